import { addDays } from "../../domain/day";
import type { Deadline } from "../../domain/deadline";
import type { Candidate } from "./candidate";

const MONTH = 31;

/** Deadlines beside the one taken that a person should know of: at another time, as firm or one that it does not cover. */
export function othersThan(best: Candidate, candidates: readonly Candidate[]): Candidate[] {
  const key = timeOf(best);
  return candidates.filter(
    (other) =>
      timeOf(other) !== key &&
      (other.strength === best.strength || (other.aside !== true && !covers(best.deadline, other.deadline))),
  );
}

/** Whether one deadline tells the other as well: "trong tháng 5, báo cáo trước 30/5", or a day within a stretch. */
function covers({ from, to, recurs }: Deadline, other: Deadline): boolean {
  // "mỗi quý một lần, trước ngày 20 của tháng cuối quý"
  if (recurs && other.recurs && recurs.startsWith(other.recurs)) return true;
  const last = other.to ?? other.from;
  if (last === null || to === null) return last === null && other.bound !== "recurring";
  const isMonth = other.from !== null && other.from <= to && to <= last && addDays(other.from, MONTH) > last;
  return isMonth || (last >= (from ?? to) && last <= to);
}

function timeOf({ deadline }: Candidate): string {
  const { bound, from, to, offset, event, recurs } = deadline;
  return JSON.stringify([bound, from, to, offset, event, recurs]);
}

/** The candidate that binds the work: the firmest; among equals the one that heads its sentence or at which it is finished, a day before what comes again or is told from an event, else the last. */
export function preferred(candidates: readonly Candidate[]): Candidate | null {
  return candidates.reduce<Candidate | null>(
    (best, next) => (best === null || rank(next) >= rank(best) ? next : best),
    null,
  );
}

function rank(candidate: Candidate): number {
  const { strength, finishes, aside, heads, deadline } = candidate;
  const comesAgain = deadline.bound === "recurring" && strength === 3;
  const isTold = comesAgain || deadline.bound === "relative" ? 0.25 : 0;
  return strength * 2 + (finishes ? 1 : 0) + (heads ? 1 : 0) - (aside ? 1.5 : 0) - isTold;
}
