import { stepsOf } from "../../src/excel/steps-of";
import type { Change } from "../../src/workbook/page/change";
import type { PageLayout } from "../../src/workbook/page/content";
import { addSheet, area, format, sheetWithTable, write } from "./change-builders";
import { openWorkbook } from "./open-workbook";

const SHEET = "Danh sách nhiệm vụ";
const BORDER = { style: "thin", color: "#BFBFBF" } as const;
const RULE = {
  kind: "formula",
  formula: '=$T5="■ Quá hạn"',
  style: { fill: "#F8CBAD", bold: true, italic: false, fontColor: "#8A2B00", borders: BORDER },
  stopIfTrue: true,
} as const;
const PAGE: PageLayout = {
  orientation: "landscape",
  paper: "a4",
  fitToWidth: 1,
  fitToHeight: 1,
  margins: { top: 20, bottom: 20, left: 30, right: 15, header: 10, footer: 10 },
  centerHorizontally: true,
  printArea: area(0, 0, 10, 4),
  titleRows: { first: 2, last: 3 },
  headerCenter: '&"Times New Roman,Regular"&13&P',
  footerRight: "Người lập biểu",
  differentFirstPage: true,
};
const REFERENCE = `'${SHEET}'!$A$1:$A$9`;
const SERIES = { name: "Hoàn thành", values: REFERENCE, categories: REFERENCE, color: "#00805A" };

const CASES: readonly [string, readonly Change[]][] = [
  [
    "a format with everything",
    [
      format(SHEET, area(3, 1, 5, 5), {
        numberFormat: "dd\\/mm\\/yyyy",
        fontName: "Times New Roman",
        fontSize: 13,
        bold: true,
        italic: true,
        fontColor: "#00513B",
        fill: "#DFF2E8",
        horizontal: "center",
        vertical: "top",
        wrap: true,
        shrink: true,
        indent: 1,
        locked: false,
        borders: BORDER,
        borderTop: BORDER,
        borderBottom: BORDER,
      }),
    ],
  ],
  ["a small format", [format(SHEET, area(3, 1, 5, 5), { bold: true })]],
  [
    "columns",
    [{ kind: "setColumns", sheet: SHEET, run: { column: 1, columnCount: 1, width: 30, hidden: false } }],
  ],
  ["rows", [{ kind: "setRows", sheet: SHEET, run: { row: 1, rowCount: 1, height: 30, hidden: false } }]],
  ["a merge", [{ kind: "merge", sheet: SHEET, range: area(20, 10, 1, 3) }]],
  [
    "conditional rules",
    [
      {
        kind: "setConditionalFormats",
        sheet: SHEET,
        formats: [
          { range: area(4, 1, 99, 2), rules: [RULE, RULE, RULE] },
          { range: area(4, 5, 99, 1), rules: [{ kind: "dataBar", color: "#00805A", min: 0, max: 1 }] },
        ],
      },
    ],
  ],
  [
    "a check",
    [
      {
        kind: "setValidation",
        sheet: SHEET,
        validation: {
          range: area(4, 1, 99),
          rule: { kind: "list", source: ["Chưa thực hiện", "Hoàn thành"] },
          prompt: { title: "Trạng thái", message: "Chọn trong danh sách" },
          error: { title: "Trạng thái", message: "Chọn trong danh sách", style: "stop" },
        },
      },
    ],
  ],
  ["a frozen pane", [{ kind: "setFreeze", sheet: SHEET, rows: 4, columns: 3 }]],
  ["a page", [{ kind: "setPage", sheet: SHEET, page: PAGE }]],
  [
    "a chart",
    [
      {
        kind: "setChart",
        sheet: SHEET,
        chart: {
          name: "UnitStatusChart",
          kind: "barStacked",
          title: "Trạng thái theo đơn vị",
          series: [SERIES, SERIES],
          from: { row: 1, column: 1 },
          to: { row: 9, column: 9 },
          altText: "",
        },
      },
    ],
  ],
  ["a name", [{ kind: "setName", name: { name: "RepDate", formula: `=${REFERENCE}` } }]],
  ["a property", [{ kind: "setProperty", property: "TrackerSchema", value: "1", custom: true }]],
  ["looks of a sheet", [{ kind: "setSheetLooks", sheet: SHEET, tabColor: "#00664F", showGridlines: false }]],
  ["visibility", [{ kind: "setVisibility", sheet: SHEET, visibility: "visible" }]],
  ["single cells", [write(SHEET, 40, 3, [["x"]])]],
  [
    "Vietnamese text",
    [write(SHEET, 40, 3, [["Xây dựng kế hoạch, ban hành hướng dẫn".repeat(20), 'ngoặc "kép"\n']])],
  ],
  ["a column formula", [write(SHEET, 40, 3, [[{ formula: "=1+$A$1" }], [{ formula: "=1+$A$1" }]])]],
];

describe("the estimated size of a request", () => {
  it.each(CASES)("is never below what is sent, and not far above it: %s", async (_, changes) => {
    const book = openWorkbook();
    await book.change(...sheetWithTable(SHEET, "tblTasks", ["Mã"], [["a"]]), addSheet("Khác"));
    const repeated = Array.from({ length: 60 }, () => changes).flat();
    await book.change({ kind: "activate", sheet: SHEET }, ...repeated);
    const known = { sheets: new Map(), tables: new Map(), definedNames: new Set<string>() };
    const estimate = [...stepsOf(repeated, known, 1_000_000)].reduce((sum, { step }) => sum + step.bytes, 0);
    const envelope = 4_000;
    const sent = book.host.requestBytes.at(-1) ?? 0;
    expect(sent).toBeLessThanOrEqual(estimate + envelope);
    expect(estimate / sent).toBeLessThan(3);
    book.close();
  });
});
