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
