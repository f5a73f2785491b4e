import { guessColumns, parsePlan } from "../../src/plan-import";
import type { Plan, PlanTask } from "../../src/domain/plan";
import { planOfList } from "./support/list-plan";

const listOf = (...lines: readonly string[]): Plan => planOfList(lines.map((line) => line.split(" | ")));
const due = ({ deadline: { from, to } }: PlanTask): string =>
  [...new Set([from ?? to, to ?? from])].join("..");
const codes = ({ problems }: Plan): string[] => problems.map(({ code }) => code);

describe("a week whose columns are halves of its days", () => {
  it.each(["THỨ | SÁNG | CHIỀU", "Ngày | Buổi sáng | Buổi chiều", "Thứ, ngày | Sáng | Chiều"])(
    "%s",
    (head) => {
      const plan = listOf(
        head,
        "Hai 06/4/2026 | Chào cờ. | Tiết 2: Cô Hà dạy 10A1.",
        " | Tiết 4: Dự giờ lớp 11A2. | ",
        "Ba 07/4/2026 | Họp tổ Văn. | Chấm báo tường.",
      );
      expect(plan.tasks.map((task) => [task.title, due(task)])).toEqual([
        ["Chào cờ", "2026-04-06"],
        ["Tiết 2: Cô Hà dạy 10A1", "2026-04-06"],
        ["Tiết 4: Dự giờ lớp 11A2", "2026-04-06"],
        ["Họp tổ Văn", "2026-04-07"],
        ["Chấm báo tường", "2026-04-07"],
      ]);
    },
  );

  it("beside a column of work they say something else", () => {
    expect(guessColumns(["Ngày", "Nội dung", "Sáng", "Chiều"]).columns).toEqual([
      "time",
      "content",
      "ignore",
      "ignore",
    ]);
  });
});

describe("stages that a team shares out", () => {
  const stagesOf = (first: string, second: string, whole: string): Plan =>
    parsePlan(
      [
        "# KẾ HOẠCH TRIỂN KHAI: Trang tin của lớp",
        whole,
        "## Tổng quan",
        `## ${first}`,
        "| Thành viên | Công việc |",
        "|---|---|",
        "| **Hà** | Phác thảo giao diện |",
        "| **Lê Nam** | Thu thập bài viết |",
        `## ${second}`,
        "| Thành viên | Công việc |",
        "|---|---|",
        "| **Hà** | Chạy thử |",
      ].join("\n"),
    );

  it.each([
    ["🔶 GĐ1 — Thiết kế (2/3 → 6/3)", "🔶 GĐ2 — Kiểm thử (7/3 → 9/3)", "**Thời gian**: 2/3 → 9/3/2026"],
    [
      "Giai đoạn 1 – Thiết kế (2/3 - 6/3)",
      "Giai đoạn 2 – Kiểm thử (7/3 - 9/3)",
      "Thời gian: 2/3/2026 - 9/3/2026",
    ],
    [
      "GĐ 1: Thiết kế (từ 2/3 đến 6/3)",
      "GĐ 2: Kiểm thử (từ 7/3 đến 9/3)",
      "Thời gian thực hiện: tháng 3/2026",
    ],
  ])("%s", (first, second, whole) => {
    const plan = stagesOf(first, second, whole);
    expect(plan.tasks.map((task) => [task.title, task.lead, due(task)])).toEqual([
      ["Phác thảo giao diện", "Hà", "2026-03-02..2026-03-06"],
      ["Thu thập bài viết", "Lê Nam", "2026-03-02..2026-03-06"],
      ["Chạy thử", "Hà", "2026-03-07..2026-03-09"],
    ]);
    expect(codes(plan)).toContain("deadline-from-heading");
  });
});

describe("the year of days without one", () => {
  const ROWS = [
    "| # | Việc | Phụ trách | Deadline |",
    "|---|---|---|---|",
    "| 1 | Gửi báo giá | Hà | 05/4 |",
  ];

  it.each([
    "Tóm tắt họp nhóm bán hàng (04/04/2026)",
    "Họp nhóm kho (ngày 4/4/2026)",
    "Thời gian: 9h00 ngày 04/4/2026",
  ])("is that of the meeting, and marked: %s", (line) => {
    const plan = parsePlan([line, "Có mặt: Hà, Nam", "## VIỆC CẦN LÀM", "", ...ROWS].join("\n"));
    expect(plan.tasks.map(due)).toEqual(["2026-04-05"]);
    expect(plan.tasks.map(({ sureness }) => sureness?.deadline ?? "stated")).not.toContain("stated");
  });

  it("stays open where the first lines name two", () => {
    const plan = parsePlan(
      ["Họp kho (28/12/2025)", "Họp bán hàng (04/04/2026)", "## VIỆC CẦN LÀM", ...ROWS].join("\n"),
    );
    expect(codes(plan)).toContain("missing-year");
  });
});

describe("names of a cell", () => {
  it.each([
    ["KSNB · QTRR", ["KSNB", "QTRR"]],
    ["Phòng Kế hoạch · Phòng Tài vụ", ["Phòng Kế hoạch", "Phòng Tài vụ"]],
    ["CN-CĐS · các Ban/VP, Đơn vị", ["CN-CĐS", "Các Ban/VP", "Đơn vị"]],
  ])("are parted by a dot in the middle: %s", (cell, names) => {
    const { tasks } = listOf(
      "STT | Nhiệm vụ | Ban chủ trì | Ban phối hợp | Hạn",
      `1 | Rà soát hồ sơ | QTNNL | ${cell} | Quý III/2026`,
    );
    expect(tasks.map(({ support }) => support)).toEqual([names]);
  });
});

describe("stars about the first words of a line", () => {
  it.each(["*Sơ tuyển: *dự kiến", "*Sơ tuyển:* dự kiến", "** Sơ tuyển:** dự kiến"])(
    "are no part of it: %s",
    (line) => {
      const body = `- ${line} ngày 10/9/2026.`;
      const plan = parsePlan(
        ["KẾ HOẠCH", "Tổ chức hội thi", "II. NHIỆM VỤ", "1. Vòng thi", body.replace("- **", "** -")].join(
          "\n",
        ),
      );
      expect(plan.tasks.map((task) => [task.title, due(task)])).toEqual([
        ["Sơ tuyển: dự kiến ngày 10/9/2026", "2026-09-10"],
      ]);
    },
  );
});
