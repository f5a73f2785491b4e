import { removeUnit } from "../../src/domain/edit/remove-unit";
import { removeTasks, updateTasks } from "../../src/domain/edit/tasks";
import { planEdit } from "../../src/actions/edit";
import { numberFormatAt } from "../../src/workbook/page/number-format-at";
import { makeNumberedTask, makeTracker, makeUnit } from "../support/tracker-builder";
import { buildInExcel, NOTE, TODAY, type TrackerInExcel } from "../support/tracker-in-excel";

const tracker = makeTracker({
  units: [makeUnit("DV-01", "Tây Hồ"), makeUnit("DV-02", "Đông Anh")],
  tasks: [1, 2, 3].map((number) => makeNumberedTask(number, { unit: number === 2 ? "Đông Anh" : "Tây Hồ" })),
});

describe("columns of the user's own in rows that are removed", () => {
  let book: TrackerInExcel;
  beforeEach(async () => {
    book = await buildInExcel(tracker);
    await book.byHand((sheets) => {
      const tasks = sheets.getItem("Nhiệm vụ").tables.getItem("tblTasks");
      tasks.columns.add(undefined, [["Kinh phí"], [1], ["5 triệu"], [3]]);
      tasks.columns.add(undefined, [["Hẹn lại"], [""], [44_306], [""]]);
      tasks.columns.add(undefined, [["Gấp đôi"], ["=1*2"], ["=1*2"], ["=1*2"]]);
      sheets.getItem("Nhiệm vụ").getRange("AR5:AR7").numberFormat = [
        ["dd/mm/yyyy"],
        ["dd/mm/yyyy"],
        ["dd/mm/yyyy"],
      ];
      const units = sheets.getItem("Đơn vị").tables.getItem("tblUnits");
      units.columns.add(undefined, [["Xếp loại"], ["A"], ["B"]]);
    });
  });
  afterEach(() => book.close());

  it("are shown in the preview and kept in the log, what formulas give aside", async () => {
    const plan = await book.edit(removeUnit("DV-02", "with-tasks"));
    // 44,306 days after 30/12/1899 is 20/4/2021.
    const told = (id: string): string | undefined =>
      plan.differences.find((difference) => difference.id === id)?.before;
    expect(told("NV-002")).toContain(" · Kinh phí: 5 triệu · Hẹn lại: 20/4/2021");
    expect(told("NV-002")).not.toContain("Gấp đôi");
    expect(told("DV-02")).toContain(" · Xếp loại: B");
    const { log } = await book.tracker();
    expect(log.find(({ id }) => id === "NV-002")?.before).toBe(told("NV-002"));
  });

  it("come back to their rows with undo", async () => {
    await book.edit(removeUnit("DV-02", "with-tasks"));
    expect(await book.undo()).toMatchObject({ ok: true });
    expect(book.host.values("Nhiệm vụ", "AQ5:AR7")).toEqual([
      [1, ""],
      [3, ""],
      ["5 triệu", 44_306],
    ]);
    const sheet = (await book.read()).sheets.find(({ name }) => name === "Nhiệm vụ");
    expect(sheet && numberFormatAt(sheet)(6, 43)).toMatch(/^dd.?\/mm.?\/yyyy$/);
    expect((await book.tracker()).tasks.map(({ id }) => id)).toEqual(["NV-001", "NV-003", "NV-002"]);
  });

  it("leave nothing behind where every row goes", async () => {
    await book.edit(removeTasks(["NV-001", "NV-002", "NV-003"]));
    expect(book.host.values("Nhiệm vụ", "AQ5:AR5")).toEqual([["", ""]]);
  });
});

describe("texts longer than a cell", () => {
  it("are refused before anything is written, with the column they were meant for", async () => {
    const book = await buildInExcel(tracker);
    const edit = updateTasks(["NV-001"], { note: "x".repeat(32_768) });
    const planned = planEdit(await book.read(), { edit, title: "Thử", note: NOTE, today: TODAY });
    expect(planned).toEqual({
      ok: false,
      problem: {
        code: "cell-too-long",
        at: "Nhiệm vụ › Ghi chú",
        details: { length: 32_768, limit: 32_767 },
      },
    });
    book.close();
  });

  it("never keep a row from being removed: what it held goes to the log in several lines", async () => {
    const long = { note: "g".repeat(30_000), difficulty: "k".repeat(30_000) };
    const book = await buildInExcel({
      ...tracker,
      tasks: [makeNumberedTask(1, long), ...tracker.tasks.slice(1)],
    });
    await book.edit(removeTasks(["NV-001"]));
    const kept = (await book.tracker()).log.map(({ before }) => before);
    expect(kept.length).toBe(2);
    expect(kept.join("")).toContain(`${"k".repeat(30_000)} · Ghi chú: ${"g".repeat(30_000)}`);
    book.close();
  });
});
