import { beginsWithDeed } from "../bodies/deed";
import { isTimeOnly, timeIn } from "../deadline/time-line";
import { readAttribute } from "../structure/attributes";
import type { Point } from "../structure/point";
import { isAllCapitals } from "../text/comparable";
import { actsItself, closes, hasDoer, isFormula, isFounded } from "../tasks/acting";
import { isNotWork } from "../tasks/not-work";
import type { Surroundings } from "../tasks/to-task";
import { isToldWhole, isWorkHere } from "./work";

/** What a sentence becomes: a task, a sentence that may be told as passed over, or nothing. */
type Meaning = "task" | "passed" | null;

/** What an unnumbered sentence becomes; among numbered points it is work only by its time or by who does it. */
export function meaningOf({ text, line }: Point, around: Surroundings, hasPoints: boolean): Meaning {
  if (isToldWhole(text, around)) return "task";
  if (text.endsWith(":") || isTimeOnly(text) || !isWorkHere(text, around)) return null;
  const own = readAttribute(text, line);
  if (own && own.name !== "content") return null;
  const isDated = timeIn(text) !== undefined;
  if (isNotWork(text, isDated)) return null;
  const isAsking = around.isLed === true || actsItself(text, around.known);
  if (!isDated && hasPoints && !isAsking) return "passed";
  const isLed = hasDoer(text, around.known);
  if (closes(text) && !(isDated && isLed) && !isFounded(text, around)) return null;
  return isDated || around.isDetailed || isLed || beginsWithDeed(text) ? "task" : null;
}

/** Whether a sentence that is none of the tasks reads as work: it is told, and never lost without a word. */
export function readsAsWork(text: string, { kind, known }: Surroundings): boolean {
  if (kind !== "tasks" || text.endsWith(":") || isAllCapitals(text) || closes(text)) return false;
  return !isFormula(text) && (beginsWithDeed(text) || actsItself(text, known));
}
