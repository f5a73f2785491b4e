import { parsePlan } from "../../src/plan-import";
import { smallPlan, told } from "./support/small-plan";

const leadOf = (line: string): string | null | undefined =>
  smallPlan("II. NHIỆM VỤ", `- ${line}`).tasks[0]?.lead;

describe("people who are no body do what their sentence says", () => {
  it.each([
    ["Chủ đầu tư bàn giao mặt bằng trước ngày 20/6/2025.", "Chủ đầu tư"],
    ["Nhà thầu hoàn thiện hồ sơ hoàn công.", "Nhà thầu"],
    ["Thí sinh nộp phiếu đăng ký tại trường.", "Thí sinh"],
    ["Sinh viên hoàn thành phiếu khảo sát.", "Sinh viên"],
    ["Người ứng cử nộp hồ sơ trước 17 giờ ngày 01/02/2025.", "Người ứng cử"],
  ])("%s", (line, lead) => {
    expect(leadOf(line)).toBe(lead);
  });

  it.each([
    "Cán bộ phụ trách công tác trẻ em và dân số",
    "Công chức được giao theo dõi thi đua",
    "Nhân viên làm công tác thư viện, thiết bị",
  ])("and so do those whom a heading tells by their work: %s", (heading) => {
    const { tasks } = smallPlan("II. NHIỆM VỤ", `1. ${heading}`, "- Lập danh sách.", "- Lưu trữ hồ sơ.");
    expect(told(tasks)).toEqual([
      ["Lập danh sách", heading, null],
      ["Lưu trữ hồ sơ", heading, null],
    ]);
  });
});

describe("a name whose field sounds like a deed", () => {
  it.each([
    ["Trường Trung cấp Nghề Hòa An tuyển 120 học viên.", "Trường Trung cấp Nghề Hòa An"],
    ["Trường Sơ cấp Lái xe Bình Minh mở hai lớp.", "Trường Sơ cấp Lái xe Bình Minh"],
    ["Hội đồng tuyển sinh: chỉ đạo chung.", "Hội đồng tuyển sinh"],
    ["Hội đồng tuyển sinh các trường thẩm định hồ sơ.", "Hội đồng tuyển sinh các trường"],
    ["Tổ xét duyệt: kiểm tra hồ sơ.", "Tổ xét duyệt"],
    ["Thường trực HĐND tỉnh, cấp xã điều chỉnh cơ cấu.", "Thường trực HĐND tỉnh, cấp xã"],
    ["Ủy ban bầu cử tỉnh, cấp xã niêm yết danh sách.", "Ủy ban bầu cử tỉnh, cấp xã"],
  ])("is whole: %s", (line, lead) => {
    expect(leadOf(line)).toBe(lead);
  });
});

describe("the last syllable of the issuing body, alone in its line,", () => {
  it.each([
    ["VĂN PHÒNG CHÍNH", "PHỦ", "Văn phòng Chính phủ"],
    ["BẢO HIỂM XÃ HỘI KHU", "VỰC", "Bảo hiểm xã hội khu vực"],
    ["CÔNG ĐOÀN XÃ TÂN", "HÒA", "Công đoàn xã Tân Hòa"],
  ])("belongs to it: %s / %s", (first, last, name) => {
    const plan = parsePlan(
      [
        first,
        last,
        "-------",
        "Số: 6/TB-A",
        "A, ngày 05 tháng 01 năm 2025",
        "THÔNG BÁO",
        "- Gửi báo cáo.",
      ].join("\n"),
    );
    expect(plan.organisation).toBe(name);
  });
});
