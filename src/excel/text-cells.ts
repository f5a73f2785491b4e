import type { Change } from "../workbook/page/change";
import type { CellsOfSheet, RangeAddress } from "../workbook/page/content";
import { overlap } from "../workbook/page/overlap";
import { needsApostrophe } from "./literal";
import { nameKey, type Known } from "./known";
import { rangeAt, sheetNamed, untracked } from "./place";
import { rowsBefore, type RowBefore } from "./rows-before";

/** The number format under which Excel takes every entry as it is. */
const TEXT_FORMAT = "@";

/** Tells whether a cell will be formatted as text when something is written into it. */
export type TextCells = (sheet: string, row: number, column: number) => boolean;

/** What was seen of cells whose format decides how a text is entered, and the round trips it took: none or one. */
export interface TextSurvey {
  readonly isTextCell: TextCells;
  readonly roundTrips: number;
}

/**
 * Which of the cells that get a text Excel would read into are formatted as text: an apostrophe would become part of the
 * text there. The changes tell of cells whose format they set; of others Excel is asked, column by column, where they stand
 * before rows above them are deleted.
 */
export async function surveyTextCells(
  context: Excel.RequestContext,
  changes: readonly Change[],
  known: Known,
): Promise<TextSurvey> {
  const told = formatsTold(changes);
  const rowBefore = rowsBefore(changes, known);
  const spans = unsureSpans(changes, told, rowBefore);
  const asked = spans.map(({ sheet, range }) => ({
    sheet: nameKey(sheet),
    range,
    cells: untracked(rangeAt(sheetNamed(context, sheet), range)).load({ numberFormat: true }),
  }));
  if (asked.length > 0) await context.sync();
  const seen = asked.map(({ sheet, range, cells }) => ({
    sheet,
    range,
    formats: (cells.numberFormat as string[][]).map(([format]) => format),
  }));
  return {
    isTextCell: (sheet, row, column) => {
      const format = formatIn(told, sheet, row, column);
      if (format !== undefined) return format === TEXT_FORMAT;
      const span = seen.find((one) => one.sheet === nameKey(sheet) && one.range.column === column);
      return span?.formats[rowBefore(sheet, row, column) - span.range.row] === TEXT_FORMAT;
    },
    roundTrips: asked.length > 0 ? 1 : 0,
  };
}

interface ToldFormat {
  readonly sheet: string;
  /** null for a whole sheet. */
  readonly range: RangeAddress | null;
  readonly format: string;
}

/** What changes say of number formats, the last first. */
function formatsTold(changes: readonly Change[]): ToldFormat[] {
  return changes
    .flatMap((change): ToldFormat[] => {
      if (!("sheet" in change)) return [];
      const sheet = nameKey(change.sheet);
      if (change.kind === "addSheet") return [{ sheet, range: null, format: "General" }];
      if (change.kind === "clearRange") return [{ sheet, range: change.range, format: "General" }];
      const format = change.kind === "setFormat" ? change.format.numberFormat : undefined;
      return change.kind === "setFormat" && format !== undefined
        ? [{ sheet, range: change.range, format }]
        : [];
    })
    .reverse();
}

function formatIn(
  told: readonly ToldFormat[],
  sheet: string,
  row: number,
  column: number,
): string | undefined {
  const cell = { row, column, rowCount: 1, columnCount: 1 };
  const key = nameKey(sheet);
  return told.find((one) => one.sheet === key && (one.range === null || overlap(one.range, cell) !== null))
    ?.format;
}

function isNew(told: readonly ToldFormat[], sheet: string): boolean {
  return told.some(({ sheet: one, range }) => range === null && one === nameKey(sheet));
}

/** For each column the rows from the first to the last cell of which Excel has to be asked. */
function unsureSpans(
  changes: readonly Change[],
  told: readonly ToldFormat[],
  rowBefore: RowBefore,
): CellsOfSheet[] {
  const spans = new Map<string, CellsOfSheet>();
  for (const change of changes) {
    if (change.kind !== "writeCells" || isNew(told, change.sheet)) continue;
    const { sheet, block } = change;
    block.contents.forEach((cells, rowIndex) =>
      cells.forEach((content, columnIndex) => {
        if (typeof content !== "string" || !needsApostrophe(content)) return;
        const [row, column] = [block.row + rowIndex, block.column + columnIndex];
        if (formatIn(told, sheet, row, column) !== undefined) return;
        const key = `${nameKey(sheet)} ${column}`;
        const before = rowBefore(sheet, row, column);
        spans.set(key, { sheet, range: reaching(spans.get(key)?.range, before, column) });
      }),
    );
  }
  return [...spans.values()];
}

function reaching(range: RangeAddress | undefined, row: number, column: number): RangeAddress {
  const first = Math.min(range?.row ?? row, row);
  const end = Math.max(range ? range.row + range.rowCount : row + 1, row + 1);
  return { row: first, column, rowCount: end - first, columnCount: 1 };
}
