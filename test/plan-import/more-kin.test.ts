import { findDeadline, parsePlan } from "../../src/plan-import";
import { smallPlan, told } from "./support/small-plan";

function first(...lines: readonly string[]): ReturnType<typeof smallPlan>["tasks"][number] | undefined {
  return smallPlan("II. NHIỆM VỤ", ...lines).tasks[0];
}

describe("a name that may hold a verb", () => {
  it.each([
    ["Tổ bầu cử lồng phiếu, gửi biên bản.", "Tổ bầu cử lồng phiếu", "Tổ bầu cử"],
    [
      "Trung tâm Khuyến nông ươm giống, tập huấn.",
      "Trung tâm Khuyến nông ươm giống",
      "Trung tâm Khuyến nông",
    ],
    ["Chi cục Kiểm lâm đốn tỉa, tuần tra.", "Chi cục Kiểm lâm đốn tỉa", "Chi cục Kiểm lâm"],
  ])("is asked with its sure part: %s", (sentence, words, proposal) => {
    const { problems } = smallPlan("II. NHIỆM VỤ", `1. ${sentence}`);
    expect(problems).toContainEqual({ code: "name-end", line: 8, words, proposal });
  });

  it.each([
    ["Tổ bầu cử lồng phiếu trước ngày 20/5/2025.", "Tổ bầu cử"],
    ["Sở Y tế lấp hố sâu, rải vôi.", "Sở Y tế"],
    ["Trung tâm Khuyến nông ươm giống cho các xã.", "Trung tâm Khuyến nông"],
  ])("is read to its sure part where something is said of the deed: %s", (sentence, lead) => {
    expect(first(`1. ${sentence}`)?.lead).toBe(lead);
  });

  it.each([
    ["Tổ bầu cử kiểm phiếu trước ngày 20/5/2025.", "Tổ bầu cử"],
    ["Bộ đội Biên phòng tỉnh kiểm soát tàu cá.", "Bộ đội Biên phòng tỉnh"],
    ["Ban Quản lý Khu kinh tế cắt giảm thủ tục.", "Ban Quản lý Khu kinh tế"],
    ["Vụ Tổng hợp kinh tế làm đầu mối báo cáo.", "Vụ Tổng hợp kinh tế"],
    ["Trung tâm Kiểm soát bệnh tật thành phố giám sát dịch.", "Trung tâm Kiểm soát bệnh tật thành phố"],
  ])("is not where the verb is known or a level closes it: %s", (sentence, lead) => {
    const { tasks, problems } = smallPlan("II. NHIỆM VỤ", `1. ${sentence}`);
    expect(tasks[0]?.lead).toBe(lead);
    expect(problems.filter(({ code }) => code === "name-end")).toEqual([]);
  });
});

describe("names of bodies and people", () => {
  it.each([
    ["Báo và Phát thanh, Truyền hình tỉnh mở chuyên mục.", "Báo và Phát thanh, Truyền hình tỉnh"],
    ["Các Cơ quan đại diện Việt Nam ở nước ngoài báo cáo.", "Các Cơ quan đại diện Việt Nam ở nước ngoài"],
    ["Sở Nội vụ (Cơ quan thường trực): tổng hợp, báo cáo.", "Sở Nội vụ"],
    ["Văn phòng UBND (bộ phận tiếp công dân): bố trí phòng họp.", "Văn phòng UBND"],
    ["Công chức tài chính - kế toán: bố trí kinh phí.", "Công chức tài chính - kế toán"],
    ["Công chức tư pháp - hộ tịch rà soát hồ sơ.", "Công chức tư pháp - hộ tịch"],
    ["Công chức địa chính - nông nghiệp chuẩn bị cây giống.", "Công chức địa chính - nông nghiệp"],
    ["Trưởng các thôn, bản vận động nhân dân.", "Trưởng các thôn, bản"],
    ["Họp tổ chuyên môn. Các tổ trưởng chủ trì.", "Các tổ trưởng"],
  ])("%s", (sentence, lead) => {
    expect(first(`1. ${sentence}`)?.lead).toBe(lead);
  });

  it.each([
    ["Phòng Nghiệp vụ, dự toán, pháp chế", "Phòng Nghiệp vụ, dự toán, pháp chế", []],
    ["Đ/c Nguyễn Thị Lan - Phó Hiệu trưởng", "Đ/c Nguyễn Thị Lan - Phó Hiệu trưởng", []],
    ["Ông Trần Văn An - Trưởng phòng", "Ông Trần Văn An - Trưởng phòng", []],
    ["Sở Y tế - Sở Nội vụ", "Sở Y tế", ["Sở Nội vụ"]],
    ["Phòng Y tế, phòng Nội vụ", "Phòng Y tế", ["Phòng Nội vụ"]],
  ])("in a cell: %s", (cell, lead, support) => {
    const row = first("TT\tNội dung\tNgười thực hiện\tThời hạn", `1\tLập danh sách\t${cell}\t20/5/2025`);
    expect([row?.lead, row?.support]).toEqual([lead, support]);
  });

  it.each(["Giáo viên chủ nhiệm", "Tổng phụ trách", "Liên đội"])("as a heading: %s", (heading) => {
    expect(first(`3. ${heading}`, "- Tuyên truyền đến cha mẹ học sinh.")?.lead).toBe(heading);
  });
});

describe("work stands where it is said who does it and by when", () => {
  it.each(["II. ĐỐI TƯỢNG, THỜI GIAN", "II. THỜI GIAN, ĐỊA ĐIỂM", "II. MỤC TIÊU", "III. KINH PHÍ"])(
    "under %s",
    (heading) => {
      const { tasks } = smallPlan(
        heading,
        "1. Chi bộ 3 hoàn thành kiểm điểm trước ngày 10/12/2025.",
        "2. Nâng cao chất lượng.",
      );
      expect(told(tasks)).toEqual([
        ["Chi bộ 3 hoàn thành kiểm điểm trước ngày 10/12/2025", "Chi bộ 3", "2025-12-10"],
      ]);
    },
  );

  it.each([
    "Tính đến 07 giờ ngày 16/11/2025, mực nước hồ đạt 85% dung tích.",
    "Đánh giá cao kết quả đạt được; đến nay đã có 63 tỉnh kết nối.",
    "Ghi nhận nỗ lực của các đơn vị trong quý I/2025.",
    "Cơ bản thống nhất với báo cáo của Sở Nội vụ trình ngày 12/5/2025.",
  ])("what tells of results is none: %s", (sentence) => {
    expect(smallPlan("II. NHIỆM VỤ", `1. ${sentence}`, "2. Sở Y tế họp ban.").tasks).toHaveLength(1);
  });

  it("a numbered “Nội dung: …” with lines of its own is a task", () => {
    const lines = ["Rà soát chính sách", "Lập cơ sở dữ liệu", "Tập huấn cán bộ"].flatMap((deed, at) => [
      `1.${at + 1}. Nội dung: ${deed}.`,
      "- Cơ quan chủ trì: Sở Nội vụ.",
      `- Thời gian: tháng ${at + 4}/2025.`,
    ]);
    expect(told(smallPlan("II. NHIỆM VỤ", "1. Hoàn thiện chính sách", ...lines).tasks)).toEqual([
      ["Rà soát chính sách", "Sở Nội vụ", "2025-04-30"],
      ["Lập cơ sở dữ liệu", "Sở Nội vụ", "2025-05-31"],
      ["Tập huấn cán bộ", "Sở Nội vụ", "2025-06-30"],
    ]);
  });
});

describe("times that are no days", () => {
  it.each([
    ["Vụ Tổ chức cán bộ cử cán bộ đi học hằng năm.", "hằng năm", "yearly"],
    ["Các chi bộ gửi biên bản hằng tháng", "hằng tháng", "monthly"],
    ["Báo cáo tình hình 6 tháng một lần.", "6 tháng một lần", "half-yearly"],
    ["Chạy thử cho khách (1 tháng 1 kết quả).", "1 tháng 1 kết quả", "monthly"],
    ["Viết cho trang tin 1 tuần 1 bài.", "1 tuần 1 bài", "weekly"],
    ["In bản tin, 1 quý 1 số.", "1 quý 1 số", "quarterly"],
    ["Phun hóa chất hằng tuần; kiểm tra lại.", "hằng tuần", "weekly"],
  ])("a rhythm that closes its clause: %s", (sentence, text, recurs) => {
    expect(findDeadline(sentence).deadline).toMatchObject({ bound: "recurring", text, recurs });
  });

  it.each([
    "Xây dựng dự toán hằng năm của đơn vị.",
    "Phát huy phong trào hằng năm.",
    "Thực hiện kế hoạch hằng năm.",
  ])("a rhythm that only tells which: %s", (sentence) => {
    expect(findDeadline(sentence).deadline.bound).toBe("none");
  });

  it.each([
    ["Rà soát trụ sở dôi dư sau khi thực hiện chính quyền địa phương 02 cấp", null],
    ["Nâng cao chất lượng sinh hoạt chi hội sau khi sắp xếp đơn vị hành chính", null],
    ["Kiện toàn các tổ hòa giải sau khi vận hành mô hình chính quyền hai cấp", null],
    ["Bố trí giáo viên sau khi hợp nhất các trường trong tháng 8/2026", "2026-08-31"],
  ])("a change that was made tells which, and not when: %s", (sentence, to) => {
    expect(findDeadline(sentence).deadline).toMatchObject({ bound: to === null ? "none" : "in", to });
  });

  it.each([
    ["Sở Nội vụ báo cáo sau khi có kết quả.", "sau khi có kết quả", "có kết quả"],
    ["Tổ chức vệ sinh sau khi nước rút", "sau khi nước rút", "nước rút"],
    ["Hoàn thành trước khai giảng năm học 2026 - 2027.", "trước khai giảng", "khai giảng"],
    ["Nạo vét mương trước mùa mưa bão.", "trước mùa mưa bão", "mùa mưa bão"],
  ])("told from an event, in the plan's words: %s", (sentence, text, event) => {
    expect(findDeadline(sentence).deadline).toEqual({ bound: "relative", text, event, from: null, to: null });
  });

  it.each([
    "Năm 2025 và các năm tiếp theo",
    "Từ năm 2024 và những năm sau",
    "Quý I/2024 và các năm tiếp theo",
  ])("work that goes on may have begun before its plan, without a question: %s", (cell) => {
    const plan = smallPlan(
      "II. NHIỆM VỤ",
      "TT\tNội dung\tĐơn vị\tThời gian",
      `1\tCập nhật phần mềm\tSở Y tế\t${cell}`,
    );
    expect(plan.tasks[0]?.deadline).toMatchObject({ bound: "from", to: null });
    expect(plan.problems).toEqual([]);
  });
});

describe("a table of units × work", () => {
  const head = "TT\tĐơn vị\tDuyệt văn kiện\tDuyệt nhân sự";
  it.each([
    [
      "10/02/2025",
      "15/02/2025",
      [
        ["Duyệt văn kiện", "2025-02-10"],
        ["Duyệt nhân sự", "2025-02-15"],
      ],
    ],
    ["x", "", [["Duyệt văn kiện", null]]],
    ["-", "Tháng 3/2025", [["Duyệt nhân sự", "2025-03-31"]]],
  ])("%s and %s", (one, other, works) => {
    const { tasks } = smallPlan(
      "II. TIẾN ĐỘ",
      head,
      `1\tHội LHPN xã A\t${one}\t${other}`,
      "2\tHội LHPN xã B\tx\tx",
    );
    const ofFirst = tasks.filter(({ units }) => units?.includes("Hội LHPN xã A"));
    expect(ofFirst.map(({ title, deadline }) => [title, deadline.to])).toEqual(works);
    expect(tasks).toHaveLength(works.length + 2);
  });

  it("is no such table where its columns are known", () => {
    const { tasks } = parsePlan("TT\tNội dung\tĐơn vị\tThời gian\n1\tLập danh sách\tSở Y tế\t20/5/2025");
    expect(told(tasks)).toEqual([["Lập danh sách", "Sở Y tế", "2025-05-20"]]);
  });
});

describe("a table whose first column is the time", () => {
  it.each(["\t", " | "])("has its merged cells in every row, marked and asked once (%j)", (bar) => {
    const rows = [
      ["Thời gian", "Nội dung", "Cơ quan tham mưu"],
      ["Tháng 7/2025", "Báo cáo kết quả", "Văn phòng Huyện ủy"],
      ["", "Đề án sắp xếp trường học", "Ban Dân vận Huyện ủy"],
      ["Tháng 8/2025", "Sơ kết nghị quyết", "Ban Tổ chức Huyện ủy"],
    ];
    const { tasks, problems } = smallPlan("II. LỊCH", ...rows.map((cells) => cells.join(bar)));
    expect(told(tasks)).toEqual([
      ["Báo cáo kết quả", "Văn phòng Huyện ủy", "2025-07-31"],
      ["Đề án sắp xếp trường học", "Ban Dân vận Huyện ủy", "2025-07-31"],
      ["Sơ kết nghị quyết", "Ban Tổ chức Huyện ủy", "2025-08-31"],
    ]);
    expect(tasks.map(({ sureness }) => sureness?.deadline)).toEqual([undefined, "heading", undefined]);
    expect(problems.filter(({ code }) => code === "deadline-from-heading")).toHaveLength(1);
  });
});
