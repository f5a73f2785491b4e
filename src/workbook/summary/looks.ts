import type { CellFormat, ConditionalStyle } from "../page/content";
import { GRID_LINE, PRINT_FONT } from "../schema/styles";
import type { FlagGroup } from "../sheets/count-columns";

/** Every cell of the page, before anything else is said of it. */
export const PAPER: CellFormat = {
  fontName: PRINT_FONT,
  fontSize: 11,
  fontColor: "#000000",
  fill: "#FFFFFF",
  vertical: "center",
  locked: true,
};

const INK = "#00513B";

/** Looks of the page's parts. */
export const LOOKS = {
  organisation: { bold: true, fontSize: 12, horizontal: "center", wrap: true },
  planNumber: { bold: true, fontSize: 12, horizontal: "center", shrink: true },
  asOf: { italic: true, fontSize: 12, horizontal: "center", shrink: true },
  title: { bold: true, fontSize: 16, horizontal: "center", fontColor: INK },
  planTitle: { bold: true, fontSize: 12, horizontal: "center", wrap: true },
  submitted: { italic: true, horizontal: "center", fontColor: "#404040" },
  cardValue: { bold: true, fontSize: 20, horizontal: "left", indent: 1, fill: "#F4F8F6" },
  cardLabel: { bold: true, fontSize: 11, horizontal: "left", indent: 1, fill: "#F4F8F6", shrink: true },
  cardNote: { fontSize: 10, horizontal: "left", indent: 1, wrap: true, vertical: "top", fill: "#F4F8F6" },
  rule: { fontSize: 9, italic: true, wrap: true, fontColor: "#404040" },
  section: { bold: true, fontSize: 12, fontColor: INK, vertical: "bottom" },
  header: {
    bold: true,
    fontSize: 8,
    horizontal: "center",
    wrap: true,
    fill: "#E4EDE9",
    borders: GRID_LINE,
  },
  group: { bold: true, fill: "#F0F0F0", borders: GRID_LINE },
  body: { borders: GRID_LINE },
  whole: { bold: true },
  change: { italic: true, fontSize: 10, fontColor: "#404040" },
  note: { fontSize: 10.5 },
  name: { horizontal: "left", shrink: true },
  number: { horizontal: "center", fontColor: "#404040" },
  figure: { horizontal: "center", numberFormat: "0" },
  progress: { horizontal: "left", numberFormat: "0%", indent: 1 },
  difference: { horizontal: "center", numberFormat: "+0;-0;0" },
} as const satisfies Record<string, CellFormat>;

/** Colours at the upper edge of the cards, in their order. */
export const CARD_EDGES = ["#00664F", "#B23A00", "#B58900", "#404040"] as const;

/** A bar in a cell: light enough for black figures over it. */
export const BAR_COLOR = "#9CCFBE";

/** Looks of list lines by what stands on them. */
export const LINE_STYLES = {
  title: { bold: true, fontColor: INK, fill: "#FFFFFF" },
  heading: { bold: true, fill: "#E4EDE9" },
  even: { fill: "#F3F3F3" },
  rest: { italic: true, fontColor: "#404040" },
  late: { bold: true, fontColor: "#8A2B00", fill: "#FBE3D6" },
  soon: { bold: true, fontColor: "#6B4A00", fill: "#FFF0C2" },
} as const satisfies Record<string, ConditionalStyle>;

/** Looks of counts that ask for attention, and of zeros. */
export const COUNT_STYLES = {
  zero: { fontColor: "#A6A6A6" },
  overdue: { bold: true, fontColor: "#8A2B00", fill: "#F8CBAD" },
  soon: { bold: true, fontColor: "#6B4A00", fill: "#FFF0C2" },
  checking: {
    bold: true,
    fontColor: "#9C0006",
    fill: "#FFFFFF",
    borders: { style: "thin", color: "#000000" },
  },
} as const satisfies Record<string, ConditionalStyle>;

/** Colours of the stacked bars: dark, middle and light by turns, so that neighbours part in grey print. */
export const GROUP_COLORS: Readonly<Record<FlagGroup, string>> = {
  done: "#004D3B",
  overdue: "#E07B3C",
  soon: "#FFE08A",
  onTrack: "#2F6FB0",
  noDeadline: "#D0D0D0",
  other: "#6B6B6B",
};

/** Colours of the trend's lines, dark to light. */
export const TREND_COLORS = { done: "#00664F", overdue: "#C8501E", soon: "#D9A514" } as const;
