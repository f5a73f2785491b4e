import { parsePlan } from "../../src/plan-import";
import { smallPlan, told } from "./support/small-plan";

const HEAD = ["UBND XÃ MINH TÂN", "Số: 9/UBND-VX"];

function codesOf(...lines: readonly string[]): readonly string[] {
  return smallPlan(...lines).problems.map(({ code }) => code);
}

describe("a month in a sentence of its own", () => {
  it.each([
    ["Văn phòng rà soát hồ sơ trước 15/5. Báo cáo kết quả trong tháng 5.", "2025-05-15", "2025-05-31"],
    [
      "Trạm Y tế khám xong trước 30/4/2025. Tổng hợp gửi Sở Y tế trong quý II/2025.",
      "2025-04-30",
      "2025-06-30",
    ],
    [
      "Phòng Kinh tế lập danh sách trước ngày 20/6. Tổ chức tập huấn trong tháng 7.",
      "2025-06-20",
      "2025-07-31",
    ],
  ])("is another task's: %s", (sentence, first, second) => {
    const { tasks } = smallPlan("I. NHIỆM VỤ", `1. ${sentence}`);
    expect(tasks.map(({ deadline }) => deadline.to)).toEqual([first, second]);
    expect(new Set(tasks.map(({ lead }) => lead)).size).toBe(1);
  });

  it("is asked where it is no task", () => {
    const sentence = "1. Văn phòng lập hồ sơ trước 15/5. Lớp tập huấn mở trong tháng 5.";
    expect(codesOf("I. NHIỆM VỤ", sentence)).toContain("several-deadlines");
  });

  it("stays with the work where it only tells the year of an aim", () => {
    const sentence = "1. Văn phòng nộp hồ sơ trước 15/5/2025. Rà soát để đạt mục tiêu trong năm 2025.";
    expect(smallPlan("I. NHIỆM VỤ", sentence).tasks).toHaveLength(1);
  });
});

describe("the first of several periods right below the title", () => {
  it.each([
    ["Tháng 1", "Tháng 2", "2026-01-31"],
    ["Quý I", "Quý II", "2026-03-31"],
    ["Tuần 2 (12/01 - 18/01/2026)", "Tuần 3 (19/01 - 25/01/2026)", "2026-01-18"],
  ])("heads its work: %s", (first, second, last) => {
    const { title, tasks } = parsePlan(
      [
        ...["UBND XÃ MINH TÂN", "Số: 9/KH-UBND", "Minh Tân, ngày 05 tháng 01 năm 2026", "KẾ HOẠCH"],
        ...[
          "Công tác năm 2026",
          first,
          "1. Văn phòng ban hành kế hoạch.",
          second,
          "1. Trạm Y tế tổ chức họp.",
        ],
      ].join("\n"),
    );
    expect(title).toBe("KẾ HOẠCH Công tác năm 2026");
    expect(tasks[0]?.deadline.to).toBe(last);
  });

  it("is a part of the title where no other follows", () => {
    const text = "UBND XÃ MINH TÂN\nKẾ HOẠCH CÔNG TÁC\nTHÁNG 1/2026\n1. Văn phòng ban hành kế hoạch.";
    expect(parsePlan(text).title).toBe("KẾ HOẠCH CÔNG TÁC THÁNG 1/2026");
  });
});

describe("who helps those who are directed", () => {
  it.each([
    ["Văn phòng chỉ đạo Phòng Kinh tế phối hợp với Phòng Văn hóa rà soát hộ nghèo.", []],
    ["Sở Y tế hướng dẫn Trung tâm Y tế phối hợp với Phòng Tài chính lập dự toán.", []],
    ["Phòng Văn hóa đôn đốc các trường học chủ động phối hợp với Công an xã bảo đảm trật tự.", []],
    [
      "Văn phòng phối hợp với Công an xã hướng dẫn các thôn phối hợp với Hội Nông dân rà soát.",
      ["Công an xã"],
    ],
    ["Văn phòng chỉ đạo các thôn, phối hợp với Hội Nông dân rà soát.", ["Hội Nông dân"]],
    ["Văn phòng Ban chỉ đạo tỉnh phối hợp với Sở Y tế theo dõi.", ["Sở Y tế"]],
  ])("%s", (sentence, support) => {
    expect(smallPlan("I. NHIỆM VỤ", `1. ${sentence}`).tasks[0]?.support).toEqual(support);
  });
});

describe("who helps without a name of its own", () => {
  it.each([
    ["Phối hợp với lực lượng công an, quân đội dọn vệ sinh.", ["Lực lượng công an, quân đội"]],
    ["Phối hợp với với Đoàn Thanh niên, Sở Y tế dọn vệ sinh.", ["Đoàn Thanh niên", "Sở Y tế"]],
    ["Phối hợp với ngành giáo dục vệ sinh trường lớp.", ["Ngành giáo dục"]],
    ["Phối hợp với cán bộ kỹ thuật của Sở kiểm tra máy chủ.", ["Cán bộ kỹ thuật của Sở"]],
    [
      "Phối hợp với các đơn vị cung cấp dịch vụ viễn thông xây dựng trạm.",
      ["Các đơn vị cung cấp dịch vụ viễn thông"],
    ],
    [
      "Phối hợp với các sở - ngành, Uỷ ban nhân dân các xã cắm mốc.",
      ["Các sở - ngành", "Uỷ ban nhân dân các xã"],
    ],
    ["Phối hợp với cơ quan báo chí ở địa phương tổ chức tuyên truyền.", ["Cơ quan báo chí ở địa phương"]],
  ])("%s", (sentence, support) => {
    expect(smallPlan("I. NHIỆM VỤ", `1. ${sentence}`).tasks[0]?.support).toEqual(support);
  });
});

describe("a label for the lead that tells what each body does", () => {
  it.each([
    ["Phòng Kinh tế xây dựng phương án; Công an xã thẩm định.", "Phòng Kinh tế", ["Công an xã"]],
    ["Công an xã xây dựng kịch bản.", "Công an xã", []],
    ["Phòng Tài chính tổng hợp, Văn phòng trình lãnh đạo ký.", "Phòng Tài chính", ["Văn phòng"]],
  ])("gives the names alone, and asks: %s", (words, lead, support) => {
    const { tasks, problems } = smallPlan(
      "I. NHIỆM VỤ",
      "1. Diễn tập chữa cháy",
      `Đơn vị thực hiện: ${words}`,
    );
    expect(tasks).toMatchObject([{ lead, support }]);
    expect(problems).toContainEqual({ code: "lead-doubtful", line: 8, words: lead });
  });

  it("is a name where nothing is done behind the verb", () => {
    const { tasks } = smallPlan("I. NHIỆM VỤ", "1. Lập báo cáo", "Đơn vị thực hiện: Vụ Kinh tế tổng hợp");
    expect(tasks[0]?.lead).toBe("Vụ Kinh tế tổng hợp");
  });
});

describe("what a decision rests on", () => {
  it.each([
    "Xét đề nghị của Trưởng phòng Kinh tế xã;",
    "Theo đề nghị của Sở Nội vụ tại Tờ trình số 5/TTr-SNV ngày 02/01/2025;",
    "Xét Tờ trình số 12/TTr-PKT của Phòng Kinh tế, Văn phòng;",
  ])("is no task: %s", (ground) => {
    const lines = ["UBND XÃ MINH TÂN", "Số: 9/QĐ-UBND", "Minh Tân, ngày 05 tháng 01 năm 2025", "QUYẾT ĐỊNH"];
    const decision = [
      ...lines,
      "Về việc lập tổ công tác",
      "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ",
      ground,
      "QUYẾT ĐỊNH:",
    ];
    const { tasks } = parsePlan(
      [...decision, "Điều 1. Phòng Kinh tế lập quy chế trước ngày 20/3/2025."].join("\n"),
    );
    expect(told(tasks)).toEqual([
      ["Phòng Kinh tế lập quy chế trước ngày 20/3/2025", "Phòng Kinh tế", "2025-03-20"],
    ]);
  });
});

describe("a place with a number before the day of issue", () => {
  it.each([
    ["Phường 3, ngày 12/01/2026"],
    ["Quận 10, ngày 12/01/2026."],
    ["Phường 3, ngày 12 tháng 01 năm 2026"],
  ])("%s", (line) => {
    const text = ["UBND PHƯỜNG 3", "Số: 9/KH-UBND", line, "KẾ HOẠCH", "Thử", "1. Văn phòng họp dân."];
    expect(parsePlan(text.join("\n")).issuedOn).toBe("2026-01-12");
  });
});

describe("names with numbers", () => {
  it.each([
    ["Ban Quản lý dự án số 2, số 3 trình hồ sơ.", "Ban Quản lý dự án số 2, số 3"],
    ["Trường Tiểu học số 1 và số 2 sửa chữa phòng học.", "Trường Tiểu học số 1 và số 2"],
    ["Tổ 3 rà soát hộ nghèo.", "Tổ 3"],
    ["Ban Quản lý dự án số 2 mở thầu.", "Ban Quản lý dự án số 2"],
  ])("%s", (sentence, lead) => {
    expect(smallPlan("I. NHIỆM VỤ", `1. ${sentence}`).tasks[0]?.lead).toBe(lead);
  });

  it("are not cut where they stand alone in a cell for the work", () => {
    const rows = [
      "STT\tNội dung\tThời gian",
      "1\tBan Quản lý dự án số 2\t20/3/2025",
      "2\tHọp Tổ 3\t25/3/2025",
    ];
    const { bodies } = smallPlan(...rows);
    expect(bodies.map(({ name }) => name)).not.toContain("Ban Quản lý");
  });

  it("are other bodies than those with other numbers", () => {
    const lines = ["1. Ban Quản lý dự án số 2 trình hồ sơ.", "2. Ban Quản lý dự án 85 trình hồ sơ."];
    expect(codesOf("I. NHIỆM VỤ", ...lines)).not.toContain("same-body");
  });
});

describe("names that end in a verb", () => {
  it.each([
    ["Cục Kết cấu hạ tầng xây dựng tham mưu việc chỉ đạo.", "Cục Kết cấu hạ tầng xây dựng"],
    ["Cục Quản lý đầu tư xây dựng kiểm tra công trường.", "Cục Quản lý đầu tư xây dựng"],
    ["Phòng Kinh tế và Hạ tầng xây dựng báo cáo.", "Phòng Kinh tế và Hạ tầng"],
  ])("%s", (sentence, lead) => {
    expect(smallPlan("I. NHIỆM VỤ", `1. ${sentence}`).tasks[0]?.lead).toBe(lead);
  });

  it("head what stands below them", () => {
    const lines = [
      "1. Cục Kinh tế - Quản lý đầu tư xây dựng",
      "- Rà soát công trường.",
      "- Theo dõi giá vật liệu.",
    ];
    const { tasks } = smallPlan(
      "I. NHIỆM VỤ",
      ...lines,
      "2. Các Sở Xây dựng nêu trên",
      "- Phân luồng từ xa.",
    );
    expect(tasks.map(({ lead }) => lead)).toEqual([
      "Cục Kinh tế - Quản lý đầu tư xây dựng",
      "Cục Kinh tế - Quản lý đầu tư xây dựng",
      "Các Sở Xây dựng",
    ]);
  });
});

describe("letters", () => {
  it.each([
    [["V/v tổ chức các hoạt động", "kỷ niệm 80 năm Ngày Thương binh", "- Liệt sĩ"]],
    [["V/v tổ chức các hoạt động kỷ niệm", "80 năm Ngày Thương binh", "- Liệt sĩ"]],
    [["V/v tổ chức các hoạt động kỷ niệm 80 năm", "Ngày Thương binh - Liệt sĩ"]],
  ])("tell what they are about over several lines: %j", (lines) => {
    const text = [...HEAD, ...lines, "", "Kính gửi: Các thôn", "1. Các thôn rà soát trước ngày 20/3/2026."];
    const title = "Tổ chức các hoạt động kỷ niệm 80 năm Ngày Thương binh - Liệt sĩ";
    expect(parsePlan(text.join("\n")).title).toBe(title);
  });

  it("have what they rest on behind it", () => {
    const text = [
      ...HEAD,
      "V/v rà soát hộ nghèo",
      "Thực hiện Kế hoạch số 5, UBND xã yêu cầu:",
      "1. Các thôn rà soát.",
    ];
    expect(parsePlan(text.join("\n")).title).toBe("Rà soát hộ nghèo");
  });

  it("have addressees over several lines", () => {
    const names = ["- Các Cục: Đường bộ, Hàng", "hải, Kết cấu hạ tầng", "xây dựng;", "- Sở Xây dựng tỉnh A."];
    const text = [
      ...HEAD,
      "V/v ứng phó mưa lũ",
      "Kính gửi:",
      ...names,
      "1. Sở Xây dựng tỉnh A họp ngày 20/3/2026.",
    ];
    expect(told(parsePlan(text.join("\n")).tasks)).toEqual([
      ["Sở Xây dựng tỉnh A họp ngày 20/3/2026", "Sở Xây dựng tỉnh A", "2026-03-20"],
    ]);
  });

  it.each([["trân trọng đề nghị"], ["kính đề nghị"], ["trân trọng kính đề nghị"]])(
    "ask politely whoever has to act: %s",
    (asks) => {
      const sentence = `1. Sở Tài chính ${asks} Công an tỉnh gửi danh sách trước ngày 15/3/2025.`;
      expect(smallPlan("I. NHIỆM VỤ", sentence).tasks[0]?.lead).toBe("Công an tỉnh");
    },
  );
});

describe("a term over its day", () => {
  const DUE = ["Hạn đăng ký", "Thời hạn đăng ký", "Hạn nộp hồ sơ"];

  it.each(DUE)("%s is due on it, and where it is handed in is no work", (term) => {
    const lines = [`1. ${term}`, "Trước ngày 20/3/2025.", "Nộp tại: Phòng Đào tạo, nhà A2."];
    expect(told(smallPlan(...lines).milestones)).toEqual([
      [`${term}: Trước ngày 20/3/2025`, "UBND tỉnh A", "2025-03-20"],
    ]);
  });

  it.each(["Nộp tại", "Gửi bài qua", "Nơi nhận hồ sơ"])("keeps its own day over “%s: …”", (label) => {
    const lines = ["1. Hạn nộp bài: 25/3/2025", `- ${label}: Văn phòng Đoàn`];
    const { tasks, milestones } = smallPlan(...lines);
    expect(told([...tasks, ...milestones])).toEqual([
      ["Hạn nộp bài: 25/3/2025", "UBND tỉnh A", "2025-03-25"],
    ]);
  });
});

describe("bodies behind what is checked, beside a lead of their own", () => {
  it.each([
    ["Kiểm tra quyết toán: Chi bộ thôn An, Chi bộ thôn Bình", []],
    ["Duyệt đại hội: Chi hội thôn An và Chi hội thôn Bình", []],
    ["Kiểm tra thu chi, phối hợp với Phòng Kinh tế", ["Phòng Kinh tế"]],
  ])("help only where they are said to: %s", (work, support) => {
    const { tasks } = smallPlan("STT\tNội dung\tChủ trì\tThời gian", `1\t${work}\tVăn phòng\t20/3/2025`);
    expect(tasks).toMatchObject([{ lead: "Văn phòng", support }]);
  });
});

describe("a mark of repetition", () => {
  it.each(["nt", "-nt-", "Như dòng trên"])("“%s” copies all of a cell for the lead", (same) => {
    const head = "STT\tNội dung\tĐơn vị thực hiện\tThời gian";
    const rows = ["1\tLập hồ sơ\tTổ An, Tổ Bình\t20/3/2025", `2\tNộp hồ sơ\t${same}\t${same}`];
    const [, second] = smallPlan(head, ...rows).tasks;
    expect(second).toMatchObject({ lead: "Tổ An", support: ["Tổ Bình"], deadline: { to: "2025-03-20" } });
  });

  it.each(["nt", "-nt-", "Như dòng trên"])("“%s” copies units", (same) => {
    const head = "STT\tNội dung\tChi bộ\tChủ trì\tThời gian";
    const rows = [
      "1\tKiểm tra\tAn Bình, An Hòa\tVăn phòng\t20/3/2025",
      `2\tHọp\t${same}\tVăn phòng\t25/3/2025`,
    ];
    const [first, second] = smallPlan(head, ...rows).tasks;
    expect(second?.scope).toBe("each-unit");
    expect(second?.units).toEqual(first?.units);
  });
});

describe("times that bound nothing", () => {
  it.each([
    ["Trong bài dạy hàng ngày: giáo viên lồng ghép nội dung phòng dịch."],
    ["Từ nay đến ngày 15/5/2025 chỉ còn 10 ngày, các thôn tập trung rà soát."],
  ])("%s", (sentence) => {
    expect(smallPlan("I. NHIỆM VỤ", `1. ${sentence}`).tasks[0]?.deadline.bound).toBe("none");
  });
});

describe("cells that refer to another row", () => {
  it.each(["Như mục 1", "(như STT 1)", "Như dòng số 1"])("“%s” copies the row with that number", (same) => {
    const head = "STT\tNội dung\tChủ trì\tPhối hợp\tThời gian";
    const rows = [
      "1\tLập danh sách\tBan Tổ chức\tVăn phòng\t20/3/2025",
      "2\tMua vật tư\tKế toán\tThủ quỹ\t25/3/2025",
    ];
    const [, , third] = smallPlan(head, ...rows, `3\tIn tài liệu\t${same}\t${same}\t${same}`).tasks;
    expect(third).toMatchObject({
      lead: "Ban Tổ chức",
      support: ["Văn phòng"],
      deadline: { to: "2025-03-20" },
      sureness: { lead: "neighbour", deadline: "neighbour" },
    });
  });

  it.each(["Như ô trên", "Như ở hàng trên", "Như phía trên"])("“%s” copies the row above", (same) => {
    const rows = ["1\tLập danh sách\tBan Tổ chức\t20/3/2025", `2\tIn tài liệu\t${same}\t${same}`];
    const [, second] = smallPlan("STT\tNội dung\tChủ trì\tThời gian", ...rows).tasks;
    expect(second).toMatchObject({ lead: "Ban Tổ chức", deadline: { to: "2025-03-20" } });
  });
});

describe("a line over the papers to hand in", () => {
  it("is work of whoever it names, and keeps its day", () => {
    const { tasks } = smallPlan(
      "1. Các thôn hoàn thiện danh sách, gửi UBND trước ngày 20/3/2025. Hồ sơ gồm:",
      "- Tờ trình của thôn;",
      "- Danh sách các hộ.",
    );
    expect(tasks).toMatchObject([{ scope: "each-unit", deadline: { to: "2025-03-20" } }]);
  });
});

test("a question about a body's name does not hide a line's lost day", () => {
  const { problems } = smallPlan(
    "I. MỤC ĐÍCH",
    "- Hội Liên hiệp Phụ nữ tỉnh A cho biết việc khảo sát xong trước ngày 20/12/2025.",
    "II. NHIỆM VỤ",
    "1. Hội LHPN tỉnh A lập danh sách trước ngày 20/3/2025.",
  );
  const codes = problems.filter(({ line }) => line === 8).map(({ code }) => code);
  expect(codes).toContain("text-not-taken");
});

test("“đề nghị” of a request that is answered charges nobody", () => {
  const letter = [
    ...HEAD,
    "V/v báo cáo biên chế",
    "Minh Tân, ngày 05 tháng 01 năm 2025",
    "Kính gửi: Các thôn",
  ];
  const asked = "UBND xã đề nghị Công an xã báo cáo trước ngày 20/3/2025.";
  const { tasks } = parsePlan([...letter, `Theo đề nghị của Sở Nội vụ, ${asked}`].join("\n"));
  expect(tasks).toMatchObject([{ lead: "Công an xã", deadline: { to: "2025-03-20" } }]);
});

describe("a day behind a word that ends in “sinh”", () => {
  it.each(["Hội Nông dân xã dọn vệ sinh", "Trường THCS An tuyển sinh", "Trường THCS An họp học sinh"])(
    "is the day of the work: %s",
    (work) => {
      expect(smallPlan(`1. ${work} ngày 16/3/2025.`).tasks[0]?.deadline.to).toBe("2025-03-16");
    },
  );
});

test.each([
  ["Phòng Quản lý xây dựng xây dựng phương án", "Phòng Quản lý xây dựng"],
  ["Đoàn Thanh niên xã thi đua lập thành tích, tổng kết", "Đoàn Thanh niên xã"],
])("a name ends where what is done begins: %s", (work, lead) => {
  expect(smallPlan(`1. ${work} trước ngày 16/3/2025.`).tasks[0]?.lead).toBe(lead);
});

describe("where a head begins that has another motto far below or sentences above", () => {
  const motto = ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"];
  const points = [
    "1. Thư viện chuẩn bị sách trước ngày 10/4/2025.",
    "2. Công đoàn mua quà trước ngày 18/4/2025.",
  ];

  it("is the plan's own, with a form attached", () => {
    const lines = [
      "TRƯỜNG TIỂU HỌC AN",
      "Số: 15/KH-THA",
      "KẾ HOẠCH",
      "Ngày hội đọc sách",
      "1. Thư viện",
      "mua sách",
    ];
    const form = ["HIỆU TRƯỞNG", "Nguyễn Thị B", "Nơi nhận:", "- Lưu VT."];
    const { number, tasks } = parsePlan([...lines, ...points, ...form, ...motto, "ĐƠN ĐĂNG KÝ"].join("\n"));
    expect(number).toBe("15/KH-THA");
    expect(tasks.map(({ deadline }) => deadline.to)).toContain("2025-04-18");
  });

  it("is behind a menu that holds a sentence", () => {
    const menu = [
      "Trang chủ",
      "Tin tức",
      "1. Văn bản",
      "2. Lịch công tác",
      "Thư viện",
      "Liên hệ",
      "Đăng nhập",
    ];
    const sentence = "Tìm kiếm văn bản chỉ đạo điều hành của Ủy ban nhân dân xã.";
    const head = [
      "UBND XÃ AN",
      "Số: 9/KH-UBND",
      ...motto,
      "An, ngày 05 tháng 01 năm 2025",
      "KẾ HOẠCH",
      "Trồng cây",
    ];
    const plan = parsePlan([...menu, sentence, ...head, ...points].join("\n"));
    expect(plan).toMatchObject({ number: "9/KH-UBND", organisation: "UBND xã An" });
  });
});

describe("a planned day and the last one", () => {
  const work = ["I. NHIỆM VỤ", "1. Họp bàn danh sách lần thứ nhất"];

  it.each([
    "Thời gian: Dự kiến ngày 05/3/2025 (Chậm nhất ngày 10/3/2025 - 20 ngày trước Đại hội).",
    "Thời gian: Dự kiến ngày 05/3/2025 (chậm nhất ngày 10/3/2025 – 20 ngày trước ngày khai mạc)",
    "Thời gian: Dự kiến ngày 05/3/2025 (chậm nhất ngày 10/3/2025)",
  ])("are both told: %s", (time) => {
    const { tasks, problems } = smallPlan(...work, `- ${time}`, "- Chủ trì: Văn phòng.");
    expect(tasks[0]?.deadline).toMatchObject({ bound: "by", to: "2025-03-10" });
    expect(problems).toContainEqual(expect.objectContaining({ code: "ambiguous-date" }));
  });

  it("are one where a dash tells the same day from an event", () => {
    const { tasks, problems } = smallPlan(
      "I. NHIỆM VỤ",
      "1. Văn phòng gửi hồ sơ chậm nhất ngày 10/3/2025 - 20 ngày trước Đại hội.",
    );
    expect(tasks[0]?.deadline).toMatchObject({ bound: "by", to: "2025-03-10" });
    expect(problems.map(({ code }) => code)).not.toContain("several-deadlines");
  });

  it("leave half a day what it is", () => {
    expect(smallPlan("I. NHIỆM VỤ", "1. Mỗi tổ họp 1/2 - 1 ngày.").tasks[0]?.deadline.to ?? null).toBeNull();
  });
});

describe("“deadline” in a heading", () => {
  it.each(["II. Vẽ mẫu (deadline thứ 7, ngày 22/3/2025)", "II. Vẽ mẫu (Deadline: 22/3/2025)"])(
    "holds for its points: %s",
    (heading) => {
      const { tasks, problems } = smallPlan(heading, "1. Văn phòng in bìa.", "2. Văn phòng chọn giấy.");
      expect(tasks.map(({ deadline }) => deadline.to)).toEqual(["2025-03-22", "2025-03-22"]);
      expect(problems.map(({ code }) => code)).toContain("deadline-from-heading");
    },
  );

  it("holds for the rows below it, in a line of its own", () => {
    const rows = ["Công việc\tPhụ trách", "Mở đầu\tTrần Văn Huy", "Kết luận\tLê Thị Na"];
    const { tasks } = smallPlan("II. PHÂN CÔNG", "(deadline thứ 7, ngày 22/3/2025)", ...rows);
    expect(tasks.map(({ deadline }) => deadline.to)).toEqual(["2025-03-22", "2025-03-22"]);
  });
});

describe("an event without a day", () => {
  it.each([
    ["1. Kết thúc đợt vận động, Văn phòng tổng hợp kết quả gửi tỉnh.", "Kết thúc đợt vận động"],
    ["1. Sau khi kết thúc hội thi, Trạm Y tế lập báo cáo.", "Sau khi kết thúc hội thi"],
    ["1. Kết thúc giai đoạn 1, Văn phòng họp rút kinh nghiệm.", "Kết thúc giai đoạn 1"],
    ["1. Các tổ căn cứ danh sách, khi có thông báo chủ động bố trí người trực.", "khi có thông báo"],
    ["1. Văn phòng, khi nhận được kết quả, báo cáo Chủ tịch.", "khi nhận được kết quả"],
  ])("is told in its words: %s", (line, words) => {
    const { deadline } = smallPlan("I. NHIỆM VỤ", line).tasks[0] ?? {};
    expect(deadline).toMatchObject({ bound: "relative", text: words, to: null });
  });

  it.each([
    ["1. Kết thúc đợt kiểm tra, Văn phòng báo cáo trước ngày 15/3/2025.", "2025-03-15"],
    ["1. Kết thúc hội thi trước ngày 20/3/2025, công bố giải.", "2025-03-20"],
  ])("gives way to a day: %s", (line, day) => {
    const { tasks, problems } = smallPlan("I. NHIỆM VỤ", line);
    expect(tasks[0]?.deadline.to).toBe(day);
    expect(problems.map(({ code }) => code)).not.toContain("several-deadlines");
  });

  it("is none where the words only tell what for", () => {
    const { deadline } =
      smallPlan("I. NHIỆM VỤ", "1. Văn phòng bố trí người trực khi có thông báo.").tasks[0] ?? {};
    expect(deadline?.bound).toBe("none");
  });
});
