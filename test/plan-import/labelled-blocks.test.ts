import type { Plan } from "../../src/domain/plan";
import { smallPlan, told } from "./support/small-plan";

function doers({ tasks }: Plan): unknown[] {
  return tasks.map(({ title, lead, support, deadline }) => [title, lead, support, deadline.to]);
}

describe("labels of a block hold for all that stands above them", () => {
  it("under lettered heads", () => {
    const plan = smallPlan(
      "II. NHIỆM VỤ",
      "1. Về phần mềm:",
      "a) Nhiệm vụ:",
      "- Khảo sát hiện trạng phần mềm của các phòng.",
      "- Lập danh mục phần mềm dùng chung.",
      "b) Cơ quan thực hiện:",
      "- Đơn vị chủ trì: Văn phòng UBND tỉnh.",
      "- Đơn vị phối hợp: Các sở, ban, ngành.",
      "c) Thời gian thực hiện: Hoàn thành trong quý II/2025.",
    );
    const whole = ["Văn phòng UBND tỉnh", ["Các sở, ban, ngành"], "2025-06-30"];
    expect(doers(plan)).toEqual([
      ["Khảo sát hiện trạng phần mềm của các phòng", ...whole],
      ["Lập danh mục phần mềm dùng chung", ...whole],
    ]);
  });

  it("where the work is labelled as well", () => {
    const plan = smallPlan(
      "II. NHIỆM VỤ",
      "1. Kinh phí mua sắm",
      "a) Nhiệm vụ: Lập dự toán mua máy tính cho các xã.",
      "b) Phân công thực hiện:",
      "- Cơ quan chủ trì: Sở Tài chính.",
      "c) Thời hạn: 15/6/2025.",
    );
    expect(doers(plan)).toEqual([["Lập dự toán mua máy tính cho các xã", "Sở Tài chính", [], "2025-06-15"]]);
  });

  it("behind a run of dashes, and not over the next run", () => {
    const plan = smallPlan(
      "II. NHIỆM VỤ",
      "1. Công tác thư viện",
      "- Kiểm kê sách của các trường.",
      "- Bổ sung sách cho thư viện xã.",
      "Đơn vị thực hiện: Thư viện tỉnh.",
      "Đơn vị phối hợp: Sở Nội vụ.",
      "Thời gian thực hiện: tháng 5/2025.",
      "- Mở phòng đọc lưu động.",
      "Đơn vị thực hiện: Sở Y tế.",
      "Thời gian thực hiện: Thường xuyên.",
    );
    const library = ["Thư viện tỉnh", ["Sở Nội vụ"], "2025-05-31"];
    expect(doers(plan).slice(0, 2)).toEqual([
      ["Kiểm kê sách của các trường", ...library],
      ["Bổ sung sách cho thư viện xã", ...library],
    ]);
    expect(plan.tasks[2]).toMatchObject({ lead: "Sở Y tế", support: [], deadline: { to: null } });
  });

  it("of one dash alone, though its time is followed by another dash", () => {
    const plan = smallPlan(
      "II. NHIỆM VỤ",
      "1. Công tác chuyển đổi số",
      "- Số hóa sổ hộ tịch.",
      "Đơn vị chủ trì: Sở Tư pháp.",
      "Thời gian thực hiện: Thường xuyên.",
      "- Ra mắt trang hỏi đáp.",
      "Đơn vị chủ trì: Sở Nội vụ.",
      "Thời gian thực hiện: Tháng 12/2025.",
      "- Cập nhật thủ tục.",
      "Đơn vị chủ trì: Sở Tư pháp.",
      "Thời gian thực hiện: Thường xuyên.",
    );
    expect(plan.tasks.map(({ deadline }) => deadline.to)).toEqual([null, "2025-12-31", null]);
  });
});

describe("a heading names who does what stands under it", () => {
  it.each([
    ["1. Sở Công Thương:", "Sở Công Thương"],
    ["1. Trung tâm Khuyến nông tỉnh:", "Trung tâm Khuyến nông tỉnh"],
    ["1. Đề nghị: Hội Luật gia tỉnh", "Hội Luật gia tỉnh"],
  ])("%s", (heading, lead) => {
    const { tasks, problems } = smallPlan(
      "II. NHIỆM VỤ",
      heading,
      "- Rà soát nguồn hàng.",
      "- Báo cáo hằng tuần.",
    );
    expect(tasks.map((task) => task.lead)).toEqual([lead, lead]);
    expect(problems.map(({ code }) => code)).not.toContain("lead-doubtful");
  });

  it.each([
    "Các sở, ngành, đơn vị, UBND cấp xã",
    "Các ban, ngành, UBND xã, phường",
    "Các phòng, đơn vị, Hội Phụ nữ cấp xã",
  ])("bodies of all places are a part of one name: %s", (lead) => {
    const [labelled, told] = smallPlan(
      "II. NHIỆM VỤ",
      "1. Kiểm kê tài sản.",
      `Đơn vị chủ trì: ${lead}.`,
      `2. ${lead} lập kế hoạch trước ngày 15/3/2025.`,
    ).tasks;
    expect([labelled?.lead ?? lead, labelled?.support]).toEqual([lead, []]);
    expect([told?.lead ?? lead, told?.support]).toEqual([lead, []]);
  });
});

it("a group of rows right below a table's head belongs to none of its columns", () => {
  const { tasks } = smallPlan(
    "PHỤ LỤC",
    "STT\tNội dung\tCơ quan chủ trì\tThời gian hoàn thành",
    "I. TUYÊN TRUYỀN",
    "1\tMở chuyên mục\tSở Nội vụ\tQuí IV-2025",
    "2\tIn tờ rơi\tSở Y tế\tHằng năm",
  );
  expect(tasks.map(({ section, deadline }) => [section, deadline.bound, deadline.to])).toEqual([
    ["Phụ lục.I", "in", "2025-12-31"],
    ["Phụ lục.I", "recurring", null],
  ]);
});

const named = (...lines: readonly string[]): unknown[] =>
  smallPlan(...lines).tasks.map(({ title, lead, deadline }) => [title, lead, deadline.to]);

describe("a step over nothing but labels is one task", () => {
  it.each([
    ["- Chủ trì: Trưởng thôn.", "- Thành phần: Toàn thể cử tri.", "- Biểu mẫu: Mẫu số 04."],
    ["- Thành phần: Ban lãnh đạo.", "- Chủ trì: Trưởng thôn.", "- Mời dự: Bí thư chi bộ."],
    [
      "- Chủ trì: Trưởng thôn (phối hợp với Bí thư chi bộ).",
      "- Nội dung: Giới thiệu người.",
      "- Nội dung khác:",
    ],
  ])("%s %s %s", (...labels) => {
    expect(named("II. CÁC BƯỚC", "Bước 1: Hội nghị cử tri thôn", ...labels)).toEqual([
      ["Bước 1: Hội nghị cử tri thôn", "Trưởng thôn", null],
    ]);
  });

  it("and what stands among them without a label is another", () => {
    const labels = ["- Thành phần: Ban lãnh đạo.", "- Nội dung: Giới thiệu người."];
    const lines = ["Bước 3: Hội nghị giới thiệu", ...labels, "- Người ứng cử nộp hồ sơ tại UBND xã."];
    expect(named("II. CÁC BƯỚC", ...lines)).toEqual([
      ["Bước 3: Hội nghị giới thiệu", "UBND tỉnh A", null],
      ["Người ứng cử nộp hồ sơ tại UBND xã", "Người ứng cử", null],
    ]);
  });
});

describe("a point with its time and place is an event of its own", () => {
  it.each([
    ["Tổ chức thi cắm hoa", "- Nội dung:", "+ Mỗi nhóm có ba thành viên."],
    ['Chương trình "Nhớ ơn thầy cô"', "- Nội dung:", "- Thi theo nhóm."],
    ["Giải bóng chuyền nữ", "- Thể thức thi đấu:", "+ Đấu vòng tròn."],
  ])("%s", (event, ...details) => {
    const labels = ["- Thời gian: 8h, ngày 18/11/2025", "- Địa điểm: Nhà văn hóa xã"];
    expect(named("II. HOẠT ĐỘNG", `1. ${event}`, ...labels, ...details)).toEqual([
      [event, "UBND tỉnh A", "2025-11-18"],
    ]);
  });

  it("beside which numbered and dated lines below are work", () => {
    const lines = [
      "3. Hội nghị lần ba",
      "Nội dung: Lập danh sách chính thức.",
      "- Thời gian: ngày 12/02/2025.",
      "- Đơn vị chủ trì: Ban Công tác Mặt trận thôn.",
      "- Các thôn gửi danh sách trước ngày 10/02/2025.",
      "3.1. Báo cáo kết quả",
      "- Chuyển danh sách đến Ủy ban bầu cử xã.",
    ];
    expect(named("II. HOẠT ĐỘNG", ...lines).map((task) => (task as string[])[0])).toEqual([
      "Hội nghị lần ba: Lập danh sách chính thức",
      "Các thôn gửi danh sách trước ngày 10/02/2025",
      "Chuyển danh sách đến Ủy ban bầu cử xã",
    ]);
  });
});

describe("a time that is labelled once for a whole document without sections", () => {
  it.each([
    ["1. Họp thôn.", "2. Thời gian thực hiện: từ ngày 05/3/2025 đến ngày 20/3/2025."],
    ["1. Thời gian thực hiện: Từ ngày 05/3/2025 đến ngày 20/3/2025.", "2. Họp thôn."],
    ["1. Họp thôn.", "PHỤ LỤC", "Thời gian thực hiện: từ ngày 05/3/2025 đến ngày 20/3/2025."],
  ])("holds for what has none of its own, and is asked: %s", (...lines) => {
    const { tasks, problems } = smallPlan(...lines);
    expect(tasks.map(({ deadline }) => deadline.to)).toEqual(["2025-03-20"]);
    expect(problems.map(({ code }) => code)).toContain("deadline-from-heading");
  });

  it.each([
    ["1. Họp thôn trước ngày 01/4/2025.", "2. Thời gian thực hiện: từ ngày 05/3/2025 đến ngày 20/3/2025."],
    ["1. Họp thôn.", "2. Thời gian báo cáo: ngày 20/3/2025."],
    ["1. Họp thôn.", "2. Thời gian thực hiện:", "- Đợt 1: ngày 20/3/2025.", "- Đợt 2: ngày 20/5/2025."],
  ])("but not else: %s", (...lines) => {
    const [first] = smallPlan(...lines).tasks;
    expect(first?.deadline.to).not.toBe("2025-03-20");
  });
});

describe("one deed among the labels of a point", () => {
  const labels = [
    "- Thời gian: Từ tháng 3/2025 đến tháng 4/2025.",
    "- Đơn vị chủ trì: Văn phòng.",
    "- Đơn vị phối hợp: Trạm Y tế.",
    "- Kết quả: Biên bản.",
  ];

  it("is the work that the point introduces", () => {
    const point = ["1. Tham gia thực hiện các việc:", "- Dự các phiên họp và góp ý vào văn bản."];
    const { tasks } = smallPlan("I. NHIỆM VỤ", ...point, ...labels);
    expect(told(tasks)).toEqual([["Dự các phiên họp và góp ý vào văn bản", "Văn phòng", "2025-04-30"]]);
    expect(tasks[0]?.support).toEqual(["Trạm Y tế"]);
  });

  it("is a part of it among others", () => {
    const point = ["1. Chuẩn bị hội nghị:", "- Lập danh sách khách.", "- Gửi giấy mời."];
    const { tasks } = smallPlan("I. NHIỆM VỤ", ...point, ...labels);
    expect(tasks[0]?.title).toBe("Chuẩn bị hội nghị:");
  });

  it("is told with the gathering at which it is done", () => {
    const point = ["1. Hội nghị lần thứ ba", "Nội dung: Lập danh sách chính thức những người được bầu."];
    const { tasks } = smallPlan("I. NHIỆM VỤ", ...point, ...labels);
    expect(told(tasks)).toEqual([
      ["Hội nghị lần thứ ba: Lập danh sách chính thức những người được bầu", "Văn phòng", "2025-04-30"],
    ]);
  });

  it("leaves a gathering its name over what is spoken of", () => {
    const point = ["1. Hội nghị lần thứ ba", "Nội dung: Danh sách chính thức những người được bầu."];
    const { tasks } = smallPlan("I. NHIỆM VỤ", ...point, ...labels);
    expect(tasks[0]?.title).toBe("Hội nghị lần thứ ba");
  });
});
