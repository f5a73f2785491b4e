import { organisationOf } from "../../src/plan-import/bodies/organisation";
import { parsePlan } from "../../src/plan-import";
import { planOfList } from "./support/list-plan";
import { smallPlan } from "./support/small-plan";

function asked(code: string, line: string): (string | undefined)[] {
  const { problems } = smallPlan(
    "II. NHIỆM VỤ",
    "1. Sở Nội vụ lập kế hoạch trước ngày 01/3/2025.",
    `2. ${line}`,
  );
  return problems.filter((problem) => problem.code === code).map(({ words }) => words);
}

describe("what is stated but can hardly be meant is asked about", () => {
  it.each([
    ["Đội mạnh tổ chức thi đấu trước ngày 20/4/2025.", "Đội mạnh"],
    ["Nhóm yếu rà soát hộ nghèo trước ngày 20/4/2025.", "Nhóm yếu"],
    ["Hội trẻ tổ chức dâng hương trước ngày 20/4/2025.", "Hội trẻ"],
  ])("a lead without a name of its own: %s", (line, lead) => {
    expect(asked("lead-doubtful", line)).toEqual([lead]);
  });

  it.each([
    "Tổ giúp việc tổng hợp trước ngày 20/4/2025.",
    "Các tổ tự quản rà soát trước ngày 20/4/2025.",
    "Đồng chí Lê Thị Hoa tổng hợp trước ngày 20/4/2025.",
    "Thường trực Hội tổng hợp trước ngày 20/4/2025.",
  ])("but no lead that is named as bodies are: %s", (line) => {
    expect(asked("lead-doubtful", line)).toEqual([]);
  });

  it.each([
    ["Tổng hợp số liệu ngày 20/4/2025.", "ngày 20/4/2025"],
    ["Báo cáo kết quả phong trào tháng 5.", "tháng 5"],
    ["Cập nhật tình hình quý II.", "quý II"],
    ["Báo cáo kết quả hằng tháng.", "hằng tháng"],
    ["Các bộ phận được phân công định kỳ báo cáo kết quả.", "định kỳ"],
  ])("a day, month or rhythm that is not taken as the deadline: %s", (line, words) => {
    expect(asked("time-not-taken", line)).toEqual([words]);
  });

  it.each([
    ["Rà soát các văn bản được ban hành trước ngày 01/7/2025.", "trước ngày 01/7/2025"],
    ["Sở Nội vụ lập danh sách cán bộ nghỉ hưu trước ngày 01/9/2025.", "trước ngày 01/9/2025"],
    ["Sở Y tế tổng hợp hồ sơ do các trạm gửi trước ngày 15/6/2025.", "trước ngày 15/6/2025"],
    ["Kiểm tra các công trình khởi công trước ngày 30/6/2025.", "trước ngày 30/6/2025"],
    ["Sở Nội vụ rà soát hợp đồng hết hạn trước ngày 31/12/2025.", "hết hạn trước ngày 31/12/2025"],
    ["Tổng hợp số liệu từ ngày 15/01/2025 đến ngày 14/6/2025.", "từ ngày 15/01/2025 đến ngày 14/6/2025"],
    ["Lập báo cáo phòng, chống lãng phí 9 tháng đầu năm 2025.", "9 tháng đầu năm 2025"],
    ["Xây dựng báo cáo giáo dục nghề nghiệp quý III/2025.", "quý III/2025"],
    ["Lập danh sách; báo cáo phòng, chống lãng phí 9 tháng đầu năm 2025.", "9 tháng đầu năm 2025"],
    ["Soạn thảo báo cáo an toàn thực phẩm 6 tháng cuối năm 2025.", "6 tháng cuối năm 2025"],
    ["Đánh giá kết quả thực hiện nhiệm vụ quý II/2025 của viên chức.", "quý II/2025"],
    ["Trên cơ sở kết quả thi trước ngày 15/5/2025, Sở Nội vụ tuyển dụng.", "trước ngày 15/5/2025"],
    ["Nếu nước rút trước ngày 20/9/2025, Sở Y tế phun khử trùng.", "trước ngày 20/9/2025"],
  ])("nor a time of things that are looked through, reported or built upon: %s", (line, words) => {
    expect(asked("time-not-taken", line)).toEqual([words]);
  });

  it.each([
    "Dự thảo nghị quyết được thông qua trước ngày 15/6/2025.",
    "Sở Nội vụ trình UBND tỉnh ban hành quyết định trước ngày 15/6/2025.",
    "Tổ chức lễ khởi công trước ngày 15/6/2025.",
    "Xây dựng báo cáo tự đánh giá trong quý III/2025.",
    "Tổ chức lớp tập huấn báo cáo viên quý III/2025.",
    "Hội nghị tổng kết diễn ra từ ngày 25/6/2025 đến ngày 28/6/2025.",
    "Đối với các xã hoàn thành trước ngày 15/6/2025, báo cáo UBND tỉnh.",
  ])("but the time of the work itself is taken: %s", (line) => {
    expect(asked("time-not-taken", line)).toEqual([]);
  });

  it.each([
    "Phân bổ dự toán năm 2026.",
    "Triển khai Nghị quyết số 15/NQ-HĐND ngày 03/4/2025 của HĐND tỉnh.",
    "Xây dựng dự toán hằng năm.",
    "Trực theo Bảng phân công của lãnh đạo Phòng ngày 15/12/2024.",
    "Xử lý tồn tại nêu tại Biên bản kiểm tra của Sở Y tế ngày 03/01/2025.",
    "Tuần tra theo phương án của Công an xã ngày 04/01/2025.",
  ])("but no year and no citation: %s", (line) => {
    expect(asked("time-not-taken", line)).toEqual([]);
  });
});

describe("a list that has a column for the beginning", () => {
  const head = ["STT", "Nội dung", "Bắt đầu", "Hoàn thành", "Chủ trì"];
  const timeOf = (from: string, to: string) => {
    const [task] = planOfList([head, ["1", "Hiến máu", from, to, "Ban Tuyên giáo"]], {
      contextYear: 2026,
    }).tasks;
    return [task?.deadline.from, task?.deadline.to, task?.sureness?.deadline];
  };

  it("and none for a row's end: a beginning with an end of its own is the time, a day is no end", () => {
    expect(timeOf("Quý III/2026", "")).toEqual(["2026-07-01", "2026-09-30", "neighbour"]);
    expect(timeOf("Tháng 6/2026", "")).toEqual(["2026-06-01", "2026-06-30", "neighbour"]);
    expect(timeOf("05/6/2026", "")).toEqual(["2026-06-05", null, "neighbour"]);
  });

  it("and an end told as a bound: the stretch from one to the other", () => {
    expect(timeOf("Tháng 6/2026", "Trước 20/8/2026")).toEqual(["2026-06-01", "2026-08-20", undefined]);
    expect(timeOf("01/6/2026", "Đến 20/8/2026")).toEqual(["2026-06-01", "2026-08-20", undefined]);
  });
});

describe("further kin", () => {
  it.each([
    ["Khoa Dược - Vật tư y tế cấp vắc xin trước ngày 20/4/2025.", "Khoa Dược - Vật tư y tế"],
    [
      "Khoa Truyền thông, giáo dục sức khỏe biên soạn tài liệu trước ngày 20/4/2025.",
      "Khoa Truyền thông, giáo dục sức khỏe",
    ],
    ["Các thành viên Ủy ban bầu cử xã theo dõi các khu vực bỏ phiếu.", "Các thành viên Ủy ban bầu cử xã"],
    [
      "Tiểu ban Tuyên truyền - Khánh tiết trang trí hội trường trước ngày 20/4/2025.",
      "Tiểu ban Tuyên truyền - Khánh tiết",
    ],
  ])("a name ends before its deed: %s", (line, lead) => {
    expect(smallPlan("II. NHIỆM VỤ", `1. ${line}`).tasks[0]?.lead).toBe(lead);
  });

  it.each([
    ["2 năm/lần, bắt đầu từ năm 2026", "recurring"],
    ["Hằng quý, từ quý II/2025", "recurring"],
    ["Từ quý II/2025", "from"],
  ])("how often says more than from when: %s", (time, bound) => {
    const { tasks } = smallPlan("II. NHIỆM VỤ", "1. Tổ chức diễn đàn", `- Thời gian thực hiện: ${time}.`);
    expect(tasks[0]?.deadline.bound).toBe(bound);
  });
});

describe("kin of the second set", () => {
  const first = (line: string) => smallPlan("II. NHIỆM VỤ", `1. ${line}`).tasks;

  it.each([
    ["Các ban xây dựng Đảng cử cán bộ tham gia.", "Các ban xây dựng Đảng"],
    [
      "Các sở, ngành phụ trách tiêu chí thẩm tra hồ sơ trước ngày 20/4/2025.",
      "Các sở, ngành phụ trách tiêu chí",
    ],
    ["Giao Phòng Nghiệp vụ Y làm đầu mối tổng hợp.", "Phòng Nghiệp vụ Y"],
    ["Riêng Bệnh viện Đa khoa tỉnh: gửi tham luận trước ngày 22/7/2025.", "Bệnh viện Đa khoa tỉnh"],
  ])("%s", (line, lead) => {
    expect(first(line)[0]?.lead).toBe(lead);
  });

  it("a dated sentence and one that charges another with a time of its own are two tasks", () => {
    const tasks = first(
      "Thăm công nhân. Thời gian: từ 25/4 - 31/5/2025. Giao Ban Nữ công lập danh sách trước ngày 15/4/2025.",
    );
    expect(tasks.map(({ lead, deadline }) => [lead, deadline.to])).toEqual([
      ["UBND tỉnh A", "2025-05-31"],
      ["Ban Nữ công", "2025-04-15"],
    ]);
  });

  it("a part of a month is of the month that the title is for", () => {
    const table = [
      "TT\tThời gian\tNội dung\tChủ trì",
      "1\tTuần 3\tKiểm tra\tSở A",
      "2\tCuối tháng\tNghiệm thu\tSở B",
      "3\tCả tháng\tSố hóa\tSở C",
    ];
    const text = [
      "UBND TỈNH A",
      "Số: 5/LCT-UBND",
      "A, ngày 28 tháng 4 năm 2026",
      "LỊCH CÔNG TÁC THÁNG 5/2026",
      ...table,
    ];
    expect(parsePlan(text.join("\n")).tasks.map(({ deadline: { from, to } }) => [from, to])).toEqual([
      ["2026-05-15", "2026-05-21"],
      ["2026-05-31", "2026-05-31"],
      ["2026-05-01", "2026-05-31"],
    ]);
  });

  it.each([
    [
      ["BAN CHỈ ĐẠO CHƯƠNG TRÌNH MTQG", "XÂY DỰNG NÔNG THÔN MỚI TỈNH A"],
      "Ban Chỉ đạo Chương trình MTQG xây dựng nông thôn mới tỉnh A",
    ],
    [["UBND TỈNH A", "SỞ Y TẾ"], "Sở Y tế"],
    [
      ["ỦY BAN MTTQ VIỆT NAM", "PHƯỜNG B", "BAN THƯỜNG TRỰC"],
      "Ban Thường trực Ủy ban MTTQ Việt Nam phường B",
    ],
  ])("the head %j is of %s", (lines, name) => {
    const texts = [
      "Chương trình MTQG xây dựng nông thôn mới tỉnh A",
      "Ban Chỉ đạo Chương trình MTQG xây dựng nông thôn mới tỉnh A",
    ];
    expect(organisationOf(lines, [], texts)).toBe(name);
  });
});

describe("kin of the third set", () => {
  it.each([
    ["Nhân viên y tế lập hồ sơ sức khỏe trước ngày 20/4/2025.", "Nhân viên y tế"],
    [
      "Tiểu ban Tuyên truyền, khánh tiết, phục vụ: chuẩn bị hội trường.",
      "Tiểu ban Tuyên truyền, khánh tiết, phục vụ",
    ],
    ["Phòng Giải phóng mặt bằng làm việc với các xã.", "Phòng Giải phóng mặt bằng"],
    ["Các Phòng Điều hành dự án 1, 2, 3 lập tiến độ.", "Các Phòng Điều hành dự án 1, 2, 3"],
    ["Hội đồng xét tốt nghiệp họp trước ngày 20/4/2025.", "Hội đồng xét tốt nghiệp"],
  ])("%s", (line, lead) => {
    expect(smallPlan("II. NHIỆM VỤ", `1. ${line}`).tasks[0]?.lead).toBe(lead);
  });

  it.each([
    ["Sở A kiểm tra, hướng dẫn; hằng năm báo cáo UBND tỉnh.", "recurring"],
    ["Sở A đăng bài; mỗi tuần tối thiểu 02 tin.", "recurring"],
    ["Sở A đưa nội dung này vào chương trình kiểm tra, giám sát hằng năm.", "none"],
    ["Sở A phân bổ theo dự toán, kế hoạch vốn hằng năm.", "none"],
  ])("how often stands where its clause begins, and tells no programme: %s", (line, bound) => {
    expect(smallPlan("II. NHIỆM VỤ", `1. ${line}`).tasks[0]?.deadline.bound).toBe(bound);
  });

  it.each([
    "Phòng Kinh tế bùng nổ doanh thu trước ngày 20/4/2025.",
    "Trung tâm Văn hóa nhảy múa phục vụ bà con trước ngày 20/4/2025.",
    "Công an xã rượt đuổi đối tượng trước ngày 20/4/2025.",
  ])("a name before no word that is known to be a deed is asked about: %s", (line) => {
    const { tasks, problems } = smallPlan("II. NHIỆM VỤ", `1. ${line}`);
    const about = problems.filter(({ code }) => code === "lead-doubtful" || code === "name-end");
    expect(about.map(({ words }) => words)).toContain(tasks[0]?.lead);
  });

  it("a congress of a level is each unit's, whichever of them is chosen as the pilot", () => {
    const { tasks, milestones } = smallPlan(
      "I. THỜI GIAN",
      "1. Đại hội cấp chi hội: xong trước ngày 20/4/2025. Chọn Chi hội thôn Trung làm điểm.",
    );
    expect([...tasks, ...milestones].map(({ scope }) => scope)).toEqual(["each-unit"]);
  });
});

describe("kin of the fourth set", () => {
  it.each([
    ["Các trường học, HTX vận tải ký cam kết.", null, ["HTX vận tải"]],
    ["Trung tâm Dịch vụ tổng hợp: phát thanh 03 lần/tuần.", "Trung tâm Dịch vụ tổng hợp", []],
    ["Bác sĩ CKII Trần Văn Mười - Phó Giám đốc: chủ trì giao ban.", "Bác sĩ CKII Trần Văn Mười", []],
    [
      "Đề án cụm công nghiệp (Phòng Quản lý công nghiệp; trình UBND tỉnh trước 15/5).",
      "Phòng Quản lý công nghiệp",
      [],
    ],
  ])("%s", (line, lead, support) => {
    const [task] = smallPlan("II. NHIỆM VỤ", `1. ${line}`).tasks;
    expect([task?.lead, task?.support]).toEqual([lead, support]);
  });

  it.each([
    ["Sở A trực trong ngày diễn ra Ngày hội.", 0, undefined],
    ["Sở A lập danh sách trong tuần đầu khai giảng.", undefined, undefined],
    ["Sở A báo cáo trước và sau Tết Nguyên đán 05 ngày.", 5, ["ambiguous-date"]],
  ])("told from an event: %s", (line, offset, review) => {
    const [task] = smallPlan("II. NHIỆM VỤ", `1. ${line}`).tasks;
    expect(task?.deadline.bound).toBe("relative");
    expect([task?.deadline.offset, task?.deadline.needsReview]).toEqual([offset, review]);
  });
});

describe("names that hold a verb, a stroke or a list", () => {
  const leadOf = (line: string) => smallPlan("II. NHIỆM VỤ", `1. ${line}`).tasks[0]?.lead;

  it.each([
    "Trung tâm Phòng, chống HIV/AIDS",
    "Trung tâm Bảo trợ xã hội tổng hợp",
    "Trung tâm Dịch vụ đấu giá tài sản",
    "Trung tâm Khởi nghiệp đổi mới sáng tạo",
    "Trung tâm Giám định y khoa",
    "Thuế tỉnh Bắc Ninh",
    "Thống kê cơ sở 4",
    "Công ty TNHH Một thành viên Thủy lợi",
    "Khoa Hồi sức tích cực - Chống độc",
    "Phòng Quản lý thi và Kiểm định chất lượng",
    "Phòng Quản lý xuất nhập cảnh",
    "Đoàn đại biểu Quốc hội tỉnh",
    "Hội Bảo trợ người khuyết tật và trẻ mồ côi",
    "Trường PTDTNT THCS&THPT huyện",
    "Trường THPT chuyên Bắc Giang",
    "Ban Giám sát đầu tư của cộng đồng",
    "Hội đồng Phối hợp phổ biến, giáo dục pháp luật",
    "Phó Chủ tịch phụ trách văn hóa - xã hội",
  ])("%s", (name) => {
    expect(leadOf(`${name} xây dựng kế hoạch trước ngày 20/4/2025.`)).toBe(name);
  });

  it.each([
    "Phòng Kiểm tra, giám sát và Thi hành kỷ luật",
    "Phòng Đấu thầu, thẩm định và giám sát đầu tư",
    "Ban Dân chủ, giám sát và phản biện xã hội",
  ])("%s, whole where a colon ends it, asked where none does", (name) => {
    expect(leadOf(`${name}: tham mưu, báo cáo trước ngày 20/4/2025.`)).toBe(name);
    expect(asked("lead-doubtful", `${name} xây dựng kế hoạch trước ngày 20/4/2025.`)).toHaveLength(1);
  });

  it("a time behind the colon makes what stands before it a sentence", () => {
    expect(leadOf("Hội đồng thẩm định họp, bỏ phiếu: dự kiến đầu tháng 4/2025.")).toBe("Hội đồng thẩm định");
    expect(leadOf("Sở Y tế tổng hợp, công bố danh sách: 06/11/2025.")).toBe("Sở Y tế");
  });
});

describe("supporters behind whom words of no known kind stand", () => {
  it.each([
    ["Sở Nội vụ phối hợp với Sở Y tế, Vinamilk Kỳ Anh rà soát trước ngày 20/4/2025.", "Sở Y tế"],
    ["Sở Nội vụ phối hợp với Mobifone rà soát trước ngày 20/4/2025.", "Mobifone"],
  ])("are asked about: %s", (line, words) => {
    expect(asked("support-doubtful", line)).toEqual([words]);
  });

  it.each([
    "Sở Nội vụ phối hợp với Sở Y tế, Sở Tài chính rà soát trước ngày 20/4/2025.",
    "Sở Nội vụ phối hợp với Sở Y tế và các địa phương, hoàn thành trước ngày 20/4/2025.",
  ])("but not where all is read: %s", (line) => {
    expect(asked("support-doubtful", line)).toEqual([]);
  });
});

describe("a time told from the day of reading", () => {
  it("is no deadline, and is asked about", () => {
    expect(asked("time-not-taken", "Sở Tài chính cấp kinh phí, hoàn thành trong tuần này.")).toEqual([
      "trong tuần này",
    ]);
  });
});

describe("a day in brackets behind a count of days", () => {
  it("is asked about where nothing says whether it is the event's or the deadline's", () => {
    const line = "Sở Tài chính gửi giấy mời chậm nhất 10 ngày trước ngày diễn tập (ngày 05/6/2025).";
    expect(asked("ambiguous-date", line)).toHaveLength(1);
  });

  it("is the deadline where the text says so", () => {
    const line = "Sở Tài chính gửi giấy mời chậm nhất 10 ngày trước ngày diễn tập (tức ngày 26/5/2025).";
    expect(asked("ambiguous-date", line)).toEqual([]);
  });
});
