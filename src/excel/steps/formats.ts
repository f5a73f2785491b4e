import type { CellFormat } from "../../workbook/page/content";
import { pointsOfCharacters } from "../column-width";
import { rangeAt, sheetNamed } from "../place";
import { step, type Step } from "../step";
import { drawEdge, drawGrid } from "./borders";
import type { ChangeOf } from "./change-of";

const HORIZONTAL = {
  general: "General",
  left: "Left",
  center: "Center",
  right: "Right",
  centerContinuous: "CenterAcrossSelection",
} as const;
const VERTICAL = { top: "Top", center: "Center", bottom: "Bottom" } as const;
const CALLS_OF_A_GRID = 26;

/** Gives a range its looks; what the format leaves out stays. */
export function formatStep(change: ChangeOf<"setFormat">): Step {
  const { format, range } = change;
  const calls = 4 + Object.keys(format).length * 2 + (format.borders ? CALLS_OF_A_GRID : 0);
  return step(calls, change.sheet, (context) => {
    const target = rangeAt(sheetNamed(context, change.sheet), range);
    applyNumberFormat(target, format);
    applyFont(target.format.font, format);
    applyAlignment(target.format, format);
    if (format.fill !== undefined) target.format.fill.color = format.fill;
    if (format.locked !== undefined) target.format.protection.locked = format.locked;
    if (format.borders) drawGrid(target, range, format.borders);
    if (format.borderTop) drawEdge(target, "EdgeTop", format.borderTop);
    if (format.borderBottom) drawEdge(target, "EdgeBottom", format.borderBottom);
  });
}

/** One number format for a whole range goes as a single value, like one formula for a whole range. */
function applyNumberFormat(range: Excel.Range, { numberFormat }: CellFormat): void {
  if (numberFormat !== undefined) range.numberFormat = numberFormat as unknown as string[][];
}

function applyFont(font: Excel.RangeFont, format: CellFormat): void {
  if (format.fontName !== undefined) font.name = format.fontName;
  if (format.fontSize !== undefined) font.size = format.fontSize;
  if (format.bold !== undefined) font.bold = format.bold;
  if (format.italic !== undefined) font.italic = format.italic;
  if (format.fontColor !== undefined) font.color = format.fontColor;
}

function applyAlignment(target: Excel.RangeFormat, format: CellFormat): void {
  if (format.horizontal !== undefined) target.horizontalAlignment = HORIZONTAL[format.horizontal];
  if (format.vertical !== undefined) target.verticalAlignment = VERTICAL[format.vertical];
  if (format.wrap !== undefined) target.wrapText = format.wrap;
  if (format.shrink !== undefined) target.shrinkToFit = format.shrink;
  if (format.indent !== undefined) target.indentLevel = format.indent;
}

/** Sets width and hiddenness of columns side by side. */
export function columnsStep(change: ChangeOf<"setColumns">): Step {
  const { column, columnCount, width, hidden } = change.run;
  return step(5, change.sheet, (context) => {
    const sheet = sheetNamed(context, change.sheet);
    const columns = rangeAt(sheet, { row: 0, column, rowCount: 1, columnCount });
    if (width !== undefined) columns.format.columnWidth = pointsOfCharacters(width);
    if (hidden !== undefined) columns.columnHidden = hidden;
  });
}

/** Sets height and hiddenness of rows one below the other. */
export function rowsStep(change: ChangeOf<"setRows">): Step {
  const { row, rowCount, height, hidden } = change.run;
  return step(5, change.sheet, (context) => {
    const sheet = sheetNamed(context, change.sheet);
    const rows = rangeAt(sheet, { row, column: 0, rowCount, columnCount: 1 });
    if (height !== undefined) rows.format.rowHeight = height;
    if (hidden !== undefined) rows.rowHidden = hidden;
  });
}

/** Makes rows as high, or columns as wide, as one is of itself. */
export function resetLinesStep(change: ChangeOf<"resetRows" | "resetColumns">): Step {
  return step(2, change.sheet, (context) => {
    const sheet = sheetNamed(context, change.sheet);
    const first = { row: 0, column: 0, rowCount: 1, columnCount: 1 };
    const { format } = rangeAt(sheet, { ...first, ...change.run });
    if (change.kind === "resetRows") format.useStandardHeight = true;
    else format.useStandardWidth = true;
  });
}

/** Takes everything off a range: Excel's own clearing leaves rules, checks and heights, and says nothing of merges. */
export function clearRangeStep(change: ChangeOf<"clearRange">): Step {
  return step(10, change.sheet, (context) => {
    const range = rangeAt(sheetNamed(context, change.sheet), change.range);
    range.unmerge();
    range.clear("All");
    range.conditionalFormats.clearAll();
    range.dataValidation.clear();
    range.format.useStandardHeight = true;
  });
}

/** Parts merged cells of a range; what they held stays in the first. */
export function unmergeStep(change: ChangeOf<"merge" | "unmerge">): Step {
  return step(3, change.sheet, (context) => {
    rangeAt(sheetNamed(context, change.sheet), change.range).unmerge();
  });
}

/** Merges a range into one cell. */
export function mergeStep(change: ChangeOf<"merge" | "unmerge">): Step {
  return step(3, change.sheet, (context) => {
    rangeAt(sheetNamed(context, change.sheet), change.range).merge(false);
  });
}
