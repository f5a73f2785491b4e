import type { Deadline } from "../domain/deadline";
import { dropEndSpaced } from "../domain/drop-end";
import { capitalised, cleanText } from "./text/shown";

const LONGEST = 60;
const STRONG_ENDS = /[;:(]|\s[–-]\s|\.\s/g;
const SHORTEST_STRONG = 18;
const SHORTEST_COMMA = 42;
const WEAK_END =
  /\s(?:và|của|cho|các|những|về|theo|với|tại|trong|để|là|đến|từ|do|có|được|ở|trên|khi|một|bằng|đối|hoặc|như|việc|sự|thuộc|gồm)$/i;

/** A readable name of at most about 60 characters, cut where a phrase or a word ends, with "…" where words were left out. */
export function shortTitle(title: string): string {
  const words = dropEndSpaced(cleanText(title), ".;:,/");
  const whole = capitalised(words);
  if (whole.length <= LONGEST) return whole;
  const cut =
    phraseWithin(whole) ??
    (whole.slice(0, whole.lastIndexOf(" ", LONGEST - 1)) || whole.slice(0, LONGEST - 1));
  return `${withoutWeakEnds(dropEndSpaced(cut, ".;:,(–-"))}…`;
}

/** Word by word, each of them at the end only. */
function withoutWeakEnds(text: string): string {
  const shorter = text.replace(WEAK_END, "");
  return shorter === text ? text : withoutWeakEnds(shorter);
}

function phraseWithin(text: string): string | null {
  const head = text.slice(0, LONGEST);
  const strong = lastIndexOf(head, STRONG_ENDS);
  if (strong >= SHORTEST_STRONG && !hasOpenBracket(text.slice(0, strong))) return text.slice(0, strong);
  const comma = head.lastIndexOf(", ");
  return comma >= SHORTEST_COMMA && !hasOpenBracket(text.slice(0, comma)) ? text.slice(0, comma) : null;
}

function lastIndexOf(text: string, pattern: RegExp): number {
  let at = -1;
  for (const match of text.matchAll(pattern)) at = match.index;
  return at;
}

function hasOpenBracket(text: string): boolean {
  return text.lastIndexOf("(") > text.lastIndexOf(")");
}

const EMPTY_LEAD =
  /^[\s:,]*(?:có trách nhiệm |chịu trách nhiệm |thực hiện việc |có nhiệm vụ |sẽ |cần |phải |là (?=đầu mối)|làm (?=đầu mối))?/;
const FEWEST_WORDS = 3;

/** The short name of a task: what is done, without who does it and by when (both have their own column). */
export function shortName(title: string, deedStart: number, deadline: Deadline): string {
  const deed = title.slice(deedStart).replace(EMPTY_LEAD, "");
  const timeless = withoutTime(deed, deadline.text);
  const enough = timeless.split(" ").length >= FEWEST_WORDS;
  return shortTitle(enough ? timeless : title);
}

function withoutTime(deed: string, time: string): string {
  if (time === "" || !deed.endsWith(time)) return deed;
  const bare = dropEndSpaced(deed.slice(0, -time.length), ",;:(");
  return dropEndSpaced(bare.replace(/(?:hoàn thành|xong|thời gian)$/i, ""), ",;:(").trim();
}
