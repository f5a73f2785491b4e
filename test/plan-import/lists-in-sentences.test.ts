import { parsePlan } from "../../src/plan-import";
import { smallPlan, told } from "./support/small-plan";

const leads = (...lines: readonly string[]): readonly (string | null)[] =>
  smallPlan("II. NHIỆM VỤ", ...lines).tasks.map(({ lead }) => lead);

describe("a list inside one sentence", () => {
  it.each([
    [
      "1. Các đơn vị làm tốt các việc sau: (1) Phòng Y tế phun khử khuẩn; (2) Công an xã tuần tra; (3) Đoàn xã dọn vệ sinh.",
      ["Phòng Y tế", "Công an xã", "Đoàn xã"],
    ],
    [
      "1. Cụ thể phân công: (i) Văn phòng chuẩn bị hội trường; (ii) Phòng Kinh tế lo kinh phí.",
      ["Văn phòng", "Phòng Kinh tế"],
    ],
    [
      "1. Hội Nông dân xã thực hiện các nhiệm vụ: (1) Lập danh sách hộ nghèo; (2) Hỗ trợ con giống.",
      ["Hội Nông dân xã", "Hội Nông dân xã"],
    ],
  ])("whose parts each tell work is as many tasks: %s", (line, names) => {
    expect(leads(line)).toEqual(names);
  });

  it.each([
    "1. Sở Y tế lập hồ sơ gồm: (1) tờ trình; (2) dự thảo quyết định.",
    "1. Sở Y tế trình UBND tỉnh đề án về: (1) Sắp xếp trạm y tế; (2) Bố trí biên chế.",
    "1. Sở Y tế xét thưởng theo tiêu chí: (1) hoàn thành sớm; (2) không có sai sót.",
  ])("of things stays one: %s", (line) => {
    expect(leads(line)).toEqual(["Sở Y tế"]);
  });

  it("hands on the time that stands before it", () => {
    const line =
      "1. Trước ngày 20/8/2025, các phòng hoàn thành các nội dung: (1) Phòng A lập danh sách; (2) Phòng B gửi giấy mời trước ngày 10/8/2025.";
    expect(told(smallPlan("II. NHIỆM VỤ", line).tasks)).toEqual([
      ["Phòng A lập danh sách", "Phòng A", "2025-08-20"],
      ["Phòng B gửi giấy mời trước ngày 10/8/2025", "Phòng B", "2025-08-10"],
    ]);
  });
});

describe("who stands in a sentence before its list does the list", () => {
  it.each([
    ["1. UBND tỉnh giao Sở Nội vụ thực hiện các nhiệm vụ sau:", "Sở Nội vụ"],
    ["1. Hội nghị thống nhất phân công Ban Dân tộc tỉnh triển khai các nội dung:", "Ban Dân tộc tỉnh"],
    ["1. Để bảo đảm tiến độ, đề nghị Công an tỉnh tập trung:", "Công an tỉnh"],
  ])("%s", (heading, lead) => {
    expect(leads(heading, "- Rà soát danh sách.", "- Báo cáo kết quả.")).toEqual([lead, lead]);
  });
});

describe("those who go along with a named body help it", () => {
  it.each([
    ["1. Hội Nông dân xã cùng các chi hội vận động hội viên.", "Các chi hội"],
    ["1. Công an xã và các lực lượng liên quan tuần tra.", "Các lực lượng liên quan"],
    ["1. Đoàn xã và các trường học dọn vệ sinh.", "Các trường học"],
  ])("%s", (line, support) => {
    const { tasks, problems } = smallPlan("II. NHIỆM VỤ", line);
    expect(tasks[0]?.support).toEqual([support]);
    expect([tasks[0]?.sureness, problems.map(({ code }) => code)]).toEqual([undefined, []]);
  });
});

describe("months of a school year", () => {
  const planOf = (title: string, place: string, ...lines: readonly string[]): ReturnType<typeof parsePlan> =>
    parsePlan(
      ["TRƯỜNG THCS A", "Số: 12/KH-THCS", place, "KẾ HOẠCH", title, "II. NỘI DUNG", ...lines].join("\n"),
    );
  const lines = ["1. Khai giảng trong tháng 9.", "2. Sơ kết trong tháng 01.", "3. Tổng kết trước ngày 25/5."];
  const days = ["2026-09-30", "2027-01-31", "2027-05-25"];

  it.each([
    ["Công tác năm học 2026-2027", "A, ngày 28 tháng 8 năm 2026"],
    ["Kiểm tra nội bộ năm học 2026 – 2027", ""],
    ["Thi đua học kỳ II, năm học 2026-2027", "A, ngày 10 tháng 01 năm 2027"],
  ])("are of its first year from August on, else of the second, and surely so: %s", (title, place) => {
    const { tasks, problems } = planOf(title, place, ...lines);
    expect(tasks.map(({ deadline }) => deadline.to)).toEqual(days);
    expect(problems.map(({ code }) => code)).not.toContain("year-from-document");
  });

  it.each([
    "II. NHIỆM VỤ TRỌNG TÂM NĂM HỌC 2026-2027",
    "II. Lịch hoạt động năm học 2026/2027",
    "II. CÁC NHIỆM VỤ NĂM HỌC: 2026 – 2027",
  ])("which a heading tells where the title tells of no year, in cells too: %s", (heading) => {
    const table = [
      "TT\tNội dung\tThời gian",
      "1\tKhai giảng\tTháng 9",
      "2\tSơ kết\tTháng 01",
      "3\tTổng kết\t25/5",
    ];
    for (const given of [lines, table]) {
      const { tasks, problems } = planOf("Công tác Đội", "A, ngày 28 tháng 8 năm 2026", heading, ...given);
      expect(tasks.map(({ deadline }) => deadline.to)).toEqual(days);
      expect(problems.map(({ code }) => code)).not.toContain("year-from-document");
    }
  });

  it("say nothing of what is issued before it begins", () => {
    const { tasks } = planOf(
      "Tuyển sinh năm học 2026-2027",
      "A, ngày 10 tháng 4 năm 2026",
      "1. Thi trong tháng 6.",
    );
    expect(tasks[0]?.deadline.to).toBe("2026-06-30");
  });
});

it.each([
  "Yêu cầu các đơn vị nghiêm túc triển khai thực hiện Kế hoạch này.",
  "Đề nghị các ngành, các thôn phối hợp thực hiện các nội dung trên.",
  "Các phòng, ban khẩn trương triển khai thực hiện Chỉ thị này./.",
])("a document's last words are no work: %s", (sentence) => {
  expect(leads("1. Sở Y tế lập kế hoạch.", sentence)).toEqual(["Sở Y tế"]);
});

it.each([
  ["1. Phân công: Văn phòng lo hội trường; Phòng Kinh tế lo kinh phí.", ["Văn phòng", "Phòng Kinh tế"]],
  [
    "1. Phân công nhiệm vụ: (1) Đoàn xã ra quân; (2) Hội Nông dân xã góp giống.",
    ["Đoàn xã", "Hội Nông dân xã"],
  ],
  ["1. Phân công: Công an xã tuần tra.", ["Công an xã"]],
])("a label over whole sentences hands nobody's name on: %s", (line, names) => {
  expect(leads(line, "2. Sở Y tế lập kế hoạch.")).toEqual([...names, "Sở Y tế"]);
});

describe("numbered parts of one sentence", () => {
  it.each([
    [
      "1. Công an xã: (1) Kiểm tra chợ trước ngày 15/4/2025; (2) Tập huấn xong trước ngày 30/5/2025.",
      ["Công an xã 2025-04-15", "Công an xã 2025-05-30"],
    ],
    [
      "1. Đoàn xã: a) Lập danh sách trước ngày 02/6/2025; b) In giấy mời trong tháng 7/2025.",
      ["Đoàn xã 2025-06-02", "Đoàn xã 2025-07-31"],
    ],
    [
      "1. Các bước: 1) Văn phòng rà soát trước ngày 01/5/2025; 2) Trạm Y tế báo cáo trước ngày 03/5/2025.",
      ["Văn phòng 2025-05-01", "Trạm Y tế 2025-05-03"],
    ],
    [
      "1. (1) Hội Nông dân xã góp giống trước ngày 01/5/2025; (2) Đoàn xã ra quân ngày 03/5/2025.",
      ["Hội Nông dân xã 2025-05-01", "Đoàn xã 2025-05-03"],
    ],
  ])("with a day or a body of its own each are tasks: %s", (line, told) => {
    const { tasks, problems } = smallPlan("II. NHIỆM VỤ", line);
    expect(tasks.map(({ lead, deadline }) => `${lead ?? ""} ${deadline.to ?? ""}`)).toEqual(told);
    expect(problems).toEqual([]);
  });

  it.each([
    ["1. Công an xã kiểm tra: (1) lối thoát nạn; (2) nguồn nước trước ngày 20/4/2025.", []],
    ["1. Công an xã: (1) rà soát; (2) trình Ủy ban trước ngày 25/4/2025.", []],
    [
      "1. Công an xã họp ngày 20/3/2025: (1) rà soát trước ngày 25/3/2025; (2) báo cáo trước ngày 28/3/2025.",
      ["several-deadlines"],
    ],
  ])("are one task otherwise, and several days are asked about: %s", (line, codes) => {
    const { tasks, problems } = smallPlan("II. NHIỆM VỤ", line);
    expect(tasks).toHaveLength(1);
    expect(problems.map(({ code }) => code)).toEqual(codes);
  });
});

describe("who acts, as offices name them", () => {
  it.each([
    ["1. Trưởng các phòng, ban báo cáo tiến độ.", "Trưởng các phòng, ban"],
    ["1. Trưởng các khoa, bộ môn lập danh sách.", "Trưởng các khoa, bộ môn"],
    ["1. Phòng Kế hoạch tổng hợp tham mưu phương án.", "Phòng Kế hoạch tổng hợp"],
    ["1. Phòng Hành chính tổng hợp lập danh sách.", "Phòng Hành chính tổng hợp"],
    ["1. Đồng chí Lê Văn Tám - Ủy viên Ban Thường vụ Đoàn xã theo dõi, đôn đốc.", "Đồng chí Lê Văn Tám"],
    ["1. Ông Trần Văn Bình, Tổ trưởng: phụ trách chung.", "Ông Trần Văn Bình"],
    ["1. Bà Đỗ Thị Hoa, Chi hội trưởng: vận động hội viên.", "Bà Đỗ Thị Hoa"],
    ["1. Cố vấn học tập họp lớp.", "Cố vấn học tập"],
    ["1. Khoa gửi hướng dẫn, biểu mẫu.", "Khoa"],
  ])("%s", (line, lead) => {
    const { tasks } = smallPlan("II. NHIỆM VỤ", line);
    expect([tasks[0]?.lead, tasks[0]?.support]).toEqual([lead, []]);
  });

  it.each(["bêu tên học viên", "ngó nghiêng hồ sơ", "vin theo quy chế"])(
    "words of no known kind before a colon are asked about: %s",
    (words) => {
      const { problems } = smallPlan("II. NHIỆM VỤ", `1. Phòng Đào tạo ${words}: đợt 1 trong tháng 5.`);
      expect(problems.some(({ code }) => ["lead-doubtful", "name-end"].includes(code))).toBe(true);
    },
  );
});

describe("nothing of these is lost", () => {
  it.each([
    ["Nhiệm vụ 1: Thay đồng hồ cũ", "Nhiệm vụ 2: Dò tìm rò rỉ"],
    ["Hoạt động 1. Mở lớp tập huấn", "Hoạt động 2. In tờ gấp"],
    ["Bước 1: Lập danh sách", "Bước 2: Chấm hồ sơ"],
  ])("steps over bare labels: %s", (one, other) => {
    const below = (lead: string): readonly string[] => [`Đơn vị thực hiện: ${lead}`, "Hoàn thành: 30/6/2025"];
    const { tasks } = smallPlan(
      "II. NHIỆM VỤ",
      one,
      ...below("Phòng Kỹ thuật"),
      other,
      ...below("Đội Quản lý"),
    );
    expect(told(tasks)).toEqual([
      [one, "Phòng Kỹ thuật", "2025-06-30"],
      [other, "Đội Quản lý", "2025-06-30"],
    ]);
  });

  it("the points of an article that lists work before another article that does", () => {
    const { tasks } = smallPlan(
      "Điều 1. Thông qua chương trình giám sát năm 2025 như sau:",
      "1. Giám sát đất công ích: Ban Kinh tế chủ trì, thực hiện trong quý II/2025.",
      "Điều 2. Tổ chức thực hiện",
      "1. Giao Thường trực HĐND xã lập kế hoạch.",
    );
    expect(tasks.map(({ lead }) => lead)).toEqual(["Ban Kinh tế", "Thường trực HĐND xã"]);
  });

  it("what a dated sentence rests on some ground under somebody's name", () => {
    const { tasks } = smallPlan(
      "II. NHIỆM VỤ",
      "1. Các trường học trên địa bàn",
      "Căn cứ điều kiện thực tế, tổ chức tiết đọc sách trong tuần từ 20/4 đến 25/4/2025.",
      "2. Sở Y tế lập kế hoạch.",
    );
    expect(tasks[0]?.deadline.to).toBe("2025-04-25");
  });

  it("the month in brackets behind an event", () => {
    const { tasks } = smallPlan("II. NHIỆM VỤ", "1. Trình báo cáo tại kỳ họp giữa năm (tháng 7/2025).");
    expect(tasks[0]?.deadline.to).toBe("2025-07-31");
  });
});

describe("a person's offices are no bodies beside the person", () => {
  it.each([
    ["Đồng chí Trần Văn Bình, Phó Bí thư Đảng ủy - Trưởng Ban Chỉ đạo", "Đồng chí Trần Văn Bình"],
    ["Đồng chí Lê Thị Hoa, Phó Chủ tịch UBND xã - Phó Trưởng ban Thường trực", "Đồng chí Lê Thị Hoa"],
    ["Đồng chí Chủ tịch Hội Nông dân xã - Phó Trưởng ban", "Đồng chí Chủ tịch Hội Nông dân xã"],
  ])("%s", (heading, lead) => {
    const { tasks } = smallPlan(
      "II. NHIỆM VỤ",
      `1. ${heading}`,
      "- Chủ trì các phiên họp.",
      "- Dự họp thôn.",
    );
    expect(tasks.map((task) => [task.lead, task.support])).toEqual([
      [lead, []],
      [lead, []],
    ]);
  });
});

describe("several of a kind, whatever they are called", () => {
  it.each([
    ["1. Các chủ đập thực hiện nghiêm quy trình vận hành.", "Các chủ đập"],
    ["1. Các thành viên còn lại dự họp thôn.", "Các thành viên còn lại"],
    ["1. Các chủ tàu đăng ký bến đậu.", "Các chủ tàu"],
  ])("%s", (line, lead) => {
    expect(leads(line)).toEqual([lead]);
  });
});

it.each([
  ["1. Tổ chức 01 buổi truyền thông/quý.", "quarterly"],
  ["1. Mở 02 lớp bơi/năm.", "half-yearly"],
  ["1. Phát 01 bản tin sức khỏe/tuần.", ""],
])("how often stands behind what is held: %s", (line, recurs) => {
  const { deadline } = smallPlan("II. NHIỆM VỤ", line).tasks[0] ?? {};
  expect([deadline?.bound, deadline?.recurs ?? ""]).toEqual(
    recurs === "" ? ["none", ""] : ["recurring", recurs],
  );
});

it("weeks of a month's plan: who acts behind each, of the title's year", () => {
  const { tasks } = parsePlan(
    [
      "TRƯỜNG THPT A",
      "KẾ HOẠCH",
      "Hoạt động tổ chuyên môn tháng 11/2026",
      "II. NỘI DUNG",
      "1. Tuần 1 (02/11 - 07/11): thầy Hùng làm hồ sơ; cô Lan ra đề.",
      "2. Tuần 2 (09/11 - 14/11): tổ trưởng kiểm tra sổ điểm.",
    ].join("\n"),
  );
  expect(told(tasks).map(([, lead, day]) => [lead, day])).toEqual([
    ["Thầy Hùng", "2026-11-07"],
    ["Tổ trưởng", "2026-11-14"],
  ]);
});

it("an event of labels that also charges others keeps its time, and they their work", () => {
  const { tasks } = smallPlan(
    "II. NHIỆM VỤ",
    "1. Cấp tỉnh",
    "a. Lễ phát động",
    "- Thời gian: 07 giờ 30, ngày 25/4/2025",
    "- Địa điểm: Hội trường",
    "- Phân công: Văn phòng lo hội trường; Ban Nữ công mời khách",
  );
  expect(told(tasks).map(([title, , day]) => [title.slice(0, 13), day])).toEqual([
    ["Lễ phát động", "2025-04-25"],
    ["Phân công: Vă", null],
    ["Ban Nữ công m", null],
  ]);
});

it.each([
  "Sở Y tế trân trọng cảm ơn sự phối hợp của các đơn vị.",
  "Ban Tổ chức xin cảm ơn.",
  "Rất mong nhận được sự quan tâm, chân thành cảm ơn.",
])("thanks are no work: %s", (sentence) => {
  expect(leads("1. Sở Y tế lập kế hoạch.", sentence)).toEqual(["Sở Y tế"]);
});

describe("several who help are told one by one", () => {
  it.each([
    [
      "1. Sở Y tế phối hợp với các sở, ban, ngành, UBND các xã, phường và các đơn vị liên quan lập danh sách.",
      ["Các sở, ban, ngành", "UBND các xã, phường", "Các đơn vị liên quan"],
    ],
    [
      "1. Sở Y tế phối hợp với các doanh nghiệp, các hội nghề nghiệp mở lớp.",
      ["Các doanh nghiệp", "Các hội nghề nghiệp"],
    ],
    ["1. Sở Y tế phối hợp với các ngành, các cấp tuyên truyền.", ["Các ngành, các cấp"]],
  ])("%s", (line, support) => {
    expect(smallPlan("II. NHIỆM VỤ", line).tasks[0]?.support).toEqual(support);
  });

  it("behind the lead of a block's label, too", () => {
    const { tasks } = smallPlan(
      "II. NHIỆM VỤ",
      "a) Hoạt động 1",
      "- Nội dung:",
      "+ Tổng kết mô hình.",
      "+ Tập huấn cán bộ.",
      "- Cơ quan thực hiện: Sở Y tế chủ trì, phối hợp với Sở Nội vụ và các đơn vị có liên quan.",
    );
    expect(tasks.map(({ lead, support }) => [lead, support])).toEqual([
      ["Sở Y tế", ["Sở Nội vụ", "Các đơn vị có liên quan"]],
      ["Sở Y tế", ["Sở Nội vụ", "Các đơn vị có liên quan"]],
    ]);
  });
});

describe("those of a kind that are named behind a colon are one name with it", () => {
  it.each([
    ["1. Bộ trưởng các Bộ: Quốc phòng, Công an chỉ đạo lực lượng.", "Bộ trưởng các Bộ: Quốc phòng, Công an"],
    [
      "1. Chủ tịch UBND các tỉnh: Hà Tĩnh, Đắk Lắk và Gia Lai rà soát thiệt hại.",
      "Chủ tịch UBND các tỉnh: Hà Tĩnh, Đắk Lắk và Gia Lai",
    ],
    ["1. Giám đốc các Sở: Xây dựng, Công Thương báo cáo kết quả.", "Giám đốc các Sở: Xây dựng, Công Thương"],
  ])("%s", (line, lead) => {
    const { tasks, problems } = smallPlan("II. NHIỆM VỤ", line);
    expect(tasks[0]?.lead).toBe(lead);
    expect(problems.map(({ code }) => code)).not.toContain("lead-doubtful");
  });
});

describe("headings of several, and of a person", () => {
  it.each([
    "Các chủ đầu tư xây dựng và kinh doanh hạ tầng khu công nghiệp",
    "Các doanh nghiệp thứ cấp đang hoạt động trong khu công nghiệp",
    "Giáo viên chủ nhiệm các lớp có học sinh khuyết tật",
    "Thầy Phó Hiệu trưởng Trần Văn Bình",
  ])("%s", (heading) => {
    expect(leads(`1. ${heading}`, "- Rà soát danh sách.", "- Báo cáo kết quả.")).toEqual([heading, heading]);
  });
});

describe("who acts is told by what they are", () => {
  it.each([
    ["1. Cơ sở giáo dục bố trí lớp học.", "Cơ sở giáo dục"],
    ["1. Người đứng đầu cơ sở giáo dục sắp xếp lớp.", "Người đứng đầu cơ sở giáo dục"],
    ["1. Thương nhân đầu mối xăng dầu chịu trách nhiệm báo cáo.", "Thương nhân đầu mối xăng dầu"],
    ["1. Thành phố khẩn trương rà soát quỹ đất.", "Thành phố"],
    ["1. Thầy Hiệu trưởng Trần Văn Bình: chỉ đạo chung.", "Thầy Hiệu trưởng Trần Văn Bình"],
  ])("%s", (line, lead) => {
    expect(leads(line)).toEqual([lead]);
  });
});

describe("work among aims and scopes", () => {
  it.each([
    "Căn cứ tình hình thực tế, các đơn vị thực hiện các hoạt động sau:",
    "Các phòng, ban triển khai các nội dung sau đây:",
    "Các chi hội tổ chức các công việc sau:",
  ])("is what a line lists for those it names: %s", (line) => {
    const { tasks } = smallPlan(
      "I. MỤC TIÊU",
      "1. Hoạt động chính",
      line,
      "- Treo băng rôn.",
      "II. NHIỆM VỤ",
      "1. Họp.",
    );
    expect(tasks.map(({ title }) => title)).toContain("Treo băng rôn");
  });

  it.each([
    ["1. Đối tượng", "- Tổng hợp danh sách trước ngày 28/11/2025."],
    ["1. Số lượng", "- Lập danh sách xong trước 30/10/2025."],
    ["1. Phạm vi", "- Gửi đề nghị chậm nhất ngày 15/9/2025."],
  ])("is a deed by a day: %s %s", (heading, line) => {
    const { tasks } = smallPlan("I. NỘI DUNG", heading, line, "2. Sở Y tế lập kế hoạch.");
    expect(tasks.map(({ title }) => title)).toContain(line.slice(2, -1));
  });

  it.each([
    "Căn cứ tình hình thực tế của địa phương, có kế hoạch triển khai phù hợp.",
    "Căn cứ chức năng, nhiệm vụ được giao tổ chức thực hiện Kế hoạch.",
    "Căn cứ điều kiện cụ thể, có phương án bố trí lực lượng.",
  ])("rests on one's own means under one's name: %s", (line) => {
    expect(leads("1. Công an tỉnh", line, "2. Sở Y tế lập kế hoạch.")).toEqual(["Công an tỉnh", "Sở Y tế"]);
  });
});

describe("those who help by what they are", () => {
  it.each([
    [
      "1. Công an xã phối hợp với nhà trường, cha mẹ học sinh tuyên truyền.",
      ["Nhà trường", "Cha mẹ học sinh"],
    ],
    ["1. Công an xã phối hợp chặt chẽ với các nhà mạng (VNPT, Viettel) để lắp cột.", ["Các nhà mạng"]],
    ["1. Công an xã phối hợp với cơ quan chức năng của Sở Y tế kiểm tra.", ["Cơ quan chức năng của Sở Y tế"]],
  ])("%s", (line, support) => {
    expect(smallPlan("II. NHIỆM VỤ", line).tasks[0]?.support).toEqual(support);
  });
});

describe("no time of the work", () => {
  it.each([
    "1. Sở Tài chính phấn đấu tăng trưởng từ 8,3 - 8,5%.",
    "1. Sở Tài chính giảm tỷ lệ nghèo 1,2 - 1,5% dân số.",
    "1. Sở Tài chính thu hồi 8 - 9% vốn.",
  ])("is a share: %s", (line) => {
    const { tasks, problems } = smallPlan("II. NHIỆM VỤ", line);
    expect([tasks[0]?.deadline.bound, problems.map(({ code }) => code)]).toEqual(["none", []]);
  });

  it.each([
    "1. Sở Tài chính xây dựng kịch bản chi tiết theo từng tuần, từng tháng, từng quý.",
    "1. Sở Tài chính lập dự toán theo từng học kỳ.",
    "1. Sở Tài chính phân bổ vốn theo từng tháng.",
  ])("is how a thing is parted, which is told: %s", (line) => {
    const { tasks, problems } = smallPlan("II. NHIỆM VỤ", line);
    expect(tasks[0]?.deadline.bound).toBe("none");
    expect(problems.map(({ code }) => code)).toEqual(["time-not-taken"]);
  });

  it("but how often one reports", () => {
    const { tasks } = smallPlan("II. NHIỆM VỤ", "1. Sở Tài chính báo cáo kết quả theo từng quý.");
    expect(tasks[0]?.deadline.bound).toBe("recurring");
  });
});

it.each([
  "Để đạt mục tiêu tăng trưởng, giải ngân vốn đầu tư và vận hành chính quyền thông suốt trong tình hình mới, tỉnh Hà Nam cần tiếp tục thực hiện tốt các nội dung sau:",
  "Khi có đủ các yếu tố chi phí cho hoạt động kinh doanh theo quy định tại khoản 2 Điều 1 Nghị định này, tỉnh Hà Nam cần thực hiện các nhiệm vụ sau:",
  "Nhằm giữ vững kết quả đã đạt được, tỉnh Hà Nam phải tổ chức các hoạt động sau:",
])("who acts stands behind a long reason: %s", (line) => {
  expect(leads(line, "1. Rà soát chỉ tiêu.", "2. Cải thiện môi trường.")).toEqual([
    "Tỉnh Hà Nam",
    "Tỉnh Hà Nam",
  ]);
});
