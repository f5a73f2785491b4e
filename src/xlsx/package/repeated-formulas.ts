import { strFromU8, strToU8 } from "fflate";

/** What a formula begins with that stands only as the address of another cell with the same; no formula of a person's does. */
const LIKE = "\uE000";

const OPENING = "<f>";
const CLOSING = "</f>";
const CELL = /^<c [^>]*?\br="([A-Z]{1,3}\d+)"[^>]*>$/;

/** Where tags may stand that are none. */
const UNTOLD = ["<!--", "<![CDATA["] as const;

/**
 * A worksheet in which a formula stands once: further cells with the same name only the first cell that has it. In a table
 * the formulas of each row are the same, and most of the part, which the library then need not read over and over.
 */
export function sayFormulasOnce(part: Uint8Array): Uint8Array {
  // Parts in UTF-16 are left as they are; the others begin with a tag or with the mark of UTF-8.
  if (part[0] !== 0x3c && part[0] !== 0xef) return part;
  const xml = strFromU8(part);
  if (UNTOLD.some((tag) => xml.includes(tag))) return part;
  const firsts = new Map<string, string>();
  const pieces: string[] = [];
  let said = 0;
  for (let at = xml.indexOf(OPENING), end = 0; at >= 0; at = xml.indexOf(OPENING, end)) {
    const from = at + OPENING.length;
    end = xml.indexOf(CLOSING, from);
    if (end < 0) break;
    const formula = xml.slice(from, end);
    const first = firsts.get(formula);
    if (first !== undefined) {
      pieces.push(xml.slice(said, from), LIKE, first);
      said = end;
    } else keep(firsts, formula, xml.slice(xml.lastIndexOf("<c ", at), at));
  }
  return pieces.length === 0 ? part : strToU8(pieces.join("") + xml.slice(said));
}

function keep(firsts: Map<string, string>, formula: string, cell: string): void {
  const address = CELL.exec(cell)?.[1];
  if (address !== undefined) firsts.set(formula, address);
}

/** The address of the cell that has the same formula; null where the formula is said. */
export function addressOfSame(formula: string): string | null {
  return formula.startsWith(LIKE) ? formula.slice(LIKE.length) : null;
}
