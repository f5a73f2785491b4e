import type { Change } from "../../src/workbook/page/change";
import type { RangeAddress } from "../../src/workbook/page/content";
import { area, format, sheetWithTable, write } from "./change-builders";
import { openWorkbook, type OpenWorkbook } from "./open-workbook";

describe("looks changed", () => {
  let book: OpenWorkbook;
  beforeEach(() => {
    book = openWorkbook();
  });
  afterEach(() => book.close());

  it("give cells their looks", async () => {
    const looks = {
      numberFormat: "dd\\/mm\\/yyyy",
      fontName: "Times New Roman",
      fontSize: 13,
      bold: true,
      italic: true,
      fontColor: "#00513B",
      fill: "#DFF2E8",
      horizontal: "centerContinuous",
      vertical: "top",
      wrap: true,
      shrink: false,
      indent: 0,
      locked: false,
    } as const;
    await book.change(
      write("Sheet1", 0, 0, [
        ["a", "b"],
        ["c", "d"],
      ]),
      format("Sheet1", area(0, 0, 2, 2), looks),
      format("Sheet1", area(0, 0, 1, 2), { borders: { style: "thin", color: "#BFBFBF" } }),
      format("Sheet1", area(4, 0, 1, 3), {
        borderTop: { style: "medium", color: "#000000" },
        borderBottom: { style: "hair", color: "#123456" },
      }),
    );
    const cell = await book.host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const range = sheet.getRange("B1").load("numberFormat");
      const format = range.format.load(
        "horizontalAlignment,verticalAlignment,wrapText,shrinkToFit,indentLevel",
      );
      format.font.load("name,size,bold,italic,color");
      format.fill.load("color");
      format.protection.load("locked");
      const line = format.borders.getItem("EdgeLeft").load("style,weight,color");
      const below = sheet.getRange("C5").format.borders.getItem("EdgeBottom").load("style,weight,color");
      await context.sync();
      return {
        ...format.toJSON(),
        numberFormat: range.numberFormat,
        line: line.toJSON(),
        below: below.toJSON(),
      };
    });
    expect(cell).toMatchObject({
      numberFormat: [["dd\\/mm\\/yyyy"]],
      horizontalAlignment: "CenterAcrossSelection",
      verticalAlignment: "Top",
      wrapText: true,
      font: { name: "Times New Roman", size: 13, bold: true, italic: true, color: "#00513B" },
      fill: { color: "#DFF2E8" },
      protection: { locked: false },
      line: { style: "Continuous", weight: "Thin", color: "#BFBFBF" },
      below: { style: "Continuous", weight: "Hairline", color: "#123456" },
    });
  });

  it("read the looks that a table's header and columns share", async () => {
    await book.change(
      ...sheetWithTable(
        "Việc",
        "tblTasks",
        ["Mã", "Hạn"],
        [
          ["a", 44_288],
          ["b", 44_289],
        ],
      ),
      format("Việc", area(0, 0, 1, 2), { bold: true, fill: "#00664F", fontColor: "#FFFFFF" }),
      format("Việc", area(1, 1, 2, 1), {
        numberFormat: "dd\\/mm\\/yyyy",
        horizontal: "center",
        locked: false,
      }),
      format("Việc", area(1, 0, 1, 1), { fill: "#F8CBAD" }),
    );
    const { formats } = await book.sheet("Việc");
    const at = ({ row, column, rowCount }: RangeAddress): unknown =>
      formats
        .filter(({ range }) => range.row === row && range.column === column && range.rowCount === rowCount)
        .map((one) => one.format);
    expect(at(area(0, 0, 1, 2))).toMatchObject([{ bold: true, fill: "#00664F", fontColor: "#FFFFFF" }]);
    expect(at(area(1, 1, 2, 1))).toMatchObject([
      { horizontal: "center", locked: false },
      { numberFormat: "dd\\/mm\\/yyyy" },
    ]);
    expect(at(area(1, 0, 2, 1))).toEqual([expect.not.objectContaining({ fill: expect.anything() })]);
  });

  it("size and hide columns and rows", async () => {
    await book.change(
      write("Sheet1", 0, 0, [
        ["a", "b", "c"],
        ["d", "e", "f"],
      ]),
      { kind: "setColumns", sheet: "Sheet1", run: { column: 0, columnCount: 2, width: 46 } },
      { kind: "setColumns", sheet: "Sheet1", run: { column: 2, columnCount: 1, width: 12, hidden: true } },
      { kind: "setRows", sheet: "Sheet1", run: { row: 0, rowCount: 1, height: 32 } },
      { kind: "setRows", sheet: "Sheet1", run: { row: 1, rowCount: 1, hidden: true } },
    );
    const { columns, rows } = await book.sheet("Sheet1");
    expect(columns).toEqual([
      { column: 0, columnCount: 2, width: 46, hidden: false },
      { column: 2, columnCount: 1, width: 12, hidden: true },
    ]);
    expect(rows[0]).toEqual({ row: 0, rowCount: 1, height: 32, hidden: false });
    expect(rows[1]).toMatchObject({ row: 1, rowCount: 1, hidden: true });
    expect(book.held("Sheet1")?.columns[0]).toMatchObject({ column: 0, columnCount: 2, width: 46 });
  });

  it("merge cells; merged ranges are read from ExcelApi 1.13 on", async () => {
    const changes: Change[] = [
      write("Sheet1", 0, 0, [
        ["a", null, null],
        ["b", 1, 2],
      ]),
      { kind: "merge", sheet: "Sheet1", range: area(0, 0, 1, 3) },
    ];
    await book.change(...changes);
    expect(book.held("Sheet1")?.merges).toEqual([area(0, 0, 1, 3)]);
    expect((await book.sheet("Sheet1")).merges).toEqual([]);
    await book.change({ kind: "unmerge", sheet: "Sheet1", range: area(0, 2, 1, 1) });
    expect(book.held("Sheet1")?.merges).toEqual([]);
  });
});
