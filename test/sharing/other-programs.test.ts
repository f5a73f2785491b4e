import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { sayFileProblem } from "../../src/i18n/returned-file";
import type { CellContent } from "../../src/workbook/page/content";
import { isFormula } from "../../src/workbook/page/formula";
import { readReturnedFile } from "../../src/xlsx/read-returned-file";
import { writeXlsx } from "../../src/xlsx/write";
import { firstCopy, merge, smallRound, taskAfter, told, typeIn, withSheet } from "./sent-copies";

const round = smallRound();
const copy = firstCopy(round);

const cell = (text: string): string =>
  text === ""
    ? "<table:table-cell/>"
    : `<table:table-cell office:value-type="string"><text:p>${text}</text:p></table:table-cell>`;
const HEADERS = [
  "Mã",
  "Nhiệm vụ",
  "Đơn vị",
  "Trạng thái",
  "%",
  "Ngày hoàn thành",
  "Sản phẩm, minh chứng",
  "Ghi chú",
];

/** As LibreOffice saves a table: headers in a group of their own, empty rows and equal cells told once. */
function odsOf(row: string, styles = ""): Uint8Array {
  const content = `<?xml version="1.0"?><office:document-content>${styles}<office:body><office:spreadsheet>
<table:table table:name="Nhiệm vụ"><table:table-column/><table:table-row table:number-rows-repeated="3"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
<table:table-header-rows><table:table-row>${HEADERS.map(cell).join("")}</table:table-row></table:table-header-rows>
<table:table-row>${row}</table:table-row>
<table:table-row table:number-rows-repeated="1048571"><table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table>
</office:spreadsheet></office:body></office:document-content>`;
  const mimetype = strToU8("application/vnd.oasis.opendocument.spreadsheet");
  return zipSync({ mimetype: [mimetype, { level: 0 }], "content.xml": strToU8(content) });
}

test("a copy that LibreOffice saved as its own .ods is read: values, what was shown, notes and links", async () => {
  const bytes = odsOf(
    [
      cell("NV-001"),
      cell("Nhiệm vụ 1"),
      cell("Tây Hồ"),
      cell("Hoàn thành"),
      '<table:table-cell office:value-type="percentage" office:value="1"><text:p>100%</text:p></table:table-cell>',
      '<table:table-cell office:value-type="date" office:date-value="2021-04-19"><office:annotation><dc:creator>Lan</dc:creator><text:p>xong sớm</text:p></office:annotation><text:p>19/04/2021</text:p></table:table-cell>',
      '<table:table-cell office:value-type="string"><text:p><text:a xlink:href="https://example.org/a?b=1&amp;c=2">Báo cáo</text:a></text:p></table:table-cell>',
      '<table:table-cell office:value-type="percentage" office:value="0.5"><text:p>50%</text:p></table:table-cell>',
    ].join(""),
  );
  const plan = merge(round.master, [["Tay Ho.ods", await readReturnedFile(bytes, "Tay Ho.ods")]]);
  expect(taskAfter(round.master, plan, "NV-001")).toMatchObject({
    state: "done",
    percent: 1,
    completedOn: "2021-04-19",
    product: "Báo cáo (https://example.org/a?b=1&c=2)",
    note: "50%",
  });
  expect(plan.changes.map(({ place }) => place)).toEqual(plan.changes.map(() => "Nhiệm vụ!5"));
  expect(plan.files[0]?.unread).toEqual([
    { what: "note", place: "Nhiệm vụ!F5", header: "", text: "xong sớm", count: 1 },
  ]);
});

test("words of a cell that are struck through in .ods are asked about, whichever way the line is named", async () => {
  for (const line of ['type="single"', 'style="solid"']) {
    const styles = `<office:automatic-styles><style:style style:name="T1" style:family="text"><style:text-properties style:text-line-through-${line}/></style:style></office:automatic-styles>`;
    const note = cell('Gửi ngày 3/4 <text:span text:style-name="T1">ngày 5/4</text:span>');
    const row = ["NV-001", "Nhiệm vụ 1", "Tây Hồ", "", "", "", ""].map(cell).join("") + note;
    const read = await readReturnedFile(odsOf(row, styles), "Tay Ho.ods");
    const plan = merge(round.master, [["Tay Ho.ods", read]], "returned");
    expect(taskAfter(round.master, plan, "NV-001").note).toBe("Gửi ngày 3/4");
    expect(plan.files[0]?.unread).toEqual([]);
  }
});

test("dates of Strict Open XML, which are written as days of the calendar, are read", async () => {
  const bytes = await writeXlsx(typeIn(copy, "NV-001", { completedOn: 44_305, note: "" }));
  const parts = unzipSync(bytes);
  const strict = Object.fromEntries(
    Object.entries(parts).map(([path, part]) => [
      path,
      strToU8(
        strFromU8(part).replace(/<c ([^<>]*)><v>44305<\/v>/g, '<c $1 t="d"><v>2021-04-19T00:00:00</v>'),
      ),
    ]),
  );
  const read = await readReturnedFile(zipSync(strict), "a.xlsx");
  expect(told(merge(round.master, [["a.xlsx", read]]))).toEqual([
    "NV-001 completedOn conflict state-differs",
  ]);
});

const office = (part: string): Uint8Array =>
  zipSync({ "[Content_Types].xml": strToU8("x"), [part]: strToU8("x") });

test.each<[string, string, Uint8Array]>([
  ["a Word file", "text-document", office("word/document.xml")],
  ["a web page called .xls", "html-file", strToU8("<html><table><tr><td>NV-001</td></tr></table></html>")],
  ["a PDF", "pdf-file", strToU8("%PDF-1.7 …")],
  ["a photograph", "picture-file", new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 1, 2])],
  ["workbooks packed together", "zip-file", zipSync({ "a.xlsx": strToU8("x"), "b.xlsx": strToU8("y") })],
  ["a .csv of the instructions", "csv-of-other-sheet", strToU8("PHIẾU CẬP NHẬT TIẾN ĐỘ,\nGửi,Tây Hồ\n")],
])("%s gets a sentence of its own", async (_kind, code, bytes) => {
  const name = code.startsWith("csv") ? "a.csv" : "a.xls";
  const plan = merge(round.master, [[name, await readReturnedFile(bytes, name)]]);
  expect(plan.files[0]?.problem?.code).toBe(code);
  expect(sayFileProblem({ code }, "vi")).not.toBe(code);
  expect(sayFileProblem({ code }, "en")).not.toBe(sayFileProblem({ code }, "vi"));
});

test("a copy whose formulas came back without what they give, as openpyxl writes them, tells only what was typed", async () => {
  const bare = (content: CellContent | undefined): CellContent | undefined =>
    isFormula(content) ? { formula: content.formula } : content;
  const typed = withSheet(copy, "Nhiệm vụ", (sheet) => ({
    ...sheet,
    blocks: [...sheet.blocks, { row: 2, column: 5, contents: [[{ formula: "=1+1" }]] }],
  }));
  const written = {
    ...typed,
    sheets: typed.sheets.map((sheet) => ({
      ...sheet,
      blocks: sheet.blocks.map((block) => ({
        ...block,
        contents: block.contents.map((cells) => cells.map(bare)),
      })),
    })),
  };
  const file = await readReturnedFile(await writeXlsx(written), "Tay Ho.xlsx");
  const plan = merge(round.master, [["Tay Ho.xlsx", file]]);
  expect(plan.changes).toEqual([]);
  expect(plan.files[0]?.unread.map(({ place, text }) => [place, text])).toEqual([["Nhiệm vụ!F3", "=1+1"]]);
});
