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
