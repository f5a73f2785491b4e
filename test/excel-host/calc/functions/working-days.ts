import type { Expression, Scope } from "../expression";
import { weekdayOfSerial } from "../serial";
import { ERRORS, FormulaError, toNumber, type Scalar } from "../value";
import { numbersOf } from "./specification";

/** WORKDAY(start, days, holidays): the working day a number of working days after (before) a day. */
export function workday(args: readonly Expression[], scope: Scope): Scalar {
  const read = readDays(args, scope);
  if (read instanceof FormulaError) return read;
  const { first: start, second: days, holidays } = read;
  const step = days < 0 ? -1 : 1;
  let day = start;
  for (let left = Math.abs(days); left > 0;) {
    day += step;
    if (day < 0) return ERRORS.number;
    if (isWorking(day, holidays)) left -= 1;
  }
  return day;
}

/** NETWORKDAYS(from, to, holidays): the working days of a period, both ends included; negative where it runs back. */
export function networkDays(args: readonly Expression[], scope: Scope): Scalar {
  const read = readDays(args, scope);
  if (read instanceof FormulaError) return read;
  const { first, second, holidays } = read;
  const [from, to] = first <= second ? [first, second] : [second, first];
  let off = 0;
  for (const holiday of holidays)
    if (holiday >= from && holiday <= to && weekdayOfSerial(holiday) <= 5) off += 1;
  const count = weekdaysUpTo(to) - weekdaysUpTo(from - 1) - off;
  return first <= second ? count : -count;
}

interface Days {
  readonly first: number;
  readonly second: number;
  readonly holidays: ReadonlySet<number>;
}

function readDays([first, second, holidays]: readonly Expression[], scope: Scope): Days | FormulaError {
  const start = toNumber(first?.scalar(scope) ?? null);
  if (start instanceof FormulaError) return start;
  const other = toNumber(second?.scalar(scope) ?? null);
  if (other instanceof FormulaError) return other;
  const off = holidays ? numbersOf([holidays], scope) : [];
  if (off instanceof FormulaError) return off;
  return { first: Math.floor(start), second: Math.trunc(other), holidays: new Set(off.map(Math.floor)) };
}

function isWorking(day: number, holidays: ReadonlySet<number>): boolean {
  return weekdayOfSerial(day) <= 5 && !holidays.has(day);
}

/** Mondays to Fridays from serial 2, a Monday, up to a day. */
function weekdaysUpTo(day: number): number {
  const since = day - 1;
  const weeks = Math.floor(since / 7);
  return weeks * 5 + Math.min(5, since - weeks * 7);
}
