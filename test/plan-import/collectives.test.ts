import type { PlanTask } from "../../src/domain/plan";
import { smallPlan } from "./support/small-plan";

const row = (lead: string, support: string): PlanTask | undefined =>
  smallPlan("TT\tNội dung\tChủ trì\tPhối hợp\tThời gian", `1\tXây dựng đề án\t${lead}\t${support}\t2026`)
    .tasks[0];

describe("a cell is one name, unless a separator parts it before another", () => {
  it.each([
    "Các sở, ngành, UBND các xã, phường và các cơ quan, tổ chức, cá nhân có liên quan",
    "UBND phường, xã, đặc khu",
    "Các phòng, ban, đơn vị trực thuộc",
    "Các ban, ngành, đoàn thể tỉnh",
    "Các cơ quan báo chí",
    "Phòng Nông nghiệp và Phát triển nông thôn",
    "Sở Văn hóa, Thể thao và Du lịch",
    "Phòng Kinh tế, Hạ tầng và Đô thị",
    "Văn phòng HĐND và UBND huyện",
    "Ban Quản lý dự án đầu tư xây dựng huyện",
    "Tổ Xây dựng đề án",
  ])("%s", (name) => {
    expect(row("Sở Nội vụ", name)?.support).toEqual([name]);
  });

  it.each([
    [
      "Sở Tài chính, các sở, ngành liên quan; Công an tỉnh",
      ["Sở Tài chính", "Các sở, ngành liên quan", "Công an tỉnh"],
    ],
    [
      "Phòng Văn hóa, Thể thao và Du lịch, Phòng Nội vụ và Thanh tra huyện",
      ["Phòng Văn hóa, Thể thao và Du lịch", "Phòng Nội vụ", "Thanh tra huyện"],
    ],
    ["Sở Y tế - Sở Nội vụ", ["Sở Y tế", "Sở Nội vụ"]],
    ["- Sở Y tế; - Sở Nội vụ.", ["Sở Y tế", "Sở Nội vụ"]],
    ["Các sở, ngành và Công an tỉnh", ["Các sở, ngành", "Công an tỉnh"]],
    ["Chi bộ 1, Chi bộ 2", ["Chi bộ 1", "Chi bộ 2"]],
    ["Ban Tổ chức - Kiểm tra, Văn phòng", ["Ban Tổ chức - Kiểm tra", "Văn phòng"]],
  ])("%s", (cell, names) => {
    expect(row("Ban Nội chính", cell)?.support).toEqual(names);
  });

  it("and known from there in every sentence", () => {
    const { tasks } = smallPlan(
      "I. NHIỆM VỤ",
      "- Tổ Xây dựng đề án tham mưu trước ngày 20/5/2025.",
      "- Giao Ban Xây dựng nông thôn mới báo cáo trước ngày 20/5/2025.",
      "- Trung tâm Hỗ trợ phát triển giáo dục hòa nhập tổng hợp trước ngày 20/5/2025.",
      "II. PHÂN CÔNG",
      "TT\tNội dung\tChủ trì\tThời gian",
      "1\tSoạn thảo\tTổ Xây dựng đề án\t2026",
      "2\tTập huấn\tTrung tâm Hỗ trợ phát triển giáo dục hòa nhập\t2026",
      "",
      "Nơi nhận:",
      "- Ban Xây dựng nông thôn mới;",
      "- Lưu: VT.",
    );
    expect(tasks.slice(0, 3).map(({ lead }) => lead)).toEqual([
      "Tổ Xây dựng đề án",
      "Ban Xây dựng nông thôn mới",
      "Trung tâm Hỗ trợ phát triển giáo dục hòa nhập",
    ]);
  });
});

describe("one body in several spellings is one, spelled alike in all cells", () => {
  it.each([
    ["Ban Tổ chức - Kiểm tra", "Ban Tổ chức – Kiểm tra"],
    ["Ủy ban Kiểm tra Tỉnh ủy", "Uỷ ban Kiểm tra Tỉnh uỷ"],
    ["Sở Nội vụ", "Sở Nội vụ".normalize("NFD")],
    ["Hội Nông dân tỉnh", "Hội  Nông dân\u00A0tỉnh"],
  ])("%s", (one, other) => {
    const { tasks, bodies } = smallPlan(
      "II. NHIỆM VỤ",
      `- ${one} rà soát trước ngày 20/5/2025.`,
      `- ${other} tổng hợp trước ngày 30/5/2025.`,
    );
    expect(tasks.map(({ lead }) => lead)).toEqual([one, one]);
    expect(bodies.map(({ name }) => name)).toEqual([one]);
  });
});

it.each([
  "Các đ/c Trưởng thôn; Trưởng các đoàn thể",
  "Các đồng chí Bí thư chi bộ, Trưởng các ban, ngành",
  "Thủ trưởng các sở; Chủ tịch UBND các xã",
])("%s, who work together, are one lead without a part of it that only helps", (heads) => {
  const line = `1. ${heads} phối hợp vận động nhân dân trước ngày 20/5/2025.`;
  const [task] = smallPlan("II. NHIỆM VỤ", line).tasks;
  expect([task?.lead, task?.support]).toEqual([heads, []]);
});

describe("to what several belong", () => {
  it.each([
    ["Văn phòng phối hợp với các thành viên trong tiểu ban thực hiện.", "Các thành viên trong tiểu ban"],
    [
      "Văn phòng phối hợp với các thành viên khác trong tổ giúp việc rà soát hồ sơ.",
      "Các thành viên khác trong tổ giúp việc",
    ],
    [
      "Văn phòng phối hợp với các tổ chức thành viên của Mặt trận kiểm tra việc chuẩn bị.",
      "Các tổ chức thành viên của Mặt trận",
    ],
  ])("is a part of their name: %s", (sentence, name) => {
    expect(smallPlan("I. NHIỆM VỤ", `1. ${sentence}`).tasks[0]?.support).toEqual([name]);
  });
});
