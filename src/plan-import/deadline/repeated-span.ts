import { codesOf, type Candidate } from "./candidate";
import { wordsBetween, type Tokens } from "../text/tokens";

/** What may stand between a rhythm and the stretch of time in which it is kept: "hằng tháng (trong thời gian từ … đến …)". */
const BETWEEN = /^[\s,:(]*(?:(?:trong|kể|bắt đầu|định kỳ)(?: (?:khoảng )?thời gian)?)?$/iu;

/** A rhythm beside the stretch of time in which it is kept is one deadline, which ends with the stretch: "hằng tháng, từ 11/2026 đến 02/2027". */
export function withRepeatedSpans(tokens: Tokens, candidates: readonly Candidate[]): Candidate[] {
  return candidates.reduce<Candidate[]>((joined, next) => {
    const before = joined.at(-1);
    const both = before && isBeside(tokens, before, next) ? joinedOf(tokens, before, next) : null;
    return both ? [...joined.slice(0, -1), both] : [...joined, next];
  }, []);
}

/** Whether a rhythm of less than years stands beside a stretch of time, whatever leads to it: "giao ban hằng tuần từ 01/3/2026 đến 30/4/2026". */
export function isKeptWithin(tokens: Tokens, rhythm: Candidate, span: Candidate): boolean {
  const [before, next] = rhythm.start < span.start ? [rhythm, span] : [span, rhythm];
  const isYearly = /năm/i.test(rhythm.deadline.text);
  return !isYearly && isBeside(tokens, before, next) && joinedOf(tokens, before, next) !== null;
}

function isBeside(tokens: Tokens, before: Candidate, next: Candidate): boolean {
  const gap = tokens.slice(before.end, next.start);
  return gap.length < 6 && BETWEEN.test(gap.map(({ text }) => text).join(" "));
}

function joinedOf(tokens: Tokens, before: Candidate, next: Candidate): Candidate | null {
  const [rhythm, span] = isRhythm(before) ? [before, next] : [next, before];
  if (!isRhythm(rhythm) || span.deadline.bound !== "range") return null;
  const { from, to } = span.deadline;
  if (from === null || to === null) return null;
  const opens = tokens.slice(before.end, next.start).some(({ text }) => text === "(");
  const end = opens && tokens[next.end]?.text === ")" ? next.end + 1 : next.end;
  const { recurs } = rhythm.deadline;
  const needsReview = codesOf(...(rhythm.deadline.needsReview ?? []), ...(span.deadline.needsReview ?? []));
  return {
    ...span,
    ...{ start: before.start, end, strength: 3 },
    aside: before.aside === true,
    heads: before.start === 0 && tokens[end]?.text === ":",
    deadline: {
      ...span.deadline,
      text: wordsBetween(tokens, before.start, end),
      ...(recurs !== undefined && { recurs }),
      ...(needsReview.length > 0 && { needsReview }),
    },
  };
}

function isRhythm({ deadline }: Candidate): boolean {
  return deadline.bound === "recurring";
}
