import { toEpochDay, type Day } from "../../src/domain/day";
import type { CellValue, Formula, Sheet, WorkbookContent } from "../../src/workbook/page/content";
import { writeXlsx } from "../../src/xlsx/write";
import { recalculate } from "./libreoffice";

/** A formula cell whose cached value is not what LibreOffice recalculates; row and column zero-based. */
export interface WrongCache {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly cached: string;
  readonly recalculated: string;
}

/** A formula with its place. */
export interface PlacedFormula {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: Formula;
}

/** Recalculates a described workbook in LibreOffice and lists the formula cells whose cached value differs. */
export async function findWrongCaches(
  content: WorkbookContent,
  today: Day,
): Promise<{ readonly formulaCount: number; readonly wrong: readonly WrongCache[] }> {
  const sheets = await recalculate(await writeXlsx(withoutLooks(content)), { today, shown: false });
  const formulas = content.sheets.flatMap(formulasOf);
  const compared = formulas.map(({ sheet, row, column, formula }) => ({
    ...{ sheet, row, column },
    cached: written(formula.cached ?? null),
    recalculated: sheets.get(sheet)?.[row]?.[column] ?? "",
  }));
  const wrong = compared.filter(({ cached, recalculated }) => !isSame(cached, recalculated));
  return { formulaCount: formulas.length, wrong };
}

/** Every formula of a sheet. */
export function formulasOf({ name, blocks }: Sheet): PlacedFormula[] {
  return blocks.flatMap(({ row, column, contents }) =>
    contents.flatMap((cells, down) =>
      cells.flatMap((cell, along) =>
        typeof cell === "object" && cell !== null
          ? [{ sheet: name, row: row + down, column: column + along, formula: cell }]
          : [],
      ),
    ),
  );
}

/** Without number formats plain numbers come out plain. */
function withoutLooks(content: WorkbookContent): WorkbookContent {
  return { ...content, sheets: content.sheets.map((sheet) => ({ ...sheet, formats: [] })) };
}

function written(value: CellValue): string {
  if (value === null) return "";
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}

const EPOCH_SERIAL = 25_569;
/** The form LibreOffice gives dates of its own accord, month first. */
const SHOWN_DATE = /^(\d{2})\/(\d{2})\/(\d{4})$/;

function isSame(cached: string, recalculated: string): boolean {
  if (cached === recalculated) return true;
  return cached !== "" && recalculated !== "" && Math.abs(Number(cached) - numberIn(recalculated)) < 1e-9;
}

function numberIn(text: string): number {
  const [, month, date, year] = SHOWN_DATE.exec(text) ?? [];
  return year === undefined ? Number(text) : toEpochDay(`${year}-${month}-${date}` as Day) + EPOCH_SERIAL;
}
