import type { Day } from "../domain/day";
import type { MergeChange } from "../domain/merge/merge-change";
import type { Merged, MergeOptions } from "../domain/merge/merge-copies";
import { mergeCopies } from "../domain/merge/merge-copies";
import { compareTrackers, isEmptyPatch } from "../domain/patch/tracker-patch";
import type { Problem, Result } from "../domain/result";
import { fail, succeed } from "../domain/result";
import type { LogEntry } from "../domain/tracker";
import type { Change } from "../workbook/page/change";
import type { WorkbookContent } from "../workbook/page/content";
import { isCopy } from "../workbook/copies/base-sheet";
import type { FileReport, ReturnedFile } from "../workbook/copies/returned/recognise-files";
import { recogniseFiles } from "../workbook/copies/returned/recognise-files";
import { SHARING } from "../workbook/schema/sharing-words";
import { logEntries } from "../workbook/book/log-entries";
import type { PortProblem, Progress, WorkbookPort } from "../workbook/page/port";
import type { FoundTracker } from "../workbook/book/reading/read-tracker";
import { readTracker } from "../workbook/book/reading/read-tracker";
import { carryPatch } from "./carry-patch";
import { doubledId } from "./edit";
import { planOnWorkbook } from "./plan-on-workbook";

/** Returned files and how to merge them. */
export interface MergeRequest extends MergeOptions {
  readonly files: readonly ReturnedFile[];
  readonly today: Day;
  /** `yyyy-MM-dd HH:mm`, for the log. */
  readonly when: string;
  /** What the undo button calls it; in the workbook's language where it is left out. */
  readonly title?: string;
}

/** What a merge would do: every file, every difference, and the changes of the master. */
export interface MergePlan extends Merged {
  readonly files: readonly FileReport[];
  readonly found: FoundTracker;
  /** Empty where nothing of the master changes. */
  readonly workbookChanges: readonly Change[];
  /** Whether it can be taken back afterwards. */
  readonly undoable: boolean;
}

/** Why nothing can be merged into a workbook. */
export type MergeProblem = Problem<"no-tracker" | "is-a-copy" | "doubled-ids">;

/** What merging returned files into a master comes to; a file that cannot be read stops no other. */
export function planMerge(content: WorkbookContent, request: MergeRequest): Result<MergePlan, MergeProblem> {
  if (isCopy(content)) return fail({ code: "is-a-copy" });
  const found = readTracker(content);
  if (!found) return fail({ code: "no-tracker" });
  const doubled = doubledId(found.tracker);
  if (doubled !== null) return fail({ code: "doubled-ids", at: doubled });
  const { copies, reports } = recogniseFiles(request.files, found.tracker, request.today);
  const merged = mergeCopies(found.tracker, copies, request);
  const carried = carryOut(content, found, merged, request);
  return succeed({ ...merged, ...carried, files: reports, found });
}

/** Why what was decided about a merge was not carried out. */
export type MergeReturnedProblem = PortProblem | MergeProblem | Problem<"changed-since-preview">;

/**
 * Carries out what a person decided on a preview, as one step; nothing is written where the workbook says otherwise by now
 * than it did then.
 */
export async function mergeReturned(
  port: WorkbookPort,
  request: MergeRequest,
  previewed: Pick<MergePlan, "changes">,
  progress?: Progress,
  signal?: { readonly aborted: boolean },
): Promise<Result<MergePlan, MergeReturnedProblem>> {
  const planned = await planOnWorkbook<MergePlan, MergeReturnedProblem>(port, {
    plan: (found) => planDecided(found, request, previewed),
    changesOf: ({ workbookChanges }) => workbookChanges,
  });
  if (!planned.ok) return planned;
  const { plan, found } = planned.value;
  const applied = await port.apply(plan.workbookChanges, progress, signal, found);
  return applied.ok ? succeed(plan) : applied;
}

function planDecided(
  content: WorkbookContent,
  request: MergeRequest,
  previewed: Pick<MergePlan, "changes">,
): Result<MergePlan, MergeReturnedProblem> {
  const { files, preference, today, when } = request;
  const now = planMerge(content, { files, preference, today, when });
  if (!now.ok) return now;
  return JSON.stringify(now.value.changes) === JSON.stringify(previewed.changes)
    ? planMerge(content, request)
    : fail({ code: "changed-since-preview" });
}

function carryOut(
  content: WorkbookContent,
  found: FoundTracker,
  { tasks, changes }: Merged,
  { when, today, title }: MergeRequest,
): Pick<MergePlan, "workbookChanges" | "undoable"> {
  const { tracker: before, wording } = found;
  const patch = compareTrackers(before, { ...before, tasks });
  if (isEmptyPatch(patch)) return { workbookChanges: [], undoable: false };
  const note = { when, reason: "", source: "" };
  const carried = carryPatch(content, found, {
    after: { ...before, tasks },
    patch,
    lines: withSources(logEntries(patch, note, wording), changes, wording),
    note,
    title: title ?? SHARING[wording.language].log.merged,
    today,
  });
  return { workbookChanges: carried.changes, undoable: carried.undoable };
}

/** Each line of the log with the file that the change came from. */
function withSources(
  lines: readonly LogEntry[],
  changes: readonly MergeChange[],
  { labels, language }: FoundTracker["wording"],
): LogEntry[] {
  const granted = changes.filter(({ kind }) => kind === "applied" || kind === "new");
  const byCell = new Map(
    granted.map((change) => [`${change.id}\u0000${labels.tasks[change.field]}`, change]),
  );
  return lines.map((line) => {
    const change = byCell.get(`${line.id}\u0000${line.field}`);
    if (!change) return line;
    const reason = change.reason === undefined ? "" : SHARING[language].reasons[change.reason];
    return { ...line, reason, source: change.file };
  });
}
