import type { Change } from "../change";
import type { CellContent, Sheet } from "../content";
import { makeGrid } from "../grid-of-cells";
import type { CellChange } from "./cell-changes";
import { gatherBlocks } from "./cell-changes";
import { ruleChanges } from "./rule-changes";
import { sameContent, sameData } from "./same";
import { growthChanges, tableChanges } from "./table-changes";

/** What is to become of a sheet that is there. */
export interface SheetComparison {
  readonly found: Sheet;
  /** What people's cells hold as we understood them; null where nothing of the sheet was read as ours. */
  readonly baseline: Sheet | null;
  readonly desired: Sheet;
}

/**
 * Changes of a sheet that is there. Our own cells are put right; a cell that people fill (unlocked) is written only where
 * an action changed it, so that nothing typed is ever overwritten by a repair. Widths and looks are left to their owner.
 */
export function sheetChanges(comparison: SheetComparison): Change[] {
  const { found, desired } = comparison;
  const cells = gatherBlocks(changedCells(comparison)).map((block): Change => ({
    kind: "writeCells",
    sheet: desired.name,
    block,
  }));
  const changes = [
    ...tableChanges(desired, found),
    ...growthChanges(desired, found),
    ...cells,
    ...ruleChanges(desired, found),
    ...chartChanges(desired, found),
    ...pageChanges(desired, found),
  ];
  const visibility: Change[] =
    found.visibility === "visible" && desired.visibility !== "visible"
      ? [{ kind: "setVisibility", sheet: desired.name, visibility: desired.visibility }]
      : [];
  return [...withProtection(changes, desired, found), ...visibility];
}

function changedCells({ found, baseline, desired }: SheetComparison): CellChange[] {
  const before = makeGrid(found);
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
  return changes;
}

/** Which cells people fill: the unlocked ones; later formats win. */
function entryTest({ formats }: Sheet): (row: number, column: number) => boolean {
  const locks = formats.filter(({ format }) => format.locked !== undefined).reverse();
  return (row, column) => {
    const last = locks.find(
      ({ range }) =>
        row >= range.row &&
        row < range.row + range.rowCount &&
        column >= range.column &&
        column < range.column + range.columnCount,
    );
    return last?.format.locked === false;
  };
}

function chartChanges(desired: Sheet, found: Sheet): Change[] {
  const kept = new Map(found.charts.map((chart) => [chart.name, chart]));
  return desired.charts
    .filter(
      (chart) =>
        !sameData(
          kept.get(chart.name)?.series.map(({ values }) => values),
          chart.series.map(({ values }) => values),
        ),
    )
    .map((chart): Change => ({ kind: "setChart", sheet: desired.name, chart }));
}

function pageChanges(desired: Sheet, found: Sheet): Change[] {
  const area = desired.page?.printArea;
  if (!desired.page || !area || sameData(found.page?.printArea, area)) return [];
  return [{ kind: "setPage", sheet: desired.name, page: desired.page }];
}

function withProtection(changes: readonly Change[], desired: Sheet, found: Sheet): Change[] {
  const protect: Change[] = desired.protection
    ? [{ kind: "protect", sheet: desired.name, protection: desired.protection }]
    : [];
  if (changes.length === 0) return found.protection || !desired.protection ? [] : protect;
  const open: Change[] = found.protection ? [{ kind: "unprotect", sheet: desired.name }] : [];
  const close: Change[] =
    desired.protection || !found.protection ? protect : [reprotect(desired.name, found)];
  return [...open, ...changes, ...close];
}

function reprotect(sheet: string, found: Sheet): Change {
  if (!found.protection) throw new Error("Only a protected sheet is protected again");
  return { kind: "protect", sheet, protection: found.protection };
}
