import type { DateEntry } from "../entry";
import type { RoundLine, Tracker } from "../tracker";
import { standingOf, type Standing } from "./standing";

/** A copy that was sent out, and whether it has come back. */
export interface Answer extends Standing {
  readonly line: RoundLine;
}

/** The copies of a round. */
export interface RoundAnswers {
  readonly round: number;
  readonly answers: readonly Answer[];
  /** How many have not come back. */
  readonly missing: number;
}

/** Who has answered on a report date, round by round, the last one first; who is late longest stands first in each. */
export function listAnswers({ rounds }: Pick<Tracker, "rounds">, reportDate: DateEntry): RoundAnswers[] {
  const numbers = rounds.flatMap(({ round }) => (typeof round === "number" ? [round] : []));
  return [...new Set(numbers)]
    .sort((one, other) => other - one)
    .map((round) => {
      const answers = rounds
        .filter((line) => line.round === round && line.recipient.trim() !== "")
        .map((line): Answer => ({ line, ...standingOf(line, reportDate) }));
      return {
        round,
        answers: answers.sort((one, other) => rank(one) - rank(other)),
        missing: answers.filter(({ isBack }) => !isBack).length,
      };
    });
}

/** Late ones first, then those that have not come back, then what a person still has to see to. */
function rank({ isBack, days, line: { outcome } }: Answer): number {
  if (!isBack) return -1 - days;
  return outcome === "conflicting" ? 1 : outcome === "refused" ? 2 : 3;
}
