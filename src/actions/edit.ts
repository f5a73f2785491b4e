import type { Day } from "../domain/day";
import type { Edit } from "../domain/edit/edit";
import { withListedNames } from "../domain/listed-names";
import { futureCompletion } from "../domain/patch/future-completion";
import { compareTrackers, isEmptyPatch } from "../domain/patch/tracker-patch";
import type { Problem, Result } from "../domain/result";
import { fail, succeed } from "../domain/result";
import type { Tracker } from "../domain/tracker";
import type { Change } from "../workbook/page/change";
import { overlongCell, type OverlongCell } from "../workbook/page/difference/overlong-cell";
import { ownCells } from "../workbook/book/extras/own-cells";
import type { WorkbookContent } from "../workbook/page/content";
import { effectiveDifferences } from "../workbook/book/effective-differences";
import type { Difference, LogNote } from "../workbook/book/log-entries";
import { describeDifferences, logEntries } from "../workbook/book/log-entries";
import type { PortProblem, Progress, WorkbookPort } from "../workbook/page/port";
import { readTracker } from "../workbook/book/reading/read-tracker";
import { officialDay } from "../i18n/official-day";
import { carryPatch } from "./carry-patch";
import { planOnWorkbook, type Planner } from "./plan-on-workbook";
import { uncodedRow } from "./uncoded-row";

/** An action on the tracker of a workbook: what to do, and how the log and the undo button speak of it. */
export interface EditRequest {
  readonly edit: Edit;
  /** The words of the button. */
  readonly title: string;
  readonly note: LogNote;
  readonly today: Day;
}

/** What an action would do, to be looked at before it is done. */
export interface EditPlan {
  readonly differences: readonly Difference[];
  readonly changes: readonly Change[];
  /** Whether it can be taken back afterwards. */
  readonly undoable: boolean;
}

/** Why an action could not be done, besides what Excel itself refuses. */
export type EditProblem =
  | PortProblem
  | OverlongCell
  | Problem<"no-tracker" | "doubled-ids" | "missing-code" | "nothing-to-do" | "completed-after-today">;

/** What an action would do to the open workbook. */
export async function previewEdit(
  port: WorkbookPort,
  request: EditRequest,
): Promise<Result<EditPlan, EditProblem>> {
  const planned = await planOnWorkbook(port, plannerOf(request));
  return planned.ok ? succeed(planned.value.plan) : planned;
}

/** Does an action: reads the workbook as it is now, works out the changes, carries them out, writes them down. */
export async function applyEdit(
  port: WorkbookPort,
  request: EditRequest,
  progress?: Progress,
  signal?: { readonly aborted: boolean },
): Promise<Result<EditPlan, EditProblem>> {
  const planned = await planOnWorkbook(port, plannerOf(request));
  if (!planned.ok) return planned;
  const { plan, found } = planned.value;
  const applied = await port.apply(plan.changes, progress, signal, found);
  return applied.ok ? succeed(plan) : applied;
}

function plannerOf(request: EditRequest): Planner<EditPlan, EditProblem> {
  return { plan: (found) => planEdit(found, request), changesOf: ({ changes }) => changes };
}

/** The changes of an action on a workbook as found. */
export function planEdit(content: WorkbookContent, request: EditRequest): Result<EditPlan, EditProblem> {
  const found = readTracker(content);
  if (!found) return fail({ code: "no-tracker" });
  const doubled = doubledId(found.tracker);
  if (doubled !== null) return fail({ code: "doubled-ids", at: doubled });
  const after = withListedNames(found.tracker, request.edit(found.tracker));
  const uncoded = uncodedRow(found.tracker, after);
  if (uncoded !== null) return fail({ code: "missing-code", at: uncoded });
  const patch = compareTrackers(found.tracker, after);
  if (isEmptyPatch(patch)) return fail({ code: "nothing-to-do" });
  const early = futureCompletion(patch, request.today);
  if (early) {
    const details = { day: officialDay(early.day), today: officialDay(request.today) };
    return fail({ code: "completed-after-today", at: early.id, details });
  }
  const own = ownCells(content, patch, found.wording);
  const { changes, overwritten, undoable } = carryPatch(content, found, {
    after,
    patch,
    lines: logEntries(patch, request.note, found.wording, own),
    note: request.note,
    own,
    title: request.title,
    today: request.today,
  });
  const tooLong = overlongCell(content, changes);
  if (tooLong) return fail(tooLong);
  const differences = [
    ...describeDifferences(patch, found.wording, own),
    ...effectiveDifferences(patch, found.tracker, after, found.wording),
    ...overwritten,
  ];
  return succeed({ differences, changes, undoable });
}

/** A code that two rows of a list share; actions speak of rows by code, so the check has to mend it first. */
export function doubledId({ tasks, units, bodies }: Tracker): string | null {
  const codesOf = (list: Tracker["units"] | Tracker["bodies"]): string[] => list.map(({ code }) => code);
  const lists = [tasks.map(({ id }) => id), codesOf(units), codesOf(bodies)];
  return lists.map(doubledCode).find((code) => code !== null) ?? null;
}

function doubledCode(codes: readonly string[]): string | null {
  const seen = new Set<string>();
  return codes.find((code) => code !== "" && seen.size === seen.add(code).size) ?? null;
}
