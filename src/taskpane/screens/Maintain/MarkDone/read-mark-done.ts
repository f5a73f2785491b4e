import type { Day } from "../../../../domain/day";
import { markDone } from "../../../../domain/edit/tasks";
import { fail, succeed } from "../../../../domain/result";
import { readDayText } from "../form/day-text";
import { collectErrors, type FormReading } from "../form/field-error";

/** What a person has filled in to mark tasks done. */
export interface MarkDoneValues {
  readonly day: string;
  readonly product: string;
}

/** What the form stands on besides its fields. */
export interface MarkDoneContext {
  readonly ids: readonly string[];
  readonly year: number;
  readonly title: string;
  readonly today: Day;
}

/** What the form asks for: tasks and the day they were done. */
export function readMarkDone(
  { day: text, product }: MarkDoneValues,
  { ids, year, title, today }: MarkDoneContext,
): FormReading {
  const day = readDayText(text, year);
  const errors = collectErrors({
    tasks: ids.length === 0 ? { code: "no-tasks" } : null,
    day: !day.ok ? day.problem : day.value > today ? { code: "day-not-come" } : null,
  });
  return errors !== null || !day.ok
    ? fail(errors ?? {})
    : succeed({ edit: markDone(ids, day.value, product.trim(), today), title, reason: "" });
}
