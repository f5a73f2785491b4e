import type { Change } from "../change";
import type { CellContent, Chart, Protection, Sheet } from "../content";
import { isFormula } from "../formula";
import { makeGrid } from "../grid-of-cells";
import { gatherBlocks, type CellChange } from "./cell-changes";
import { closingChanges, isReopened } from "./closing";
import { formatChanges } from "./format-changes";
import { heightChanges } from "./height-changes";
import { isKnown, knownGrid } from "./known";
import { lineChanges } from "./new-lines";
import { holds } from "../overlap";
import { isLaidOutAnew, isOurPage, redrawChanges } from "./redraw";
import { ruleChanges } from "./rule-changes";
import { sameContent, sameData } from "./same";
import { sameFormula } from "./same-formula";
import type { SheetComparison } from "./sheet-comparison";
import { growthChanges, tableChanges } from "./table-changes";

/**
 * Changes of a sheet that is there. Our own cells are put right; a cell that people fill (unlocked) is written only where
 * an action changed it, so that nothing typed is ever overwritten by a repair. Widths and looks are left to their owner,
 * but a page that is all ours is drawn anew where its lines move.
 */
export function sheetChanges(comparison: SheetComparison): Change[] {
  const { found, desired } = comparison;
  const changes = [
    ...(isLaidOutAnew(comparison) ? redrawChanges(comparison) : partChanges(comparison)),
    ...closingChanges(comparison),
  ];
  const visibility: Change[] =
    found.visibility === "visible" && desired.visibility !== "visible"
      ? [{ kind: "setVisibility", sheet: desired.name, visibility: desired.visibility }]
      : [];
  return [...withProtection(changes, comparison), ...visibility];
}

/** What is out of order on a sheet that keeps its lines, or that people fill. */
function partChanges(comparison: SheetComparison): Change[] {
  const { found, desired } = comparison;
  return [
    ...tableChanges(desired, found),
    ...growthChanges(desired, found),
    ...lineChanges(comparison),
    ...gatherBlocks(changedCells(comparison)).map((block): Change => ({
      kind: "writeCells",
      sheet: desired.name,
      block,
    })),
    ...formatChanges(comparison),
    ...heightChanges(comparison),
    ...ruleChanges(comparison),
    ...chartChanges(comparison),
    ...pageChanges(comparison),
  ];
}

function changedCells({ found, baseline, desired }: SheetComparison): CellChange[] {
  const before = knownGrid(found, baseline);
  const known = baseline === null ? null : makeGrid(baseline);
  const isEntry = entryTest(desired);
  const changes: CellChange[] = [];
  for (const block of desired.blocks) {
    block.contents.forEach((cells, rowIndex) =>
      cells.forEach((content, columnIndex) => {
        if (content === undefined) return;
        const row = block.row + rowIndex;
        const column = block.column + columnIndex;
        const reference: CellContent | undefined =
          known !== null && isEntry(row, column) ? known.at(row, column) : before.at(row, column);
        if (!sameContent(reference, content)) changes.push({ row, column, content });
      }),
    );
  }
  return eachOnce([...changes, ...leftBehind(found, baseline, desired), ...typedInside(found, desired)]);
}

/** A cell that goes for several reasons goes once, and is told once. */
function eachOnce(changes: readonly CellChange[]): CellChange[] {
  return [...new Map(changes.map((change) => [`${change.row} ${change.column}`, change])).values()];
}

/** Cells that are no longer spoken of: lines of a page that is all ours have moved, or a list has become shorter. */
function leftBehind(found: Sheet, baseline: Sheet | null, desired: Sheet): CellChange[] {
  if (baseline === null) return [];
  const there = knownGrid(found, baseline);
  const wanted = makeGrid(desired);
  const isPage = isOurPage(desired);
  const isListed = (row: number, column: number): boolean =>
    baseline.tables.some(({ range }) => holds(range, row, column));
  return baseline.blocks.flatMap((block) =>
    block.contents.flatMap((cells, rowIndex) =>
      cells.flatMap((content, columnIndex): CellChange[] => {
        const [row, column] = [block.row + rowIndex, block.column + columnIndex];
        const isOurs = content !== undefined && content !== null && (isPage || isListed(row, column));
        if (!isOurs || wanted.at(row, column) !== undefined || (there.at(row, column) ?? null) === null)
          return [];
        return [{ row, column, content: null }];
      }),
    ),
  );
}

/** Words that somebody typed between the lines of a page that is all ours, where it says nothing. */
function typedInside(found: Sheet, desired: Sheet): CellChange[] {
  const area = desired.page?.printArea;
  if (!area || !isOurPage(desired) || !isKnown(found, "cells")) return [];
  const there = makeGrid(found);
  const wanted = makeGrid(desired);
  return found.blocks.flatMap((block) =>
    block.contents.flatMap((cells, rowIndex) =>
      cells.flatMap((_, columnIndex): CellChange[] => {
        const [row, column] = [block.row + rowIndex, block.column + columnIndex];
        const content = there.at(row, column) ?? null;
        const isWord = content !== null && content !== "" && !isFormula(content);
        const isSaid = (wanted.at(row, column) ?? null) !== null;
        return isWord && !isSaid && holds(area, row, column) ? [{ row, column, content: null }] : [];
      }),
    ),
  );
}

/** Which cells people fill: the unlocked ones; later formats win. */
export function entryTest({ formats }: Sheet): (row: number, column: number) => boolean {
  const locks = formats.filter(({ format }) => format.locked !== undefined).reverse();
  return (row, column) => {
    const last = locks.find(({ range }) => holds(range, row, column));
    return last?.format.locked === false;
  };
}

/**
 * A chart is drawn where it is missing, where an action changed what it shows, and where its ranges can be read and differ:
 * below ExcelApi 1.15 they cannot, and come back empty.
 */
function chartChanges({ found, baseline, desired }: SheetComparison): Change[] {
  const before = new Map(baseline?.charts.map((chart) => [chart.name, chart]));
  const there = isKnown(found, "charts") ? new Map(found.charts.map((chart) => [chart.name, chart])) : before;
  return desired.charts
    .filter((chart) => {
      const drawn = there.get(chart.name);
      const known = before.get(chart.name);
      return !drawn || (known !== undefined && !sameData(known, chart)) || !showsSame(drawn, chart);
    })
    .map((chart): Change => ({ kind: "setChart", sheet: desired.name, chart }));
}

function showsSame(drawn: Chart, chart: Chart): boolean {
  if (drawn.series.length !== chart.series.length) return false;
  return drawn.series.every(
    ({ values }, index) => values === "" || sameFormula(values, chart.series[index]?.values ?? ""),
  );
}

function pageChanges({ found, baseline, desired }: SheetComparison): Change[] {
  const area = desired.page?.printArea;
  const isAsked = isKnown(found, "page");
  const page = isAsked ? found.page : (baseline ?? desired).page;
  if (!desired.page || !area) return [];
  if (sameData(page?.printArea, area)) {
    // Rows that are added to a table push down the end of what is printed below it.
    const isPushed = isAsked && tableChanges(desired, found).length > 0;
    return isPushed ? [{ kind: "setPrintArea", sheet: desired.name, range: area }] : [];
  }
  // Of a page that was not read only what an action changes is set.
  const isLonger = page !== null && sameData({ ...page, printArea: area }, desired.page);
  if (!isAsked && isLonger) return [{ kind: "setPrintArea", sheet: desired.name, range: area }];
  return [{ kind: "setPage", sheet: desired.name, page: desired.page }];
}

function withProtection(changes: readonly Change[], comparison: SheetComparison): Change[] {
  const { found, desired } = comparison;
  const protect: Change[] = desired.protection
    ? [{ kind: "protect", sheet: desired.name, protection: desired.protection }]
    : [];
  if (changes.length === 0) return found.protection || !desired.protection ? [] : protect;
  const open: Change[] = found.protection ? [{ kind: "unprotect", sheet: desired.name }] : [];
  const isOpen = !found.protection || isReopened(comparison);
  const close: Change[] = desired.protection || isOpen ? protect : reprotectionOf(desired, found.protection);
  return [...open, ...changes, ...close];
}

/** What people protected is protected again; a sheet that nobody can open stays open to us (older makes protected it). */
function reprotectionOf({ name, visibility }: Sheet, protection: Protection): Change[] {
  return visibility === "visible" ? [{ kind: "protect", sheet: name, protection }] : [];
}
