import type { Candidate } from "./candidate";

/** The candidate that binds the work: the firmest; among equals the one at which it is finished, else the last. */
export function preferred(candidates: readonly Candidate[]): Candidate | null {
  return candidates.reduce<Candidate | null>(
    (best, next) => (best === null || rank(next) >= rank(best) ? next : best),
    null,
  );
}

function rank(candidate: Candidate): number {
  return candidate.strength * 2 + (candidate.finishes ? 1 : 0);
}
