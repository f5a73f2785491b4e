import { dropEndSpaced } from "../../domain/drop-end";
import { makeDay } from "../../domain/day";
import type { Deadline } from "../../domain/deadline";
import { Phrases } from "../text/phrases";
import { oneOf, optional, phrase, sequence, token, word, type Rule } from "../text/rules";
import { tokenise, type Token } from "../text/tokens";
import { GOES_ON } from "./ongoing";
import { yearValue } from "./read-year";

const TERM = phrase(new Phrases("trong giai đoạn|giai đoạn|trong thời kỳ|thời kỳ|từ|trong|các|hằng|hàng"));
const YEAR = sequence(
  optional(word("năm")),
  token((here) => yearValue(here) !== null),
);
const JOIN = oneOf(word("-", "đến", "tới", ",", "và", "+"), sequence(word("/"), optional(word("năm"))));
/** "2026", "2025 - 2026", "Giai đoạn 2026 - 2030", "các năm 2026, 2027". */
const FIRST = sequence(optional(TERM), YEAR);
const LAST = sequence(JOIN, YEAR);

/** The years that a cell for times holds and nothing else, or null: "2026", "2025 - 2026", "2025 và những năm tiếp theo". */
export function readYearsAlone(words: string): Deadline | null {
  const tokens = tokenise(dropEndSpaced(words, ".;"));
  let end = FIRST(tokens, 0);
  if (end === null) return null;
  const years = [yearBefore(tokens, end)];
  for (let next = LAST(tokens, end); next !== null; next = LAST(tokens, next)) {
    years.push(yearBefore(tokens, next));
    end = next;
  }
  const goesOn: ReturnType<Rule> = GOES_ON(tokens, end);
  if ((goesOn ?? end) < tokens.length) return null;
  const first = Math.min(...years);
  const last = Math.max(...years);
  const from = makeDay(first, 1, 1);
  if (goesOn !== null) return { text: words, bound: "from", from, to: null };
  return { text: words, bound: years.length > 1 ? "range" : "in", from, to: makeDay(last, 12, 31) };
}

function yearBefore(tokens: readonly Token[], end: number): number {
  return yearValue(tokens[end - 1]) ?? 0;
}
