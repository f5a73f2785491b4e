import { gatherProgress } from "../../src/papers/progress";
import type { RoundStanding } from "../../src/domain/rounds/standing";
import type { Progress } from "../../src/papers/progress";
import { monthOfProgress } from "../support/tracker-samples";
import { day } from "../support/tracker-builder";

/** What the papers tell of a month's work in two units, as of 20/4/2021. */
export function progressOfMonth(round: RoundStanding | null = null): Progress {
  const progress = gatherProgress(monthOfProgress(), day("2021-04-20"), round);
  if (progress === null) throw new Error("The month has a report date");
  return progress;
}
