import { dropEnd } from "../../domain/drop-end";
import type { KnownNames } from "../bodies/known-names";
import { isTimeOnly } from "../deadline/time-line";
import type { Point } from "../structure/point";
import { hasDoer } from "../tasks/acting";
import type { RawTask } from "../tasks/raw-task";

/** Whether other work begins with a point than what stands above it: it is numbered, or names who does it. */
export function opensWork({ kind, text }: Point, known: KnownNames): boolean {
  return kind !== "paragraph" || hasDoer(text, known);
}

/** "Thời gian hoàn thành trước ngày 10/4." behind what somebody is asked to do: when all of it is done. */
export function closesWithTime(text: string): boolean {
  return /^(?:thời gian|thời hạn|hạn)[^:]*\.$/i.test(text) && isTimeOnly(text);
}

/** Tasks that have the time of a line behind them, where they tell none of their own. */
export function withClosingTime(tasks: readonly RawTask[], text: string): readonly RawTask[] {
  const time = dropEnd(text, ".");
  return tasks.map((task) => ({ time, ...task }));
}
