import { markDone } from "../../../../domain/edit/tasks";
import { fail, succeed } from "../../../../domain/result";
import { readDayText } from "../form/day-text";
import { collectErrors, type FormReading } from "../form/field-error";

/** What a person has filled in to mark tasks done. */
export interface MarkDoneValues {
  readonly day: string;
  readonly product: string;
}

/** What the form asks for: tasks and the day they were done. */
export function readMarkDone(
  { day: text, product }: MarkDoneValues,
  { ids, year, title }: { readonly ids: readonly string[]; readonly year: number; readonly title: string },
): FormReading {
  const day = readDayText(text, year);
  const errors = collectErrors({
    tasks: ids.length === 0 ? { code: "no-tasks" } : null,
    day: day.ok ? null : day.problem,
  });
  return errors !== null || !day.ok
    ? fail(errors ?? {})
    : succeed({ edit: markDone(ids, day.value, product.trim()), title, reason: "" });
}
