import { readFileSync } from "node:fs";
import { planCheck } from "../../src/actions/check";
import { repairWorkbook } from "../../src/actions/repair";
import type { Task } from "../../src/domain/task";
import { openBook } from "../../src/workbook/book/reading/open-book";
import { emptySheet } from "../../src/workbook/page/empty-sheet";
import { makeGrid } from "../../src/workbook/page/grid-of-cells";
import type { Sheet, WorkbookContent } from "../../src/workbook/page/content";
import { makeWording } from "../../src/workbook/schema/wording";
import { CHOICE_CELL } from "../../src/workbook/sheets/choices";
import { readXlsx } from "../../src/xlsx/read";
import { openSimulatedExcel } from "../headless/simulated-excel";
import { day, makeNumberedTask, makeTracker, makeUnit } from "../support/tracker-builder";
import { buildInExcel, NOTE, TODAY } from "../support/tracker-in-excel";

const { sheets: SHEETS } = makeWording("vi").naming;

const dated = (number: number, due: string): Task =>
  makeNumberedTask(number, { unit: number % 2 ? "Tây Hồ" : "Đông Anh", due: day(due) });

function tracker(): ReturnType<typeof makeTracker> {
  return makeTracker({
    units: [makeUnit("DV-01", "Tây Hồ"), makeUnit("DV-02", "Đông Anh")],
    tasks: Array.from({ length: 6 }, (_, index) => dated(index + 1, "2021-04-22")),
  });
}

function sheetOf({ sheets }: WorkbookContent, name: string): Sheet | undefined {
  return sheets.find((sheet) => sheet.name === name);
}

function choiceOn(content: WorkbookContent, name: string): unknown {
  const sheet = sheetOf(content, name);
  return sheet && makeGrid(sheet).at(CHOICE_CELL.row, CHOICE_CELL.column);
}

describe("what is chosen on Lịch and Tuần này", () => {
  it("stays through an edit that draws Lịch anew, its undo, which makes it as narrow again, and a repair", async () => {
    const book = await buildInExcel(tracker());
    await book.byHand((sheets) => {
      sheets.getItem(SHEETS.timeline).getRange("B4").values = [["Tây Hồ"]];
      sheets.getItem(SHEETS.week).getRange("B4").values = [["Đông Anh"]];
    });
    const choices = async (): Promise<unknown[]> => {
      const content = await book.read();
      return [SHEETS.timeline, SHEETS.week].map((name) => choiceOn(content, name));
    };
    const widths = (): unknown => sheetOf(book.host.content(), SHEETS.timeline)?.columns;
    const before = widths();
    const more = Array.from({ length: 20 }, (_, index) => dated(index + 7, "2021-12-22"));
    const plan = await book.edit((old) => ({ ...old, tasks: [...old.tasks, ...more] }));
    expect(plan.changes).toContainEqual(
      expect.objectContaining({ kind: "clearRange", sheet: SHEETS.timeline }),
    );
    expect(await choices()).toEqual(["Tây Hồ", "Đông Anh"]);
    expect(widths()).not.toEqual(before);
    expect(await book.undo()).toMatchObject({ ok: true });
    expect(await choices()).toEqual(["Tây Hồ", "Đông Anh"]);
    // Weeks that there were no more are columns like any other again.
    expect(widths()).toEqual(before);
    await book.byHand((sheets) => {
      const sheet = sheets.getItem(SHEETS.timeline);
      sheet.protection.unprotect();
      sheet.getRange("E7:F8").values = [
        ["x", 1],
        ["y", 2],
      ];
    });
    const repaired = await repairWorkbook(book.port, TODAY, { title: "Sửa", note: NOTE });
    expect(repaired).toMatchObject({ ok: true });
    expect(await choices()).toEqual(["Tây Hồ", "Đông Anh"]);
    expect(planCheck(await book.read(), TODAY)).toMatchObject({ ok: true, value: { changes: [] } });
    book.close();
  }, 120_000);

  it("draws nothing anew for a state that somebody edits", async () => {
    const book = await buildInExcel(tracker());
    const plan = await book.edit((before) => ({
      ...before,
      tasks: before.tasks.map((task, index) => (index === 0 ? { ...task, state: "in-progress" } : task)),
    }));
    const touched = plan.changes.flatMap((change) => ("sheet" in change ? [change.sheet] : []));
    expect(touched).not.toContain(SHEETS.timeline);
    expect(touched).not.toContain(SHEETS.week);
    book.close();
  }, 60_000);
});

describe("a tracker of version 3 with a sheet of its people's own called Lịch", () => {
  it("keeps that sheet as it is, and gets ours under a number", async () => {
    const read = await readXlsx(readFileSync("test/data/tracker-version-3.xlsx"));
    if (!read.ok) throw new Error(read.problem.code);
    const own: Sheet = {
      ...emptySheet("Lịch"),
      blocks: [{ row: 0, column: 0, contents: [["Lịch trực tháng 4"], [null], [null], ["", "Chị Hoa"]] }],
    };
    const content = { ...read.value, sheets: [...read.value.sheets, own] };
    const excel = openSimulatedExcel({ today: TODAY, content });
    const repaired = await repairWorkbook(excel.port, TODAY, { title: "Sửa", note: NOTE });
    expect(repaired).toMatchObject({ ok: true });
    const after = await readXlsx(await excel.save());
    if (!after.ok) throw new Error(after.problem.code);
    const kept = sheetOf(after.value, "Lịch");
    expect(kept && [0, 1, 2, 3].map((row) => makeGrid(kept).at(row, 0) ?? null)).toEqual([
      "Lịch trực tháng 4",
      null,
      null,
      null,
    ]);
    expect(choiceOn(after.value, "Lịch")).toBe("Chị Hoa");
    expect(openBook(after.value)?.wording.naming.sheets).toMatchObject({
      timeline: "Lịch (2)",
      week: "Tuần này",
    });
    expect(planCheck(after.value, TODAY)).toMatchObject({ ok: true, value: { changes: [] } });
  }, 120_000);
});
