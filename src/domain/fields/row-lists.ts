import { cellKey } from "../names";
import type { Tracker } from "../tracker";
import type { Fields } from "./field";
import { BODY_FIELDS, TASK_FIELDS, UNIT_FIELDS } from "./fields";

/** A list of a tracker whose rows come and go one by one, each known by a code. */
export type RowList = "tasks" | "units" | "bodies";

/** What the rows of each list hold, and the fields by which they are known and called. */
export const ROW_LISTS: Readonly<Record<RowList, { fields: Fields; code: string; title: string }>> = {
  tasks: { fields: TASK_FIELDS, code: "id", title: "title" },
  units: { fields: UNIT_FIELDS, code: "code", title: "name" },
  bodies: { fields: BODY_FIELDS, code: "code", title: "name" },
};

/** All lists whose rows come and go one by one. */
export const ROW_LIST_KEYS = Object.keys(ROW_LISTS) as RowList[];

/** Whether the rows of a list are known by codes. */
export function isRowList(list: string): list is RowList {
  return (ROW_LIST_KEYS as readonly string[]).includes(list);
}

/** The code of a row, "" where it has none. */
export function codeOf(list: RowList, row: Tracker[RowList][number]): string {
  return textOf(row, ROW_LISTS[list].code);
}

/** The form in which two codes are one, whatever capitals and spaces they were typed with. */
export function codeKey(code: string): string {
  return cellKey(code.trim());
}

/** What a row is called, "" where it is called nothing. */
export function titleOf(list: RowList, row: Tracker[RowList][number]): string {
  return textOf(row, ROW_LISTS[list].title);
}

function textOf(row: object, key: string): string {
  const entry = (row as Readonly<Record<string, unknown>>)[key];
  return typeof entry === "string" ? entry : "";
}
