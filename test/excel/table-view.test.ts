import { createExcelGrid } from "../../src/excel/grid";
import { createTableView, hasProperty, showNamed } from "../../src/excel/table-view";
import { area, sheetWithTable } from "./change-builders";
import { openWorkbook, type OpenWorkbook } from "./open-workbook";
import { valueOf } from "../support/value-of";

describe("the view of a table", () => {
  let book: OpenWorkbook;
  const grid = createExcelGrid();
  const view = createTableView("tblTasks");
  beforeEach(async () => {
    book = openWorkbook();
    const rows = ["a", "b", "c"].map((id) => [id, "Quá hạn"]);
    await book.change(...sheetWithTable("Việc", "tblTasks", ["Mã", "Cảnh báo"], rows));
  });
  afterEach(() => book.close());

  it("tells the rows that the selection touches, from wherever in the sheet", async () => {
    valueOf(await grid.selectRange("Việc", area(2, 5, 8, 1)));
    expect(valueOf(await view.readSelectedRows())).toEqual([1, 2]);
    valueOf(await grid.selectRange("Việc", area(9, 0)));
    expect(valueOf(await view.readSelectedRows())).toEqual([]);
  });

  it("leaves out hidden rows, which nobody sees selected", async () => {
    await book.host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Việc").getRange("A3:A3").rowHidden = true;
      await context.sync();
    });
    valueOf(await grid.selectRange("Việc", area(1, 0, 3, 2)));
    expect(valueOf(await view.readSelectedRows())).toEqual([0, 2]);
  });

  it("is shown, and its rows selected, whatever its sheet is called by now", async () => {
    await book.host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Việc").name = "Khác";
      await context.sync();
    });
    valueOf(await grid.activateSheet("Sheet1"));
    valueOf(await view.show());
    expect(book.host.content().activeSheet).toBe("Khác");
    valueOf(await view.selectRow(2));
    expect(valueOf(await grid.readSelection())).toEqual({ sheet: "Khác", range: area(3, 0, 1, 2) });
  });

  it("tells every column's filter", async () => {
    expect(valueOf(await view.readFilters())).toEqual([]);
    valueOf(await grid.filterTable("tblTasks", "Cảnh báo", ["Quá hạn"]));
    expect(valueOf(await view.readFilters())).toMatchObject([
      { column: "Cảnh báo", criteria: { values: ["Quá hạn"] } },
    ]);
  });

  it("knows a workbook by its mark and a sheet by its name's place", async () => {
    expect(valueOf(await hasProperty("TienDoSchema"))).toBe(false);
    expect(valueOf(await showNamed("SummaryPage"))).toBe(false);
    await book.change(
      { kind: "setProperty", property: "TienDoSchema", value: "1", custom: true },
      { kind: "setName", name: { name: "SummaryPage", formula: "='Việc'!$A$1" } },
    );
    expect(valueOf(await hasProperty("TienDoSchema"))).toBe(true);
    valueOf(await grid.activateSheet("Sheet1"));
    expect(valueOf(await showNamed("SummaryPage"))).toBe(true);
    expect(book.host.content().activeSheet).toBe("Việc");
  });
});
