import { buildTracker } from "../../src/actions/build";
import { planCheck } from "../../src/actions/check";
import { repairWorkbook } from "../../src/actions/repair";
import { changeSettings } from "../../src/domain/edit/settings";
import { addTask, markDone } from "../../src/domain/edit/tasks";
import { buildInExcel, NOTE, TODAY, type TrackerInExcel } from "../support/tracker-in-excel";
import { openWorkbook } from "../excel/open-workbook";
import { twoUnitPlan } from "../support/tracker-samples";
import { day, makeNumberedTask, makeTracker, makeUnit } from "../support/tracker-builder";

const tracker = makeTracker({
  units: [makeUnit("DV-01", "Tây Hồ")],
  tasks: [1, 2, 3].map((number) => makeNumberedTask(number, { unit: "Tây Hồ" })),
});

describe("a task table moved down and to the right by rows and columns of the user's own", () => {
  let book: TrackerInExcel;
  beforeEach(async () => {
    book = await buildInExcel(tracker);
    await book.byHand((sheets) => {
      sheets.getItem("Nhiệm vụ").getRange("1:2").insert("Down");
      sheets.getItem("Nhiệm vụ").getRange("A:A").insert("Right");
    });
  });
  afterEach(() => book.close());

  const findings = async (): Promise<unknown> => {
    const checked = planCheck(await book.read(), TODAY);
    return checked.ok && checked.value.findings;
  };

  it("is in order as it stands", async () => expect(await findings()).toEqual([]));

  it("takes new rows with their colours, drop-downs and place on the printed page", async () => {
    await book.edit(addTask({ title: "Mới" }, ["Tây Hồ", ""]));
    expect(await findings()).toEqual([]);
    const { page, validations } = await book.sheet("Nhiệm vụ");
    // Hint, title and table began at A1 and now at B3, the title at B4; the table's header stands in row 6, five rows below it.
    expect(page?.printArea).toMatchObject({ row: 3, column: 1, rowCount: 8 });
    const last = Math.max(...validations.map(({ range }) => range.row + range.rowCount));
    expect(last).toBe(11);
  });

  it("is repaired and worked on like any other", async () => {
    await book.edit(markDone(["NV-002"], day("2021-04-19"), "BC 15"));
    await book.byHand((sheets) => {
      sheets.getItem("Nhiệm vụ").getRange("A7:X9").conditionalFormats.clearAll();
      sheets.getItem("Nhiệm vụ").getRange("A1:X1048576").conditionalFormats.clearAll();
    });
    expect(await findings()).toMatchObject([{ code: "colours-lost" }]);
    const repaired = await repairWorkbook(book.port, TODAY, { title: "Kiểm tra bảng", note: NOTE });
    expect(repaired).toMatchObject({ ok: true });
    expect(await findings()).toEqual([]);
    expect((await book.tracker()).tasks[1]).toMatchObject({ state: "done", product: "BC 15" });
  });
});

describe("settings and unit table moved by rows and columns of the user's own", () => {
  const two = { ...tracker, units: [...tracker.units, makeUnit("DV-02", "Đông Anh")] };
  let book: TrackerInExcel;
  beforeEach(async () => {
    book = await buildInExcel(two);
    await book.byHand((sheets) => {
      sheets.getItem("Cài đặt").getRange("1:2").insert("Down");
      // Between the organisation and the report date.
      sheets.getItem("Cài đặt").getRange("10:10").insert("Down");
      sheets.getItem("Cài đặt").getRange("A:A").insert("Right");
      sheets.getItem("Cài đặt").getRange("B10:C10").values = [["Của tôi", "giữ nguyên"]];
      sheets.getItem("Đơn vị").getRange("1:1").insert("Down");
      sheets.getItem("Đơn vị").getRange("A:A").insert("Right");
    });
  });
  afterEach(() => book.close());

  it("are in order as they stand", async () => {
    const checked = planCheck(await book.read(), TODAY);
    expect(checked).toMatchObject({ ok: true, value: { findings: [], changes: [] } });
  });

  it("keep every setting through an action, a repair and a change of settings", async () => {
    const before = (await book.tracker()).settings;
    await book.edit(markDone(["NV-002"], day("2021-04-19"), ""));
    await book.byHand((sheets) => {
      // The report date in force, one column right of what was typed.
      sheets.getItem("Cài đặt").getRange("D11").values = [[1]];
    });
    await repairWorkbook(book.port, TODAY, { title: "Kiểm tra bảng", note: NOTE });
    expect((await book.tracker()).settings).toEqual(before);
    await book.edit(changeSettings({ warningDays: 10, preparedBy: "Lan" }));
    expect((await book.tracker()).settings).toEqual({ ...before, warningDays: 10, preparedBy: "Lan" });
    expect(book.host.values("Cài đặt", "B10:D12")).toEqual([
      ["Của tôi", "giữ nguyên", ""],
      ["Ngày báo cáo (để trống: hôm nay)", 44_306, 44_306],
      ["Số ngày cảnh báo sắp đến hạn", 10, 10],
    ]);
  });

  it("still put a name right that was bent to another cell", async () => {
    await book.byHand((sheets) => {
      sheets.context.workbook.names.getItem("PlanTitle").formula = "='Cài đặt'!$C$7";
    });
    const checked = planCheck(await book.read(), TODAY);
    expect(checked.ok && checked.value.findings.map(({ code }) => code)).toEqual(["name-broken"]);
  });
});

describe("a plan built a second time over a table that was moved", () => {
  it("changes nothing", async () => {
    const book = openWorkbook({ excelApi: "1.17" });
    const request = { plan: twoUnitPlan(), language: "vi", reportDate: TODAY, today: TODAY } as const;
    expect(await buildTracker(book.port, request)).toMatchObject({ ok: true });
    await book.host.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem("Nhiệm vụ").getRange("A:A").insert("Right");
      worksheets.getItem("Đầu mối").getRange("1:3").insert("Down");
      await context.sync();
    });
    expect(await buildTracker(book.port, request)).toMatchObject({ ok: true, value: { changes: 0 } });
    book.close();
  });
});
