import type { CellContent, Sheet } from "../../workbook/page/content";
import type { HucreStyle } from "../hucre";
import { needsQuotePrefix } from "../text/literal-text";
import { layOutLooks, type LookGrid } from "./look-grid";
import { toStyle } from "./styles";

/** Contents of a sheet: `grid[row][column]`; absent and undefined are empty. */
export type Grid = readonly (readonly (CellContent | undefined)[] | undefined)[];

/** The cells of a sheet, contents and looks together. */
export interface CellsToWrite {
  readonly contents: Grid;
  /** Each cell's look, `styleNumbers[row][column]`: 0 is plain, 1 the first of `styles`. */
  readonly styleNumbers: readonly (readonly number[])[];
  /** In the order in which the cells, read row by row, first need them. */
  readonly styles: readonly HucreStyle[];
}

/** Lays out contents and looks of a sheet. */
export function toCells(sheet: Sheet): CellsToWrite {
  const contents = layOutContents(sheet);
  const looks = layOutLooks(sheet.formats);
  const styles: HucreStyle[] = [];
  const places = new Map<number, number>([[0, 0]]);
  const placeOf = (number: number): number => {
    const known = places.get(number);
    if (known !== undefined) return known;
    styles.push(toStyle(looks.looks[number >> 1] ?? {}, number % 2 === 1));
    places.set(number, styles.length);
    return styles.length;
  };
  const rowCount = Math.max(contents.length, looks.rows.length);
  const styleNumbers = Array.from({ length: rowCount }, (_, row) =>
    lookNumbers(contents, looks, row).map(placeOf),
  );
  return { contents, styleNumbers, styles };
}

/** Whether a cell of them holds a text of its own. */
export function hasText({ contents }: CellsToWrite): boolean {
  return contents.some((line) => line?.some((content) => typeof content === "string" && content !== ""));
}

/** Each cell's look by number: twice its look's, one more where its text must stay text. */
function lookNumbers(contents: Grid, looks: LookGrid, row: number): number[] {
  const [line, lookLine] = [contents[row], looks.rows[row]];
  const columnCount = Math.max(line?.length ?? 0, lookLine?.length ?? 0);
  return Array.from({ length: columnCount }, (_, column) => {
    const content = line?.[column];
    const { numberFormat } = looks.looks[lookLine?.[column] ?? 0] ?? {};
    const isQuoted = typeof content === "string" && needsQuotePrefix(content, numberFormat);
    return (lookLine?.[column] ?? 0) * 2 + (isQuoted ? 1 : 0);
  });
}

function layOutContents(sheet: Sheet): Grid {
  const grid: (CellContent | undefined)[][] = [];
  for (const block of sheet.blocks) {
    block.contents.forEach((contents, rowOffset) => {
      const line = (grid[block.row + rowOffset] ??= []);
      contents.forEach((content, columnOffset) => {
        if (content !== undefined) line[block.column + columnOffset] = content;
      });
    });
  }
  return grid;
}
