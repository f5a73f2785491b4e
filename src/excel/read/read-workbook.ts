import type { Result } from "../../domain/result";
import type { WorkbookContent } from "../../workbook/page/content";
import type { PortProblem, ReadScope } from "../../workbook/page/port";
import { PASSING } from "../problem";
import type { Asking } from "./asking";
import { readContents } from "./read-contents";
import { readWhole } from "./read-whole";

/** An answer is asked for in parts that are thought to take this much of what Excel allows, since that is a guess. */
const FILL = 0.8;
/** How much smaller the parts of the next try are when an answer was too large after all, and the last try's. */
const SHRINK = 4;
const SMALLEST_ANSWER = 20_000;

/** How Excel is asked, besides what for. */
export interface ReadMeans {
  readonly maximumPayload: number;
  readonly specialCells: boolean;
  /** Told where special cells were refused; any other refusal may pass. */
  readonly onRefusedCells?: () => void;
}

/**
 * Reads the open workbook. Where an answer turns out too large it is asked for again in smaller parts; where Excel does not
 * tell which cells hold formulas, without that.
 */
export async function readWorkbook(
  scope: ReadScope,
  means: ReadMeans,
): Promise<Result<WorkbookContent, PortProblem>> {
  const outcome = await readOnce(scope, means);
  if (outcome.ok) return outcome;
  const { code } = outcome.problem;
  if (code === "payload-too-large" && means.maximumPayload >= SMALLEST_ANSWER) {
    return readWorkbook(scope, { ...means, maximumPayload: means.maximumPayload / SHRINK });
  }
  const mayBeSpecialCells = scope.depth === "cells" && means.specialCells && !PASSING.has(code);
  if (!mayBeSpecialCells) return outcome;
  const without = await readWorkbook(scope, { ...means, specialCells: false });
  if (without.ok && /special/i.test(outcome.problem.at ?? "")) means.onRefusedCells?.();
  return without;
}

async function readOnce(
  scope: ReadScope,
  { maximumPayload, specialCells }: ReadMeans,
): Promise<Result<WorkbookContent, PortProblem>> {
  const { depth = "all", sheets, also = [] } = scope;
  const asking: Omit<Asking, "context"> = { depth, budget: maximumPayload * FILL, specialCells };
  if (depth === "all" || sheets !== undefined) return readWhole(asking, scope);
  return readContents(asking, also);
}
