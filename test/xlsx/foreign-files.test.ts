import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Sheet, WorkbookContent } from "../../src/workbook/page/content";
import { readXlsx } from "../../src/xlsx/read";
import { writeXlsx } from "../../src/xlsx/write";
import { aBlock, aSheet, aWorkbook, area } from "../support/content-builder";
import { editInLibreOffice } from "../support/libreoffice-script";
import { describeWith, SYSTEM_PYTHON } from "../support/tools";
import { withPart } from "../support/xlsx-edit";
import { aRichWorkbook } from "../support/xlsx-rich-workbook";
import { valueOf } from "../support/value-of";

async function contentOf(bytes: Uint8Array): Promise<WorkbookContent> {
  return valueOf(await readXlsx(bytes));
}

function sheetOf(content: WorkbookContent, name: string): Sheet {
  const sheet = content.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** A workbook whose only sheet has these rows as the file's own XML, and this after them. */
async function aFileWith(sheetData: string, after = ""): Promise<Uint8Array> {
  const bytes = await writeXlsx(aWorkbook([aSheet("A", { blocks: [aBlock([["x"]])] }), aSheet("B")]));
  return withPart(bytes, "xl/worksheets/sheet1.xml", (xml) =>
    xml
      .replace(/<sheetData>.*<\/sheetData>/, `<sheetData>${sheetData}</sheetData>`)
      .replace("</worksheet>", `${after}</worksheet>`),
  );
}

describe("files as Excel saves them", () => {
  test("a formula shared down and across is read in every cell", async () => {
    const bytes = await aFileWith(
      '<row r="2"><c r="B2"><f t="shared" ref="B2:C3" si="0">A1+$A1+A$1+$A$1+SUM(A:A,1:1)&amp;"A1"</f><v>1</v></c>' +
        '<c r="C2"><f t="shared" si="0"/><v>2</v></c></row>' +
        '<row r="3"><c r="B3"><f t="shared" si="0"/><v>3</v></c></row>',
    );
    const contents = sheetOf(await contentOf(bytes), "A").blocks[0]?.contents;
    expect(contents?.[1]?.slice(1)).toEqual([
      { formula: '=A1+$A1+A$1+$A$1+SUM(A:A,1:1)&"A1"', cached: 1 },
      { formula: '=B1+$A1+B$1+$A$1+SUM(B:B,1:1)&"A1"', cached: 2 },
    ]);
    expect(contents?.[2]?.[1]).toEqual({ formula: '=A2+$A2+A$1+$A$1+SUM(A:A,2:2)&"A1"', cached: 3 });
  });

  test("prefixes of newer functions are taken off, but not inside texts", async () => {
    const bytes = await aFileWith(
      '<row r="1"><c r="A1"><f>_xlfn.AGGREGATE(14,6,B1,1)&amp;"_xlfn.x"</f></c><c r="B1"><f>_xlfn._xlws.FILTER(C1:C2,C1:C2)</f></c></row>',
    );
    expect(sheetOf(await contentOf(bytes), "A").blocks[0]?.contents).toEqual([
      [{ formula: '=AGGREGATE(14,6,B1,1)&"_xlfn.x"' }, { formula: "=FILTER(C1:C2,C1:C2)" }],
    ]);
  });

  test("a drop-down from another sheet, which Excel keeps in an extension, is read", async () => {
    const bytes = await aFileWith(
      '<row r="1"><c r="A1"><v>1</v></c></row>',
      '<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:dataValidations count="1" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1"><x14:formula1><xm:f>B!$A$1:$A$9</xm:f></x14:formula1><xm:sqref>A1:A5 C1</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>',
    );
    expect(sheetOf(await contentOf(bytes), "A").validations).toEqual([
      { range: area(0, 0, 5, 1), rule: { kind: "list", source: "=B!$A$1:$A$9" } },
      { range: area(0, 2), rule: { kind: "list", source: "=B!$A$1:$A$9" } },
    ]);
  });
});

describeWith("python3-uno", "a file LibreOffice has saved", () => {
  test("still gives its contents, tables, names, rules and properties", async () => {
    const folder = mkdtempSync(join(tmpdir(), "tien-do-test-"));
    const [path, saved] = [join(folder, "sent.xlsx"), join(folder, "returned.xlsx")];
    writeFileSync(path, await writeXlsx(aRichWorkbook()));
    await editInLibreOffice(path, saved, 'sheet("Nhiệm vụ").getCellRangeByName("B5").String = "=xong"');
    const content = await contentOf(readFileSync(saved));
    rmSync(folder, { recursive: true });
    const tasks = sheetOf(content, "Nhiệm vụ");
    const rows = tasks.blocks[0]?.contents ?? [];
    expect(rows[3]?.slice(0, 3)).toEqual(["T01", "Xây dựng đề án", 44316]);
    expect(rows[3]?.[3]).toMatchObject({ cached: 31 });
    expect(rows[4]?.[1]).toBe("=xong");
    expect(rows[5]?.[2]).toBe(44285.5);
    expect(tasks.tables.map(({ name, range }) => [name, range])).toEqual([["tblTasks", area(2, 0, 4, 5)]]);
    expect(tasks.formats.some(({ format }) => format.numberFormat?.startsWith("dd\\/mm"))).toBe(true);
    expect(tasks.validations).toHaveLength(7);
    expect(tasks.conditionalFormats.flatMap(({ rules }) => rules)).toHaveLength(3);
    expect(content.names.map(({ name }) => name)).toEqual(expect.arrayContaining(["RepDate", "dsDonVi"]));
    expect(content.properties.custom).toEqual({ tienDoSchema: "1", "Ghi chú": "a<b" });
    expect(sheetOf(content, "Tổng hợp & số liệu").protection?.allowSort).toBe(true);
  }, 120_000);
});

const PYTHON_WORKBOOK = `
import sys, openpyxl, datetime
from openpyxl.styles import PatternFill, Font
from openpyxl.styles.colors import Color
book = openpyxl.Workbook()
sheet = book.active
sheet.title = "Bảng"
sheet.append(["Ngày", "Số", None, True])
sheet["A2"] = datetime.date(2021, 4, 2)
sheet["B2"] = "=B1&1"
sheet["C3"].fill = PatternFill("solid", fgColor=Color(theme=0, tint=-0.5))
sheet["C4"].fill = PatternFill("solid", fgColor=Color(indexed=10))
sheet["C5"].font = Font(name="Calibri", color=Color(theme=4))
book.create_chartsheet("Chỉ biểu đồ")
book.save(sys.argv[1])
`;

describeWith("python3-openpyxl", "a file openpyxl has written", () => {
  test("gives its cells with dates as serials, and colours of theme and palette as they are seen", async () => {
    const folder = mkdtempSync(join(tmpdir(), "tien-do-test-"));
    const path = join(folder, "python.xlsx");
    await promisify(execFile)(SYSTEM_PYTHON, ["-c", PYTHON_WORKBOOK, path]);
    const content = await contentOf(readFileSync(path));
    rmSync(folder, { recursive: true });
    expect(content.sheets.map(({ name }) => name)).toEqual(["Bảng"]);
    const sheet = sheetOf(content, "Bảng");
    // 2/4/2021 is day 44288.
    expect(sheet.blocks[0]?.contents.slice(0, 2)).toEqual([
      ["Ngày", "Số", null, true],
      [44288, { formula: "=B1&1" }, null, null],
    ]);
    expect(sheet.formats).toEqual([
      { range: area(1, 0), format: { numberFormat: "yyyy-mm-dd" } },
      { range: area(2, 2), format: { fill: "#808080" } },
      { range: area(3, 2), format: { fill: "#FF0000" } },
      { range: area(4, 2), format: { fontName: "Calibri", fontColor: "#4F81BD" } },
    ]);
  });
});
