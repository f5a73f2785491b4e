import type { Day } from "../../src/domain/day";
import { expandRecurring } from "../../src/domain/expand-recurring";
import { findDeadline, parseDeadline } from "../../src/plan-import";

/** Phrase, bound, from, to, and what else is understood; worked out by hand for a plan of 2024. */
type Wording = readonly [
  phrase: string,
  bound: string,
  from: string | null,
  to: string | null,
  rest?: Readonly<Record<string, unknown>>,
];

const PLAN_OF_2024 = { year: 2024, issuedOn: "2024-01-10" as Day };

function expectEach(wordings: readonly Wording[]): void {
  it.each(wordings.map((wording) => ({ wording, phrase: wording[0] })))(
    "$phrase",
    ({ wording: [phrase, bound, from, to, rest] }) => {
      expect(parseDeadline(phrase, PLAN_OF_2024)).toEqual({ text: phrase, bound, from, to, ...rest });
    },
  );
}

const REVIEWED = { needsReview: ["ambiguous-date"] };
const DAMAGED = { needsReview: ["typing-damage"] };

describe("a share of the work is no date", () => {
  expectEach([
    ["Hoàn thành 2/3 khối lượng số hóa hồ sơ trước ngày 30/6/2024", "before", null, "2024-06-30"],
    ["đạt 2/3 diện tích, xong trước 30/6", "before", null, "2024-06-30"],
    ["3/4 thôn hoàn thành trong tháng 6/2024", "in", "2024-06-01", "2024-06-30"],
    ["Hoàn thành 1/2 nhiệm vụ, chậm nhất ngày 20/5", "by", null, "2024-05-20"],
    ["Hoàn thành 2/3 kế hoạch", "none", null, null],
    ["24/7", "none", null, null],
    ["trực hỗ trợ 24/7", "none", null, null],
    ["trước 24/7", "before", null, "2024-07-24"],
    ["ngày 24/7", "on", "2024-07-24", "2024-07-24"],
    ["trang 3/12", "none", null, null],
  ]);

  it("nor is it in a sentence", () => {
    const { deadline, others } = findDeadline("Hoàn thành 2/3 số hộ trước ngày 30/6/2024", PLAN_OF_2024);
    expect([deadline.to, others]).toEqual(["2024-06-30", []]);
  });
});
describe("parts and lists of months and quarters", () => {
  expectEach([
    ["Quí II/2024", "in", "2024-04-01", "2024-06-30"],
    ["15 ngày đầu tháng 5/2024", "in", "2024-05-01", "2024-05-15"],
    ["Hội nghị - 10 ngày cuối tháng 5/2024", "in", "2024-05-22", "2024-05-31"],
    ["10 ngày cuối tháng 5/2024", "in", "2024-05-22", "2024-05-31"],
    ["mười ngày đầu tháng 2/2024", "in", "2024-02-01", "2024-02-10"],
    ["2 tuần đầu tháng 5/2024", "in", "2024-05-01", "2024-05-14", { approx: true }],
    ["hai tuần cuối của tháng 6", "in", "2024-06-17", "2024-06-30", { approx: true }],
    ["tuần 1, 2 tháng 5/2024", "in", "2024-05-01", "2024-05-14", { approx: true }],
    ["tuần 3 và 4 tháng 5/2024", "in", "2024-05-15", "2024-05-28", { approx: true }],
    ["tuần 2 - tuần 3 tháng 5/2024", "in", "2024-05-08", "2024-05-21", { approx: true }],
    ["trong 2 tháng 5 và 6/2024", "range", "2024-05-01", "2024-06-30"],
    ["trong 2 tháng (5 và 6/2024)", "range", "2024-05-01", "2024-06-30"],
    ["trong ba tháng 7, 8 và 9", "range", "2024-07-01", "2024-09-30"],
    ["ngày 2 tháng 5", "on", "2024-05-02", "2024-05-02"],
    ["quý 1, 2/2024", "range", "2024-01-01", "2024-06-30"],
    ["quý 3-4/2024", "range", "2024-07-01", "2024-12-31"],
    ["tháng 4, 5/2024", "range", "2024-04-01", "2024-05-31"],
    ["Quý II, quý IV", "range", "2024-04-01", "2024-12-31", REVIEWED],
    ["tháng 6 và tháng 12", "range", "2024-06-01", "2024-12-31", REVIEWED],
    ["tháng 12/2023, tháng 01/2024", "range", "2023-12-01", "2024-01-31"],
    [
      "cuối tháng 5 đầu tháng 6/2024",
      "range",
      "2024-05-31",
      null,
      { approx: true, proposedTo: "2024-06-10" },
    ],
    ["cuối quý I đầu quý II", "range", "2024-03-31", null, { approx: true, proposedTo: "2024-04-30" }],
    ["15/04/21 -> 20/04/21", "range", "2021-04-15", "2021-04-20"],
    ["15/04/21 → 20/04/21", "range", "2021-04-15", "2021-04-20"],
    ["15/4 ~ 20/4/2024", "range", "2024-04-15", "2024-04-20"],
    ["tháng 5 => tháng 7", "range", "2024-05-01", "2024-07-31"],
    ["sau tháng 5/2024", "from", "2024-06-01", null],
    ["sau ngày 15/5/2024", "from", "2024-05-16", null],
    ["sau ngày 15/5 đến 30/5/2024", "range", "2024-05-16", "2024-05-30"],
    ["kể từ ngày 15/5/2024", "from", "2024-05-15", null],
    ["sau quý II", "from", "2024-07-01", null],
  ]);
});

const DAYS = { offsetUnit: "day" };

describe("deadlines told from an event or from a day", () => {
  expectEach([
    [
      "chậm nhất 3-5 ngày sau Đại hội",
      "relative",
      null,
      null,
      { ...DAYS, ...REVIEWED, offset: 5, event: "Đại hội" },
    ],
    [
      "3-5 ngày trước Đại hội",
      "relative",
      null,
      null,
      { ...DAYS, ...REVIEWED, offset: -5, event: "Đại hội" },
    ],
    [
      "từ 3 đến 5 ngày làm việc sau Đại hội",
      "relative",
      null,
      null,
      { ...REVIEWED, offset: 5, offsetUnit: "working day", event: "Đại hội" },
    ],
    ["trước Đại hội điểm 7 ngày", "relative", null, null, { ...DAYS, offset: -7, event: "Đại hội điểm" }],
    [
      "cách ngày Đại hội 15 ngày",
      "relative",
      null,
      null,
      { ...DAYS, ...REVIEWED, offset: -15, event: "Đại hội" },
    ],
    ["trong ngày Đại hội", "relative", null, null, { ...DAYS, offset: 0, event: "Đại hội" }],
    ["vào ngày bầu cử", "relative", null, null, { ...DAYS, offset: 0, event: "bầu cử" }],
    ["Đại hội + 10 ngày", "relative", null, null, { ...DAYS, offset: 10, event: "Đại hội" }],
    ["Ngày Đại hội + 5 ngày", "relative", null, null, { ...DAYS, offset: 5, event: "Đại hội" }],
    ["trước Tết Nguyên đán 2024", "relative", null, null, { event: "Tết Nguyên đán 2024" }],
    ["sau Tết Nguyên đán năm 2024", "relative", null, null, { event: "Tết Nguyên đán năm 2024" }],
    ["10 ngày trước ngày 30/6/2024", "by", null, "2024-06-20"],
    ["chậm nhất 10 ngày sau ngày 25/6/2024", "by", null, "2024-07-05"],
    ["trước ngày 30/6/2024 ít nhất 15 ngày", "by", null, "2024-06-15"],
    ["trong vòng 10 ngày kể từ ngày 15/5/2024", "by", null, "2024-05-25"],
    ["ngay sau ngày 15/5/2024", "from", "2024-05-16", null],
    [
      "trong vòng 10 ngày làm việc kể từ ngày 15/5/2024",
      "relative",
      null,
      null,
      { ...REVIEWED, offset: 10, offsetUnit: "working day", event: "15/5/2024", proposedTo: "2024-05-29" },
    ],
  ]);
});

describe("several deadlines in one phrase", () => {
  expectEach([
    ["trước ngày 10/6/2024 (gửi bản mềm trước 08/6/2024)", "before", null, "2024-06-10", REVIEWED],
    [
      "trước ngày 10/5/2024 đối với cấp xã, trước ngày 20/5/2024 đối với cấp huyện",
      "before",
      null,
      "2024-05-20",
      REVIEWED,
    ],
    ["Trước 30/6 và trước 30/11", "before", null, "2024-11-30", REVIEWED],
    ["Trước 30/6/2024 (trước ngày 30/6)", "before", null, "2024-06-30"],
  ]);

  it("a remark in brackets does not take the place of the deadline in a sentence", () => {
    const sentence = "Báo cáo kết quả trước ngày 10/6/2024 (gửi bản mềm trước 08/6/2024)";
    const { deadline, others } = findDeadline(sentence, PLAN_OF_2024);
    expect([deadline.to, others]).toEqual(["2024-06-10", ["trước 08/6/2024"]]);
  });
});

describe("mistyped years, words and hours", () => {
  expectEach([
    ["năm 2021, trước ngày 10/4", "before", null, "2021-04-10"],
    ["Năm 2021: hoàn thành trước ngày 10/4", "before", null, "2021-04-10"],
    ["15/6/20221", "by", null, "2022-06-15", DAMAGED],
    ["10/4/02021", "by", null, "2021-04-10", DAMAGED],
    ["15/6/201", "by", null, "2021-06-15", DAMAGED],
    ["10/4/1921", "by", null, "2021-04-10", DAMAGED],
    ["10/4/2201", "by", null, "2021-04-10", DAMAGED],
    ["trước ngày 10/4/2204", "before", null, "2024-04-10", DAMAGED],
    ["10/4/2050124", "by", null, null, DAMAGED],
    ["tháng 5/20024", "in", "2024-05-01", "2024-05-31", DAMAGED],
    ["trước ngay 10/4/2021", "before", null, "2021-04-10", DAMAGED],
    ["truoc ngay 10/4/2021", "before", null, "2021-04-10", DAMAGED],
    ["trước 25h ngày 12/5/2024", "before", null, "2024-05-12", DAMAGED],
    ["trước 8 giờ 75 ngày 12/5/2024", "before", null, "2024-05-12", DAMAGED],
    ["lúc 14h00, thứ Tư (ngày 15/5/2024)", "on", "2024-05-15", "2024-05-15", { timeFrom: "14:00" }],
  ]);

  it("proposes no year where several fit and the plan has none", () => {
    expect(parseDeadline("15/6/20221")).toMatchObject({ from: null, to: null, ...DAMAGED });
    expect(parseDeadline("10/4/02021")).toMatchObject({ to: "2021-04-10", ...DAMAGED });
  });
});

describe("days of the moon's calendar are asked about", () => {
  expectEach([
    ["ngày rằm tháng Giêng năm 2024", "on", null, null, REVIEWED],
    ["trước rằm tháng Bảy", "before", null, null, REVIEWED],
    ["trong tháng Giêng năm 2024", "in", null, null, REVIEWED],
    ["trước ngày 23 tháng Chạp", "before", null, null, REVIEWED],
  ]);
});

describe("rhythms", () => {
  const every = (recurs: string): Readonly<Record<string, unknown>> => ({ recurs });
  expectEach([
    ["tháng 6 và tháng 12 hằng năm", "recurring", null, null, every("yearly month 6, 12")],
    ["tháng 3, 9 hàng năm", "recurring", null, null, every("yearly month 3, 9")],
    ["ngày 5 và ngày 20 hàng tháng", "recurring", null, null, every("monthly day 5, 20")],
    ["từ ngày 25 đến 27 hàng tháng", "recurring", null, null, every("monthly day 25-27")],
    ["từ ngày 25 đến ngày 27 hằng tháng", "recurring", null, null, every("monthly day 25-27")],
    ["trước 15 hàng tháng", "recurring", null, null, every("monthly day 15")],
    ["chậm nhất 20 hằng tháng", "recurring", null, null, every("monthly day 20")],
    ["01 lần/tháng", "recurring", null, null, every("monthly")],
    ["1 lần/tuần", "recurring", null, null, every("weekly")],
    ["2 lần/năm", "recurring", null, null, every("half-yearly")],
    ["ít nhất 3 lần/quý", "recurring", null, null, every("quarterly 3 times")],
    ["mỗi quý 1 lần", "recurring", null, null, every("quarterly")],
    ["mỗi tháng 2 lần", "recurring", null, null, every("monthly 2 times")],
  ]);

  it("expands by the last day of each stretch and month", () => {
    const days = (phrase: string): string[] =>
      expandRecurring(parseDeadline(phrase), "2024-01-01" as Day, "2024-12-31" as Day);
    expect(days("tháng 6 và tháng 12 hằng năm")).toEqual(["2024-06-30", "2024-12-31"]);
    expect(days("từ ngày 25 đến 27 hàng tháng").slice(0, 2)).toEqual(["2024-01-27", "2024-02-27"]);
  });
});
