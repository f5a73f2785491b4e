import type { Change } from "../../src/workbook/page/change";
import { area, sheetWithTable, write } from "./change-builders";
import { openWorkbook } from "./open-workbook";

describe("reading", () => {
  const formula = "=tblTasks[[#This Row],[Mã]]*2";
  const damaged: Change[] = [
    ...sheetWithTable(
      "Việc",
      "tblTasks",
      ["Mã", "Gấp đôi", "Tên"],
      [
        [1, null, "a"],
        [2, null, "b"],
        [3, null, "c"],
        [4, null, "d"],
      ],
    ),
    write("Việc", 1, 1, [[{ formula }], [{ formula }], [{ formula }], [{ formula }]]),
    write("Việc", 4, 2, [[{ formula: '="d"' }]]),
  ];

  it("of values gives what formulas come to, and says that formulas and dress are not known", async () => {
    const book = openWorkbook();
    await book.change(...damaged);
    const result = await book.port.read({ sheets: ["việc"], depth: "values" });
    if (!result.ok) throw new Error(JSON.stringify(result.problem));
    expect(result.value.sheets).toHaveLength(1);
    const [sheet] = result.value.sheets;
    expect(sheet?.blocks[0]?.contents[4]).toEqual([4, 8, "d"]);
    expect(sheet).toMatchObject({ formats: [], columns: [], validations: [], page: null });
    expect(sheet?.unknown).toEqual(expect.arrayContaining(["formulas", "validations", "charts", "page"]));
    book.close();
  });

  it("for a change still sees what was overwritten or emptied in one", async () => {
    const book = openWorkbook();
    await book.change(...damaged);
    await book.change(write("Việc", 2, 1, [[99], [null]]));
    const result = await book.port.read({ depth: "cells" });
    if (!result.ok) throw new Error(JSON.stringify(result.problem));
    const full = await book.read();
    const tableIn = ({ sheets }: typeof full): unknown => sheets.find(({ name }) => name === "Việc")?.blocks;
    expect(tableIn(result.value)).toEqual(tableIn(full));
    const column = full.sheets.find(({ name }) => name === "Việc")?.blocks[0]?.contents.map((row) => row[1]);
    expect(column).toEqual(["Gấp đôi", { formula, cached: 2 }, 99, null, { formula, cached: 8 }]);
    book.close();
  });

  it("for a change works where the table has a single row", async () => {
    const book = openWorkbook();
    await book.change(
      ...sheetWithTable("Việc", "tblTasks", ["Mã", "Gấp đôi"], [[1, null]]),
      write("Việc", 1, 1, [[{ formula }]]),
      write("Việc", 0, 5, [[{ formula: "=1+1" }], [{ formula: "=2+2" }]]),
    );
    const result = await book.port.read({ depth: "cells" });
    if (!result.ok) throw new Error(JSON.stringify(result.problem));
    const blocks = result.value.sheets.find(({ name }) => name === "Việc")?.blocks;
    expect(blocks).toEqual([
      {
        row: 0,
        column: 0,
        contents: [
          ["Mã", "Gấp đôi"],
          [1, { formula, cached: 2 }],
        ],
      },
    ]);
    book.close();
  });

  it("of merged ranges and of the ranges of charts works from ExcelApi 1.15 on", async () => {
    const book = openWorkbook({ excelApi: "1.15" });
    const values = "Sheet1!$B$2:$B$3";
    const categories = "Sheet1!$A$2:$A$3";
    await book.change(
      write("Sheet1", 0, 0, [
        ["a", null],
        ["b", 1],
        ["c", 2],
      ]),
      { kind: "merge", sheet: "Sheet1", range: area(0, 0, 1, 2) },
      {
        kind: "setChart",
        sheet: "Sheet1",
        chart: {
          name: "kyBaoCao",
          kind: "line",
          title: "Kỳ báo cáo",
          series: [{ name: "Quá hạn", values, categories, color: "#C55A11" }],
          from: { row: 5, column: 0 },
          to: { row: 9, column: 4 },
          altText: "",
        },
      },
    );
    const sheet = await book.sheet("Sheet1");
    expect(sheet.merges).toEqual([area(0, 0, 1, 2)]);
    const [series] = sheet.charts[0]?.series ?? [];
    expect([series?.values, series?.categories].map((reference) => reference?.replaceAll("'", ""))).toEqual([
      values,
      categories,
    ]);
    book.close();
  });
});
