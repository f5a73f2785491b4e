import type { Deadline } from "../../domain/deadline";
import type { Candidate } from "./candidate";

/** Other deadlines named as firmly as one, at other times. */
export function rivalsOf(best: Candidate, candidates: readonly Candidate[]): Candidate[] {
  const key = timeOf(best);
  return candidates.filter(
    (other) => other !== best && other.strength === best.strength && timeOf(other) !== key,
  );
}

/** Deadlines beside the one taken that a person should know of: as firm, or at a time that it does not cover. */
export function othersThan(best: Candidate, candidates: readonly Candidate[]): Candidate[] {
  const key = timeOf(best);
  return candidates.filter((other) => {
    if (other === best || other.strength === best.strength) return other !== best;
    return other.aside !== true && timeOf(other) !== key && !covers(best.deadline, other.deadline);
  });
}

/** Whether what is due by one end is surely due by the other: "trong tháng 5, báo cáo trước 30/5". */
function covers(best: Deadline, other: Deadline): boolean {
  const [start, end] = [best.from ?? best.to, best.to];
  const last = other.to ?? other.from;
  if (last === null || end === null || start === null) return other.bound !== "recurring" && last === null;
  return last >= start && last <= end;
}

function timeOf({ deadline }: Candidate): string {
  const { bound, from, to, offset, event, recurs } = deadline;
  return JSON.stringify([bound, from, to, offset, event, recurs]);
}

/** The candidate that binds the work: the firmest; among equals the one at which it is finished, else the last. */
export function preferred(candidates: readonly Candidate[]): Candidate | null {
  return candidates.reduce<Candidate | null>(
    (best, next) => (best === null || rank(next) >= rank(best) ? next : best),
    null,
  );
}

function rank(candidate: Candidate): number {
  return candidate.strength * 2 + (candidate.finishes ? 1 : 0) - (candidate.aside ? 1.5 : 0);
}
