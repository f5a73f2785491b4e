import type { Day } from "../../../domain/day";
import type { DayContext } from "../../../domain/merge/day-text";
import { foldText } from "../../../domain/merge/fold";
import { splitNames } from "../../../domain/edit/joined-names";
import type { Field } from "../../../domain/fields/field";
import { isText } from "../../../domain/fields/field";
import { tightKey } from "../../../domain/names";
import { isUnrecognised } from "../../../domain/entry";
import type { CellContent } from "../../page/content";
import { isFormula } from "../../page/formula";
import { valueOf } from "../../schema/cell-value";
import { isBlankMark } from "../../schema/blank-mark";
import { inCell, readEntry } from "../../schema/kinds/kinds";
import { FIRST_SERIAL, LAST_SERIAL, fromSerial } from "../../schema/serial";

/** A column of a list as it was found: its place on the sheet, its header, and its first cells. */
export interface FoundColumn {
  readonly column: number;
  readonly header: string;
  readonly cells: readonly CellContent[];
}

/** A column of ours that a list should have. */
export interface OwnColumn {
  readonly key: string;
  readonly header: string;
  /** undefined where the column counts what others hold. */
  readonly field: Field | undefined;
  readonly formula?: string;
  /** Whether a row without it says nothing. */
  readonly isMain?: boolean;
  /** Tight keys of the names that stand in it, where a list of the workbook tells them. */
  readonly names?: ReadonlySet<string>;
}

/** So much has to speak for a column that does not simply stand at its place. */
export const CERTAIN = 3;

/** Standing at the place speaks for a column, if nothing else does. */
export const FOR_PLACE = 1;

/** What stands in a column of names and is no name that is known speaks against it more than its place speaks for it. */
const FOR_STRANGERS = -2 * FOR_PLACE;

/** Fewer cells than these speak against nothing: somebody may have mistyped them. */
const LEAST_CELLS = 3;

/** So much of what stands in a column has to be of a kind. */
const MOST = 0.6;

/** No code has more words. */
const MOST_WORDS = 2;

/** Codes of ours, such as "NV-014". */
const CODE = /^\p{L}{1,4}-\d+$/u;

/**
 * How well a column that was found may be one of ours, by what stands in it and by words of its header: more than 0 where
 * something speaks for it, null where something speaks against it, as so many cells at least can.
 */
export function columnFit(own: OwnColumn, found: FoundColumn, least = LEAST_CELLS): number | null {
  const filled = found.cells.filter((cell) => cell !== null && cell !== "" && !isBlankMark(cell));
  const content = own.formula === undefined ? entryFit(own, filled) : formulaFit(own.formula, filled);
  const isTold = filled.length >= least;
  return content === null && isTold ? null : (content ?? 0) + wordFit(own.header, found.header);
}

function formulaFit(formula: string, filled: readonly CellContent[]): number | null {
  const formulas = filled.filter(isFormula);
  if (formulas.length === 0) return filled.length === 0 || !filled.every(isWords) ? 0 : 0.5;
  const shape = shapeOf(formula);
  // The rows of a column mostly say the same.
  const shapes = new Map(formulas.map((cell) => [cell.formula, false]));
  for (const written of shapes.keys()) shapes.set(written, shapeOf(written) === shape);
  const alike = formulas.filter((cell) => shapes.get(cell.formula));
  if (isMost(alike, filled)) return 3;
  // One that lost a reference is no column of somebody's own; any other may be a former formula of ours.
  return formulas.some((cell) => cell.formula.includes("#REF!")) ? 0.5 : 0;
}

function isWords(cell: CellContent): boolean {
  return typeof cell === "string";
}

function entryFit({ field, key, names }: OwnColumn, filled: readonly CellContent[]): number | null {
  if (field === undefined || filled.length === 0) return 0;
  if (isMost(filled.filter(isFormula), filled)) return null;
  if (
    names &&
    isMost(
      filled.filter((cell) => namesOnly(cell, names)),
      filled,
    )
  )
    return 3;
  // Of names that are known some stand in a column of names, whoever else was typed there.
  if (names && names.size > 0 && !filled.some((cell) => namesOnly(cell, names))) return FOR_STRANGERS;
  const codes = filled.filter((cell) => typeof cell === "string" && CODE.test(cell.trim()));
  if (isMost(codes, filled)) return field.kind === "code" ? 3 : null;
  if (field.kind === "code" && isMost(filled.filter(isPhrase), filled)) return null;
  if (isMost(filled.filter(isAddress), filled)) return key === "email" ? 3 : isText(field) ? null : 0;
  const dates = filled.filter(isDate);
  if (field.kind === "day") return isMost(filled.filter(isMeantAsDate), filled) ? 2 : null;
  if (isMost(dates, filled) && key !== "when") return null;
  const numbers = filled.filter((cell) => typeof cell === "number");
  if (isText(field)) return isMost(numbers, filled) ? 0 : 1;
  const understood = filled.filter((cell) => isMeant(field, cell));
  if (!isMost(understood, filled)) return null;
  return field.kind === "choice" ? 3 : isPart(field, filled) ? 2 : 0;
}

function isAddress(cell: CellContent): boolean {
  return typeof cell === "string" && /^[^\s@]+@[^\s@]+$/.test(cell.trim());
}

/** Words that are nobody's code. */
function isPhrase(cell: CellContent): boolean {
  return typeof cell === "string" && cell.trim().split(/\s+/).length > MOST_WORDS;
}

function namesOnly(cell: CellContent, names: ReadonlySet<string>): boolean {
  return typeof cell === "string" && splitNames(cell).every((name) => names.has(tightKey(name)));
}

/** What somebody typed in a cell of a field, in free words or as text too. */
function isMeant(field: Field, cell: CellContent): boolean {
  const raw = valueOf(cell);
  if (raw === null || !isUnrecognised(readEntry(field, cell) as never)) return true;
  return inCell(field).readTyped(raw, CONTEXT).kind === "value";
}

/** No column is told by days that do not name their year. */
const CONTEXT: DayContext = { reference: fromSerial(FIRST_SERIAL) as Day, monthFirst: false };

const YEAR = /(?:19|20)\d\d/;

/** Excel's number of a day, where a program wrote all numbers as texts. */
const SERIAL = /^\d{5}(?:\.0+)?$/;

/** A date, or words that can be one alone. */
function isMeantAsDate(cell: CellContent): boolean {
  const raw = valueOf(cell);
  if (typeof raw !== "string") return isDate(raw);
  if (SERIAL.test(raw)) return isDate(Number(raw));
  return YEAR.test(raw) && inCell(DAY_FIELD).readTyped(raw, CONTEXT).kind === "value";
}

const DAY_FIELD: Field = { kind: "day" };

/** Percentages are parts of one, or say so; of whole numbers nothing can be told. */
function isPart({ kind }: Field, filled: readonly CellContent[]): boolean {
  return (
    kind === "percent" &&
    filled.every((cell) =>
      typeof cell === "number" ? cell >= 0 && cell <= 1 : typeof cell === "string" && cell.includes("%"),
    )
  );
}

function isDate(cell: CellContent): boolean {
  return typeof cell === "number" && cell >= FIRST_SERIAL && cell <= LAST_SERIAL;
}

function isMost(some: readonly unknown[], all: readonly unknown[]): boolean {
  return some.length > 0 && some.length >= all.length * MOST;
}

/** Words that two headers share. */
function wordFit(own: string, found: string): number {
  const words = new Set(foldText(own).split(" "));
  return foldText(found)
    .split(" ")
    .some((word) => word.length > 1 && words.has(word))
    ? 1
    : 0;
}

/** Cells of a table, by their headers, and cells by their letters, which Excel puts in their place where the table goes. */
const REFERENCES =
  /(?<!\w)\w+(?:\[\[#This Row\],\[(?:'.|[^'[\]])+\]\]|\[(?:'.|[^'[\]])+\])|(?:'(?:[^']|''){1,31}'!|(?<![\p{L}\p{N}_.])[\p{L}\p{N}_.]+!)?\$?\b[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?/gu;

/** A formula without the cells that it names. */
export function shapeOf(formula: string): string {
  return formula.replaceAll(REFERENCES, "[]").replaceAll(" ", "");
}

/** Whether anything stands in a column. */
export function isFilled(one: FoundColumn): boolean {
  return filledIn(one) > 0;
}

/** In so many rows a column says something. */
export function filledIn({ cells }: FoundColumn): number {
  return cells.filter((cell) => cell !== null && cell !== "").length;
}
