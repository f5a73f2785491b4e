import type { Edit } from "../../src/domain/edit/edit";
import { calendarOf } from "../../src/domain/edit/calendar";
import {
  extendDeadline,
  setEventDates,
  setFixedDeadline,
  shiftDeadline,
} from "../../src/domain/edit/deadlines";
import { addUnits, mergeBodies, renameUnit } from "../../src/domain/edit/people";
import { removeUnit } from "../../src/domain/edit/remove-unit";
import { addTask, markDone, removeTasks, sendBack, updateTasks } from "../../src/domain/edit/tasks";
import type { Tracker } from "../../src/domain/tracker";
import { repairWorkbook } from "../../src/actions/repair";
import { applyEdit, planEdit } from "../../src/actions/edit";
import { planUndo, undoLastAction } from "../../src/actions/undo";
import type { Change } from "../../src/workbook/page/change";
import { applyChanges } from "../../src/workbook/page/apply/apply-changes";
import { findChanges } from "../../src/workbook/page/difference/find-changes";
import type { CellContent, WorkbookContent } from "../../src/workbook/page/content";
import { makeGrid } from "../../src/workbook/page/grid-of-cells";
import { describeTracker } from "../../src/workbook/book/describe";
import { openBook } from "../../src/workbook/book/reading/open-book";
import { makeWording } from "../../src/workbook/schema/wording";
import type { ContentPort } from "../support/content-port";
import { openContent } from "../support/content-port";
import { day, makeNumberedTask, makeTracker, makeUnit } from "../support/tracker-builder";

const today = day("2021-04-20");
const note = { when: "2021-04-20 08:00", reason: "theo công văn 12", source: "Bảng điều khiển" };

const start = makeTracker({
  units: [makeUnit("DV-01", "Hội LHPN quận Tây Hồ"), makeUnit("DV-02", "Hội LHPN huyện Đông Anh")],
  bodies: [
    {
      code: "DM-01",
      name: "Ban Tổ chức – Kiểm tra",
      shortName: "BTC",
      otherNames: "",
      contact: "",
      email: "",
    },
    { code: "DM-02", name: "TCKT", shortName: "TCKT", otherNames: "", contact: "024", email: "" },
  ],
  tasks: [
    makeNumberedTask(1, {
      unit: "Hội LHPN quận Tây Hồ",
      lead: "Hội LHPN quận Tây Hồ",
      dueText: "trước 02/4/2021",
    }),
    makeNumberedTask(2, { unit: "Hội LHPN huyện Đông Anh", lead: "TCKT", difficulty: "thiếu kinh phí" }),
    makeNumberedTask(3, {
      lead: "Ban Tổ chức – Kiểm tra",
      support: "TCKT; Văn phòng",
      due: { raw: "mồng 3" },
    }),
  ],
});

function openTracker(tracker: Tracker): ContentPort {
  const empty: WorkbookContent = { sheets: [], names: [], properties: { custom: {} } };
  const desired = describeTracker(tracker, makeWording("vi"), today);
  return openContent(applyChanges(empty, findChanges({ found: empty, baseline: null, desired })));
}

function trackerIn(port: ContentPort): Tracker {
  return openBook(port.content())!.tracker;
}

async function edited(edit: Edit): Promise<ContentPort> {
  const port = openTracker(start);
  const done = await applyEdit(port, { edit, title: "Thử", note, today });
  expect(done.ok).toBe(true);
  return port;
}

const EDITS: readonly (readonly [string, Edit])[] = [
  ["setting congress dates", setEventDates(new Map([["DV-01", day("2021-04-15")]]))],
  ["setting a deadline", setFixedDeadline(["NV-001", "NV-003"], day("2021-05-01"), "by")],
  ["extending", extendDeadline(["NV-002"], day("2021-05-20"))],
  [
    "adding units with the tasks of another",
    addUnits(["Hội LHPN quận Ba Đình"], "Khối quận", "Hội LHPN quận Tây Hồ"),
  ],
  ["renaming a unit", renameUnit("DV-01", "Hội LHPN phường Tây Hồ")],
  ["removing a unit and its tasks", removeUnit("DV-02", "with-tasks")],
  ["removing a unit and keeping its tasks", removeUnit("DV-02", "keep-tasks")],
  ["merging bodies", mergeBodies("DM-01", "DM-02")],
  [
    "adding a task for each unit",
    addTask({ title: "Báo cáo nhanh" }, ["Hội LHPN quận Tây Hồ", "Hội LHPN huyện Đông Anh"]),
  ],
  ["marking done", markDone(["NV-001"], day("2021-04-19"), "BC 15")],
  ["sending back", sendBack(["NV-001"], "thiếu biên bản")],
  ["removing every task", removeTasks(["NV-001", "NV-002", "NV-003"])],
];

describe.each(EDITS)("%s", (_name, edit) => {
  it("leaves in the workbook exactly what it says", async () => {
    const after = trackerIn(await edited(edit));
    const asSaid = ({ tasks, ...rest }: Tracker): unknown => ({
      ...rest,
      log: [],
      // The day of update is the commit's own; it has a test below.
      tasks: tasks.map((task) => ({ ...task, updatedOn: null })),
    });
    expect(asSaid(after)).toEqual(asSaid(edit(start)));
  });

  it("leaves a workbook in order", async () => {
    const port = await edited(edit);
    const found = openBook(port.content())!;
    const described = describeTracker(found.tracker, found.wording, today);
    expect(findChanges({ found: port.content(), baseline: described, desired: described })).toEqual([]);
  });

  it("writes itself into the log with the reason", async () => {
    const { log } = trackerIn(await edited(edit));
    expect(log.length).toBeGreaterThan(0);
    expect(log.every(({ reason, source }) => reason === note.reason && source === note.source)).toBe(true);
  });

  it("can be taken back after the pane was closed", async () => {
    const port = await edited(edit);
    const undone = await undoLastAction(port, { ...note, reason: "Hoàn tác" }, today);
    expect(undone).toMatchObject({ ok: true, value: { title: "Thử" } });
    const after = trackerIn(port);
    const byId = (tracker: Tracker): unknown[] => [...tracker.tasks].sort((a, b) => (a.id < b.id ? -1 : 1));
    expect(byId(after)).toEqual(byId(start));
    expect([...after.units].sort((a, b) => (a.code < b.code ? -1 : 1))).toEqual(start.units);
    expect([...after.bodies].sort((a, b) => (a.code < b.code ? -1 : 1))).toEqual(start.bodies);
  });
});

/** Changes that only prepare and remember; before them nothing is to be taken back. */
const isMemory = (change: Change): boolean => "sheet" in change && change.sheet === "_meta";

describe.each(EDITS)("%s, broken off anywhere", (_name, edit) => {
  it("can be taken back, and nothing is left of it", () => {
    const content = openTracker(start).content();
    const planned = planEdit(content, { edit, title: "Thử", note, today });
    const changes = planned.ok ? planned.value.changes : [];
    const first = changes.findIndex((change) => !isMemory(change));
    expect(first).toBeGreaterThan(0);
    const step = Math.ceil((changes.length - first) / 12);
    for (let done = first; done <= changes.length; done += step) {
      const cut = applyChanges(content, changes.slice(0, done));
      const undo = planUndo(cut, note, today);
      const after = undo.ok ? openBook(applyChanges(cut, undo.value.changes))!.tracker : null;
      const sorted = (tasks: Tracker["tasks"] = []): unknown[] =>
        [...tasks].filter(({ id }) => id !== "").sort((a, b) => (a.id < b.id ? -1 : 1));
      expect([done, undo.ok || undo.problem, sorted(after?.tasks)]).toEqual([
        done,
        true,
        sorted(start.tasks),
      ]);
    }
  });
});

describe("an action", () => {
  it("keeps in the log what was entered in a row it removes", async () => {
    const { log } = trackerIn(await edited(removeUnit("DV-02", "with-tasks")));
    expect(log.map(({ before }) => before).join()).toContain("thiếu kinh phí");
  });

  it("tells a share in the log as the percent that its cell shows", async () => {
    const { log } = trackerIn(await edited(markDone(["NV-001"], day("2021-04-19"), "")));
    expect(log.find(({ field }) => field === "%")).toMatchObject({ before: "", after: "100%" });
  });

  it("is taken back before the one that came before it, until there is none", async () => {
    const port = await edited(markDone(["NV-001"], day("2021-04-19"), ""));
    await applyEdit(port, { edit: sendBack(["NV-001"], "thiếu"), title: "Gửi trả", note, today });
    const titleOf = async (): Promise<unknown> => {
      const undone = await undoLastAction(port, note, today);
      return undone.ok ? undone.value.title : undone.problem.code;
    };
    expect([await titleOf(), await titleOf(), await titleOf()]).toEqual([
      "Gửi trả",
      "Thử",
      "nothing-to-undo",
    ]);
    expect(trackerIn(port).tasks).toEqual(start.tasks);
  });

  it("is remembered with more than forty before it, and the oldest give way", async () => {
    const port = openTracker(start);
    for (let number = 1; number <= 52; number += 1) {
      const edit = updateTasks(["NV-002"], { follower: `người ${number}` });
      await applyEdit(port, { edit, title: `Việc ${number}`, note, today });
    }
    const titles: string[] = [];
    for (let undone = await undoLastAction(port, note, today); undone.ok;) {
      titles.push(undone.value.title);
      undone = await undoLastAction(port, note, today);
    }
    expect(titles).toEqual(Array.from({ length: 46 }, (_, index) => `Việc ${52 - index}`));
    expect(trackerIn(port).tasks[1]?.follower).toBe("người 6");
  });

  it("is taken back where an older make remembered it, in the fourth row and without a number", async () => {
    const content = (await edited(removeTasks(["NV-002"]))).content();
    const meta = content.sheets.find(({ name }) => name === "_meta")!;
    const kept = makeGrid(meta).at(4, 1) ?? null;
    const write = (row: number, cells: CellContent[]): Change => {
      return { kind: "writeCells", sheet: "_meta", block: { row, column: 0, contents: [cells] } };
    };
    const older = applyChanges(content, [write(3, ["changes", kept, null]), write(4, [null, null])]);
    const undone = planUndo(older, note, today);
    expect(undone).toMatchObject({ ok: true, value: { undone: { title: "Thử" } } });
    const forgotten = undone.ok ? planUndo(applyChanges(older, undone.value.changes), note, today) : null;
    expect(forgotten).toMatchObject({ problem: { code: "nothing-to-undo" } });
  });

  it("gives its day to the tasks that have come further, and to no other", async () => {
    const updated = async (edit: Edit): Promise<unknown> =>
      trackerIn(await edited(edit)).tasks.map(({ updatedOn }) => updatedOn);
    expect(await updated(updateTasks(["NV-001", "NV-003"], { state: "paused" }))).toEqual([
      "2021-04-20",
      null,
      "2021-04-20",
    ]);
    expect(await updated(updateTasks(["NV-002"], { follower: "Lan" }))).toEqual([null, null, null]);
    // Somebody entered the day as well.
    const entered = { percent: 0.5, updatedOn: day("2021-04-12") };
    expect(await updated(updateTasks(["NV-002"], entered))).toEqual([null, "2021-04-12", null]);
  });

  it("refuses a completion day that has not come", async () => {
    const complete = (on: string): ReturnType<typeof applyEdit> =>
      applyEdit(openTracker(start), { edit: markDone(["NV-002"], day(on), ""), title: "Xong", note, today });
    expect(await complete("2021-04-20")).toMatchObject({ ok: true });
    expect(await complete("2021-04-21")).toEqual({
      ok: false,
      problem: {
        code: "completed-after-today",
        at: "NV-002",
        details: { day: "21/4/2021", today: "20/4/2021" },
      },
    });
  });

  it("does nothing where nothing would change", async () => {
    const done = await applyEdit(openTracker(start), {
      edit: (tracker) => tracker,
      title: "Thử",
      note,
      today,
    });
    expect(done).toMatchObject({ ok: false, problem: { code: "nothing-to-do" } });
  });

  it("shows the day that a deadline counted from the congress comes to, old and new", async () => {
    const units = [{ ...start.units[0]!, event: day("2021-04-28") }];
    const tasks = [makeNumberedTask(1, { unit: units[0]!.name, dueKind: "relative", offset: -10 })];
    const edit: Edit = (found) => shiftDeadline(["NV-001"], 3, "day", calendarOf(found))(found);
    const done = await applyEdit(openTracker({ ...start, units, tasks }), {
      edit,
      title: "Dời",
      note,
      today,
    });
    expect(done.ok && done.value.differences).toEqual([
      { id: "NV-001", field: "Số ngày so với Đại hội", before: "-10", after: "-7" },
      { id: "NV-001", field: "Hạn hiện hành", before: "18/4/2021", after: "21/4/2021" },
    ]);
  });

  it("asks for the check first where it would change or remove a row without a code", async () => {
    const port = openTracker({
      ...start,
      tasks: [...start.tasks, makeNumberedTask(4, { id: "", unit: "Hội LHPN huyện Đông Anh" })],
    });
    const before = port.content();
    const remove = (kind: "with-tasks" | "keep-tasks"): ReturnType<typeof applyEdit> =>
      applyEdit(port, { edit: removeUnit("DV-02", kind), title: "Bỏ", note, today });
    const refused = { ok: false, problem: { code: "missing-code", at: "Nhiệm vụ 4" } };
    expect(await remove("with-tasks")).toMatchObject(refused);
    expect(await remove("keep-tasks")).toMatchObject(refused);
    expect(port.content()).toBe(before);
    await repairWorkbook(port, today, { title: "Kiểm tra bảng", note });
    expect(await remove("with-tasks")).toMatchObject({ ok: true });
    expect(trackerIn(port).tasks.map(({ id }) => id)).toEqual(["NV-001", "NV-003"]);
  });

  it("leaves a row without a code alone where it is about others", async () => {
    const tasks = [...start.tasks, makeNumberedTask(4, { id: "" })];
    const port = openTracker({ ...start, tasks });
    const edit = markDone(["NV-001"], day("2021-04-19"), "");
    expect(await applyEdit(port, { edit, title: "Xong", note, today })).toMatchObject({ ok: true });
    expect(trackerIn(port).tasks[3]).toEqual(tasks[3]);
  });

  it("asks for the check first where two units share a code", async () => {
    const units = [...start.units, makeUnit("DV-02", "Hội LHPN quận Ba Đình")];
    const port = openTracker({ ...start, units });
    const done = await applyEdit(port, { edit: removeUnit("DV-02", "keep-tasks"), title: "Bỏ", note, today });
    expect(done).toMatchObject({ ok: false, problem: { code: "doubled-ids", at: "DV-02" } });
  });

  it("asks for the check first where two rows share an id", async () => {
    const tasks = [...start.tasks, { ...start.tasks[0]!, title: "chép dòng" }];
    const done = await applyEdit(openTracker({ ...start, tasks }), {
      edit: removeTasks(["NV-001"]),
      title: "Xóa",
      note,
      today,
    });
    expect(done).toMatchObject({ ok: false, problem: { code: "doubled-ids", at: "NV-001" } });
  });
});
