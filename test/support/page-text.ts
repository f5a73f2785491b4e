import type { CellValue, Sheet } from "../../src/workbook/page/content";
import { LAST_COLUMN } from "../../src/workbook/summary/place";

/** What a sheet's cells show without recalculation: plain values and cached ones, row by row. */
export function cachedRows({ blocks }: Sheet): CellValue[][] {
  const rows: CellValue[][] = [];
  for (const block of blocks) {
    block.contents.forEach((cells, down) =>
      cells.forEach((cell, along) => {
        if (cell === undefined) return;
        const row = (rows[block.row + down] ??= []);
        row[block.column + along] = typeof cell === "object" && cell !== null ? (cell.cached ?? null) : cell;
      }),
    );
  }
  return Array.from(rows, (row) => row ?? []);
}

/** The printed part of the summary, each row as its texts and numbers without the empty ones. */
export function printedRows(sheet: Sheet): CellValue[][] {
  return cachedRows(sheet).map((row) =>
    Array.from(row.slice(0, LAST_COLUMN + 1), (value) => value ?? "").filter((value) => value !== ""),
  );
}

/** The first printed row that holds a text. */
export function rowWith(sheet: Sheet, text: string): CellValue[] {
  const found = printedRows(sheet).find((row) => row.includes(text));
  if (found === undefined) throw new Error(`No row says "${text}"`);
  return found;
}
