/** Words in a line of a text whose columns are kept by spaces: from which place to before which. */
export interface Run {
  readonly text: string;
  readonly left: number;
  readonly right: number;
}

/** The words of a line, each at its place; "2026 - 2030" is one. */
export function wordsOf(line: string): Run[] {
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

/** Where something stands: halfway between its ends. */
export function middleOf({ left, right }: Pick<Run, "left" | "right">): number {
  return (left + right) / 2;
}
