import { planCheck, repairWorkbook } from "../../src/actions/check";
import { addTask, markDone } from "../../src/domain/edit/tasks";
import { buildInExcel, NOTE, TODAY, type TrackerInExcel } from "../support/tracker-in-excel";
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
    // Title, hint and table began at A1 and now at B3; the table's header stands in row 6, five rows below it.
    expect(page?.printArea).toMatchObject({ row: 2, column: 1, rowCount: 9 });
    const last = Math.max(...validations.map(({ range }) => range.row + range.rowCount));
    expect(last).toBe(11);
  });

  it("is repaired and worked on like any other", async () => {
    await book.edit(markDone(["NV-002"], day("2021-04-19"), "BC 15"));
    await book.byHand((sheets) => {
      sheets.getItem("Nhiệm vụ").getRange("T7:X9").conditionalFormats.clearAll();
      sheets.getItem("Nhiệm vụ").getRange("T1:X1048576").conditionalFormats.clearAll();
    });
    expect(await findings()).toMatchObject([{ code: "colours-lost" }]);
    const repaired = await repairWorkbook(book.port, TODAY, { title: "Kiểm tra bảng", note: NOTE });
    expect(repaired).toMatchObject({ ok: true });
    expect(await findings()).toEqual([]);
    expect((await book.tracker()).tasks[1]).toMatchObject({ state: "done", product: "BC 15" });
  });
});
