import type { CellContent, Sheet, WorkbookContent } from "../../page/content";
import type { CellGrid } from "../../page/grid-of-cells";
import { makeGrid } from "../../page/grid-of-cells";
import { placeOfName } from "../../page/named-cell";
import { SETTING_COLUMNS } from "../../sheets/settings";

/** Where rows and columns of the settings really stand, by where we lay them out; zero-based. */
export interface CellMap {
  readonly rows: ReadonlyMap<number, number>;
  readonly columns: ReadonlyMap<number, number>;
}

interface Mark {
  readonly from: { readonly row: number; readonly column: number };
  readonly to: { readonly row: number; readonly column: number };
}

/** Where the settings stand, by the names of their cells; null where they stand as we lay them out, or cannot be told. */
export function mapSettings(
  described: WorkbookContent,
  sheet: Sheet,
  there: Sheet,
  found: WorkbookContent,
): CellMap | null {
  const ours = makeGrid(sheet);
  const theirs = makeGrid(there);
  const width = widthOf(there);
  const marks = marksOf(described, sheet, found).filter(({ from, to }) =>
    hasLabel(theirs, to.row, ours.at(from.row, SETTING_COLUMNS.label), width),
  );
  if (marks.every(({ from, to }) => from.row === to.row && from.column === to.column)) return null;
  const rows = new Map(marks.map(({ from, to }) => [from.row, to.row]));
  const columns = new Map(marks.map(({ from, to }) => [from.column, to.column]));
  for (const column of [SETTING_COLUMNS.label, SETTING_COLUMNS.note]) {
    const [first] = rows;
    const place = first ? columnOf(theirs, first[1], ours.at(first[0], column), width) : null;
    if (place !== null) columns.set(column, place);
  }
  return { rows, columns };
}

/** The cells that names speak of, as we lay them out and as they are now. */
function marksOf(described: WorkbookContent, sheet: Sheet, found: WorkbookContent): Mark[] {
  return described.names.flatMap(({ name }) => {
    const from = placeOfName(described, name);
    const to = placeOfName(found, name);
    return from && to && from.sheet === sheet.name && to.sheet === sheet.name ? [{ from, to }] : [];
  });
}

/** A name that was bent to another cell finds another label in its row, and is put right like any broken one. */
function hasLabel(grid: CellGrid, row: number, label: CellContent | undefined, width: number): boolean {
  return columnOf(grid, row, label, width) !== null;
}

function columnOf(
  grid: CellGrid,
  row: number,
  content: CellContent | undefined,
  width: number,
): number | null {
  for (let column = 0; column < width; column += 1) {
    if (content !== undefined && content !== null && grid.at(row, column) === content) return column;
  }
  return null;
}

function widthOf({ blocks }: Sheet): number {
  return Math.max(0, ...blocks.map(({ column, contents }) => column + (contents[0]?.length ?? 0)));
}
