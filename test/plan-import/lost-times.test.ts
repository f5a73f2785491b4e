import { parsePlan } from "../../src/plan-import";

const HEAD = [
  "HỘI LIÊN HIỆP PHỤ NỮ PHƯỜNG A",
  "Số: 5/KH-HPN",
  "A, ngày 05 tháng 01 năm 2026",
  "KẾ HOẠCH",
  "Tổ chức các hoạt động năm 2026",
  "I. MỤC ĐÍCH, YÊU CẦU",
];
const WORK = ["II. NHIỆM VỤ", "1. Văn phòng chuẩn bị kinh phí trước ngày 25/02/2026."];

const askedOf = (...lines: string[]): readonly (string | undefined)[] =>
  parsePlan([...HEAD, ...lines, ...WORK].join("\n"))
    .problems.filter(({ code }) => code === "text-not-taken")
    .map(({ words }) => words);

describe("a line whose day is that of no task", () => {
  it.each([
    "- Các báo cáo phải bảo đảm chất lượng, có đủ trước ngày 20/12/2026.",
    "Hội nghị khai mạc chậm nhất ngày 20/12/2026.",
    "(Từ ngày 01/12/2026 đến ngày 20/12/2026)",
  ])("is asked about: %s", (line) => {
    expect(askedOf(line)).toEqual([line]);
  });

  it("is asked about also where another stretch begins on that day", () => {
    const line = "- Các báo cáo có đủ trước ngày 01/4/2026.";
    const stretch = "- Văn phòng in tài liệu từ ngày 01/4/2026 đến ngày 20/4/2026.";
    expect(askedOf(line, stretch)).toEqual([line]);
  });

  it.each([
    ["its day is a task's", "- Việc chuẩn bị xong trước ngày 25/02/2026."],
    ["its day was before the plan", "- Tổng kết năm trước xong trước ngày 20/12/2025."],
    ["it reports what is to be expected", "Theo dự báo của Đài Khí tượng, đến ngày 20/12/2026 còn mưa to."],
    ["it names nothing but a year", "- Phấn đấu đến năm 2030 mọi chi hội đạt tiêu chuẩn."],
  ])("is not, where %s", (_why, line) => {
    expect(askedOf(line)).toEqual([]);
  });
});
