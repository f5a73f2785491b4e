import { parsePlan } from "../../src/plan-import";

const parse = (...lines: string[]): ReturnType<typeof parsePlan> =>
  parsePlan(["HỘI LHPN TỈNH A", "Số: 12/KH-BTV", "KẾ HOẠCH", "Thử", "", ...lines].join("\n"));
const COMMUNES = ["1. Hội LHPN xã Bình Thượng", "2. Hội LHPN phường Chương Hạ", "3. Hội LHPN xã Đại Đồng;"];

describe("a list of units", () => {
  it.each([
    "I. ĐƠN VỊ",
    "I. ĐƠN VỊ TỔ CHỨC ĐẠI HỘI",
    "I. CÁC ĐƠN VỊ THỰC HIỆN",
    "I. PHẠM VI, ĐỐI TƯỢNG",
    "I. THÀNH PHẦN",
    "I. NỘI DUNG",
  ])("under “%s” gives units and no task", (heading) => {
    const { units, tasks } = parse(
      heading,
      ...COMMUNES,
      "II. NHIỆM VỤ",
      "1. Các đơn vị",
      "- Chuẩn bị nhân sự trước ngày 15/9/2025;",
    );
    expect(units.map(({ name }) => name)).toEqual([
      "Hội LHPN xã Bình Thượng",
      "Hội LHPN phường Chương Hạ",
      "Hội LHPN xã Đại Đồng",
    ]);
    expect(tasks.map(({ title, scope }) => [title, scope])).toEqual([
      ["Chuẩn bị nhân sự trước ngày 15/9/2025", "each-unit"],
    ]);
  });

  it("keeps the work where units are named as those who do it", () => {
    const { tasks } = parse(
      "I. CÁC ĐƠN VỊ THỰC HIỆN",
      "1. Hội LHPN xã Bình Thượng xây dựng kế hoạch trước ngày 15/9/2025",
      "2. Hội LHPN phường Chương Hạ tổ chức hội thi trước ngày 20/9/2025",
    );
    expect(tasks.map(({ lead }) => lead)).toEqual(["Hội LHPN xã Bình Thượng", "Hội LHPN phường Chương Hạ"]);
  });

  it("never makes a task of one unit's name alone", () => {
    expect(
      parse("I. NỘI DUNG", "- Hội LHPN xã Bình Thượng", "- Họp ban").tasks.map(({ title }) => title),
    ).toEqual(["Họp ban"]);
  });
});

describe("work of each unit", () => {
  it("is the unit's own congress, a milestone, where a line only says when it is held", () => {
    const { tasks, milestones } = parse(
      "I. ĐƠN VỊ LÀM ĐIỂM",
      ...COMMUNES,
      "II. NHIỆM VỤ",
      "1. Các đơn vị điểm",
      "a) Chuẩn bị nhân sự trước ngày 15/9/2025;",
      "b) Tổ chức Đại hội trong tháng 11/2025;",
      "c) Tổ chức Đại hội an toàn, tiết kiệm trong tháng 11/2025;",
    );
    expect(milestones.map(({ line, scope, lead, deadline }) => [line, scope, lead, deadline.to])).toEqual([
      [13, "each-unit", null, "2025-11-30"],
    ]);
    expect(tasks.map(({ line }) => line)).toEqual([12, 14]);
  });

  it("asks for the units where the plan names none", () => {
    const { problems } = parse("I. NHIỆM VỤ", "1. Các đơn vị", "- Gửi báo cáo trước ngày 15/9/2025.");
    expect(problems).toContainEqual({ code: "units-unnamed", line: 8 });
  });

  it("is not what several people do", () => {
    const { tasks, problems } = parse(
      "I. NHIỆM VỤ",
      "1. Các đồng chí Huyện ủy viên phụ trách địa bàn dự, chỉ đạo đại hội.",
    );
    expect(tasks.map(({ scope, lead }) => [scope, lead])).toEqual([
      ["once", "Các đồng chí Huyện ủy viên phụ trách địa bàn"],
    ]);
    expect(problems.map(({ code }) => code)).not.toContain("units-unnamed");
  });

  it("has an inferred lead in a letter, which only says whom it asks", () => {
    const { tasks } = parsePlan(
      [
        "HỘI LHPN TỈNH A",
        "Số: 302/BTV-TG",
        "V/v tuyên truyền",
        "Kính gửi: Hội LHPN các xã, phường",
        "Ban Thường vụ Hội LHPN tỉnh đề nghị các đơn vị:",
        "1. Tuyên truyền sâu rộng đến cán bộ, hội viên.",
        "2. Đưa nội dung vào sinh hoạt chi hội.",
      ].join("\n"),
    );
    expect(tasks.map(({ scope, lead, leadInferred }) => [scope, lead, leadInferred])).toEqual([
      ["each-unit", null, true],
      ["each-unit", null, true],
    ]);
  });
});

describe("a unit that is chosen as a pilot", () => {
  const WORK = ["II. NHIỆM VỤ", "1. Các đơn vị làm điểm tổ chức Đại hội trước ngày 15/9/2025."];
  const pilots = (...lines: string[]): readonly (readonly string[] | undefined)[] => {
    const { pilots: chosen, tasks } = parse(...lines, ...WORK);
    return [chosen, tasks.find(({ title }) => title.includes("làm điểm"))?.units];
  };
  const BOTH = ["Hội LHPN xã Bình Thượng", "Hội LHPN phường Chương Hạ"];

  it.each([
    [
      "in a sentence",
      [
        "I. ĐƠN VỊ",
        "- Các đơn vị được chọn làm điểm: Hội LHPN xã Bình Thượng, Hội LHPN phường Chương Hạ.",
        "- Đơn vị còn lại: Hội LHPN xã Đại Đồng.",
      ],
    ],
    [
      "below the list",
      [
        "I. ĐƠN VỊ",
        ...COMMUNES,
        "Chọn Hội LHPN xã Bình Thượng và Hội LHPN phường Chương Hạ làm điểm để rút kinh nghiệm.",
      ],
    ],
    [
      "by a remark",
      [
        "I. ĐƠN VỊ",
        "1. Hội LHPN xã Bình Thượng (đơn vị làm điểm)",
        "2. Hội LHPN phường Chương Hạ (làm điểm)",
        "3. Hội LHPN xã Đại Đồng",
      ],
    ],
    [
      "by a heading of their own",
      [
        "I. ĐƠN VỊ THỰC HIỆN",
        "1. Đơn vị làm điểm",
        "- Hội LHPN xã Bình Thượng",
        "- Hội LHPN phường Chương Hạ",
        "2. Đơn vị còn lại",
        "- Hội LHPN xã Đại Đồng",
      ],
    ],
    [
      "by a mark in a table",
      [
        "I. DANH SÁCH ĐƠN VỊ",
        "STT\tĐơn vị\tKhối\tLàm điểm",
        "1\tHội LHPN xã Bình Thượng\tXã\tx",
        "2\tHội LHPN phường Chương Hạ\tPhường\tx",
        "3\tHội LHPN xã Đại Đồng\tXã\t",
      ],
    ],
    [
      "by a note in a table",
      [
        "I. DANH SÁCH ĐƠN VỊ",
        "STT\tTên đơn vị\tGhi chú",
        "1\tHội LHPN xã Bình Thượng\tĐơn vị điểm",
        "2\tHội LHPN phường Chương Hạ\tLàm điểm",
        "3\tHội LHPN xã Đại Đồng\t",
      ],
    ],
    [
      "by “Có” in a table under a heading of pilots, where others have “Không”",
      [
        "I. ĐƠN VỊ THÍ ĐIỂM",
        "STT\tĐơn vị\tĐơn vị thí điểm",
        "1\tHội LHPN xã Bình Thượng\tCó",
        "2\tHội LHPN phường Chương Hạ\tCó",
        "3\tHội LHPN xã Đại Đồng\tKhông",
      ],
    ],
    [
      "by a mark beside the day of its congress",
      [
        "I. LỊCH ĐẠI HỘI",
        "STT\tĐơn vị\tĐƠN VỊ THÍ ĐIỂM\tThời gian",
        "1\tHội LHPN xã Bình Thượng\tx\t10/9/2025",
        "2\tHội LHPN phường Chương Hạ\tx\t12/9/2025",
        "3\tHội LHPN xã Đại Đồng\tKhông\t20/9/2025",
        "4\tHội LHPN xã Gia Lâm\t-\t22/9/2025",
      ],
    ],
    ["as a place", ["I. ĐƠN VỊ", ...COMMUNES, "Chọn 02 đơn vị làm điểm: xã Bình Thượng, phường Chương Hạ."]],
  ])("%s has its mark, and does the pilots' work", (_, lines) => {
    expect(pilots(...lines)).toEqual([BOTH, BOTH]);
  });

  it("by a heading, whomever a task chooses for something else", () => {
    const chosen = parse(
      "I. ĐƠN VỊ LÀM ĐIỂM",
      "1. Khối xã: Hội LHPN xã Bình Thượng",
      "2. Khối phường: Hội LHPN phường Chương Hạ",
      ...WORK,
      "2. Chọn Hội LHPN xã Đại Đồng làm điểm về chuyển đổi số trước ngày 20/9/2025.",
    );
    expect(chosen.pilots).toEqual(BOTH);
  });

  it("is to be chosen by whom a task charges with it", () => {
    const line = "2. Chọn 02 đơn vị làm điểm: Văn phòng tham mưu trước ngày 25/9/2025.";
    const { tasks, pilots: chosen } = parse("I. ĐƠN VỊ", ...COMMUNES, ...WORK, line);
    expect(chosen).toBeUndefined();
    expect(tasks.at(-1)).toMatchObject({ lead: "Văn phòng", deadline: { to: "2025-09-25" } });
  });

  it.each(["Không", "-", "x"])("is nobody where the column of pilots says “%s”", (mark) => {
    const { units, tasks } = parse(
      "I. NHIỆM VỤ",
      "STT\tNội dung\tChủ trì\tĐƠN VỊ THÍ ĐIỂM\tThời gian",
      `1\tRà soát danh sách\tVăn phòng\t${mark}\tTrước 10/9/2025`,
      "2\tCài đặt phần mềm\tBan Tuyên giáo\tHội LHPN xã Bình Thượng\tTrước 15/9/2025",
    );
    expect(units.map(({ name }) => name)).toEqual(["Hội LHPN xã Bình Thượng"]);
    expect(tasks.map(({ lead, units: doers }) => [lead, doers?.[0]])).toEqual([
      ["Văn phòng", undefined],
      ["Ban Tuyên giáo", undefined],
    ]);
  });

  it("is none where only a task speaks of pilots", () => {
    expect(pilots("I. ĐƠN VỊ", ...COMMUNES)).toEqual([undefined, undefined]);
  });

  it("is grouped as its table says", () => {
    const { units } = parse(
      "I. DANH SÁCH ĐƠN VỊ",
      "STT\tĐơn vị\tKhối",
      "1\tHội LHPN xã Bình Thượng\tXã",
      "2\tHội LHPN phường Chương Hạ\tKhối phường",
      ...WORK,
    );
    expect(units.map(({ group }) => group)).toEqual(["Khối xã", "Khối phường"]);
  });
});

describe("a table of work × those who do it", () => {
  const rows = (...lines: string[]): unknown[] =>
    parse("I. PHÂN CÔNG", ...lines).tasks.map(({ title, units, lead, support, deadline }) =>
      [title, units ?? lead ?? "all", support.join("; "), deadline.to].filter((each) => each !== ""),
    );

  it("gives each row to the units that it marks", () => {
    expect(
      rows(
        "STT\tNội dung\tHội LHPN xã A\tHội LHPN xã B\tHội LHPN xã C\tThời gian",
        "1\tThành lập tiểu ban\tx\tx\tx\t01/12/2026",
        "2\tDuyệt nhân sự\t\tx\tX\t20/12/2026",
      ),
    ).toEqual([
      ["Thành lập tiểu ban", "all", "2026-12-01"],
      ["Duyệt nhân sự", ["Hội LHPN xã B", "Hội LHPN xã C"], "2026-12-20"],
    ]);
  });

  it("makes a row for each unit's day", () => {
    expect(
      rows(
        "STT\tNội dung\tXã An Bình\tPhường Bắc Sơn",
        "1\tDuyệt văn kiện\t01/12/2026\t02/12/2026",
        "2\tDuyệt nhân sự\t\t06/12/2026",
      ),
    ).toEqual([
      ["Duyệt văn kiện", ["Xã An Bình"], "2026-12-01"],
      ["Duyệt văn kiện", ["Phường Bắc Sơn"], "2026-12-02"],
      ["Duyệt nhân sự", ["Phường Bắc Sơn"], "2026-12-06"],
    ]);
  });

  it("has bodies lead and help as its cells say", () => {
    expect(
      rows(
        "STT\tNội dung\tVăn phòng\tBan Tuyên giáo\tThời gian",
        "1\tIn tài liệu\tCT\tPH\t01/12/2026",
        "2\tMời báo chí\t\tChủ trì\t20/12/2026",
      ),
    ).toEqual([
      ["In tài liệu", "Văn phòng", "Ban Tuyên giáo", "2026-12-01"],
      ["Mời báo chí", "Ban Tuyên giáo", "2026-12-20"],
    ]);
  });

  it("keeps what a table of congress days tells of other work", () => {
    const { tasks, milestones } = parse(
      "I. LỊCH",
      "STT\tĐơn vị\tDuyệt văn kiện\tNgày Đại hội",
      "1\tHội LHPN xã A\t01/12/2026\t15/12/2026",
      "2\tHội LHPN xã B\t\t17/12/2026",
    );
    const told = [...tasks, ...milestones].map(({ title, deadline }) => [title, deadline.to]);
    expect(told).toEqual([
      ["Duyệt văn kiện", "2026-12-01"],
      ["Đại hội: Hội LHPN xã A", "2026-12-15"],
      ["Đại hội: Hội LHPN xã B", "2026-12-17"],
    ]);
  });
});
