import type { Day } from "../day";
import type { RoundOutcome } from "../fields/choices";
import type { RoundLine } from "../tracker";
import { keyOfLine } from "./line";

/** What came of a copy that came back. */
export interface Receipt {
  readonly round: number;
  readonly recipient: string;
  readonly file: string;
  readonly taken: number;
  readonly refused: number;
  /** Things that wait for a person's choice. */
  readonly waiting: number;
}

/**
 * The lines of all rounds once copies came back. The first day counts, what was taken adds up, and of what was refused or
 * waits the file that came last speaks. A copy of no round that is known changes nothing.
 */
export function receive(lines: readonly RoundLine[], receipts: readonly Receipt[], day: Day): RoundLine[] {
  return lines.map((line) =>
    receipts
      .filter((one) => keyOfLine(one) === keyOfLine(line))
      .reduce((now, one) => answered(now, one, day), line),
  );
}

function answered(line: RoundLine, { file, taken, refused, waiting }: Receipt, day: Day): RoundLine {
  const sum = (typeof line.taken === "number" ? line.taken : 0) + taken;
  return {
    ...line,
    returnedOn: line.returnedOn ?? day,
    outcome: outcomeOf(sum, refused, waiting),
    taken: sum,
    refused,
    waiting,
    file,
  };
}

/** What a person has to see to speaks first. */
function outcomeOf(taken: number, refused: number, waiting: number): RoundOutcome {
  if (waiting > 0) return "conflicting";
  if (refused > 0) return "refused";
  return taken > 0 ? "taken" : "unchanged";
}
