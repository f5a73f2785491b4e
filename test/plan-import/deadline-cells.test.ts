import type { Deadline } from "../../src/domain/deadline";
import { findDeadline, planFromRows } from "../../src/plan-import";

type Cell = readonly [words: string, bound: string, from: string | null, to: string | null, rest?: object];

const deadlineOf = (words: string): Deadline | undefined =>
  planFromRows(
    [["Xây dựng đề án", words]],
    { columns: ["content", "time"], unclear: [] },
    { contextYear: 2025 },
  ).tasks[0]?.deadline;

function expectCells(cells: readonly Cell[]): void {
  it.each(cells.map((cell) => ({ cell, words: cell[0] })))(
    "$words",
    ({ cell: [words, bound, from, to, rest] }) => {
      expect(deadlineOf(words)).toEqual({ text: words, bound, from, to, ...rest });
    },
  );
}

describe("years that stand alone in a column of deadlines", () => {
  expectCells([
    ["2026", "in", "2026-01-01", "2026-12-31"],
    ["2025 - 2026", "range", "2025-01-01", "2026-12-31"],
    ["Giai đoạn 2026 - 2030", "range", "2026-01-01", "2030-12-31"],
    ["Năm 2025 - 2026", "range", "2025-01-01", "2026-12-31"],
    ["Các năm 2026, 2027", "range", "2026-01-01", "2027-12-31"],
    ["Từ năm 2026 đến năm 2028", "range", "2026-01-01", "2028-12-31"],
    ["giai đoạn 2026-2030", "range", "2026-01-01", "2030-12-31"],
    ["Từ năm 2026", "from", "2026-01-01", null],
    ["Từ 2027", "from", "2027-01-01", null],
    ["Từ năm 2025 và các năm tiếp theo", "from", "2025-01-01", null],
  ]);

  it("bind no sentence", () => {
    expect(findDeadline("Tổng kết giai đoạn 2021 - 2025").deadline.bound).toBe("none");
  });
});

describe("days as English programs and offices write them", () => {
  expectCells([
    ["15-Mar-26", "by", null, "2026-03-15"],
    ["15-Mar", "by", null, "2025-03-15"],
    ["5 May", "by", null, "2025-05-05"],
    ["15th of March 2026", "by", null, "2026-03-15"],
    ["March 15, 2026", "by", null, "2026-03-15"],
    ["Due: Mar 15", "by", null, "2025-03-15"],
    ["before 2 June 2026", "before", null, "2026-06-02"],
    ["no later than Sept. 5, 2026", "by", null, "2026-09-05"],
    ["from 1 Mar to 15 Mar 2026", "range", "2026-03-01", "2026-03-15"],
    ["Mar 2026", "in", "2026-03-01", "2026-03-31"],
    ["mid-March 2026", "in", "2026-03-15", "2026-03-15", { approx: true }],
    ["end of March 2026", "in", "2026-03-31", "2026-03-31", { approx: true }],
  ]);

  it.each(["Mar-26", "Mar 26", "Mar 1 - 15, 2026", "30-Feb-26"])("%s is asked", (words) => {
    const { problems } = planFromRows(
      [["Xây dựng đề án", words]],
      { columns: ["content", "time"], unclear: [] },
      { contextYear: 2025 },
    );
    expect(problems.map(({ code }) => code)).toContainEqual(
      expect.stringMatching(/^(?:ambiguous-date|typing-damage)$/),
    );
  });

  it.each(["May 15 bộ đồng phục", "May 20 cờ, in 30 băng rôn", "Gặp 15 may mắn"])("%s is sewn", (title) => {
    expect(findDeadline(title, { year: 2026 }).deadline.bound).toBe("none");
  });
});

describe("a day and an hour as programs write them", () => {
  expectCells([
    ["2026-03-15 00:00:00", "by", null, "2026-03-15"],
    ["2026-03-15T00:00:00", "by", null, "2026-03-15"],
    ["15/03/2026 17:00", "on", "2026-03-15", "2026-03-15", { timeFrom: "17:00" }],
    ["17:00 15/3/2026", "on", "2026-03-15", "2026-03-15", { timeFrom: "17:00" }],
  ]);
});

describe("a month and its year up to another", () => {
  expectCells([
    ["02/2026-06/2026", "range", "2026-02-01", "2026-06-30"],
    ["11/2025–01/2026", "range", "2025-11-01", "2026-01-31"],
    ["Từ 07/2026-9/2026", "range", "2026-07-01", "2026-09-30"],
  ]);
});

describe("work that goes on has a start and no end", () => {
  expectCells([
    ["Năm 2026 và các năm tiếp theo", "from", "2026-01-01", null],
    ["Quý IV/2025 và các năm tiếp theo", "from", "2025-10-01", null],
    ["2025 và những năm tiếp theo", "from", "2025-01-01", null],
    ["Từ tháng 3/2025 trở đi", "from", "2025-03-01", null],
    ["2026 - 2027 và các năm sau", "from", "2026-01-01", null],
    ["Quý I/2026 và duy trì các năm tiếp theo", "from", "2026-01-01", null],
  ]);

  it("in a sentence too", () => {
    const { deadline } = findDeadline("Triển khai từ quý IV/2025 và các năm tiếp theo");
    expect(deadline).toMatchObject({ bound: "from", from: "2025-10-01", to: null });
  });
});

describe("the day that the text itself states beside an event", () => {
  expectCells([
    ["chậm nhất 105 ngày trước ngày bầu cử (tức ngày 30/11/2025)", "by", null, "2025-11-30"],
    ["chậm nhất ngày 04/01/2026 (70 ngày trước ngày bầu cử)", "by", null, "2026-01-04"],
    ["chậm nhất 40 ngày trước ngày bầu cử (tức là ngày 03/02/2026)", "by", null, "2026-02-03"],
    ["15 ngày trước ngày bầu cử, tức là ngày 28/02/2026", "by", null, "2026-02-28"],
    ["trước ngày 20/12/2025 (10 ngày trước Đại hội)", "before", null, "2025-12-20"],
  ]);

  it("asks nothing", () => {
    const words = "Niêm yết danh sách chậm nhất ngày 04/01/2026 (70 ngày trước ngày bầu cử)";
    expect(findDeadline(words).others).toEqual([]);
  });
});

describe("numbers told again in words", () => {
  expectCells([
    ["trước ngày 15 (mười lăm) tháng 6 năm 2025", "before", null, "2025-06-15"],
    ["chậm nhất là ngày 20 (hai mươi) tháng 5 (năm) năm 2025", "by", null, "2025-05-20"],
    ["ngày 21 (hai mươi mốt) tháng 8 năm 2025", "on", "2025-08-21", "2025-08-21"],
    ["từ ngày 01 (một) tháng 3 đến ngày 10 (mười) tháng 4 năm 2025", "range", "2025-03-01", "2025-04-10"],
  ]);
});

describe("recurring and open times keep their words and get no invented end", () => {
  expectCells([
    ["hàng ngày", "recurring", null, null, { recurs: "daily" }],
    ["trước 16 giờ hằng ngày", "recurring", null, null, { recurs: "daily" }],
    ["17h00 hàng ngày", "recurring", null, null, { recurs: "daily" }],
    ["trước 7 giờ 30 mỗi ngày", "recurring", null, null, { recurs: "daily" }],
    ["trong 24-48 giờ sau khi nước rút", "relative", null, null, { event: "nước rút" }],
    ["trong vòng 24 giờ sau khi xảy ra sự cố", "relative", null, null, { event: "xảy ra sự cố" }],
    ["48 giờ kể từ khi bão tan", "relative", null, null, { event: "bão tan" }],
    [
      "trước ngày 10 tháng liền kề trước",
      "relative",
      null,
      null,
      { event: "tháng liền kề trước", needsReview: ["ambiguous-date"] },
    ],
    [
      "ngày 25 của tháng trước liền kề",
      "relative",
      null,
      null,
      { event: "tháng trước liền kề", needsReview: ["ambiguous-date"] },
    ],
    ["vào đầu tháng 3/2025", "in", "2025-03-01", null, { approx: true, proposedTo: "2025-03-10" }],
    ["đầu tháng 12", "in", "2025-12-01", null, { approx: true, proposedTo: "2025-12-10" }],
  ]);
});

describe("the reach of a programme is no deadline", () => {
  it.each([
    "Xây dựng quy hoạch tỉnh đến năm 2030, tầm nhìn đến năm 2050",
    "Thực hiện Chiến lược phát triển thanh niên, tầm nhìn 2045",
    "Triển khai Đề án giai đoạn 2021 - 2025, định hướng đến năm 2030",
  ])("%s", (sentence) => {
    expect(findDeadline(sentence).deadline.bound).toBe("none");
  });
});
