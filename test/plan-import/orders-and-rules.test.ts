import { parsePlan } from "../../src/plan-import";
import { smallPlan, told } from "./support/small-plan";

const first = (...lines: readonly string[]): ReturnType<typeof smallPlan>["tasks"][number] | undefined =>
  smallPlan("II. NHIỆM VỤ", ...lines).tasks[0];

describe("who asks others does not do it", () => {
  it.each([
    [
      "Trên đây là kế hoạch tổ chức hội thi, Ban Thường vụ đề nghị Đoàn xã báo cáo trước ngày 20/12/2025.",
      "Đoàn xã",
    ],
    ["Trên đây là nội dung chỉ đạo; đề nghị Công an xã gửi kết quả trước ngày 20/12/2025.", "Công an xã"],
    ["Ủy ban nhân dân tỉnh yêu cầu Sở Y tế báo cáo trước ngày 20/12/2025.", "Sở Y tế"],
  ])("in a sentence without a number: %s", (line, lead) => {
    const { tasks } = smallPlan("II. NHIỆM VỤ", "1. Văn phòng họp.", "2. Sở Nội vụ rà soát.", line);
    expect(told(tasks).at(-1)?.slice(1)).toEqual([lead, "2025-12-20"]);
  });
});

describe("what a report tells of is no work", () => {
  it.each([
    "báo cáo một số nội dung sau:",
    "tổng hợp, gửi các số liệu gồm:",
    "rà soát, thống kê các thông tin chủ yếu như sau:",
  ])("Công an xã %s", (words) => {
    const lines = [
      `1. Công an xã ${words}`,
      "(1) Số hộ nghèo.",
      "(2) Kinh phí đã hỗ trợ.",
      "(3) Đề xuất, kiến nghị.",
    ];
    const { tasks } = smallPlan("II. NHIỆM VỤ", ...lines, "UBND xã nộp báo cáo trước ngày 7/3/2025.");
    expect(tasks.map(({ lead }) => lead)).toEqual(["Công an xã", "UBND xã"]);
  });

  it("but deeds below such a line are", () => {
    const lines = ["1. Văn phòng báo cáo các nội dung sau:", "- Rà soát hồ sơ.", "- Lập danh sách."];
    expect(smallPlan("II. NHIỆM VỤ", ...lines).tasks).toHaveLength(2);
  });
});

it.each(["Sở Y tế lập danh sách. Sở Nội vụ thẩm định.", "Các phòng nộp hồ sơ. Công an xã kiểm tra."])(
  "a time labelled behind several sentences is that of each: %s",
  (sentences) => {
    const { tasks } = smallPlan(
      "II. NHIỆM VỤ",
      `1. ${sentences} Thời hạn hoàn thành: trước ngày 30/11/2025.`,
    );
    expect(tasks.map(({ deadline }) => deadline.to)).toEqual(["2025-11-30", "2025-11-30"]);
  },
);

it.each([
  ["1. Giám đốc Sở Y tế - Phó Trưởng ban Ban Chỉ đạo tỉnh tập trung thực hiện:", "Giám đốc Sở Y tế"],
  ["1. Sở Nội vụ - Cơ quan thường trực Ban Chỉ đạo khẩn trương thực hiện các việc sau:", "Sở Nội vụ"],
  ["1. Công an xã - Thường trực Tổ công tác", "Công an xã"],
])("what a body is besides stands in no heading's way: %s", (heading, lead) => {
  expect(first(heading, "- Rà soát hồ sơ.", "- Lập danh sách.")).toMatchObject({ lead, support: [] });
});

describe("rules in articles", () => {
  const rules = (...last: readonly string[]): ReturnType<typeof parsePlan> =>
    parsePlan(
      [
        "UBND TỈNH A",
        "Số: 9/2025/NQ-UBND",
        "A, ngày 05 tháng 01 năm 2025",
        "NGHỊ QUYẾT",
        "HƯỚNG DẪN XÉT CHỌN",
        "Chương I",
        "TỔ CHỨC XÉT CHỌN",
        ...[1, 2, 3, 4, 5].map(
          (at) => `Điều ${at}. Hội nghị xét chọn lần ${at}\n1. Hội nghị thông qua biên bản.`,
        ),
        "Điều 6. Quy trình xét chọn",
        ...last,
      ].join("\n"),
    );
  const days = [1, 2, 3, 4, 5].map(
    (at) => `${at}. Chậm nhất là ngày 0${at} tháng 3 năm 2025, Sở Nội vụ xét đợt ${at}.`,
  );
  const steps = [1, 2, 3].map(
    (at) => `Bước ${at}. Trong thời gian 0${at} ngày làm việc, Phòng Kinh tế xét đợt ${at}.`,
  );

  it.each([
    ["by which days", days, "Sở Nội vụ"],
    ["step by step", steps, "Phòng Kinh tế"],
  ])("that tell what is done %s are work", (_, lines, lead) => {
    const { tasks, problems } = rules(...lines);
    expect(problems.map(({ code }) => code)).not.toContain("reads-as-rules");
    expect(tasks.filter((task) => task.lead === lead)).toHaveLength(lines.length);
  });

  it("are rules without", () => {
    expect(rules("1. Hội nghị bầu chủ tọa.").problems.map(({ code }) => code)).toContain("reads-as-rules");
  });
});

describe("steps", () => {
  it.each([
    ["Bước 2. Trong vòng 02 ngày làm việc, Phòng Văn hóa giao thôn họp dân.", "Phòng Văn hóa", 2],
    ["Bước 3. Trong thời gian 05 (năm) ngày làm việc, Công an xã xác minh.", "Công an xã", 5],
    ["Đợt 1. Trong thời hạn 03 ngày làm việc, Văn phòng trả kết quả.", "Văn phòng", 3],
  ])("name who does them behind their time: %s", (line, lead, offset) => {
    expect(first("Bước 1. Đoàn xã họp.", line)).toBeDefined();
    const task = smallPlan("II. QUY TRÌNH", line).tasks[0];
    expect(task).toMatchObject({ lead, deadline: { bound: "relative", offset } });
  });

  it("go on behind where results are received", () => {
    const lines = [
      "1. Văn phòng trả kết quả.",
      "Nơi nhận kết quả.",
      "- Tại bộ phận một cửa.",
      "2. Đoàn xã họp.",
    ];
    expect(smallPlan("II. QUY TRÌNH", ...lines).tasks.at(-1)?.lead).toBe("Đoàn xã");
  });

  it("are work though where they are done stands below", () => {
    const step =
      "Bước 7. Sau thời gian niêm yết công khai, nếu không có ai khiếu nại thì trả kết quả cho từng hộ gia đình.";
    expect(smallPlan("II. QUY TRÌNH", step, "- Tại nhà văn hóa thôn.").tasks[0]?.title).toContain("Bước 7");
  });
});

it("tells the number that its own appendix names, and asks", () => {
  const lines = [
    "NGHỊ QUYẾT",
    "Về bảo vệ môi trường",
    "CHÍNH PHỦ",
    "I. NHIỆM VỤ",
    "1. Sở Y tế lập danh sách.",
  ];
  const appendix = ["PHỤ LỤC", "(Kèm theo Nghị quyết số 39/NQ-CP ngày 03 tháng 12 năm 2025 của Chính phủ)"];
  const filler = Array.from({ length: 70 }, (_, at) => `${at + 2}. Sở Y tế kiểm tra đợt ${at}.`);
  const plan = parsePlan([...lines, ...filler, ...appendix].join("\n"));
  expect(plan).toMatchObject({ number: "39/NQ-CP", organisation: "Chính phủ", issuedOn: "2025-12-03" });
  expect(plan.problems.map(({ code }) => code)).toContain("number-assumed");
});
