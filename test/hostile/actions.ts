import { buildTracker } from "../../src/actions/build";
import { checkWorkbook } from "../../src/actions/check";
import { repairWorkbook } from "../../src/actions/repair";
import { readDashboard } from "../../src/actions/dashboard";
import { applyEdit } from "../../src/actions/edit";
import { mergeReturned, planMerge } from "../../src/actions/merge";
import { recordReport } from "../../src/actions/snapshot";
import { planSplit } from "../../src/actions/split";
import { undoLastAction } from "../../src/actions/undo";
import { calendarOf } from "../../src/domain/edit/calendar";
import { shiftDeadline } from "../../src/domain/edit/deadlines";
import type { Edit } from "../../src/domain/edit/edit";
import { addUnits } from "../../src/domain/edit/people";
import { removeUnit } from "../../src/domain/edit/remove-unit";
import { assign, updateTasks } from "../../src/domain/edit/tasks";
import { succeed, type Result } from "../../src/domain/result";
import type { Finding } from "../../src/workbook/book/check/findings";
import type { WorkbookContent } from "../../src/workbook/page/content";
import type { WorkbookPort } from "../../src/workbook/page/port";
import { makePlanTask } from "../support/plan-builder";
import { monthOfProgress, twoUnitPlan } from "../support/tracker-samples";
import { NOTE, TODAY, damagedBook, editedBook, ownBook, sentBook, sharedBook, trackerBook } from "./books";

/** Something that a person does with the product on an open workbook. */
export interface Action {
  readonly id: string;
  /** What is open before; null for an empty workbook. */
  readonly book: () => WorkbookContent | null;
  /** Does it; what it gives is what it told the person, to be the same under every temperament. */
  readonly run: (port: WorkbookPort) => Promise<Result<unknown>>;
  /** Whether it can be taken back afterwards. */
  readonly undoable: boolean;
}

const request = { language: "vi", reportDate: TODAY, today: TODAY } as const;

/** Every action of the product that reads or changes the open workbook. */
export const ACTIONS: readonly Action[] = [
  building("build", () => null),
  building("build beside other sheets", ownBook),
  {
    id: "build more of a plan",
    book: trackerBook,
    run: (port: WorkbookPort): Promise<Result<unknown>> => {
      const plan = twoUnitPlan();
      const more = makePlanTask("Tổng kết, rút kinh nghiệm Đại hội điểm", { line: 99 });
      return said(buildTracker(port, { ...request, plan: { ...plan, tasks: [...plan.tasks, more] } }), told);
    },
    undoable: false,
  },
  {
    id: "read the overview",
    book: sharedBook,
    run: (port) =>
      said(readDashboard(port, TODAY), ({ tracker, counts, findings, lastAction }) => ({
        tracker,
        counts,
        findings: mendable(findings),
        lastAction,
      })),
    undoable: false,
  },
  editing("edit a state", updateTasks(["NV-002"], { state: "paused", note: "chờ" })),
  editing("add a unit", addUnits(["Hội LHPN quận Ba Đình"], "Khối quận", firstUnit())),
  editing("change a lead", assign(["NV-001", "NV-002"], { lead: "Ban Tuyên giáo" })),
  editing("remove a unit", removeUnit("DV-02", "keep-tasks")),
  editing("shift many deadlines", shiftAll()),
  {
    id: "record the report",
    book: trackerBook,
    run: (port) =>
      said(
        recordReport(port, { title: "Chốt", note: NOTE, today: TODAY, replace: false }),
        ({ total }) => total,
      ),
    undoable: true,
  },
  {
    id: "undo",
    book: editedBook,
    run: (port) => said(undoLastAction(port, NOTE, TODAY), ({ title }) => title),
    undoable: false,
  },
  {
    id: "check",
    book: sharedBook,
    run: (port) => said(checkWorkbook(port, TODAY), ({ findings }) => mendable(findings)),
    undoable: false,
  },
  {
    id: "repair",
    book: damagedBook,
    run: (port) =>
      said(repairWorkbook(port, TODAY, { title: "Sửa bảng", note: NOTE }), ({ findings }) =>
        mendable(findings),
      ),
    undoable: true,
  },
  { id: "remember what was sent", book: trackerBook, run: rememberSent, undoable: false },
  { id: "merge a returned copy", book: () => sentBook().master, run: mergeOne, undoable: true },
];

/** The action of an id. */
export function actionOf(id: string): Action {
  const found = ACTIONS.find((action) => action.id === id);
  if (!found) throw new Error(`no action ${id}`);
  return found;
}

function building(id: string, book: Action["book"]): Action {
  return {
    id,
    book,
    run: (port) => said(buildTracker(port, { ...request, plan: twoUnitPlan() }), told),
    undoable: false,
  };
}

function editing(id: string, edit: Edit): Action {
  return {
    id,
    book: sharedBook,
    run: (port) =>
      said(
        applyEdit(port, { edit, title: "Thử", note: NOTE, today: TODAY }),
        ({ differences }) => differences,
      ),
    undoable: true,
  };
}

function told({ taskRows, units, bodies }: { taskRows: number; units: number; bodies: number }): unknown {
  return { taskRows, units, bodies };
}

/** What a repair would mend; what could not be read is told besides and mended by nobody. */
function mendable(findings: readonly Finding[]): Finding[] {
  return findings.filter(({ repairable }) => repairable);
}

async function said<Value>(
  doing: Promise<Result<Value>>,
  tell: (value: Value) => unknown,
): Promise<Result<unknown>> {
  const done = await doing;
  return done.ok ? succeed(tell(done.value)) : done;
}

function firstUnit(): string {
  return monthOfProgress(TODAY).units[0]?.name ?? "";
}

function shiftAll(): Edit {
  return (tracker) => {
    const ids = tracker.tasks.map(({ id }) => id);
    return shiftDeadline(ids, 3, "day", calendarOf(tracker))(tracker);
  };
}

async function rememberSent(port: WorkbookPort): Promise<Result<unknown>> {
  const found = await port.read({ depth: "cells" });
  if (!found.ok) return found;
  const plan = planSplit(found.value, {
    by: "unit",
    sentOn: TODAY,
    returnBy: null,
    today: TODAY,
    when: NOTE.when,
  });
  if (!plan.ok) return plan;
  const applied = await port.apply(plan.value.changes);
  return applied.ok ? succeed(plan.value.copies.map(({ sent }) => sent.fileName)) : applied;
}

async function mergeOne(port: WorkbookPort): Promise<Result<unknown>> {
  const files = [{ name: "DV-01.xlsx", content: succeed(sentBook().returned) }];
  const order = { files, preference: null, today: TODAY, when: NOTE.when };
  const found = await port.read({ depth: "cells" });
  if (!found.ok) return found;
  const preview = planMerge(found.value, order);
  if (!preview.ok) return preview;
  return said(mergeReturned(port, order, preview.value), ({ changes }) =>
    changes.map(({ id, field, kind }) => `${id} ${field} ${kind}`),
  );
}
