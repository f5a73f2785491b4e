import { remember } from "./remember";
import { spellOneWay } from "./spelling";

const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g;
/** A workbook's rows name the same few people over and over. */
const MOST_REMEMBERED = 2000;
/** Letters of other alphabets that look like Đ and đ, left by old fonts and converters. */
const FOREIGN_D = /[ðɖ]/g;

/**
 * The form in which Excel's formulas take two cells for one (=, MATCH, COUNTIFS): capitals aside, every other letter and
 * space as it stands, NFC and NFD being two. What the page counts is looked up by it.
 */
export function cellKey(text: string): string {
  return text.toLowerCase();
}

/** Whether Excel's formulas take two cells for one. */
export function isSameCell(one: string, other: string): boolean {
  return cellKey(one) === cellKey(other);
}

/**
 * The form in which people take two names for one, however they were typed: capitals, NFC and NFD, the place of the tone
 * (uỷ = ủy), the kind of dash and the spaces around it, no-break, doubled and invisible spaces aside. What one body is,
 * and whose a row is, is decided by it.
 */
export const nameKey = remember(makeNameKey, MOST_REMEMBERED);

function makeNameKey(name: string): string {
  const lower = tidyName(name).toLowerCase().replace(FOREIGN_D, "đ");
  return spellOneWay(lower).replace(/ ?- ?/g, "-");
}

/** The same for names from which somebody has taken the spaces: to people they are still one. */
export function tightKey(name: string): string {
  return nameKey(name).replaceAll(" ", "");
}

/** Whether people mean one by two names. */
export function isSameName(one: string, other: string): boolean {
  return nameKey(one) === nameKey(other);
}

/** The first of each name, in whatever spelling it comes. */
export function eachOnce<Item>(items: readonly Item[], nameOf: (item: Item) => string): Item[] {
  const seen = new Set<string>();
  return items.filter((item) => seen.size < seen.add(nameKey(nameOf(item))).size);
}

/**
 * A name as it is to be kept: no-break, doubled and invisible spaces from a web page or a Word file would make it
 * another name to the workbook's formulas, which know plain spaces only.
 */
export function tidyName(name: string): string {
  return name
    .replace(INVISIBLE, "")
    .normalize("NFC")
    .replace(/\s{2,}|[^\S ]/g, " ")
    .trim();
}
