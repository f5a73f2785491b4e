import { buildTracker } from "../../src/actions/build";
import { checkWorkbook } from "../../src/actions/check";
import { readDashboard } from "../../src/actions/dashboard";
import { applyEdit, type EditPlan } from "../../src/actions/edit";
import { undoLastAction } from "../../src/actions/undo";
import type { Edit } from "../../src/domain/edit/edit";
import { addUnits } from "../../src/domain/edit/people";
import { removeUnit } from "../../src/domain/edit/remove-unit";
import { addTask, removeTasks, updateTasks } from "../../src/domain/edit/tasks";
import type { Tracker } from "../../src/domain/tracker";
import type { WorkbookContent } from "../../src/workbook/page/content";
import { openBook } from "../../src/workbook/book/reading/open-book";
import { openWorkbook, type OpenWorkbook } from "../excel/open-workbook";
import { smallRound } from "../sharing/sent-copies";
import { twoUnitPlan } from "../support/tracker-samples";
import { NOTE, TODAY, trackerBook, typed, withSheet } from "./books";

const NEW_UNIT = addUnits(["Hội LHPN quận Ba Đình"], "Khối quận", null);

function open(temperaments: readonly string[] = [], content: WorkbookContent = trackerBook()): OpenWorkbook {
  return openWorkbook({ excelApi: "1.17", content, temperaments });
}

async function byHand({ host }: OpenWorkbook, work: (workbook: Excel.Workbook) => void): Promise<void> {
  await host.Excel.run(async (context) => {
    work(context.workbook);
    await context.sync();
  });
}

async function edit({ port }: OpenWorkbook, change: Edit): Promise<EditPlan> {
  const done = await applyEdit(port, { edit: change, title: "Thử", note: NOTE, today: TODAY });
  if (!done.ok) throw new Error(JSON.stringify(done.problem));
  return done.value;
}

/** The tracker as the simulated Excel itself holds it. */
function heldBy({ host }: OpenWorkbook): Tracker {
  const found = openBook(host.content());
  if (!found) throw new Error("no tracker");
  return found.tracker;
}

async function read({ port }: OpenWorkbook): Promise<Tracker> {
  const dashboard = await readDashboard(port, TODAY);
  if (!dashboard.ok) throw new Error(JSON.stringify(dashboard.problem));
  return dashboard.value.tracker;
}

async function findings({ port }: OpenWorkbook): Promise<unknown> {
  const checked = await checkWorkbook(port, TODAY);
  return checked.ok ? checked.value.findings : checked.problem;
}

describe("A table that a person moved far out", () => {
  it("is read a thousand rows down, and a unit is added behind its units", async () => {
    const book = open();
    await byHand(book, ({ worksheets }) => worksheets.getItem("Đơn vị").getRange("1:1000").insert("Down"));
    const before = heldBy(book).units;
    expect((await read(book)).units).toEqual(before);
    await edit(book, NEW_UNIT);
    expect(heldBy(book).units.slice(0, before.length)).toEqual(before);
    expect(heldBy(book).units).toHaveLength(before.length + 1);
    book.close();
  });

  it("is read to the right of column AZ, and a task is added behind its tasks", async () => {
    const book = open();
    await byHand(book, ({ worksheets }) => worksheets.getItem("Nhiệm vụ").getRange("A:BB").insert("Right"));
    const before = heldBy(book).tasks;
    expect(await read(book)).toMatchObject({ tasks: before });
    await edit(book, addTask({ title: "Việc mới" }, [""]));
    expect(heldBy(book).tasks.slice(0, before.length)).toEqual(before);
    book.close();
  });

  it("is read on the sheet of the settings", async () => {
    const book = trackerBook();
    const holidays = book.sheets.find(({ name }) => name === "Ngày nghỉ");
    if (!holidays) throw new Error("no holidays");
    const aside = { row: 0, column: 10 };
    const moved = withSheet(book, "Cài đặt", (sheet) => ({
      ...sheet,
      blocks: [
        ...sheet.blocks,
        ...holidays.blocks.map((block) => ({ ...block, column: block.column + aside.column })),
      ],
      tables: holidays.tables.map((table) => ({
        ...table,
        range: { ...table.range, column: table.range.column + aside.column },
      })),
    }));
    const sheets = moved.sheets.filter(({ name }) => name !== "Ngày nghỉ");
    const excel = open([], { ...moved, sheets });
    const { holidays: found, settings } = await read(excel);
    expect(found).toEqual(heldBy(excel).holidays);
    expect(found.length).toBeGreaterThan(0);
    expect(settings.planNumber).toBe(heldBy(excel).settings.planNumber);
    excel.close();
  });
});

describe("What stands in a person's own column of a removed row", () => {
  it.each([
    ["a text below a formula", "chữ của tôi", []],
    ["a text below a formula, where special cells fail", "chữ của tôi", ["special-cells-failing"]],
  ])("is told and comes back: %s", async (_what, entered, temperaments) => {
    const book = open(temperaments);
    await byHand(book, ({ tables }) => {
      tables.getItem("tblUnits").columns.add(undefined, [["Của tôi"], ["=1+1"], [entered]]);
    });
    const { differences } = await edit(book, removeUnit("DV-02", "keep-tasks"));
    expect(JSON.stringify(differences)).toContain("Của tôi");
    expect(await undoLastAction(book.port, NOTE, TODAY)).toMatchObject({ ok: true });
    expect(book.host.values("Đơn vị", "A4:AZ8").flat()).toContain(entered);
    book.close();
  });

  it("is told and comes back: another formula than the first of its column", async () => {
    const started = open();
    await byHand(started, ({ tables }) => {
      tables.getItem("tblUnits").columns.add(undefined, [["Của tôi"], [7], [8]]);
    });
    const content = withSheet(started.host.content({ calculated: false }), "Đơn vị", (sheet) =>
      typed(typed(sheet, 1, "Của tôi", { formula: "=1+1" }), 2, "Của tôi", { formula: "=40+2" }),
    );
    started.close();
    const book = open([], content);
    const { differences } = await edit(book, removeUnit("DV-02", "keep-tasks"));
    expect(JSON.stringify(differences)).toContain("Của tôi");
    expect(await undoLastAction(book.port, NOTE, TODAY)).toMatchObject({ ok: true });
    expect(book.host.values("Đơn vị", "A4:AZ8").flat()).toContain(42);
    book.close();
  });
});

describe("An edit", () => {
  it("is refused where a person's own filtered table shares rows with ours", async () => {
    const book = open();
    await byHand(book, ({ worksheets }) => {
      const sheet = worksheets.getItem("Nhiệm vụ");
      sheet.getRange("AX5:AX12").values = [["x"], [1], [2], [1], [2], [1], [2], [1]];
      sheet.tables.add("AX5:AX12", true).name = "tblToi";
    });
    await byHand(book, ({ tables }) =>
      tables.getItem("tblToi").columns.getItemAt(0).filter.applyValuesFilter(["1"]),
    );
    const change = updateTasks(["NV-002"], { state: "paused" });
    const done = await applyEdit(book.port, { edit: change, title: "Thử", note: NOTE, today: TODAY });
    expect(done).toMatchObject({ ok: false, problem: { code: "filtered-range", at: "tblToi" } });
    book.close();
  });

  it("that removes the first row leaves a workbook in order", async () => {
    const book = open();
    await edit(book, removeTasks(["NV-001"]));
    expect(await findings(book)).toEqual([]);
    book.close();
  });

  it("after a unit typed by hand tells only what it does, and can be taken back", async () => {
    const book = open();
    await byHand(book, ({ worksheets }) => {
      worksheets.getItem("Đơn vị").getRange("A7:B7").values = [["DV-03", "Hội LHPN quận Cầu Giấy"]];
    });
    const { differences } = await edit(book, NEW_UNIT);
    expect(differences.filter(({ field }) => field.startsWith("Tổng hợp"))).toEqual([]);
    expect(heldBy(book).log.filter(({ before }) => before.startsWith("="))).toEqual([]);
    expect(await undoLastAction(book.port, NOTE, TODAY)).toMatchObject({ ok: true });
    book.close();
  });

  it("is refused in a copy that was sent out, which lacks sheets on purpose", async () => {
    const [copy] = smallRound().copies;
    if (!copy) throw new Error("no copy");
    const book = open([], copy.content);
    const [task] = heldBy(book).tasks;
    const change = updateTasks([task?.id ?? ""], { note: "xong" });
    const done = await applyEdit(book.port, { edit: change, title: "Thử", note: NOTE, today: TODAY });
    expect(done).toMatchObject({ ok: false, problem: { code: "is-a-copy" } });
    book.close();
  });
});

describe("A build that breaks off between its requests", () => {
  it("is finished by the next one, looks included", async () => {
    const request = { plan: twoUnitPlan(), language: "vi", reportDate: TODAY, today: TODAY } as const;
    const whole = openWorkbook({ excelApi: "1.17" });
    await buildTracker(whole.port, request);
    const wanted = whole.host
      .content()
      .sheets.map(({ name, columns, freeze, tabColor }) => ({ name, columns, freeze, tabColor }));
    const trips = whole.host.roundTrips;
    whole.close();
    for (let trip = 2; trip <= trips; trip += 1) {
      const broken = openWorkbook({ excelApi: "1.17" });
      broken.host.failRequest(trip, "ActivityLimitReached");
      await buildTracker(broken.port, request);
      expect(await buildTracker(broken.port, request)).toMatchObject({ ok: true });
      // The blank sheet that Excel began with may stay where the last request was the one that broke off.
      const built = broken.host
        .content()
        .sheets.filter(({ name }) => name !== "Sheet1")
        .map(({ name, columns, freeze, tabColor }) => ({ name, columns, freeze, tabColor }));
      expect({ trip, built }).toEqual({ trip, built: wanted });
      broken.close();
    }
  });
});
