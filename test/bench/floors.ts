import { createRequire } from "node:module";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { CellContent, WorkbookContent } from "../../src/workbook/page/content";
import { isFormula } from "../../src/workbook/page/formula";

/** Keeps the processor seconds of something under its name, `times` over where it stands for more. */
export type Timed = <Value>(
  name: string,
  act: () => Value | Promise<Value>,
  times?: number,
) => Promise<Value>;

/** The same cells handled as plainly as can be, and by another library. */
export async function measureFloors(master: WorkbookContent, bytes: Uint8Array, timed: Timed): Promise<void> {
  const cells = master.sheets.map(({ name, blocks }) => ({ name, blocks }));
  const packed = await timed("floor of writing", () => zipSync({ cells: strToU8(JSON.stringify(cells)) }));
  await timed(
    "floor of reading",
    () => JSON.parse(strFromU8(unzipSync(packed)["cells"] ?? new Uint8Array())) as unknown,
  );
  await timed("floor of looking", () => lettersOf(master));
  const exceljs = findExceljs();
  if (exceljs === null) return;
  await timed("exceljs writes", () => writeByExceljs(exceljs, master));
  await timed("exceljs reads", async () => new exceljs.Workbook().xlsx.load(bytes));
}

/** A copy as it was written and as it was read. */
export interface Copy {
  readonly bytes: Uint8Array;
  readonly content: WorkbookContent;
}

/** The cells of some copies handled so; each time stands for that of all. */
export async function measureCopyFloors(copies: readonly Copy[], all: number, timed: Timed): Promise<void> {
  const times = all / copies.length;
  const packed = await timed(
    "floor of writing copies",
    () => copies.map(({ content }) => zipSync({ cells: strToU8(JSON.stringify(content.sheets)) })),
    times,
  );
  await timed(
    "floor of reading copies",
    () => packed.map((zip) => JSON.parse(strFromU8(unzipSync(zip)["cells"] ?? new Uint8Array())) as unknown),
    times,
  );
  const exceljs = findExceljs();
  if (exceljs === null) return;
  const each = async (act: (copy: Copy) => Promise<unknown>): Promise<void> => {
    for (const copy of copies) await act(copy);
  };
  await timed("exceljs writes copies", () => each(({ content }) => writeByExceljs(exceljs, content)), times);
  await timed(
    "exceljs reads copies",
    () => each(({ bytes }) => new exceljs.Workbook().xlsx.load(bytes)),
    times,
  );
}

/** One look at each cell. */
function lettersOf({ sheets }: WorkbookContent): number {
  let letters = 0;
  for (const { blocks } of sheets)
    for (const { contents } of blocks)
      for (const row of contents)
        for (const cell of row) letters += isFormula(cell) ? cell.formula.length : String(cell ?? "").length;
  return letters;
}

interface ExceljsSheet {
  getCell(row: number, column: number): { value: unknown };
}
interface Exceljs {
  readonly Workbook: new () => {
    addWorksheet(name: string): ExceljsSheet;
    readonly xlsx: { writeBuffer(): Promise<unknown>; load(bytes: Uint8Array): Promise<unknown> };
  };
}

/** It is no dependency of ours, since half of what it brings is given up by its makers; null where nobody installed it. */
function findExceljs(): Exceljs | null {
  try {
    return createRequire(join(process.cwd(), "x.js"))("exceljs") as Exceljs;
  } catch {
    return null;
  }
}

async function writeByExceljs({ Workbook }: Exceljs, { sheets }: WorkbookContent): Promise<void> {
  const workbook = new Workbook();
  const valueIn = (cell: CellContent): unknown =>
    isFormula(cell) ? { formula: cell.formula.slice(1), result: cell.cached } : cell;
  for (const { name, blocks } of sheets) {
    const sheet = workbook.addWorksheet(name);
    for (const { row, column, contents } of blocks)
      for (const [down, cells] of contents.entries())
        for (const [right, cell] of cells.entries())
          if (cell !== null && cell !== undefined)
            sheet.getCell(row + down + 1, column + right + 1).value = valueIn(cell);
  }
  await workbook.xlsx.writeBuffer();
}
