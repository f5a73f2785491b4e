import { LABELS } from "../../../i18n/workbook";
import type { Change } from "../../page/change";
import type { CellContent, CellValue, Sheet, WorkbookContent } from "../../page/content";
import { isFormula } from "../../page/formula";
import { makeGrid } from "../../page/grid-of-cells";
import { isOtherMake } from "../../page/difference/redraw";
import { sameContent } from "../../page/difference/same";
import { SCHEMA_PROPERTY } from "../../sheets/meta";
import { formerFormulas } from "./former-formula";
import { entryTest } from "../../page/difference/sheet-changes";

/** A cell of ours in which something else was entered, and what a change puts there. */
export interface OverwrittenCell {
  readonly sheet: string;
  /** Zero-based. */
  readonly row: number;
  /** Zero-based. */
  readonly column: number;
  /** What stands first in the row of its table, by which the row is known again; null outside of tables. */
  readonly key: CellValue;
  readonly before: CellContent;
  readonly after: CellContent;
}

/**
 * What changes would write over that nobody asked them to: words in place of a formula, a header renamed. Cells that an
 * action changes on purpose hold what we understood of them, and so are none of these; pasted values of a formula hold
 * nothing that is lost.
 */
export function overwrittenCells(
  found: WorkbookContent,
  baseline: WorkbookContent,
  changes: readonly Change[],
): OverwrittenCell[] {
  const versionOf = ({ properties }: WorkbookContent): string | undefined =>
    properties.custom[SCHEMA_PROPERTY];
  const isOlder = versionOf(found) !== versionOf(baseline);
  return found.sheets.flatMap((sheet) => {
    const understood = baseline.sheets.find(({ name }) => name === sheet.name);
    if (!understood || understood.visibility !== "visible") return [];
    return overwrittenOn(sheet, understood, changes, isOlder);
  });
}

function overwrittenOn(
  sheet: Sheet,
  understood: Sheet,
  changes: readonly Change[],
  isOlder: boolean,
): OverwrittenCell[] {
  const writes = changes.filter((change) => change.kind === "writeCells" && change.sheet === sheet.name);
  if (writes.length === 0) return [];
  const there = makeGrid(sheet);
  const known = makeGrid(understood);
  const isEntry = entryTest(understood);
  const isFormer = formerFormulas(sheet);
  const isOtherPage = isOlder || isOtherMake(sheet, understood);
  const isOfPage = pageTest(understood, writes, isOtherPage && sheet.protection !== null);
  return writes.flatMap((change) =>
    cellsOf(change).flatMap(({ row, column, content }): OverwrittenCell[] => {
      const before = there.at(row, column) ?? "";
      if (before === "" || isEntry(row, column) || isFormerHint(before)) return [];
      const ours = known.at(row, column);
      if (isLeftOver(before, ours) || isOfPage(before) || isBentByExcel(before, ours)) return [];
      if ([ours, content].some((one) => sameContent(before, one)) || isResult(before, content)) return [];
      // Outside of tables an older version has one formula where we have another.
      const isOlderOurs = isOlder && isFormula(before) && isFormula(ours) && rowKey(sheet, row) === null;
      if (isOlderOurs || isFormer(before, row, column)) return [];
      const place = { sheet: sheet.name, row, column, key: rowKey(sheet, row) };
      return [{ ...place, before: withoutResult(before), after: withoutResult(content) }];
    }),
  );
}

/** What a hint said before it was reworded was typed by nobody. */
function isFormerHint(before: CellContent): boolean {
  return Object.values(LABELS).some(({ formerHints }) => formerHints.some((hint) => hint === before));
}

/** A formula where we describe nothing is our own, left behind by a page that moved. */
function isLeftOver(before: CellContent, known: CellContent | undefined): boolean {
  return typeof before === "object" && (known === undefined || known === null);
}

/** A formula that nobody typed: Excel rewrote ours when a column that it names was deleted or its header renamed. */
function isBentByExcel(before: CellContent, ours: CellContent | undefined): boolean {
  if (!isFormula(before) || !isFormula(ours)) return false;
  const withoutHeaders = (formula: string): string => formula.replace(/\[(?:'.|[^'[\]])+\]/g, "[]");
  return before.formula.includes("#REF!") || withoutHeaders(before.formula) === withoutHeaders(ours.formula);
}

/**
 * Tells what our own page held before its lines moved: its formulas, and words that it says somewhere. The page may have
 * been laid out for other units than there are now, since people type new ones into their table. What a locked page of an
 * older version or another make says is that one's, which had other words.
 */
function pageTest(
  understood: Sheet,
  writes: readonly Change[],
  isOlderAndLocked: boolean,
): (before: CellContent) => boolean {
  if (understood.protection === null) return () => false;
  const said = new Set([
    ...understood.blocks.flatMap(({ contents }) => contents.flat()),
    ...writes.flatMap(cellsOf).map(({ content }) => content),
  ]);
  return (before) => isOlderAndLocked || isFormula(before) || said.has(before);
}

interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
}

function cellsOf(change: Change): PlacedCell[] {
  if (change.kind !== "writeCells") return [];
  const { block } = change;
  return block.contents.flatMap((cells, row) =>
    cells.flatMap((content, column) =>
      content === undefined ? [] : [{ row: block.row + row, column: block.column + column, content }],
    ),
  );
}

/** What a cell shows whose formula a program could not work out. */
const ERROR = /^#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!)/;

/** Whether a value is what the formula gives anyway, or gave where it could not be worked out. */
function isResult(before: CellContent, after: CellContent): boolean {
  if (!isFormula(after) || typeof before === "object") return false;
  return sameContent(before, after.cached ?? null) || (typeof before === "string" && ERROR.test(before));
}

function withoutResult(content: CellContent): CellContent {
  return isFormula(content) ? { formula: content.formula } : content;
}

/** What stands first in a row of a table's body; null elsewhere. */
export function rowKey(sheet: Sheet, row: number): CellValue {
  const table = sheet.tables.find(({ range }) => row > range.row && row < range.row + range.rowCount);
  if (!table) return null;
  const first = makeGrid(sheet).at(row, table.range.column) ?? null;
  return typeof first === "object" ? null : first;
}
