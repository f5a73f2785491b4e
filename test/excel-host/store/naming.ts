import { demand } from "../rich-api/host-error";
import { parseAddress } from "./address";
import { findName, findSheet, findTable } from "./lookup";
import type { WorkbookState } from "./workbook-state";

const FORBIDDEN_IN_SHEET = /[/\\?*:[\]]/;
const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u;

/** Sheet names: 1–31 characters, none of / \ ? * : [ ], no apostrophe at the ends, not "History", unique (Worksheet.name). */
export function demandSheetName(book: WorkbookState, name: string, ownId?: string): void {
  const isAllowed =
    typeof name === "string" &&
    name.length > 0 &&
    name.length < 32 &&
    !FORBIDDEN_IN_SHEET.test(name) &&
    !/^'|'$/.test(name) &&
    name.toLowerCase() !== "history";
  demand(isAllowed, "InvalidArgument", `sheet name ${name}`);
  const other = findSheet(book, name);
  demand(other === undefined || other.id === ownId, "ItemAlreadyExists", `sheet ${name}`);
}

/** Table and defined names: a letter, _ or \ first, no spaces, at most 255, no cell address, not R or C (support article fbf49a4f). */
export function demandName(name: string): void {
  const isAddress = parseAddress(name) !== null || /^[rc]$/i.test(name) || /^r\d+c\d+$/i.test(name);
  demand(NAME.test(name) && name.length <= 255 && !isAddress, "InvalidArgument", `name ${name}`);
}

/** Tables and workbook names share one space of names. */
export function demandFreeName(book: WorkbookState, name: string): void {
  const isTaken = findTable(book, name) !== undefined || findName(book, name, null) !== undefined;
  demand(!isTaken, "ItemAlreadyExists", `name ${name}`);
}

/** `Sheet2` or `Table3`: the first such name that is free. */
export function freeName(prefix: string, isTaken: (name: string) => boolean): string {
  let number = 1;
  while (isTaken(`${prefix}${number}`)) number += 1;
  return `${prefix}${number}`;
}
