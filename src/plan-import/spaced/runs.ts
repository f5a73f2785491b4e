import type { Span } from "../text/span";

/** Words in a line of a text whose columns are kept by spaces: from which place to before which. */
export interface Run extends Span {
  readonly text: string;
}

/** A word, and what it says of the space before it. */
export interface Word extends Run {
  readonly gap: number;
  readonly isTime: boolean;
  /** What it costs to begin a column's words with it behind a single space: less than before a small letter or between capitals. */
  readonly single: number;
}

/** "rà | Sở Nông nghiệp" rather than "rà Sở | Nông nghiệp" or "Phòng Nội | vụ", in places that words stand out of their column. */
export const SINGLE = 1;
const CAPITALS = 2;
const SMALL = 4;
const TIME = /^(?:trước|tháng|quý|ngày|\d{1,2}\/[\d/]+|[IVX]{1,3}\/\d+)$/i;

/** The words of a line, each at its place; "2026 - 2030" is one. */
export function wordsOf(line: string): Word[] {
  return periodsJoined(line).map((word, at, words) => {
    const before = words[at - 1];
    return {
      ...word,
      gap: word.left - (before?.right ?? 0),
      isTime: TIME.test(word.text),
      single: singleCost(before?.text ?? "", word.text),
    };
  });
}

function singleCost(before: string, after: string): number {
  if (/^\p{Ll}/u.test(after)) return SMALL;
  return /^\p{Lu}.*\p{L}$/u.test(before) && /^\p{Lu}/u.test(after) ? CAPITALS : SINGLE;
}

function periodsJoined(line: string): Run[] {
  const words: Run[] = [];
  for (const { 0: text, index } of line.matchAll(/\S+/g)) {
    const [from, dash] = words.slice(-2);
    const isPeriod = from && dash && DASH.test(dash.text) && /\d$/.test(from.text) && /^\d/.test(text);
    const word = { text, left: index, right: index + text.length };
    if (isPeriod && word.left - from.right <= LONGEST_DASH) words.splice(-2, 2, joinRuns([from, dash, word]));
    else words.push(word);
  }
  return words;
}

const DASH = /^[-–]$/;
const LONGEST_DASH = 3;

/** Words as one run. */
export function joinRuns(words: readonly Run[]): Run {
  return {
    text: words.map(({ text }) => text).join(" "),
    left: words[0]?.left ?? 0,
    right: words.at(-1)?.right ?? 0,
  };
}

/** The least width of a gap that surely parts columns. */
export const SURE_GAP = 2;

/** The runs of a line that gaps of several spaces part. */
export function piecesOf(words: readonly Run[]): Run[] {
  const pieces: Run[][] = [];
  for (const word of words) {
    const last = pieces.at(-1)?.at(-1);
    if (last && word.left - last.right < SURE_GAP) pieces.at(-1)?.push(word);
    else pieces.push([word]);
  }
  return pieces.map(joinRuns);
}
