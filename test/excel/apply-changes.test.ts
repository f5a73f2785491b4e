import type { Change } from "../../src/workbook/change";
import type { PageLayout, RangeAddress, Sheet, WorkbookContent } from "../../src/workbook/content";
import { addSheet, area, format, sheetWithTable, table, write } from "./change-builders";
import { openWorkbook, type OpenWorkbook } from "./open-workbook";

const PAGE: PageLayout = {
  orientation: "landscape",
  paper: "a4",
  fitToWidth: 1,
  fitToHeight: null,
  margins: { top: 20, bottom: 20, left: 30, right: 15, header: 10, footer: 10 },
  centerHorizontally: true,
  printArea: area(0, 0, 10, 4),
  titleRows: { first: 2, last: 3 },
  headerCenter: '&"Times New Roman,Regular"&13&P',
  footerRight: "Người lập biểu",
  differentFirstPage: true,
};

describe("changes carried out", () => {
  let book: OpenWorkbook;
  beforeEach(() => {
    book = openWorkbook();
  });
  afterEach(() => book.close());

  /** The workbook as the simulated Excel itself holds it, not as the port reads it. */
  const held = (): WorkbookContent => book.host.content();
  const heldSheet = (name: string): Sheet | undefined => held().sheets.find((sheet) => sheet.name === name);

  /** Carries changes out and expects the port to read back what Excel holds, part by part. */
  async function changeAndCompare(part: keyof Sheet, sheet: string, ...changes: Change[]): Promise<unknown> {
    await book.change(...changes);
    const kept = heldSheet(sheet)?.[part];
    expect((await book.sheet(sheet))[part]).toEqual(kept);
    return kept;
  }

  it("add sheets at their place, coloured, hidden or shown, and keep the user's own", async () => {
    await book.change(
      addSheet("Nhiệm vụ", 0),
      addSheet("_lich", 2),
      addSheet("_meta", 3),
      { kind: "setSheetLooks", sheet: "Nhiệm vụ", tabColor: "#00664F", showGridlines: false },
      { kind: "setVisibility", sheet: "_lich", visibility: "hidden" },
      { kind: "setVisibility", sheet: "_meta", visibility: "veryHidden" },
      { kind: "activate", sheet: "Nhiệm vụ" },
    );
    const faces = held().sheets.map(({ name, visibility, tabColor, showGridlines }) => [
      ...[name, visibility, tabColor, showGridlines],
    ]);
    expect(faces).toEqual([
      ["Nhiệm vụ", "visible", "#00664F", false],
      ["Sheet1", "visible", undefined, true],
      ["_lich", "hidden", undefined, true],
      ["_meta", "veryHidden", undefined, true],
    ]);
    const read = await book.read();
    expect(read.activeSheet).toBe("Nhiệm vụ");
    expect(
      read.sheets.map(({ name, visibility, tabColor, showGridlines }) => [
        name,
        visibility,
        tabColor,
        showGridlines,
      ]),
    ).toEqual(faces);
  });

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
    expect(heldSheet("Việc")?.tables[0]).toMatchObject({
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
    expect(heldSheet("Sheet1")?.columns[0]).toMatchObject({ column: 0, columnCount: 2, width: 46 });
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
    expect(heldSheet("Sheet1")?.merges).toEqual([area(0, 0, 1, 3)]);
    expect((await book.sheet("Sheet1")).merges).toEqual([]);
  });

  it("replace conditional rules, earlier ones first", async () => {
    const rule = (text: string, fill: string) =>
      ({
        kind: "formula",
        formula: `=$B2="${text}"`,
        style: { fill, bold: true, fontColor: "#8A2B00" },
        stopIfTrue: true,
      }) as const;
    const flags: Change = {
      kind: "setConditionalFormats",
      sheet: "Sheet1",
      formats: [
        {
          range: area(1, 1, 1_048_575, 2),
          rules: [rule("■ Quá hạn", "#F8CBAD"), rule("▲ Sắp đến hạn", "#FFF0C2")],
        },
        { range: area(1, 5, 9, 1), rules: [{ kind: "dataBar", color: "#00805A", min: 0, max: 1 }] },
      ],
    };
    const kept = await changeAndCompare("conditionalFormats", "Sheet1", flags, flags);
    expect(kept).toEqual(flags.kind === "setConditionalFormats" ? flags.formats : null);
  });

  it("set drop-downs and checks with their messages", async () => {
    const validations: Sheet["validations"] = [
      {
        range: area(1, 0, 40),
        rule: { kind: "list", source: ["Chưa thực hiện", "Đang thực hiện", "Hoàn thành"] },
        error: { title: "Trạng thái", message: "Chọn trong danh sách", style: "stop" },
      },
      {
        range: area(1, 1, 40),
        rule: { kind: "list", source: "=dsDonVi" },
        error: { title: "Đơn vị", message: "Chưa có trong danh sách", style: "warning" },
      },
      {
        range: area(1, 2, 40),
        rule: { kind: "date", operator: "between", formula1: "=36526", formula2: "=73050" },
        prompt: { title: "Ngày", message: "Gõ ngày/tháng/năm" },
      },
      { range: area(1, 3, 40), rule: { kind: "whole", operator: "between", minimum: -400, maximum: 400 } },
      { range: area(1, 4, 40), rule: { kind: "decimal", operator: "between", minimum: 0, maximum: 1 } },
      { range: area(1, 5, 40), rule: { kind: "custom", formula: "=LEN($F2)<9" } },
      { range: area(60, 1, 1), rule: { kind: "whole", operator: "between", minimum: 0, maximum: 60 } },
      { range: area(61, 1, 1), rule: { kind: "list", source: ["Có", "Không"] } },
    ];
    await book.change(
      { kind: "setName", name: { name: "dsDonVi", formula: "=Sheet1!$H$1:$H$3" } },
      ...validations.map((validation): Change => ({ kind: "setValidation", sheet: "Sheet1", validation })),
    );
    expect(heldSheet("Sheet1")?.validations).toHaveLength(8);
    const read = (await book.sheet("Sheet1")).validations;
    expect(read).toHaveLength(8);
    expect(read).toEqual(expect.arrayContaining([...validations]));
  });

  it("find a hole in a column of drop-downs", async () => {
    const list = { kind: "list", source: ["Có", "Không"] } as const;
    await book.change({
      kind: "setValidation",
      sheet: "Sheet1",
      validation: { range: area(0, 0, 300), rule: list },
    });
    await book.change({
      kind: "setValidation",
      sheet: "Sheet1",
      validation: {
        range: area(100, 0, 1),
        rule: { kind: "whole", operator: "between", minimum: 1, maximum: 2 },
      },
    });
    const read = (await book.sheet("Sheet1")).validations;
    expect(read.map(({ range, rule }) => [range.row, range.rowCount, rule.kind])).toEqual([
      [0, 100, "list"],
      [100, 1, "whole"],
      [101, 199, "list"],
    ]);
  });

  it.each([
    [4, 3],
    [4, 0],
    [0, 2],
    [0, 0],
  ])("freeze %i rows and %i columns", async (rows, columns) => {
    await book.change({ kind: "setFreeze", sheet: "Sheet1", rows: 1, columns: 1 });
    const kept = await changeAndCompare("freeze", "Sheet1", {
      kind: "setFreeze",
      sheet: "Sheet1",
      rows,
      columns,
    });
    expect(kept).toEqual({ rows, columns });
  });

  it("set up the page for print", async () => {
    const kept = await changeAndCompare("page", "Sheet1", { kind: "setPage", sheet: "Sheet1", page: PAGE });
    expect(kept).toEqual(PAGE);
  });

  it("protect a sheet, and again with other permissions", async () => {
    const some = { allowSort: true, allowFilter: true, allowFormatColumns: true, allowFormatRows: false };
    const none = { allowSort: false, allowFilter: false, allowFormatColumns: false, allowFormatRows: false };
    await book.change({ kind: "protect", sheet: "Sheet1", protection: some });
    const kept = await changeAndCompare("protection", "Sheet1", {
      kind: "protect",
      sheet: "Sheet1",
      protection: none,
    });
    expect(kept).toEqual(none);
  });

  it("draw charts on exact ranges, once, and take them away", async () => {
    const series = (name: string, column: string, color: string) =>
      ({
        name,
        values: `'Số liệu'!$${column}$2:$${column}$4`,
        categories: "'Số liệu'!$A$2:$A$4",
        color,
      }) as const;
    const chart = {
      name: "theoDonVi",
      kind: "barStacked",
      title: "Tiến độ theo đơn vị",
      series: [series("Hoàn thành", "B", "#00805A"), series("Quá hạn", "C", "#C55A11")],
      from: { row: 6, column: 0 },
      to: { row: 20, column: 5 },
      altText: "",
    } as const;
    const draw: Change = { kind: "setChart", sheet: "Số liệu", chart };
    await book.change(
      addSheet("Số liệu"),
      write("Số liệu", 0, 0, [
        ["", "HT", "QH"],
        ["a", 1, 2],
        ["b", 3, 4],
        ["c", 5, 6],
      ]),
      draw,
    );
    await book.change(draw);
    expect(heldSheet("Số liệu")?.charts).toEqual([chart]);
    expect((await book.sheet("Số liệu")).charts).toMatchObject([
      {
        name: "theoDonVi",
        kind: "barStacked",
        title: chart.title,
        series: [{ name: "Hoàn thành", values: "" }, { name: "Quá hạn" }],
      },
    ]);
    await book.change(
      { kind: "deleteChart", sheet: "Số liệu", chart: "theoDonVi" },
      { kind: "deleteChart", sheet: "Số liệu", chart: "không có" },
    );
    expect(heldSheet("Số liệu")?.charts).toEqual([]);
  });

  it("define names and redefine them, whatever their case", async () => {
    await book.change({ kind: "setName", name: { name: "RepDate", formula: "=Sheet1!$B$2" } });
    await book.change(
      { kind: "setName", name: { name: "repdate", formula: "=Sheet1!$B$3" } },
      { kind: "setName", name: { name: "WarnDays", formula: "=7" } },
    );
    const names = [
      { name: "RepDate", formula: "=Sheet1!$B$3" },
      { name: "WarnDays", formula: "=7" },
    ];
    expect(held().names).toEqual(names);
    expect((await book.read()).names).toEqual(names);
  });

  it("set document properties, ours and the usual ones", async () => {
    await book.change(
      { kind: "setProperty", property: "title", value: "Kế hoạch 71", custom: false },
      { kind: "setProperty", property: "TrackerSchema", value: "1", custom: true },
      { kind: "setProperty", property: "TrackerSchema", value: "2", custom: true },
    );
    expect(held().properties).toMatchObject({ title: "Kế hoạch 71", custom: { TrackerSchema: "2" } });
    expect((await book.read()).properties).toMatchObject({
      title: "Kế hoạch 71",
      custom: { TrackerSchema: "2" },
    });
  });
});

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

  it("of contents only leaves the rest out", async () => {
    const book = openWorkbook();
    await book.change(...damaged);
    const full = await book.read();
    const result = await book.port.read({ sheets: ["việc"], contentsOnly: true });
    if (!result.ok) throw new Error(JSON.stringify(result.problem));
    expect(result.value.sheets).toHaveLength(1);
    const [sheet] = result.value.sheets;
    expect(sheet?.blocks).toEqual(full.sheets.find(({ name }) => name === "Việc")?.blocks);
    expect(sheet).toMatchObject({ formats: [], columns: [], validations: [], page: null });
    book.close();
  });

  it("that trusts calculated columns still sees what was overwritten or emptied in one", async () => {
    const book = openWorkbook();
    await book.change(...damaged);
    await book.change(write("Việc", 2, 1, [[99], [null]]));
    const full = await book.read();
    const result = await book.port.read({ trustCalculatedColumns: true });
    expect(result).toEqual({ ok: true, value: full });
    const column = full.sheets[0]?.blocks[0]?.contents.map((row) => row[1]);
    expect(column).toEqual(["Gấp đôi", { formula, cached: 2 }, 99, null, { formula, cached: 8 }]);
    book.close();
  });

  it("that trusts calculated columns works where the table has a single row", async () => {
    const book = openWorkbook();
    await book.change(
      ...sheetWithTable("Việc", "tblTasks", ["Mã", "Gấp đôi"], [[1, null]]),
      write("Việc", 1, 1, [[{ formula }]]),
      write("Việc", 0, 5, [[{ formula: "=1+1" }], [{ formula: "=2+2" }]]),
    );
    expect(await book.port.read({ trustCalculatedColumns: true })).toEqual({
      ok: true,
      value: await book.read(),
    });
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
