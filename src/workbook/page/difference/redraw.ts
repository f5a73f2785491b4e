import type { Change } from "../change";
import { CHART_NAMES, type CellBlock, type CellContent, type RangeAddress, type Sheet } from "../content";
import { isFormula } from "../formula";
import { makeGrid } from "../grid-of-cells";
import { gatherBlocks, splitBlock } from "./cell-changes";
import { isKnown } from "./known";
import { sameData } from "./same";
import type { SheetComparison } from "./sheet-comparison";

/** Whether a page is all ours: people can open it, and type nothing in it. */
export function isOurPage({ protection, isClosed, visibility, tables }: Sheet): boolean {
  return protection !== null && isClosed !== true && visibility === "visible" && tables.length === 0;
}

/** Whether the lines of a page of ours come to stand elsewhere, or stand elsewhere already, as what it prints tells. */
export function isLaidOutAnew({ found, baseline, desired }: SheetComparison): boolean {
  if (baseline === null || !isOurPage(desired)) return false;
  const printed = isKnown(found, "page") ? found.page?.printArea : undefined;
  const isElsewhere = printed !== undefined && !sameData(printed, desired.page?.printArea);
  return isElsewhere || isOtherLayout(found, desired) || !sameData(layoutOf(baseline), layoutOf(desired));
}

/** Whether a page was laid out otherwise, as the words at the top of its hidden columns tell. */
function isOtherLayout(found: Sheet, desired: Sheet): boolean {
  return saysOtherwise(found, desired, (words) => words);
}

/** Whether a page was laid out by another make of ours, which the first of those words tell. */
export function isOtherMake(found: Sheet, desired: Sheet): boolean {
  return saysOtherwise(found, desired, (words) => words.split(" ")[0] ?? "");
}

function saysOtherwise(found: Sheet, desired: Sheet, part: (words: string) => string): boolean {
  if (!isKnown(found, "cells")) return false;
  const [there, wanted] = [makeGrid(found), makeGrid(desired)];
  return desired.columns
    .filter(({ hidden }) => hidden)
    .flatMap(({ column, columnCount }) => Array.from({ length: columnCount }, (_, index) => column + index))
    .some((column) => {
      const [words, said] = [wanted, there].map((grid) => fixedWords(grid.at(0, column)));
      return (
        words !== undefined && words !== null && (typeof said !== "string" || part(said) !== part(words))
      );
    });
}

/** Words that stand in a cell, or are all of its formula; null for anything else. */
function fixedWords(content: CellContent | undefined): string | null {
  if (isFormula(content)) return /^="([^"]*)"$/.exec(content.formula)?.[1] ?? null;
  return typeof content === "string" ? content : null;
}

function layoutOf({ formats, rows, columns, merges, conditionalFormats, charts, page }: Sheet): object {
  const places = charts.map(({ name, from, to }) => ({ name, from, to }));
  return { formats, rows, columns, merges, conditionalFormats, places, page };
}

/**
 * Draws a page of ours anew: everything it owned or is going to own is cleared, so that no look of the old page stays
 * under, below or beside the new one. Merges and charts cannot be read in every Excel, hence no comparison.
 */
export function redrawChanges({ found, baseline, desired }: SheetComparison): Change[] {
  const sheet = desired.name;
  const owned = ownedBy(baseline ? [desired, baseline] : [desired], found);
  const wanted = new Set(desired.charts.map(({ name }) => name));
  const there = new Set([...(baseline?.charts ?? []), ...found.charts].map(({ name }) => name));
  const gone = CHART_NAMES.filter((name) => there.has(name) && !wanted.has(name));
  return [
    { kind: "clearRange", sheet, range: owned },
    ...desired.merges.map((range): Change => ({ kind: "merge", sheet, range })),
    ...desired.formats.map(({ range, format }): Change => ({ kind: "setFormat", sheet, range, format })),
    ...[...desired.blocks.flatMap(splitBlock), ...leftOut(owned, found, desired)].map((block): Change => ({
      kind: "writeCells",
      sheet,
      block,
    })),
    ...desired.columns.map((run): Change => ({
      kind: "setColumns",
      sheet,
      run: { ...run, hidden: run.hidden ?? false },
    })),
    ...columnsLeft(owned, desired).map((run): Change => ({ kind: "resetColumns", sheet, run })),
    ...desired.rows.map((run): Change => ({ kind: "setRows", sheet, run })),
    ...desired.validations.map((validation): Change => ({ kind: "setValidation", sheet, validation })),
    { kind: "setConditionalFormats", sheet, formats: desired.conditionalFormats },
    ...(desired.page ? [{ kind: "setPage", sheet, page: desired.page } satisfies Change] : []),
    ...gone.map((chart): Change => ({ kind: "deleteChart", sheet, chart })),
    ...desired.charts.map((chart): Change => ({ kind: "setChart", sheet, chart })),
  ];
}

/** Columns right of a page that has become narrower, which were as wide as it had them. */
function columnsLeft(owned: RangeAddress, { columns }: Sheet): { column: number; columnCount: number }[] {
  const column = Math.max(0, ...columns.map((run) => run.column + run.columnCount));
  return owned.columnCount > column ? [{ column, columnCount: owned.columnCount - column }] : [];
}

/** What stands on a page and is not drawn again, emptied cell by cell, so that words of a person's own are told. */
function leftOut(owned: RangeAddress, found: Sheet, desired: Sheet): CellBlock[] {
  const wanted = makeGrid(desired);
  const there = makeGrid(found);
  const isGone = (row: number, column: number): boolean =>
    (there.at(row, column) ?? null) !== null && (wanted.at(row, column) ?? null) === null;
  return gatherBlocks(
    Array.from({ length: owned.rowCount }, (_, row) =>
      Array.from({ length: owned.columnCount }, (_cell, column) => ({ row, column, content: null })),
    )
      .flat()
      .filter(({ row, column }) => isGone(row, column)),
  );
}

/** The smallest range from the first cell on that holds what was described, is described, and was printed. */
function ownedBy(described: readonly Sheet[], { page }: Sheet): RangeAddress {
  const printed = page?.printArea;
  const ends = described.flatMap(({ blocks, formats, rows }) => [
    ...blocks.map(({ row, column, contents }) => ({
      row: row + contents.length,
      column: column + Math.max(0, ...contents.map((cells) => cells.length)),
    })),
    ...formats.map(({ range }) => endOf(range)),
    ...rows.map(({ row, rowCount }) => ({ row: row + rowCount, column: 0 })),
  ]);
  const all = printed ? [...ends, endOf(printed)] : ends;
  const rowCount = Math.max(1, ...all.map(({ row }) => row));
  const columnCount = Math.max(1, ...all.map(({ column }) => column));
  return { row: 0, column: 0, rowCount, columnCount };
}

function endOf({ row, column, rowCount, columnCount }: RangeAddress): { row: number; column: number } {
  return { row: row + rowCount, column: column + columnCount };
}
