import { isCellError } from "../../domain/cell-error";
import type { CellValue } from "../page/content";
import { escapeWildcards } from "../formula/pieces";
import type { Expression, Operand } from "./expression";
import { CellFailure, give, of, toKey, toNumber, toText } from "./expression";

/** A column of cells that formulas read, with what stands in them. */
export interface Cells {
  readonly formula: string;
  readonly values: readonly CellValue[];
}

/** Cells whose values are read when they are needed, and once. */
export function cellsOf(formula: string, read: () => readonly CellValue[]): Cells {
  let known: readonly CellValue[] | null = null;
  return {
    formula,
    get values(): readonly CellValue[] {
      known ??= read();
      return known;
    },
  };
}

/** Cells of the page as a column. */
export function columnOf(formula: string, cells: readonly Expression[]): Cells {
  return cellsOf(formula, () => cells.map(({ value }) => value));
}

function at({ values }: Cells, row: Expression): CellValue {
  const index = Math.floor(toNumber(row.value));
  if (index < 1 || index > values.length) throw new CellFailure(`No row ${index}`);
  return values[index - 1] ?? null;
}

/** What stands in a row, from 1; fails where there is none. An empty cell is the number 0. */
export function entry(cells: Cells, row: Operand): Expression {
  const place = of(row);
  return give(`INDEX(${cells.formula},${place.formula})`, () => at(cells, place) ?? 0);
}

/** The number in a row; 0 for a text. */
export function numberAt(cells: Cells, row: Operand): Expression {
  const place = of(row);
  return give(`N(INDEX(${cells.formula},${place.formula}))`, () => {
    const value = at(cells, place);
    return typeof value === "number" ? value : 0;
  });
}

const ordered = new WeakMap<Cells, readonly number[]>();

function numbersOf(cells: Cells): readonly number[] {
  const known = ordered.get(cells);
  if (known) return known;
  const numbers = cells.values.filter((value) => typeof value === "number").sort((one, two) => one - two);
  ordered.set(cells, numbers);
  return numbers;
}

/** The k-th smallest number. */
export function smallest(cells: Cells, k: Operand): Expression {
  const place = of(k);
  return give(`SMALL(${cells.formula},${place.formula})`, () => kth(numbersOf(cells), place));
}

/** The k-th largest number. */
export function largest(cells: Cells, k: Operand): Expression {
  const place = of(k);
  return give(`LARGE(${cells.formula},${place.formula})`, () => kth([...numbersOf(cells)].reverse(), place));
}

function kth(numbers: readonly number[], k: Expression): number {
  const number = numbers[toNumber(k.value) - 1];
  if (number === undefined) throw new CellFailure("So many numbers there are not");
  return number;
}

/** How many cells hold a number. */
export function countNumbers(cells: Cells): Expression {
  return give(`COUNT(${cells.formula})`, () => numbersOf(cells).length);
}

/** The sum of the numbers. */
export function total(cells: Cells): Expression {
  return give(`SUM(${cells.formula})`, () => numbersOf(cells).reduce((all, one) => all + one, 0));
}

/** The largest number, 0 where there is none. */
export function greatest(cells: Cells): Expression {
  return give(`MAX(${cells.formula})`, () => numbersOf(cells).at(-1) ?? 0);
}

/** What cells have to be: the same as a text or number, or a number beyond another. */
export interface Criterion {
  readonly cells: Cells;
  readonly is: "=" | ">" | "<" | ">=" | "<=";
  readonly than: Expression;
}

const HOLDS: Readonly<Record<Criterion["is"], (one: number, two: number) => boolean>> = {
  "=": (one, two) => one === two,
  ">": (one, two) => one > two,
  "<": (one, two) => one < two,
  ">=": (one, two) => one >= two,
  "<=": (one, two) => one <= two,
};

/** How many rows meet every criterion. A text to look for holds no wildcard. */
export function countRows(first: Criterion, ...others: readonly Criterion[]): Expression {
  const criteria = [first, ...others];
  const spelled = criteria.map(({ cells, is, than }) => {
    const isPlain = /^\d+$/.test(than.formula);
    const sought = is === "=" ? than.formula : isPlain ? `"${is}${than.formula}"` : `"${is}"&${than.formula}`;
    return `${cells.formula},${sought}`;
  });
  return give(`COUNTIFS(${spelled.join(",")})`, () => {
    const tests = criteria.map(testOf);
    return first.cells.values.filter((_value, row) => tests.every((test) => test(row))).length;
  });
}

/** What a row has to be, told once for all rows. */
function testOf({ cells, is, than }: Criterion): (row: number) => boolean {
  const sought = than.value;
  const { values } = cells;
  if (typeof sought === "number") {
    const holds = HOLDS[is];
    return (row) => {
      const value = values[row];
      return typeof value === "number" && holds(value, sought);
    };
  }
  const [keys, key] = [keysOf(cells), toKey(sought)];
  return (row) => is === "=" && (values[row] ?? null) !== null && keys[row] === key;
}

const keyed = new WeakMap<Cells, readonly CellValue[]>();

/** What the cells are for formulas that compare. */
function keysOf(cells: Cells): readonly CellValue[] {
  const known = keyed.get(cells);
  if (known) return known;
  const keys = cells.values.map(toKey);
  keyed.set(cells, keys);
  return keys;
}

/** The row of a text, from 1; fails where it is not found. The text is a cell's. */
export function rowOf(text: Expression, cells: Cells): Expression {
  return give(`MATCH(${escapeWildcards(text.formula)},${cells.formula},0)`, () => {
    // A cell that fails is nobody's name, though another fails alike.
    const key = isCellError(toText(text.value)) ? null : toKey(text.value);
    return found(keysOf(cells).findIndex((one, row) => typeof cells.values[row] === "string" && one === key));
  });
}

/** The first row that holds a number, from 1; fails where none does. */
export function numberRow(number: Expression, cells: Cells): Expression {
  return give(`MATCH(${number.formula},${cells.formula},0)`, () => found(cells.values.indexOf(number.value)));
}

/** The sum of the numbers of a column in the rows where another is at most so large. */
export function sumWhereUpTo(cells: Cells, others: Cells, most: Expression): Expression {
  return give(`SUMPRODUCT((${others.formula}<=${most.formula})*${cells.formula})`, () => {
    const limit = toNumber(most.value);
    return cells.values.reduce<number>(
      (all, value, row) => all + (toNumber(others.values[row] ?? 0) <= limit ? toNumber(value) : 0),
      0,
    );
  });
}

/** The last row that holds a number, from 1; 0 where none does. */
export function lastRowOf(number: Expression, cells: Cells): Expression {
  const rows = `ROW(${cells.formula})-ROW(INDEX(${cells.formula},1))+1`;
  return give(
    `SUMPRODUCT(MAX((${cells.formula}=${number.formula})*(${rows})))`,
    () => cells.values.lastIndexOf(number.value) + 1,
  );
}

/** The last row, from 1, whose number is at most another; the numbers ascend. */
export function lastUpTo(number: Expression, cells: Cells): Expression {
  return give(`MATCH(${number.formula},${cells.formula},1)`, () => {
    const most = toNumber(number.value);
    return found(cells.values.filter((value) => toNumber(value) <= most).length - 1);
  });
}

function found(index: number): number {
  if (index < 0) throw new CellFailure("Not found");
  return index + 1;
}

/** How many cells meet a test, each told from what stands in it: `spell` gives 1 or 0 of the column. */
export function countWhere(
  columns: readonly Cells[],
  spell: (...formulas: string[]) => string,
  test: (...values: CellValue[]) => boolean,
): Expression {
  const [first] = columns;
  return give(`SUMPRODUCT(${spell(...columns.map(({ formula }) => formula))})`, () =>
    (first?.values ?? []).reduce<number>(
      (count, _value, row) => count + Number(test(...columns.map(({ values }) => values[row] ?? null))),
      0,
    ),
  );
}

/** Whether a cell holds nothing but spaces. */
export function isBlank(value: CellValue): boolean {
  return toText(value).trim() === "";
}
