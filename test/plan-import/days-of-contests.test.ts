import { parsePlan } from "../../src/plan-import";
import type { Plan, PlanTask } from "../../src/domain/plan";
import { smallPlan } from "./support/small-plan";

const eventsOf = ({ tasks, milestones }: Plan): string[][] =>
  [...tasks, ...milestones]
    .sort((one, other) => one.line - other.line)
    .map((task) => [task.title, dayOf(task)]);
const dayOf = ({ deadline: { from, to } }: PlanTask): string => [...new Set([from ?? to, to])].join("..");

describe("labels that each tell of what their time is", () => {
  it.each([
    [
      ["1. Thời gian nhận bài thi: từ 01/3/2026 đến 15/4/2026", "2. Thời gian trao giải: ngày 20/5/2026"],
      [
        ["Thời gian nhận bài thi: từ 01/3/2026 đến 15/4/2026", "2026-03-01..2026-04-15"],
        ["Thời gian trao giải: ngày 20/5/2026", "2026-05-20"],
      ],
    ],
    [
      ["- Hạn nộp hồ sơ: ngày 05/5/2026", "- Thời điểm công bố kết quả: ngày 30/5/2026"],
      [
        ["Hạn nộp hồ sơ: ngày 05/5/2026", "2026-05-05"],
        ["Thời điểm công bố kết quả: ngày 30/5/2026", "2026-05-30"],
      ],
    ],
    [
      [
        "- Thời hạn dự thi",
        "+ Phát động: ngày 10/3/2026.",
        "+ Hạn cuối nhận bài: ngày 27/3/2026.",
        "+ Tổng kết: tháng 4/2026",
      ],
      [
        ["Phát động: ngày 10/3/2026", "2026-03-10"],
        ["Hạn cuối nhận bài: ngày 27/3/2026", "2026-03-27"],
        ["Tổng kết: tháng 4/2026", "2026-04-01..2026-04-30"],
      ],
    ],
  ])("are events: %s", (lines, events) => {
    expect(eventsOf(smallPlan("IV. CÁCH THỨC VÀ THỜI HẠN GỬI BÀI", ...lines))).toEqual(events);
  });

  it("are so without sections too, below a line that only says when, and of no dash above it", () => {
    const plan = parsePlan(
      [
        "Thể lệ cuộc thi được ban hành kèm theo Kế hoạch 44/KH-SVH năm 2026, cụ thể:",
        "- Hình thức:",
        "+ Mỗi thí sinh gửi tối đa 03 bức vẽ.",
        "Thời gian thực hiện:",
        "",
        "Phát động: dự kiến ngày 05/8/2026.",
        "Thời gian nhận tranh: từ ngày 15/8/2026 đến ngày 10/9/2026.",
      ].join("\n"),
    );
    expect(eventsOf(plan)).toEqual([
      ["Mỗi thí sinh gửi tối đa 03 bức vẽ", ""],
      ["Phát động: dự kiến ngày 05/8/2026", "2026-08-05"],
      ["Thời gian nhận tranh: từ ngày 15/8/2026 đến ngày 10/9/2026", "2026-08-15..2026-09-10"],
    ]);
  });

  it.each(["Thời gian nộp: trước ngày 05/5/2026", "Thời gian thực hiện: trước ngày 05/5/2026"])(
    "but one alone is the time of what stands above it: %s",
    (label) => {
      expect(eventsOf(smallPlan("II. NHIỆM VỤ", "1. Các chi hội nộp bài dự thi.", `- ${label}`))).toEqual([
        ["Các chi hội nộp bài dự thi", "2026-05-05"],
      ]);
    },
  );
});

it.each([
  "văn kiện lấy ý kiến đảng viên và Nhân dân, gồm:",
  "tài liệu công bố gồm:",
  "văn bản đưa ra góp ý bao gồm:",
])("a heading stands for what is published below it: %s", (papers) => {
  const plan = smallPlan(
    "II. NHIỆM VỤ",
    "1. Công bố dự thảo văn kiện",
    `a) Dự thảo các ${papers}`,
    "- Báo cáo chính trị.",
    "- Báo cáo tổng kết công tác xây dựng Đảng.",
    "b) Thời gian công bố: từ 15/10/2025 đến 15/11/2025.",
  );
  expect(eventsOf(plan)).toEqual([["Công bố dự thảo văn kiện", "2025-10-15..2025-11-15"]]);
});

it.each([
  "* Thời gian thực hiện: trong tháng 9/2026 đối với cấp tỉnh, cấp xã làm khi đủ máy.",
  "* Thời hạn: trước ngày 05/9/2026 đối với khối tỉnh, khối xã chậm hơn 10 ngày.",
  "* Tiến độ: quý III/2026 ở cấp tỉnh, cấp xã theo hạ tầng.",
])("a time behind all points that is not of all is told: %s", (line) => {
  const plan = parsePlan(
    [
      "Ngày 15/7/2026, Ban A ban hành Kế hoạch số 26/KH-BA về phần mềm:",
      "- Ban A: Lập quy chế.",
      "- Chi bộ B: Chạy thử.",
      line,
    ].join("\n"),
  );
  expect(plan.problems.map(({ code }) => code)).toContain("text-not-taken");
});
