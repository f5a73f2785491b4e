import type { Day } from "../../src/domain/day";
import { parseDeadline } from "../../src/plan-import";

/** Phrase, bound, from, to, and what else is understood; worked out by hand with 2021 as the plan's year. */
type Kin = readonly [
  phrase: string,
  bound: string,
  from: string | null,
  to: string | null,
  rest?: Readonly<Record<string, unknown>>,
];

const KIN: readonly Kin[] = [
  ["trước tháng 5/2021", "before", null, "2021-05-01"],
  ["trước quý III năm 2021", "before", null, "2021-07-01"],
  ["xong trước 30.4.2021", "before", null, "2021-04-30"],
  ["Trước 16 giờ 30 phút, ngày 15/5/2021", "before", null, "2021-05-15", { timeTo: "16:30" }],
  ["trước 20/5/2021 (thứ Năm)", "before", null, "2021-05-20"],
  ["hết tháng 5/2021", "by", null, "2021-05-31"],
  ["đến hết quý II", "by", null, "2021-06-30"],
  ["đến năm 2025", "by", null, "2025-12-31"],
  ["chậm nhất là ngày 20 tháng 5 năm 2021", "by", null, "2021-05-20"],
  ["không muộn hơn ngày 20/5/2021", "by", null, "2021-05-20"],
  ["trước hoặc trong ngày 20/5/2021", "by", null, "2021-05-20"],
  ["Hạn cuối: 20/5/2021", "by", null, "2021-05-20"],
  ["2021-05-20", "by", null, "2021-05-20"],
  ["20/5/21", "by", null, "2021-05-20"],
  ["vào ngày 20/5", "on", "2021-05-20", "2021-05-20"],
  ["chiều thứ Sáu, ngày 14/5/2021", "on", "2021-05-14", "2021-05-14"],
  ["8h00 ngày 20/5/2021", "on", "2021-05-20", "2021-05-20", { timeFrom: "08:00" }],
  [
    "từ 8h00 đến 11h30 ngày 20/5/2021",
    "on",
    "2021-05-20",
    "2021-05-20",
    { timeFrom: "08:00", timeTo: "11:30" },
  ],
  ["ngày mùng 5 tháng 6", "on", "2021-06-05", "2021-06-05"],
  ["trong năm 2021", "in", "2021-01-01", "2021-12-31"],
  ["Tháng 11/2020-Tháng 9/2021", "range", "2020-11-01", "2021-09-30"],
  ["Quý IV/2020-Quý II/2021", "range", "2020-10-01", "2021-06-30"],
  ["tháng Tư năm 2021", "in", "2021-04-01", "2021-04-30"],
  ["T4/2021", "in", "2021-04-01", "2021-04-30"],
  ["QIII/2021", "in", "2021-07-01", "2021-09-30"],
  ["Quý IV.2021", "in", "2021-10-01", "2021-12-31"],
  ["9 tháng đầu năm 2021", "in", "2021-01-01", "2021-09-30"],
  ["đầu tháng 5/2021", "in", "2021-05-01", null, { approx: true, proposedTo: "2021-05-10" }],
  ["cuối tháng 2/2024", "in", "2024-02-29", "2024-02-29", { approx: true }],
  ["trung tuần tháng 10/2021", "in", "2021-10-11", "2021-10-20", { approx: true }],
  ["nửa đầu tháng 8", "in", "2021-08-01", "2021-08-15", { approx: true }],
  ["tuần 2 tháng 5/2021", "in", "2021-05-08", "2021-05-14", { approx: true }],
  ["tuần cuối tháng 5", "in", "2021-05-25", "2021-05-31", { approx: true }],
  ["tháng cuối của quý III/2021", "in", "2021-09-01", "2021-09-30"],
  ["đầu năm 2022", "in", "2022-01-01", null, { approx: true, proposedTo: "2022-01-31" }],
  ["giữa quý II/2021", "in", "2021-05-01", null, { approx: true, proposedTo: "2021-05-31" }],
  ["tháng 4 - 5/2021", "range", "2021-04-01", "2021-05-31"],
  ["Tháng 4+5/2021", "range", "2021-04-01", "2021-05-31"],
  ["quý II, III/2021", "range", "2021-04-01", "2021-09-30"],
  ["Quý III, IV/2021, 2022", "range", "2021-07-01", "2022-12-31"],
  ["quý IV/2021, 2022, 2023", "range", "2021-10-01", "2023-12-31"],
  ["tháng 12/2021 và 2022", "range", "2021-12-01", "2022-12-31"],
  ["tháng 12/2020 - 01/2021", "range", "2020-12-01", "2021-01-31"],
  ["25-27/6/2021", "range", "2021-06-25", "2021-06-27"],
  ["ngày 5, 12 và 19/6/2021", "range", "2021-06-05", "2021-06-19", { needsReview: ["ambiguous-date"] }],
  ["từ 20/12 đến 15/01/2022", "range", "2021-12-20", "2022-01-15"],
  ["từ 20/12 đến 15/1", "range", "2021-12-20", "2022-01-15"],
  [
    "từ 8h ngày 20/5 đến 17h ngày 21/5/2021",
    "range",
    "2021-05-20",
    "2021-05-21",
    { timeFrom: "08:00", timeTo: "17:00" },
  ],
  ["từ ngày ký đến 30/6/2021", "range", null, "2021-06-30"],
  ["sau ngày 20/5/2021", "from", "2021-05-21", null],
  ["kể từ ngày 01/6/2021", "from", "2021-06-01", null],
  ["ngày 25 hàng tháng", "recurring", null, null, { recurs: "monthly day 25" }],
  ["hằng tháng, trước ngày 20", "recurring", null, null, { recurs: "monthly day 20" }],
  ["trước ngày 15/6 và 15/12 hàng năm", "recurring", null, null, { recurs: "yearly 06-15, 12-15" }],
  [
    "ngày 10 của tháng đầu quý sau",
    "recurring",
    null,
    null,
    { recurs: "quarterly: day 10 of months 1,4,7,10" },
  ],
  [
    "trước ngày 20 các tháng 3, 6, 9, 12",
    "recurring",
    null,
    null,
    { recurs: "quarterly: day 20 of months 3,6,9,12" },
  ],
  ["ngày làm việc cuối cùng của tháng", "recurring", null, null, { recurs: "monthly day last" }],
  ["thứ Sáu hàng tuần", "recurring", null, null, { recurs: "weekly day 5" }],
  ["hằng năm", "recurring", null, null, { recurs: "yearly" }],
  ["trước Đại hội 15 ngày", "relative", null, null, { offset: -15, offsetUnit: "day", event: "Đại hội" }],
  ...[
    "Sau 25 ngày làm việc (trừ thứ Bảy, Chủ nhật) kể từ ngày thi",
    "25 ngày làm việc (không tính ngày lễ) sau ngày thi",
    "trong vòng 25 ngày làm việc (trừ ngày nghỉ) kể từ ngày thi",
  ].map((words): Kin => [
    words,
    "relative",
    null,
    null,
    { offset: 25, offsetUnit: "working day", event: "thi" },
  ]),
  [
    "chậm nhất 10 ngày làm việc trước ngày khai mạc Đại hội",
    "relative",
    null,
    null,
    { offset: -10, offsetUnit: "working day", event: "khai mạc Đại hội" },
  ],
  [
    "sau khi kết thúc Đại hội chậm nhất 15 ngày",
    "relative",
    null,
    null,
    { offset: 15, offsetUnit: "day", event: "kết thúc Đại hội" },
  ],
  [
    "trong vòng năm (05) ngày sau Đại hội",
    "relative",
    null,
    null,
    { offset: 5, offsetUnit: "day", event: "Đại hội" },
  ],
  ["1 tuần trước Đại hội", "relative", null, null, { offset: -7, offsetUnit: "day", event: "Đại hội" }],
  ["Sau Đại hội", "relative", null, null, { event: "Đại hội" }],
  ["trước ngày 31/6/2021", "before", null, "2021-06-30", { needsReview: ["typing-damage"] }],
  ["trước ngày 20/52021", "before", null, "2021-05-20", { needsReview: ["typing-damage"] }],
  ["trươc ngày 20/5/2O21", "before", null, "2021-05-20", { needsReview: ["typing-damage"] }],
  ["20//5/2021", "by", null, "2021-05-20", { needsReview: ["typing-damage"] }],
  ["tháng vào 9/2021", "in", "2021-09-01", "2021-09-30", { needsReview: ["typing-damage"] }],
  ["ngày trước 20/5/2021", "before", null, "2021-05-20", { needsReview: ["typing-damage"] }],
  ["trưóc ngày 20/5/2021", "before", null, "2021-05-20", { needsReview: ["typing-damage"] }],
  ["trước ngày 20/5/201", "before", null, "2021-05-20", { needsReview: ["typing-damage"] }],
  ["trước ngày 200/5/2021", "before", null, null, { needsReview: ["typing-damage"] }],
  ["20, 21/5/2021", "range", "2021-05-20", "2021-05-21"],
  ["ngày 05 và ngày 20 hàng tháng", "recurring", null, null, { recurs: "monthly day 5, 20" }],
  ["tháng 13/2021", "in", null, null, { needsReview: ["typing-damage"] }],
  ["05/20/2021", "by", null, "2021-05-20", { needsReview: ["ambiguous-date"] }],
  ["ngày 10/3 âm lịch", "on", null, null, { needsReview: ["ambiguous-date"] }],
];

const NO_DEADLINES = [
  "Thường xuyên",
  "Cả năm",
  "Trong 02 ngày",
  "30 ngày",
  "giai đoạn 2021-2025",
  "năm học 2020 - 2021",
  "Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ",
  "Quyết định số 08/2020/QĐ-UBND",
  "Thứ Hai, 10/5/2021, 08:30",
  "Cập nhật: 23/01/2021",
  "đạt 3/12 đơn vị",
  "từ 1/3 đến 1/2 số đại biểu",
  "kỷ niệm 91 năm Ngày thành lập (20/10/1930 - 20/10/2021)",
  "Ngày truyền thống Mặt trận Tổ quốc Việt Nam (18/11/1930 - 18/11/2025)",
  "70 năm ngày thành lập Văn phòng (28/8/1945-28/8/2015)",
  "95 năm thành lập Hội (ngày 20/10/1930 – ngày 20/10/2025)",
  "từ đầu năm đến nay",
  "ngày      tháng     năm 2020",
  "",
];

describe("kin of the deadline phrases", () => {
  it.each(KIN.map((kin) => ({ kin, phrase: kin[0] })))(
    "$phrase",
    ({ kin: [phrase, bound, from, to, rest] }) => {
      expect(parseDeadline(phrase, { year: 2021 })).toEqual({ text: phrase, bound, from, to, ...rest });
    },
  );

  it.each(NO_DEADLINES)("%s is no deadline", (phrase) => {
    expect(parseDeadline(phrase, { year: 2021 })).toMatchObject({ bound: "none", from: null, to: null });
  });

  it("keeps a day without a year open where nothing tells the year", () => {
    expect(parseDeadline("từ 1/4 đến 20/4")).toMatchObject({
      from: null,
      to: null,
      needsReview: ["missing-year"],
    });
  });

  it("takes the year of issue, or the next where the day lies before the issue", () => {
    const issuedOn = "2021-11-15" as Day;
    expect(parseDeadline("trước ngày 20/12", { issuedOn }).to).toBe("2021-12-20");
    expect(parseDeadline("trước ngày 20/01", { issuedOn }).to).toBe("2022-01-20");
  });

  it("counts 'từ nay' from the day of issue", () => {
    expect(parseDeadline("từ nay đến hết năm", { year: 2021, issuedOn: "2021-11-15" as Day })).toMatchObject({
      bound: "range",
      from: "2021-11-15",
      to: "2021-12-31",
    });
  });
});
