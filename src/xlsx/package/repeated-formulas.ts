import { startsWithText } from "./bytes";

/** What a formula begins with that stands only as the address of another cell with the same; no formula of a person's does. */
const LIKE = "\uE000";
const LIKE_BYTES = Uint8Array.of(0xee, 0x80, 0x80);

const [TAG, END_OF_TAG, QUOTE, NINE] = [0x3c, 0x3e, 0x22, 0x39];
const [BANG, C, F] = [0x21, 0x63, 0x66];
const OPENING = "<f>";
const CLOSING = "</f>";
const CELL = '<c r="';
/** Letters of "XFD1048576"; what is longer is no address, and would be written over and over. */
const LONGEST_ADDRESS = 10;
/** Where a formula stands in a part, and its cell's address. */
interface Said {
  readonly from: number;
  readonly end: number;
  readonly address: Uint8Array;
}

/** A formula to be left out, with the address of the cell that has the same. */
type Repeated = Pick<Said, "from" | "end"> & { readonly like: Uint8Array };

/**
 * A worksheet in which a formula stands once in a column: further cells with the same name only the one that has it. In a
 * table the formulas of each row are the same, and most of the part, which the library then need not read over and over.
 */
export function sayFormulasOnce(part: Uint8Array): Uint8Array {
  // Parts in UTF-16 are left as they are; the others begin with a tag or with the mark of UTF-8.
  const repeated = part[0] === TAG || part[0] === 0xef ? findRepeated(part) : [];
  return repeated.length === 0 ? part : leaveOut(part, repeated);
}

function findRepeated(part: Uint8Array): Repeated[] {
  const repeated: Repeated[] = [];
  const latest = new Map<string, Said>();
  let cell = -1;
  for (let at = part.indexOf(TAG); at >= 0; at = part.indexOf(TAG, at + 1)) {
    const next = part[at + 1];
    // A comment or the like may hold tags that are none.
    if (next === BANG) return [];
    if (next === C && startsWithText(part, CELL, at)) cell = at;
    const isFormula = next === F && cell >= 0 && startsWithText(part, OPENING, at);
    const said = isFormula ? formulaIn(part, cell, at) : null;
    if (said === null) continue;
    const column = columnOf(said.address);
    const before = latest.get(column);
    if (before && isSameText(part, before, said))
      repeated.push({ from: said.from, end: said.end, like: before.address });
    else latest.set(column, said);
  }
  return repeated;
}

function leaveOut(part: Uint8Array, repeated: readonly Repeated[]): Uint8Array {
  const saved = repeated.reduce(
    (sum, { from, end, like }) => sum + end - from - LIKE_BYTES.length - like.length,
    0,
  );
  const shorter = new Uint8Array(part.length - saved);
  let length = 0;
  const put = (bytes: Uint8Array): void => {
    shorter.set(bytes, length);
    length += bytes.length;
  };
  let copied = 0;
  for (const { from, end, like } of repeated) {
    put(part.subarray(copied, from));
    put(LIKE_BYTES);
    put(like);
    copied = end;
  }
  put(part.subarray(copied));
  return shorter;
}

/** The formula that opens at a place and is the first thing in its cell; null where it is anything else or very short. */
function formulaIn(part: Uint8Array, cell: number, opening: number): Said | null {
  const from = opening + OPENING.length;
  const end = part.indexOf(TAG, from);
  const first = cell + CELL.length;
  const isFirst = part.indexOf(END_OF_TAG, first) === opening - 1;
  if (!isFirst || end < 0 || !startsWithText(part, CLOSING, end)) return null;
  const address = part.subarray(first, part.indexOf(QUOTE, first));
  const isWorth = end - from > LIKE_BYTES.length + LONGEST_ADDRESS;
  return isWorth && address.length <= LONGEST_ADDRESS ? { from, end, address } : null;
}

/** The letters of an address. */
function columnOf(address: Uint8Array): string {
  let letters = "";
  for (const byte of address) if (byte > NINE) letters += String.fromCharCode(byte);
  return letters;
}

function isSameText(part: Uint8Array, one: Said, other: Said): boolean {
  const length = one.end - one.from;
  if (other.end - other.from !== length) return false;
  for (let index = 0; index < length; index += 1) {
    if (part[one.from + index] !== part[other.from + index]) return false;
  }
  return true;
}

/** The address of the cell that has the same formula; null where the formula is said. */
export function addressOfSame(formula: string): string | null {
  return formula.startsWith(LIKE) ? formula.slice(LIKE.length) : null;
}
