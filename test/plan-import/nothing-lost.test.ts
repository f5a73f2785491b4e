import { smallPlan } from "./support/small-plan";

function titles(...lines: readonly string[]): string[] {
  return smallPlan(...lines).tasks.map(({ title }) => title);
}

describe("a heading that names who acts is none of what a plan rests on or aims at", () => {
  it.each([
    "Cơ sở giáo dục mầm non",
    "Cơ sở lưu trú du lịch",
    "Cơ sở Đoàn trực thuộc",
    "Yêu cầu các trạm y tế",
    "Yêu cầu Công an xã",
    "Mục tiêu quốc gia về bình đẳng giới",
  ])("%s", (heading) => {
    expect(titles("II. NHIỆM VỤ", `1. ${heading}`, "- Gửi danh sách trước ngày 15/3/2025.")).toEqual([
      "Gửi danh sách trước ngày 15/3/2025",
    ]);
  });

  it.each(["Cơ sở pháp lý", "Cơ sở thực tiễn", "Cơ sở", "Yêu cầu", "Yêu cầu về hồ sơ", "Mục tiêu"])(
    "but still: %s",
    (heading) => {
      const lines = ["I. NHIỆM VỤ", "1. Lập danh sách.", `2. ${heading}`, "- Bảo đảm thiết thực, hiệu quả."];
      expect(titles(...lines)).toEqual(["Lập danh sách"]);
    },
  );
});

describe("a paragraph that is broken where the page is goes on in the next line", () => {
  const page = [
    "Căn cứ tình hình thực tế của địa phương, các đơn vị chủ động triển khai các",
    "nội dung của kế hoạch này, bảo đảm an toàn, tiết kiệm, hiệu quả và gắn với các",
    "phong trào thi đua yêu nước của địa phương, của ngành và của từng đơn vị trong",
    "năm 2025.",
  ];

  it.each([
    [
      ["-", "Rà soát hộ nghèo trên địa bàn."],
      ["Rà soát hộ nghèo trên địa bàn", "Lập quỹ"],
    ],
    [
      ["–", "Công an xã tuần tra ban đêm."],
      ["Công an xã tuần tra ban đêm", "Lập quỹ"],
    ],
    [
      ["- Phối hợp với UBND", "Thị trấn kiểm tra chợ."],
      ["Phối hợp với UBND Thị trấn kiểm tra chợ", "Lập quỹ"],
    ],
    [
      ["- Tăng cường kiểm tra", "ATTP tại các bếp ăn."],
      ["Tăng cường kiểm tra ATTP tại các bếp ăn", "Lập quỹ"],
    ],
  ])("%j", (lines, right) => {
    expect(titles(...page, "II. NHIỆM VỤ", "1. Việc chung", ...lines, "-", "Lập quỹ.")).toEqual(right);
  });

  it("a number alone stands before the words of its point", () => {
    expect(titles("II. NHIỆM VỤ", "1.", "Công an xã tuần tra.", "2.", "Trạm Y tế phun thuốc.")).toEqual([
      "Công an xã tuần tra",
      "Trạm Y tế phun thuốc",
    ]);
  });
});
