import { calendarOf } from "../../../../domain/edit/calendar";
import { cannotExtend, extendDeadline } from "../../../../domain/edit/deadlines";
import { fail, succeed } from "../../../../domain/result";
import type { Tracker } from "../../../../domain/tracker";
import { readDayText } from "../form/day-text";
import { collectErrors, type FieldError, type FormReading } from "../form/field-error";

/** What a person has filled in to extend tasks. */
export interface ExtendValues {
  readonly day: string;
  readonly reason: string;
}

/** How many tasks an error names. */
const NAMED = 3;

/** What the form asks for: a day later than each deadline in force, and a reason. */
export function readExtend(
  { day: text, reason }: ExtendValues,
  context: {
    readonly tracker: Tracker;
    readonly ids: readonly string[];
    readonly year: number;
    readonly title: string;
  },
): FormReading {
  const { tracker, ids, year, title } = context;
  const day = readDayText(text, year);
  const errors = collectErrors({
    tasks: ids.length === 0 ? { code: "no-tasks" } : null,
    day: day.ok ? notLater(tracker, ids, day.value) : day.problem,
    reason: reason.trim() === "" ? { code: "no-reason" } : null,
  });
  return errors !== null || !day.ok
    ? fail(errors ?? {})
    : succeed({ edit: extendDeadline(ids, day.value), title, reason: reason.trim() });
}

function notLater(
  tracker: Tracker,
  ids: readonly string[],
  to: Parameters<typeof extendDeadline>[1],
): FieldError | null {
  const held = cannotExtend(tracker, ids, to, calendarOf(tracker));
  if (held.length === 0) return null;
  const named = held.slice(0, NAMED).map(({ id }) => id);
  return { code: "not-later", at: `${named.join(", ")}${held.length > NAMED ? ", …" : ""}` };
}
