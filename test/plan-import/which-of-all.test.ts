import { parsePlan } from "../../src/plan-import";
import { smallPlan } from "./support/small-plan";

const first = (...lines: readonly string[]): ReturnType<typeof smallPlan>["tasks"][number] | undefined =>
  smallPlan("II. NHIỆM VỤ", ...lines).tasks[0];

describe("those of a kind, and behind a colon which of them", () => {
  it.each([
    "Chủ tịch UBND các tỉnh: Lào Cai, Sơn La và Điện Biên",
    "Ủy ban nhân dân các tỉnh, thành phố: Cần Thơ, Vĩnh Long",
    "Bí thư tỉnh ủy và Chủ tịch UBND các tỉnh: Gia Lai, Đắk Lắk",
    "Bộ trưởng các Bộ: Quốc phòng, Công an",
  ])("lead as one, in a sentence and above a list: %s", (name) => {
    expect(first(`1. ${name} chỉ đạo rà soát nhà ở.`)).toMatchObject({ lead: name, support: [] });
    const below = first(`1. ${name} tập trung thực hiện các nhiệm vụ sau:`, "- Rà soát nhà ở.");
    expect(below).toMatchObject({ title: "Rà soát nhà ở", lead: name, support: [] });
    expect(below?.sureness).toEqual({ lead: "heading" });
  });

  it.each([
    ["1. Hội Phụ nữ các xã: An Bình, Tân Phú tổ chức hội thi.", "Hội Phụ nữ xã"],
    ["1. UBND các phường: An Bình, Tân Phú và Hòa Lạc lập danh sách.", "UBND phường"],
    ["1. Đảng ủy các xã: An Bình; Tân Phú báo cáo kết quả.", "Đảng ủy xã"],
  ])("are these units, and not each one: %s", (line, kind) => {
    const { tasks, units } = smallPlan("II. NHIỆM VỤ", line);
    expect(tasks[0]?.scope).toBe("each-unit");
    expect(units.slice(0, 2).map(({ name }) => name)).toEqual([`${kind} An Bình`, `${kind} Tân Phú`]);
  });

  it.each([
    "1. Hội LHPN các quận: An Bình, Tân Phú",
    "1. UBND các phường An Bình, Tân Phú lập danh sách:",
    "1. Công an xã An Bình, Công an xã Tân Phú",
  ])("do what stands below a heading, none of them for the others: %s", (heading) => {
    const { tasks, units } = smallPlan("II. NHIỆM VỤ", heading, "- Rà soát hồ sơ.", "- Lập danh sách.");
    expect(units).toHaveLength(2);
    expect(tasks.map(({ scope, lead, support }) => ({ scope, lead, support }))).toEqual([
      { scope: "each-unit", lead: null, support: [] },
      { scope: "each-unit", lead: null, support: [] },
    ]);
  });

  it.each([
    ["1. UBND các xã: Tuyên truyền, vận động nhân dân hiến đất.", "each-unit"],
    ["1. Các phòng: rà soát, báo cáo.", "once"],
    ["1. Sở Y tế: Kiểm tra, giám sát các xã.", "once"],
  ])("unless what they do stands there: %s", (line, scope) => {
    expect(first(line)).toMatchObject({ scope });
    expect(first(line)?.units).toBeUndefined();
  });
});

describe("those who head bodies, named in several words", () => {
  it.each([
    "Bí thư tỉnh ủy, Chủ tịch UBND các tỉnh",
    "Bộ trưởng các bộ, Thủ trưởng cơ quan ngang bộ và Chủ tịch UBND các tỉnh",
    "Các đồng chí Bộ trưởng, Thủ trưởng cơ quan ngang bộ",
  ])("lead as one: %s", (name) => {
    const { tasks, problems } = smallPlan("II. NHIỆM VỤ", `1. ${name} rà soát biên chế.`);
    expect(tasks[0]).toMatchObject({ lead: name, support: [] });
    expect(problems).toEqual([]);
  });
});

describe("a heading names who acts", () => {
  it.each([
    ["1. Sở Nội vụ theo chức năng, nhiệm vụ được giao chú trọng một số nội dung sau:", "Sở Nội vụ"],
    ["1. Các đơn vị có thủ tục hành chính", "Các đơn vị có thủ tục hành chính"],
    ["1. Cục Xuất bản, In và Phát hành", "Cục Xuất bản, In và Phát hành"],
    ["1. Đề nghị Trung ương Hội Nông dân Việt Nam", "Trung ương Hội Nông dân Việt Nam"],
    ["1. Đề nghị Mặt trận Tổ quốc Việt Nam tại địa phương", "Mặt trận Tổ quốc Việt Nam tại địa phương"],
    ["1. Văn phòng Ban Chỉ đạo 35 quốc gia", "Văn phòng Ban Chỉ đạo 35 quốc gia"],
  ])("%s", (heading, lead) => {
    expect(first(heading, "- Rà soát hồ sơ.", "- Lập danh sách.")?.lead).toBe(lead);
  });

  it.each(["tổ chức khảo sát hiện trạng", "tổ chức họp dân", "tổ chức lễ ra quân"])(
    "and a deed behind 'các đơn vị liên quan' is none of them: %s",
    (deed) => {
      const line = `1. Sở Xây dựng chủ trì, phối hợp với các đơn vị có liên quan, ${deed}.`;
      expect(first(line)?.support).toEqual(["Các đơn vị có liên quan"]);
    },
  );
});

it("takes no unit of the plan from whom it looks at", () => {
  const { units } = smallPlan("Đối tượng giám sát: UBND các xã: An Bình, Tân Phú.");
  expect(units).toEqual([]);
});

it.each(["1154/VPCP-V.I", "27/VPCP-K.TTH", "8/UBND-N.C"])(
  "reads a number with a point inside: %s",
  (number) => {
    expect(smallPlan().number).toBe("12/KH-UBND");
    expect(parsePlan(`UBND TỈNH A\nSố: ${number}\nA, ngày 05 tháng 01 năm 2025\nKẾ HOẠCH\nThử`).number).toBe(
      number,
    );
  },
);
