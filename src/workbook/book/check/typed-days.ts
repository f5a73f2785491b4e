import type { Day } from "../../../domain/day";
import { partsOf } from "../../../domain/day";
import type { DayContext } from "../../../domain/merge/day-text";
import { provesMonthFirst } from "../../../domain/merge/day-text";
import type { RawValue, Reading } from "../../../domain/merge/returned-copy";
import { namesDay } from "../../../domain/named-day";
import { inCell } from "../../schema/kinds/kinds";

/** A day typed as text, with the words of the deadline in its row where these name one. */
export interface TypedDay {
  readonly raw: RawValue;
  readonly words: string;
}

/** What it means, and whether it could mean another day and nothing tells which. */
export interface MeantDay {
  readonly meant: Day | null;
  readonly isAmbiguous: boolean;
}

/** So many days of a column that can only be month first make all of it month first. */
const LEAST_PROOFS = 2;

/**
 * What days typed into one column mean, where a program that writes months first left some: what the words of the deadline
 * name, else months first where all of the column can be read so and several can be read so alone; null where nobody can tell.
 */
export function meantDays(days: readonly TypedDay[], context: DayContext): MeantDay[] {
  const read = (raw: RawValue, monthFirst: boolean): Reading =>
    inCell({ kind: "day" }).readTyped(raw, { ...context, monthFirst });
  const bothWays = days.map(({ raw }) => read(raw, true));
  const isProof = ({ raw }: TypedDay): boolean => provesMonthFirst(String(raw));
  const isMonthFirst =
    days.filter(isProof).length >= LEAST_PROOFS &&
    days.every((one, index) => isProof(one) || isEitherWay(bothWays[index]));
  return days.map(({ raw, words }, index) => {
    const candidates = candidatesOf(bothWays[index]);
    const named = candidates.filter((day) => namesDay(words, day));
    const [, monthFirst = null] = candidates;
    const told = named.length === 1 ? (named[0] ?? null) : isMonthFirst ? monthFirst : null;
    const meant = told ?? valueOf(read(raw, context.monthFirst));
    return { meant, isAmbiguous: meant === null && candidates.length > 1 };
  });
}

function valueOf(reading: Reading | undefined): Day | null {
  return reading?.kind === "value" && typeof reading.value === "string" ? (reading.value as Day) : null;
}

function candidatesOf(reading: Reading | undefined): readonly Day[] {
  return reading?.kind === "unreadable" && reading.reason === "ambiguous-date"
    ? (reading.candidates ?? [])
    : [];
}

/** Whether a text can be month first too: two days, or one whose day and month are the same. */
function isEitherWay(reading: Reading | undefined): boolean {
  const day = valueOf(reading);
  if (day === null) return candidatesOf(reading).length > 1;
  const { month, dayOfMonth } = partsOf(day);
  return month === dayOfMonth;
}
