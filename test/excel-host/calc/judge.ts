import { toEpochDay, type Day } from "../../../src/domain/day";
import type { WorkbookContent } from "../../../src/workbook/page/content";
import { writeXlsx } from "../../../src/xlsx/write";
import { recalculate } from "../../support/libreoffice";
import { cellPlace } from "./cell-key";
import { calcWorkbookOf } from "./from-content";
import { calculate, type CalcSheet, type CalcValue } from "./index";

/** A formula whose value differs between the evaluator and LibreOffice; row and column zero-based. */
export interface Difference {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly ours: string;
  readonly theirs: string;
}

/** What was compared. */
export interface Judgement {
  readonly formulaCount: number;
  readonly differences: readonly Difference[];
}

/** Calculates every formula of a workbook here and in LibreOffice, and lists where the two differ. */
export async function judge(content: WorkbookContent, today: Day): Promise<Judgement> {
  const judged = await recalculate(await writeXlsx(plain(content)), { today, shown: false });
  const workbook = calcWorkbookOf(content);
  const result = calculate(workbook, { today });
  const formulas = workbook.sheets.flatMap(formulasOf);
  const compared = formulas.map(({ sheet, row, column, formula }) => ({
    ...{ sheet, row, column, formula },
    ours: written(result.valueOf(sheet, row, column)),
    theirs: judged.get(sheet)?.[row]?.[column] ?? "",
  }));
  const differences = compared.filter(({ ours, theirs }) => !sameValue(ours, theirs));
  return { formulaCount: formulas.length, differences };
}

interface PlacedFormula {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

function formulasOf({ name, cells }: CalcSheet): PlacedFormula[] {
  return [...cells].flatMap(([key, cell]) =>
    typeof cell === "object" && cell !== null && "formula" in cell
      ? [{ sheet: name, ...cellPlace(key), formula: cell.formula }]
      : [],
  );
}

function written(value: CalcValue): string {
  if (value === null) return "";
  if (typeof value === "object") return value.error;
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}

/** LibreOffice counts days before March 1900 without Excel's false leap day. */
const UNIX_EPOCH_SERIAL = 25569;

/** The form LibreOffice gives dates of its own accord, month first. */
const SHOWN_DATE = /^(\d{2})\/(\d{2})\/(\d{4})$/;

/** Whether both mean the same; LibreOffice's numbered errors stand for any of Excel's. */
function sameValue(ours: string, theirs: string): boolean {
  if (ours === theirs) return true;
  if (theirs.startsWith("Err:") && ours.startsWith("#")) return !/^#(CIRC|UNSUPPORTED)/.test(ours);
  return ours !== "" && theirs !== "" && Math.abs(Number(ours) - numberShown(theirs)) < 1e-9;
}

function numberShown(text: string): number {
  const [, month, day, year] = SHOWN_DATE.exec(text) ?? [];
  return year === undefined ? Number(text) : toEpochDay(`${year}-${month}-${day}` as Day) + UNIX_EPOCH_SERIAL;
}

/** The same cells without looks: plain numbers come out as plain numbers, whatever their format. */
function plain(content: WorkbookContent): WorkbookContent {
  return { ...content, sheets: content.sheets.map((sheet) => ({ ...sheet, formats: [] })) };
}
