import { parsePlan } from "../../src/plan-import";
import { smallPlan, told } from "./support/small-plan";

describe("tables as offices write them", () => {
  const HEAD = "TT\tNội dung\tChủ trì\tPhối hợp\tThời gian";

  it.each(["-nt-", "nt", "Như trên", '"', "n.t", "- như trên -"])("%s repeats the cell above", (mark) => {
    const { tasks } = smallPlan(
      HEAD,
      "1\tKhai giảng\tÔng Lê Văn Sơn\tCông an xã\t05/9/2025",
      `2\tRà soát\t${mark}\t${mark}\t${mark}`,
    );
    expect(tasks[1]).toMatchObject({
      lead: "Ông Lê Văn Sơn",
      support: ["Công an xã"],
      deadline: { to: "2025-09-05" },
      sureness: { lead: "neighbour", deadline: "neighbour" },
    });
  });

  it("a month over rows gives their weeks and days their month and year", () => {
    const { tasks, problems } = smallPlan(
      "Thời gian\tNội dung\tNgười thực hiện",
      "Tháng 9/2025\t\t",
      "Tuần 3\tĐại hội Chi đội\tGVCN",
      "25/9\tPhát động phong trào\tTPT Đội",
      "Tháng 01/2026\t\t",
      "Cả tháng\tThi đua\tTổ chuyên môn",
      "Cuối tháng\tSơ kết\tTPT Đội",
      "15/01\tKết nạp\tTPT Đội",
    );
    expect(tasks.map(({ title, deadline }) => [title, deadline.from, deadline.to])).toEqual([
      ["Phát động phong trào", null, "2025-09-25"],
      ["Thi đua", "2026-01-01", "2026-01-31"],
      ["Sơ kết", "2026-01-31", "2026-01-31"],
      ["Kết nạp", null, "2026-01-15"],
    ]);
    expect(problems).toEqual([]);
  });

  it("heads in other words are known by how they begin, where no other column says the same", () => {
    const { tasks } = smallPlan(
      "TT\tTên đề án, nhiệm vụ\tCơ quan tham mưu\tCơ quan phối hợp\tCấp trình\tThời gian trình",
      "1\tĐề án nhân lực số\tSở Nội vụ\tSở Tài chính\tHĐND tỉnh\tQ1/2026",
      "2\tTrung tâm dữ liệu\tCông an tỉnh\tViettel\tUBND tỉnh\t12/2026",
    );
    expect(told(tasks)).toEqual([
      ["Đề án nhân lực số", "Sở Nội vụ", "2026-03-31"],
      ["Trung tâm dữ liệu", "Công an tỉnh", "2026-12-31"],
    ]);
  });

  it("one column for who leads and who supports names both, and who drew the table up is no row", () => {
    const { tasks } = smallPlan(
      "TT\tHoạt động\tThời gian\tChủ trì/phối hợp",
      "1\tLễ phát động\t29/5/2025\tSở Nội vụ/ Tỉnh đoàn, Sở GD&ĐT",
      "2\tTổng kết\t30/7/2025\tPhòng Trẻ em",
      "Người lập biểu: Lê Thị Hà\tGiám đốc",
    );
    expect(tasks.map(({ lead, support }) => [lead, support])).toEqual([
      ["Sở Nội vụ", ["Tỉnh đoàn", "Sở GD&ĐT"]],
      ["Phòng Trẻ em", []],
    ]);
  });

  it("a row whose table is not known is asked about", () => {
    const { problems } = smallPlan("II. NHIỆM VỤ", "A\tB\tC", "Phòng Nội vụ\tlập danh sách\ttrước 15/3/2025");
    expect(problems).toContainEqual(expect.objectContaining({ code: "row-unclear" }));
  });

  it("bars alone in a line part cells, and two with nothing between them are an empty one", () => {
    const cells = [
      "TT",
      "Nội dung",
      "Chủ trì",
      "Phối hợp",
      "Thời gian",
      "1",
      "Tập huấn\ncộng tác viên",
      "Chi cục Dân số",
      "",
      "Trước 30/9/2025",
      "2",
      "Báo cáo năm",
      "Chi cục Dân số",
      "Sở Tài chính",
      "15/12/2025",
    ];
    const { tasks } = smallPlan(
      "II. NHIỆM VỤ",
      ...cells.flatMap((cell) => [...cell.split("\n"), "|"]),
      "III. TỔ CHỨC",
      "Nơi nhận:",
    );
    expect(told(tasks)).toEqual([
      ["Tập huấn cộng tác viên", "Chi cục Dân số", "2025-09-30"],
      ["Báo cáo năm", "Chi cục Dân số", "2025-12-15"],
    ]);
    expect(tasks[0]?.support).toEqual([]);
  });

  it("rows parted by bars keep their empty last cells, and number their groups themselves", () => {
    const { tasks } = smallPlan(
      "Nhiệm vụ | Phân công thực hiện | Thời gian",
      "1. Đào tạo | |",
      "Mở 10 lớp | Chủ trì: Sở Nội vụ. Phối hợp: Thành đoàn | Quý I/2025",
      "2. Tổng kết | |",
      "Ngày hội | Thành đoàn chủ trì; Sở A, Sở Công Thương phối hợp | 10/10/2025",
    );
    expect(tasks.map(({ title, lead, support }) => [title, lead, support])).toEqual([
      ["Mở 10 lớp", "Sở Nội vụ", ["Thành đoàn"]],
      ["Ngày hội", "Thành đoàn", ["Sở A", "Sở Công Thương"]],
    ]);
  });

  it("the document goes on behind the last cell of a table with one cell a line", () => {
    const rows = [
      "TT",
      "Nội dung",
      "Cơ quan thực hiện",
      "Ngày chậm nhất phải hoàn thành",
      "1",
      "Lập Ban bầu cử",
      "UBND tỉnh sau khi thống nhất với HĐND tỉnh",
      "04/01/2026",
      "2",
      "Gửi biên bản",
      "Ban bầu cử",
      "20/3/2026",
    ];
    const { tasks } = smallPlan(
      ...rows.flatMap((row) => [row, ""]),
      "Trên đây là kế hoạch, yêu cầu các cơ quan, đơn vị thực hiện./.",
    );
    expect(told(tasks)).toEqual([
      ["Lập Ban bầu cử", "UBND tỉnh", "2026-01-04"],
      ["Gửi biên bản", "Ban bầu cử", "2026-03-20"],
    ]);
  });
});

describe("tables of one cell a line without a column of numbers", () => {
  const HEAD = ["Nội dung công việc", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời gian"];

  it("are parted by the numbers before the work", () => {
    const { tasks } = smallPlan(
      ...HEAD,
      ...["1. Lập danh sách", "Phòng Nội vụ", "Trưởng các thôn", "Trước 25/12/2025"],
      ...["2. Trực Tết", "Văn phòng", "Công an xã, Trạm Y tế xã", "14/02 - 22/02/2026"],
    );
    expect(tasks.map(({ title, support }) => [title, support])).toEqual([
      ["Lập danh sách", ["Trưởng các thôn"]],
      ["Trực Tết", ["Công an xã", "Trạm Y tế xã"]],
    ]);
  });

  it("or by the times in their places, with whom they are about", () => {
    const { tasks } = smallPlan(
      ...["Đơn vị được kiểm tra", "Nội dung", "Thời gian", "Trưởng đoàn"],
      ...["Trường Mầm non Hoa Ban", "Chăm sóc trẻ", "21/10/2025", "Ông Nguyễn Hải Nam"],
      ...["Trường THCS Chiềng Ve", "Thu, chi", "04/11/2025", "Bà Lò Thị Mai"],
      "III. TỔ CHỨC THỰC HIỆN",
    );
    expect(told(tasks)).toEqual([
      ["Chăm sóc trẻ: Trường Mầm non Hoa Ban", "Ông Nguyễn Hải Nam", "2025-10-21"],
      ["Thu, chi: Trường THCS Chiềng Ve", "Bà Lò Thị Mai", "2025-11-04"],
    ]);
  });
});

it("an article behind the plan's points is work of its own", () => {
  const { tasks } = smallPlan(
    "Điều 1. Phê duyệt Kế hoạch với các nội dung sau:",
    "I. NHIỆM VỤ",
    "1. Quảng bá",
    "- Chủ trì: Trung tâm Xúc tiến Du lịch.",
    "- Hoàn thành: Quý I/2025.",
    "Điều 2. Giao Sở Du lịch hướng dẫn, báo cáo UBND tỉnh trước ngày 15/12/2025.",
    "Điều 3. Quyết định này có hiệu lực kể từ ngày ký.",
  );
  expect(tasks.map(({ lead, deadline }) => [lead, deadline.to])).toEqual([
    ["Trung tâm Xúc tiến Du lịch", "2025-03-31"],
    ["Sở Du lịch", "2025-12-15"],
  ]);
});

describe("labels as offices write them", () => {
  it("one behind another in a line", () => {
    const { tasks } = smallPlan(
      "II. NHIỆM VỤ",
      "1. Trại hè thiếu nhi",
      "Thời gian: ngày 12 và 13/7/2025. Địa điểm: Khu du lịch. Đơn vị thực hiện: Hội đồng Đội tỉnh; phối hợp Nhà Thiếu nhi.",
      "2. Cuộc thi chính luận",
      "- Phát động: tháng 02/2025; trao giải: trước ngày 20/5/2025.",
      "- Cơ quan chủ trì: Ban Tuyên giáo; cơ quan phối hợp: Huyện đoàn.",
      "3. Kiểm tra 04 cơ sở (thời gian: tháng 8/2025; chủ trì: Sở Nội vụ; phối hợp: Sở Tài chính).",
    );
    expect(tasks.map(({ title, lead, support, deadline }) => [title, lead, support, deadline.to])).toEqual([
      ["Trại hè thiếu nhi", "Hội đồng Đội tỉnh", ["Nhà Thiếu nhi"], "2025-07-13"],
      ["Cuộc thi chính luận", "Ban Tuyên giáo", ["Huyện đoàn"], "2025-05-20"],
      ["Kiểm tra 04 cơ sở", "Sở Nội vụ", ["Sở Tài chính"], "2025-08-31"],
    ]);
    expect(tasks[1]?.deadline.needsReview).toEqual(["ambiguous-date"]);
  });

  it("a heading's bracket bounds what stands under it", () => {
    const { tasks } = smallPlan(
      "II. NHIỆM VỤ",
      "1/ Trước mùa mưa bão (hoàn thành trước ngày 31/5/2025)",
      "* Trạm Y tế: dự trữ thuốc.",
      "* Phòng Kinh tế: kiểm tra hồ đập, xong trước 15/5/2025.",
    );
    expect(told(tasks).map(([, ...rest]) => rest)).toEqual([
      ["Trạm Y tế", "2025-05-31"],
      ["Phòng Kinh tế", "2025-05-15"],
    ]);
  });

  it("under 'Thời gian, địa điểm' stages with times are work", () => {
    const { tasks } = smallPlan(
      "II. THỜI GIAN, ĐỊA ĐIỂM",
      "1. Nộp hồ sơ dự án: chậm nhất ngày 07/11/2025.",
      "2. Vòng sơ khảo: từ ngày 12/11/2025 đến ngày 18/11/2025.",
    );
    expect(tasks.map(({ deadline }) => deadline.to)).toEqual(["2025-11-07", "2025-11-18"]);
  });

  it("a heading that begins with a deed holds work", () => {
    const { tasks } = smallPlan(
      "II. NHIỆM VỤ",
      "1. Đánh giá, phân hạng sản phẩm",
      "a) Cấp xã: Hội đồng đánh giá cấp xã tổ chức đánh giá, hoàn thành trước ngày 15/10/2025.",
    );
    expect(told(tasks).map(([, ...rest]) => rest)).toEqual([["Hội đồng đánh giá cấp xã", "2025-10-15"]]);
  });
});

describe("names as offices write them", () => {
  it.each([
    ["Kiểm tra việc chấp hành Điều lệ Công đoàn (UBKT)", "UBKT"],
    ["Sơ kết 6 tháng (Ban Tuyên giáo Huyện ủy - tháng 6)", "Ban Tuyên giáo Huyện ủy"],
    ["Các Ban chuyên đề căn cứ chương trình này xây dựng kế hoạch", "Các Ban chuyên đề"],
    [
      "Trung tâm Xúc tiến đầu tư, thương mại và du lịch hỗ trợ chủ thể lên sàn",
      "Trung tâm Xúc tiến đầu tư, thương mại và du lịch",
    ],
    [
      "Công đoàn cấp trên trực tiếp cơ sở: tổ chức đại hội xong trước 30/6/2025",
      "Công đoàn cấp trên trực tiếp cơ sở",
    ],
    [
      "Đồng chí Nguyễn Hữu Tài - Chủ tịch UBND phường, Chủ tịch Hội đồng: chỉ đạo chung",
      "Đồng chí Nguyễn Hữu Tài",
    ],
    [
      "Trưởng phòng Cải cách hành chính và Văn thư, lưu trữ: giải đáp vướng mắc",
      "Trưởng phòng Cải cách hành chính và Văn thư, lưu trữ",
    ],
    ["Ông Đặng Quốc Huy - Trưởng phòng: phụ trách chung", "Ông Đặng Quốc Huy"],
    ["Các chuyên viên: hỗ trợ người dùng", "Các chuyên viên"],
    ["Công an phường, BCH Quân sự phường: Mỗi đơn vị cử 10 đồng chí", "Công an phường"],
    [
      "Các đồng chí Ủy viên Ủy ban Kiểm tra theo lĩnh vực phân công xây dựng kế hoạch",
      "Các đồng chí Ủy viên Ủy ban Kiểm tra",
    ],
  ])("%s: %s", (text, lead) => {
    const { tasks } = smallPlan("II. NHIỆM VỤ", `1. ${text}.`);
    expect(tasks.map((task) => task.lead)).toEqual([lead]);
  });

  it("what a person is besides supports nobody, and a name that a colon ends is not asked about", () => {
    const { tasks, problems } = smallPlan(
      "II. NHIỆM VỤ",
      "1. Kiểm tra đảng phí",
      "- Thời gian: quý II/2025.",
      "- Phân công: đồng chí Trần Đình Khoa, Phó Chủ nhiệm, làm Trưởng đoàn.",
      "2. Đội Quản lý mạng lưới: kiểm tra rò rỉ.",
    );
    expect(tasks.map(({ lead, support }) => [lead, support])).toEqual([
      ["Đồng chí Trần Đình Khoa", []],
      ["Đội Quản lý mạng lưới", []],
    ]);
    expect(problems).toEqual([]);
  });

  it("what goes with a named body without a name of its own helps, and is not asked about", () => {
    const { tasks, problems } = smallPlan(
      "II. NHIỆM VỤ",
      "1. Ủy ban MTTQ tỉnh và các đoàn thể vận động Nhân dân.",
    );
    expect(tasks[0]).toMatchObject({ lead: "Ủy ban MTTQ tỉnh", support: ["Các đoàn thể"] });
    expect(tasks[0]?.sureness).toBeUndefined();
    expect(problems).toEqual([]);
  });

  it("a bracket behind who receives something names nobody that leads", () => {
    const { tasks } = smallPlan("II. NHIỆM VỤ", "1. Gửi báo cáo về UBND tỉnh (Sở Nội vụ) trước 15/6/2025.");
    expect(tasks[0]).toMatchObject({ lead: "UBND tỉnh A", leadInferred: true });
  });
});

it.each([
  ["Đợt 2: 01-02/12/2025", "range", "2025-12-01", "2025-12-02"],
  ["Tuần 3/tháng 9", "in", "2025-09-15", "2025-09-21"],
  ["Kỳ họp thường lệ giữa năm 2026", "relative", null, null],
  ["Hội nghị (1/2 - 1 ngày)", "none", null, null],
  ["Tuần 3/9", "none", null, null],
  ["Định kỳ (quý, 6 tháng, năm)", "recurring", null, null],
])("%s is %s", (words, bound, from, to) => {
  const { tasks } = smallPlan("TT\tNội dung\tChủ trì\tThời gian", `1\tLập danh sách\tSở Nội vụ\t${words}`);
  expect(tasks[0]?.deadline).toMatchObject({ bound, from, to });
});

it("a heading over nothing but its time and place is held then", () => {
  const { tasks } = smallPlan(
    "II. LỄ RA MẮT",
    "1. Thời gian: sáng 01/7/2025.",
    "2. Thành phần: cấp ủy, hội viên.",
  );
  expect(tasks.map(({ title, deadline }) => [title, deadline.to])).toEqual([["LỄ RA MẮT", "2025-07-01"]]);
});

it("'giao ban' charges nobody", () => {
  const { tasks } = smallPlan("II. NHIỆM VỤ", "1. Họp giao ban nợ: 8h00 sáng thứ Hai hàng tuần.");
  expect(tasks[0]).toMatchObject({ lead: "UBND tỉnh A", leadInferred: true });
});

it("two years side by side are asked about", () => {
  const { tasks } = smallPlan(
    "TT\tNội dung\tChủ trì\tThời gian",
    "1\tĐào tạo\tSở Nội vụ\tNăm 2025: 100 người; năm 2026: 150 người",
  );
  expect(tasks[0]?.deadline.needsReview).toEqual(["ambiguous-date"]);
});

it("a day after an event that the sentence leaves out is work under any heading", () => {
  const { tasks } = smallPlan(
    "III. KINH PHÍ",
    "Kết thúc mỗi đợt, các đơn vị báo cáo kết quả về Sở Y tế chậm nhất sau 02 ngày để tổng hợp.",
  );
  expect(tasks[0]?.deadline).toMatchObject({ bound: "relative", offset: 2 });
});

it("an aim in percent is none", () => {
  const { tasks } = smallPlan(
    "II. CHỈ TIÊU",
    "- 100% cán bộ chuyên trách được tập huấn trước ngày 30/9/2025.",
    "III. NHIỆM VỤ",
    "1. Văn phòng lập dự toán.",
  );
  expect(told(tasks)).toEqual([["Văn phòng lập dự toán", "Văn phòng", null]]);
});

it.each([
  "3. Ban Tuyên giáo tuyên truyền kỷ niệm 96 năm Ngày thành lập Đảng Cộng sản Việt Nam trước ngày 03/02/2026.",
  "3. Ban Tuyên giáo treo khẩu hiệu “ĐẢNG CỘNG SẢN VIỆT NAM QUANG VINH MUÔN NĂM” trước ngày 03/02/2026.",
  "3. Ban Tuyên giáo in mẫu có tiêu ngữ “Độc lập - Tự do - Hạnh phúc” trước ngày 03/02/2026.",
  "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n3. Ban Tuyên giáo in mẫu này trước ngày 03/02/2026.",
])("words of the motto within a plan do not make its head begin there: %s", (point) => {
  const plan = parsePlan(
    [
      "HỘI LIÊN HIỆP PHỤ NỮ PHƯỜNG A",
      "Số: 5/KH-HPN",
      "KẾ HOẠCH",
      "Tổ chức các hoạt động năm 2026",
      "1. Ban Tổ chức lập danh sách khách mời của Hội phường trước ngày 20/01/2026.",
      "2. Văn phòng chuẩn bị kinh phí trước ngày 25/01/2026.",
      point,
      "4. Ban Tổ chức gặp mặt cán bộ trước ngày 10/02/2026.",
    ].join("\n"),
  );
  expect(plan.number).toBe("5/KH-HPN");
  expect(plan.tasks.map(({ deadline }) => deadline?.to)).toEqual([
    "2026-01-20",
    "2026-01-25",
    "2026-02-03",
    "2026-02-10",
  ]);
});

it("a web page's menu above the document hides neither its number nor its title", () => {
  const menu = [
    "Cảm ơn quý khách.",
    "- Thuộc tính",
    "- Nội dung",
    "LIÊN ĐOÀN LAO ĐỘNG TỈNH A",
    "Số: 61/KH-LĐLĐ",
  ];
  const plan = parsePlan(
    [
      ...menu,
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "A, ngày 28 tháng 11 năm 2022",
      "KẾ HOẠCH",
      "Tổ chức Đại hội",
      "I. NHIỆM VỤ",
      "1. Văn phòng: lập dự toán.",
    ].join("\n"),
  );
  expect(plan).toMatchObject({
    number: "61/KH-LĐLĐ",
    title: "KẾ HOẠCH Tổ chức Đại hội",
    issuedOn: "2022-11-28",
  });
});

const LETTER = [
  "HỘI LIÊN HIỆP PHỤ NỮ PHƯỜNG A",
  "Số: 5/CV-HPN",
  "Kính gửi: Các chi hội phụ nữ",
  "1. Ban Tổ chức lập danh sách khách mời của Hội phường trước ngày 20/01/2026.",
  "2. Văn phòng chuẩn bị kinh phí và in tài liệu trước ngày 25/01/2026.",
  "3. Ban Tuyên giáo trang trí hội trường của phường trước ngày 28/01/2026.",
];
const RECIPIENTS = ["Nơi nhận:", "- Như trên;", "- Lưu: VT.", "TM. BAN THƯỜNG VỤ"];
const daysOf = (lines: readonly string[]) =>
  parsePlan(lines.join("\n")).tasks.map(({ deadline }) => deadline?.to);

describe("points below those who receive a letter", () => {
  it.each([
    ["Kính gửi: Hội Liên hiệp Phụ nữ phường A", "- Chi hội: ………………", "- Số hội viên: ……"],
    [
      "Mẫu số 01",
      "Kính gửi: Hội Liên hiệp Phụ nữ phường A",
      "1. Kết quả thực hiện đến ngày 15/6/2026 của chi hội.",
    ],
    ["ĐỀ CƯƠNG BÁO CÁO", "1. Kết quả thực hiện các nhiệm vụ đến ngày 15/6/2026."],
  ])("a form attached to it takes none of its points away, and gives none: %s", (...form) => {
    const days = ["2026-01-20", "2026-01-25", "2026-01-28"];
    expect(daysOf([...LETTER, ...RECIPIENTS, ...form])).toEqual(days);
  });

  it("deeds below them are asked about, one by one", () => {
    const below = [
      "- Tuyên truyền sâu rộng về hội nghị trong toàn thể hội viên của phường.",
      "- Xây dựng tờ gấp và băng rôn về hội nghị cho các chi hội.",
    ];
    const { problems } = parsePlan([...LETTER, ...RECIPIENTS, ...below].join("\n"));
    expect(problems.filter(({ code }) => code === "text-not-taken").map(({ line }) => line)).toEqual([
      11, 12,
    ]);
  });

  it.each([
    ["KẾ HOẠCH", "Tổ chức hội nghị", "1. Văn phòng gửi giấy mời, xong ngày 05/02/2026."],
    ["CHƯƠNG TRÌNH HỘI NGHỊ", "1. Văn phòng gửi giấy mời, xong ngày 05/02/2026."],
    ["4. Văn phòng gửi giấy mời đến từng đại biểu, xong trước ngày 05/02/2026."],
    ["- Văn phòng gửi giấy mời đến từng đại biểu, xong trước ngày 05/02/2026."],
  ])("work below them is read: %s", (...below) => {
    expect(daysOf([...LETTER, ...RECIPIENTS, ...below])).toContain("2026-02-05");
    expect(daysOf([...LETTER, ...RECIPIENTS, ...below])).toContain("2026-01-28");
  });
});

it.each([
  "Nhiệm vụ trọng tâm công tác công đoàn trong Quý II/2026 được đặt ra như sau:",
  "Một số nhiệm vụ trọng tâm tháng 4-6/2026 như sau:",
  "Các hoạt động chính quý II năm 2026 gồm:",
])("a line that tells the month or quarter of the work below it gives its time, asked: %s", (line) => {
  const plan = parsePlan(
    ["KẾ HOẠCH CÔNG TÁC", line, "- Tổ chức giải thể thao.", "- Nghiên cứu việc đi tham quan."].join("\n"),
  );
  expect(plan.tasks.map(({ deadline }) => deadline?.to)).toEqual(["2026-06-30", "2026-06-30"]);
  expect(plan.problems.map(({ code }) => code)).toContain("deadline-from-heading");
});

it("what was done in a month gives no time to what stands below it", () => {
  const lines = [
    "KẾ HOẠCH CÔNG TÁC",
    "Các hoạt động đã làm trong tháng 4/2026 như sau:",
    "- Tổ chức giải thể thao.",
  ];
  expect(parsePlan(lines.join("\n")).tasks.map(({ deadline }) => deadline?.to ?? null)).not.toContain(
    "2026-04-30",
  );
});

describe("what a letter asks of others", () => {
  const tasksOf = (line: string) =>
    parsePlan(["HỘI LIÊN HIỆP PHỤ NỮ TỈNH A", "Số: 5/CV-HPN", "Kính gửi: Hội Phụ nữ các xã", line].join("\n"))
      .tasks;

  it.each([
    [
      "Để biên soạn cuốn sách, Hội Phụ nữ tỉnh đề nghị Đoàn Thanh niên tỉnh báo cáo các mô hình hay.",
      "Đoàn Thanh niên tỉnh",
    ],
    ["Ban Thường vụ Hội yêu cầu các bộ phận lập danh sách hội viên.", "Các bộ phận"],
    [
      "Nhân dịp Tết, Hội Phụ nữ tỉnh đề nghị các đồng chí Lãnh đạo Hội tặng quà hộ nghèo.",
      "Các đồng chí Lãnh đạo Hội",
    ],
  ])("is theirs, not of who asks: %s", (line, lead) => {
    expect(tasksOf(line).map((task) => task.lead)).toEqual([lead]);
  });

  it("is read behind what the letter rests on", () => {
    const line =
      "Thực hiện Công văn số 20/CV-HPN, Ban Nữ công đã triển khai kế hoạch. Đề nghị các bộ phận đăng ký tham gia và tập luyện.";
    expect(tasksOf(line).map(({ lead, title }) => [lead, title])).toEqual([
      ["Các bộ phận", "Đề nghị các bộ phận đăng ký tham gia và tập luyện"],
    ]);
  });

  it.each([
    "Hội Phụ nữ tỉnh đề nghị các đơn vị nghiêm túc triển khai thực hiện.",
    "Đến nay, Hội Phụ nữ tỉnh đề nghị các đơn vị quan tâm chỉ đạo thực hiện tốt các nội dung trên.",
  ])("is no work where it only closes the letter: %s", (line) => {
    expect(tasksOf(line).filter(({ lead }) => lead === "Các đơn vị")).toEqual([]);
  });

  it("is a task above the papers to hand in", () => {
    const lines =
      "Hội Phụ nữ các xã hoàn thành hồ sơ đề nghị công nhận, hồ sơ gồm có:\n- Tờ trình đề nghị.\n- Báo cáo kết quả.";
    expect(tasksOf(lines).map(({ title }) => title)).toEqual([
      expect.stringContaining("hoàn thành hồ sơ đề nghị công nhận"),
    ]);
  });
});
