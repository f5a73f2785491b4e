import type { Dashboard } from "../../actions/dashboard";

/** Whether the plan was closed, so that nothing of it is changed any more. */
export function isClosed(dashboard: Dashboard | null): boolean {
  return dashboard !== null && dashboard.tracker.settings.closedOn !== null;
}
