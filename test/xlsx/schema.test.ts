import { strFromU8, unzipSync } from "fflate";
import { readXlsx } from "../../src/xlsx/read";
import { writeXlsx } from "../../src/xlsx/write";
import { aBlock, aPage, aSheet, aWorkbook, area } from "../support/content-builder";
import { describeWith } from "../support/tools";
import { aRichWorkbook } from "../support/xlsx-rich-workbook";
import { crossPartFaults, faultsOf } from "../support/xlsx-schema";
import { withPart } from "../support/xlsx-edit";

/** The rich workbook with one text of one part replaced. */
async function damaged(path: string, from: string, to: string): Promise<Uint8Array> {
  return withPart(await writeXlsx(aRichWorkbook()), path, (text) => text.replace(from, to));
}

describeWith(["xmllint", "../shared"], "a written file against the schemas", () => {
  test("has no fault in any part", async () => {
    expect(await faultsOf(await writeXlsx(aRichWorkbook()))).toEqual([]);
  });

  test("has none either where texts hold characters that XML forbids", async () => {
    const text = "a\u0001b\u000bc\ufffed\uffffe\ud800f";
    const sheet = aSheet("A", {
      blocks: [aBlock([[text, { formula: `="${text}"`, cached: text }]])],
      page: aPage({ headerCenter: text, footerLeft: text }),
    });
    const properties = { title: text, author: text, custom: { note: text } };
    const bytes = await writeXlsx(aWorkbook([sheet], { properties }));
    expect(await faultsOf(bytes)).toEqual([]);
    const read = await readXlsx(bytes);
    expect(read.ok && read.value.sheets[0]?.blocks[0]?.contents[0]?.[0]).toBe(
      "a\u0001b\u000bc\ufffdd\ufffde\ufffdf",
    );
  });

  test("would not pass with an element out of order", async () => {
    const sheet = "xl/worksheets/sheet2.xml";
    const faults = await faultsOf(await damaged(sheet, "<sheetData>", "<mergeCells/><sheetData>"));
    expect(faults.join("\n")).toContain("mergeCells");
  });
});

test("a font names its properties in the order in which Excel writes them", async () => {
  const look = { fontName: "Times New Roman", fontSize: 12, bold: true, italic: true, fontColor: "#00513B" };
  const rule = {
    kind: "formula",
    formula: "=TRUE",
    stopIfTrue: false,
    style: { fontColor: "#9C0006", bold: true },
  } as const;
  const sheet = aSheet("A", {
    blocks: [aBlock([["x"]])],
    formats: [{ range: area(0, 0, 1, 1), format: look }],
    conditionalFormats: [{ range: area(0, 0, 1, 1), rules: [rule] }],
  });
  const parts = unzipSync(await writeXlsx(aWorkbook([sheet])));
  const fonts = strFromU8(parts["xl/styles.xml"] ?? new Uint8Array()).match(/<font>.*?<\/font>/g);
  expect(fonts).toEqual([
    '<font><sz val="11"/><name val="Times New Roman"/></font>',
    '<font><b/><i/><sz val="12"/><color rgb="FF00513B"/><name val="Times New Roman"/></font>',
    '<font><b/><color rgb="FF9C0006"/></font>',
  ]);
});

describe("the rules between the parts of a file", () => {
  test.each([
    [
      "xl/tables/table1.xml",
      'name="Hạn"',
      'name="Khác"',
      'tblTasks: C3 holds "Hạn" and the column is called "Khác"',
    ],
    [
      "xl/tables/table2.xml",
      'displayName="tblUnits"',
      'displayName="RepDate"',
      "two tables or names are called repdate",
    ],
    ["xl/tables/table2.xml", ' id="2"', ' id="1"', "two tables have the id 1"],
    ["xl/worksheets/sheet2.xml", 'dxfId="0"', 'dxfId="7"', "Nhiệm vụ: conditional style 7 is not there"],
    ["xl/worksheets/sheet2.xml", 's="1"', 's="99"', "Nhiệm vụ: A1 has the style 99 of"],
    [
      "xl/worksheets/sheet2.xml",
      'r:id="rId1"',
      'r:id="rId9"',
      "xl/worksheets/sheet2.xml: no relationship rId9",
    ],
    ["xl/workbook.xml", "'Nhiệm vụ'!$A$1", "Nhiệm vụ!$A$1", "(not in quotes)"],
    ["xl/workbook.xml", 'name="RepDate"', 'name="DUE1"', 'name "DUE1" is not allowed'],
    ["xl/workbook.xml", 'name="Đơn vị"', 'name="_META"', 'two sheets are called "_meta"'],
    [
      "xl/workbook.xml",
      'activeTab="1"',
      'activeTab="2"',
      "the active sheet (number 3) is hidden or not there",
    ],
    [
      "[Content_Types].xml",
      "/xl/tables/table2.xml",
      "/xl/tables/table3.xml",
      "xl/tables/table2.xml has no content type",
    ],
    ["xl/_rels/workbook.xml.rels", "styles.xml", "style.xml", "leads to xl/style.xml, which is not there"],
  ])("find what is wrong in %s when %s becomes %s", async (path, from, to, fault) => {
    expect(crossPartFaults(await damaged(path, from, to)).join("\n")).toContain(fault);
  });

  test("find a list and messages that are too long", async () => {
    const list = `"T01,${"x".repeat(260)}`;
    const sheet = "xl/worksheets/sheet2.xml";
    expect(crossPartFaults(await damaged(sheet, '"T01', list)).join()).toContain(
      "the list is longer than 255",
    );
    const title = 'promptTitle="M ã nhiệm vụ dài hơn ba mươi hai ký tự"';
    expect(crossPartFaults(await damaged(sheet, 'promptTitle="Mã"', title)).join()).toContain(
      "promptTitle is longer than 32",
    );
  });
});
