import { setEventDates } from "../../src/domain/edit/deadlines";
import { changeSettings } from "../../src/domain/edit/settings";
import { addBody, addUnits } from "../../src/domain/edit/people";
import { addTask } from "../../src/domain/edit/tasks";
import { day, makeNumberedTask, makeTracker, makeUnit } from "../support/tracker-builder";
import { buildInExcel, type TrackerInExcel } from "../support/tracker-in-excel";

const tracker = makeTracker({
  units: [makeUnit("DV-01", "Tây Hồ", { event: day("2021-04-28") })],
  tasks: [
    makeNumberedTask(1, {
      unit: "Tây Hồ",
      lead: "Tây Hồ",
      title: "2021",
      dueText: "'trước 02/4/2021",
      dueKind: "by",
      due: { raw: "mồng 3" },
    }),
    makeNumberedTask(2, {
      unit: "Tây Hồ",
      title: "=Dòng một\r\nDòng hai  ",
      shortTitle: " ngắn ",
      dueKind: "relative",
      offset: -10,
      offsetUnit: "working day",
      support: "Văn phòng; Ban Tổ chức",
    }),
    makeNumberedTask(3, { unit: "Tây Hồ", stream: { raw: 5 }, state: null, dueKind: null, section: "1.2" }),
  ],
});
const rollOut = addUnits(["Ba Đình", "Đống Đa"], "Khối quận", "Tây Hồ");

describe("taking back what was added", () => {
  let book: TrackerInExcel;
  beforeEach(async () => {
    book = await buildInExcel(tracker);
  });
  afterEach(() => book.close());

  const type = (address: string, value: string | number): Promise<void> =>
    book.byHand((sheets) => {
      sheets.getItem("Nhiệm vụ").getRange(address).values = [[value]];
    });

  it("removes rows that nobody touched, whatever Excel makes of their texts", async () => {
    const before = await book.tracker();
    await book.edit(rollOut);
    expect((await book.tracker()).tasks).toHaveLength(9);
    expect(await book.undo()).toMatchObject({ ok: true });
    expect(await book.tracker()).toMatchObject({ tasks: before.tasks, units: before.units });
  });

  it("quotes words that stood below a gap under the list, and brings them back", async () => {
    // Rows 5 to 7 are the tasks; two more take rows 8 and 9.
    await type("E9", "hỏi lại chị Hoa");
    await book.edit(addUnits(["Ba Đình"], "Khối quận", "Tây Hồ"));
    const { log } = await book.tracker();
    expect(log.filter(({ before }) => before === "hỏi lại chị Hoa")).toMatchObject([
      { field: "Nhiệm vụ, ô E9" },
    ]);
    expect(await book.undo()).toMatchObject({ ok: true, value: { left: [] } });
    expect(book.host.values("Nhiệm vụ", "E9:E9")).toEqual([["hỏi lại chị Hoa"]]);
  });

  it("quotes words that stood below a gap under the log, which every action lengthens", async () => {
    // Row 5 is the log's only one, and blank; the lines of the action reach beyond row 8.
    for (const [address, words] of [
      ["B7", "ý kiến anh Tư"],
      ["C9", "hỏi lại"],
    ] as const)
      await book.byHand((sheets) => {
        sheets.getItem("Nhật ký").getRange(address).values = [[words]];
      });
    await book.edit(rollOut);
    const { log } = await book.tracker();
    expect(log.length).toBeGreaterThan(8);
    expect(log.filter(({ field }) => field.startsWith("Nhật ký, ô")).map((line) => line.before)).toEqual([
      "ý kiến anh Tư",
      "hỏi lại",
    ]);
  });

  it("leaves an added row into which work was entered, with its unit, and names them", async () => {
    await book.edit(rollOut);
    // Rows 5 to 7 are the first three tasks, row 8 is NV-005; the difficulties stand in column W.
    await type("W9", "thiếu kinh phí");
    expect(await book.undo()).toMatchObject({
      ok: true,
      value: { left: ["NV-005", "DV-02"] },
    });
    const { tasks, units } = await book.tracker();
    expect(tasks.map(({ id, difficulty }) => [id, difficulty])).toEqual([
      ["NV-001", ""],
      ["NV-002", ""],
      ["NV-003", ""],
      ["NV-005", "thiếu kinh phí"],
    ]);
    expect(units.map(({ code }) => code)).toEqual(["DV-01", "DV-02"]);
  });

  it("leaves an added unit that got its congress date; nothing goes where only a body was changed", async () => {
    await book.edit(rollOut);
    await book.byHand((sheets) => {
      sheets.getItem("Đơn vị").getRange("F7").values = [[44_317]];
    });
    expect(await book.undo()).toMatchObject({ ok: true, value: { left: ["DV-03"] } });
    await book.edit(addBody("Văn phòng"));
    await book.byHand((sheets) => {
      sheets.getItem("Đầu mối").getRange("E5").values = [["024"]];
    });
    expect(await book.undo()).toMatchObject({ problem: { code: "changed-since", at: "DM-01" } });
  });

  it("refuses where a column of the user's own was filled in an added row", async () => {
    await book.byHand((sheets) => {
      const table = sheets.getItem("Nhiệm vụ").tables.getItem("tblTasks");
      table.columns.add(undefined, [["Của tôi"], ["một"], ["hai"], ["ba"]]);
    });
    await book.edit(addTask({ title: "Mới" }, ["Tây Hồ"]));
    await type("AQ8", "bốn");
    expect(await book.undo()).toMatchObject({ problem: { code: "changed-since", at: "NV-004" } });
  });

  it("refuses where an added row was copied in the sheet, code and all", async () => {
    await book.edit(addTask({ title: "Mới" }, ["Tây Hồ"]));
    await type("A9", "NV-004");
    await type("D9", "Mới, bản chép");
    expect(await book.undo()).toMatchObject({ problem: { code: "doubled-ids", at: "NV-004" } });
    expect((await book.tracker()).tasks).toHaveLength(5);
  });

  it("removes the added rows and no others where the table was sorted in between", async () => {
    await book.edit(addTask({ title: "Mới" }, ["Tây Hồ"]));
    await book.byHand((sheets) => {
      const table = sheets.getItem("Nhiệm vụ").tables.getItem("tblTasks");
      table.columns.add(undefined, [["Của tôi"], ["một"], ["hai"], ["ba"], [""]]);
      table.sort.apply([{ key: 0, ascending: false }]);
    });
    expect(await book.undo()).toMatchObject({ ok: true });
    expect((await book.tracker()).tasks.map(({ id }) => id)).toEqual(["NV-003", "NV-002", "NV-001"]);
    expect(book.host.values("Nhiệm vụ", "AQ5:AQ7")).toEqual([["ba"], ["hai"], ["một"]]);
  });
});

describe("taking back a setting", () => {
  it("refuses where it was changed again by hand, and names the sheet", async () => {
    const book = await buildInExcel(tracker);
    await book.edit(changeSettings({ warningDays: 10 }));
    await book.byHand((sheets) => {
      sheets.getItem("Cài đặt").getRange("B9").values = [[14]];
    });
    expect(await book.undo()).toMatchObject({ problem: { code: "changed-since", at: "Cài đặt" } });
    expect((await book.tracker()).settings.warningDays).toBe(14);
    await book.edit(setEventDates(new Map([["DV-01", day("2021-05-01")]])));
    expect(await book.undo()).toMatchObject({ ok: true });
    book.close();
  });
});
