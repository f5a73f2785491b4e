import { ROW_LIST_KEYS } from "../../../domain/fields/row-lists";
import type { Step } from "./step";

type Parts = Readonly<Record<string, unknown>>;

/** Whether something that was read is an object with named parts. */
export function isParts(value: unknown): value is Parts {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether something is a list of objects. */
export function isRows(value: unknown): value is readonly Parts[] {
  return Array.isArray(value) && value.every(isParts);
}

/** Whether what was read is a step, as far as undo relies on it: nobody vouches for cells that anybody can change. */
export function isStep(value: unknown): value is Step {
  if (!isParts(value) || !isParts(value["patch"])) return false;
  const { title, when, by, patch, cells, own, covered, stays } = value;
  return (
    typeof title === "string" &&
    typeof when === "string" &&
    (by === undefined || typeof by === "string") &&
    ROW_LIST_KEYS.every((list) => isListPatch(patch[list])) &&
    (patch["rounds"] === undefined || isListPatch(patch["rounds"])) &&
    [patch["settings"], patch["holidays"], patch["snapshots"]].every(isWholePatch) &&
    [cells, own, covered].every((rows) => rows === undefined || isRows(rows)) &&
    (stays === undefined || Array.isArray(stays))
  );
}

function isListPatch(value: unknown): boolean {
  if (!isParts(value)) return false;
  const { changed, added, removed } = value;
  const isChange = ({ key, before, after }: Parts): boolean =>
    typeof key === "string" && isParts(before) && isParts(after);
  const isItem = ({ item }: Parts): boolean => isParts(item);
  return (
    isRows(changed) &&
    changed.every(isChange) &&
    [added, removed].every((one) => isRows(one) && one.every(isItem))
  );
}

/** A list that changes as a whole, or the settings. */
function isWholePatch(value: unknown): boolean {
  return (
    value === null ||
    value === undefined ||
    (isParts(value) && isSide(value["before"]) && isSide(value["after"]))
  );
}

function isSide(value: unknown): boolean {
  return isParts(value) || isRows(value);
}
