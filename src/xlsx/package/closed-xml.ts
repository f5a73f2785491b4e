import { strFromU8 } from "fflate";

/** Bytes at either end in which the tags of a part's root are looked for. */
const REACH = 4_096;

/** What may stand around the root: spaces, comments, instructions. */
const AROUND = /(?:\s|<!--[\s\S]*?-->|<\?[\s\S]*?\?>)*/.source;
const FIRST_TAG = new RegExp(`^(?:\\xef\\xbb\\xbf)?${AROUND}<([^\\s<>/!?]+)`);
const LAST_TAG = new RegExp(`<(?:/([^\\s<>/]+)\\s*|([^\\s<>/!?]+)(?:\\s[^<>]*)?/)>${AROUND}$`);

/** Whether a part ends where its root does. XML that was cut off may well read as a shorter table. */
export function isClosedXml(part: Uint8Array): boolean {
  const isUtf16 = part[0] === 0xfe || part[0] === 0xff;
  if (isUtf16) return true;
  // A byte a letter: a stretch may begin or end in the middle of one, and the names of roots are plain.
  const root = FIRST_TAG.exec(strFromU8(part.subarray(0, REACH), true))?.[1];
  const last = LAST_TAG.exec(strFromU8(part.subarray(Math.max(0, part.length - REACH)), true));
  return root !== undefined && (last?.[1] ?? last?.[2]) === root;
}
