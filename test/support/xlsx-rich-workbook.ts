import type { Sheet, WorkbookContent } from "../../src/workbook/page/content";
import { aBlock, aPage, aSheet, aTable, aWorkbook, area } from "./content-builder";

/** Texts that a spreadsheet program might take for a formula, a number, a date or a logical value. */
export const DANGEROUS_TEXTS = [
  '=HYPERLINK("http://x","y")',
  "+84 912 345 678",
  "-1",
  "@x",
  "'quoted",
  "02/4/2021",
  "007",
  "15%",
  "true",
  "_x0041_ stays",
  "two\nlines & <tags>",
  " spaces at both ends ",
];

const DATE = "dd\\/mm\\/yyyy";
const LINE = { style: "thin", color: "#BFBFBF" } as const;
const DAYS_LEFT = '=IF(N(tblTasks[[#This Row],[Hạn]])=0,"",tblTasks[[#This Row],[Hạn]]-RepDate)';
const FLAG = '=IF(tblTasks[[#This Row],[Còn (ngày)]]="","Chưa có thời hạn","Trong hạn")';

/** A task sheet with everything a sheet can have. 44285 is 30/3/2021, 44316 is 30/4/2021. */
function tasks(): Sheet {
  return aSheet("Nhiệm vụ", {
    tabColor: "#00664F",
    showGridlines: false,
    blocks: [
      aBlock([["NHIỆM VỤ", null, null, null, null]]),
      aBlock([["Mã", "Nhiệm vụ", "Hạn", "Còn (ngày)", "Cảnh báo"]], 2),
      aBlock(
        [
          [
            "T01",
            "Xây dựng đề án",
            44316,
            { formula: DAYS_LEFT, cached: 31 },
            { formula: FLAG, cached: "Trong hạn" },
          ],
          [
            "T02",
            "=1+1",
            null,
            { formula: DAYS_LEFT, cached: "" },
            { formula: FLAG, cached: "Chưa có thời hạn" },
          ],
          [
            "T03",
            "Dòng\nhai",
            44285.5,
            { formula: DAYS_LEFT, cached: 0.5 },
            { formula: FLAG, cached: "Trong hạn" },
          ],
        ],
        3,
      ),
    ],
    tables: [
      aTable("tblTasks", area(2, 0, 4, 5), [
        { header: "Mã" },
        { header: "Nhiệm vụ" },
        { header: "Hạn" },
        { header: "Còn (ngày)", formula: DAYS_LEFT },
        { header: "Cảnh báo", formula: FLAG },
      ]),
    ],
    formats: [
      { range: area(0, 0, 1, 5), format: { bold: true, fontSize: 14, fontName: "Times New Roman" } },
      {
        range: area(2, 0, 4, 5),
        format: { fontName: "Times New Roman", fontSize: 12, borders: LINE, wrap: true },
      },
      {
        range: area(2, 0, 1, 5),
        format: { bold: true, fontColor: "#FFFFFF", fill: "#00664F", horizontal: "center" },
      },
      {
        range: area(3, 2, 3, 1),
        format: { numberFormat: DATE, horizontal: "right", vertical: "top", locked: false },
      },
      { range: area(3, 3, 3, 1), format: { numberFormat: "0", italic: true, indent: 1, shrink: true } },
      { range: area(7, 0, 1, 5), format: { borderTop: { style: "medium", color: "#000000" } } },
    ],
    columns: [
      { column: 0, columnCount: 1, width: 8.5 },
      { column: 1, columnCount: 1, width: 40 },
      { column: 2, columnCount: 3, width: 12 },
      { column: 6, columnCount: 2, hidden: true },
    ],
    rows: [
      { row: 0, rowCount: 1, height: 24 },
      { row: 8, rowCount: 2, hidden: true },
    ],
    merges: [area(0, 0, 1, 5)],
    conditionalFormats: [
      {
        range: area(3, 0, 3, 5),
        rules: [
          {
            kind: "formula",
            formula: '=$E4="Trong hạn"',
            style: { fontColor: "#0B4A84", fill: "#DDEBF9", bold: true },
            stopIfTrue: true,
          },
          {
            kind: "formula",
            formula: '=AND($C4<RepDate,$E4<>"")',
            style: { italic: true, borders: { style: "thin", color: "#9C0006" } },
            stopIfTrue: false,
          },
        ],
      },
      { range: area(3, 3, 3, 1), rules: [{ kind: "dataBar", color: "#00805A", min: 0, max: 31 }] },
    ],
    validations: [
      {
        range: area(3, 0, 3, 1),
        rule: { kind: "list", source: ["T01", 'Quote "x"', "T03"] },
        prompt: { title: "Mã", message: "Chọn một mã.\nKhông gõ khác." },
      },
      { range: area(3, 1, 3, 1), rule: { kind: "list", source: "=dsDonVi" } },
      {
        range: area(3, 2, 3, 1),
        rule: {
          kind: "date",
          operator: "between",
          formula1: "=DATE(2020,1,1)",
          formula2: "=DATE(2030,12,31)",
        },
        error: { title: "Không phải ngày", message: "Gõ ngày như 02/04/2021 & < >", style: "warning" },
      },
      {
        range: area(3, 4, 3, 1),
        rule: { kind: "whole", operator: "between", minimum: 0, maximum: 100 },
        error: { title: "Số", message: "0 đến 100", style: "stop" },
      },
      { range: area(9, 0, 2, 1), rule: { kind: "custom", formula: "=ISNUMBER($C10)" } },
      {
        range: area(9, 1, 1, 1),
        rule: { kind: "date", operator: "greaterThanOrEqual", formula1: "=RepDate" },
      },
      { range: area(9, 2, 1, 1), rule: { kind: "decimal", operator: "between", minimum: 0.5, maximum: 1.5 } },
    ],
    freeze: { rows: 3, columns: 2 },
    page: aPage({
      printArea: area(0, 0, 6, 5),
      titleRows: { first: 2, last: 2 },
      headerCenter: "&P/&N",
      footerLeft: "Kế hoạch 71",
      footerRight: "&D",
      differentFirstPage: true,
    }),
  });
}

function summary(): Sheet {
  return aSheet("Tổng hợp & số liệu", {
    blocks: [
      aBlock([
        ["Chỉ tiêu", "Số", "Tỷ lệ"],
        ["Trong hạn", { formula: '=COUNTIFS(tblTasks[Cảnh báo],"Trong hạn")', cached: 2 }, 0.5],
        ["Chưa có", { formula: '=COUNTIFS(tblTasks[Cảnh báo],"Chưa có thời hạn")', cached: 1 }, 0.25],
        [
          "Lớn nhất",
          { formula: "=IFERROR(AGGREGATE(14,6,tblTasks[Hạn]/(tblTasks[Hạn]>0),1),0)", cached: 44316 },
        ],
        ["Khớp", { formula: "=SUM(B2:B3)=3", cached: true }, false],
        ["Lỗi", { formula: "=NA()", cached: "#N/A" }],
      ]),
    ],
    conditionalFormats: [
      { range: area(1, 2, 2, 1), rules: [{ kind: "dataBar", color: "#8A2B00", min: 0, max: 1 }] },
    ],
    page: aPage({ orientation: "portrait", fitToHeight: 1, centerHorizontally: false }),
    protection: { allowSort: true, allowFilter: true, allowFormatColumns: false, allowFormatRows: true },
    charts: [
      {
        name: "chtFlags",
        kind: "barStacked",
        title: "Theo tình trạng",
        series: [
          {
            name: "Số nhiệm vụ",
            values: "'Tổng hợp & số liệu'!$B$2:$B$3",
            categories: "'Tổng hợp & số liệu'!$A$2:$A$3",
            color: "#00805A",
          },
        ],
        from: { row: 7, column: 0 },
        to: { row: 20, column: 4 },
        altText: "Hai cột: trong hạn 2, chưa có thời hạn 1 & hết",
      },
      {
        name: "chtHistory",
        kind: "line",
        title: "Qua các kỳ",
        series: [
          {
            name: "Quá hạn",
            values: "'Tổng hợp & số liệu'!$B$2:$B$3",
            categories: "'Tổng hợp & số liệu'!$A$2:$A$3",
            color: "#8A2B00",
          },
        ],
        from: { row: 7, column: 5 },
        to: { row: 20, column: 10 },
        altText: "Một đường",
      },
    ],
  });
}

function hidden(): Sheet[] {
  return [
    aSheet("Đơn vị", {
      visibility: "hidden",
      blocks: [
        aBlock([["Tên đơn vị"], ["Xã A"], ["Phường B"]]),
        aBlock(
          DANGEROUS_TEXTS.map((text) => [text]),
          4,
        ),
      ],
      tables: [aTable("tblUnits", area(0, 0, 3, 1), [{ header: "Tên đơn vị" }])],
    }),
    aSheet("_meta", {
      visibility: "veryHidden",
      blocks: [
        aBlock([
          ["schema", 1],
          ["ngày", 44285],
        ]),
      ],
    }),
  ];
}

/** A workbook that uses every property a described workbook has. */
export function aRichWorkbook(): WorkbookContent {
  return aWorkbook([summary(), tasks(), ...hidden()], {
    names: [
      { name: "RepDate", formula: "='_meta'!$B$2" },
      { name: "dsDonVi", formula: "=tblUnits[Tên đơn vị]" },
      { name: "SumArea", formula: "='Tổng hợp & số liệu'!$A$1:INDEX('Tổng hợp & số liệu'!$C$1:$C$9,6)" },
    ],
    properties: {
      title: "Kế hoạch 71",
      subject: "Theo dõi & tiến độ",
      custom: { tienDoSchema: "1", "Ghi chú": "a<b" },
    },
    activeSheet: "Nhiệm vụ",
  });
}
