import { codec } from "./codec";

/** What a formula begins with that stands only as the address of another cell with the same; no formula of a person's does. */
const LIKE = "\uE000";
const LIKE_BYTES = [0xee, 0x80, 0x80];

/** A cell whose first thing is a formula: the letters and the number of its address, and the formula. */
const SAID = /<c r="([A-Z]{1,3})(\d{1,7})"[^<>]*><f>([^<]*)<\/f>/g;
const CLOSING = "</f>";
/** Letters of "XFD1048576". */
const LONGEST_ADDRESS = 10;
/** What may hold tags that are none. */
const UNTOLD = "<!";

/** Where a formula stands in a part that is to be left out, and the cell that has the same. */
interface Repeated {
  readonly from: number;
  readonly end: number;
  readonly like: string;
}

/**
 * A worksheet in which a formula stands once in a column: further cells with the same name only the one that has it. In a
 * table the formulas of each row are the same, and most of the part, which the library then need not read over and over.
 */
export function sayFormulasOnce(part: Uint8Array): Uint8Array {
  // Parts in UTF-16 are left as they are; the others begin with a tag or with the mark of UTF-8.
  const repeated = part[0] === 0x3c || part[0] === 0xef ? findRepeated(part) : [];
  return repeated.length === 0 ? part : leaveOut(part, repeated);
}

function findRepeated(part: Uint8Array): Repeated[] {
  // A letter a byte: what is looked for is plain, and a place in the text is one in the part.
  const text = codec().letters(part);
  if (text.includes(UNTOLD)) return [];
  const repeated: Repeated[] = [];
  const latest = new Map<string, { readonly formula: string; readonly address: string }>();
  for (const { index, 0: whole, 1: column = "", 2: row = "", 3: formula = "" } of text.matchAll(SAID)) {
    if (formula.length <= LIKE_BYTES.length + LONGEST_ADDRESS) continue;
    const before = latest.get(column);
    const end = index + whole.length - CLOSING.length;
    if (before?.formula === formula) repeated.push({ from: end - formula.length, end, like: before.address });
    else latest.set(column, { formula, address: column + row });
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
  const put = (bytes: ArrayLike<number>): void => {
    shorter.set(bytes, length);
    length += bytes.length;
  };
  let copied = 0;
  for (const { from, end, like } of repeated) {
    put(part.subarray(copied, from));
    put(LIKE_BYTES);
    put(Array.from(like, (letter) => letter.charCodeAt(0)));
    copied = end;
  }
  put(part.subarray(copied));
  return shorter;
}

/** The address of the cell that has the same formula; null where the formula is said. */
export function addressOfSame(formula: string): string | null {
  return formula.startsWith(LIKE) ? formula.slice(LIKE.length) : null;
}
