import { textOfPages } from "../../src/plan-import/pdf/document-text";
import type { Glyph, PageMarks, Rule } from "../../src/plan-import/pdf/marks";
import { contentOf } from "../../src/plan-import/pdf/page-content";

const WIDTH = 595;
const HEIGHT = 842;

/** Letters of half their size in width, a space after each word. */
function written(text: string, left: number, y: number, size = 14, apart = 0): Glyph[] {
  const step = size / 2 + apart;
  return [...text].map((letter, at) => ({
    text: letter,
    left: left + at * step,
    right: left + at * step + size / 2,
    y,
    size,
  }));
}

function page(
  glyphs: readonly Glyph[],
  level: readonly Rule[] = [],
  upright: readonly Rule[] = [],
): PageMarks {
  return { width: WIDTH, height: HEIGHT, glyphs, level, upright };
}

const textOf = (...pages: readonly PageMarks[]): string[] => textOfPages(pages.map(contentOf)).split("\n");

/** The rules of a table. */
function ruled(xs: readonly number[], ys: readonly number[]): readonly [Rule[], Rule[]] {
  const [left = 0, right = 0] = [xs[0], xs.at(-1)];
  const [top = 0, bottom = 0] = [ys[0], ys.at(-1)];
  return [ys.map((at) => ({ at, from: left, to: right })), xs.map((at) => ({ at, from: top, to: bottom }))];
}

describe("lines", () => {
  it("letters of another font stand where they belong, whenever they were drawn", () => {
    const line = written("Số 12", 85, 300).filter(({ text }) => text !== "ố");
    const late = written("Số 12", 85, 300).filter(({ text }) => text === "ố");
    expect(textOf(page([...line, ...late]))).toEqual(["Số 12"]);
  });

  it("a word set wide is one word", () => {
    expect(textOf(page(written("KẾ  HOẠCH", 200, 300, 14, 4)))).toEqual(["KẾ HOẠCH"]);
  });

  it("a number of a note is none of the line, and a letter drawn twice is one", () => {
    const twice = written("Họp ban", 85, 300).flatMap((glyph) => [
      glyph,
      { ...glyph, left: glyph.left + 0.3 },
    ]);
    expect(textOf(page([...twice, ...written("1", 140, 294, 8)]))).toEqual(["Họp ban"]);
  });

  it("numerals and signs that hang far before their words are no column", () => {
    const points = [
      ["I.", "Chuẩn bị văn kiện"],
      ["1.", "Văn phòng viết báo cáo."],
      ["a)", "Ban Tổ chức duyệt."],
      ["-", "Ban Kinh tế in."],
    ];
    const glyphs = points.flatMap(([sign = "", words = ""], index) => [
      ...written(sign, 57, 300 + index * 18),
      ...written(words, 110, 300 + index * 18),
    ]);
    expect(textOf(page(glyphs))).toEqual(points.map((point) => point.join(" ")));
  });

  it("running text in two columns goes on from line to line, a head in two columns does not", () => {
    const point = ["1. Sở Nội vụ làm đề án tổ chức bộ", "máy, trình Ủy ban xem xét trước", "ngày 02/3/2021."];
    const column = (left: number): Glyph[] =>
      [...point, ...point, ...point].flatMap((line, index) => written(line, left, 300 + index * 15, 12));
    const head = ["TỈNH ĐOÀN HÀ NỘI", "BAN THƯỜNG VỤ", "Số: 12"].flatMap((line, index) => [
      ...written(line, 57, 100 + index * 15, 12),
      ...written(line, 320, 100 + index * 15, 12),
    ]);
    const read = textOf(page([...head, ...column(57), ...column(320)]));
    expect(read.slice(0, 3)).toEqual(["TỈNH ĐOÀN HÀ NỘI", "BAN THƯỜNG VỤ", "Số: 12"]);
    expect(read.slice(6)).toEqual(Array.from({ length: 6 }, () => point.join(" ")));
  });

  it("a number that was broken at its own sign is whole again", () => {
    const first = "Căn cứ Kế hoạch của Ủy ban nhân dân thành phố, số 12/KH-".padStart(64, "a ");
    expect(textOf(page([...written(first, 85, 300), ...written("UBND ngày 05/3/2025.", 85, 318)]))).toEqual([
      `${first}UBND ngày 05/3/2025.`,
    ]);
  });
});

describe("what only belongs to the paper", () => {
  const body = (words: string): Glyph[] => written(words, 85, 400);

  it("page numbers and running heads are left out", () => {
    const pages = [1, 2, 3].map((number) =>
      page([
        ...written(`Công báo số ${number}`, 85, 40),
        ...body(`Trang này là ${number}`),
        ...written(String(number), 300, 810),
      ]),
    );
    expect(textOf(...pages)).toEqual(["Trang này là 1", "Trang này là 2", "Trang này là 3"]);
  });

  it("the print of a digital signature is left out, also beside a line", () => {
    const stamp = [
      ...written("Ký bởi: Văn phòng", 420, 60, 8),
      ...written("Email: vanthu@a.gov.vn", 420, 70, 8),
      ...written("Thời gian ký: 05/3/2025", 420, 80, 8),
    ];
    expect(
      textOf(page([...written("Số: 12/KH-UBND", 85, 60), ...stamp, ...body("Nội dung kế hoạch")])),
    ).toEqual(["Số: 12/KH-UBND", "Nội dung kế hoạch"]);
  });
});

describe("tables", () => {
  const XS = [85, 120, 330, 500];
  const cell = (column: number, y: number, words: string): Glyph[] =>
    written(words, (XS[column] ?? 0) + 4, y, 10);
  const row = (y: number, ...cells: readonly string[]): Glyph[] =>
    cells.flatMap((words, at) => cell(at, y, words));

  it("so it is in a table without numbers, where the rest begins small; a row that has its own words stays one", () => {
    const heights = [600, 630, 660];
    const first = page(
      [...row(620, "Việc", "Chủ trì", "Hạn"), ...row(650, "In", "An", "06/5")],
      ...ruled(XS, heights),
    );
    const second = page(
      [...row(620, "thư", "", ""), ...row(650, "họp", "Bình", "07/5")],
      ...ruled(XS, heights),
    );
    expect(textOf(first, second)).toEqual(["Việc\tChủ trì\tHạn", "In thư\tAn\t06/5", "họp\tBình\t07/5"]);
  });

  it("a row that a page's end cuts in two is one row, and the head on the next page is said once", () => {
    const [level, upright] = ruled(XS, [600, 630, 660, 720]);
    const first = page(
      [
        ...row(620, "STT", "Công việc", "Hạn"),
        ...row(650, "1", "Họp", "05/5"),
        ...row(690, "2", "In tài", "06/5"),
      ],
      level,
      upright,
    );
    const [nextLevel, nextUpright] = ruled(XS, [100, 130, 160, 190]);
    const second = page(
      [...row(120, "STT", "Công việc", "Hạn"), ...row(150, "", "liệu"), ...row(180, "3", "Mời", "07/5")],
      nextLevel,
      nextUpright,
    );
    expect(textOf(first, second)).toEqual([
      "STT\tCông việc\tHạn",
      "1\tHọp\t05/5",
      "2\tIn tài liệu\t06/5",
      "3\tMời\t07/5",
    ]);
  });

  it("a cell that is merged over rows says ditto in the others", () => {
    const [level, upright] = ruled(XS, [200, 230, 260, 290]);
    const open = level.map((rule) => (rule.at === 260 ? { ...rule, to: 330 } : rule));
    const glyphs = [
      ...row(220, "STT", "Công việc", "Hạn"),
      ...row(250, "1", "Họp", "05/5"),
      ...row(280, "2", "In"),
    ];
    expect(textOf(page(glyphs, open, upright))).toEqual(["STT\tCông việc\tHạn", "1\tHọp\t05/5", "2\tIn\t″"]);
  });

  it("a line under words is no table", () => {
    expect(textOf(page(written("Độc lập", 85, 300), [{ at: 303, from: 85, to: 140 }]))).toEqual(["Độc lập"]);
  });
});
