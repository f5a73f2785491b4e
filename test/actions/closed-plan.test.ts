import { buildTracker } from "../../src/actions/build";
import { checkWorkbook } from "../../src/actions/check";
import { applyEdit, type EditPlan } from "../../src/actions/edit";
import { repairWorkbook } from "../../src/actions/repair";
import { recordReport } from "../../src/actions/snapshot";
import { planSplit } from "../../src/actions/split";
import { redoNextAction, undoLastAction } from "../../src/actions/undo";
import { closePlan, reopenPlan } from "../../src/domain/edit/close-plan";
import type { Edit } from "../../src/domain/edit/edit";
import { updateTasks } from "../../src/domain/edit/tasks";
import type { Result } from "../../src/domain/result";
import type { Tracker } from "../../src/domain/tracker";
import { cellAddress } from "../../src/workbook/page/address";
import { taskColumnIndex } from "../../src/workbook/schema/tables/task-column";
import { ROWS } from "../../src/workbook/sheets/table-place";
import { buildInExcel, NOTE, TODAY, type TrackerInExcel } from "../support/tracker-in-excel";
import { day } from "../support/tracker-builder";
import { monthOfProgress, twoUnitPlan } from "../support/tracker-samples";

/** A sheet of each list, where people type while the plan goes on. */
const LISTS = ["Nhiệm vụ", "Đơn vị", "Đầu mối", "Ngày nghỉ", "Cài đặt", "Nhật ký", "Kỳ báo cáo", "Đợt gửi"];

/** Where people write what they have to say of the first task. */
const NOTE_CELL = cellAddress(ROWS.firstData, taskColumnIndex("note"));

const TITLE = "Kết thúc kế hoạch";

let book: TrackerInExcel;
let before: Tracker;

// One plan, closed, is looked at by each test; what a test does to it is undone by the test.
beforeAll(async () => {
  const progress = monthOfProgress(TODAY);
  book = await buildInExcel({ ...progress, settings: { ...progress.settings, reportDate: null } });
  before = await book.tracker();
  expect(await ofPlan(closePlan(TODAY), TITLE)).toMatchObject({ ok: true });
});

afterAll(() => book.close());

function ofPlan(edit: Edit, title: string): Promise<Result<EditPlan>> {
  return applyEdit(book.port, { edit, title, note: NOTE, today: TODAY, isOfClosed: true });
}

async function openSheets(): Promise<string[]> {
  const { sheets } = await book.read();
  return sheets
    .filter(({ visibility, protection }) => visibility === "visible" && protection === null)
    .map(({ name }) => name);
}

/** What Excel answers to a person who types into a cell. */
async function typeIn(sheet: string, cell: string): Promise<string> {
  try {
    await book.byHand((sheets) => {
      sheets.getItem(sheet).getRange(cell).values = [["gõ thử"]];
    });
    return "typed";
  } catch (error) {
    return (error as { code?: string }).code ?? "?";
  }
}

describe("a plan that is closed", () => {
  it("lets nobody type into any list, and speaks of the day it was closed", async () => {
    expect(await openSheets()).toEqual([]);
    expect(await typeIn("Nhiệm vụ", NOTE_CELL)).toBe("AccessDenied");
    expect(await typeIn("Cài đặt", "B5")).toBe("AccessDenied");
    const { settings, snapshots, log } = await book.tracker();
    expect(settings).toMatchObject({ closedOn: TODAY, reportDate: TODAY });
    expect(snapshots.at(-1)?.day).toBe(TODAY);
    expect(log.at(-1)).toMatchObject({ field: "Kết thúc kế hoạch ngày", before: "", after: "20/4/2021" });
  });

  it("is in order, and stays closed after a repair that gives a sheet its protection back", async () => {
    const fine = await checkWorkbook(book.port, TODAY);
    expect(fine).toMatchObject({ ok: true, value: { findings: [], changes: [] } });
    await book.byHand((sheets) => {
      sheets.getItem("Nhiệm vụ").protection.unprotect();
    });
    const repaired = await repairWorkbook(book.port, TODAY, { title: "Sửa bảng", note: NOTE });
    expect(repaired).toMatchObject({
      value: { findings: [{ code: "protection-lost", at: "Nhiệm vụ" }] },
    });
    expect(await openSheets()).toEqual([]);
    expect(await typeIn("Nhiệm vụ", NOTE_CELL)).toBe("AccessDenied");
    expect((await book.tracker()).settings.closedOn).toBe(TODAY);
  });

  it("is changed by nothing, and each action says so with the day", async () => {
    const words = { title: "Thử", note: NOTE, today: TODAY };
    const edit = updateTasks(["NV-001"], { note: "chờ" });
    const refused = { ok: false, problem: { code: "plan-closed", at: "20/4/2021" } };
    expect(await applyEdit(book.port, { edit, ...words })).toMatchObject(refused);
    expect(await recordReport(book.port, { ...words, replace: true })).toMatchObject(refused);
    const copies = { by: "unit", sentOn: TODAY, returnBy: null, today: TODAY, when: NOTE.when } as const;
    expect(planSplit(await book.read(), copies)).toMatchObject(refused);
    const plan = { language: "vi", reportDate: null, today: TODAY, plan: twoUnitPlan() } as const;
    expect(await buildTracker(book.port, plan)).toMatchObject(refused);
    expect(await ofPlan(closePlan(day("2021-04-21")), TITLE)).toMatchObject({
      problem: { code: "nothing-to-do" },
    });
  });

  it("is open again once the closing is taken back, and closed once it is done again", async () => {
    expect(await book.undo()).toMatchObject({ ok: true, value: { title: TITLE, left: [] } });
    expect(await openSheets()).toEqual(LISTS);
    expect(await typeIn("Nhiệm vụ", NOTE_CELL)).toBe("typed");
    const { settings, snapshots } = await book.tracker();
    expect({ settings, snapshots }).toEqual({ settings: before.settings, snapshots: before.snapshots });
    const { sheets, names } = await book.read();
    // The row and the name for the day of closing have gone with it.
    expect(JSON.stringify(sheets.find(({ name }) => name === "Cài đặt")?.blocks)).not.toContain(TITLE);
    expect(names.map(({ name }) => name)).not.toContain("PlanClosed");
    expect(await redoNextAction(book.port, NOTE, TODAY)).toMatchObject({ ok: true });
    expect(await openSheets()).toEqual([]);
  });

  it("is open again by its own action, its report date following the calendar as before", async () => {
    expect(await ofPlan(reopenPlan(), "Mở lại kế hoạch")).toMatchObject({ ok: true });
    expect(await openSheets()).toEqual(LISTS);
    expect((await book.tracker()).settings).toMatchObject({ closedOn: null, reportDate: null });
    const found = await checkWorkbook(book.port, TODAY);
    expect(found).toMatchObject({ ok: true, value: { findings: [] } });
    expect(await undoLastAction(book.port, NOTE, TODAY)).toMatchObject({ ok: true });
    expect(await openSheets()).toEqual([]);
  });
});
