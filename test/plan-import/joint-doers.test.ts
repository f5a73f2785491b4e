import { smallPlan } from "./support/small-plan";

const first = (line: string): ReturnType<typeof smallPlan>["tasks"][number] | undefined =>
  smallPlan("II. NHIỆM VỤ", line).tasks[0];

describe("several bodies before one deed", () => {
  it.each([
    [
      "1. Công an tỉnh, Bộ Chỉ huy Quân sự tỉnh tuần tra địa bàn.",
      "Công an tỉnh",
      ["Bộ Chỉ huy Quân sự tỉnh"],
    ],
    ["1. Sở Y tế và Sở Nội vụ lập danh sách.", "Sở Y tế", ["Sở Nội vụ"]],
    [
      "1. Bệnh viện Đa khoa tỉnh, Trung tâm Khuyến nông (Sở Y tế) kiểm tra hồ sơ.",
      "Bệnh viện Đa khoa tỉnh",
      ["Trung tâm Khuyến nông"],
    ],
    ["1. Các Sở: Tài chính, Xây dựng rà soát.", "Sở Tài chính", ["Sở Xây dựng"]],
    [
      "1. Các phòng: Văn hóa, Thể thao và Du lịch, Tư pháp chủ động rà soát.",
      "Phòng Văn hóa, Thể thao và Du lịch",
      ["Phòng Tư pháp"],
    ],
  ])("the first leads, and a person is asked: %s", (line, lead, support) => {
    const { tasks, problems } = smallPlan("II. NHIỆM VỤ", line);
    expect(tasks[0]).toMatchObject({ lead, support, sureness: { lead: "guess" } });
    expect(problems).toContainEqual({
      code: "joint-lead",
      line: 8,
      words: [lead, ...support].join("; "),
      proposal: lead,
    });
  });

  it.each([
    "1. Sở Y tế chủ trì, phối hợp với Sở Nội vụ lập danh sách.",
    "1. Các phòng, ban và UBND các xã xây dựng kế hoạch.",
    "1. Sở Văn hóa, Thể thao và Du lịch tuyên truyền.",
  ])("nothing is asked where one leads, or all are meant: %s", (line) => {
    expect(smallPlan("II. NHIỆM VỤ", line).problems.filter(({ code }) => code === "joint-lead")).toEqual([]);
  });
});

describe("who has which part in the work", () => {
  it.each([
    [
      "1. Sở Y tế chủ trì; Sở Nội vụ, Công an tỉnh phối hợp: lập đề án.",
      "Sở Y tế",
      ["Sở Nội vụ", "Công an tỉnh"],
    ],
    ["1. Sở Xây dựng chủ trì, UBND các xã phối hợp tháo gỡ vướng mắc.", "Sở Xây dựng", ["UBND các xã"]],
    [
      "1. Kiểm tra tài chính (Ủy ban Kiểm tra chủ trì, Ban Tài chính phối hợp).",
      "Ủy ban Kiểm tra",
      ["Ban Tài chính"],
    ],
    ["1. Phát động thi đua (Ban Tuyên giáo), ký giao ước trước 28/2.", "Ban Tuyên giáo", []],
    ["1. Tổng kết công tác năm (Văn phòng).", "Văn phòng", []],
    ["1. Báo cáo chuyên đề (Thanh tra tỉnh chuẩn bị, trình trước 15/6).", "Thanh tra tỉnh", []],
  ])("in brackets or before the part: %s", (line, lead, support) => {
    expect(first(line)).toMatchObject({ lead, support });
  });

  it.each([
    ["1. Gửi báo cáo về Sở Nội vụ (qua Phòng Cải cách hành chính) trước 10/6.", []],
    ["1. Nộp hồ sơ về Sở (Văn phòng) trước ngày 30/8/2025.", []],
    ["1. Phản ánh về Ban Chỉ đạo (thông qua Sở Y tế).", []],
  ])("who receives something neither leads nor supports: %s", (line, support) => {
    expect(first(line)).toMatchObject({ leadInferred: true, support });
  });

  it.each([
    [
      "1. Ban Tổ chức Hội thi (do đồng chí Phó Bí thư làm trưởng ban) chỉ đạo toàn diện.",
      "Ban Tổ chức Hội thi",
    ],
    ["1. Văn phòng Sở (bộ phận kế toán) lập dự toán.", "Văn phòng Sở"],
    ["1. Đ/c Trần Thị Mai - Chủ nhiệm UBKT: dự thảo kết luận.", "Đ/c Trần Thị Mai"],
    [
      "1. Các bộ, cơ quan ngang bộ, trong phạm vi chức năng được giao, ban hành hướng dẫn.",
      "Các bộ, cơ quan ngang bộ",
    ],
    ["1. Các doanh nghiệp viễn thông (VNPT, Viettel) phủ sóng các xã.", "Các doanh nghiệp viễn thông"],
    ["1. Các ông (bà) trưởng thôn vận động ký cam kết.", "Các ông (bà) trưởng thôn"],
    ["1. Giáo viên Tổng phụ trách Đội tập luyện văn nghệ.", "Giáo viên Tổng phụ trách Đội"],
  ])("what a body is besides is no part of its name: %s", (line, lead) => {
    expect(first(line)?.lead).toBe(lead);
  });

  it("those who are asked to do it do it, also where the deed is to set something up", () => {
    expect(first("1. Đề nghị UBND các xã, phường: kiện toàn Ban Chỉ huy trước 15/5.")).toMatchObject({
      scope: "each-unit",
      leadInferred: false,
    });
  });
});

describe("sentences with leads of their own", () => {
  it("are tasks of their own, each with its time", () => {
    const { tasks } = smallPlan(
      "II. NHIỆM VỤ",
      "Sở Y tế lập dự toán trước ngày 20/5. Sở Tài chính thẩm tra trước ngày 30/5; hoàn thiện hồ sơ.",
      "1. Sở Tư pháp trợ giúp pháp lý; Công an tỉnh bảo đảm an ninh.",
    );
    expect(tasks.map(({ title, lead, deadline }) => [title, lead, deadline.to])).toEqual([
      ["Sở Y tế lập dự toán trước ngày 20/5", "Sở Y tế", "2025-05-20"],
      ["Sở Tài chính thẩm tra trước ngày 30/5; hoàn thiện hồ sơ", "Sở Tài chính", "2025-05-30"],
      ["Sở Tư pháp trợ giúp pháp lý", "Sở Tư pháp", null],
      ["Công an tỉnh bảo đảm an ninh", "Công an tỉnh", null],
    ]);
  });

  it("stay one where a time behind the last may hold for all", () => {
    const { tasks } = smallPlan(
      "II. NHIỆM VỤ",
      "1. Sở Y tế lập; Sở Tài chính thẩm tra, xong trước ngày 30/5.",
    );
    expect(tasks).toHaveLength(1);
  });
});

describe("who does it, told behind the deed or by a line of its own", () => {
  it.each([
    ["+ Ký cam kết an toàn: P. Tổ chức - Hành chính, xong 31/01.", "P. Tổ chức - Hành chính", []],
    ["+ Khám sức khỏe: P. TC-HC phối hợp Bệnh viện tỉnh, từ 01-15/6.", "P. TC-HC", ["Bệnh viện tỉnh"]],
    ["1. Điện lực Kỳ Anh, Viettel Kỳ Anh bảo đảm liên lạc.", "Điện lực Kỳ Anh", ["Viettel Kỳ Anh"]],
    [
      "1. Ra quân cấp tài khoản. Công an phường chủ trì, các tổ dân phố phối hợp.",
      "Công an phường",
      ["Các tổ dân phố"],
    ],
    ["1. Phòng Giáo dục và Đào tạo cho học sinh nghỉ học.", "Phòng Giáo dục và Đào tạo", []],
    ["1. Các thành viên Ban Chỉ huy xuống địa bàn.", "Các thành viên Ban Chỉ huy", []],
  ])("%s", (line, lead, support) => {
    expect(first(line)).toMatchObject({ lead, support });
  });

  it("labels inside a sentence are its facts, and no words of the task", () => {
    const line =
      "1. Số hóa hồ sơ. Đơn vị chủ trì: Sở Y tế. Đơn vị phối hợp: Sở Nội vụ. Thời hạn: 30/11/2025.";
    expect(first(line)).toMatchObject({
      title: "Số hóa hồ sơ",
      lead: "Sở Y tế",
      support: ["Sở Nội vụ"],
      deadline: { to: "2025-11-30" },
    });
  });

  it("a name alone heads the points below it", () => {
    const { tasks } = smallPlan(
      "II. PHÂN CÔNG",
      "Tiểu ban Nội dung",
      "Trưởng tiểu ban: đồng chí Lê Minh Tuấn",
      "- Xây dựng kịch bản.",
      "Tiểu ban Hậu cần",
      "Trưởng tiểu ban: đồng chí Vũ Thị Hạnh",
      "- Dựng trại.",
    );
    expect(tasks.map(({ title, lead }) => [title, lead])).toEqual([
      ["Xây dựng kịch bản", "Tiểu ban Nội dung"],
      ["Dựng trại", "Tiểu ban Hậu cần"],
    ]);
  });
});

describe("names that a comma parts inside", () => {
  it.each([
    [
      "1. Ban Chỉ huy Phòng, chống thiên tai và tìm kiếm cứu nạn tỉnh trực ban.",
      "Ban Chỉ huy Phòng, chống thiên tai và tìm kiếm cứu nạn tỉnh",
    ],
    ["1. Cục Quản lý Khám, chữa bệnh hướng dẫn.", "Cục Quản lý Khám, chữa bệnh"],
    ["1. Phòng Công chức, viên chức cử người tham gia.", "Phòng Công chức, viên chức"],
  ])("%s", (line, lead) => {
    expect(first(line)?.lead).toBe(lead);
  });
});
