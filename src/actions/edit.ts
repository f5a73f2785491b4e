import type { Day } from "../domain/day";
import type { Edit } from "../domain/edit/edit";
import type { TrackerPatch } from "../domain/patch/tracker-patch";
import { compareTrackers, isEmptyPatch } from "../domain/patch/tracker-patch";
import type { Problem, Result } from "../domain/result";
import { fail, succeed } from "../domain/result";
import type { Tracker } from "../domain/tracker";
import type { Change } from "../workbook/change";
import type { ChangeSet } from "../workbook/change-set";
import { fitsChangeSet, rememberChangeSet } from "../workbook/change-set";
import { applyChanges } from "../workbook/changes/apply-changes";
import { findChanges } from "../workbook/changes/find-changes";
import { rowDeletions } from "../workbook/changes/removed-rows";
import type { WorkbookContent } from "../workbook/content";
import { describeTracker } from "../workbook/describe";
import { placeWorkbook } from "../workbook/layout/place-workbook";
import type { Difference, LogNote } from "../workbook/log-entries";
import { describeDifferences, logEntries } from "../workbook/log-entries";
import type { PortProblem, Progress, WorkbookPort } from "../workbook/port";
import type { FoundTracker } from "../workbook/reading/read-tracker";
import { readTracker } from "../workbook/reading/read-tracker";

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
export type EditProblem = PortProblem | Problem<"no-tracker" | "doubled-ids" | "nothing-to-do">;

/** What an action would do to the open workbook. */
export async function previewEdit(
  port: WorkbookPort,
  request: EditRequest,
): Promise<Result<EditPlan, EditProblem>> {
  const found = await port.read({ trustCalculatedColumns: true });
  return found.ok ? planEdit(found.value, request) : found;
}

/** Does an action: reads the workbook as it is now, works out the changes, carries them out, writes them down. */
export async function applyEdit(
  port: WorkbookPort,
  request: EditRequest,
  progress?: Progress,
  signal?: { readonly aborted: boolean },
): Promise<Result<EditPlan, EditProblem>> {
  const planned = await previewEdit(port, request);
  if (!planned.ok) return planned;
  const applied = await port.apply(planned.value.changes, progress, signal);
  return applied.ok ? planned : applied;
}

/** The changes of an action on a workbook as found. */
export function planEdit(content: WorkbookContent, request: EditRequest): Result<EditPlan, EditProblem> {
  const found = readTracker(content);
  if (!found) return fail({ code: "no-tracker" });
  const doubled = doubledId(found.tracker);
  if (doubled !== null) return fail({ code: "doubled-ids", at: doubled });
  const after = request.edit(found.tracker);
  const patch = compareTrackers(found.tracker, after);
  if (isEmptyPatch(patch)) return fail({ code: "nothing-to-do" });
  const changeSet: ChangeSet = { title: request.title, when: request.note.when, patch };
  const undoable = fitsChangeSet(changeSet);
  return succeed({
    undoable,
    differences: describeDifferences(patch, found.wording),
    changes: patchChanges(content, found, after, patch, {
      note: request.note,
      today: request.today,
      changeSet: undoable ? changeSet : null,
    }),
  });
}

interface PatchOrder {
  readonly note: LogNote;
  readonly today: Day;
  readonly changeSet: ChangeSet | null;
}

/** The changes that turn a workbook with one tracker into the same with another, with log and memory. */
export function patchChanges(
  content: WorkbookContent,
  { tracker: before, wording }: FoundTracker,
  after: Tracker,
  patch: TrackerPatch,
  { note, today, changeSet }: PatchOrder,
): Change[] {
  const logged = { ...after, log: [...before.log, ...logEntries(patch, note, wording)] };
  const deletions = rowDeletions(content, patch, wording);
  const found = applyChanges(content, deletions);
  const baseline = applyChanges(placeWorkbook(describeTracker(before, wording, today), content), deletions);
  const desired = placeWorkbook(describeTracker(logged, wording, today), found);
  const changes = findChanges({ found, baseline, desired });
  return [...deletions, ...changes, ...remember(content, changeSet, wording)];
}

/** The hidden sheet is protected, so it is opened for the change and closed after. */
export function remember(
  content: WorkbookContent,
  changeSet: ChangeSet | null,
  wording: FoundTracker["wording"],
): Change[] {
  const sheet = wording.naming.sheets.meta;
  const meta = content.sheets.find(({ name }) => name === sheet);
  if (!meta) return [];
  const write = rememberChangeSet(changeSet, wording);
  const { protection } = meta;
  return protection ? [{ kind: "unprotect", sheet }, write, { kind: "protect", sheet, protection }] : [write];
}

/** An id that two rows share; actions speak of rows by id, so the check has to mend it first. */
export function doubledId({ tasks }: Tracker): string | null {
  const seen = new Set<string>();
  for (const { id } of tasks) {
    if (id !== "" && seen.has(id)) return id;
    seen.add(id);
  }
  return null;
}
