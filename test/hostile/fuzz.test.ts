import fc from "fast-check";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { parsePlan, readPlanFile } from "../../src/plan-import";
import { readReturnedFile } from "../../src/xlsx/read-returned-file";
import { writeXlsx } from "../../src/xlsx/write";
import { isLongRun } from "../setup/long";
import { aRichWorkbook } from "../support/xlsx-rich-workbook";

const numRuns = isLongRun ? 3_000 : 25;

const DOCX = zipSync({
  "[Content_Types].xml": strToU8(
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
  ),
  "_rels/.rels": strToU8(
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
  ),
  "word/document.xml": strToU8(
    '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>Tổ chức Đại hội trước ngày 20/4/2021</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr><w:p><w:r><w:t>STT</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:body></w:document>',
  ),
});

const CSV = 'Mã;Nhiệm vụ;Trạng thái\nNV-001;"Họp; bàn";Hoàn thành\nNV-002;Báo cáo;\n';
const PLAN =
  "KẾ HOẠCH\nSố: 71/KH-BTV\nI. NỘI DUNG\n1. Ban Tổ chức họp trước ngày 20/4/2021\n- Hội LHPN xã A, xã B\n";
const JSON_PLAN = JSON.stringify({
  number: "71",
  title: "Kế hoạch",
  tasks: [{ title: "Họp", deadline: { bound: "by" } }],
});

/** Words in the place of others: what readers stumble over. */
const PIECES = fc.constantFrom(
  ...[
    '"',
    "<",
    ">",
    "&",
    "/>",
    "</",
    "<!--",
    "<![CDATA[",
    "&#x0;",
    "&#xD800;",
    "\u0000",
    "\uFEFF",
    "-1",
    "1e309",
    "NaN",
  ],
  ...[
    "99999999999",
    "A1048577",
    "XFD1",
    "=1+1",
    "#REF!",
    ";;;",
    "\r",
    "\t\t",
    "{",
    "[]",
    "null",
    "ngày ",
    "31/02/2021",
    "\u0301",
  ],
);

/** A text in which some pieces were put in, some stretches left out and some said twice. */
function damaged(text: string): fc.Arbitrary<string> {
  const place = fc.nat({ max: Math.max(1, text.length) });
  const change = fc.record({
    at: place,
    length: fc.nat({ max: 40 }),
    piece: PIECES,
    kind: fc.nat({ max: 2 }),
  });
  return fc.array(change, { minLength: 1, maxLength: 4 }).map((changes) =>
    changes.reduce((words, { at, length, piece, kind }) => {
      const [before, cut, after] = [
        words.slice(0, at),
        words.slice(at, at + length),
        words.slice(at + length),
      ];
      return before + [piece + cut, "", cut + cut][kind] + after;
    }, text),
  );
}

/** A zip in which one part was damaged. */
function damagedZip(bytes: Uint8Array): fc.Arbitrary<Uint8Array> {
  const parts = unzipSync(bytes);
  const names = Object.keys(parts).filter((name) => /\.(?:xml|rels)$/.test(name));
  return fc
    .constantFrom(...names)
    .chain((name) => damaged(strFromU8(parts[name] ?? new Uint8Array())).map((text) => ({ name, text })))
    .map(({ name, text }) => zipSync({ ...parts, [name]: strToU8(text) }, { level: 1 }));
}

/** Bytes of which some are others. */
function damagedBytes(bytes: Uint8Array): fc.Arbitrary<Uint8Array> {
  const change = fc.tuple(fc.nat({ max: bytes.length - 1 }), fc.nat({ max: 255 }));
  return fc.array(change, { minLength: 1, maxLength: 6 }).map((changes) => {
    const copy = bytes.slice();
    for (const [at, byte] of changes) copy[at] = byte;
    return copy;
  });
}

/** Whether a reader gives what it read, or says with a code why it cannot. */
const isAnswer = (read: { ok: boolean; problem?: { code: string } }): boolean =>
  read.ok || (read.problem?.code ?? "") !== "";

let xlsx: Uint8Array;
beforeAll(async () => {
  xlsx = await writeXlsx(aRichWorkbook());
});

describe("a damaged file is read or refused with a code, and never throws", () => {
  it("an .xlsx with a damaged part", async () => {
    const holds = fc.asyncProperty(damagedZip(xlsx), async (bytes) =>
      isAnswer(await readReturnedFile(bytes, "a.xlsx")),
    );
    await fc.assert(holds, { numRuns });
  }, 600_000);

  it("an .xlsx with damaged bytes", async () => {
    const holds = fc.asyncProperty(damagedBytes(xlsx), async (bytes) =>
      isAnswer(await readReturnedFile(bytes, "a.xlsx")),
    );
    await fc.assert(holds, { numRuns });
  }, 600_000);

  it("a .docx with a damaged part", async () => {
    const holds = fc.asyncProperty(damagedZip(DOCX), async (bytes) =>
      isAnswer(await readPlanFile(bytes, "a.docx")),
    );
    await fc.assert(holds, { numRuns });
  }, 600_000);

  it("a .csv", async () => {
    const holds = fc.asyncProperty(damaged(CSV), async (text) =>
      isAnswer(await readReturnedFile(strToU8(text), "a.csv")),
    );
    await fc.assert(holds, { numRuns });
  }, 600_000);

  it("a plan as text, which is a plan whatever stands in it", () => {
    const holds = fc.property(damaged(PLAN), (text) => Array.isArray(parsePlan(text).tasks));
    fc.assert(holds, { numRuns });
  }, 600_000);

  it("a plan as JSON", async () => {
    const holds = fc.asyncProperty(damaged(JSON_PLAN), async (text) =>
      isAnswer(await readPlanFile(strToU8(text), "a.json")),
    );
    await fc.assert(holds, { numRuns });
  }, 600_000);
});
