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
