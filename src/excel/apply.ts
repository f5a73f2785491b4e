import { fail, succeed, type Result } from "../domain/result";
import type { Change } from "../workbook/page/change";
import { needsName } from "../workbook/page/difference/refused-names";
import type { WorkbookContent } from "../workbook/page/content";
import type { PortProblem, Progress } from "../workbook/page/port";
import { setNames, type WaitingName } from "./name-run";
import { Outbox } from "./outbox";
import { foreseenProblem } from "./precheck";
import { runInExcel } from "./session";
import { settleAfterFailure } from "./settle";
import { stepsOf } from "./steps-of";
import { surveyFor } from "./survey";
import { surveyTextCells } from "./text-cells";
import { surveyOf } from "./survey-of-found";

/** What is asked for beside the changes. */
export interface ApplyOptions {
  /** Bytes that no request exceeds. */
  readonly maximumPayload: number;
  readonly progress?: Progress | undefined;
  readonly signal?: { readonly aborted: boolean } | undefined;
  /** What was read a moment ago. */
  readonly found?: WorkbookContent | undefined;
}

/** How far the changes came. */
export interface Applied {
  readonly roundTrips: number;
  /** Dispensable names that Excel took in no way. */
  readonly refusedNames: readonly string[];
}

/** A step is at most this part of a request, so that requests fill well and progress is told. */
const STEPS_PER_REQUEST = 4;

/**
 * Carries changes out in the open workbook: one round trip to look, where what was found a moment ago does not tell, then
 * as few as the payload limit allows.
 */
export async function applyChanges(
  changes: readonly Change[],
  options: ApplyOptions,
): Promise<Result<Applied, PortProblem>> {
  if (changes.length === 0) return succeed({ roundTrips: 0, refusedNames: [] });
  const outcome = await runInExcel((context) => carryOut(context, changes, options));
  if (!outcome.ok) return fail(await settleAfterFailure(outcome.problem, changes));
  const applied = outcome.value;
  const isLeftOpen = !applied.ok && applied.problem.code === "cancelled" && opensSheet(changes);
  return isLeftOpen ? fail(await settleAfterFailure(applied.problem, changes)) : applied;
}

function opensSheet(changes: readonly Change[]): boolean {
  return changes.some(({ kind }) => kind === "unprotect");
}

/**
 * Whether to go on is asked only right after a round trip, with nothing queued: Excel.run sends what a batch leaves
 * queued, so a block once begun is sent.
 */
async function carryOut(
  context: Excel.RequestContext,
  changes: readonly Change[],
  { maximumPayload, progress, signal, found }: ApplyOptions,
): Promise<Result<Applied, PortProblem>> {
  const survey = surveyOf(found, changes) ?? (await surveyFor(context, changes));
  const foreseen = foreseenProblem(changes, survey.known);
  if (foreseen !== null) return fail(foreseen);
  if (isAborted(signal)) return fail(cancelledAfter(0));
  const texts = await surveyTextCells(context, changes, survey.known);
  const outbox = new Outbox(context, maximumPayload);
  const refusedNames: string[] = [];
  let names: WaitingName[] = [];
  const stepBytes = maximumPayload / STEPS_PER_REQUEST;
  for (const { step, index } of stepsOf(changes, survey.known, stepBytes, texts.isTextCell)) {
    const change = changes[index];
    if (change?.kind === "setName") {
      names.push({ change, step });
      continue;
    }
    if (names.length > 0) refusedNames.push(...(await setNames(context, outbox, names)));
    names = [];
    if (change?.kind === "setValidation" && needsName(change.validation, refusedNames)) continue;
    if (!outbox.hasRoomFor(step)) {
      await outbox.send();
      progress?.(index, changes.length);
      if (isAborted(signal)) return fail(cancelledAfter(index));
    }
    outbox.add(step);
  }
  if (names.length > 0) refusedNames.push(...(await setNames(context, outbox, names)));
  await outbox.send();
  progress?.(changes.length, changes.length);
  return succeed({ roundTrips: survey.roundTrips + texts.roundTrips + outbox.roundTrips, refusedNames });
}

function isAborted(signal: ApplyOptions["signal"]): boolean {
  return signal?.aborted === true;
}

function cancelledAfter(done: number): PortProblem {
  return { code: "cancelled", details: { done } };
}
