import type { Flag } from "../../domain/status-rule";
import type { CellFormat, ConditionalStyle } from "../page/content";

/** Typeface of all printed sheets, as Nghị định 30/2020 asks. */
export const PRINT_FONT = "Times New Roman";

/** Lines between cells. */
export const GRID_LINE = { style: "thin", color: "#BFBFBF" } as const;

/** Number format of date cells; the escaped slash shows in every locale. */
export const DATE_FORMAT = "dd\\/mm\\/yyyy";

/** Cells of words: "4/5" is no date there, "007" no number and "=x" no formula. */
export const TEXT_CELL: CellFormat = { numberFormat: "@" };

/** Title over a sheet. */
export const TITLE: CellFormat = { fontName: PRINT_FONT, fontSize: 14, bold: true, fontColor: "#00513B" };

/** A line of explanation under a title. */
export const HINT: CellFormat = { fontName: PRINT_FONT, fontSize: 10, italic: true, fontColor: "#595959" };

/** Headers of a table. */
export const HEADER: CellFormat = {
  fontName: PRINT_FONT,
  fontSize: 11,
  bold: true,
  fontColor: "#FFFFFF",
  fill: "#00664F",
  horizontal: "center",
  vertical: "center",
  wrap: true,
  borders: GRID_LINE,
};

/** Cells of a table that people fill. */
export const ENTRY: CellFormat = {
  fontName: PRINT_FONT,
  fontSize: 11,
  vertical: "top",
  wrap: true,
  locked: false,
  borders: GRID_LINE,
};

/** Cells that formulas fill. */
export const CALCULATED: CellFormat = { fill: "#F2F2F2", locked: true };

/** A date whose day and month are probably swapped: yellow, with a line around it that grey print shows. */
export const SWAPPED: ConditionalStyle = {
  fontColor: "#6B4A00",
  fill: "#FFF0C2",
  bold: true,
  borders: { style: "thin", color: "#6B4A00" },
};

/** Colours of each flag: chosen to differ in lightness too, so that they part in grey print and for colour-blind readers. */
export const FLAG_STYLES: Readonly<Record<Flag, ConditionalStyle>> = {
  "not-applicable": { fontColor: "#6B6B6B", fill: "#FFFFFF" },
  paused: { fontColor: "#404040", fill: "#E3E3E3", italic: true },
  "needs-checking": {
    fontColor: "#9C0006",
    fill: "#FFFFFF",
    bold: true,
    borders: { style: "thin", color: "#000000" },
  },
  "done-on-time": { fontColor: "#00513B", fill: "#DFF2E8" },
  "done-late": { fontColor: "#5B2E7A", fill: "#EFE3F5" },
  done: { fontColor: "#00513B", fill: "#EAF6F0" },
  "no-deadline": { fontColor: "#404040", fill: "#F2F2F2" },
  overdue: { fontColor: "#8A2B00", fill: "#F8CBAD", bold: true },
  "due-soon": { fontColor: "#6B4A00", fill: "#FFF0C2", bold: true },
  "on-track": { fontColor: "#0B4A84", fill: "#DDEBF9" },
};
