import { smallPlan } from "./support/small-plan";

function titles(...lines: readonly string[]): string[] {
  return smallPlan(...lines).tasks.map(({ title }) => title);
}

describe("a heading that names who acts is none of what a plan rests on or aims at", () => {
  it.each([
    "Cơ sở giáo dục mầm non",
    "Cơ sở lưu trú du lịch",
    "Cơ sở Đoàn trực thuộc",
    "Yêu cầu các trạm y tế",
    "Yêu cầu Công an xã",
    "Mục tiêu quốc gia về bình đẳng giới",
  ])("%s", (heading) => {
    expect(titles("II. NHIỆM VỤ", `1. ${heading}`, "- Gửi danh sách trước ngày 15/3/2025.")).toEqual([
      "Gửi danh sách trước ngày 15/3/2025",
    ]);
  });

  it.each(["Cơ sở pháp lý", "Cơ sở thực tiễn", "Cơ sở", "Yêu cầu", "Yêu cầu về hồ sơ", "Mục tiêu"])(
    "but still: %s",
    (heading) => {
      const lines = ["I. NHIỆM VỤ", "1. Lập danh sách.", `2. ${heading}`, "- Bảo đảm thiết thực, hiệu quả."];
      expect(titles(...lines)).toEqual(["Lập danh sách"]);
    },
  );
});

describe("a paragraph that is broken where the page is goes on in the next line", () => {
  const page = [
    "Căn cứ tình hình thực tế của địa phương, các đơn vị chủ động triển khai các",
    "nội dung của kế hoạch này, bảo đảm an toàn, tiết kiệm, hiệu quả và gắn với các",
    "phong trào thi đua yêu nước của địa phương, của ngành và của từng đơn vị trong",
    "năm 2025.",
  ];

  it.each([
    [
      ["-", "Rà soát hộ nghèo trên địa bàn."],
      ["Rà soát hộ nghèo trên địa bàn", "Lập quỹ"],
    ],
    [
      ["–", "Công an xã tuần tra ban đêm."],
      ["Công an xã tuần tra ban đêm", "Lập quỹ"],
    ],
    [
      ["- Phối hợp với UBND", "Thị trấn kiểm tra chợ."],
      ["Phối hợp với UBND Thị trấn kiểm tra chợ", "Lập quỹ"],
    ],
    [
      ["- Tăng cường kiểm tra", "ATTP tại các bếp ăn."],
      ["Tăng cường kiểm tra ATTP tại các bếp ăn", "Lập quỹ"],
    ],
  ])("%j", (lines, right) => {
    expect(titles(...page, "II. NHIỆM VỤ", "1. Việc chung", ...lines, "-", "Lập quỹ.")).toEqual(right);
  });

  it("a number alone stands before the words of its point", () => {
    expect(titles("II. NHIỆM VỤ", "1.", "Công an xã tuần tra.", "2.", "Trạm Y tế phun thuốc.")).toEqual([
      "Công an xã tuần tra",
      "Trạm Y tế phun thuốc",
    ]);
  });
});

describe("work that stands in no point is read all the same", () => {
  it.each([
    [
      [
        "1. Việc chung",
        "- Rà soát hộ nghèo;",
        "- Lập danh sách.",
        "2. Giấy tờ cần nộp như sau:",
        "(1) Công an xã:",
        "- Cấp mã số.",
      ],
      ["Rà soát hộ nghèo", "Lập danh sách", "Cấp mã số"],
    ],
    [
      [
        "Các hộ nộp đơn tại thôn. Hồ sơ bao gồm:",
        "- Đơn;",
        "- Ảnh.",
        "1. Công an xã thẩm định.",
        "2. Cấp sổ.",
      ],
      ["Công an xã thẩm định", "Cấp sổ"],
    ],
    [
      [
        "UBND tỉnh giao Sở Y tế:",
        "Rà soát thuốc men;",
        "Khám sức khỏe.",
        "UBND tỉnh giao Sở Nội vụ:",
        "- Lập danh sách.",
      ],
      ["Rà soát thuốc men", "Khám sức khỏe", "Lập danh sách"],
    ],
  ])("%j", (lines, right) => {
    expect(titles("II. TỔ CHỨC THỰC HIỆN", ...lines)).toEqual(right);
  });

  it.each([
    [["1. Phòng Y tế khử trùng trước ngày 15/3/2025, cụ thể:", "- Khử trùng trường học."], 2],
    [
      ["- Trước ngày thi 01 ngày, Ban Giám khảo kiểm tra phòng thi, đảm bảo các yêu cầu sau:", "+ Yên tĩnh."],
      1,
    ],
    [["1. Phòng Y tế hoàn thành trước ngày 15/3/2025 các nhiệm vụ sau:", "- Khử trùng trường học."], 1],
  ])("%j tells %d tasks", (lines, count) => {
    expect(titles("II. NHIỆM VỤ", ...lines).filter((title) => !title.startsWith("Yên"))).toHaveLength(count);
  });

  it("what begins with the basis it rests on, behind points of another article", () => {
    const basis = "Căn cứ vào kết quả chấm, Phòng Văn hóa lập danh sách.";
    expect(titles("Điều 5. Cổ động", "1. Treo cờ.", "Điều 6. Bình xét", basis)).toEqual([
      "Treo cờ",
      basis.slice(0, -1),
    ]);
  });

  it("a time in brackets of what was told binds no work below", () => {
    const { tasks } = smallPlan(
      "Sau khi nghe báo cáo tình hình thu quỹ (từ ngày 01/4/2025 đến ngày 15/4/2025), Ban Thường vụ kết luận như sau:",
      "- Công an xã lập danh sách.",
    );
    expect(tasks.map(({ deadline }) => deadline.bound)).toEqual(["none"]);
  });
});

describe("a sentence among the work that reads as work and becomes no task is told with its line", () => {
  const asked = (...lines: readonly string[]): unknown[] =>
    smallPlan("II. NHIỆM VỤ", ...lines)
      .problems.filter(({ code }) => code === "text-not-taken")
      .map(({ line, words }) => [line, words]);

  it.each([
    "Tiếp tục theo dõi hộ nghèo.",
    "Trên cơ sở góp ý, Công an xã hoàn chỉnh danh sách.",
    "Phối hợp tổ chức tập huấn.",
  ])("%s", (text) => {
    expect(asked("1. Việc chung", "- Lập danh sách", text, "- Cấp sổ.")).toEqual([[10, text]]);
  });

  it.each(["Đây là việc quan trọng.", "Trên đây là các nhiệm vụ chính.", "PHÂN CÔNG NHIỆM VỤ"])(
    "but not: %s",
    (text) => {
      expect(asked("1. Việc chung", "- Lập danh sách.", text, "- Cấp sổ.")).toEqual([]);
    },
  );
});

it.each([
  ["Ban Thường vụ Tỉnh ủy giao Sở Y tế chủ động rà soát thuốc men.", "Sở Y tế"],
  ["UBND tỉnh giao Công an tỉnh chủ trì tuần tra.", "Công an tỉnh"],
  ["Chủ tịch UBND tỉnh giao Sở Nội vụ tham mưu sắp xếp bộ máy.", "Sở Nội vụ"],
])("who is charged does it, and not who charges: %s", (line, lead) => {
  expect(smallPlan("II. NHIỆM VỤ", `1. ${line}`).tasks.map((task) => task.lead)).toEqual([lead]);
});

describe("a sentence below a labelled point", () => {
  it.each([
    [
      "Thời gian thực hiện: từ ngày 01/4/2025 đến ngày 20/4/2025.",
      "Biên bản gửi về UBND xã trước ngày 25/4/2025.",
    ],
    ["Thời gian: trong tháng 5/2025.", "Báo cáo kết quả phải nộp chậm nhất ngày 05/6/2025."],
    ["Địa điểm: Nhà văn hóa xã.", "Phiếu đăng ký gửi về Đoàn xã trước ngày 12/4/2025."],
  ])("is work of its own where it has a day: %s", (labelled, sentence) => {
    expect(titles("II. NHIỆM VỤ", "1. Họp thôn.", `2. ${labelled}`, sentence, "3. Lập hồ sơ.")).toContain(
      sentence.slice(0, -1),
    );
  });
});

it.each([
  "Lưu ý: thôn không được phân bổ thì không họp.",
  "Ghi chú: mẫu 02 kèm theo.",
  "Chú ý: mang theo thẻ.",
])("a remark below a point makes no heading of it: %s", (remark) => {
  const long = "Trưởng thôn phối hợp với Bí thư chi bộ họp dự kiến, lập danh sách và gửi biên bản";
  expect(titles("II. NHIỆM VỤ", `1.1. Đối với thôn: (1) ${long};`, `* ${remark}`)).toEqual([
    `Đối với thôn: (1) ${long}`,
  ]);
});

it("each of several parts behind a colon is what its own doer does", () => {
  const line = "Đối với thôn dân cư: (1) Trưởng thôn họp dự kiến; (2) Trưởng thôn gửi biên bản.";
  const { tasks } = smallPlan("II. NHIỆM VỤ", `1. ${line}`);
  expect(tasks.map(({ lead }) => lead)).toEqual(["Trưởng thôn", "Trưởng thôn"]);
});

it("the sections of an appendix leave the text before it as it is", () => {
  const own = ["1. Họp thôn trước ngày 15/4/2025.", "Danh sách gửi về UBND xã trước ngày 20/4/2025."];
  const appendix = ["PHỤ LỤC", "I. CÁC BƯỚC", "1. Lập biên bản.", "II. HỒ SƠ", "1. Nộp hai bộ hồ sơ."];
  expect(titles(...own, ...appendix)).toEqual([
    "Họp thôn trước ngày 15/4/2025",
    "Danh sách gửi về UBND xã trước ngày 20/4/2025",
    "Lập biên bản",
    "Nộp hai bộ hồ sơ",
  ]);
});

it.each([
  "Sinh viên không nộp đơn đúng hạn sẽ được xét vào đợt sau.",
  "Học sinh chưa đóng bảo hiểm thì không được nhận thẻ.",
  "Đơn vị không gửi báo cáo coi như không có ý kiến.",
])("what comes of it is no work: %s", (line) => {
  expect(titles("II. NHIỆM VỤ", "1. Nộp đơn.", `2. ${line}`)).toEqual(["Nộp đơn"]);
});

describe("a sentence under a heading, over a labelled time and further dashes,", () => {
  it.each([
    "Chỉ đạo các trạm y tế tổ chức sơ tuyển sức khỏe.",
    "Theo dõi, đôn đốc các xã lập danh sách.",
    "Hướng dẫn nhân dân kê khai diện tích.",
  ])("is what the time is of: %s", (sentence) => {
    const lines = [
      "- Thời gian thực hiện: từ ngày 07/10/2025 đến ngày 22/10/2025.",
      "- Gửi báo cáo trước ngày 24/10/2025.",
    ];
    const { tasks } = smallPlan("II. NHIỆM VỤ", "3. Sơ tuyển", sentence, ...lines);
    expect(tasks.map(({ title, deadline }) => [title, deadline.to])).toEqual([
      [sentence.slice(0, -1), "2025-10-22"],
      ["Gửi báo cáo trước ngày 24/10/2025", "2025-10-24"],
    ]);
  });
});

describe("whoever is expressly charged has work, under whatever heading", () => {
  it.each([
    "Ban Thường trực Ủy ban MTTQ xã có trách nhiệm kiểm tra, tổng hợp kết quả.",
    "Trưởng thôn có trách nhiệm mời cử tri dự họp.",
    "Sở Y tế chịu trách nhiệm cung ứng vắc xin.",
  ])("%s", (sentence) => {
    const lines = ["I. YÊU CẦU", `- ${sentence}`, "II. NHIỆM VỤ", "- Lập danh sách."];
    expect(titles(...lines)).toEqual([sentence.slice(0, -1), "Lập danh sách"]);
  });

  it.each(["Các cấp, các ngành phải quán triệt đầy đủ.", "Việc giới thiệu người phải dân chủ."])(
    "but no more than before: %s",
    (sentence) => {
      expect(titles("I. YÊU CẦU", `- ${sentence}`, "II. NHIỆM VỤ", "- Lập danh sách.")).toEqual([
        "Lập danh sách",
      ]);
    },
  );
});

describe("a sentence that is broken before its day", () => {
  it.each([
    ["trước ngày", "25/4/2026.", "2026-04-25"],
    ["hoàn thành trước", "15-5-2026.", "2026-05-15"],
    ["xong trước ngày", "05 tháng 6 năm 2026.", "2026-06-05"],
    ["xong trong tháng", "6/2026.", "2026-06-30"],
  ])("“… %s” goes on with “%s”, which heads no other work", (end, day, to) => {
    const { tasks, problems } = smallPlan(
      "II. NHIỆM VỤ",
      `1. Hội Phụ nữ xã tặng quà hộ nghèo ${end}`,
      day,
      "2. Công an xã tuyên truyền về an toàn giao thông.",
    );
    expect(tasks.map(({ deadline }) => deadline.to)).toEqual([to, null]);
    expect(problems.map(({ code }) => code)).not.toContain("deadline-from-heading");
  });

  it("is asked about where the day is missing", () => {
    const { problems } = smallPlan("II. NHIỆM VỤ", "1. Hội Phụ nữ xã tặng quà hộ nghèo, xong trước ngày …");
    expect(problems.map(({ code, words }) => `${code} ${words ?? ""}`)).toContain(
      "time-not-taken trước ngày …",
    );
  });
});

describe("a sentence that is broken behind a colon or dots goes on where a small letter follows", () => {
  const wrapped = (first: string, rest: string): string[] => [
    "1. Sở Xây dựng khẩn trương chỉ đạo các đơn vị, ban quản lý dự án, nhà thầu",
    "nỗ lực hoàn thành các công trình trên địa bàn theo đúng tiến độ và bảo đảm",
    "chất lượng, an toàn lao động, vệ sinh môi trường; gửi báo cáo về UBND tỉnh đầy",
    first,
    rest,
  ];
  it.each([
    [
      "đủ thông tin về tất cả các công trình, dự án đang thi công trên địa bàn:",
      "tên, quy mô, tổng vốn trước ngày 10/12/2025.",
    ],
    [
      "đủ tình hình thi công cả ngày nghỉ, ngày lễ, ngày tết, ba ca bốn kíp...",
      "để hoàn thành các dự án trước ngày 10/12/2025.",
    ],
    [
      "đủ danh sách đề nghị khen thưởng, gồm tập thể, cá nhân, chủ đầu tư …",
      "theo mẫu trước ngày 10/12/2025.",
    ],
  ])("%s", (first, rest) => {
    const { tasks } = smallPlan("II. NHIỆM VỤ", ...wrapped(first, rest));
    expect(tasks.map(({ lead, deadline }) => [lead, deadline.to])).toEqual([["Sở Xây dựng", "2025-12-10"]]);
  });
});

it.each([
  "Thời hạn: 15/4/2025 nộp kỷ yếu; Phòng Kinh tế chủ trì.",
  "Thời gian: ngày 20/4/2025, tổ chức hội nghị tổng kết tại hội trường.",
  "Chủ trì: Phòng Kinh tế rà soát tài liệu trước ngày 25/4/2025.",
])("a point of its own that begins with a label and goes on with work is asked about: %s", (line) => {
  const { problems } = smallPlan(
    "I. NỘI DUNG",
    "1. Văn phòng lập danh mục.",
    `2. ${line}`,
    "3. Địa điểm: A.",
  );
  expect(problems.map(({ code }) => code)).toContain("text-not-taken");
});
