import type { CellContent, CellFormat, Formula, ConditionalStyle, DataValidation } from "../page/content";
import { GRID_LINE, TITLE } from "../schema/styles";
import type { NameKey } from "../schema/naming";
import type { Wording } from "../schema/wording";
import { chosenText } from "../formula/pieces";
import { give, toCell, when, fixed } from "../summary/expression";
import { INK, PAPER as SUMMARY_PAPER } from "../summary/looks";
import { CHOICE_CELL, chosenIn } from "../sheets/choices";

/** Every cell of the two sheets, before anything else is said of it. */
export const PAPER: CellFormat = { ...SUMMARY_PAPER, fontSize: 11.5 };

/** Looks of their parts. */
export const LOOKS = {
  title: { ...TITLE, horizontal: "left" },
  asOf: { fontSize: 11, italic: true, fontColor: "#404040", horizontal: "left", wrap: true },
  all: { italic: true, horizontal: "left", indent: 1 },
  choose: { fontSize: 11, horizontal: "left", fontColor: INK },
  choice: {
    bold: true,
    fontSize: 12,
    fill: "#FFF9E5",
    horizontal: "left",
    locked: false,
    numberFormat: "@",
    borders: { style: "medium", color: INK },
  },
  header: {
    bold: true,
    fontSize: 11,
    horizontal: "center",
    wrap: true,
    fill: "#E4EDE9",
    borders: GRID_LINE,
  },
  code: { horizontal: "center", fontColor: "#404040", shrink: true },
  text: { horizontal: "left", shrink: true },
  centre: { horizontal: "center" },
  rest: { italic: true, fontColor: "#404040", horizontal: "left" },
} as const satisfies Record<string, CellFormat>;

/** A line around a cell that is used. */
export const USED: ConditionalStyle = { borders: { style: "thin", color: "#BFBFBF" } };

/** What stands beside the cell in which one chooses: that all are shown, where nothing is chosen. */
export function allCell(name: string, content: CellContent | undefined, { labels }: Wording): Formula {
  const all = when(
    give(`${chosenText(name)}=""`, chosenIn(content) === ""),
    fixed(labels.agenda.all),
    fixed(""),
  );
  return toCell(all);
}

/** The drop-down of the cell in which one chooses; it takes other names too, since followers change. */
export function choiceCheck({ labels, naming }: Wording, list: NameKey, prompt: string): DataValidation {
  const title = labels.agenda.listTitle;
  return {
    range: { ...CHOICE_CELL, rowCount: 1, columnCount: 1 },
    rule: { kind: "list", source: `=${naming.names[list]}` },
    prompt: { title, message: prompt },
    error: { title, message: labels.agenda.unknownName, style: "warning" },
  };
}
