import { cellAddress } from "../page/address";
import type { OverwrittenCell } from "./extras/overwritten";
import { showCell } from "./extras/show-cell";
import type { CellContent, Sheet, WorkbookContent } from "../page/content";
import { isFormula } from "../page/formula";
import type { Difference } from "./log-entries";
import type { Wording } from "../schema/wording";

/**
 * What stood in cells of ours before they were put right, as the preview and the log say it.
 * @param understood the same cells with our own formats, since not every reader tells those that were found.
 */
export function describeOverwritten(
  cells: readonly OverwrittenCell[],
  found: WorkbookContent,
  understood: WorkbookContent,
  wording: Wording,
): Difference[] {
  const told = cells.map((cell) => {
    const { row, column, before, after } = cell;
    const [there, ours] = [found, understood].map(({ sheets }) =>
      sheets.find(({ name }) => name === cell.sheet),
    );
    const sheet = there && { ...there, formats: [...(ours?.formats ?? []), ...there.formats] };
    const show = (content: CellContent): string =>
      sheet ? showCell(content, sheet, row, column, wording.labels) : "";
    return {
      id: typeof cell.key === "string" ? cell.key : "",
      field:
        headerOf(sheet, row, column) ?? `${cell.sheet}, ${wording.labels.cell} ${cellAddress(row, column)}`,
      before: show(before),
      after: isFormula(after) ? wording.labels.formula : show(after),
    };
  });
  return joinAlike(told, wording);
}

/** So many cells of a column in which the same happened are told one by one. */
const MOST_ALONE = 5;

/** What happened alike in many cells of a column, as one: the rows from the first to the last, and how many. */
function joinAlike(told: readonly Difference[], { labels }: Wording): Difference[] {
  const groups = new Map<string, Difference[]>();
  for (const one of told) {
    const key = [one.field, one.before, one.after].join("\n");
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].flatMap((alike) => {
    const [first, last] = [alike[0], alike.at(-1)];
    if (!first || !last || alike.length <= MOST_ALONE) return alike;
    const count = labels.cellCount.replace("{count}", String(alike.length));
    return [{ ...first, id: `${first.id} … ${last.id}`, field: `${first.field} (${count})` }];
  });
}

/** The header above a cell of a table's body; null elsewhere. */
function headerOf(sheet: Sheet | undefined, row: number, column: number): string | null {
  const table = sheet?.tables.find(({ range }) => row > range.row && row < range.row + range.rowCount);
  return table?.columns[column - table.range.column]?.header ?? null;
}
