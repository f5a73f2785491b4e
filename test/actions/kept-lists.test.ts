import { guessMapping } from "../../src/actions/list/list-mapping";
import { planOfWorkbook } from "../../src/actions/list/plan-of-workbook";
import { trackerFromPlan } from "../../src/domain/tracker-from-plan";
import type { Plan } from "../../src/domain/plan";
import type { CellContent, RangeAddress, Sheet } from "../../src/workbook/page/content";
import { findList } from "../../src/actions/list/find-list";
import { aBlock, aSheet, area } from "../support/content-builder";
import { day } from "../support/tracker-builder";

type Rows = readonly (readonly CellContent[])[];

function planOf(rows: Rows, merges: readonly RangeAddress[] = [], parts: Partial<Sheet> = {}): Plan {
  const sheet = aSheet("Việc", { blocks: [aBlock(rows, 0, 0)], merges, ...parts });
  const plan = planOfWorkbook({ sheets: [sheet], names: [], properties: { custom: {} } });
  if (!plan.ok) throw new Error(plan.problem.code);
  return plan.value;
}

const columnsOf = (rows: Rows, merges: readonly RangeAddress[] = []): readonly string[] => {
  const list = findList(aSheet("Việc", { blocks: [aBlock(rows, 0, 0)], merges }));
  return list ? guessMapping(list).columns : [];
};

const codesOf = ({ problems }: Plan): string[] => problems.map(({ code, line }) => `${code} ${line}`);

describe("a head of two rows", () => {
  const rows: Rows = [
    ["STT", "Nội dung", "Người thực hiện", "Thời gian", null, "Ghi chú"],
    [null, null, null, "Bắt đầu", "Hoàn thành", null],
    [1, "Lập danh sách đại biểu", "Chị Hoa", "01/3/2025", "15/3/2025", "gấp"],
    [2, "Trang trí hội trường", "Anh Nam", "10/3/2025", "20/3/2025", null],
  ];
  const merges = [area(0, 0, 2), area(0, 1, 2), area(0, 2, 2), area(0, 3, 1, 2), area(0, 5, 2)];

  it.each([
    ["with merged cells", merges],
    ["as a program without merged cells saves it", []],
  ])("%s: the end is the deadline, the start is kept, no column is lost", (_how, merged) => {
    expect(columnsOf(rows, merged)).toEqual(["number", "content", "lead", "start", "time", "note"]);
    const { tasks } = planOf(rows, merged);
    expect(tasks.map(({ line, title, lead }) => [line, title, lead])).toEqual([
      [3, "Lập danh sách đại biểu", "Chị Hoa"],
      [4, "Trang trí hội trường", "Anh Nam"],
    ]);
    expect(tasks.map(({ deadline }) => [deadline.bound, deadline.from, deadline.to])).toEqual([
      ["range", "2025-03-01", "2025-03-15"],
      ["range", "2025-03-10", "2025-03-20"],
    ]);
    expect(tasks[0]?.progress).toEqual({ note: "gấp" });
  });

  it("whose second row has no name for a column keeps the first one's", () => {
    const named: Rows = [
      ["TT", "Công việc", "Kế hoạch", null, "Phụ trách"],
      [null, null, "Từ ngày", "Đến ngày", null],
      [1, "In tài liệu", "01/6/2025", "30/6/2025", "Văn phòng"],
    ];
    expect(columnsOf(named, [area(0, 2, 1, 2)])).toEqual(["number", "content", "start", "end", "lead"]);
  });
});

describe("content that is merged over several rows", () => {
  const rows: Rows = [
    ["STT", "Nội dung công việc", "Chi tiết", "Người phụ trách", "Thời hạn"],
    [1, "Chuẩn bị hội nghị", "Gửi giấy mời", "Chị Lan", "05/5/2025"],
    [null, null, "Đặt hội trường", "Anh Minh", "06/5/2025"],
    [null, null, "In tài liệu", "Chị Hoa", "07/5/2025"],
  ];

  it("is one task a row, the content with its detail", () => {
    const { tasks } = planOf(rows, [area(1, 0, 3), area(1, 1, 3)]);
    expect(tasks.map(({ title, lead, deadline }) => [title, lead, deadline.to])).toEqual([
      ["Chuẩn bị hội nghị: Gửi giấy mời", "Chị Lan", "2025-05-05"],
      ["Chuẩn bị hội nghị: Đặt hội trường", "Anh Minh", "2025-05-06"],
      ["Chuẩn bị hội nghị: In tài liệu", "Chị Hoa", "2025-05-07"],
    ]);
  });

  it("and without a column of details, one task a row too", () => {
    const bare = rows.map((row) => row.filter((_, at) => at !== 2));
    const { tasks } = planOf(bare, [area(1, 1, 3)]);
    expect(tasks.map(({ title, lead }) => [title, lead])).toEqual([
      ["Chuẩn bị hội nghị", "Chị Lan"],
      ["Chuẩn bị hội nghị", "Anh Minh"],
      ["Chuẩn bị hội nghị", "Chị Hoa"],
    ]);
  });
});

describe("what stands on a sheet besides the list", () => {
  const HEAD = ["STT", "Công việc", "Phụ trách", "Hạn"];

  it("a total and the signature are left out, and said with their rows", () => {
    const plan = planOf([
      HEAD,
      [1, "Tổng hợp báo cáo các phòng", "Văn phòng", "05/5/2025"],
      [2, "Họp giao ban", "Văn phòng", "06/5/2025"],
      ["Tổng cộng", "2 nhiệm vụ", null, null],
      [null, null, null, null],
      [null, "Hà Nội, ngày 01 tháng 5 năm 2025", null, null],
      [null, "NGƯỜI LẬP BIỂU", null, "TRƯỞNG PHÒNG"],
      [null, "Nguyễn Văn A", null, "Trần Thị B"],
    ]);
    expect(plan.tasks.map(({ title }) => title)).toEqual(["Tổng hợp báo cáo các phòng", "Họp giao ban"]);
    expect(codesOf(plan)).toEqual(expect.arrayContaining(["list-total 4", "list-signature 6"]));
    expect(plan.bodies.map(({ name }) => name)).toEqual(["Văn phòng"]);
  });

  it("a second table is left out and said; the same head again is only a page's", () => {
    const plan = planOf([
      HEAD,
      [1, "Soạn dự thảo", "Văn phòng", "05/5/2025"],
      HEAD,
      [2, "Lấy ý kiến", "Văn phòng", "15/5/2025"],
      [null, null, null, null],
      ["DANH SÁCH THIẾT BỊ", null, null, null],
      ["TT", "Nội dung", "Đơn vị", "Số lượng"],
      [1, "Máy chiếu", "Chiếc", 2],
    ]);
    expect(plan.tasks.map(({ title }) => title)).toEqual(["Soạn dự thảo", "Lấy ý kiến"]);
    expect(codesOf(plan).filter((code) => code.startsWith("list-"))).toEqual(["list-second-table 6"]);
  });

  it("rows that say who, when or how far, and not what, are said", () => {
    const plan = planOf([
      [...HEAD, "Trạng thái"],
      [1, "Soạn dự thảo", "Văn phòng", "05/5/2025", "Xong"],
      [2, null, "Phòng Nội vụ", "06/5/2025", "Đang làm"],
      [3, null, "Phòng Tài chính", null, null],
      [4, null, null, null, null],
      [5, "Họp giao ban", "Văn phòng", "07/5/2025", null],
      [6, null, null, null, "Chưa làm"],
    ]);
    expect(plan.tasks.map(({ title }) => title)).toEqual(["Soạn dự thảo", "Họp giao ban"]);
    expect(codesOf(plan)).toEqual(["list-row-unnamed 3", "list-row-unnamed 7"]);
  });

  it("hidden rows are read, and asked about once", () => {
    const plan = planOf(
      [
        HEAD,
        [1, "Việc một", "A", "05/5/2025"],
        [2, "Việc hai", "B", "06/5/2025"],
        [3, "Việc ba", "C", "07/5/2025"],
      ],
      [],
      { rows: [{ row: 2, rowCount: 2, hidden: true }] },
    );
    expect(plan.tasks).toHaveLength(3);
    expect(plan.problems.filter(({ code }) => code === "list-hidden-rows")).toEqual([
      { code: "list-hidden-rows", line: 3, words: "3, 4" },
    ]);
  });
});

describe("an office that already tracks loses nothing", () => {
  const rows: Rows = [
    [
      "STT",
      "Nhiệm vụ",
      "Chủ trì",
      "Hạn",
      "Trạng thái",
      "%",
      "Ngày hoàn thành",
      "Khó khăn, vướng mắc",
      "Sản phẩm",
      "Ghi chú",
    ],
    [1, "Soạn báo cáo", "Văn phòng", "15/3/2025", "Đã xong", 1, "12/3/2025", null, "Báo cáo", null],
    [
      2,
      "Duyệt nhân sự",
      "Ban Tổ chức",
      "30/3/2025",
      "Đang làm (40%)",
      null,
      null,
      "Thiếu hồ sơ",
      null,
      "chờ ý kiến",
    ],
    [3, "In tài liệu", "Văn phòng", "15/3/2025, gia hạn 30/3", null, 0.25, null, null, null, null],
    [
      4,
      "Thuê hội trường",
      "Văn phòng",
      "30/6/2025 (đã gia hạn đến 15/7/2025)",
      "chưa xong hẳn",
      null,
      "hôm qua",
      null,
      null,
      null,
    ],
    [5, "Mời đại biểu", "Văn phòng", "20/3/2025", "Tạm hoãn", null, null, null, null, null],
  ];

  it("state, share, days, difficulty, product and note are carried over", () => {
    const plan = planOf(rows);
    expect(plan.tasks.map(({ deadline }) => deadline.to)).toEqual([
      "2025-03-15",
      "2025-03-30",
      "2025-03-15",
      "2025-06-30",
      "2025-03-20",
    ]);
    expect(plan.tasks.map(({ progress }) => progress)).toEqual([
      { state: "done", percent: 1, completedOn: "2025-03-12" },
      { state: "in-progress", percent: 0.4, difficulty: "Thiếu hồ sơ", note: "chờ ý kiến" },
      { state: "in-progress", percent: 0.25, extendedTo: "2025-03-30" },
      { extendedTo: "2025-07-15", note: "chưa xong hẳn; hôm qua" },
      { state: "paused" },
    ]);
    expect(plan.tasks[0]?.product).toBe("Báo cáo");
  });

  it("what is not understood is asked, its words kept in the note", () => {
    expect(codesOf(planOf(rows)).filter((code) => code.includes("unclear"))).toEqual([
      "state-unclear 5",
      "completed-unclear 5",
    ]);
  });

  it("the tracker's rows have it", () => {
    const { tasks } = trackerFromPlan(planOf(rows), { reportDate: null, today: day("2025-04-01") });
    expect(tasks[0]).toMatchObject({
      state: "done",
      percent: 1,
      completedOn: "2025-03-12",
      product: "Báo cáo",
    });
    expect(tasks[3]).toMatchObject({ state: "not-started", due: "2025-06-30", extendedTo: "2025-07-15" });
  });
});

describe("headings in everyday words", () => {
  it.each([
    [
      ["Task Name", "Owner", "Start", "End", "Status", "Priority"],
      ["content", "lead", "start", "end", "state", "ignore"],
    ],
    [
      ["No.", "Task", "Assignee", "Due", "% Complete", "Notes"],
      ["number", "content", "lead", "time", "percent", "note"],
    ],
    [
      ["Activity", "Responsible", "Start Date", "Finish Date", "Comments"],
      ["content", "lead", "start", "end", "note"],
    ],
    [
      ["Việc cần làm", "Ai làm", "Khi nào", "Tình trạng"],
      ["content", "lead", "time", "state"],
    ],
    [
      ["TT", "Nội dung giao", "Cán bộ phụ trách", "Ngày bắt đầu", "Ngày kết thúc (dự kiến)"],
      ["number", "content", "lead", "start", "end"],
    ],
    [
      ["STT", "Đầu việc", "Người làm", "Hạn chót", "Hoàn thành thực tế"],
      ["number", "content", "lead", "time", "completed"],
    ],
    [
      ["STT", "Công việc", "Người theo dõi", "Thời hạn", "Gia hạn đến", "Vướng mắc"],
      ["number", "content", "follower", "time", "extended", "difficulty"],
    ],
  ])("%s", (head, meanings) => {
    expect(columnsOf([head, head.map((_, at) => (at === 0 ? "x" : null))])).toEqual(meanings);
  });

  it("“Tiến độ” is what its cells say: days, shares or states", () => {
    const columns = (cell: CellContent): readonly string[] =>
      columnsOf([
        ["Công việc", "Ai làm", "Hạn", "Tiến độ"],
        ["Họp", "A", "05/5/2025", cell],
      ]);
    expect(columns(0.8)[3]).toBe("percent");
    expect(columns("Đang thực hiện")[3]).toBe("state");
    expect(
      columnsOf([
        ["Công việc", "Tiến độ"],
        ["Họp", "Quý II/2025"],
      ]),
    ).toEqual(["content", "time"]);
  });

  it("a row of data is never taken for the heading", () => {
    const list = findList(
      aSheet("Việc", {
        blocks: [
          aBlock(
            [
              ["Gì", "Đâu"],
              ["Họp", "01/5/2025"],
              ["In", "02/5/2025"],
            ],
            0,
            0,
          ),
        ],
      }),
    );
    expect(list && guessMapping(list).header).toBe(0);
  });
});

describe("a workbook read without a person", () => {
  const workbook = {
    sheets: [
      aSheet("Bìa", { blocks: [aBlock([["SỔ THEO DÕI"]], 0, 0)] }),
      aSheet("Tháng 5", {
        blocks: [
          aBlock(
            [
              ["Công việc", "Ai làm"],
              ["Họp", "Chị Lan"],
            ],
            0,
            0,
          ),
        ],
      }),
      aSheet("Tháng 6", {
        blocks: [
          aBlock(
            [
              ["Công việc", "Ai làm"],
              ["In", "Chị Hoa"],
            ],
            0,
            0,
          ),
        ],
      }),
    ],
    names: [],
    properties: { custom: {} },
  };

  it("is read with the tables of work that stand below its list, each under its own title, and says so", () => {
    const rows: (string | number | null)[][] = [
      ["CÔNG VIỆC QUÝ II NĂM 2026", null, null, null],
      ["STT", "Công việc", "Ai làm", "Hạn"],
      [1, "Soạn dự thảo", "Chị Lan", "15/5"],
      [null, null, null, null],
      ["CÔNG VIỆC QUÝ III NĂM 2026", null, null, null],
      ["STT", "Hạn", "Nội dung công việc", "Người phụ trách"],
      [1, "20/8", "Sơ kết", "Anh Nam"],
      [null, null, null, null],
      ["DANH SÁCH THIẾT BỊ", null, null, null],
      ["TT", "Nội dung", "Đơn vị", "Số lượng"],
      [1, "Máy chiếu", "Chiếc", 2],
    ];
    const plan = planOfWorkbook({
      ...workbook,
      sheets: [aSheet("Việc", { blocks: [aBlock(rows, 0, 0)] })],
    });
    if (!plan.ok) throw new Error(plan.problem.code);
    expect(
      plan.value.tasks.map(({ line, title, lead, deadline }) => [line, title, lead, deadline.to]),
    ).toEqual([
      [3, "Soạn dự thảo", "Chị Lan", "2026-05-15"],
      [7, "Sơ kết", "Anh Nam", "2026-08-20"],
    ]);
    expect(plan.value.problems.map(({ code, line }) => `${code} ${line}`)).toEqual([
      "list-second-read 5",
      "list-second-table 9",
      "year-from-document 3",
    ]);
  });

  it("is read from its first list, the others said", () => {
    const plan = planOfWorkbook(workbook);
    expect(plan.ok && plan.value.tasks.map(({ title }) => title)).toEqual(["Họp"]);
    expect(plan.ok && plan.value.problems[0]).toEqual({
      code: "list-other-sheets",
      line: 1,
      words: "Tháng 6",
    });
  });

  it("or from the sheet that is named; one that is not there, or is no list, is said", () => {
    const plan = planOfWorkbook(workbook, "Tháng 6");
    expect(plan.ok && plan.value.tasks.map(({ title }) => title)).toEqual(["In"]);
    expect(planOfWorkbook(workbook, "Tháng 7")).toMatchObject({
      ok: false,
      problem: { code: "list-no-sheet" },
    });
    expect(planOfWorkbook(workbook, "Bìa")).toMatchObject({
      ok: false,
      problem: { code: "list-unclear", at: "Bìa" },
    });
  });
});

it("cells typed for an old font are read in Unicode", () => {
  const { tasks } = planOf([
    ["STT", "Néi dung c«ng viÖc", "Ng­êi thùc hiÖn", "Thêi h¹n"],
    [1, "Tæ chøc héi nghÞ", "V¨n phßng", "15/3/2025"],
  ]);
  expect(tasks.map(({ title, lead }) => [title, lead])).toEqual([["Tổ chức hội nghị", "Văn phòng"]]);
});
