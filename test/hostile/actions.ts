import { buildTracker } from "../../src/actions/build";
import { checkWorkbook } from "../../src/actions/check";
import { repairWorkbook } from "../../src/actions/repair";
import { lookThrough, readDashboard } from "../../src/actions/dashboard";
import { applyEdit } from "../../src/actions/edit";
import { mergeReturned, planMerge } from "../../src/actions/merge";
import { recordReport } from "../../src/actions/snapshot";
import { planSplit, rememberSent } from "../../src/actions/split";
import { openTracker } from "../../src/actions/open";
import { findRevisions, takeRevisions } from "../../src/actions/revise";
import { redoNextAction, undoAlone, undoLastAction } from "../../src/actions/undo";
import { calendarOf } from "../../src/domain/edit/calendar";
import { closePlan, reopenPlan } from "../../src/domain/edit/close-plan";
import { setContacts } from "../../src/domain/edit/contacts";
import {
  extendDeadline,
  setEventDates,
  setFixedDeadline,
  shiftDeadline,
} from "../../src/domain/edit/deadlines";
import { inTurn, type Edit } from "../../src/domain/edit/edit";
import { mergeUnits } from "../../src/domain/edit/merge-units";
import { addBody, addUnits, mergeBodies, renameUnit } from "../../src/domain/edit/people";
import { removeUnit } from "../../src/domain/edit/remove-unit";
import { changeHolidays, changeSettings } from "../../src/domain/edit/settings";
import { splitUnit } from "../../src/domain/edit/split-unit";
import {
  addTask,
  assign,
  copyTasks,
  markDone,
  removeTasks,
  sendBack,
  updateTasks,
} from "../../src/domain/edit/tasks";
import { succeed, type Result } from "../../src/domain/result";
import type { Finding } from "../../src/workbook/book/check/findings";
import type { WorkbookContent } from "../../src/workbook/page/content";
import type { WorkbookPort } from "../../src/workbook/page/port";
import { makePlanTask } from "../support/plan-builder";
import { monthOfProgress, twoUnitPlan } from "../support/tracker-samples";
import { day } from "../support/tracker-builder";
import {
  NOTE,
  TODAY,
  closedBook,
  damagedBook,
  editedBook,
  ownBook,
  sentBook,
  sharedBook,
  trackerBook,
  twiceEditedBook,
  undoneBook,
} from "./books";

/** Something that a person does with the product on an open workbook. */
export interface Action {
  readonly id: string;
  /** What is open before; null for an empty workbook. */
  readonly book: () => WorkbookContent | null;
  /** Does it; what it gives is what it told the person, to be the same under every temperament. */
  readonly run: (port: WorkbookPort) => Promise<Result<unknown>>;
  /** Whether it can be taken back afterwards. */
  readonly undoable: boolean;
  /** Whether rows go that stand elsewhere once it is taken back. */
  readonly movesRows?: true;
  /** Whether it works in rounds and tells what it found to do, so that a second try tells what the first had left. */
  readonly tellsWhatIsLeft?: true;
}

const TOGETHER = { name: "Hội LHPN phường Hồ Tây", days: "follow", doubles: "further" } as const;
const APART = { names: ["Hội LHPN phường Bưởi"], rows: "move", ids: ["NV-002"], days: "keep" } as const;

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
      said(readDashboard(port, TODAY), ({ tracker, counts, content, lastAction }) => ({
        tracker,
        counts,
        findings: mendable(lookThrough(content, TODAY)),
        lastAction,
      })),
    undoable: false,
  },
  editing("edit a state", updateTasks(["NV-002"], { state: "paused", note: "chờ" })),
  editing("add a unit", addUnits(["Hội LHPN quận Ba Đình"], "Khối quận", firstUnit())),
  editing("change a lead", assign(["NV-001", "NV-002"], { lead: "Ban Tuyên giáo" })),
  { ...editing("remove a unit", removeUnit("DV-02", "keep-tasks")), movesRows: true },
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
    id: "redo",
    book: undoneBook,
    run: (port) => said(redoNextAction(port, NOTE, TODAY), ({ title }) => title),
    undoable: true,
  },
  { id: "revise from a plan", book: trackerBook, run: revise, undoable: true },
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
    movesRows: true,
    tellsWhatIsLeft: true,
  },
  { id: "remember what was sent", book: trackerBook, run: remember, undoable: false },
  { id: "merge a returned copy", book: () => sentBook().master, run: mergeOne, undoable: true },
];

/** Edits of every other kind. */
export const FURTHER_EDITS: readonly Action[] = [
  editing("add tasks", addTask({ title: "Báo cáo nhanh", note: "gấp" }, ["Hội LHPN quận Tây Hồ", ""])),
  { ...editing("remove tasks", removeTasks(["NV-003", "NV-007"])), movesRows: true },
  editing("roll out", inTurn(addUnits(["Ba Đình"], "Khối quận", null), copyTasks(firstUnit(), ["Ba Đình"]))),
  editing("mark as done", markDone(["NV-002"], day("2021-04-19"), "BC 15")),
  editing("send back", sendBack(["NV-001"], "thiếu dấu")),
  editing("extend", extendDeadline(["NV-001", "NV-005"], day("2021-06-01"))),
  editing("set days of congresses", setEventDates(new Map([["DV-01", day("2021-05-02")]]))),
  editing(
    "set a list of deadlines",
    inTurn(
      setFixedDeadline(["NV-002"], day("2021-06-10"), "by"),
      setFixedDeadline(["NV-004"], day("2021-07-15"), "before"),
    ),
  ),
  editing("add a body", addBody("Văn phòng")),
  editing("rename a unit", renameUnit("DV-01", "Hội LHPN quận Tây Hồ mới")),
  { ...editing("join bodies", mergeBodies("DM-01", "DM-02")), movesRows: true },
  editing("set contacts", setContacts(new Map([["units DV-01", { email: "tay.ho@hanoi.gov.vn" }]]))),
  editing("change settings", changeSettings({ warningDays: 10, strictBefore: "yes" })),
  editing(
    "change holidays",
    changeHolidays({
      added: [{ day: day("2021-05-04"), name: "Nghỉ bù", kind: "off" }],
      removed: [
        { day: day("2021-02-10"), name: "Tết Nguyên đán", kind: "off" },
        { day: day("2021-04-21"), name: "Giỗ Tổ Hùng Vương", kind: "off" },
      ],
    }),
  ),
  editing(
    "add a holiday",
    changeHolidays({ added: [{ day: day("2021-05-05"), name: "Nghỉ thêm", kind: "off" }], removed: [] }),
  ),
  editing("split a unit", splitUnit("DV-01", APART)),
  {
    id: "undo one step alone",
    book: twiceEditedBook,
    run: (port) => said(undoAlone(port, 1, NOTE, TODAY), ({ title }) => title),
    undoable: false,
  },
  { ...editing("merge units", mergeUnits("DV-01", "DV-02", TOGETHER)), movesRows: true },
  { ...editing("close the plan", closePlan(TODAY), true), book: trackerBook },
  { ...editing("reopen the plan", reopenPlan(), true), book: closedBook },
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

function editing(id: string, edit: Edit, isOfClosed = false): Action {
  return {
    id,
    book: sharedBook,
    run: (port) =>
      said(
        applyEdit(port, { edit, title: "Thử", note: NOTE, today: TODAY, isOfClosed }),
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

/** Copies were made of the workbook as it was at first, and handed out. */
function remember(port: WorkbookPort): Promise<Result<unknown>> {
  const when = NOTE.when;
  const plan = planSplit(trackerBook(), { by: "unit", sentOn: TODAY, returnBy: null, today: TODAY, when });
  if (!plan.ok) return Promise.resolve(plan);
  const sent = plan.value.copies.map((copy) => copy.sent);
  return said(rememberSent(port, { sent, today: TODAY, when }), () => sent.map(({ fileName }) => fileName));
}

/** A plan of the same number with a task more, and a first task that is due on another day. */
async function revise(port: WorkbookPort): Promise<Result<unknown>> {
  const plan = twoUnitPlan();
  const [first, ...rest] = plan.tasks;
  if (!first) throw new Error("no task");
  const to = day("2021-05-20");
  const deadline = { text: "trước ngày 20/5/2021", bound: "before", from: null, to } as const;
  const more = makePlanTask("Tổng kết Đại hội điểm", { line: 99 });
  const revised = {
    plan: { ...plan, tasks: [{ ...first, deadline }, ...rest, more] },
    as: "revision" as const,
    today: TODAY,
  };
  // What a person ticked was found in the tracker as it was at first.
  const book = openTracker(trackerBook());
  if (!book.ok) return book;
  const { edit, reason } = takeRevisions(book.value, revised, findRevisions(book.value, revised));
  const request = { edit, title: "So kế hoạch", note: { ...NOTE, reason }, today: TODAY };
  return said(applyEdit(port, request), ({ differences }) => differences);
}

async function mergeOne(port: WorkbookPort): Promise<Result<unknown>> {
  const files = [{ name: "DV-01.xlsx", content: succeed(sentBook().returned) }];
  const order = { files, preference: null, today: TODAY, when: NOTE.when };
  const found = await port.read({ depth: "cells" });
  if (!found.ok) return found;
  const now = planMerge(found.value, order);
  // Who tries again what broke off has looked at the workbook as it was before.
  const isBroken = !now.ok && now.problem.code === "unfinished";
  const preview = isBroken ? planMerge(sentBook().master, order) : now;
  if (!preview.ok) return preview;
  return said(mergeReturned(port, order, preview.value), ({ changes }) =>
    changes.map(({ id, field, kind }) => `${id} ${field} ${kind}`),
  );
}
