import { array, custom, is, nullish, object, optional, string, union, unknown } from "valibot";
import { ROW_LIST_KEYS } from "../../../domain/fields/row-lists";
import type { Step } from "./step";

type Parts = Readonly<Record<string, unknown>>;

/** An object with named parts, whichever they are. */
export const PARTS = custom<Parts>(
  (value) => typeof value === "object" && value !== null && !Array.isArray(value),
);

/** A list of objects. */
export const ROWS = array(PARTS);

const LIST_PATCH = object({
  changed: array(object({ key: string(), before: PARTS, after: PARTS })),
  added: array(object({ item: PARTS })),
  removed: array(object({ item: PARTS })),
});

const SIDE = union([PARTS, ROWS]);

/** A list that changes as a whole, or the settings. */
const WHOLE_PATCH = nullish(object({ before: SIDE, after: SIDE }));

/** A step as far as undo relies on it: nobody vouches for cells that anybody can change. */
export const STEP = object({
  title: string(),
  when: string(),
  by: optional(string()),
  patch: object({
    ...Object.fromEntries(ROW_LIST_KEYS.map((list) => [list, LIST_PATCH])),
    rounds: optional(LIST_PATCH),
    settings: WHOLE_PATCH,
    holidays: WHOLE_PATCH,
    snapshots: WHOLE_PATCH,
  }),
  cells: optional(ROWS),
  own: optional(ROWS),
  covered: optional(ROWS),
  stays: optional(array(unknown())),
});

/** Whether what was read is a step. */
export function isStep(value: unknown): value is Step {
  return is(STEP, value);
}
