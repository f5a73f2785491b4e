import { headsNumbers } from "../table/number-head";
import { isPageNumber } from "../text/page-number";
import type { SpacedHead } from "./head";
import { joinRuns, piecesOf, wordsOf, type Word } from "./runs";

/** A line with its words, before columns are known. */
export interface RawLine {
  readonly at: number;
  readonly words: readonly Word[];
  /** Empty lines above it. */
  readonly blank: number;
  readonly isPageTop: boolean;
}

/** More lines of one column than this are text below a table. */
const MOST_ALONE = 30;
const NUMBERED = /^\s*(?:\d|[IVX]+[.\s])/;

/** The lines from a head on, without page numbers and the head said again, down to another head. */
export function rawLines(given: readonly string[], head: SpacedHead): RawLine[] {
  const squeezed = (line: string): string => line.replace(/\s+/g, "");
  const below = given.slice(head.at + 1, head.at + 4);
  const first = below.findIndex((line) => NUMBERED.test(line));
  const heads = new Set(
    [...given.slice(head.begin, head.at + 1), ...(first < 0 ? below : below.slice(0, first))]
      .map(squeezed)
      .filter((words) => words !== ""),
  );
  const read: RawLine[] = [];
  const isNumber = (words: readonly Word[], at: number): boolean =>
    [at - 1, at + 1].some(
      (beside) => (given[beside] ?? "").trim() === "" || given[Math.max(at, beside)]?.includes("\f") === true,
    ) &&
    words.length < 4 &&
    (words[0]?.left ?? 0) > (head.columns[0]?.right ?? 0) + 2 &&
    isPageNumber(joinRuns(words).text);
  let [blank, isPageTop, isHead, alone] = [0, false, false, 0];
  for (let at = head.begin; at < given.length; at += 1) {
    const line = given[at] ?? "";
    if (line.includes("\t")) break;
    if (line.includes("\f")) isPageTop = true;
    const words = wordsOf(line.replace(/\f/g, " "));
    if (words.length === 0) blank += 1;
    else if (isNumber(words, at)) isPageTop = true;
    else {
      if (at > head.at && headsNumbers(words[0]?.text ?? "")) {
        if (!heads.has(squeezed(line))) break;
        while (read.length > 0 && heads.has(squeezed(given[read.at(-1)?.at ?? 0] ?? ""))) read.pop();
        isPageTop = true;
        isHead = true;
      }
      isHead &&= heads.has(squeezed(line));
      if (isHead) continue;
      alone = piecesOf(words.slice(1)).length > 1 ? 0 : alone + 1;
      if (alone > MOST_ALONE) break;
      read.push({ at, words, blank, isPageTop });
      blank = 0;
      isPageTop = false;
    }
  }
  return read;
}

const FEWEST_COLUMNS = 3;
const FEWEST_LINES = 3;

/** The lines, from 1, below a head that seem to be of a table, though its rows cannot be told. */
export function unreadLines(given: readonly string[], head: SpacedHead): number[] {
  const lines = rawLines(given, head).filter(({ at }) => at > head.at);
  const parted = lines.filter(({ words }) => piecesOf(words).length >= FEWEST_COLUMNS);
  return parted.length < FEWEST_LINES ? [] : lines.map(({ at }) => at + 1);
}
