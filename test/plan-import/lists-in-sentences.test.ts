import { parsePlan } from "../../src/plan-import";
import { smallPlan, told } from "./support/small-plan";

const leads = (...lines: readonly string[]): readonly (string | null)[] =>
  smallPlan("II. NHIỆM VỤ", ...lines).tasks.map(({ lead }) => lead);

describe("a list inside one sentence", () => {
  it.each([
    [
      "1. Các đơn vị làm tốt các việc sau: (1) Phòng Y tế phun khử khuẩn; (2) Công an xã tuần tra; (3) Đoàn xã dọn vệ sinh.",
      ["Phòng Y tế", "Công an xã", "Đoàn xã"],
    ],
    [
      "1. Cụ thể phân công: (i) Văn phòng chuẩn bị hội trường; (ii) Phòng Kinh tế lo kinh phí.",
      ["Văn phòng", "Phòng Kinh tế"],
    ],
    [
      "1. Hội Nông dân xã thực hiện các nhiệm vụ: (1) Lập danh sách hộ nghèo; (2) Hỗ trợ con giống.",
      ["Hội Nông dân xã", "Hội Nông dân xã"],
    ],
  ])("whose parts each tell work is as many tasks: %s", (line, names) => {
    expect(leads(line)).toEqual(names);
  });

  it.each([
    "1. Sở Y tế lập hồ sơ gồm: (1) tờ trình; (2) dự thảo quyết định.",
    "1. Sở Y tế trình UBND tỉnh đề án về: (1) Sắp xếp trạm y tế; (2) Bố trí biên chế.",
    "1. Sở Y tế xét thưởng theo tiêu chí: (1) hoàn thành sớm; (2) không có sai sót.",
  ])("of things stays one: %s", (line) => {
    expect(leads(line)).toEqual(["Sở Y tế"]);
  });

  it("hands on the time that stands before it", () => {
    const line =
      "1. Trước ngày 20/8/2025, các phòng hoàn thành các nội dung: (1) Phòng A lập danh sách; (2) Phòng B gửi giấy mời trước ngày 10/8/2025.";
    expect(told(smallPlan("II. NHIỆM VỤ", line).tasks)).toEqual([
      ["Phòng A lập danh sách", "Phòng A", "2025-08-20"],
      ["Phòng B gửi giấy mời trước ngày 10/8/2025", "Phòng B", "2025-08-10"],
    ]);
  });
});

describe("who stands in a sentence before its list does the list", () => {
  it.each([
    ["1. UBND tỉnh giao Sở Nội vụ thực hiện các nhiệm vụ sau:", "Sở Nội vụ"],
    ["1. Hội nghị thống nhất phân công Ban Dân tộc tỉnh triển khai các nội dung:", "Ban Dân tộc tỉnh"],
    ["1. Để bảo đảm tiến độ, đề nghị Công an tỉnh tập trung:", "Công an tỉnh"],
  ])("%s", (heading, lead) => {
    expect(leads(heading, "- Rà soát danh sách.", "- Báo cáo kết quả.")).toEqual([lead, lead]);
  });
});

describe("those who go along with a named body help it", () => {
  it.each([
    ["1. Hội Nông dân xã cùng các chi hội vận động hội viên.", "Các chi hội"],
    ["1. Công an xã và các lực lượng liên quan tuần tra.", "Các lực lượng liên quan"],
    ["1. Đoàn xã và các trường học dọn vệ sinh.", "Các trường học"],
  ])("%s", (line, support) => {
    const { tasks, problems } = smallPlan("II. NHIỆM VỤ", line);
    expect(tasks[0]?.support).toEqual([support]);
    expect([tasks[0]?.sureness, problems.map(({ code }) => code)]).toEqual([undefined, []]);
  });
});

describe("months of a school year", () => {
  const planOf = (title: string, place: string, ...lines: readonly string[]): ReturnType<typeof parsePlan> =>
    parsePlan(
      ["TRƯỜNG THCS A", "Số: 12/KH-THCS", place, "KẾ HOẠCH", title, "II. NỘI DUNG", ...lines].join("\n"),
    );
  const lines = ["1. Khai giảng trong tháng 9.", "2. Sơ kết trong tháng 01.", "3. Tổng kết trước ngày 25/5."];
  const days = ["2026-09-30", "2027-01-31", "2027-05-25"];

  it.each([
    ["Công tác năm học 2026-2027", "A, ngày 28 tháng 8 năm 2026"],
    ["Kiểm tra nội bộ năm học 2026 – 2027", ""],
    ["Thi đua học kỳ II, năm học 2026-2027", "A, ngày 10 tháng 01 năm 2027"],
  ])("are of its first year from August on, else of the second, and surely so: %s", (title, place) => {
    const { tasks, problems } = planOf(title, place, ...lines);
    expect(tasks.map(({ deadline }) => deadline.to)).toEqual(days);
    expect(problems.map(({ code }) => code)).not.toContain("year-from-document");
  });

  it("say nothing of what is issued before it begins", () => {
    const { tasks } = planOf(
      "Tuyển sinh năm học 2026-2027",
      "A, ngày 10 tháng 4 năm 2026",
      "1. Thi trong tháng 6.",
    );
    expect(tasks[0]?.deadline.to).toBe("2026-06-30");
  });
});

it.each([
  "Yêu cầu các đơn vị nghiêm túc triển khai thực hiện Kế hoạch này.",
  "Đề nghị các ngành, các thôn phối hợp thực hiện các nội dung trên.",
  "Các phòng, ban khẩn trương triển khai thực hiện Chỉ thị này./.",
])("a document's last words are no work: %s", (sentence) => {
  expect(leads("1. Sở Y tế lập kế hoạch.", sentence)).toEqual(["Sở Y tế"]);
});

it.each([
  ["1. Phân công: Văn phòng lo hội trường; Phòng Kinh tế lo kinh phí.", ["Văn phòng", "Phòng Kinh tế"]],
  [
    "1. Phân công nhiệm vụ: (1) Đoàn xã ra quân; (2) Hội Nông dân xã góp giống.",
    ["Đoàn xã", "Hội Nông dân xã"],
  ],
  ["1. Phân công: Công an xã tuần tra.", ["Công an xã"]],
])("a label over whole sentences hands nobody's name on: %s", (line, names) => {
  expect(leads(line, "2. Sở Y tế lập kế hoạch.")).toEqual([...names, "Sở Y tế"]);
});
