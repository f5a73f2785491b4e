import { parsePlan } from "../../src/plan-import";

const BODY = ["II. NHIỆM VỤ", "1. Phòng Văn hóa lập danh sách trước ngày 15/8/2025."];

describe("a document that an article quotes has its number, day and issuing body from the article", () => {
  it.each([
    [
      "Ngày 16/7/2025, UBND tỉnh Hòa An đã ký ban hành Kế hoạch 108/KH-UBND năm 2025 về việc tổ chức hội thi.",
      ["108/KH-UBND", "2025-07-16", "UBND tỉnh Hòa An"],
    ],
    [
      "Vào ngày 05/6/2025, Sở Nội vụ có Công văn số 77/SNV-TCBC về việc rà soát biên chế.",
      ["77/SNV-TCBC", "2025-06-05", "Sở Nội vụ"],
    ],
    [
      "Ngày 10 tháng 3 năm 2025, UBND tỉnh Hòa An ban hành Quyết định 839/QĐ-UBND năm 2025 phê duyệt Kế hoạch.",
      ["839/QĐ-UBND", "2025-03-10", "UBND tỉnh Hòa An"],
    ],
    [
      "Ngày 01-7-2025, Ban Thường vụ Tỉnh đoàn ban hành Hướng dẫn số 12-HD/TĐTN về đại hội.",
      ["12-HD/TĐTN", "2025-07-01", "Ban Thường vụ Tỉnh đoàn"],
    ],
    [
      "Thủ tướng Chính phủ Trần Văn An vừa ký Công điện số 15/CĐ-TTg ngày 19/7/2025 về ứng phó bão.",
      ["15/CĐ-TTg", "2025-07-19", "Thủ tướng Chính phủ"],
    ],
    [
      "Phó Thủ tướng Lê Thị Bình đã ký Quyết định số 88/QĐ-TTg ngày 02/6/2025.",
      ["88/QĐ-TTg", "2025-06-02", "Phó Thủ tướng"],
    ],
    [
      "Thủ tướng Chính phủ vừa ký Công điện số 16/CĐ-TTg ngày 20/7/2025.",
      ["16/CĐ-TTg", "2025-07-20", "Thủ tướng Chính phủ"],
    ],
    [
      "Chủ tịch UBND xã Hòa An ký Kế hoạch số 9/KH-UBND ngày 02/6/2025.",
      ["9/KH-UBND", "2025-06-02", "Chủ tịch UBND xã Hòa An"],
    ],
  ])("%s", (line, right) => {
    const plan = parsePlan(["Lịch đại hội mới nhất ra sao?", line, ...BODY].join("\n"));
    expect([plan.number, plan.issuedOn, plan.organisation]).toEqual(right);
    expect(plan.problems.filter(({ code }) => code === "number-assumed")).toHaveLength(1);
    expect(plan.tasks).toHaveLength(1);
  });

  it("but what led to a document with a head of its own is none of it", () => {
    const head = [
      "UBND TỈNH HÒA AN",
      "Số: 12/KH-UBND",
      "Hòa An, ngày 20 tháng 7 năm 2025",
      "KẾ HOẠCH",
      "Hội thi",
    ];
    const led = "Ngày 16/7/2025, Bộ Y tế ban hành Kế hoạch số 108/KH-BYT về hội thi.";
    const plan = parsePlan([...head, "", led, ...BODY].join("\n"));
    expect([plan.number, plan.issuedOn]).toEqual(["12/KH-UBND", "2025-07-20"]);
  });
});
