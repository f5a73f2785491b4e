import type { CellFormat, ConditionalRule, ConditionalStyle } from "../page/content";
import { GRID_LINE, PRINT_FONT } from "../schema/styles";
import type { BAR_PARTS, TREND_LINES } from "./trend-block";

/** Every cell of the page, before anything else is said of it. */
export const PAPER: CellFormat = {
  fontName: PRINT_FONT,
  fontSize: 10,
  fontColor: "#000000",
  fill: "#FFFFFF",
  vertical: "center",
  locked: true,
};

/** The colour of titles. */
export const INK = "#00513B";
const SHADE = "#E4EDE9";

/** Looks of the page's parts. */
export const LOOKS = {
  organisation: { bold: true, fontSize: 11, horizontal: "center", wrap: true },
  planNumber: { bold: true, fontSize: 11, horizontal: "center", shrink: true },
  asOf: { italic: true, fontSize: 11, horizontal: "center", shrink: true },
  title: { bold: true, fontSize: 15, horizontal: "center", fontColor: INK },
  planTitle: { bold: true, fontSize: 11, horizontal: "center", wrap: true },
  submitted: { italic: true, horizontal: "center", fontColor: "#404040" },
  cardValue: { bold: true, fontSize: 20, horizontal: "left", indent: 1, fill: "#F4F8F6", numberFormat: "0" },
  cardLabel: { bold: true, horizontal: "left", indent: 1, fill: "#F4F8F6", shrink: true },
  cardNote: { fontSize: 9, horizontal: "left", indent: 1, wrap: true, vertical: "top", fill: "#F4F8F6" },
  note: { fontSize: 9, wrap: true, vertical: "center" },
  line: { shrink: true },
  rule: { fontSize: 8.5, italic: true, wrap: true, vertical: "bottom", fontColor: "#404040" },
  section: { bold: true, fontSize: 11.5, fontColor: INK, vertical: "bottom" },
  head: { bold: true, horizontal: "center", fill: SHADE, borders: GRID_LINE, shrink: true },
  body: { borders: GRID_LINE },
  whole: { bold: true, fill: "#F0F0F0" },
  name: { horizontal: "left", shrink: true },
  figure: { horizontal: "center", numberFormat: "0;-0;", shrink: true },
  progress: { horizontal: "left", numberFormat: "0%" },
  signature: { bold: true, horizontal: "center" },
} as const satisfies Record<string, CellFormat>;

/** Colours at the upper edge of the cards, in their order. */
export const CARD_EDGES = ["#00664F", "#B23A00", "#B58900", "#404040"] as const;

/** A bar in a cell: light enough for black figures over it. */
export const BAR_COLOR = "#9CCFBE";

/** Looks of list lines by what stands on them. */
export const LINE_STYLES = {
  title: { bold: true, fontColor: INK, fill: SHADE },
  rest: { italic: true, fontColor: "#404040" },
  late: { bold: true, fontColor: "#8A2B00", fill: "#FBE3D6" },
  soon: { bold: true, fontColor: "#6B4A00", fill: "#FFF0C2" },
} as const satisfies Record<string, ConditionalStyle>;

/** A rule for a condition; the first that holds decides alone, as LibreOffice would have it. */
export function rule(condition: string, style: ConditionalStyle): ConditionalRule {
  return { kind: "formula", formula: `=${condition}`, style, stopIfTrue: true };
}

/** Looks of counts that ask for attention. */
export const COUNT_STYLES = {
  overdue: { bold: true, fontColor: "#8A2B00", fill: "#F8CBAD" },
  soon: { bold: true, fontColor: "#6B4A00", fill: "#FFF0C2" },
} as const satisfies Record<string, ConditionalStyle>;

/** Colours of the stacked bars: in grey print no two are alike, and black counts can be read on each. */
export const BAR_COLORS: Readonly<Record<(typeof BAR_PARTS)[number], string>> = {
  done: "#6FB89A",
  overdue: "#C9562A",
  soon: "#FFF6DB",
  rest: "#C9D0D6",
};

/** Colours of the trend's lines, dark to light. */
export const TREND_COLORS: Readonly<Record<(typeof TREND_LINES)[number], string>> = {
  done: "#00513B",
  overdue: "#D9602B",
  soon: "#D9B84A",
};
