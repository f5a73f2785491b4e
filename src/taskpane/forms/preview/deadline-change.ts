import { choiceOf, dayOf, isUnrecognised } from "../../../domain/entry";
import type { Task } from "../../../domain/task";
import type { TypedDeadline } from "../typed-deadline";

/** Fields that together say when a task is due. */
const DUE_FIELDS = ["dueKind", "due", "offset", "offsetUnit", "extendedTo"] as const;

/** The columns that one deadline in words stands for, the day that it comes to among them. */
export const DUE_COLUMNS: readonly string[] = [...DUE_FIELDS, "effectiveDue"];

/** What a task's deadline is in one: words for it, "extended" with a day, null for none; undefined where it cannot be said. */
export type DeadlineState = TypedDeadline | { readonly kind: "extended"; readonly day: string } | null;

/** The deadline of a task after its fields have changed, and before; undefined where the change is of something else or cannot be said in words. */
export function deadlineChange(
  before: Task,
  changed: Partial<Task>,
): { readonly now: DeadlineState; readonly was: DeadlineState } | undefined {
  if (!DUE_FIELDS.some((field) => field in changed)) return undefined;
  const [was, now] = [stateOf(before), stateOf({ ...before, ...changed })];
  return was === undefined || now === undefined ? undefined : { was, now };
}

function stateOf({ dueKind, due, offset, offsetUnit, extendedTo }: Task): DeadlineState | undefined {
  if ([dueKind, due, offset, offsetUnit, extendedTo].some(isUnrecognised)) return undefined;
  const [extended, day, kind] = [dayOf(extendedTo), dayOf(due), choiceOf(dueKind)];
  if (extended !== null) return { kind: "extended", day: extended };
  if (day !== null) {
    const bound = kind === "before" || kind === "in" || kind === "range" ? kind : "by";
    return { kind: "day", bound, day };
  }
  if (typeof offset !== "number") return kind === "recurring" ? undefined : null;
  return { kind: "relative", offset, unit: choiceOf(offsetUnit) ?? "day" };
}
