/** A language that the pane and the workbook speak. */
export type Language = "vi" | "en";
