import { repairWorkbook } from "../../src/actions/repair";
import { readDashboard } from "../../src/actions/dashboard";
import { applyEdit } from "../../src/actions/edit";
import { recordReport } from "../../src/actions/snapshot";
import { tellSteps, type StepEntry } from "../../src/actions/steps";
import { redoNextAction, redoUpTo, undoAlone, undoBackTo, undoLastAction } from "../../src/actions/undo";
import { buildTracker } from "../../src/actions/build";
import type { Edit } from "../../src/domain/edit/edit";
import { addUnits } from "../../src/domain/edit/people";
import { removeTasks, updateTasks } from "../../src/domain/edit/tasks";
import { readHistory } from "../../src/workbook/book/memory/history";
import { openBook } from "../../src/workbook/book/reading/open-book";
import { applyChanges } from "../../src/workbook/page/apply/apply-changes";
import { NOTE, TODAY, trackerBook, typed, withSheet } from "../hostile/books";
import { openContent, type ContentPort } from "../support/content-port";
import { makePlanTask } from "../support/plan-builder";
import { twoUnitPlan } from "../support/tracker-samples";

const say = { ...NOTE, reason: "Hoàn tác" };

async function edit(port: ContentPort, title: string, change: Edit): Promise<void> {
  expect(await applyEdit(port, { edit: change, title, note: NOTE, today: TODAY })).toMatchObject({
    ok: true,
  });
}

const note = (port: ContentPort, id: string): unknown =>
  openBook(port.content())?.tracker.tasks.find((task) => task.id === id)?.note;

const updatedOn = (port: ContentPort, id: string): unknown =>
  openBook(port.content())?.tracker.tasks.find((task) => task.id === id)?.updatedOn;

async function steps(port: ContentPort): Promise<StepEntry[]> {
  const dashboard = await readDashboard(port, TODAY);
  if (!dashboard.ok) throw new Error(dashboard.problem.code);
  return tellSteps(dashboard.value);
}

const titles = (port: ContentPort): unknown => {
  const book = openBook(port.content());
  if (!book) throw new Error("no tracker");
  const { done, undone } = readHistory(book);
  return [done.map(({ title }) => title), undone.map(({ title }) => title)];
};

describe("steps", () => {
  it("are taken back to a chosen one and done again, in their order", async () => {
    const port = openContent(trackerBook());
    for (const number of [1, 2, 3, 4])
      await edit(port, `Việc ${number}`, updateTasks(["NV-001"], { note: `lần ${number}` }));
    expect(await undoBackTo(port, 2, say, TODAY)).toMatchObject({ ok: true, value: { title: "Việc 2" } });
    expect(note(port, "NV-001")).toBe("lần 1");
    expect(titles(port)).toEqual([["Việc 1"], ["Việc 2", "Việc 3", "Việc 4"]]);
    for (const number of [2, 3]) {
      expect(await redoNextAction(port, say, TODAY)).toMatchObject({ value: { title: `Việc ${number}` } });
      expect(note(port, "NV-001")).toBe(`lần ${number}`);
    }
    expect(titles(port)).toEqual([["Việc 1", "Việc 2", "Việc 3"], ["Việc 4"]]);
    await edit(port, "Việc khác", updateTasks(["NV-002"], { note: "mới" }));
    expect(await redoNextAction(port, say, TODAY)).toMatchObject({ problem: { code: "nothing-to-redo" } });
    expect(titles(port)).toEqual([["Việc 1", "Việc 2", "Việc 3", "Việc khác"], []]);
  });

  it("hold a repair, a snapshot and an addition from a plan, each told with its time", async () => {
    const damaged = withSheet(trackerBook(), "Nhiệm vụ", (sheet) => typed(sheet, 1, "Cảnh báo", "xong"));
    const port = openContent(damaged);
    await repairWorkbook(port, TODAY, { title: "Kiểm tra bảng", note: NOTE });
    await recordReport(port, { title: "Chốt số liệu", note: NOTE, today: TODAY, replace: true });
    const plan = twoUnitPlan();
    const more = { ...plan, tasks: [...plan.tasks, makePlanTask("Tổng kết đại hội điểm", { line: 99 })] };
    const before = openBook(port.content())?.tracker.tasks.length ?? 0;
    await buildTracker(port, { plan: more, language: "vi", reportDate: TODAY, today: TODAY, note: NOTE });
    expect(openBook(port.content())?.tracker.tasks.length).toBeGreaterThan(before);
    const dashboard = await readDashboard(port, TODAY);
    const history = dashboard.ok ? tellSteps(dashboard.value) : [];
    expect(history.map(({ title, when }) => [title, when])).toEqual([
      ["Bổ sung từ kế hoạch", NOTE.when],
      ["Chốt số liệu", NOTE.when],
      ["Kiểm tra bảng", NOTE.when],
    ]);
    expect(await undoBackTo(port, 1, say, TODAY)).toMatchObject({ ok: true });
    const after = openBook(port.content())?.tracker;
    const start = openBook(damaged)?.tracker;
    expect([after?.tasks, after?.snapshots]).toEqual([start?.tasks, start?.snapshots]);
    const flags = port.content().sheets.find(({ name }) => name === "Nhiệm vụ")?.blocks ?? [];
    expect(JSON.stringify(flags)).toContain("xong");
  });

  it("go forth again to a chosen one, and tell how many were", async () => {
    const port = openContent(trackerBook());
    for (const number of [1, 2, 3])
      await edit(port, `Việc ${number}`, updateTasks(["NV-001"], { note: `lần ${number}` }));
    expect(await undoBackTo(port, 1, say, TODAY)).toMatchObject({ value: { title: "Việc 1", count: 3 } });
    expect(await redoUpTo(port, 2, say, TODAY)).toMatchObject({ value: { title: "Việc 2", count: 2 } });
    expect(note(port, "NV-001")).toBe("lần 2");
    expect(titles(port)).toEqual([["Việc 1", "Việc 2"], ["Việc 3"]]);
  });

  it("stop at the one that somebody has worked in since; those after it are taken back, and both are told", async () => {
    const port = openContent(trackerBook());
    await edit(port, "Việc 1", updateTasks(["NV-001"], { note: "một" }));
    await edit(port, "Việc 2", updateTasks(["NV-002"], { note: "hai" }));
    const worked = openContent(
      withSheet(port.content(), "Nhiệm vụ", (sheet) => typed(sheet, 1, "Ghi chú", "của tôi")),
    );
    expect((await steps(worked)).map(({ title, left }) => [title, left])).toEqual([
      ["Việc 2", []],
      ["Việc 1", ["NV-001"]],
    ]);
    expect(await undoBackTo(worked, 1, say, TODAY)).toMatchObject({
      value: { title: "Việc 2", count: 1, stopped: { code: "changed-since", at: "NV-001" } },
    });
    expect([note(worked, "NV-001"), note(worked, "NV-002")]).toEqual(["của tôi", ""]);
  });

  it("are taken back one by itself where no later one speaks of the same, and only there", async () => {
    const port = openContent(trackerBook());
    await edit(port, "Việc 1", updateTasks(["NV-001"], { note: "một" }));
    await edit(port, "Việc 2", updateTasks(["NV-001", "NV-002"], { difficulty: "hai" }));
    await edit(port, "Việc 3", updateTasks(["NV-002"], { difficulty: "ba" }));
    await edit(port, "Thêm đơn vị", addUnits(["Hội LHPN quận Ba Đình"], "Khối quận", null));
    await edit(port, "Việc 5", updateTasks(["NV-003"], { note: "năm" }));
    expect((await steps(port)).map(({ title, isAlone }) => [title, isAlone])).toEqual([
      ["Việc 5", true],
      ["Thêm đơn vị", false],
      ["Việc 3", true],
      ["Việc 2", false],
      ["Việc 1", true],
    ]);
    expect(await undoAlone(port, 2, say, TODAY)).toMatchObject({
      problem: { code: "step-built-upon", at: "Việc 2" },
    });
    expect(await undoAlone(port, 1, say, TODAY)).toMatchObject({ value: { title: "Việc 1", left: [] } });
    expect([note(port, "NV-001"), note(port, "NV-003")]).toEqual(["", "năm"]);
    expect(titles(port)).toEqual([["Việc 2", "Việc 3", "Thêm đơn vị", "Việc 5"], ["Việc 1"]]);
    expect(await redoNextAction(port, say, TODAY)).toMatchObject({ value: { title: "Việc 1" } });
    expect(note(port, "NV-001")).toBe("một");
    expect(titles(port)).toEqual([["Việc 1", "Việc 2", "Việc 3", "Thêm đơn vị", "Việc 5"], []]);
  });

  it.each<readonly [string, readonly ("alone" | "undo" | "redo" | "work")[], string | null]>([
    ["stays where a later one stays that set it", ["alone"], TODAY],
    ["goes with the last one that set it", ["alone", "undo"], null],
    ["goes so, too, where something was done between", ["alone", "work", "undo", "undo"], null],
    ["stays with the first one that was done again", ["alone", "redo", "undo"], TODAY],
    ["goes with both in their order", ["alone", "redo", "undo", "undo"], null],
    ["comes back with the first one", ["alone", "undo", "redo"], TODAY],
  ])("of which the first is taken back alone: the day of update %s", async (_what, moves, expected) => {
    const port = openContent(trackerBook());
    await edit(port, "Ghi chú", updateTasks(["NV-001"], { note: "một" }));
    await edit(port, "Khó khăn", updateTasks(["NV-001"], { difficulty: "hai" }));
    for (const move of moves)
      if (move === "work") await edit(port, "Việc khác", updateTasks(["NV-002"], { note: "ba" }));
      else
        expect(
          await {
            alone: () => undoAlone(port, 1, say, TODAY),
            undo: () => undoLastAction(port, say, TODAY),
            redo: () => redoNextAction(port, say, TODAY),
          }[move](),
        ).toMatchObject({ ok: true, value: { left: [] } });
    expect(updatedOn(port, "NV-001")).toBe(expected);
  });

  it("of which the first is taken back alone: a later one that has not come further keeps no day", async () => {
    const port = openContent(trackerBook());
    await edit(port, "Ghi chú", updateTasks(["NV-001"], { note: "một" }));
    await edit(port, "Tên khác", updateTasks(["NV-001"], { title: "Họp trù bị" }));
    await undoAlone(port, 1, say, TODAY);
    expect(updatedOn(port, "NV-001")).toBe(null);
  });

  it("tell who did them and what, in the list and in the log, also once another has undone and redone them", async () => {
    const port = openContent(trackerBook());
    const lan = { edit: updateTasks(["NV-001"], { note: "một" }), title: "Ghi chú", today: TODAY };
    await applyEdit(port, { ...lan, note: { ...NOTE, by: "Nguyễn Thị Lan" } });
    const hoa = { ...say, by: "Trần Thị Hoa" };
    await undoLastAction(port, hoa, TODAY);
    await redoNextAction(port, hoa, TODAY);
    const [step] = await steps(port);
    expect(step).toMatchObject({
      by: "Nguyễn Thị Lan",
      isUndone: false,
      what: { only: { differences: [{ id: "NV-001", field: "Ghi chú", before: "", after: "một" }] } },
    });
    const log = openBook(port.content())?.tracker.log ?? [];
    const told = log.filter(({ field }) => field === "Ghi chú").slice(-3);
    expect(told.map(({ source }) => source)).toEqual([
      "Bảng điều khiển · Nguyễn Thị Lan",
      "Bảng điều khiển · Trần Thị Hoa",
      "Bảng điều khiển · Trần Thị Hoa",
    ]);
  });

  it("leave what somebody has worked in since, say so, and take the rest back", async () => {
    const port = openContent(trackerBook());
    await edit(port, "Ghi chú", updateTasks(["NV-001", "NV-002"], { note: "cũ" }));
    const worked = openContent(
      withSheet(port.content(), "Nhiệm vụ", (sheet) => typed(sheet, 1, "Ghi chú", "của tôi")),
    );
    const undone = await undoLastAction(worked, say, TODAY);
    expect(undone).toMatchObject({ ok: true, value: { title: "Ghi chú", left: ["NV-001"] } });
    expect([note(worked, "NV-001"), note(worked, "NV-002")]).toEqual(["của tôi", ""]);
  });

  it("take back nothing of a task whose one entry was changed again, its day of update included", async () => {
    const port = openContent(trackerBook());
    await edit(port, "Tạm dừng", updateTasks(["NV-002"], { state: "paused" }));
    const worked = openContent(
      withSheet(port.content(), "Nhiệm vụ", (sheet) => typed(sheet, 2, "Trạng thái", "Không áp dụng")),
    );
    expect(await undoLastAction(worked, say, TODAY)).toMatchObject({
      problem: { code: "changed-since", at: "NV-002" },
    });
  });

  it("are kept from an older make, beside new ones", async () => {
    const port = openContent(trackerBook());
    await edit(port, "Việc cũ", removeTasks(["NV-002"]));
    const meta = port.content().sheets.find(({ name }) => name === "_meta");
    const text = meta?.blocks
      .flatMap(({ contents }) => contents.flat())
      .find((cell) => String(cell).startsWith('{"title'));
    const older = applyChanges(trackerBook(), [
      {
        kind: "writeCells",
        sheet: "_meta",
        block: { row: 12, column: 0, contents: [["changes 9", text ?? null, null]] },
      },
    ]);
    const later = openContent(older);
    await edit(later, "Việc mới", addUnits(["Hội LHPN quận Ba Đình"], "Khối quận", null));
    expect(titles(later)).toEqual([["Việc cũ", "Việc mới"], []]);
  });
});

describe("the log of a repair", () => {
  it("tells words typed over our cells as they were typed, and of no formula how it is made", async () => {
    const damaged = withSheet(trackerBook(), "Nhiệm vụ", (sheet) =>
      typed(typed(sheet, 1, "Cảnh báo", "xong rồi"), 2, "Cảnh báo", { formula: '=IF(A1="","",1)' }),
    );
    const port = openContent(damaged);
    await repairWorkbook(port, TODAY, { title: "Kiểm tra bảng", note: NOTE });
    const lines = openBook(port.content())?.tracker.log.filter(({ field }) => field === "Cảnh báo") ?? [];
    expect(lines.map(({ id, before, after }) => [id, before, after])).toEqual([
      ["NV-001", "xong rồi", "(công thức)"],
      ["NV-002", "(công thức khác)", "(công thức)"],
    ]);
    expect(JSON.stringify(openBook(port.content())?.tracker.log)).not.toContain("=IF");
  });
});
