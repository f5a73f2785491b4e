import type { Sheet } from "../content";

/** What is to become of a sheet that is there. */
export interface SheetComparison {
  readonly found: Sheet;
  /** What people's cells hold as we understood them; null where nothing of the sheet was read as ours. */
  readonly baseline: Sheet | null;
  readonly desired: Sheet;
}
