import type { CellBlock, CellContent, CellValue, RangeFormat } from "../../workbook/page/content";
import type { HucreCell, HucreSheet } from "../hucre";
import type { Stray } from "../package/far-cells";
import { eachTextOnce } from "../text/each-text-once";
import { fromFileFormula } from "../text/formula-text";
import type { FormatNumbers } from "./format-numbers";
import { formatRuns } from "./format-runs";
import { formulaReader, type Masters } from "./shared-formulas";
import { readValue } from "./values";

/** What stands in the cells of a sheet: one block from A1 to the last cell with a content, one for each stray; the formats in runs. */
export interface CellsRead {
  readonly blocks: readonly CellBlock[];
  readonly formats: readonly RangeFormat[];
}

/** Reads the cells of a sheet, slice by slice where it is a large one. */
export class CellReader {
  private readonly contents: CellContent[][] = [];
  private readonly looks: number[][] = [];
  private readonly masters: Masters = new Map();
  private readonly canonical = eachTextOnce(fromFileFormula);
  private readonly own = eachTextOnce(copyText);

  constructor(
    private readonly numbers: FormatNumbers,
    private readonly isSliced: boolean,
  ) {}

  /** Takes a slice, which begins below the one before. */
  take({ rows, cells = new Map<string, HucreCell>() }: HucreSheet): void {
    const start = this.contents.length;
    if (rows.slice(0, start).some((values) => values.some((value) => value !== null)))
      throw new Error("Rows in no order");
    const inFile = formulaReader(cells, this.masters);
    for (const [down, values] of rows.slice(start).entries()) {
      const row = start + down;
      const looks: number[] = [];
      this.contents.push(
        values.map((value, column) => {
          const cell = cells.get(`${row},${column}`);
          looks.push(this.numbers.numberOf(cell?.style));
          return cell ? this.contentOf(cell, inFile(row, column, cell)) : this.valueOf(value);
        }),
      );
      const above = this.looks.at(-1);
      // The rows of a table look the same, and there may be a hundred thousand.
      this.looks.push(above && isSameLine(above, looks) ? above : looks);
    }
  }

  private contentOf(cell: HucreCell, inFile: string | undefined): CellContent {
    if (inFile === undefined) return this.valueOf(cell.value);
    const formula = this.canonical(inFile);
    // A formula may well give an empty text, which a plain cell cannot hold.
    const cached = cell.value === "" ? "" : this.valueOf(cell.value);
    return cached === null ? { formula } : { formula, cached };
  }

  private valueOf(value: HucreCell["value"] | undefined): CellValue {
    const read = readValue(value);
    return typeof read === "string" && this.isSliced ? this.own(read) : read;
  }

  /** What was read; some cells were moved near to be read. */
  read(strays: readonly Stray[] = []): CellsRead {
    const far = strays.map(({ near, far: { row, column } }): CellBlock => {
      const content = this.contents[near.row]?.[near.column] ?? null;
      return { row, column, contents: [[content]] };
    });
    const used = trim(this.contents.slice(0, strays[0]?.near.row));
    return {
      blocks: [...(used.length > 0 ? [{ row: 0, column: 0, contents: used }] : []), ...far],
      formats: formatRuns(this.looks, this.numbers.formats),
    };
  }
}

/** A text with letters of its own: one cut out of a part would hold the whole part in memory. */
function copyText(text: string): string {
  return JSON.parse(JSON.stringify(text)) as string;
}

function isSameLine(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((number, column) => number === other[column]);
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
  return contents
    .slice(0, rowCount)
    .map((line) => (line.length === columnCount ? line : columns.map((column) => line[column] ?? null)));
}
