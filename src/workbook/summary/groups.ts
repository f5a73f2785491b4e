import { isCellError } from "../../domain/cell-error";
import { MOST_LIKE_TASKS } from "../../domain/like-task";
import { KEY_WEIGHTS } from "../formula/list-key";
import { trimSpaces } from "../schema/cell-value";
import type { Cells } from "./cells";
import { columnOf, countRows, countWhere, entry, numberRow, smallest, sumWhereUpTo, total } from "./cells";
import type { Expression } from "./expression";
import {
  CellFailure,
  fixed,
  isAtMost,
  isMore,
  isSame,
  minus,
  orElse,
  plus,
  rest,
  sum,
  times,
  toKey,
  toNumber,
  toText,
  when,
} from "./expression";
import { NOWHERE, down } from "./place";

/** Part of the order of urgency: keys of rows that stand alone, from one on and below another. */
export interface KeyRange {
  readonly from: Expression;
  readonly below: Expression;
}

/** A list in the order of urgency in which the tasks that many units do have one line each. */
export interface GroupedList {
  /** Rows in all, and lines that they take. */
  readonly rows: Expression;
  readonly lines: Expression;
  /** How many rows the first so many lines tell. */
  shown(lines: Expression): Expression;
  /** The rows that a line tells, and the key of the most urgent one; lines count from 1. */
  count(line: Expression): Expression;
  key(line: Expression): Expression;
  /** Of the rows that a line of several tells, how many have a text in a column; 0 where a cell of it fails. */
  alike(line: Expression, column: Cells, text: Expression): Expression;
}

/** Hidden columns that a list takes, and rows: one for each task that many units do, and one below. */
export const GROUP_COLUMNS = 4;

/** Writes an expression into the hidden block: row and column from 0; gives the cell. */
type Put = (row: number, column: number, expression: Expression) => Expression;

/** A bound and a number more: one number where it is one. */
function added(bound: Expression, number: number): Expression {
  return /^\d+$/.test(bound.formula) ? fixed(Number(bound.formula) + number) : plus(number, bound);
}

/** The sum of expressions, 0 where there is none. */
function add(numbers: readonly Expression[]): Expression {
  const [one = fixed(0), ...others] = numbers;
  return sum(one, ...others);
}

/** A bound of the keys of rows that stand alone, moved to those of the task at a place from 1 (0: not moved). */
function move(bound: Expression, place: number): Expression {
  return place === 0 ? bound : added(bound, place * KEY_WEIGHTS.like);
}

/** Rows of a range that stand alone (place 0), or that do the task at a place. */
function countIn(keys: Cells, place: number, { from, below }: KeyRange): Expression {
  return countRows(
    { cells: keys, is: ">=", than: move(from, place) },
    { cells: keys, is: "<", than: move(below, place) },
  );
}

/** The n-th key of a range and on. */
function keyIn(keys: Cells, place: number, { from }: KeyRange, n: Expression): Expression {
  return smallest(keys, plus(countRows({ cells: keys, is: "<", than: move(from, place) }), n));
}

/** A hidden column with a cell for each task that many units do; places count from 1. */
interface Column {
  readonly all: Cells;
  at(place: number): Expression;
}

/** Makes a hidden column from what stands at each place. */
type FillColumn = (column: number, make: (place: number) => Expression) => Column;

/** What is worked out once for each task that many units do. */
interface Groups {
  /** Its rows in each range. */
  readonly own: readonly Column[];
  /** Its most urgent key, without the task's own part of it. */
  readonly key: Column;
  /** Its line in the list. */
  readonly position: Column;
}

/** Writes the hidden columns of the tasks that many units do. */
function fillGroups(keys: Cells, ranges: readonly KeyRange[], fill: FillColumn): Groups {
  const own = ranges.map((range, index) => fill(index, (place) => countIn(keys, place, range)));
  const inAll = (place: number): Expression => add(own.map(({ at }) => at(place)));
  const key = fill(2, (place) => {
    const found = ranges.reduceRight<Expression>(
      (others, range, index) =>
        when(isMore(own[index]?.at(place) ?? fixed(0), 0), keyIn(keys, place, range, fixed(1)), others),
      fixed(0),
    );
    return when(isSame(inAll(place), 0), "", rest(found, KEY_WEIGHTS.like));
  });
  const position = fill(3, (place) => {
    const above = ranges.map(({ from, below }) =>
      countRows(
        { cells: keys, is: ">=", than: from },
        { cells: keys, is: "<", than: below },
        { cells: keys, is: "<", than: key.at(place) },
      ),
    );
    const before = countRows({ cells: key.all, is: "<", than: key.at(place) });
    return when(isSame(inAll(place), 0), NOWHERE, sum(1, before, ...above));
  });
  return { own, key, position };
}

/** Counts the rows of a group that have a text in a column; 0 where a cell of it fails. */
function countAlike(
  keys: Cells,
  ranges: readonly KeyRange[],
  group: Expression,
  column: Cells,
  sought: Expression,
): Expression {
  const moved = (bound: Expression): Expression => plus(bound, times(group, fixed(KEY_WEIGHTS.like)));
  const counts = ranges.map((range) => {
    const [from, below] = [moved(range.from), moved(range.below)];
    return countWhere(
      [keys, column],
      (key, entry) =>
        `(${key}>=${from.operand})*(${key}<${below.operand})*(TRIM(${entry}&"")=${sought.operand})`,
      (key, entry) => {
        const text = toText(entry ?? "");
        if (isCellError(text)) throw new CellFailure("A cell fails");
        const isInside =
          typeof key === "number" && key >= toNumber(from.value) && key < toNumber(below.value);
        return isInside && toKey(trimSpaces(text)) === toKey(sought.value);
      },
    );
  });
  return orElse(add(counts), 0);
}

/** Groups the rows whose keys stand in the ranges given, which follow each other in the order of urgency. */
export function makeGroups(
  keys: Cells,
  ranges: readonly KeyRange[],
  put: Put,
  first: { readonly row: number; readonly column: number },
): GroupedList {
  const places = Array.from({ length: MOST_LIKE_TASKS }, (_, index) => index + 1);
  const { own, key, position } = fillGroups(keys, ranges, (column, make) => {
    const cells = places.map((place) => put(place - 1, column, make(place)));
    const all = columnOf(down(first.row, first.column + column, places.length), cells);
    return { all, at: (place) => cells[place - 1] ?? fixed(0) };
  });
  const below = MOST_LIKE_TASKS;
  const alone = ranges.map((range, index) => put(below, index, countIn(keys, 0, range)));
  const [firstAlone = fixed(0)] = alone;
  const active = countRows({ cells: position.all, is: "<", than: fixed(NOWHERE) });
  const groupAt = (line: Expression): Expression => orElse(numberRow(line, position.all), 0);
  const keyOfSingle = (n: Expression): Expression => {
    const [one, other] = ranges;
    if (!one) return fixed(0);
    if (!other) return keyIn(keys, 0, one, n);
    return when(isAtMost(n, firstAlone), keyIn(keys, 0, one, n), keyIn(keys, 0, other, minus(n, firstAlone)));
  };
  const choose = (line: Expression, single: Expression, group: Expression): Expression =>
    when(isSame(groupAt(line), 0), single, group);
  return {
    rows: add([...alone, ...own.map(({ all }) => total(all))]),
    lines: put(below, 2, add([...alone, active])),
    shown: (lines) =>
      add([
        lines,
        ...own.map(({ all }) => sumWhereUpTo(all, position.all, lines)),
        minus(0, countRows({ cells: position.all, is: "<=", than: lines })),
      ]),
    count: (line) => choose(line, fixed(1), add(own.map(({ all }) => entry(all, groupAt(line))))),
    key: (line) => {
      const n = minus(line, countRows({ cells: position.all, is: "<", than: line }));
      return choose(line, keyOfSingle(n), entry(key.all, groupAt(line)));
    },
    alike: (line, column, sought) => countAlike(keys, ranges, groupAt(line), column, sought),
  };
}
