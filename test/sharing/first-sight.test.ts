import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { CellContent, WorkbookContent } from "../../src/workbook/page/content";
import { readFrames } from "../../src/xlsx/read/frames";
import { readReturnedFile } from "../../src/xlsx/read-returned-file";
import { writeXlsx } from "../../src/xlsx/write";
import { TASKS } from "./returned-forms";
import { firstCopy, merge, smallRound, taskAfter, told, typeIn, withSheet } from "./sent-copies";

const round = smallRound();
const copy = firstCopy(round);

const put = (sheet: string, row: number, column: number, content: CellContent): WorkbookContent =>
  withSheet(copy, sheet, (one) => ({
    ...one,
    blocks: [...one.blocks, { row, column, contents: [[content]] }],
  }));

describe("a link made by a formula", () => {
  const productOf = (formula: string, cached: string): string => {
    const typed = typeIn(copy, "NV-001", { product: { formula, cached } });
    return taskAfter(round.master, merge(round.master, [["a.xlsx", typed]]), "NV-001").product;
  };

  test.each([
    [
      '=HYPERLINK("https://example.org/bc.pdf","Báo cáo 12")',
      "Báo cáo 12",
      "Báo cáo 12 (https://example.org/bc.pdf)",
    ],
    ['=HYPERLINK("https://example.org/bc.pdf")', "https://example.org/bc.pdf", "https://example.org/bc.pdf"],
    ['= hyperlink( "#Trang1!A1" , "ở trang 1")', "ở trang 1", "ở trang 1"],
    [
      '=HYPERLINK("https://example.org/a","Báo cáo "&A5)',
      "Báo cáo NV-001",
      "Báo cáo NV-001 (https://example.org/a)",
    ],
  ])("%s gives its words and its address", (formula, cached, product) => {
    expect(productOf(formula, cached)).toBe(product);
  });

  test.each(['=HYPERLINK("https://example.org/"&A5,"x")', '=HYPERLINK("a",[b.xlsx]c!A1)', "=HYPERLINK(A5)"])(
    "%s, whose address or words come from elsewhere, is refused",
    (formula) => {
      const typed = typeIn(copy, "NV-001", { product: { formula, cached: "x" } });
      expect(told(merge(round.master, [["a.xlsx", typed]]))).toEqual([
        "NV-001 product refused external-formula",
      ]);
    },
  );
});

test("what holds no mail address is refused where one is asked for", () => {
  expect(told(merge(round.master, [["a.xlsx", put("Hướng dẫn", 13, 1, "chưa có")]]))).toEqual([
    "DV-01 email refused not-an-address",
  ]);
  expect(told(merge(round.master, [["a.xlsx", put("Hướng dẫn", 13, 1, "Lan <lan@example.org>")]]))).toEqual([
    "DV-01 email applied",
  ]);
});

test.each([
  ["Người lập biểu: Nguyễn Thị A", "conflict row-added"],
  ["Tổng cộng: 0 việc", "conflict row-added"],
  ["TM. BAN THƯỜNG VỤ", "conflict row-added"],
  ["Không có", "conflict row-added"],
  ["Không đề xuất gì", "conflict row-added"],
  ["…", "conflict row-added"],
  ["Tổng hợp ý kiến đóng góp", "new"],
  ["Không để xảy ra khiếu kiện trong Đại hội", "new"],
  ["Tổng kết công tác", "new"],
])("among the proposals “%s” is %s", (title, outcome) => {
  expect(told(merge(round.master, [["a.xlsx", put("Việc mới", 4, 0, title)]]))).toEqual([
    `NV-008 title ${outcome}`,
  ]);
});

test("a task sheet by another name tells nothing of its own title", () => {
  const renamed = withSheet(copy, TASKS, (sheet) => ({ ...sheet, name: "Bản cuối" }));
  expect(merge(round.master, [["a.xlsx", renamed]]).files[0]?.unread).toEqual([]);
});

test("a day in force typed into a row that is no task's is told", () => {
  expect(merge(round.master, [["a.xlsx", put(TASKS, 9, 16, 44_316)]]).files[0]?.unread).toEqual([
    { what: "typed-over", place: "Nhiệm vụ!Q10", header: "Hạn hiện hành", text: "44316", count: 1 },
  ]);
});

describe("what is drawn, struck through or printed at the edge", () => {
  const frame = (inside: string): string =>
    `<xdr:wsDr><xdr:twoCellAnchor><xdr:from><xdr:col>4</xdr:col><xdr:colOff>9</xdr:colOff><xdr:row>12</xdr:row></xdr:from><xdr:to><xdr:col>6</xdr:col><xdr:row>15</xdr:row></xdr:to>${inside}<xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`;
  const words = (...texts: string[]): string =>
    `<xdr:sp><xdr:txBody>${texts.map((text) => `<a:p><a:r><a:t>${text}</a:t></a:r></a:p>`).join("")}</xdr:txBody></xdr:sp>`;
  const at = { row: 12, column: 4 };

  test.each([
    ["a shape", words("Gấp &amp; mật"), [{ kind: "text-box", ...at, text: "Gấp & mật" }]],
    [
      "shapes in a group",
      `<xdr:grpSp>${words("một", "hai")}</xdr:grpSp>`,
      [{ kind: "text-box", ...at, text: "một\nhai" }],
    ],
    ["a shape without words", words(""), []],
    [
      "a picture",
      '<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="1" name="x" descr="con dấu"/></xdr:nvPicPr></xdr:pic>',
      [{ kind: "picture", ...at, text: "con dấu" }],
    ],
    ["a chart", '<xdr:graphicFrame macro=""></xdr:graphicFrame>', [{ kind: "picture", ...at, text: "" }]],
  ])("%s", (_what, inside, found) => {
    expect(readFrames(frame(inside))).toEqual(found);
  });

  test("words of the page and struck rows are told once; a page's number is nobody's words", async () => {
    const parts = unzipSync(await writeXlsx(copy));
    const change = (path: string, from: RegExp, to: string): void => {
      parts[path] = strToU8(strFromU8(parts[path]!).replace(from, to));
    };
    change(
      "xl/worksheets/sheet2.xml",
      /<oddHeader>[^<]*<\/oddHeader>/,
      '<oddHeader>&amp;L&amp;"Arial,Bold"&amp;12Gửi kèm công văn 15&amp;CTrang &amp;P/&amp;N</oddHeader>',
    );
    change(
      "xl/worksheets/sheet3.xml",
      /<\/worksheet>/,
      "<headerFooter><oddFooter>&amp;CPage &amp;P</oddFooter></headerFooter></worksheet>",
    );
    const read = await readReturnedFile(zipSync(parts), "a.xlsx");
    expect(merge(round.master, [["a.xlsx", read]]).files[0]?.unread).toEqual([
      {
        what: "page-words",
        place: TASKS,
        header: "",
        text: expect.stringContaining("Gửi kèm công văn 15") as string,
        count: 1,
      },
    ]);
    const struck = withSheet(copy, TASKS, (sheet) => ({
      ...sheet,
      attached: [5, 6].map((row) => ({ kind: "struck" as const, row, column: 0, text: `NV-00${row - 3}` })),
    }));
    expect(merge(round.master, [["a.xlsx", struck]]).files[0]?.unread).toEqual([
      { what: "struck", place: "Nhiệm vụ!A6", header: "", text: "NV-002; A7: NV-003", count: 2 },
    ]);
  });
});
