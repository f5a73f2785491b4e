import { deflateSync } from "node:zlib";
import { strToU8, unzipSync, zipSync } from "fflate";
import { readPlanFile } from "../../src/plan-import";
import { readReturnedFile } from "../../src/xlsx/read-returned-file";
import { writeXlsx } from "../../src/xlsx/write";
import { describeTracker } from "../../src/workbook/book/describe";
import { makeWording } from "../../src/workbook/schema/wording";
import { day, makeNumberedTask, makeTracker } from "../support/tracker-builder";
import { pdfFile } from "../plan-import/support/pdf-file";

/** More than any reader may come to hold beyond what it held before, in bytes: a web view has some 600 MB in all. */
const ROOM = 400 * 1024 * 1024;

const MILLION_LAUGHS = `<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "${"ha".repeat(50)}">${[..."bcdefghi"]
  .map((name, index) => `<!ENTITY ${name} "${`&${"abcdefgh"[index] ?? ""};`.repeat(10)}">`)
  .join("")}]>`;
const OUTSIDE = '<?xml version="1.0"?><!DOCTYPE l [<!ENTITY i SYSTEM "file:///etc/passwd">]>';
const DEEP = 200_000;

let xlsx: Readonly<Record<string, Uint8Array>>;
beforeAll(async () => {
  const tracker = makeTracker({ tasks: [makeNumberedTask(1)] });
  xlsx = unzipSync(await writeXlsx(describeTracker(tracker, makeWording("vi"), day("2021-04-20"))));
});

/** The tracker with one part in another's place. */
const withPart = (name: string, text: string): Uint8Array =>
  zipSync({ ...xlsx, [name]: strToU8(text) }, { level: 1 });

const documentOf = (body: string, head = ""): Uint8Array =>
  zipSync({
    "[Content_Types].xml": strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    "_rels/.rels": strToU8(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    "word/document.xml": strToU8(
      `${head}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    ),
  });

const paragraph = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

/** A page whose letters unpack to so many bytes. */
function pdfBomb(bytes: number): Uint8Array {
  const packed = deflateSync(Buffer.alloc(bytes, "(x) Tj "), { level: 9 }).toString("latin1");
  const page = pdfFile(["§"]);
  const [before = "", after = ""] = Buffer.from(page)
    .toString("latin1")
    .split(/<< \/Length 1 >>\nstream\n§/);
  return Uint8Array.from(
    `${before}<< /Length ${packed.length} /Filter /FlateDecode >>\nstream\n${packed}${after}`,
    (letter) => letter.charCodeAt(0),
  );
}

/** A tree of pages whose root is its own child. */
const roundTree = (): Uint8Array =>
  Uint8Array.from(
    Buffer.from(pdfFile([""]))
      .toString("latin1")
      .replace("/Kids [4 0 R]", "/Kids [2 0 R]"),
    (letter) => letter.charCodeAt(0),
  );

/** What a reader says: that it could read, or the code of why not. Its words hold nothing of what entities name. */
async function answerOf(read: Promise<{ ok: boolean; problem?: { code: string } }>): Promise<string> {
  const before = process.memoryUsage.rss();
  const answer = await read;
  expect(process.memoryUsage.rss() - before).toBeLessThan(ROOM);
  expect(JSON.stringify(answer)).not.toMatch(/root:|(?:ha){1000}/);
  return answer.ok ? "read" : (answer.problem?.code ?? "");
}

describe("a bomb in an .xlsx is read without going off, or refused in a sentence", () => {
  const sheet = (body: string, head = ""): string =>
    `${head}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${body}</sheetData></worksheet>`;
  const cell = (text: string): string =>
    `<row r="1"><c r="A1" t="inlineStr"><is><t>${text}</t></is></c></row>`;
  const PART = "xl/worksheets/sheet1.xml";

  it.each([
    ["entities within entities", () => sheet(cell("&i;"), MILLION_LAUGHS)],
    ["an entity that names a file of this computer", () => sheet(cell("&i;"), OUTSIDE)],
    ["elements within elements", () => sheet("<a>".repeat(DEEP) + "</a>".repeat(DEEP))],
    [
      "a row and a column beyond every sheet",
      () => sheet('<row r="99999999"><c r="ZZZZZ99999999"><v>1</v></c></row>'),
    ],
    [
      "a million attributes",
      () => sheet(`<row r="1"${Array.from({ length: 100_000 }, (_, at) => ` a${at}="1"`).join("")}/>`),
    ],
  ])("%s", async (_, part) => {
    const bytes = withPart(PART, part());
    expect(await answerOf(readReturnedFile(bytes, "a.xlsx"))).toMatch(/^[a-z-]+$/);
  });
});

describe("a bomb in a plan", () => {
  it.each([
    ["entities within entities", () => documentOf(paragraph("&i;"), MILLION_LAUGHS)],
    ["an entity that names a file of this computer", () => documentOf(paragraph("&i;"), OUTSIDE)],
    ["elements within elements", () => documentOf("<w:sdt>".repeat(DEEP) + "</w:sdt>".repeat(DEEP))],
    [
      "a table within tables",
      () => documentOf("<w:tbl><w:tr><w:tc>".repeat(3000) + "</w:tc></w:tr></w:tbl>".repeat(3000)),
    ],
  ])("in Word: %s", async (_, bytes) => {
    expect(await answerOf(readPlanFile(bytes(), "a.docx"))).toMatch(/^[a-z-]+$/);
  });

  it.each([
    ["a page that unpacks to 300 MB", () => pdfBomb(300 * 1024 * 1024), "plan-zip-bomb"],
    ["a tree of pages that is its own child", roundTree, "plan-damaged"],
  ])("in PDF: %s", async (_, bytes, code) => {
    expect(await answerOf(readPlanFile(bytes(), "a.pdf"))).toBe(code);
  });
});
