import type { Sheet, WorkbookContent } from "../../../src/workbook/page/content";
import { openExcel, today } from "./open-excel";
import { createExcelHost, InexpressibleContent } from "../index";

const area = (row: number, column: number, rowCount: number, columnCount: number) => ({
  row,
  column,
  rowCount,
  columnCount,
});

const sheet: Sheet = {
  name: "Nhiệm vụ",
  visibility: "visible",
  tabColor: "#00664F",
  showGridlines: false,
  blocks: [
    {
      row: 0,
      column: 0,
      contents: [
        ["Mã", "Hạn", "Còn"],
        ["=x", 44_288, { formula: "=tblTasks[[#This Row],[Hạn]]-TODAY()", cached: 5 }],
      ],
    },
    { row: 4, column: 1, contents: [[true]] },
  ],
  tables: [
    {
      name: "tblTasks",
      range: area(0, 0, 2, 3),
      columns: [
        { header: "Mã" },
        { header: "Hạn" },
        { header: "Còn", formula: "=tblTasks[[#This Row],[Hạn]]-TODAY()" },
      ],
      style: "TableStyleLight1",
      bandedRows: false,
      filterButton: true,
    },
  ],
  formats: [
    { range: area(0, 0, 1, 3), format: { bold: true, fill: "#00664F", wrap: true } },
    { range: area(1, 1, 1, 1), format: { numberFormat: "dd\\/mm\\/yyyy", locked: false } },
    { range: area(0, 0, 2, 3), format: { borders: { style: "thin", color: "#BFBFBF" } } },
  ],
  columns: [{ column: 0, columnCount: 2, width: 12 }],
  rows: [{ row: 0, rowCount: 1, height: 30 }],
  merges: [area(6, 0, 1, 3)],
  conditionalFormats: [
    {
      range: area(1, 0, 1, 3),
      rules: [
        {
          kind: "formula",
          formula: '=$C2="Quá hạn"',
          style: { bold: true, borders: { style: "thin", color: "#C00000" } },
          stopIfTrue: true,
        },
      ],
    },
  ],
  validations: [
    {
      range: area(1, 0, 1, 1),
      rule: { kind: "list", source: ["a", "b"] },
      error: { title: "Sai", message: "Chọn trong danh sách", style: "warning" },
    },
  ],
  freeze: { rows: 1, columns: 1 },
  page: {
    orientation: "landscape",
    paper: "a4",
    fitToWidth: 1,
    fitToHeight: null,
    margins: { top: 15, bottom: 15, left: 20, right: 10, header: 8, footer: 8 },
    centerHorizontally: true,
    printArea: area(0, 0, 2, 3),
    titleRows: { first: 0, last: 0 },
    footerRight: "&P/&N",
    differentFirstPage: false,
  },
  protection: { allowSort: true, allowFilter: true, allowFormatColumns: true, allowFormatRows: false },
  charts: [
    {
      name: "chtTinhTrang",
      kind: "line",
      title: "Tình trạng",
      series: [
        {
          name: "Quá hạn",
          values: "'Nhiệm vụ'!$B$2:$B$2",
          categories: "'Nhiệm vụ'!$A$2:$A$2",
          color: "#C00000",
        },
      ],
      from: { row: 8, column: 0 },
      to: { row: 20, column: 3 },
      altText: "Số việc quá hạn",
    },
  ],
};

const content: WorkbookContent = {
  sheets: [sheet],
  names: [{ name: "dsMa", formula: "=tblTasks[Mã]" }],
  properties: { title: "Theo dõi", manager: "Chị Lan", company: "Hội LHPN", custom: { tienDoSchema: "1" } },
  activeSheet: "Nhiệm vụ",
};

describe("a workbook as data", () => {
  it("comes back as it was opened", () => {
    expect(createExcelHost({ today, content }).content()).toEqual(content);
  });

  it("is what office.js finds", async () => {
    const { Excel } = createExcelHost({ today, content });
    const found = await Excel.run(async (context) => {
      const { worksheets, tables, names, properties } = context.workbook;
      const body = tables.getItem("tblTasks").getDataBodyRange().load("values,formulas");
      const first = worksheets.getItem("Nhiệm vụ").load("tabColor,showGridlines,protection/protected");
      names.load("items/name,items/formula");
      const custom = properties.custom.getItem("tiendoschema").load("value");
      await context.sync();
      return [
        body.values,
        body.formulas,
        first.tabColor,
        first.protection.protected,
        names.items[0]?.formula,
        custom.value,
      ];
    });
    expect(found).toEqual([
      [["=x", 44_288, 5]],
      [["=x", 44_288, "=[@Hạn]-TODAY()"]],
      "#00664F",
      true,
      "=tblTasks[Mã]",
      "1",
    ]);
  });

  it("follows the day", () => {
    const host = createExcelHost({ today, content });
    host.calculate("2021-04-20" as typeof today);
    expect(host.values("Nhiệm vụ", "C2")).toEqual([[-18]]);
  });

  it("is refused rather than given without something", async () => {
    const excel = openExcel();
    await excel.on((first) => {
      first.pageLayout.headersFooters.defaultForAllPages.leftHeader = "x";
    });
    expect(() => excel.host.content()).toThrow(InexpressibleContent);
  });
});
