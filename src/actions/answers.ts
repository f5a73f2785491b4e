import type { Day } from "../domain/day";
import { daysBetween } from "../domain/day";
import { isSameName } from "../domain/names";
import type { SentCopy } from "../domain/sent-copy";
import type { LogEntry, Tracker } from "../domain/tracker";
import { SHARING, fillWords } from "../workbook/schema/sharing-words";

/** A copy that was sent out, and whether it has come back. */
export interface Answer extends Pick<SentCopy, "round" | "by" | "recipient" | "sentOn" | "returnBy"> {
  /** When it came back, as which file, and what became of what it says; null where it has not. */
  readonly back: { readonly when: string; readonly file: string; readonly told: string } | null;
  /** Days since it should have been back; null where it is back, or nothing was agreed. */
  readonly daysLate: number | null;
}

/** The copies of a round. */
export interface RoundAnswers {
  readonly round: number;
  readonly answers: readonly Answer[];
}

/** Who has answered, round by round, the last one first; who is late stands first in each. */
export function listAnswers({ sent = [], log }: Tracker, today: Day): RoundAnswers[] {
  const rounds = [...new Set(sent.map(({ round }) => round))].sort((one, other) => other - one);
  return rounds.map((round) => {
    const answers = sent.filter((copy) => copy.round === round).map((copy) => answerOf(copy, log, today));
    const rank = ({ back, daysLate }: Answer): number => (back ? 1 : -1 - Math.max(0, daysLate ?? 0));
    return { round, answers: answers.sort((one, other) => rank(one) - rank(other)) };
  });
}

function answerOf(copy: SentCopy, log: readonly LogEntry[], today: Day): Answer {
  const { round, by, recipient, sentOn, returnBy } = copy;
  const fields = [SHARING.vi, SHARING.en].map((words) => fillWords(words.log.received, { round }));
  const line = log
    .filter(({ field, after }) => fields.includes(field) && isSameName(after, recipient))
    .at(-1);
  const back = line ? { when: line.when, file: line.source, told: line.reason } : null;
  const late = back === null && returnBy !== null && today > returnBy ? daysBetween(returnBy, today) : null;
  return { round, by, recipient, sentOn, returnBy, back, daysLate: late };
}
