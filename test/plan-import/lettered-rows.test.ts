import { namesInCell } from "../../src/plan-import/bodies/cell-names";
import { smallPlan } from "./support/small-plan";

const HEAD = ["TT", "Nội dung", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian"];

const rowsOf = (...rows: readonly (readonly string[])[]): string[][] =>
  smallPlan(...[HEAD, ...rows].flat()).tasks.map(({ title, lead, support, deadline }) => [
    title,
    lead ?? "",
    support.join("; "),
    deadline.text,
  ]);

describe("rows pasted one cell a line", () => {
  it.each([
    ["a)", "b)"],
    ["a.", "b."],
    ["a", "b"],
  ])("letters %s, %s under a number are rows of its group", (a, b) => {
    expect(
      rowsOf(
        ["1", "Phổ biến đề án, xong trước 30/4/2025"],
        [a, "Mở hội nghị ở các thôn", "Sở Y tế", "Sở Nội vụ", "Tháng 3/2025"],
        [b, "In tờ rơi", "Sở Tài chính", "Công an tỉnh", "Quý II/2025"],
        ["2", "Tổng kết đề án", "Sở Y tế", "Sở Tài chính", "Thường xuyên"],
      ),
    ).toEqual([
      ["Mở hội nghị ở các thôn", "Sở Y tế", "Sở Nội vụ", "Tháng 3/2025"],
      ["In tờ rơi", "Sở Tài chính", "Công an tỉnh", "Quý II/2025"],
      ["Tổng kết đề án", "Sở Y tế", "Sở Tài chính", "Thường xuyên"],
    ]);
  });

  it("what a group says of time ends where the numbers go on", () => {
    const { tasks } = smallPlan(
      HEAD.join("\t"),
      "1\tPhổ biến đề án xong trước 30/4/2025\t\t\t",
      "a)\tMở hội nghị\tSở Y tế\t\t",
      "2\tTổng kết đề án\tSở Y tế\t\t",
    );
    expect(tasks.map(({ title, deadline }) => [title, deadline.to])).toEqual([
      ["Mở hội nghị", "2025-04-30"],
      ["Tổng kết đề án", null],
    ]);
  });

  it.each([
    ["Yêu cầu các chủ mỏ lắp trạm cân", "Lắp đặt xong trước ngày 01/6/2025"],
    ["Đề nghị các xã kê khai kho bãi", "Kê khai, đối chiếu và hoàn thành xong trong tháng 6/2025"],
    ["Giao các trường rà soát thiết bị", "Rà soát, thay thế thiết bị cũ xong trước 15/6/2025"],
  ])("“%s” is the work of its row, by when “%s”", (work, time) => {
    expect(
      rowsOf(
        ["1", work, "Sở Y tế", "Các Sở, ban, ngành", time],
        ["2", "Tổng kết", "Sở Tài chính", "Công an tỉnh", "Quý IV/2025"],
      ).map(([title, lead, , when]) => [title, lead, when]),
    ).toEqual([
      [work, "Sở Y tế", time],
      ["Tổng kết", "Sở Tài chính", "Quý IV/2025"],
    ]);
  });

  it("a row that a page broke goes on behind its time", () => {
    const row = ["1", "Lập bản đồ đất và đo lại", "Viện Quy hoạch, Chi", "Sở Y tế", "Quý II/2025"];
    const next = ["2", "Tổng kết", "Sở Tài chính", "Công an tỉnh", "Quý IV/2025"];
    expect(rowsOf([...row, "các thửa ở ven sông.", "cục Thống kê"], next)[0]).toEqual([
      ...["Lập bản đồ đất và đo lại các thửa ở ven sông", "Viện Quy hoạch", "Chi cục Thống kê; Sở Y tế"],
      "Quý II/2025",
    ]);
  });
});

it("forestry and its rangers are one department", () => {
  expect(namesInCell("Chi cục Lâm nghiệp và Kiểm lâm, Hạt Kiểm lâm")).toEqual([
    "Chi cục Lâm nghiệp và Kiểm lâm",
    "Hạt Kiểm lâm",
  ]);
});
