import type { Day } from "../../src/domain/day";
import { draftOfPlan, planOfDraft } from "../../src/domain/plan-edit/draft";
import { changeUnit } from "../../src/domain/plan-edit/people";
import { trackerFromPlan } from "../../src/domain/tracker-from-plan";
import { smallPlan, told } from "./support/small-plan";

describe("labelled lines say what a task is, who does it and when", () => {
  it.each([
    ["a) Hoạt động 1", "Sở Y tế chủ trì, phối hợp với các sở.", "Sở Y tế", ["Các sở"]],
    ["1. Nhiệm vụ 2", "Công an tỉnh", "Công an tỉnh", []],
    ["1. Nội dung 3:", "Sở Nội vụ phối hợp Sở Y tế, Công an tỉnh", "Sở Nội vụ", ["Sở Y tế", "Công an tỉnh"]],
    ["(1) Giải pháp 4", "Phòng Quản lý đô thị là đầu mối", "Phòng Quản lý đô thị", []],
  ])("a heading that only numbers it (%s)", (heading, doer, lead, support) => {
    const { tasks } = smallPlan(
      "II. NỘI DUNG",
      "1. Truyền thông",
      heading,
      "- Nội dung: Triển khai chiến dịch vệ sinh (từ ngày 15/11 đến ngày 15/12)",
      `- Cơ quan thực hiện: ${doer}`,
    );
    const [task] = tasks.slice(-1);
    expect([task?.title, task?.lead, task?.support]).toEqual([
      "Triển khai chiến dịch vệ sinh (từ ngày 15/11 đến ngày 15/12)",
      lead,
      support,
    ]);
    expect([task?.deadline.from, task?.deadline.to]).toEqual(["2025-11-15", "2025-12-15"]);
  });

  it.each([
    ["Thời hạn ban hành: trước ngày 31 tháng 12 năm 2026.", "2026-12-31"],
    ["Thời hạn trình: quý II/2025", "2025-06-30"],
    ["Thời gian trình Thủ tướng: tháng 10/2025", "2025-10-31"],
    ["Tiến độ thực hiện: năm 2026", "2026-12-31"],
  ])("a deadline of the task above: %s", (label, to) => {
    const { tasks } = smallPlan(
      "II. NỘI DUNG",
      "1. Sở Nội vụ xây dựng nghị quyết.",
      `- ${label}`,
      "2. Họp ban.",
    );
    expect(told(tasks)).toEqual([
      ["Sở Nội vụ xây dựng nghị quyết", "Sở Nội vụ", to],
      ["Họp ban", "UBND tỉnh A", null],
    ]);
  });

  it.each([
    ["+ Thi nấu ăn", "+ Thi văn nghệ", "Thời gian thực hiện: Từ tháng 11/2025 đến tháng 12/2025."],
    ["- Treo băng rôn", "- Phát thanh", "Thời gian: tháng 12/2025"],
    ["a) Tập huấn", "b) Kiểm tra", "Thời hạn hoàn thành: trước 31/12/2025."],
  ])("a time after a list holds for all of it: %s", (one, other, time) => {
    const { tasks, problems } = smallPlan("II. NỘI DUNG", "1. Tổ chức các hoạt động sau:", one, other, time);
    expect(tasks.map(({ deadline }) => deadline.to)).toEqual(["2025-12-31", "2025-12-31"]);
    expect(tasks.map(({ sureness }) => sureness?.deadline)).toEqual(["heading", "heading"]);
    expect(problems.filter(({ code }) => code === "deadline-from-heading")).toHaveLength(1);
  });

  it("a time after one of a list is its own", () => {
    const { tasks } = smallPlan(
      "II. NỘI DUNG",
      "1. Tổ chức các hoạt động sau:",
      "- Thi nấu ăn",
      "Thời gian: tháng 10/2025",
      "- Thi văn nghệ",
      "Thời gian: tháng 12/2025",
    );
    expect(tasks.map(({ deadline }) => deadline.to)).toEqual(["2025-10-31", "2025-12-31"]);
  });
});

describe("what tells, pays or closes is no task", () => {
  it.each([
    "Theo báo cáo, từ sáng nay (ngày 16/11/2025) trên địa bàn tỉnh có mưa to.",
    "Theo dự báo của Đài Khí tượng thủy văn, từ đêm 17/11/2025 có gió mạnh.",
    "- Theo số liệu thống kê, đến tháng 10/2025 có 12 hộ nghèo.",
    "Ngày 17/9/2025, Công đoàn A ban hành Kế hoạch số 12/KH-CĐ về thi đua.",
    "Ngày 20/10/2025, UBND tỉnh có Công văn số 5/UBND-VX.",
    "- Ngày 02/11/2025 Sở Nội vụ đã ban hành Hướng dẫn số 7/HD-SNV.",
    "- Giải ngân tính đến hết ngày 31/10/2025 đạt 72,4 %.",
    "- Đánh giá: các đơn vị đã nỗ lực; giải ngân đến ngày 28/02/2025 đạt 12,5%.",
    "- Tính đến ngày 30/9/2025, toàn tỉnh có 15 xã đạt chuẩn.",
    "- Số hồ sơ tính đến hết quý III/2025 là 120.",
    "- Kinh phí thực hiện Kế hoạch được bố trí từ nguồn ngân sách nhà nước năm 2025.",
    "- Kinh phí tổ chức hội nghị do ngân sách tỉnh chi trả theo quy định.",
    "- Nguồn kinh phí thực hiện từ nguồn xã hội hóa và đóng góp hợp pháp khác, theo quy định.".replace(
      " lấy",
      "",
    ),
    "- Trong quá trình thực hiện nếu có vướng mắc báo cáo về Sở Nội vụ.",
    "Trong quá trình triển khai, có khó khăn, đề nghị phản ánh về Sở Nội vụ trước ngày 20/6/2025 để tổng hợp.",
    "- Trong quá trình tổ chức thực hiện, nếu phát sinh vấn đề cần sửa đổi thì gửi Sở Nội vụ.",
    "- Kế hoạch này được phổ biến đến toàn thể cán bộ.",
  ])("%s", (line) => {
    const { tasks } = smallPlan("II. NHIỆM VỤ", line, "- Sở Xây dựng rà soát trước ngày 20/12/2025.");
    expect(tasks.map(({ lead }) => lead)).toEqual(["Sở Xây dựng"]);
  });

  it.each([
    "Hồ sơ gồm:",
    "Hồ sơ đề nghị khen thưởng gồm có:",
    "Tài liệu gửi kèm theo:",
    "Thành phần hồ sơ gồm:",
  ])("papers to hand in: %s", (line) => {
    const papers = [line, "- Tờ trình;", "- Báo cáo thành tích;", "- Biên bản họp."];
    const { tasks } = smallPlan("II. NHIỆM VỤ", "- Sở Y tế rà soát trước ngày 20/5/2025.", ...papers);
    expect(tasks.map(({ lead }) => lead)).toEqual(["Sở Y tế"]);
  });

  it("those whom a telegram is sent to", () => {
    const { tasks } = smallPlan(
      "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH điện:",
      "- Chủ tịch UBND các xã, phường;",
      "- Giám đốc các Sở: Xây dựng, Công Thương.",
      "Để ứng phó với bão, Chủ tịch UBND tỉnh yêu cầu:",
      "1. Sở Xây dựng kiểm tra công trình trước ngày 20/5/2025.",
    );
    expect(told(tasks)).toEqual([
      ["Sở Xây dựng kiểm tra công trình trước ngày 20/5/2025", "Sở Xây dựng", "2025-05-20"],
    ]);
  });
});

describe("a year that can hardly be meant is asked", () => {
  it.each([
    ["- Xét khen thưởng: Tháng 10 năm 2015.", "Tháng 10 năm 2015", "2025-10-31"],
    ["- Kiểm tra trước ngày 20/5/2005.", "trước ngày 20/5/2005", "2025-05-20"],
    ["- Tổng kết: ngày 15/12/2052.", "ngày 15/12/2052", "2025-12-15"],
    ["- Báo cáo trước ngày 10/6/2024.", "trước ngày 10/6/2024", "2025-06-10"],
  ])("%s", (line, words, proposal) => {
    const { problems } = smallPlan("I. NHIỆM VỤ", "- Sơ kết: Tháng 6 năm 2025.", line);
    expect(problems).toContainEqual({ code: "typing-damage", line: 9, words, proposal });
  });

  it("and none that is near", () => {
    const { problems } = smallPlan(
      "I. NHIỆM VỤ",
      "- Phát động: ngày 20/12/2024.",
      "- Tổng kết: Tháng 2 năm 2026.",
      "- Đánh giá: giai đoạn 2025 - 2030, báo cáo trước ngày 31/12/2030.",
    );
    expect(problems.map(({ code }) => code)).not.toContain("typing-damage");
  });
});

describe("pilot units", () => {
  const NAMES = ["Hội LHPN xã An", "Hội LHPN phường Bình"];
  it.each([
    ["I. NỘI DUNG", "Đơn vị được chọn làm điểm: Hội LHPN xã An, Hội LHPN phường Bình."],
    ["I. NỘI DUNG", "- Đơn vị làm điểm: Hội LHPN xã An và Hội LHPN phường Bình"],
    ["I. ĐƠN VỊ LÀM ĐIỂM", "1. Hội LHPN xã An", "2. Hội LHPN phường Bình"],
    ["I. CHỌN ĐƠN VỊ LÀM ĐIỂM", "- Chọn 02 đơn vị làm điểm: Hội LHPN xã An; Hội LHPN phường Bình."],
  ])("%s: %s", (...lines) => {
    const plan = smallPlan(...lines, "II. NHIỆM VỤ", "- Các đơn vị chuẩn bị nhân sự trước ngày 20/5/2025.");
    expect(plan.units.map(({ name }) => name)).toEqual(NAMES);
    expect(plan.pilots).toEqual(NAMES);
    expect(plan.tasks).toHaveLength(1);
  });

  it("keep their mark through the review and in the tracker", () => {
    const plan = smallPlan(
      "I. NỘI DUNG",
      "Đơn vị được chọn làm điểm: Hội LHPN xã An, Hội LHPN phường Bình.",
      "II. NHIỆM VỤ",
      "- Các đơn vị chuẩn bị nhân sự trước ngày 20/5/2025.",
    );
    const reviewed = planOfDraft(changeUnit(draftOfPlan(plan), "Hội LHPN xã An", "Hội LHPN xã An Bình", ""));
    const today = "2025-01-10" as Day;
    const { units } = trackerFromPlan(reviewed, { reportDate: null, today });
    expect(units.map(({ name, pilot }) => [name, pilot])).toEqual([
      ["Hội LHPN xã An Bình", "yes"],
      ["Hội LHPN phường Bình", "yes"],
    ]);
  });

  it("are none where units are only listed", () => {
    const plan = smallPlan(
      "I. ĐƠN VỊ",
      "1. Hội LHPN xã An",
      "2. Hội LHPN phường Bình",
      "II. NHIỆM VỤ",
      "- Họp ban",
    );
    expect(plan.pilots).toBeUndefined();
  });
});
