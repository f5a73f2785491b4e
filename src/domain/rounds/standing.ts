import { daysBetween } from "../day";
import type { DateEntry } from "../entry";
import { dayOf } from "../entry";
import type { RoundLine, Tracker } from "../tracker";

/** Whether a copy has come back: `days` late, 0 where it is not or nothing was agreed. */
export interface Standing {
  readonly isBack: boolean;
  readonly days: number;
}

/** Whether a copy has come back; what was typed where a day belongs is an answer too. */
export function isBack({ returnedOn }: RoundLine): boolean {
  return returnedOn !== null;
}

/** How a line of a round stands on a report date. */
export function standingOf(line: RoundLine, reportDate: DateEntry): Standing {
  const [by, until] = [dayOf(line.returnBy), dayOf(isBack(line) ? line.returnedOn : reportDate)];
  return {
    isBack: isBack(line),
    days: by === null || until === null ? 0 : Math.max(0, daysBetween(by, until)),
  };
}

/** How a round stands as a whole. */
export interface RoundStanding {
  readonly round: number;
  readonly received: number;
  readonly total: number;
  /** Names of those who have not answered, in the order of the sheet. */
  readonly missing: readonly string[];
}

/** How the last round stands: "Đã nhận 27/30 báo cáo; chưa nhận: …". null where none was sent. */
export function lastRoundStanding({ rounds }: Pick<Tracker, "rounds">): RoundStanding | null {
  const round = lastRoundOf(rounds);
  if (round === null) return null;
  const lines = rounds.filter((line) => line.round === round);
  const missing = lines.filter((line) => !isBack(line)).map(({ recipient }) => recipient);
  return { round, received: lines.length - missing.length, total: lines.length, missing };
}

function lastRoundOf(rounds: readonly RoundLine[]): number | null {
  const numbers = rounds.flatMap(({ round }) => (typeof round === "number" ? [round] : []));
  return numbers.length === 0 ? null : Math.max(...numbers);
}
