import type { RowRun } from "../../workbook/page/content";
import { columnLetters } from "../../workbook/page/address";
import type { CellsToWrite } from "./cells";
import type { WriteCell } from "./cell-xml";
import { toRows } from "./lines";

type RowLine = NonNullable<ReturnType<ReturnType<typeof toRows>["get"]>>;

/** Number of rows that a sheet's cells, heights and hidden rows reach over. */
export function rowCountOf(cells: CellsToWrite, runs: readonly RowRun[]): number {
  return runs.reduce((most, { row, rowCount }) => Math.max(most, row + rowCount), cells.styleNumbers.length);
}

/** Number of columns that a sheet's cells reach over. */
export function columnCountOf({ styleNumbers }: CellsToWrite): number {
  return styleNumbers.reduce((most, { length }) => Math.max(most, length), 0);
}

/** The rows of a sheet part, one after the other; `styleIds` are the numbers of the cells' styles in the styles part. */
export function* rowsXml(
  cells: CellsToWrite,
  runs: readonly RowRun[],
  styleIds: readonly number[],
  writeCell: WriteCell,
): Generator<string> {
  const letters = Array.from({ length: columnCountOf(cells) }, (_, column) => columnLetters(column));
  const lines = toRows(runs);
  const growing = growingRows(runs);
  const rowCount = rowCountOf(cells, runs);
  for (let row = 0; row < rowCount; row += 1) {
    const contents = cells.contents[row];
    let inside = "";
    cells.styleNumbers[row]?.forEach((number, column) => {
      inside += writeCell(`${letters[column]}${row + 1}`, styleIds[number] ?? 0, contents?.[column]);
    });
    const attributes = attributesOf(lines.get(row), growing.has(row));
    if (inside !== "") yield `<row r="${row + 1}"${attributes}>${inside}</row>`;
    else if (attributes !== "") yield `<row r="${row + 1}"${attributes}/>`;
  }
}

function growingRows(runs: readonly RowRun[]): ReadonlySet<number> {
  return new Set(
    runs.flatMap(({ row, rowCount, grows }) =>
      grows ? Array.from({ length: rowCount }, (_, index) => row + index) : [],
    ),
  );
}

/** A height that is not custom is only what the row had last: programs make it follow the texts. */
function attributesOf(line: RowLine | undefined, grows: boolean): string {
  const custom = grows ? "" : ' customHeight="1"';
  const height = line?.height === undefined ? "" : ` ht="${line.height}"${custom}`;
  const level = line?.outlineLevel === undefined ? "" : ` outlineLevel="${line.outlineLevel}"`;
  return `${height}${line?.hidden ? ' hidden="1"' : ""}${level}${line?.collapsed ? ' collapsed="1"' : ""}`;
}
