import { parsePlan } from "../../src/plan-import";
import { guessColumns } from "../../src/plan-import/table/columns";

const HEAD = ["ỦY BAN NHÂN DÂN THÀNH PHỐ A", "Số: 12/UBND-MT", "A, ngày 28 tháng 11 năm 2025"];

const leadsOf = (...lines: string[]) =>
  parsePlan([...HEAD, ...lines].join("\n")).tasks.map(({ lead }) => lead);

describe("a line that a web page broke behind the first word of a name", () => {
  it.each([
    ["1. Sở", "Nông nghiệp và Môi trường:", "Sở Nông nghiệp và Môi trường"],
    ["2. Công an", "Thành phố:", "Công an Thành phố"],
    ["a) Ban", "Tuyên giáo và Dân vận Thành ủy:", "Ban Tuyên giáo và Dân vận Thành ủy"],
  ])("goes on in the next: %s %s", (first, next, lead) => {
    expect(
      leadsOf("Các nhiệm vụ trọng tâm như sau:", first, next, "- Cập nhật thông tin hằng ngày."),
    ).toEqual([lead]);
  });

  it("addresses who stands below “Kính” and “gửi:”", () => {
    expect(leadsOf("Kính", "gửi:", "- Hội Nông dân Thành phố.", "1. Lập danh sách hội viên.")).toEqual([
      "Hội Nông dân Thành phố",
    ]);
  });

  it("stands alone over a further point", () => {
    expect(leadsOf("1. Ban", "2. Văn phòng: lập dự toán.")).toContain("Văn phòng");
  });
});

it("a list of papers to be dealt with has its work under “Văn bản” and who does it under “Cơ quan”", () => {
  expect(guessColumns(["STT", "Văn bản", "Cơ quan", "Hình thức xử lý", "Thời hạn UBND"]).columns).toEqual([
    "number",
    "content",
    "lead",
    "ignore",
    "time",
  ]);
});
