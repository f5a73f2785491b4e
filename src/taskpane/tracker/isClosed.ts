import type { Dashboard } from "../../actions/dashboard";

/** Whether the plan was closed, so that nothing of it is changed any more. */
export function isClosed(dashboard: Dashboard | null): boolean {
  return dashboard !== null && dashboard.tracker.settings.closedOn !== null;
}

/** Whether nothing is changed by the pane: the plan was closed, or the workbook is a copy that was sent out to be filled in. */
export function isForReading(dashboard: Dashboard | null): boolean {
  return isClosed(dashboard) || dashboard?.isCopy === true;
}
