import { parsePlan } from "../../src/plan-import";

const facts = (...lines: readonly string[]): readonly unknown[] =>
  parsePlan(lines.join("\n")).tasks.map(({ line, section, title, lead, support }) => [
    line,
    section,
    title.slice(0, 40),
    lead,
    support,
  ]);

describe("a decision whose articles share out work", () => {
  const BROKEN = `ỦY BAN NHÂN
DÂN
TỈNH SÔNG LAM
-------
CỘNG HÒA XÃ
HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số:
12/2025/QĐ-UBND
Sông Lam, ngày
05 tháng 3 năm 2025
QUYẾT ĐỊNH
QUY ĐỊNH PHÂN CÔNG NHIỆM VỤ QUẢN LÝ CHỢ TRÊN ĐỊA BÀN TỈNH
Căn cứ Luật Thương mại số
36/2005/QH11;
Chương
I
QUY ĐỊNH CHUNG
Điều 1.
Phạm vi điều chỉnh
1. Quyết định này phân công nhiệm vụ quản lý chợ.
Điều 2. Quyền hạn
1. Được yêu cầu ban quản lý chợ cung cấp số liệu về
hộ kinh doanh và các khoản thu đã nộp trong năm trước.
Điều 3.
Kiểm tra chợ
Sở Công Thương chủ trì kiểm tra việc sắp xếp, bố trí các điểm kinh doanh
tại các chợ hạng 1 và chợ đầu mối trên địa bàn.
Điều 4. Trách nhiệm của các sở
1. Các Sở quản lý ngành, lĩnh vực
có trách nhiệm kiểm tra hàng hóa theo
lĩnh vực được giao.
2. Trường hợp phát hiện vi phạm, Sở quản lý ngành, lĩnh vực báo cáo Ủy ban nhân dân
tỉnh bằng văn bản theo mẫu của
Bộ Công Thương.
Điều
5. Báo cáo
1. Sở Tài chính:
a) Tổng hợp số thu của các chợ.
Điều 6: Trách nhiệm thi hành
Thủ trưởng các sở chịu trách nhiệm thi hành Quyết định này./.`;

  it("is read where a page broke its lines, without what it covers, what is allowed and how it closes", () => {
    const plan = parsePlan(BROKEN);
    expect([plan.number, plan.organisation, plan.issuedOn]).toEqual([
      "12/2025/QĐ-UBND",
      "Ủy ban nhân dân tỉnh Sông Lam",
      "2025-03-05",
    ]);
    expect(facts(BROKEN)).toEqual([
      [27, "Chương I.Điều 3", "Sở Công Thương chủ trì kiểm tra việc sắp", "Sở Công Thương", []],
      [
        30,
        "Chương I.Điều 4.1",
        "Các Sở quản lý ngành, lĩnh vực có trách ",
        "Các Sở quản lý ngành, lĩnh vực",
        [],
      ],
      [33, "Chương I.Điều 4.2", "Trường hợp phát hiện vi phạm, Sở quản lý", "Sở quản lý ngành, lĩnh vực", []],
      [39, "Chương I.Điều 5.1.a", "Tổng hợp số thu của các chợ", "Sở Tài chính", []],
    ]);
  });

  it.each([
    ["QUY ĐỊNH", "PHÂN CÔNG TRÁCH NHIỆM QUẢN LÝ CHỢ", 7],
    ["QUYẾT ĐỊNH", "VỀ VIỆC GIAO NHIỆM VỤ QUẢN LÝ CHỢ", 7],
    ["QUY CHẾ", "QUẢN LÝ CHỢ", 0],
  ])("%s %s of seven articles holds %d tasks", (kind, title, count) => {
    const articles = Array.from({ length: 7 }, (_, at) => [
      `Điều ${at + 1}. Chợ hạng ${at + 1}`,
      `1. Phòng Kinh tế kiểm tra chợ hạng ${at + 1}.`,
    ]);
    const text = ["UBND XÃ A", "Số: 3/UBND", kind, title, "Chương I", ...articles.flat()].join("\n");
    expect(parsePlan(text).tasks).toHaveLength(count);
  });

  it("work stands under who has it, whatever articles are named by their titles, and what the decision rests on is none", () => {
    const lines = [
      "QUYẾT ĐỊNH",
      "Về việc thành lập Tổ công tác số hóa",
      "GIÁM ĐỐC TRUNG TÂM Y TẾ AN BÌNH",
      "• Căn cứ Quy chế hoạt động của Trung tâm;",
      "• Căn cứ vào chủ trương của Đảng ủy về số hóa;",
      "Điều 1: Tổ công tác có nhiệm vụ sau đây:",
      "1. Lập danh mục hồ sơ cần số hóa.",
      "2. Tổ chức lựa chọn các giải pháp lưu trữ nhằm:",
      "• Giảm thời gian tra cứu.",
      "• Nâng cao chất lượng phục vụ.",
      "Điều 2: Quyền hạn của Tổ công tác",
      "1. Được yêu cầu các khoa, phòng cung cấp hồ sơ.",
      "Điều 3: Cơ chế hoạt động",
      "1. Giao Phòng Kế hoạch tổng hợp báo cáo.",
      "GIÁM ĐỐC TRUNG TÂM",
      "Trần Văn Hòa",
    ];
    expect(facts(...lines)).toEqual([
      [7, "1", "Lập danh mục hồ sơ cần số hóa", "Tổ công tác", []],
      [8, "2", "Tổ chức lựa chọn các giải pháp lưu trữ n", "Tổ công tác", []],
      [14, "Điều 3.1", "Giao Phòng Kế hoạch tổng hợp báo cáo", "Phòng Kế hoạch", []],
    ]);
  });
});

describe("the steps of a procedure, each with its labels", () => {
  const labels = [
    "- Nội dung: Kiểm đếm thiết bị tại các khoa.",
    "- Chủ trì: Tổ Kiểm kê",
    "- Phối hợp: Các Phòng, Trung tâm, Khoa chuyên môn",
    "- Thời hạn: trước ngày 20/12/2025",
    "- Biểu mẫu: -",
  ];

  it.each(["B2 — ", "B2: ", "B2. ", "Bước 2: "])("%s", (step) => {
    const [first] = parsePlan([`${step}Kiểm đếm thiết bị`, ...labels].join("\n")).tasks;
    expect(first?.title).toContain("Kiểm đếm thiết bị");
    expect([first?.lead, first?.support, first?.deadline.to]).toEqual([
      "Tổ Kiểm kê",
      ["Các Phòng, Trung tâm, Khoa chuyên môn"],
      "2025-12-20",
    ]);
  });

  it.each([
    ["Thời hạn: 2 ngày", 2, "day"],
    ["Thời hạn: 03 ngày làm việc", 3, "working day"],
    ["Hạn hoàn thành: 5 ngày", 5, "day"],
  ])("%s: a term without a beginning is one from the step before", (label, offset, offsetUnit) => {
    const lines = labels.map((line) => (line.startsWith("- Thời hạn") ? `- ${label}` : line));
    const [first] = parsePlan(["B1 — Kiểm đếm thiết bị", ...lines].join("\n")).tasks;
    expect(first?.deadline).toMatchObject({ bound: "relative", offset, offsetUnit, to: null });
    expect(first?.sureness?.deadline).toBeUndefined();
  });

  it("a dash behind a label says nothing", () => {
    const own = ["- Nội dung: Duyệt danh mục.", "- Chủ trì: Hiệu trưởng", "- Phối hợp: -", "- Thời hạn: -"];
    const plan = parsePlan(["B1 — Duyệt", ...own, "B2 — Kiểm đếm thiết bị", ...labels].join("\n"));
    expect(plan.tasks.map(({ lead, support, deadline }) => [lead, support, deadline.text])).toEqual([
      ["Hiệu trưởng", [], ""],
      ["Tổ Kiểm kê", ["Các Phòng, Trung tâm, Khoa chuyên môn"], "trước ngày 20/12/2025"],
    ]);
  });
});

it.each([
  ["Phúc khảo: Trong thời hạn 03 ngày sau khi công bố, thí sinh nộp đơn tại trường.", "Thí sinh"],
  ["Trường hợp hộ kinh doanh ngừng bán, Ban quản lý chợ báo cáo ngay.", "Ban quản lý chợ"],
  [
    "Các cơ quan báo chí ở trung ương và địa phương đẩy mạnh tuyên truyền.",
    "Các cơ quan báo chí ở trung ương và địa phương",
  ],
  [
    "Hội Nhà báo, các hội, hiệp hội trong lĩnh vực thông tin và truyền thông chỉ đạo hội viên tham gia.",
    "Hội Nhà báo",
  ],
  ["Thời hạn báo cáo: Các cơ quan lập và gửi báo cáo tháng về Sở Y tế.", "Các cơ quan"],
])("who acts behind a topic, a case or a field: %s", (sentence, lead) => {
  const lines = ["KẾ HOẠCH", "Năm 2025", "II. NHIỆM VỤ", `1. ${sentence}`, "2. Lập hồ sơ."];
  expect(parsePlan(lines.join("\n")).tasks[0]?.lead).toBe(lead);
});

it.each([
  ["Ban dự án, pháp lý, thiết kế, thi công", 1],
  ["Sản xuất, xây dựng, đô thị, mua hàng; Văn phòng", 1],
  ["Phòng Nghiệp vụ, dự toán, pháp chế", 0],
])("a supporter with many small parts is asked: %s", (cell, count) => {
  const row = `1\tLập danh mục\tVăn phòng\t${cell}\t20/4/2025`;
  const plan = parsePlan(["PHỤ LỤC", "TT\tNhiệm vụ\tChủ trì\tPhối hợp\tHạn", row].join("\n"));
  expect(plan.problems.filter(({ code }) => code === "support-doubtful")).toHaveLength(count);
});
