import { readPlanFile } from "../../src/plan-import";
import { docxFile, type DocxPart } from "./support/docx-file";

/** What a Word file of these parts says, and what is doubtful about it. */
async function read(
  parts: readonly DocxPart[],
  rewrite?: (numbering: string) => string,
): Promise<{ lines: string[]; doubts: readonly unknown[] }> {
  const file = await readPlanFile(docxFile(parts, rewrite), "ke-hoach.docx");
  if (!file.ok || file.value.kind !== "text") throw new Error("not read");
  return { lines: file.value.text.split("\n"), doubts: file.value.doubts };
}

const point = (level: number, text: string, list = 3): DocxPart => ({ list, level, text });
const run = (text: string, format = ""): string => `<w:r><w:rPr>${format}</w:rPr><w:t>${text}</w:t></w:r>`;
const paragraph = (...runs: readonly string[]): DocxPart => ({ xml: `<w:p>${runs.join("")}</w:p>` });

describe("Word's lists", () => {
  /** A second list of the same kind that begins anew on the level of numbers. */
  const anew = (xml: string): string =>
    xml.replace(
      "</w:numbering>",
      '<w:num w:numId="4"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="1"><w:startOverride w:val="1"/></w:lvlOverride></w:num></w:numbering>',
    );

  it("begin anew where the file says so, once, and then count on", async () => {
    const parts = [point(1, "Họp"), point(1, "In tài liệu"), "Phòng Nội vụ", point(1, "Mời", 4)];
    const { lines } = await read([...parts, point(1, "Ghi biên bản", 4), point(1, "Lưu")], anew);
    expect(lines).toEqual([
      "1. Họp",
      "2. In tài liệu",
      "Phòng Nội vụ",
      "1. Mời",
      "2. Ghi biên bản",
      // A list goes on counting with those of its kind.
      "3. Lưu",
    ]);
  });

  it.each([
    ["+", "+ Mời đại biểu"],
    ["•", "• Mời đại biểu"],
    ["*", "* Mời đại biểu"],
    // A sign of a font of pictures that no text has.
    ["\uF046", "– Mời đại biểu"],
  ])("keep the bullet %s, by which points stand under points", async (sign, line) => {
    const own = (xml: string): string => xml.replace('w:lvlText w:val="-"', `w:lvlText w:val="${sign}"`);
    expect((await read([point(2, "Mời đại biểu")], own)).lines).toEqual([line]);
  });
});

describe("what Word does not show", () => {
  it.each([
    ["struck through", "<w:strike/>"],
    ["struck through twice", "<w:dstrike/>"],
    ["hidden", '<w:vanish w:val="true"/>'],
  ])("is left out where it is %s, and said", async (_how, format) => {
    const { lines, doubts } = await read([
      paragraph(run("Nộp báo cáo trước ngày "), run("05/6/2025", format), run(" 12/6/2025")),
    ]);
    expect(lines).toEqual(["Nộp báo cáo trước ngày  12/6/2025"]);
    expect(doubts).toEqual([{ code: "struck-left-out", line: 1, words: "05/6/2025" }]);
  });

  it("a run that is said not to be struck stays; deleted and moved words go, inserted ones stay", async () => {
    const { lines, doubts } = await read([
      paragraph(run("Họp ", '<w:strike w:val="0"/><w:vanish w:val="0"/>')),
      paragraph(
        `<w:del>${run("thứ Hai").replaceAll("w:t>", "w:delText>")}</w:del>`,
        `<w:ins>${run("thứ Ba")}</w:ins>`,
        `<w:moveFrom>${run("tại phòng")}</w:moveFrom>`,
      ),
    ]);
    expect(lines).toEqual(["Họp", "thứ Ba"]);
    expect(doubts).toEqual([]);
  });
});

describe("how offices set a page in Word", () => {
  it("a head whose columns are parted by tabs keeps them apart; other tabs are spaces", async () => {
    const tab = "<w:r><w:tab/><w:tab/></w:r>";
    const { lines } = await read([
      paragraph(run("UBND XÃ SÔNG LAM"), tab, run("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")),
      paragraph(run("Số: 12/KH-UBND"), tab, run("Sông Lam, ngày 03 tháng 6 năm 2025")),
      paragraph(run("Thời gian:"), tab, run("ngày 05/6/2025")),
    ]);
    expect(lines).toEqual([
      "UBND XÃ SÔNG LAM\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "Số: 12/KH-UBND\tSông Lam, ngày 03 tháng 6 năm 2025",
      "Thời gian: ngày 05/6/2025",
    ]);
  });

  it("a table within a cell, a content control and a text box are read once", async () => {
    const inner = `<w:tbl><w:tr><w:tc><w:p>${run("ngày 05/6")}</w:p></w:tc></w:tr></w:tbl>`;
    const cell = (content: string): string => `<w:tc>${content}</w:tc>`;
    const { lines } = await read([
      {
        xml: `<w:tbl><w:tr>${cell(`<w:p>${run("Họp")}</w:p>`)}${cell(`${inner}<w:p>${run("tại xã")}</w:p>`)}</w:tr></w:tbl>`,
      },
      {
        xml: `<w:sdt><w:sdtPr/><w:sdtContent><w:p>${run("Phòng Nội vụ chủ trì.")}</w:p></w:sdtContent></w:sdt>`,
      },
      paragraph(
        `<w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent><w:p>${run("DỰ THẢO")}</w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r>`,
      ),
    ]);
    expect(lines.filter((line) => line !== "")).toEqual([
      "Họp\tngày 05/6\u000Btại xã",
      "Phòng Nội vụ chủ trì.",
      "DỰ THẢO",
    ]);
  });

  it("words below a table are none of its last row", async () => {
    const { lines } = await read([{ rows: [["1", "Họp"]] }, "Giai đoạn hai"]);
    expect(lines).toEqual(["1\tHọp", "", "Giai đoạn hai"]);
  });
});
