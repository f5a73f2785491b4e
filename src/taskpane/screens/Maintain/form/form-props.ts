import type { Dashboard } from "../../../../actions/dashboard";

/** What every form is given: where things stand. */
export interface FormProps {
  readonly dashboard: Dashboard;
}
