import { guessColumns, parsePlan, planFromRows } from "../../src/plan-import";
import { planOfList } from "./support/list-plan";

describe("columns are guessed by their header words", () => {
  it.each([
    [
      ["STT", "Nội dung", "Chủ trì", "Phối hợp", "Thời gian", "Sản phẩm"],
      ["number", "content", "lead", "support", "time", "product"],
    ],
    [
      ["TT", "Nội dung", "Thời gian", "Thực hiện"],
      ["number", "content", "time", "lead"],
    ],
    [
      ["TT", "Nhiệm vụ cụ thể", "Đơn vị", "Hạn hoàn thành", "Ghi chú"],
      ["number", "content", "lead", "time", "note"],
    ],
    [
      ["Mã", "Mục", "Công việc", "Cơ quan, đơn vị chủ trì", "Đơn vị", "Ngày bắt đầu", "Ngày kết thúc"],
      ["number", "section", "content", "lead", "unit", "start", "end"],
    ],
    [
      ["STT", "NỘI DUNG CÔNG VIỆC", "Cơ quan phối hợp", "THỜI GIAN HOÀN THÀNH (dự kiến)"],
      ["number", "content", "support", "time"],
    ],
    [
      ["ID", "Nội dung", "Chủ trì", "Thời hạn cũ", "Thời hạn mới"],
      ["number", "content", "lead", "time", "extended"],
    ],
    [
      ["TT", "Nội dung", "Chủ trì", "Hạn sau điều chỉnh"],
      ["number", "content", "lead", "time"],
    ],
    [
      ["TT", "Nội dung", "ĐVCT", "Hạn HT", "Ngày HT"],
      ["number", "content", "lead", "time", "completed"],
    ],
    [
      ["TT", "Công việc", "BỘ PHẬN CT", "Bộ phận PH", "Hạn HT"],
      ["number", "content", "lead", "support", "time"],
    ],
    [
      ["TT", "Nội dung", "Cán bộ PT", "Thời gian"],
      ["number", "content", "lead", "time"],
    ],
    [
      ["TT", "Nội dung", "Đơn vị CT", "Thời gian"],
      ["number", "content", "lead", "time"],
    ],
  ])("%j", (header, columns) => {
    expect(guessColumns(header)).toEqual({ columns, unclear: [] });
  });

  it("a column that says nothing known is left for a person to choose", () => {
    expect(guessColumns(["Nội dung", "Xyz", "Thời hạn"])).toEqual({
      columns: ["content", "ignore", "time"],
      unclear: [1],
    });
  });
});

describe("an existing list", () => {
  const rows = [
    ["Theo dõi công việc 2021", "", "", ""],
    ["STT", "Công việc", "Người thực hiện", "Hạn"],
    ["1", "Soạn báo cáo", "Ban Tổ chức, Văn phòng", "20/5/2021"],
    ["", "", "", ""],
    ["2", "Đặt hội trường", "Đ/c Lan", "trước 25/5"],
  ];

  it("is read below its header, with the row numbers of the sheet", () => {
    const { tasks } = planOfList(rows, { contextYear: 2021, firstLine: 11 });
    expect(
      tasks.map(({ title, line, lead, support, deadline }) => [title, line, lead, support, deadline.to]),
    ).toEqual([
      ["Soạn báo cáo", 13, "Ban Tổ chức", ["Văn phòng"], "2021-05-20"],
      ["Đặt hội trường", 15, "Đ/c Lan", [], "2021-05-25"],
    ]);
  });

  it("is read by the mapping that a person confirmed", () => {
    const mapping = { columns: ["content", "time"] as const, unclear: [] };
    const plan = planFromRows([["Họp giao ban", "2021-05-20"]], mapping);
    expect(plan.tasks).toMatchObject([{ title: "Họp giao ban", line: 1, deadline: { to: "2021-05-20" } }]);
  });

  it("with a column of units gives each its own work", () => {
    const plan = planOfList([
      ["Đơn vị", "Nhiệm vụ", "Chủ trì", "Thời gian"],
      ["Hội LHPN xã An, Bình và phường Cát", "Bầu đoàn đại biểu", "", "tháng 4/2021"],
    ]);
    expect(plan.units.map(({ name }) => name)).toEqual([
      "Hội LHPN xã An",
      "Hội LHPN xã Bình",
      "Hội LHPN phường Cát",
    ]);
    expect(plan.tasks).toMatchObject([{ scope: "each-unit", lead: null, leadInferred: false }]);
  });

  it("with the congress days of units gives a milestone for each", () => {
    const plan = planOfList([
      ["TT", "Đơn vị", "Thời gian tổ chức Đại hội"],
      ["1", "Hội LHPN xã An", "20/4/2021"],
      ["2", "Hội LHPN xã Bình", "22/4/2021"],
    ]);
    expect(plan.milestones.map(({ units, deadline }) => [units, deadline.to])).toEqual([
      [["Hội LHPN xã An"], "2021-04-20"],
      [["Hội LHPN xã Bình"], "2021-04-22"],
    ]);
  });
});

describe("a pasted table", () => {
  it("ends at an empty line where another one's name stands over its head", () => {
    const table = (name: string, title: string): string[] => [
      name,
      "TT\tNội dung\tChủ trì\tPhối hợp",
      `1\t${title}\tPhòng Nội vụ\tCác khoa`,
      "",
    ];
    const plan = parsePlan(
      ["KẾ HOẠCH", ...table("Học kỳ 1", "Xếp lịch thi"), ...table("Học kỳ 2", "Chấm thi")].join("\n"),
    );
    expect(plan.tasks.map(({ title, support }) => [title, support])).toEqual([
      ["Xếp lịch thi", ["Các khoa"]],
      ["Chấm thi", ["Các khoa"]],
    ]);
  });

  it("keeps text that looks like a formula or a tag as text", () => {
    const plan = parsePlan(
      'TT\tNội dung\tThời gian\n1\t=HYPERLINK("http://x")\t20/5/2021\n2\t<b>Họp</b>\t21/5/2021',
    );
    expect(plan.tasks.map(({ title }) => title)).toEqual(['=HYPERLINK("http://x")', "<b>Họp</b>"]);
  });

  it("makes rows under a numbered group part of it", () => {
    const plan = parsePlan(
      "TT\tNội dung\tThời gian\nI\tChuẩn bị\t\n1\tVăn kiện gồm:\t\n-\tSoạn báo cáo\t20/5/2021\n-\tIn báo cáo\t25/5/2021",
    );
    expect(plan.tasks.map(({ title, section }) => [title, section])).toEqual([
      ["Soạn báo cáo", "I.1"],
      ["In báo cáo", "I.1"],
    ]);
  });
});
