import type { Day } from "../day";
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
  /** The day by which all of them were asked to answer; null where none or several were named. */
  readonly returnBy: Day | null;
}

/**
 * How the last round stood on a report date: "Đã nhận 27/30 báo cáo; chưa nhận: …". Where none had been sent by then, or
 * the date is none, the last one is told as it stands. null where none was sent.
 */
export function lastRoundStanding(
  { rounds }: Pick<Tracker, "rounds">,
  reportDate: DateEntry,
): RoundStanding | null {
  const isLater = laterThan(dayOf(reportDate));
  const numbers = rounds.flatMap(({ round }) => (typeof round === "number" ? [round] : []));
  const later = rounds.filter(({ sentOn }) => isLater(sentOn)).length;
  const isAfterAll = later >= numbers.length;
  // Rounds ascend with their days, so that the lines sent later are those of the highest numbers.
  const round = numbers.sort((one, other) => other - one)[isAfterAll ? 0 : later];
  if (round === undefined) return null;
  const lines = rounds.filter((line) => line.round === round);
  const missing = lines.filter((line) => !isBack(line) || (!isAfterAll && isLater(line.returnedOn)));
  const days = new Set(missing.map(({ returnBy }) => dayOf(returnBy)));
  return {
    round,
    received: lines.length - missing.length,
    total: lines.length,
    missing: missing.map(({ recipient }) => recipient),
    returnBy: days.size === 1 ? ([...days][0] ?? null) : null,
  };
}

function laterThan(day: Day | null): (entry: DateEntry | null) => boolean {
  return (entry) => {
    const other = dayOf(entry);
    return day !== null && other !== null && other > day;
  };
}
