import type { MergeChange } from "../../src/domain/merge/merge-change";
import { planMerge } from "../../src/actions/merge";
import type { MergePlan } from "../../src/actions/merge";
import { planSplit } from "../../src/actions/split";
import type { Preference } from "../../src/domain/merge/settle";
import type { RecipientKind } from "../../src/domain/sent-copy";
import type { Task } from "../../src/domain/task";
import type { Tracker } from "../../src/domain/tracker";
import type { Problem, Result } from "../../src/domain/result";
import { succeed } from "../../src/domain/result";
import { applyChanges } from "../../src/workbook/page/apply/apply-changes";
import type { TaskEntryColumn } from "../../src/workbook/schema/tables/task-column";
import type { CellContent, Sheet, WorkbookContent } from "../../src/workbook/page/content";
import { describeTracker } from "../../src/workbook/book/describe";
import { makeGrid } from "../../src/workbook/page/grid-of-cells";
import { readTracker } from "../../src/workbook/book/reading/read-tracker";
import { makeWording } from "../../src/workbook/schema/wording";
import { day, makeNumberedTask, makeTracker, makeUnit } from "../support/tracker-builder";

export const VI = makeWording("vi");
export const TODAY = day("2021-04-20");
const WHEN = "2021-04-20 08:30";

/** Two units with three tasks each, one task that is nobody's. */
export function smallTracker(own: (task: Task) => Task = (task) => task): Tracker {
  const units = [makeUnit("DV-01", "Tây Hồ"), makeUnit("DV-02", "Đông Anh", { event: day("2021-04-28") })];
  const tasks = units.flatMap(({ name }, unit) =>
    [1, 2, 3].map((row) =>
      makeNumberedTask(unit * 3 + row, { unit: name, lead: name, due: TODAY, dueKind: "by" }),
    ),
  );
  return makeTracker({ units, tasks: [...tasks, makeNumberedTask(7)].map(own) });
}

/** A workbook after copies were sent out, and the copies. */
export interface SentOut {
  readonly master: WorkbookContent;
  readonly copies: readonly { readonly fileName: string; readonly content: WorkbookContent }[];
}

/** Sends copies of a workbook out. */
export function sendOut(content: WorkbookContent, by: RecipientKind = "unit"): SentOut {
  const plan = planSplit(content, { by, sentOn: TODAY, returnBy: null, today: TODAY, when: WHEN });
  if (!plan.ok) throw new Error(plan.problem.code);
  return {
    master: applyChanges(content, plan.value.changes),
    copies: plan.value.copies.map(({ sent, describe }) => ({ fileName: sent.fileName, content: describe() })),
  };
}

/** The workbook of a tracker. */
export function workbookOf(tracker: Tracker): WorkbookContent {
  return describeTracker(tracker, VI, TODAY);
}

/** Copies of the small tracker, sent out by unit. */
export function smallRound(own?: (task: Task) => Task): SentOut {
  return sendOut(workbookOf(smallTracker(own)));
}

/** The first copy of a round. */
export function firstCopy({ copies }: SentOut): WorkbookContent {
  const [copy] = copies;
  if (!copy) throw new Error("no copy");
  return copy.content;
}

/** A copy with one of its sheets changed. */
export function withSheet(
  copy: WorkbookContent,
  name: string,
  change: (sheet: Sheet) => Sheet,
): WorkbookContent {
  return { ...copy, sheets: copy.sheets.map((sheet) => (sheet.name === name ? change(sheet) : sheet)) };
}

/** A copy with contents typed into the row of an id. */
export function typeIn(
  copy: WorkbookContent,
  id: string,
  typed: Readonly<Partial<Record<TaskEntryColumn, CellContent>>>,
): WorkbookContent {
  return withSheet(copy, "Nhiệm vụ", (sheet) => {
    const row = rowOfId(sheet, id);
    const blocks = Object.entries(typed).map(([key, content]) => ({
      row,
      column: columnOf(sheet, VI.labels.tasks[key as TaskEntryColumn]),
      contents: [[content]],
    }));
    return { ...sheet, blocks: [...sheet.blocks, ...blocks] };
  });
}

/** The column of a header, zero-based. */
export function columnOf({ tables }: Sheet, header: string): number {
  const column = tables[0]?.columns.findIndex((one) => one.header === header) ?? -1;
  if (column < 0) throw new Error(`no column ${header}`);
  return column;
}

/** The row of an id, zero-based. */
export function rowOfId(sheet: Sheet, id: string): number {
  const grid = makeGrid(sheet);
  for (let row = 0; row < 100; row += 1) if (grid.at(row, 0) === id) return row;
  throw new Error(`no row ${id}`);
}

/** A returned file by its name. */
export type Returned = readonly [name: string, content: WorkbookContent | Result<WorkbookContent, Problem>];

/** Merges returned files into a master. */
export function merge(
  master: WorkbookContent,
  returned: readonly Returned[],
  preference: Preference = null,
  choose: (change: MergeChange) => boolean = () => false,
): MergePlan {
  const files = returned.map(([name, content]) => ({
    name,
    content: "ok" in content ? content : succeed(content),
  }));
  const plan = planMerge(master, { files, preference, choose, today: TODAY, when: WHEN });
  if (!plan.ok) throw new Error(plan.problem.code);
  return plan.value;
}

/** The task of an id after a merge, read back from the changed workbook. */
export function taskAfter(master: WorkbookContent, plan: MergePlan, id: string): Task {
  const task = readTracker(applyChanges(master, plan.workbookChanges))?.tracker.tasks.find(
    (one) => one.id === id,
  );
  if (!task) throw new Error(`no task ${id}`);
  return task;
}

/** What a merge says, shortly: id, field, kind, reason. */
export function told({ changes }: MergePlan): string[] {
  return changes.map(({ id, field, kind, reason }) => [id, field, kind, reason].filter(Boolean).join(" "));
}
