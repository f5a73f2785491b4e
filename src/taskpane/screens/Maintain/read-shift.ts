import type { OffsetUnit } from "../../../domain/deadline";
import { calendarOf } from "../../../domain/edit/calendar";
import { cannotShift, clearDeadline, shiftDeadline } from "../../../domain/edit/deadlines";
import { fail, succeed } from "../../../domain/result";
import { collectErrors, type FieldError, type FormContext, type FormReading } from "../../forms/field-error";

/** What a person has filled in to shift or clear deadlines. */
export interface ShiftValues {
  readonly how: "shift" | "clear";
  readonly count: string;
  readonly direction: "later" | "earlier";
  readonly unit: OffsetUnit;
}

/** How the form begins. */
export const NO_SHIFT_YET: ShiftValues = { how: "shift", count: "", direction: "later", unit: "day" };

/** What the form asks for, or what is wrong with it. */
export function readShift(
  { how, count: text, direction, unit }: ShiftValues,
  { ids, tracker }: Pick<FormContext, "ids" | "tracker">,
): FormReading {
  const count = /^\d{1,3}$/.test(text.trim()) ? Number(text.trim()) : 0;
  const isShift = how === "shift";
  const isStuck = isShift && count > 0 && cannotShift(tracker, ids, unit).length === ids.length;
  const tasks: FieldError | null =
    ids.length === 0 ? { code: "no-tasks" } : isStuck ? { code: "none-movable" } : null;
  const errors = collectErrors({ tasks, count: isShift && count === 0 ? { code: "no-count" } : null });
  if (errors !== null) return fail(errors);
  const days = direction === "later" ? count : -count;
  const edit = isShift
    ? (found: Parameters<typeof calendarOf>[0]) => shiftDeadline(ids, days, unit, calendarOf(found))(found)
    : clearDeadline(ids);
  return succeed({ edit, about: ids });
}
