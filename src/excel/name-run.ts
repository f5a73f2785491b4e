import type { Outbox } from "./outbox";
import { problemOf } from "./problem";
import type { Step } from "./step";
import type { ChangeOf } from "./steps/change-of";
import { nameSteps } from "./steps/workbook-wide";

/** A name to be set, with the step that sets it where nothing stands in the way. */
export interface WaitingName {
  readonly change: ChangeOf<"setName">;
  readonly step: Step;
}

/** What says nothing of the name that was to be set: it passes, or concerns the request as a whole. */
const NO_REFUSALS: ReadonlySet<string> = new Set([
  "busy",
  "cell-edit-mode",
  "payload-too-large",
  "cancelled",
]);

/**
 * Sets names in a request of their own, so that one which Excel refuses takes nothing else along; where one is refused,
 * each by itself and in every way there is. Gives the dispensable ones that Excel takes in no way; any other is thrown.
 */
export async function setNames(
  context: Excel.RequestContext,
  outbox: Outbox,
  waiting: readonly WaitingName[],
): Promise<string[]> {
  await outbox.send();
  for (const { step } of waiting) outbox.add(step);
  if ((await refusalOf(outbox)) === null) return [];
  const refused: string[] = [];
  for (const { change } of waiting) {
    const refusal = await setAlone(context, outbox, change);
    if (refusal !== null && change.name.isDispensable !== true) throw refusal;
    if (refusal !== null) refused.push(change.name.name);
  }
  return refused;
}

/** Tries one way after the other; the refusal of the last, or null once one was taken. */
async function setAlone(
  context: Excel.RequestContext,
  outbox: Outbox,
  change: ChangeOf<"setName">,
  way = 0,
): Promise<Error | null> {
  // A way that failed half-way may have taken the name that stood.
  const item = context.workbook.names.getItemOrNullObject(change.name.name).load({ name: true });
  await context.sync();
  const ways = nameSteps(change, !item.isNullObject);
  outbox.add(ways[way] ?? ways[0]);
  const refusal = await refusalOf(outbox);
  const isLast = way + 1 >= ways.length;
  return refusal === null || isLast ? refusal : setAlone(context, outbox, change, way + 1);
}

/** Sends what is queued; Excel's refusal of it, or null where it was taken. */
async function refusalOf(outbox: Outbox): Promise<Error | null> {
  try {
    await outbox.send();
    return null;
  } catch (error) {
    if (!(error instanceof Error) || NO_REFUSALS.has(problemOf(error).code)) throw error;
    return error;
  }
}
