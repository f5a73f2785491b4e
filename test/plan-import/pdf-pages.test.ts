import { textOfPages } from "../../src/plan-import/pdf/document-text";
import type { Glyph, PageMarks, Rule } from "../../src/plan-import/pdf/marks";
import { contentOf, type PageContent } from "../../src/plan-import/pdf/page-content";

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

const contentsOf = (pages: readonly PageMarks[]): PageContent[] =>
  pages.reduce<PageContent[]>((read, marks) => [...read, contentOf(marks, read.at(-1))], []);
const textOf = (...pages: readonly PageMarks[]): string[] => textOfPages(contentsOf(pages)).text.split("\n");

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

  /** Paragraphs of lines, the first of each stands in; lines are as wide as the page allows but for the last. */
  const FULL = 64;
  const set = (...paragraphs: readonly (readonly string[])[]): string[] =>
    textOf(
      page(
        paragraphs
          .flatMap((lines) => lines.map((line, index) => ({ line, isFirst: index === 0 })))
          .flatMap(({ line, isFirst }, index) => written(line, isFirst ? 120 : 85, 200 + index * 18)),
      ),
    );
  const full = (words: string, isFirst: boolean): string => words.padStart(isFirst ? FULL - 5 : FULL, "xa ");

  it.each([
    ["- Xây dựng đề án giai đoạn 2026", "- 2030, trình Ủy ban."],
    ["- Thực hiện Kết luận số 57", "- KL/TW của Bộ Chính trị."],
    ["- Đầu tư các tuyến Hà Nội", "- Hải Phòng, Hà Nội - Vinh."],
    ["- Thông báo tại Công văn số", "12. Việc này làm trong quý I."],
    ["- Phối hợp chặt chẽ với các sở và", "UBND xã."],
  ])("a sentence goes on behind %s with %s", (begin, rest) => {
    const [sign = "", ...words] = begin.split(" ");
    const first = `${sign} ${full(words.join(" "), true)}`;
    expect(set([first, rest], ["- Họp ban."], ["- In tài liệu."])).toEqual([
      `${first} ${rest}`,
      "- Họp ban.",
      "- In tài liệu.",
    ]);
  });

  it("a word of wide letters that had no room goes on in the next line", () => {
    const [first, last] = ["xa ".repeat(21).trim(), `${"xa ".repeat(19)}ba`];
    const wide = ["Đ", "ề"].map((text, at) => ({
      text,
      left: 85 + at * 14,
      right: 99 + at * 14,
      y: 336,
      size: 14,
    }));
    const rest = written(" án năm nay và sang năm.", 113, 336);
    const lines = [...written(first, 85, 300), ...written(last, 85, 318), ...wide, ...rest];
    expect(textOf(page(lines))).toEqual([`${first} ${last} Đề án năm nay và sang năm.`]);
  });

  it("short words are no word set wide: blanks part them, whether drawn or not", () => {
    expect(textOf(page(written("3. Sở Y tế", 120, 300)))).toEqual(["3. Sở Y tế"]);
    const hanging = [...written("3.", 120, 300), ...written("Sở Y tế", 156, 300)];
    for (const glyphs of [hanging, hanging.filter(({ text }) => text !== " ")])
      expect(textOf(page(glyphs))).toEqual(["3. Sở Y tế"]);
  });

  it("words of a line that is spread to its edge are no columns", () => {
    const spread = ["Xem", "mẫu", "tại", "đây"].flatMap((word, at) => written(word, 85 + at * 60, 300));
    expect(textOf(page(spread))).toEqual(["Xem mẫu tại đây"]);
  });

  it("several such lines, each broken by hand, are no table that was not read", () => {
    const spread = (words: readonly string[], y: number): Glyph[] => {
      const free = 425 - words.join("").length * 7;
      return words.reduce<Glyph[]>((line, word) => {
        const left = (line.at(-1)?.right ?? 85 - free / (words.length - 1)) + free / (words.length - 1);
        return [...line, ...written(word, left, y)];
      }, []);
    };
    const lines = [
      ["-", "TT", "Đảng", "ủy;"],
      ["-", "TT", "HĐND", "xã;"],
      ["-", "Các", "thôn;"],
    ];
    const [read] = contentsOf([page(lines.flatMap((words, at) => spread(words, 300 + at * 18)))]);
    expect(read?.isUnsure).toBeUndefined();
  });

  it("a head's day, motto and blanks that its column breaks are whole; whom it is sent to stands below it", () => {
    const head = [
      ["UBND XÃ SÔNG LAM", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT"],
      ["", "NAM"],
      ["", "Độc lập - Tự do - Hạnh"],
      ["", "phúc"],
      ["Số:", ""],
      ["", "Sông Lam, ngày 03 tháng 6 năm"],
      ["V/v lập kế hoạch", "2025"],
    ].flatMap(([left = "", right = ""], index) => [
      ...written(left, 85, 60 + index * 15, 12),
      ...written(right, 320, 60 + index * 15, 12),
    ]);
    const number = written("/KH-UBND", 150, 60 + 4 * 15, 12);
    const below = [...written("Kính gửi:", 120, 180, 12), ...written("- Các thôn.", 120, 195, 12)];
    expect(textOf(page([...head, ...number, ...below]))).toEqual([
      "UBND XÃ SÔNG LAM",
      "Số: /KH-UBND",
      "V/v lập kế hoạch",
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "Độc lập - Tự do - Hạnh phúc",
      "Sông Lam, ngày 03 tháng 6 năm 2025",
      "Kính gửi:",
      "- Các thôn.",
    ]);
  });

  it("a title in the middle ends a head whose columns part left of it, and so no heading stands in one of them", () => {
    const head = [
      ...written("HỘI LHPN XÃ A", 60, 80, 12),
      ...written("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 280, 80, 11),
      ...written("Số: 12/KH-HPN", 60, 98, 12),
      ...written("Xã A, ngày 02 tháng 02 năm 2026", 300, 98, 12),
    ];
    const below = [
      ...written("KẾ HOẠCH", 262, 126),
      ...written("Tổ chức kỷ niệm ngày 8/3", 220, 144),
      ...written("I. NỘI DUNG", 60, 168),
    ];
    expect(textOf(page([...head, ...below])).slice(-3)).toEqual([
      "KẾ HOẠCH",
      "Tổ chức kỷ niệm ngày 8/3",
      "I. NỘI DUNG",
    ]);
  });

  it("who receives the document and who signs stand in two columns, also where a page ends between them", () => {
    const end = (words: string): Glyph[] => written(words, 85, 730);
    const signed = [...written("Nơi nhận:", 85, 760), ...written("TM. ỦY BAN NHÂN DÂN", 320, 760)];
    const receivers = [
      ...written("-", 85, 60, 11),
      ...written("Như trên;", 110, 60, 11),
      ...written("CHỦ TỊCH", 360, 60, 14),
      ...written("- Lưu: VT.", 85, 75, 11),
    ];
    expect(textOf(page([...end("Các thôn thực hiện."), ...signed]), page(receivers))).toEqual([
      "Các thôn thực hiện.",
      "Nơi nhận:",
      "TM. ỦY BAN NHÂN DÂN",
      "- Như trên;",
      "- Lưu: VT.",
      "CHỦ TỊCH",
    ]);
  });
});

describe("what only belongs to the paper", () => {
  const body = (words: string): Glyph[] => written(words, 85, 400);
  const LONG = "Các thôn họp bàn và báo cáo Ủy ban nhân dân xã trước ngày 05/6.";

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

  it("so are its small words without a label, and the page's number beside it", () => {
    const stamp = [
      ...written("Người ký: Ủy ban nhân dân", 380, 30, 7),
      ...written("xã Sông Lam", 380, 38, 7),
      ...written("Thời gian ký: 12.03.2026", 380, 46, 7),
    ];
    expect(textOf(page([...stamp, ...written("1", 300, 46), ...body(LONG)]))).toEqual([LONG]);
  });

  it.each([
    [
      "raised",
      (y: number): Glyph[] => [...written("1", 85, y - 4, 6), ...written("Quyết định số 4.", 90, y, 10)],
    ],
    ["in the line", (y: number): Glyph[] => written("1 Quyết định số 4.", 85, y, 10)],
    [
      "a star",
      (y: number): Glyph[] => [...written("*", 85, y - 3, 6), ...written("Nộp ngày 05/6.", 90, y, 10)],
    ],
  ])("notes at the foot of a page, their number %s, are left out with all their lines", (_how, note) => {
    const more = written("sửa đổi ngày 05/6/2025.", 85, 792, 10);
    const next = page([...body("1. Mời đại biểu."), ...written("và các văn bản khác.", 85, 780, 10)]);
    expect(textOf(page([...body(LONG), ...note(780), ...more]), next)).toEqual([LONG, "1. Mời đại biểu."]);
  });

  it("points in small letters at the foot of a page are none", () => {
    const points = ["1. Họp ban.", "2. In tài liệu."];
    const small = points.flatMap((line, index) => written(line, 85, 760 + index * 14, 10));
    expect(textOf(page([...body(LONG), ...small]))).toEqual([LONG, ...points]);
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

  it("a cell merged over a page's end says ditto on both sides of it", () => {
    const merged = (ys: readonly number[]): readonly [Rule[], Rule[]] => {
      const [level, upright] = ruled(XS, ys);
      const inner = ys.slice(1, -1);
      return [level.map((rule) => (inner.includes(rule.at) ? { ...rule, to: 330 } : rule)), upright];
    };
    const first = page(
      [...row(650, "1", "Họp", "Quý I"), ...row(690, "2", "In tài liệu")],
      ...merged([630, 660, 720]),
    );
    const second = page([...row(120, "3", "Mời"), ...row(150, "4", "Lưu")], ...merged([100, 130, 160]));
    expect(textOf(first, second)).toEqual(["1\tHọp\tQuý I", "2\tIn tài liệu\t″", "3\tMời\t″", "4\tLưu\t″"]);
    // Empty cells of a table of its own are no more than empty.
    expect(textOf(second)).toEqual(["3\tMời\t", "4\tLưu\t"]);
  });

  it("rows of one number that a page's end parts stay rows; the rest of a cell may begin with a number", () => {
    const heights = [600, 630, 660, 690];
    const first = page(
      [...row(620, "1", "Họp", "05/6"), ...row(650, "2", "Mời", "06/6"), ...row(680, "", "In thư", "07/6")],
      ...ruled(XS, heights),
    );
    const next = page(
      [
        ...row(620, "", "Gửi thư", "08/6"),
        ...row(650, "3", "Lưu", "Tháng 6–"),
        ...row(680, "4", "Ghi", "09/6"),
      ],
      ...ruled(XS, heights),
    );
    expect(textOf(first, next).slice(2, 5)).toEqual([
      "\tIn thư\t07/6",
      "\tGửi thư\t08/6",
      "3\tLưu\tTháng 6–",
    ]);
    const cut = page([...row(620, "Lập", "In tài", "Tháng 6–")], ...ruled(XS, [600, 630]));
    const rest = page([...row(620, "", "liệu", "7/2025")], ...ruled(XS, [600, 630]));
    expect(textOf(cut, rest)).toEqual(["Lập\tIn tài liệu\tTháng 6–7/2025"]);
  });

  it.each([
    [["IV/202", "6"], "IV/2026"],
    [["1.20", "0"], "1.200"],
    [["THÀN", "H"], "THÀNH"],
    [["2025", "2026"], "2025 2026"],
    [["Trường", "học"], "Trường học"],
  ])("a word that was too wide for its cell is whole again: %j", (lines, whole) => {
    const width = 8 + (lines[0]?.length ?? 0) * 5;
    const narrow = [85, 200, 200 + width];
    const glyphs = [
      ...written("Họp", 90, 620, 10),
      ...lines.flatMap((line, at) => written(line, 204, 620 + at * 12, 10)),
    ];
    expect(textOf(page(glyphs, ...ruled(narrow, [600, 640, 660])))).toEqual([`Họp\t${whole}`]);
  });

  it("an empty line parts a table from the words below it", () => {
    const table = ruled(XS, [200, 230]);
    const glyphs = [...row(220, "1", "Họp", "05/5"), ...written("Giai đoạn hai", 85, 300)];
    expect(textOf(page(glyphs, ...table))).toEqual(["1\tHọp\t05/5", "", "Giai đoạn hai"]);
  });

  it("a line under words is no table", () => {
    expect(textOf(page(written("Độc lập", 85, 300), [{ at: 303, from: 85, to: 140 }]))).toEqual(["Độc lập"]);
  });
});

describe("a table without rules", () => {
  const XS = [57, 90, 300, 400, 500];
  const STEP = 14;
  /** A row's cells, each of lines that stand about the row's middle or begin at its top. */
  const row = (isMiddle: boolean, top: number, cells: readonly (readonly string[])[]): Glyph[] => {
    const most = Math.max(...cells.map(({ length }) => length));
    return cells.flatMap((lines, at) => {
      const down = isMiddle ? ((most - lines.length) * STEP) / 2 : 0;
      return lines.flatMap((words, line) => written(words, XS[at] ?? 0, top + down + line * STEP, 12));
    });
  };
  const table = (isMiddle: boolean, top: number, ...rows: readonly (readonly (readonly string[])[])[]) => {
    let y = top;
    return rows.flatMap((cells) => {
      const glyphs = row(isMiddle, y, cells);
      y += Math.max(...cells.map(({ length }) => length)) * STEP + 2;
      return glyphs;
    });
  };
  const HEAD = [["TT"], ["Nội dung"], ["Chủ trì"], ["Phối hợp"], ["Thời gian"]];
  const REPORT = [
    ["1"],
    ["Lập báo cáo quý", "trình Ủy ban xem", "xét"],
    ["Văn phòng"],
    ["Sở Tài", "chính"],
    ["05/4"],
  ];
  const MEET = [["2"], ["Họp"], ["Sở Y tế"], [], ["06/4"]];
  const LIST = [
    ["3"],
    ["Rà soát", "danh sách"],
    ["Sở Nội vụ"],
    ["Các phường", "trong", "thành phố"],
    ["07/4"],
  ];
  const READ = [
    "TT\tNội dung\tChủ trì\tPhối hợp\tThời gian",
    "1\tLập báo cáo quý trình Ủy ban xem xét\tVăn phòng\tSở Tài chính\t05/4",
    "2\tHọp\tSở Y tế\t\t06/4",
    "3\tRà soát danh sách\tSở Nội vụ\tCác phường trong thành phố\t07/4",
  ];
  const END = "Các đơn vị nghiêm túc thực hiện và báo cáo kết quả về Ủy ban nhân dân.";

  it.each([
    ["in the middle", true],
    ["at the top", false],
  ])("its rows are those of their numbers, cells standing %s", (_how, isMiddle) => {
    const glyphs = [
      ...written("I. NHIỆM VỤ", 57, 200, 12),
      ...table(isMiddle, 240, HEAD, REPORT, MEET, LIST),
      ...written(END, 57, 420, 12),
    ];
    expect(textOf(page(glyphs))).toEqual(["I. NHIỆM VỤ", ...READ, "", END]);
  });

  it.each([
    ["its head said again", [HEAD]],
    ["without its head", []],
  ])("goes on over the next page, %s", (_how, again) => {
    const first = page(table(true, 700, HEAD, REPORT, MEET));
    const next = page([...table(true, 120, ...again, LIST), ...written(END, 57, 220, 12)]);
    expect(textOf(first, next)).toEqual([...READ, "", END]);
  });

  it("a row that the page's end cuts is one, and a line over all columns is a row of its own", () => {
    const group = "I. Công tác văn phòng và tổ chức cán bộ của các sở, ban, ngành";
    const begun = REPORT.map((lines, at) => (at === 1 ? lines.slice(0, 1) : at === 3 ? ["Sở Tài"] : lines));
    const rest = [[], ["trình Ủy ban xem", "xét"], [], ["chính"], []];
    const first = page([
      ...table(true, 700, HEAD),
      ...written(group, 57, 716, 12),
      ...table(true, 732, begun),
    ]);
    const next = page([...table(false, 120, rest), ...table(true, 150, MEET, LIST)]);
    const [head = "", ...rows] = READ;
    expect(textOf(first, next)).toEqual([head, `${group}\t\t\t\t`, ...rows]);
  });

  it("what the next page begins with is none of its rows, also where its numerals hang as far left", () => {
    const first = page(table(true, 700, HEAD, REPORT, MEET));
    const points = ["Văn phòng theo dõi.", "Sở Y tế báo cáo."].flatMap((words, at) => [
      ...written(`${at + 1}.`, 57, 144 + at * 18, 12),
      ...written(words, 94, 144 + at * 18, 12),
    ]);
    const read = textOf(first, page([...written("II. TỔ CHỨC THỰC HIỆN", 57, 126, 12), ...points]));
    expect(read.slice(4)).toEqual(["II. TỔ CHỨC THỰC HIỆN", "1. Văn phòng theo dõi.", "2. Sở Y tế báo cáo."]);
  });

  it("where a lead stands between two numbers each row is one text behind its number, the page is told, the rows asked", () => {
    const moved = table(true, 240, HEAD, REPORT, MEET, LIST).map((glyph) =>
      glyph.left >= 300 && glyph.left < 390 && glyph.y > 260 ? { ...glyph, y: glyph.y + 9 } : glyph,
    );
    const pages = contentsOf([page(moved)]);
    expect(pages.map(({ isUnsure }) => isUnsure)).toEqual([true]);
    const { text, unsure } = textOfPages(pages);
    expect(text.split("\n").map((words) => /^\S+/.exec(words)?.[0])).toEqual(["TT", "1", "2", "3"]);
    expect(text).not.toContain("\t");
    expect(unsure).toEqual([1, 2, 3, 4]);
  });

  it("a row that lacks the number which the others have is asked about", () => {
    const glyphs = table(false, 240, HEAD, REPORT, MEET, [[], ...LIST.slice(1)], [["4"], ...LIST.slice(1)]);
    const { text, unsure } = textOfPages(contentsOf([page(glyphs)]));
    const [, , , list = ""] = READ;
    expect(text.split("\n")).toEqual([...READ.slice(0, 3), list.replace("3", ""), list.replace("3", "4")]);
    expect(unsure).toEqual([4]);
  });

  it("columns that touch are told apart, since a cell's lines are written one below the other", () => {
    const cells = (top: number, ...texts: readonly (readonly string[])[]): Glyph[] =>
      texts.flatMap((lines, at) =>
        lines.flatMap((words, line) => written(words, [57, 75, 201, 285][at] ?? 0, top + line * STEP, 12)),
      );
    const glyphs = [
      ...cells(240, ["TT"], ["Nội dung"], ["Chủ trì"], ["Hạn"]),
      ...cells(
        256,
        ["1"],
        ["Rà soát hồ sơ và lập", "danh mục đất"],
        ["Phòng Kinh tế", "và Hạ tầng"],
        ["05/4"],
      ),
      ...cells(286, ["2"], ["Gửi báo cáo tháng ba"], ["Văn phòng xã"], ["06/4"]),
    ];
    expect(textOf(page(glyphs))).toEqual([
      "TT\tNội dung\tChủ trì\tHạn",
      "1\tRà soát hồ sơ và lập danh mục đất\tPhòng Kinh tế và Hạ tầng\t05/4",
      "2\tGửi báo cáo tháng ba\tVăn phòng xã\t06/4",
    ]);
  });

  it("rows without numbers are told apart; one that lacks its time, as where cells are merged, is asked about", () => {
    const [head = [], report = [], meet = [], list = []] = [HEAD, REPORT, MEET, LIST].map((row) => [
      [],
      ...row.slice(1),
    ]);
    const glyphs = table(false, 240, head, report, [...meet.slice(0, 4), []], list);
    const { text, unsure } = textOfPages(contentsOf([page(glyphs)]));
    expect(text.split("\n").map((row) => row.split("\t").length)).toEqual([4, 4, 4, 4]);
    expect(unsure).toEqual([3]);
  });

  it("the same letters written line by line are one text a row, and asked about", () => {
    const glyphs = table(false, 240, HEAD, REPORT, MEET, LIST).map((glyph) =>
      glyph.left >= 300 && glyph.left < 390 && glyph.y > 260 ? { ...glyph, y: glyph.y + 9 } : glyph,
    );
    const sorted = [...glyphs].sort((one, other) => one.y - other.y || one.left - other.left);
    const { text, unsure } = textOfPages(contentsOf([page(sorted)]));
    expect(unsure).toEqual(text.split("\n").map((_, line) => line + 1));
  });
});
