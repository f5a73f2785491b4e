import { writeXlsx } from "../../src/xlsx/write";
import { aBlock, aSheet, aWorkbook } from "../support/content-builder";
import { describeWith } from "../support/tools";
import { aRichWorkbook } from "../support/xlsx-rich-workbook";
import {
  differences,
  readWithOpenpyxl,
  type SecondReading,
  type SheetReading,
} from "../support/xlsx-second-reader";

let reading: SecondReading;

function sheet(name: string): SheetReading {
  const found = reading.sheets[name];
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
}

describeWith("python3-openpyxl", "a written workbook in the eyes of openpyxl", () => {
  beforeAll(async () => {
    reading = await readWithOpenpyxl(await writeXlsx(aRichWorkbook()));
  });

  test("has its sheets in order, as visible as they should be, and opens on the right one", () => {
    expect(reading.order).toEqual(["Tổng hợp & số liệu", "Nhiệm vụ", "Đơn vị", "_meta"]);
    expect(reading.order.map((name) => sheet(name).state)).toEqual([
      "visible",
      "visible",
      "hidden",
      "veryHidden",
    ]);
    expect(reading.active).toBe("Nhiệm vụ");
    expect([sheet("Nhiệm vụ").tabColor, sheet("Nhiệm vụ").noGridlines]).toEqual(["#00664F", true]);
  });

  test("shows formulas in file form with the values computed for them", () => {
    const cells = sheet("Tổng hợp & số liệu").cells ?? {};
    expect(cells["B4"]).toEqual({
      formula: "=IFERROR(_xlfn.AGGREGATE(14,6,tblTasks[Hạn]/(tblTasks[Hạn]>0),1),0)",
      value: 44316,
    });
    expect(cells["B5"]).toEqual({ formula: "=SUM(B2:B3)=3", value: true });
    expect(cells["B6"]).toEqual({ formula: "=NA()", value: "#N/A" });
    expect(sheet("Nhiệm vụ").cells?.["E5"]?.value).toBe("Chưa có thời hạn");
  });

  test("keeps texts that look like formulas, numbers or dates as quoted texts", () => {
    const cells = sheet("Đơn vị").cells ?? {};
    const rows = [5, 6, 7, 8, 9, 10, 11, 12, 13].map((row) => cells[`A${row}`]);
    expect(rows.map((cell) => cell?.value)).toEqual([
      '=HYPERLINK("http://x","y")',
      "+84 912 345 678",
      "-1",
      "@x",
      "'quoted",
      "02/4/2021",
      "007",
      "15%",
      "true",
    ]);
    expect(rows.every((cell) => cell?.formula === undefined && cell?.looks?.["quotePrefix"] === true)).toBe(
      true,
    );
    expect(cells["A2"]).toEqual({ value: "Xã A" });
  });

  test("has looks on its cells", () => {
    expect(sheet("Nhiệm vụ").cells?.["C4"]?.looks).toEqual({
      font: "Times New Roman",
      size: 12,
      numberFormat: "dd\\/mm\\/yyyy",
      border: {
        left: "thin #BFBFBF",
        right: "thin #BFBFBF",
        top: "thin #BFBFBF",
        bottom: "thin #BFBFBF",
      },
      horizontal: "right",
      vertical: "top",
      wrap: true,
      unlocked: true,
    });
  });

  test("has the table with its calculated columns", () => {
    expect(sheet("Nhiệm vụ").tables?.["tblTasks"]).toEqual({
      range: "A3:E6",
      columns: ["Mã", "Nhiệm vụ", "Hạn", "Còn (ngày)", "Cảnh báo"],
      formulas: {
        "Còn (ngày)": 'IF(N(tblTasks[[#This Row],[Hạn]])=0,"",tblTasks[[#This Row],[Hạn]]-RepDate)',
        "Cảnh báo": 'IF(tblTasks[[#This Row],[Còn (ngày)]]="","Chưa có thời hạn","Trong hạn")',
      },
      style: "TableStyleLight1",
      banded: true,
      filter: true,
    });
  });

  test("has its validations", () => {
    const { validations = {} } = sheet("Nhiệm vụ");
    expect(validations["A4:A6"]).toEqual({
      type: "list",
      formula1: '"T01,Quote ""x"",T03"',
      blank: true,
      stops: "stop",
      prompt: ["Mã", "Chọn một mã.\nKhông gõ khác."],
    });
    expect(validations["B4:B6"]?.["formula1"]).toBe("dsDonVi");
    expect(validations["C4:C6"]).toEqual({
      type: "date",
      operator: "between",
      formula1: "DATE(2020,1,1)",
      formula2: "DATE(2030,12,31)",
      blank: true,
      stops: "warning",
      error: ["Không phải ngày", "Gõ ngày như 02/04/2021 & < >"],
    });
    expect(validations["A10:A11"]?.["formula1"]).toBe("ISNUMBER($C10)");
    expect(Object.keys(validations)).toHaveLength(7);
  });

  test("has its conditional formats in order of priority, with their looks", () => {
    const formats = sheet("Nhiệm vụ").conditionalFormats ?? {};
    expect(formats["A4:E6"]).toEqual([
      {
        type: "expression",
        formulas: ['$E4="Trong hạn"'],
        stopIfTrue: true,
        style: { bold: true, color: "#0B4A84", fill: "#DDEBF9" },
      },
      {
        type: "expression",
        formulas: ['AND($C4<RepDate,$E4<>"")'],
        style: {
          italic: true,
          border: {
            left: "thin #9C0006",
            right: "thin #9C0006",
            top: "thin #9C0006",
            bottom: "thin #9C0006",
          },
        },
      },
    ]);
    expect(formats["D4:D6"]).toEqual([{ type: "dataBar", bar: ["#00805A", "0.0", "31.0"] }]);
  });

  test("prints as it should", () => {
    expect(sheet("Nhiệm vụ").page).toEqual({
      orientation: "landscape",
      paper: 9,
      fit: [1, 0],
      margins: { left: 1.181, right: 0.591, top: 0.787, bottom: 0.787, header: 0.315, footer: 0.315 },
      centered: true,
      area: ["$A$1:$E$6"],
      titleRows: "$3:$3",
      header: { center: "&P/&N" },
      footer: { left: "Kế hoạch 71", right: "&D" },
      differentFirst: true,
    });
  });

  test("freezes, hides, measures and protects", () => {
    const tasks = sheet("Nhiệm vụ");
    expect(tasks.freeze).toBe("C4");
    expect(tasks.merges).toEqual(["A1:E1"]);
    // 40 characters and 5 pixels of padding, 7 pixels a character: 285 / 7 in 256ths.
    expect(tasks.columns?.["B"]).toEqual({ width: 285 });
    expect(tasks.columns?.["H"]).toEqual({ hidden: true });
    expect(tasks.rows).toEqual({ 1: { height: 24 }, 9: { hidden: true }, 10: { hidden: true } });
    expect(sheet("Tổng hợp & số liệu").protection).toEqual({
      forbids: [
        "objects",
        "scenarios",
        "formatCells",
        "formatColumns",
        "insertColumns",
        "insertRows",
        "insertHyperlinks",
        "deleteColumns",
        "deleteRows",
        "pivotTables",
      ],
      password: false,
    });
  });

  test("has its names, charts and properties, and nothing about whoever saved it", () => {
    expect(reading.names).toEqual({
      RepDate: "'_meta'!$B$2",
      dsDonVi: "tblUnits[Tên đơn vị]",
      SumArea: "'Tổng hợp & số liệu'!$A$1:INDEX('Tổng hợp & số liệu'!$C$1:$C$9,6)",
    });
    expect(sheet("Tổng hợp & số liệu").charts?.[0]).toEqual({
      type: "BarChart",
      grouping: "stacked",
      title: "Theo tình trạng",
      series: [{ values: "'Tổng hợp & số liệu'!$B$2:$B$3", categories: "'Tổng hợp & số liệu'!$A$2:$A$3" }],
      anchor: [7, 0, 20, 4],
    });
    expect(reading.properties).toEqual({
      title: "Kế hoạch 71",
      subject: "Theo dõi & tiến độ",
      custom: { tienDoSchema: "1", "Ghi chú": "a<b" },
    });
  });
});

describeWith("python3-openpyxl", "two workbooks in the eyes of openpyxl", () => {
  test("differ where they differ, and only there", async () => {
    const one = aWorkbook([aSheet("A", { blocks: [aBlock([[1, { formula: "=A1+1" }]])] })]);
    const other = aWorkbook([aSheet("A", { blocks: [aBlock([[1, { formula: "=A1+2" }], ["x"]])] })]);
    const [first, second] = [
      await readWithOpenpyxl(await writeXlsx(one)),
      await readWithOpenpyxl(await writeXlsx(other)),
    ];
    expect(differences(first, first)).toEqual([]);
    expect(differences(first, second)).toEqual([
      'sheets › A › cells › B1 › formula: "=A1+1" ≠ "=A1+2"',
      'sheets › A › cells › A2: nothing ≠ {"value":"x"}',
    ]);
  });
});
