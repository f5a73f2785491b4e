import { parsePlan } from "../../src/plan-import";
import { smallPlan, told } from "./support/small-plan";

const DECISION = [
  "UBND TỈNH A",
  "Số: 12/QĐ-UBND",
  "A, ngày 05 tháng 01 năm 2025",
  "QUYẾT ĐỊNH",
  "Ban hành Kế hoạch triển khai Luật X",
  "CHỦ TỊCH UBND TỈNH",
  "Căn cứ Luật Tổ chức chính quyền địa phương ngày 19/6/2015;",
  "QUYẾT ĐỊNH:",
  "Điều 1. Ban hành kèm theo Quyết định này Kế hoạch triển khai Luật X.",
  "Điều 2. Quyết định này có hiệu lực từ ngày ký.",
  "Điều 3. Chánh Văn phòng UBND tỉnh chịu trách nhiệm thi hành Quyết định này.",
];
const RECIPIENTS = ["Nơi nhận:", "- Như Điều 3;", "- Lưu: VT.", "CHỦ TỊCH", "Nguyễn Văn A"];

describe("a decision with its plan is one plan", () => {
  it.each([
    [["KẾ HOẠCH", "TRIỂN KHAI LUẬT X"], "KẾ HOẠCH TRIỂN KHAI LUẬT X"],
    [["CHƯƠNG TRÌNH", "Hành động năm 2025"], "CHƯƠNG TRÌNH Hành động năm 2025"],
    [
      ["PHƯƠNG ÁN", "Ứng phó bão năm 2025", "(Kèm theo Quyết định số 12/QĐ-UBND ngày 05/01/2025)"],
      "PHƯƠNG ÁN Ứng phó bão năm 2025",
    ],
    [["ĐỀ ÁN CHUYỂN ĐỔI SỐ NĂM 2025"], "ĐỀ ÁN CHUYỂN ĐỔI SỐ NĂM 2025"],
  ])("below %j", (title, whole) => {
    const before = [...DECISION, ...RECIPIENTS, ...title];
    const plan = parsePlan(
      [
        ...before,
        "1. Bộ Nội vụ trình nghị định trước ngày 30/6/2025.",
        "2. Sở Tư pháp rà soát văn bản trước ngày 15/7/2025.",
      ].join("\n"),
    );
    expect([plan.number, plan.title, plan.issuedOn]).toEqual(["12/QĐ-UBND", whole, "2025-01-05"]);
    expect(plan.tasks.map(({ line }) => line)).toEqual([before.length + 1, before.length + 2]);
    expect(told(plan.tasks)).toEqual([
      ["Bộ Nội vụ trình nghị định trước ngày 30/6/2025", "Bộ Nội vụ", "2025-06-30"],
      ["Sở Tư pháp rà soát văn bản trước ngày 15/7/2025", "Sở Tư pháp", "2025-07-15"],
    ]);
  });

  it("has an appendix behind it too", () => {
    const { tasks } = parsePlan(
      [
        ...DECISION,
        ...RECIPIENTS,
        "KẾ HOẠCH",
        "Triển khai Luật X",
        "1. Sở Tư pháp rà soát văn bản trước ngày 15/7/2025.",
        "Nơi nhận:",
        "- Lưu: VT.",
        "PHỤ LỤC",
        "TT\tNhiệm vụ\tChủ trì\tThời gian",
        "1\tTập huấn\tSở Nội vụ\t9/2025",
      ].join("\n"),
    );
    expect(told(tasks)).toEqual([
      ["Sở Tư pháp rà soát văn bản trước ngày 15/7/2025", "Sở Tư pháp", "2025-07-15"],
      ["Tập huấn", "Sở Nội vụ", "2025-09-30"],
    ]);
  });
});

describe("numerals in brackets", () => {
  it.each([
    ["(1)", "(2)"],
    ["(01)", "(02)"],
    ["(a)", "(b)"],
    ["(i)", "(ii)"],
  ])("%s, %s begin tasks, alone and beside others", (one, other) => {
    const first = "Sở Nội vụ xây dựng đề án, hoàn thành trước ngày 30/12/2025";
    const second = "Sở Tài chính bố trí kinh phí trong quý II/2025";
    const points = [`${one} ${first}.`, `${other} ${second}.`];
    const wanted = [
      [first, "Sở Nội vụ", "2025-12-30"],
      [second, "Sở Tài chính", "2025-06-30"],
    ];
    expect(told(smallPlan("II. NHIỆM VỤ", ...points).tasks)).toEqual(wanted);
    const beside = smallPlan(
      "II. NHIỆM VỤ",
      "1. Việc chung",
      ...points,
      "2. Công an tỉnh rà soát tháng 5/2025",
    );
    expect(told(beside.tasks).slice(0, 2)).toEqual(wanted);
    expect(beside.tasks).toHaveLength(3);
  });
});

describe("the number of a document", () => {
  it.each([
    [["Số: 369/PGD&ĐT"], "369/PGD&ĐT"],
    [["Số: 20", "/KH-PGD&ĐT"], "20/KH-PGD&ĐT"],
    [["Số: 298 KH/TWĐTN"], "298-KH/TWĐTN"],
    [["Số: 45-KH/HU"], "45-KH/HU"],
    [["Số 12/2025/QĐ-UBND"], "12/2025/QĐ-UBND"],
    [["Số:   15 / KH - SGD&ĐT"], "15/KH-SGD&ĐT"],
    [["Số: 7", "-KH/ĐU"], "7-KH/ĐU"],
    [["Số: 05 CV/ĐTN"], "05-CV/ĐTN"],
  ])("%j is %s", (lines, number) => {
    expect(parsePlan(["UBND TỈNH A", ...lines, "KẾ HOẠCH", "Thử", "- Họp ban"].join("\n")).number).toBe(
      number,
    );
  });

  it.each(["Số:   /KH-UBND", "Số: /CV-BTV", "Số:     -KH/HU"])("%s is blank, and asked", (line) => {
    const plan = parsePlan(["UBND TỈNH A", line, "KẾ HOẠCH", "Thử", "- Họp ban"].join("\n"));
    expect(plan.number).toBe("");
    expect(plan.problems).toContainEqual({ code: "number-blank", line: 2 });
  });
});

describe("a charter or regulations are no plan", () => {
  const articles = (count: number): string[] =>
    Array.from({ length: count }, (_, at) => [
      `Điều ${at + 1}. Hoạt động`,
      `1. Thành viên thực hiện nội dung ${at + 1}.`,
    ]).flat();

  it.each(["ĐIỀU LỆ", "QUY CHẾ", "NỘI QUY", "NGHỊ ĐỊNH"])("%s", (kind) => {
    const text = ["HỘI A", "Số: 3/HA", kind, "Hội A", "Chương I", ...articles(12)].join("\n");
    expect(parsePlan(text).tasks).toEqual([]);
    expect(parsePlan(text).problems).toContainEqual({ code: "reads-as-rules", line: 1 });
    expect(parsePlan(text, { isPlanAnyway: true }).tasks.length).toBeGreaterThan(0);
  });

  it("a decision of a few articles is", () => {
    const { tasks } = parsePlan(
      ["QUYẾT ĐỊNH", ...articles(3), "- Sở Y tế báo cáo trước ngày 20/5/2025"].join("\n"),
    );
    expect(tasks).not.toEqual([]);
  });
});
