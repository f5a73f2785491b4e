import { parsePlan } from "../../src/plan-import";
import { smallPlan } from "./support/small-plan";

describe("a page that tells of the document which it shows", () => {
  it.each([
    [
      "Ngày 16/7/2025, Tỉnh ủy Hòa An đã ký ban hành Chỉ thị 08-CT/TU về phòng chống lũ.",
      "08-CT/TU",
      "2025-07-16",
      "Tỉnh ủy Hòa An",
    ],
    [
      "Ngày 01/12/2025, Sở Nội vụ tỉnh Hòa An có Công văn 1032/SNV-LĐ về thưởng tết.",
      "1032/SNV-LĐ",
      "2025-12-01",
      "Sở Nội vụ tỉnh Hòa An",
    ],
    [
      "UBND tỉnh Hòa An ban hành Quyết định 282/QĐ-UBND ngày 15/9/2025 về chăm sóc người già.",
      "282/QĐ-UBND",
      "2025-09-15",
      "UBND tỉnh Hòa An",
    ],
  ])("%s", (line, number, issuedOn, organisation) => {
    const plan = parsePlan(`${line}\nII. NHIỆM VỤ\n1. Sở Y tế rà soát trước ngày 20/12/2025.`);
    expect(plan).toMatchObject({ number, issuedOn, organisation });
  });

  it("is not asked for the number of what only led to a plan with a head of its own", () => {
    const { number } = smallPlan(
      "Ngày 16/7/2025, Tỉnh ủy ban hành Chỉ thị 08-CT/TU.",
      "II. NHIỆM VỤ",
      "1. Sở A rà soát.",
    );
    expect(number).not.toBe("08-CT/TU");
  });
});

describe("lines that hold for others", () => {
  it.each([
    "Yêu cầu đối với việc tích hợp giấy tờ trên ứng dụng như sau:",
    "Đề nghị rà soát văn bản tại các xã như sau:",
    "Giao kiểm tra hồ sơ ở các trường như sau:",
  ])("work below %s", (line) => {
    const { tasks } = smallPlan("II. NHIỆM VỤ", line, "(1) Sở Y tế:", "- Lập danh sách.");
    expect(tasks.map(({ lead }) => lead)).toEqual(["Sở Y tế"]);
  });

  it.each([
    ["Cơ sở giáo dục", "Cơ sở giáo dục"],
    ["Cơ sở khám bệnh, chữa bệnh", "Cơ sở khám bệnh, chữa bệnh"],
    ["Yêu cầu các trường", "each"],
  ])("work below the heading %s", (heading, lead) => {
    const { tasks } = smallPlan("II. NHIỆM VỤ", `1. ${heading}`, "- Cử cán bộ dự họp trước ngày 15/8/2025.");
    expect(tasks.map((task) => [task.lead ?? "each", task.deadline.to])).toEqual([[lead, "2025-08-15"]]);
  });

  it.each([
    "1. Doanh nghiệp phối hợp với công đoàn xây dựng phương án thưởng trước ngày 20/12/2025, cụ thể:",
    "1. Phòng Giáo dục tổ chức thi thử trước ngày 20/12/2025, yêu cầu như sau:",
    "1. Sở Y tế rà soát các trạm y tế xong trước ngày 20/12/2025, cụ thể như sau:",
  ])("a sentence is work though lines tell more of it: %s", (line) => {
    const { tasks } = smallPlan("II. NHIỆM VỤ", line, "- Thông tin sớm cho người lao động.");
    expect(tasks[0]?.title).toContain(line.slice(3, 40));
  });

  it.each(["Quy trình", "Tổ chức thực hiện", "Tiến độ thực hiện"])("work below Điều 4. %s", (words) => {
    const { tasks } = smallPlan(
      "Điều 4. " + words,
      "1. Tập hợp đơn: Trong thời hạn 21 ngày trước khi bắt đầu học kỳ.",
      "- Phòng Đào tạo lập danh sách.",
    );
    expect(tasks.map(({ deadline }) => deadline.offset)).toContain(-21);
  });

  it.each([
    ["Trung tâm Y tế, Dân số", "lead-doubtful"],
    ["Ban Tổ chức, Tuyên giáo", "lead-doubtful"],
    ["Văn phòng Hội, Kế toán", "lead-doubtful"],
  ])("a part of a cell that begins no name is asked: %s", (cell, code) => {
    const { problems } = smallPlan(
      "II. NHIỆM VỤ",
      "STT\tNội dung\tĐơn vị chủ trì\tThời gian",
      `1\tRà soát hồ sơ\t${cell}\tTháng 5/2025`,
    );
    expect(problems.map((problem) => problem.code)).toContain(code);
  });

  it("a time that closes a paragraph holds for what stands above it", () => {
    const { tasks } = smallPlan(
      "II. NHIỆM VỤ",
      "Bộ Y tế chủ trì ban hành hướng dẫn trước ngày 01/4/2025.",
      "Bộ Tài chính ban hành văn bản hướng dẫn.",
      "Thời gian hoàn thành trước ngày 10/4/2025.",
      "Bộ Xây dựng ban hành hướng dẫn.",
    );
    expect(tasks.map(({ deadline }) => deadline.to)).toEqual(["2025-04-01", "2025-04-10", null]);
  });

  it.each(["Chủ trì, phối hợp", "Chủ trì, phối hợp với:", "Phối hợp với"])(
    "a phrase that each dash ends: %s",
    (words) => {
      const { tasks } = smallPlan(
        "II. NHIỆM VỤ",
        "1. Công an tỉnh",
        `a) ${words}`,
        "- Sở Tài chính và các đơn vị có liên quan cân đối kinh phí.",
        "- Sở Xây dựng rà soát cơ sở vật chất.",
      );
      expect(tasks.map(({ lead, support }) => [lead, support])).toEqual([
        ["Công an tỉnh", ["Sở Tài chính", "Các đơn vị có liên quan"]],
        ["Công an tỉnh", ["Sở Xây dựng"]],
      ]);
    },
  );

  it.each([
    "2. Thời gian nộp hồ sơ: Hồ sơ của các trường gửi về Phòng A trước ngày 31/3/2025.",
    "2. Thời hạn báo cáo: Báo cáo tổng kết gửi về Sở Y tế trước ngày 31/3/2025.",
    "2. Thời gian đăng ký: Danh sách đội thi nộp cho Ban Tổ chức trước ngày 31/3/2025.",
  ])("is work of its own: %s", (line) => {
    const { tasks } = smallPlan("II. NHIỆM VỤ", "1. Sở Nội vụ lập kế hoạch.", line);
    expect(tasks.map(({ deadline }) => deadline.to)).toContain("2025-03-31");
  });

  it.each(["đồng chí", "ông", "bà"])("whom a body assigns is asked: %s", (words) => {
    const { problems } = smallPlan(
      "II. NHIỆM VỤ",
      "1. Ban Thường trực",
      `- Phân công ${words} Phó Chủ tịch Thường trực trực tiếp phụ trách tiếp dân.`,
    );
    expect(problems.map(({ code }) => code)).toContain("lead-doubtful");
  });
});

it("signs that plain text draws about heads and leaning words are no part of them", () => {
  const plan = parsePlan(
    [
      "**TRƯỜNG ĐẠI HỌC SÔNG LAM**",
      "*Số: 218 /TB-ĐHSL*",
      "*Sông Lam, ngày 05 tháng 12 năm 2024*",
      "# THÔNG BÁO",
      "**Kế hoạch thi ngoại ngữ**",
      "### 1. Việc cần làm",
      "- *Phòng Đào tạo lập danh sách trước ngày 20/12/2024.*",
      "- Phòng Quản trị chuẩn bị phòng thi; giờ thi * ghi trong giấy báo.",
      "- Phòng Khảo thí in đề thi.",
    ].join("\n"),
  );
  expect([plan.number, plan.issuedOn, plan.organisation]).toEqual([
    "218/TB-ĐHSL",
    "2024-12-05",
    "Trường Đại học Sông Lam",
  ]);
  expect(plan.tasks.map(({ section, title, lead }) => [section, title, lead])).toEqual([
    ["1", "Phòng Đào tạo lập danh sách trước ngày 20/12/2024", "Phòng Đào tạo"],
    ["1", "Phòng Quản trị chuẩn bị phòng thi; giờ thi * ghi trong giấy báo", "Phòng Quản trị"],
    ["1", "Phòng Khảo thí in đề thi", "Phòng Khảo thí"],
  ]);
});

it.each(["--- PAGE BREAK ---", "=== Trang 2/5 ==="])(
  "%s between the pages of a scan parts no sentence and no list",
  (mark) => {
    const { tasks } = smallPlan(
      "II. NHIỆM VỤ",
      "1. Cây xanh",
      "a) Sở Xây dựng:",
      "- Lập danh mục cây xanh trên các tuyến phố trong khu vực trung tâm của",
      "tỉnh, nhất là các tuyến phố có cây cổ thụ, gửi về Văn phòng Ủy ban nhân",
      "dân tỉnh để tổng hợp, báo cáo và trình Ủy ban nhân dân tỉnh cho ý kiến",
      "",
      "2",
      "",
      mark,
      "",
      "trước ngày 15 tháng 3 năm 2025.",
      "- Cắt tỉa cây cổ thụ trên các tuyến phố có nhiều người đi bộ qua lại hằng",
      "ngày, nhất là các tuyến phố gần trường học, bệnh viện và các khu chợ của",
      "thành phố.",
      "b) Sở Tài chính",
      "__ - Bố trí kinh phí.",
      "",
      mark,
      "",
      "- Kiểm tra việc chi.",
    );
    expect(tasks.map(({ title, lead, deadline }) => [title.slice(0, 16), lead, deadline.to])).toEqual([
      ["Lập danh mục cây", "Sở Xây dựng", "2025-03-15"],
      ["Cắt tỉa cây cổ t", "Sở Xây dựng", null],
      ["Bố trí kinh phí", "Sở Tài chính", null],
      ["Kiểm tra việc ch", "Sở Tài chính", null],
    ]);
  },
);
