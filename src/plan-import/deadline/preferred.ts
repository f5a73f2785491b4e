import type { Candidate } from "./candidate";

/** Other deadlines named as firmly as one, at other times. */
export function rivalsOf(best: Candidate, candidates: readonly Candidate[]): Candidate[] {
  const key = timeOf(best);
  return candidates.filter(
    (other) => other !== best && other.strength === best.strength && timeOf(other) !== key,
  );
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
