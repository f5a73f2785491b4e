import type { CellBlock, CellContent, RangeFormat } from "../../workbook/page/content";
import type { HucreCell, HucreSheet } from "../hucre";
import type { Stray } from "../package/far-cells";
import { eachTextOnce } from "../text/each-text-once";
import { fromFileFormula } from "../text/formula-text";
import type { FormatNumbers } from "./format-numbers";
import { formatRuns } from "./format-runs";
import { formulaReader } from "./shared-formulas";
import { readValue } from "./values";

/** What stands in the cells of a sheet: one block from A1 to the last cell with a content, one for each stray; the formats in runs. */
export interface CellsRead {
  readonly blocks: readonly CellBlock[];
  readonly formats: readonly RangeFormat[];
}

/** Reads the cells of a sheet, of which some were moved near to be read. */
export function readCells(
  sheet: HucreSheet,
  numbers: FormatNumbers,
  strays: readonly Stray[] = [],
): CellsRead {
  const cells = sheet.cells ?? new Map<string, HucreCell>();
  const inFile = formulaReader(cells);
  const canonical = eachTextOnce(fromFileFormula);
  const contents: CellContent[][] = [];
  const looks: number[][] = [];
  sheet.rows.forEach((values, row) => {
    const line: CellContent[] = [];
    const lineLooks: number[] = [];
    values.forEach((value, column) => {
      const cell = cells.get(`${row},${column}`);
      line.push(cell ? readContent(cell, inFile(row, column, cell), canonical) : readValue(value));
      lineLooks.push(numbers.numberOf(cell?.style));
    });
    contents.push(line);
    looks.push(lineLooks);
  });
  const far = strays.map(({ near, far: { row, column } }): CellBlock => {
    const content = contents[near.row]?.[near.column] ?? null;
    return { row, column, contents: [[content]] };
  });
  const used = trim(contents.slice(0, strays[0]?.near.row));
  return {
    blocks: [...(used.length > 0 ? [{ row: 0, column: 0, contents: used }] : []), ...far],
    formats: formatRuns(looks, numbers.formats),
  };
}

function readContent(
  cell: HucreCell,
  inFile: string | undefined,
  canonical: (formula: string) => string,
): CellContent {
  if (inFile === undefined) return readValue(cell.value);
  const formula = canonical(inFile);
  // A formula may well give an empty text, which a plain cell cannot hold.
  const cached = cell.value === "" ? "" : readValue(cell.value);
  return cached === null ? { formula } : { formula, cached };
}

function trim(contents: readonly CellContent[][]): CellContent[][] {
  let rowCount = 0;
  let columnCount = 0;
  contents.forEach((line, row) =>
    line.forEach((content, column) => {
      if (content === null) return;
      rowCount = row + 1;
      columnCount = Math.max(columnCount, column + 1);
    }),
  );
  const columns = Array.from({ length: columnCount }, (_, column) => column);
  return contents.slice(0, rowCount).map((line) => columns.map((column) => line[column] ?? null));
}
