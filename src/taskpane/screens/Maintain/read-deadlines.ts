import type { OffsetUnit } from "../../../domain/deadline";
import { calendarOf } from "../../../domain/edit/calendar";
import {
  cannotShift,
  clearDeadline,
  setFixedDeadline,
  setRelativeDeadline,
  shiftDeadline,
} from "../../../domain/edit/deadlines";
import type { Edit } from "../../../domain/edit/edit";
import { fail, succeed, type Result } from "../../../domain/result";
import { readDayText } from "../../forms/day-text";
import {
  collectErrors,
  type FieldError,
  type FieldErrors,
  type FormContext,
  type FormReading,
} from "../../forms/field-error";

/** What a person has filled in to set or shift deadlines. */
export interface DeadlineValues {
  readonly how: "fixed" | "relative" | "shift" | "clear";
  readonly kind: "before" | "by" | "in";
  readonly day: string;
  readonly count: string;
  readonly side: "before" | "after";
  readonly direction: "later" | "earlier";
  readonly unit: OffsetUnit;
}

/** How the form begins: 33 of plan 71's 37 rows wait for a named day. */
export const NO_DEADLINE_YET: DeadlineValues = {
  how: "fixed",
  kind: "by",
  day: "",
  count: "",
  side: "before",
  direction: "later",
  unit: "day",
};

/** What the form asks for, or what is wrong with it. */
export function readDeadlines(values: DeadlineValues, context: FormContext): FormReading {
  const noTasks: FieldError | null = context.ids.length === 0 ? { code: "no-tasks" } : null;
  const edit = readEdit(values, context);
  const errors = collectErrors({ tasks: noTasks, ...(edit.ok ? {} : edit.problem) });
  return errors !== null || !edit.ok ? fail(errors ?? {}) : succeed({ edit: edit.value });
}

function readEdit(values: DeadlineValues, context: FormContext): Result<Edit, FieldErrors> {
  const { ids, year } = context;
  switch (values.how) {
    case "fixed": {
      const day = readDayText(values.day, year);
      return day.ok ? succeed(setFixedDeadline(ids, day.value, values.kind)) : fail({ day: day.problem });
    }
    case "relative": {
      const count = readCount(values.count);
      if (count === null) return fail({ count: { code: "count-from-event" } });
      // An offset of "minus zero" would be written as such.
      const offset = values.side === "before" && count > 0 ? -count : count;
      return succeed(setRelativeDeadline(ids, offset, values.unit));
    }
    case "shift":
      return readShift(values, context);
    case "clear":
      return succeed(clearDeadline(ids));
  }
}

function readShift(
  { count: text, direction, unit }: DeadlineValues,
  { ids, tracker }: FormContext,
): Result<Edit, FieldErrors> {
  const count = readCount(text);
  if (count === null || count === 0) return fail({ count: { code: "no-count" } });
  if (ids.length > 0 && cannotShift(tracker, ids, unit).length === ids.length) {
    return fail({ tasks: { code: "none-movable" } });
  }
  const days = direction === "later" ? count : -count;
  return succeed((found) => shiftDeadline(ids, days, unit, calendarOf(found))(found));
}

/** A whole number from 0 to 999 as typed; null where it is none. */
export function readCount(text: string): number | null {
  return /^\d{1,3}$/.test(text.trim()) ? Number(text.trim()) : null;
}
