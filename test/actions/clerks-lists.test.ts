import { planOfWorkbook } from "../../src/actions/list/plan-of-workbook";
import type { Plan, PlanTask } from "../../src/domain/plan";
import type { CellContent, Sheet } from "../../src/workbook/page/content";
import { aBlock, area, aSheet } from "../support/content-builder";

type Rows = readonly (readonly CellContent[])[];

function planOf(rows: Rows, parts: Partial<Sheet> = {}, more: readonly Sheet[] = []): Plan {
  const sheet = aSheet("Việc", { blocks: [aBlock(rows, 0, 0)], ...parts });
  const plan = planOfWorkbook({ sheets: [sheet, ...more], names: [], properties: { custom: {} } });
  if (!plan.ok) throw new Error(plan.problem.code);
  return plan.value;
}

const codesOf = ({ problems }: Plan): string[] => problems.map(({ code, line }) => `${code} ${line}`);
const HEAD = ["STT", "Công việc", "Đơn vị thực hiện", "Thời hạn"];

describe("who is named in one cell", () => {
  it.each([
    ["Văn phòng\nBan Tổ chức", "Văn phòng", ["Ban Tổ chức"]],
    ["- Văn phòng\n- Ban Tổ chức", "Văn phòng", ["Ban Tổ chức"]],
    ["1. Văn phòng\n2. Ban Tổ chức", "Văn phòng", ["Ban Tổ chức"]],
    ["Phòng Tài chính -\nKế hoạch", "Phòng Tài chính - Kế hoạch", []],
    ["Phòng Văn hóa\nvà Thông tin", "Phòng Văn hóa và Thông tin", []],
    ["CT: Văn phòng; PH: Ban Tổ chức", "Văn phòng", ["Ban Tổ chức"]],
    ["CT: Văn phòng\nPH: Ban Tổ chức, Đoàn xã", "Văn phòng", ["Ban Tổ chức", "Đoàn xã"]],
    ["Chủ trì: Văn phòng\nPhối hợp: Ban Tổ chức", "Văn phòng", ["Ban Tổ chức"]],
  ])("%s", (cell, lead, support) => {
    const plan = planOf([HEAD, [1, "In tài liệu", cell, "05/5/2025"]]);
    expect([plan.tasks[0]?.lead, plan.tasks[0]?.support]).toEqual([lead, support]);
    expect(plan.problems).toEqual([]);
  });
});

it("states with the day on which work was done behind them tell what their column holds", () => {
  const { tasks } = planOf([
    ["STT", "Công việc", "Thời hạn", "Kết quả"],
    [1, "In tài liệu", "05/5/2025", "Xong (28/4)"],
    [2, "Mời đại biểu", "06/5/2025", "Xong (02/5)"],
    [3, "Dựng rạp", "07/5/2025", "Đang làm"],
  ]);
  expect(tasks.map(({ product, progress }) => [product, progress])).toEqual([
    [undefined, { state: "done", completedOn: "2025-04-28" }],
    [undefined, { state: "done", completedOn: "2025-05-02" }],
    [undefined, { state: "in-progress" }],
  ]);
});

describe("rows that look like something else", () => {
  it("a task whose words are those of heads is no second table", () => {
    const plan = planOf([
      HEAD,
      [1, "Nhiệm vụ chung", "Văn phòng", "05/5/2025"],
      [2, "Nhiệm vụ khác", "Văn phòng (chủ trì), Đoàn xã (phối hợp)", "06/5/2025"],
      [3, "Tổng kết", "Đoàn xã", "07/5/2025"],
    ]);
    expect(plan.tasks.map(({ line }) => line)).toEqual([2, 3, 4]);
    expect(plan.problems).toEqual([]);
  });

  it("what is filled in once holds for the rows below: a group, and work whose details follow", () => {
    const told = ({ section, title }: PlanTask): string => `${section} | ${title}`;
    const grouped = planOf([
      ["Nhóm việc", "Công việc", "Phụ trách", "Hạn"],
      ["Tuyên truyền", "Treo pano", "Anh Nam", "5/5/2025"],
      [null, "Phát loa", "Chị Hoa", "6/5/2025"],
      ["Hậu cần", "Dựng rạp", "Anh Nam", "7/5/2025"],
    ]);
    expect(grouped.tasks.map(told)).toEqual([
      "Tuyên truyền | Treo pano",
      "Tuyên truyền | Phát loa",
      "Hậu cần | Dựng rạp",
    ]);
    const detailed = planOf([
      ["STT", "Nhiệm vụ", "Việc cụ thể", "Phụ trách", "Hạn"],
      [1, "Hội nghị", "Thuê hội trường", "Anh Nam", "3/5/2025"],
      [null, null, "In giấy mời", "Chị Hoa", "5/5/2025"],
      [2, null, "Viết báo cáo", "Anh Nam", "6/5/2025"],
    ]);
    expect(detailed.tasks.map(({ title }) => title)).toEqual([
      "Hội nghị: Thuê hội trường",
      "Hội nghị: In giấy mời",
      "Viết báo cáo",
    ]);
  });

  it("the title is what begins as one, and neither motto nor office", () => {
    const plan = planOf([
      ["HỘI LIÊN HIỆP PHỤ NỮ XÃ AN BÌNH", null, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
      ["BẢNG THEO DÕI CÔNG VIỆC", null, "Độc lập - Tự do - Hạnh phúc"],
      ["DANH MỤC CÔNG VIỆC NĂM 2025"],
      ["(Kèm theo Kế hoạch số 12/KH-HPN ngày 05/3/2025 của Ban Thường vụ Hội)"],
      HEAD,
      [1, "In tài liệu", "Văn phòng", "05/5"],
    ]);
    expect(plan.title).toBe("DANH MỤC CÔNG VIỆC NĂM 2025");
    expect(plan.tasks[0]?.deadline.to).toBe("2025-05-05");
  });
});

describe("how far the work is, as clerks write it", () => {
  const progressOf = (head: string, cells: readonly CellContent[]): unknown[] =>
    planOf([
      [...HEAD, head],
      ...cells.map((cell, at) => [at + 1, `Việc ${at + 1}`, "Văn phòng", "05/5/2025", cell]),
    ]).tasks.map(({ progress }) => progress);

  it("shares among states", () => {
    expect(
      progressOf("Tình trạng", ["Đang làm", "0,8", 0.5, "80%", "Xong (04/5)", "Xong ngày 04/5/2025"]),
    ).toEqual([
      { state: "in-progress" },
      { state: "in-progress", percent: 0.8 },
      { state: "in-progress", percent: 0.5 },
      { state: "in-progress", percent: 0.8 },
      { state: "done", completedOn: "2025-05-04" },
      { state: "done", completedOn: "2025-05-04" },
    ]);
  });

  it("1 is one per cent among hundreds, and the whole among parts", () => {
    expect(progressOf("% hoàn thành", [100, 80, 1])).toMatchObject([
      { percent: 1 },
      { percent: 0.8 },
      { percent: 0.01 },
    ]);
    expect(progressOf("% hoàn thành", [1, 0.8, 0.5])).toMatchObject([
      { percent: 1 },
      { percent: 0.8 },
      { percent: 0.5 },
    ]);
  });

  it("“chưa” for a day of completion is no day", () => {
    const plan = planOf([
      [...HEAD, "Ngày hoàn thành"],
      [1, "In tài liệu", "Văn phòng", "05/5/2025", "chưa"],
    ]);
    expect(plan.problems).toEqual([]);
  });
});

describe("what cannot be read is said", () => {
  it("formulas without a result and with an error count as blank", () => {
    const plan = planOf([
      HEAD,
      [1, "In tài liệu", "Văn phòng", { formula: "=D1+5" }],
      [2, "Mượn loa", { formula: "=VLOOKUP(1,A1:B2,3)", cached: "#REF!" }, "05/5/2025"],
      [3, "Họp", { formula: '=""', cached: "" }, { formula: "=1", cached: "06/5/2025" }],
    ]);
    expect(codesOf(plan)).toContain("list-formula-unread 2");
    expect(plan.problems.find(({ code }) => code === "list-formula-unread")?.words).toBe("2, 3");
    expect(plan.bodies.map(({ name }) => name)).toEqual(["Văn phòng"]);
  });

  it("days that have their month first, where others show it", () => {
    const days = (...words: readonly string[]): string[] =>
      codesOf(planOf([HEAD, ...words.map((word, at) => [at + 1, `Việc ${at + 1}`, "Văn phòng", word])]));
    expect(days("05/13/2025", "05/06/2025", "06/06/2025")).toEqual(["ambiguous-date 2", "ambiguous-date 3"]);
    expect(days("13/05/2025", "05/06/2025", "06/20/2025")).toEqual(["ambiguous-date 4"]);
  });

  it("a hidden sheet with a list", () => {
    const old = aSheet("Việc cũ", {
      visibility: "hidden",
      blocks: [aBlock([HEAD, [1, "In tài liệu", "Văn phòng", "05/5/2024"]], 0, 0)],
    });
    const { problems } = planOf([HEAD, [1, "Họp", "Văn phòng", "05/5/2025"]], {}, [old]);
    expect(problems).toEqual([{ code: "list-other-sheets", line: 1, words: "Việc cũ" }]);
  });
});

describe("rows among and around a list", () => {
  it("pages and notes are no tasks, and a note is said", () => {
    const plan = planOf([
      HEAD,
      [1, "In tài liệu", "Văn phòng", "05/5/2025"],
      ["Trang 1/2", null, null, null],
      [2, "Mượn loa", "Văn phòng", "06/5/2025"],
      ["Ghi chú: việc in đậm phải báo cáo trước ngày 30/5/2025", null, null, null],
      ["* Lưu ý: tính đến 17 giờ", null, null, null],
    ]);
    expect(plan.tasks.map(({ line }) => line)).toEqual([2, 4]);
    expect(codesOf(plan)).toEqual(["list-note 5", "list-note 6"]);
  });

  it("words across the row of the numbers head the rows below, with their time", () => {
    const plan = planOf([
      HEAD,
      ["Giai đoạn 1: Chuẩn bị (từ 01/5 đến 15/5/2025)", null, null, null],
      [1, "In tài liệu", "Văn phòng", null],
      ["Giai đoạn 2: Tổ chức", null, null, null],
      [2, "Khai mạc", "Văn phòng", "20/5/2025"],
    ]);
    expect(plan.tasks.map(({ section, deadline }) => `${section} ${deadline.to ?? ""}`)).toEqual([
      "I 2025-05-15",
      "II 2025-05-20",
    ]);
    expect(codesOf(plan)).toEqual(["deadline-from-heading 3"]);
  });

  it("a table above the list is said", () => {
    const plan = planOf([
      ["Trạng thái", "Số việc"],
      ["Xong", 3],
      ["Chưa xong", 2],
      HEAD,
      [1, "In tài liệu", "Văn phòng", "05/5/2025"],
    ]);
    expect(codesOf(plan)).toEqual(["list-second-table 2"]);
  });
});

describe("columns", () => {
  it("“Tiến độ (%)” is a share beside a state, and a share that gainsays “Xong” is asked", () => {
    const plan = planOf([
      ["STT", "Đầu việc", "PIC", "Deadline", "Tiến độ (%)", "Tình trạng"],
      [1, "In tài liệu", "Anh Nam", "05/5/2025", 100, "Xong"],
      [2, "Mượn loa", "Chị Hoa", "06/5/2025", 50, "Xong"],
    ]);
    expect(plan.tasks.map(({ lead, progress }) => [lead, progress])).toEqual([
      ["Anh Nam", { state: "done", percent: 1 }],
      ["Chị Hoa", { state: "in-progress", percent: 0.5 }],
    ]);
    expect(codesOf(plan)).toEqual(["state-unclear 3"]);
  });

  it("a second one that says the same is asked about, and not passed over", () => {
    const plan = planOf([
      ["STT", "Công việc", "Chủ trì", "Trạng thái", "Tình trạng"],
      [1, "In tài liệu", "Anh Nam", "Đang làm", "giấy đã mua"],
    ]);
    expect(plan.problems).toEqual([{ code: "column-unclear", line: 1, words: "Tình trạng" }]);
  });
});

describe("what stands below a list", () => {
  it.each([
    ["people", ["STT", "Họ và tên", "Chức vụ", "Ngày sinh"], [1, "Lê A", "Trưởng ban", "05/5/1980"]],
    ["what is spent", ["STT", "Nội dung", "Thành tiền", "Thời gian"], [1, "Thuê rạp", 5000000, "05/5/2025"]],
  ])("a table of %s is said, and none of it read", (_what, head, row) => {
    const plan = planOf([HEAD, [1, "In tài liệu", "Văn phòng", "05/5/2025"], [], head, row]);
    expect(plan.tasks.map(({ line }) => line)).toEqual([2]);
    expect(codesOf(plan)).toEqual(["list-second-table 4"]);
  });

  it("a numbered row behind a signature is read", () => {
    const plan = planOf([
      HEAD,
      [1, "In tài liệu", "Văn phòng", "05/5/2025"],
      ["Người lập biểu: Nguyễn Văn A", null, null, null],
      [2, "Mượn loa", "Văn phòng", "06/5/2025"],
    ]);
    expect(plan.tasks.map(({ line }) => line)).toEqual([2, 4]);
    expect(codesOf(plan)).toEqual(["list-signature 3"]);
  });
});

describe("days as their cells show them", () => {
  it("a month that Excel keeps as its first day is a month", () => {
    const format = (row: number, numberFormat: string): Sheet["formats"][number] => ({
      range: area(row, 3),
      format: { numberFormat },
    });
    const plan = planOf([HEAD, [1, "Một", "A", 45778], [2, "Hai", "B", 45778], [3, "Ba", "C", 45792]], {
      formats: [format(1, "mmm-yy"), format(2, "dd/mm/yyyy"), format(3, "mm/yyyy")],
    });
    expect(plan.tasks.map(({ deadline }) => [deadline.bound, deadline.to])).toEqual([
      ["in", "2025-05-31"],
      ["by", "2025-05-01"],
      ["by", "2025-05-15"],
    ]);
  });

  it("days alone are of the title's month", () => {
    const plan = planOf([
      ["LỊCH CÔNG TÁC THÁNG 5/2025"],
      ["STT", "Nội dung", "Phụ trách", "Từ ngày", "Đến ngày"],
      [1, "Việc 1", "Anh Nam", "5", "10"],
    ]);
    expect(plan.tasks[0]?.deadline).toMatchObject({ bound: "range", from: "2025-05-05", to: "2025-05-10" });
  });

  it("“Kết quả” over states tells how far the work is", () => {
    const plan = planOf([
      [...HEAD, "Kết quả"],
      [1, "In tài liệu", "Văn phòng", "05/5/2025", "đã xong"],
    ]);
    expect(plan.tasks[0]).toMatchObject({ progress: { state: "done" } });
    expect(plan.tasks[0]?.product).toBeUndefined();
  });
});

describe("days of lists that say more than one", () => {
  it.each(["Thời hạn theo văn bản", "Hạn cuối theo kế hoạch", "Thời gian phải xong"])(
    "“Ngày hoàn thành” beside “%s” is the day on which it was done",
    (head) => {
      const plan = planOf([
        ["STT", "Công việc", "Chủ trì", head, "Ngày hoàn thành"],
        [1, "In tài liệu", "Văn phòng", "05/5/2025", "04/5/2025"],
      ]);
      expect(plan.tasks[0]).toMatchObject({
        deadline: { to: "2025-05-05" },
        progress: { completedOn: "2025-05-04" },
      });
    },
  );

  it("a deadline in the note of work that has none is told", () => {
    const plan = planOf([
      ["STT", "Công việc", "Chủ trì", "Ghi chú"],
      [1, "In tài liệu", "Văn phòng", "xong trước 19/5/2025"],
      [2, "Mượn loa trước ngày 20/5/2025", "Văn phòng", "gấp"],
    ]);
    expect(plan.problems).toEqual([{ code: "time-not-taken", line: 2, words: "xong trước 19/5/2025" }]);
  });
});
