import { area, sheetWithTable, table, write } from "./change-builders";
import { openWorkbook, type OpenWorkbook } from "./open-workbook";

describe("cells and tables changed", () => {
  let book: OpenWorkbook;
  beforeEach(() => {
    book = openWorkbook();
  });
  afterEach(() => book.close());

  it("make a table over its cells, with style and calculated column, and read it back in the long form", async () => {
    const formula = '=IF(tblTasks[[#This Row],[Hạn xử lý]]>0,tblTasks[[#This Row],[Mã]]&"[@x]","")';
    await book.change(
      ...sheetWithTable(
        "Việc",
        "tblTasks",
        ["Mã", "Hạn xử lý", "Cảnh báo"],
        [
          ["a", 44_288, null],
          ["b", null, null],
        ],
      ),
      write("Việc", 1, 2, [[{ formula }], [{ formula }]]),
    );
    expect(book.host.values("Việc", "A1:C3")).toEqual([
      ["Mã", "Hạn xử lý", "Cảnh báo"],
      ["a", 44_288, "a[@x]"],
      ["b", "", ""],
    ]);
    expect((await book.sheet("Việc")).tables).toEqual([
      {
        name: "tblTasks",
        range: area(0, 0, 3, 3),
        columns: [{ header: "Mã" }, { header: "Hạn xử lý" }, { header: "Cảnh báo", formula }],
        style: "TableStyleLight1",
        bandedRows: false,
        filterButton: true,
      },
    ]);
    expect((await book.sheet("Việc")).blocks[0]?.contents[1]?.[2]).toEqual({ formula, cached: "a[@x]" });
  });

  it("tell a column with an overwritten formula from a calculated one", async () => {
    const formula = "=tblTasks[[#This Row],[Mã]]*2";
    await book.change(
      ...sheetWithTable(
        "Việc",
        "tblTasks",
        ["Mã", "Gấp đôi"],
        [
          [1, null],
          [2, null],
          [3, null],
        ],
      ),
      write("Việc", 1, 1, [[{ formula }], [{ formula }], [{ formula }]]),
    );
    await book.change(write("Việc", 2, 1, [[99]]));
    const { tables, blocks } = await book.sheet("Việc");
    expect(tables[0]?.columns[1]).toEqual({ header: "Gấp đôi" });
    expect(blocks[0]?.contents.map((row) => row[1])).toEqual([
      "Gấp đôi",
      { formula, cached: 2 },
      99,
      { formula, cached: 6 },
    ]);
  });

  it("write formulas that count from their own row as they are, not filled down", async () => {
    await book.change(
      write("Sheet1", 0, 0, [[1], [2], [3]]),
      write("Sheet1", 0, 1, [[{ formula: "=$A$1+A1" }], [{ formula: "=$A$1+A1" }], [{ formula: "=A3" }]]),
      write("Sheet1", 0, 2, [[{ formula: "=A$2" }], [{ formula: "=A$2" }], [{ formula: "=A$2" }]]),
    );
    expect(book.host.values("Sheet1", "B1:C3")).toEqual([
      [2, 2],
      [2, 2],
      [3, 2],
    ]);
  });

  it.each(["1.9", "1.13"])(
    "let a table grow before rows are written into it, under ExcelApi %s",
    async (excelApi) => {
      const other = openWorkbook({ excelApi });
      const headers = ["Mã", "Tên"];
      await other.change(...sheetWithTable("Việc", "tblTasks", headers, [["1", "a"]]));
      await other.change(
        { kind: "resizeTable", sheet: "Việc", table: "tblTasks", range: area(0, 0, 4, 2) },
        write("Việc", 2, 0, [
          ["2", "b"],
          ["3", "c"],
        ]),
      );
      const sheet = await other.sheet("Việc");
      expect(sheet.tables[0]?.range).toEqual(area(0, 0, 4, 2));
      expect(sheet.blocks[0]?.contents).toEqual([headers, ["1", "a"], ["2", "b"], ["3", "c"]]);
      other.close();
    },
  );

  it.each(["1.9", "1.13"])(
    "let a table grow by rows and a column at once, its other columns kept, under ExcelApi %s",
    async (excelApi) => {
      const other = openWorkbook({ excelApi });
      await other.change(...sheetWithTable("Việc", "tblTasks", ["Mã", "Của tôi"], [["1", "a"]]));
      await other.change(
        { kind: "resizeTable", sheet: "Việc", table: "tblTasks", range: area(0, 0, 3, 3) },
        write("Việc", 0, 2, [["Tên"], ["x"], ["y"]]),
      );
      const { tables, blocks } = await other.sheet("Việc");
      expect(tables[0]?.range).toEqual(area(0, 0, 3, 3));
      expect(blocks[0]?.contents).toEqual([
        ["Mã", "Của tôi", "Tên"],
        ["1", "a", "x"],
        [null, null, "y"],
      ]);
      other.close();
    },
  );

  it("delete table rows by their numbers, as they were numbered before, and change a table's looks", async () => {
    const range = area(0, 0, 5, 1);
    await book.change(...sheetWithTable("Việc", "tblTasks", ["Mã"], [["a"], ["b"], ["c"], ["d"]]));
    await book.change(
      { kind: "deleteTableRows", sheet: "Việc", table: "tblTasks", rows: [0, 2] },
      {
        kind: "setTableLooks",
        sheet: "Việc",
        table: {
          ...table("tblTasks", range, ["Mã"]),
          style: "TableStyleMedium2",
          bandedRows: true,
          filterButton: false,
        },
      },
    );
    expect(book.host.values("Việc", "A1:A5")).toEqual([["Mã"], ["b"], ["d"], [""], [""]]);
    expect(book.held("Việc")?.tables[0]).toMatchObject({
      style: "TableStyleMedium2",
      bandedRows: true,
      filterButton: false,
    });
  });

  it.each(["1.9", "1.13"])(
    "let a table lose rows and grow in one go, under ExcelApi %s",
    async (excelApi) => {
      const other = openWorkbook({ excelApi });
      await other.change(...sheetWithTable("Việc", "tblTasks", ["Mã"], [["a"], ["b"], ["c"]]));
      await other.change(
        { kind: "deleteTableRows", sheet: "Việc", table: "tblTasks", rows: [1] },
        { kind: "resizeTable", sheet: "Việc", table: "tblTasks", range: area(0, 0, 6, 1) },
        { kind: "resizeTable", sheet: "Việc", table: "tblTasks", range: area(0, 0, 7, 1) },
      );
      expect((await other.sheet("Việc")).tables[0]?.range).toEqual(area(0, 0, 7, 1));
      expect(other.host.values("Việc", "A1:A4")).toEqual([["Mã"], ["a"], ["c"], [""]]);
      other.close();
    },
  );
});
