import { parsePlan } from "../../src/plan-import";

const plan = (...lines: string[]): ReturnType<typeof parsePlan> =>
  parsePlan(["KẾ HOẠCH", "Thử", "", "I. NỘI DUNG", ...lines].join("\n"));

describe("labelled lines under an activity", () => {
  it("names the activity by its heading, and the lead by the line that charges a body", () => {
    const { tasks } = plan(
      '1. Diễn đàn "Thanh niên khởi nghiệp"',
      "- Thời gian: từ 8h00 đến 11h00, ngày 15/3/2025.",
      "- Giao Hội LHTN Việt Nam Thành phố là đầu mối.",
    );
    expect(tasks.map(({ title, lead, deadline }) => [title, lead, deadline.to])).toEqual([
      ['Diễn đàn "Thanh niên khởi nghiệp"', "Hội LHTN Việt Nam Thành phố", "2025-03-15"],
    ]);
  });

  it("reads who supports in the line that tells the lead, with or without “với”", () => {
    const { tasks } = plan(
      "1. Ngày hội",
      "- Thời gian: Ngày 02/3/2025.",
      "- Đơn vị thực hiện: Ban Phong trào chủ trì, phối hợp Đoàn phường An Hải.",
    );
    expect(tasks.map(({ lead, support }) => [lead, support])).toEqual([
      ["Ban Phong trào", ["Đoàn phường An Hải"]],
    ]);
  });

  it("keeps a charge as a task where nothing else tells of an activity", () => {
    const { tasks } = plan("1. Hội thi nấu ăn", "- Giao Văn phòng chủ trì.", "- Giao Ban Kinh tế chấm thi.");
    expect(tasks.map(({ lead }) => lead)).toEqual(["Văn phòng", "Ban Kinh tế"]);
  });
});

describe("who looks after the work is not who does it, where both are told", () => {
  it.each([
    [
      "Lãnh đạo phụ trách: Phó Giám đốc Lê Văn An.",
      "Đơn vị chủ trì: Phòng Kỹ thuật; Đơn vị phối hợp: Văn phòng Sở.",
    ],
    [
      "Đơn vị chủ trì: Phòng Kỹ thuật; đơn vị phối hợp: Văn phòng Sở.",
      "Lãnh đạo phụ trách: bà Trần Thị Lan.",
    ],
    ["Lãnh đạo phụ trách: ông Lê Văn An.", "Chủ trì: Phòng Kỹ thuật. Phối hợp: Văn phòng Sở."],
  ])("%s %s", (one, other) => {
    const { tasks } = plan(
      "1. Phát triển lưới điện",
      "- Rà soát các trạm biến áp.",
      "- Lập danh mục dự án.",
      one,
      other,
    );
    expect(tasks.map(({ lead, support }) => [lead, support])).toEqual([
      ["Phòng Kỹ thuật", ["Văn phòng Sở"]],
      ["Phòng Kỹ thuật", ["Văn phòng Sở"]],
    ]);
  });

  it("nor in a table", () => {
    const { tasks } = plan(
      "TT\tNội dung\tLãnh đạo phụ trách\tPhòng chủ trì\tThời gian",
      "1\tRà soát trạm\tPhó Giám đốc Lê Văn An\tPhòng Kỹ thuật\tTháng 3/2025",
    );
    expect(tasks.map(({ lead }) => lead)).toEqual(["Phòng Kỹ thuật"]);
  });

  it("and leads where nobody else does", () => {
    const { tasks } = plan(
      "1. Phát triển lưới điện",
      "- Rà soát các trạm.",
      "Lãnh đạo phụ trách: bà Trần Thị Lan.",
    );
    expect(tasks.map(({ lead }) => lead)).toEqual(["Bà Trần Thị Lan"]);
  });
});
