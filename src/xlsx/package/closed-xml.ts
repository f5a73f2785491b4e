import { codec } from "./codec";

/** Bytes at either end in which the tags of a part's root are looked for. */
const REACH = 4_096;

/** What may stand around the root beside spaces. */
const AROUND = [
  { opening: "<!--", closing: "-->" },
  { opening: "<?", closing: "?>" },
];

const BYTE_ORDER_MARK = "\xef\xbb\xbf";
const NAME = /^<([^\s<>/!?]+)/;
const END_TAG = /^<\/([^\s<>/]+)\s*>$/;
const EMPTY_TAG = /^<([^\s<>/!?]+)(?:\s[^<>]*)?\/>$/;

/** Whether a part ends where its root does. XML that was cut off may well read as a shorter table. */
export function isClosedXml(part: Uint8Array): boolean {
  // A byte a letter: a stretch may begin or end in the middle of one, and the names of roots are plain.
  const root = NAME.exec(fromRoot(codec().letters(part.subarray(0, REACH))))?.[1];
  const end = toRoot(codec().letters(part.subarray(Math.max(0, part.length - REACH))));
  const last = end.slice(end.lastIndexOf("<"));
  return root !== undefined && (END_TAG.exec(last) ?? EMPTY_TAG.exec(last))?.[1] === root;
}

/** A part's beginning from its first tag on. Each step ends one comment: nothing is looked at twice. */
function fromRoot(head: string): string {
  let rest = (head.startsWith(BYTE_ORDER_MARK) ? head.slice(BYTE_ORDER_MARK.length) : head).trimStart();
  for (;;) {
    const around = AROUND.find(({ opening }) => rest.startsWith(opening));
    if (!around) return rest;
    const end = rest.indexOf(around.closing);
    if (end < 0) return "";
    rest = rest.slice(end + around.closing.length).trimStart();
  }
}

/** A part's end up to its last tag. */
function toRoot(tail: string): string {
  let rest = tail.trimEnd();
  for (;;) {
    const around = AROUND.find(({ closing }) => rest.endsWith(closing));
    if (!around) return rest;
    const start = rest.lastIndexOf(around.opening);
    if (start < 0) return "";
    rest = rest.slice(0, start).trimEnd();
  }
}
