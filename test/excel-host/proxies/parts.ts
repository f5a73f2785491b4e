import type { RangeAddress } from "../../../src/workbook/page/content";
import { HostError, demand } from "../rich-api/host-error";
import { parseAddress } from "../store/address";
import { findName } from "../store/lookup";
import type { SheetState, WorkbookState } from "../store/workbook-state";
import { colorNamed } from "./color-names";

/** The stored word for one of the API's words; anything else is an InvalidArgument naming the member. */
export function wordOf<Word extends string>(
  member: string,
  value: unknown,
  words: Readonly<Record<string, Word>>,
): Word {
  const found = Object.entries(words).find(([word]) => word === value);
  demand(found !== undefined, "InvalidArgument", `${member} = ${JSON.stringify(value)}`);
  return found[1];
}

/** The API's word for a stored one. */
export function apiWord(stored: string | null, words: Readonly<Record<string, string>>): string | null {
  return Object.entries(words).find(([, word]) => word === stored)?.[0] ?? null;
}

/** A text argument, or InvalidArgument. */
export function textOf(member: string, value: unknown): string {
  demand(typeof value === "string", "InvalidArgument", member);
  return value;
}

/** A truth value, or InvalidArgument. */
export function truthOf(member: string, value: unknown): boolean {
  demand(typeof value === "boolean", "InvalidArgument", member);
  return value;
}

/** A number, or InvalidArgument. */
export function numberOf(member: string, value: unknown): number {
  demand(typeof value === "number" && Number.isFinite(value), "InvalidArgument", member);
  return value;
}

/** A colour as `#RRGGBB`; the API takes that or an HTML colour name (RangeFill.color). */
export function colorOf(member: string, value: unknown): string {
  const text = textOf(member, value);
  if (/^#?[0-9a-f]{6}$/i.test(text)) return `#${text.replace("#", "").toUpperCase()}`;
  const named = colorNamed(text);
  if (named === undefined) throw new HostError("InvalidArgument", `${member} = ${text}`);
  return named;
}

/** Longest address in characters (Worksheet.getRange). */
const LONGEST_ADDRESS = 8_192;

/** Finds the cells an address or a defined name means, on one sheet (Worksheet.getRange takes both). */
export function rangeOn(book: WorkbookState, sheet: SheetState, address: unknown): RangeAddress {
  const text = textOf("address", address);
  demand(text.length <= LONGEST_ADDRESS, "InvalidArgument", "address");
  const typed = parseAddress(text) ?? namedAddress(book, sheet, text);
  demand(typed !== null, "InvalidArgument", `address ${text.slice(0, 60)}`);
  const isHere =
    typed.sheet === null || typed.sheet.toLocaleLowerCase("en") === sheet.name.toLocaleLowerCase("en");
  demand(isHere, "InvalidArgument", `${text} is on another sheet`);
  return typed.range;
}

function namedAddress(book: WorkbookState, sheet: SheetState, name: string): ReturnType<typeof parseAddress> {
  const named = findName(book, name, sheet.id) ?? findName(book, name, null);
  return named ? parseAddress(named.formula.slice(1)) : null;
}
