import { readTaskWords } from "../../../src/actions/read-words";
import { NO_DEADLINE } from "../../../src/domain/deadline";
import { occurrencesOf, sentencesOfDays, sentencesOfTimes } from "../../../src/domain/plan-edit/occurrences";
import { splitTask } from "../../../src/domain/plan-edit/split-task";
import { parseDeadline } from "../../../src/plan-import";
import { officialDay } from "../../../src/i18n/format-day";
import { makePlan, makePlanTask } from "../../support/plan-builder";
import { day, dueIn, reviewOf } from "./a-draft";

const monthly = parseDeadline("ngày 25 hằng tháng");
const until = (to: string): ReturnType<typeof reviewOf> =>
  reviewOf(
    makePlan({
      issuedOn: day("2025-10-26"),
      tasks: [makePlanTask("Xong", { deadline: dueIn(to, { to: day(to) }) })],
    }),
  );

it("recurring work comes due from the plan's day to its last deadline", () => {
  expect(occurrencesOf(until("2026-01-31"), monthly)).toEqual(["2025-11-25", "2025-12-25", "2026-01-25"]);
});

it("or to the end of the plan's year where no deadline is later", () => {
  expect(occurrencesOf(until("2025-11-01"), monthly)).toEqual(["2025-11-25", "2025-12-25"]);
});

it("work without a rhythm, or in a plan without any day, comes due on none", () => {
  expect(occurrencesOf(until("2026-01-31"), NO_DEADLINE)).toEqual([]);
  expect(
    occurrencesOf(reviewOf(makePlan({ issuedOn: null, tasks: [makePlanTask("Họp")] })), monthly),
  ).toEqual([]);
});

it.each([
  ["Chương trình công tác năm 2026", "2026-12-25"],
  ["Kế hoạch năm 2025 - 2026", "2026-12-25"],
  ["Kế hoạch đại hội nhiệm kỳ 2026-2031", "2025-12-25"],
  ["Kế hoạch phát triển đến năm 2030", "2025-12-25"],
])("or to the end of the next year where the title is for it: %s", (title, last) => {
  const plan = makePlan({ issuedOn: day("2025-12-20"), title, tasks: [makePlanTask("Họp")] });
  expect(occurrencesOf(reviewOf(plan), monthly).at(-1)).toBe(last);
});

it("a line for one of its days is read as due on that day, as strictly as its words say", () => {
  for (const [title, words, bound] of [
    ["Giao ban ngày 25 hằng tháng", "ngày 25 hằng tháng", "by"],
    ["Định kỳ 6 tháng, trước ngày 25 báo cáo", "định kỳ 6 tháng, trước ngày 25", "before"],
    ["Báo cáo: 14h00 thứ Năm hằng tuần", "14h00 thứ Năm hằng tuần", "by"],
    ["Báo cáo trước 25 hằng tháng", "trước 25 hằng tháng", "before"],
  ] as const) {
    const task = makePlanTask(title, { deadline: parseDeadline(words) });
    const [line = ""] = sentencesOfDays(task, [officialDay("2025-12-25")]);
    const { deadline } = readTaskWords(line, {});
    expect({ title, bound: deadline.bound, to: deadline.to }).toEqual({ title, bound, to: "2025-12-25" });
  }
});

it("rows for its days are called as the whole is, each with its day", () => {
  const whole = makePlanTask("Văn phòng báo cáo tiến độ trước ngày 20 hằng tháng", {
    shortTitle: "Báo cáo tiến độ",
    deadline: parseDeadline("trước ngày 20 hằng tháng"),
  });
  const lines = sentencesOfDays(whole, ["20/11/2025", "20/12/2025"]);
  const draft = reviewOf(makePlan({ tasks: [whole] }));
  const split = splitTask(
    draft,
    "t1",
    lines.map((line) => readTaskWords(line, {})),
  );
  expect(split.tasks.map(({ task }) => task.shortTitle)).toEqual([
    "Báo cáo tiến độ: trước ngày 20/11/2025",
    "Báo cáo tiến độ: trước ngày 20/12/2025",
  ]);
});

it.each([
  [
    "hằng tháng, từ 11/2026 đến 02/2027",
    ["trong tháng 11/2026", "trong tháng 12/2026", "trong tháng 1/2027", "trong tháng 2/2027"],
    ["2026-11-30", "2026-12-31", "2027-01-31", "2027-02-28"],
  ],
  [
    "hằng quý (từ quý III/2026 đến quý I/2027)",
    ["trong quý III/2026", "trong quý IV/2026", "trong quý I/2027"],
    ["2026-09-30", "2026-12-31", "2027-03-31"],
  ],
  [
    "hằng tháng, từ ngày 15/01/2027 đến ngày 10/3/2027",
    ["trong tháng 1/2027", "trong tháng 2/2027", "chậm nhất ngày 10/3/2027"],
    ["2027-01-31", "2027-02-28", "2027-03-10"],
  ],
  [
    "trước ngày 20 hằng tháng, từ tháng 11/2026 đến tháng 01/2027",
    ["trước ngày 20/11/2026", "trước ngày 20/12/2026", "trước ngày 20/01/2027"],
    ["2026-11-20", "2026-12-20", "2027-01-20"],
  ],
  [
    "từ ngày 01/3/2027 đến ngày 16/3/2027, thứ Sáu hằng tuần",
    ["chậm nhất ngày 05/3/2027", "chậm nhất ngày 12/3/2027"],
    ["2027-03-05", "2027-03-12"],
  ],
])(
  "work that comes again in a stretch of time its words name is told apart in it: %s",
  (words, times, days) => {
    const title = `Văn phòng báo cáo tiến độ định kỳ ${words}`;
    const { deadline } = readTaskWords(title, {});
    expect(deadline).toMatchObject({ text: words, bound: "range" });
    expect(deadline.needsReview).toBeUndefined();
    const lines = sentencesOfTimes(until("2027-12-31"), { title, deadline }, officialDay);
    expect(lines).toEqual(times.map((time) => `${title}: ${time}`));
    expect(lines.map((line) => readTaskWords(line, {}).deadline.to)).toEqual(days);
    // A cell says the same, and is not asked.
    expect(parseDeadline(words)).toEqual(deadline);
  },
);

it.each([
  ["Hội Phụ nữ xã báo cáo số liệu hằng tháng, từ 11/2026 đến 02/2027", "hằng tháng, từ 11/2026 đến 02/2027"],
  [
    "Công an xã giao ban hằng tuần từ ngày 01/3/2026 đến ngày 30/4/2026",
    "hằng tuần từ ngày 01/3/2026 đến ngày 30/4/2026",
  ],
])("a rhythm beside its stretch of time is kept, whatever leads to it: %s", (title, words) => {
  expect(readTaskWords(title, {}).deadline).toMatchObject({ text: words, bound: "range" });
});

it.each([
  ["Phòng A lập kế hoạch hằng năm, từ 01/3/2026 đến 30/4/2026", "từ 01/3/2026 đến 30/4/2026"],
  ["Phòng A lập kế hoạch hằng tháng trước ngày 30/4/2026", "trước ngày 30/4/2026"],
])(
  "one that only tells which plan it is, or stands beside a day, is none of the deadline: %s",
  (title, words) => {
    expect(readTaskWords(title, {}).deadline.text).toBe(words);
  },
);
