import { createExcelGrid } from "../../src/excel/grid";
import type { GridEvent } from "../../src/workbook/page/grid";
import { addSheet, area, sheetWithTable, write } from "./change-builders";
import { openWorkbook, type OpenWorkbook } from "./open-workbook";
import { valueOf } from "../support/value-of";

/** Lets handlers finish that ask Excel something of their own. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setTimeout(resolve, 0));
}

describe("the grid", () => {
  let book: OpenWorkbook;
  const grid = createExcelGrid();
  beforeEach(async () => {
    book = openWorkbook();
    await book.change(
      ...sheetWithTable(
        "Việc",
        "tblTasks",
        ["Mã", "Cảnh báo"],
        [
          ["a", "Quá hạn"],
          ["b", "Trong hạn"],
          ["c", "Quá hạn"],
        ],
      ),
    );
  });
  afterEach(() => book.close());

  it("shows a sheet and selects a range on it, and tells the selection", async () => {
    valueOf(await grid.selectRange("Việc", area(2, 0, 1, 2)));
    expect(valueOf(await grid.readSelection())).toEqual({ sheet: "Việc", range: area(2, 0, 1, 2) });
    valueOf(await grid.activateSheet("Sheet1"));
    expect(book.host.content().activeSheet).toBe("Sheet1");
    expect(await grid.activateSheet("Không có")).toMatchObject({
      ok: false,
      problem: { code: "item-not-found" },
    });
  });

  // office-js-docs-pr issue 2477: of several ranges getSelectedRange throws InvalidSelection
  it("tells the first of several ranges chosen with Ctrl", async () => {
    valueOf(await grid.activateSheet("Việc"));
    book.host.selectLocally("A3:B3", "A2");
    expect(valueOf(await grid.readSelection())).toEqual({ sheet: "Việc", range: area(2, 0, 1, 2) });
  });

  it("filters a table by the texts of a column, in place of other filters, and shows all rows again", async () => {
    valueOf(await grid.filterTable("tblTasks", "Mã", ["b"]));
    valueOf(await grid.filterTable("tblTasks", "Cảnh báo", ["Quá hạn"]));
    const write2 = [write("Việc", 3, 0, [["x"]])];
    expect(await book.port.apply(write2)).toMatchObject({
      ok: false,
      problem: { code: "filtered-range", at: "tblTasks" },
    });
    valueOf(await grid.clearFilters("tblTasks"));
    expect(await book.port.apply(write2)).toMatchObject({ ok: true });
  });

  it("tells selections, changes of this person and of co-authors, and sheets that come and go, until stopped", async () => {
    const events: GridEvent[] = [];
    const stop = valueOf(await grid.watchWorkbook((event) => events.push(event)));
    book.host.editLocally("Việc", "A2", [["aa"]]);
    await settle();
    book.host.editRemotely("Việc", "A3", [["bb"]]);
    await settle();
    valueOf(await grid.selectRange("Việc", area(1, 0)));
    await settle();
    expect(events).toEqual([
      { kind: "changed", sheet: "Việc", source: "local" },
      { kind: "changed", sheet: "Việc", source: "remote" },
      { kind: "selected", selection: { sheet: "Việc", range: area(1, 0) } },
    ]);
    await book.host.Excel.run(async (context) => {
      context.workbook.worksheets.add("Thêm");
      await context.sync();
    });
    await settle();
    expect(events.at(-1)).toEqual({ kind: "sheets-changed" });
    valueOf(await stop());
    const told = events.length;
    book.host.editLocally("Việc", "A2", [["aaa"]]);
    await settle();
    expect(events).toHaveLength(told);
  });

  it("tells nothing of what the port itself writes", async () => {
    const events: GridEvent[] = [];
    const stop = valueOf(await grid.watchWorkbook((event) => events.push(event)));
    await book.change(addSheet("Mới"), write("Việc", 1, 0, [["z"]]));
    await settle();
    expect(events).toEqual([]);
    book.host.editLocally("Việc", "A2", [["aa"]]);
    await settle();
    expect(events).toHaveLength(1);
    valueOf(await stop());
  });

  it("cannot tell how the computer writes dates below ExcelApi 1.12", async () => {
    expect(valueOf(await grid.shortDateIsMonthFirst())).toBeNull();
  });

  it("tells it from ExcelApi 1.12 on", async () => {
    const other = openWorkbook({ excelApi: "1.12" });
    expect(valueOf(await grid.shortDateIsMonthFirst())).toBe(true);
    other.close();
  });
});
