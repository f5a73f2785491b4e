import { takeFromAbove } from "../../src/domain/plan-edit/answers";
import { draftOfPlan } from "../../src/domain/plan-edit/draft";
import { changeTask } from "../../src/domain/plan-edit/tasks";
import { parsePlan } from "../../src/plan-import";
import { parseDeadline } from "../../src/plan-import/deadline/parse-deadline";
import { planOfList } from "./support/list-plan";

const table = (...rows: readonly string[]): string =>
  rows.map((row) => row.replace(/ ?\| ?/g, "\t")).join("\n");

/** The questions about blank cells, each with its lines. */
function blanksOf(text: string): string[] {
  return parsePlan(text)
    .problems.filter(({ code }) => code.endsWith("-blank-below"))
    .map(({ code, words = "" }) => `${code} ${words}`);
}

describe("blank cells below filled ones, as a merged cell is pasted", () => {
  const merged = table(
    "STT | Nội dung | Đơn vị chủ trì | Phối hợp | Thời gian",
    "1 | Khảo sát hạ tầng | Phòng Văn hóa | Công an xã | Trước 15/3/2026",
    "2 | Lập danh mục thiết bị | | |",
    "3 | Trình phê duyệt dự toán | | |",
    "4 | Mua sắm thiết bị | Phòng Kinh tế | | Tháng 5/2026",
    "5 | Lắp đặt | | |",
  );

  it("are asked about once for each column", () => {
    expect(blanksOf(merged)).toEqual(["time-blank-below 3, 4, 6", "lead-blank-below 3, 4, 6"]);
  });

  it("say what the row above them says once a person answers so, and nothing before", () => {
    const draft = draftOfPlan(parsePlan(merged));
    const told = ({ tasks }: typeof draft): string[] =>
      tasks.map(({ task }) => `${task.lead ?? "-"} | ${task.support.join()} | ${task.deadline.to ?? "-"}`);
    expect(told(draft)[1]).toBe("- |  | -");
    const after = draft.questions
      .filter(({ form }) => form === "as-above")
      .reduce((next, question) => takeFromAbove(next, question), draft);
    expect(told(after)).toEqual([
      "Phòng Văn hóa | Công an xã | 2026-03-15",
      "Phòng Văn hóa | Công an xã | 2026-03-15",
      "Phòng Văn hóa | Công an xã | 2026-03-15",
      "Phòng Kinh tế |  | 2026-05-31",
      "Phòng Kinh tế |  | 2026-05-31",
    ]);
    expect(after.questions.map(({ code }) => code)).not.toContain("lead-assumed");
  });

  it("keep what a row says of who helps, and what a person has entered meanwhile", () => {
    const draft = draftOfPlan(
      parsePlan(
        table(
          "STT | Nội dung | Đơn vị chủ trì | Phối hợp | Thời gian",
          "1 | Khảo sát hạ tầng | Phòng Văn hóa | Công an xã | Trước 15/3/2026",
          "2 | Lập danh mục thiết bị | | Trạm Y tế |",
          "3 | Trình phê duyệt dự toán | | |",
        ),
      ),
    );
    const [, second] = draft.tasks;
    const entered = changeTask(draft, second?.id ?? "", {
      deadline: parseDeadline("trước ngày 20/3/2026"),
    });
    const after = draft.questions
      .filter(({ form }) => form === "as-above")
      .reduce((next, question) => takeFromAbove(next, question), entered);
    expect(after.tasks.map(({ task }) => [task.lead, task.support.join(), task.deadline.to])).toEqual([
      ["Phòng Văn hóa", "Công an xã", "2026-03-15"],
      ["Phòng Văn hóa", "Trạm Y tế", "2026-03-20"],
      ["Phòng Văn hóa", "Công an xã", "2026-03-15"],
    ]);
  });

  it.each([
    [
      "times alone",
      table(
        "Stt | Công việc | Người phụ trách | Hạn",
        "1 | Gửi thư mời | Lan | 10/4/2026",
        "2 | In tài liệu | Hùng |",
        "3 | Trang trí hội trường | Lan | 20/4/2026",
        "4 | Đón khách | Hùng |",
      ),
      ["time-blank-below 3, 5"],
    ],
    [
      "one blank cell",
      table(
        "Stt | Công việc | Người phụ trách | Hạn",
        "1 | Gửi thư mời | Lan | 10/4/2026",
        "2 | In tài liệu | Hùng |",
        "3 | Trang trí hội trường | Lan | 20/4/2026",
      ),
      [],
    ],
    [
      "the first rows of the next group",
      table(
        "Stt | Công việc | Người phụ trách | Hạn",
        "I | CHUẨN BỊ | |",
        "1 | Gửi thư mời | Lan | 10/4/2026",
        "II | TỔ CHỨC | |",
        "1 | In tài liệu | Hùng |",
        "2 | Đón khách | Hùng |",
      ),
      [],
    ],
    [
      "rows whose words tell the day",
      table(
        "Stt | Công việc | Người phụ trách | Hạn",
        "1 | Gửi thư mời | Lan | 10/4/2026",
        "2 | In tài liệu trước ngày 12/4/2026 | Hùng |",
        "3 | Đón khách trước ngày 15/4/2026 | Hùng |",
      ),
      [],
    ],
  ])("%s", (_, text, asked) => {
    expect(blanksOf(text)).toEqual(asked);
  });

  it("are asked about in an existing list too", () => {
    const { problems } = planOfList([
      ["STT", "Nội dung công việc", "Đơn vị thực hiện", "Thời hạn"],
      ["1", "Khảo sát", "Phòng Kỹ thuật", "15/3/2026"],
      ["2", "Lập danh mục", "Phòng Kỹ thuật", ""],
      ["3", "Trình phê duyệt", "Phòng Kế toán", ""],
    ]);
    expect(problems).toContainEqual({ code: "time-blank-below", line: 3, words: "3, 4" });
  });
});

describe("tables that stand side by side under one head said twice", () => {
  it.each([
    [
      "with a blank column between them",
      "Việc cần làm | Ai làm | Hạn | | Việc cần làm | Ai làm | Hạn",
      " | | ",
    ],
    ["without one", "Việc cần làm | Ai làm | Hạn | Việc cần làm | Ai làm | Hạn", " | "],
  ])("%s are each read by their own columns", (_, head, between) => {
    const { tasks } = parsePlan(
      table(
        head,
        ["Gửi thư mời | Lan | 10/4/2026", "Thuê xe | Minh | 12/4/2026"].join(between),
        ["In tài liệu | Hùng | 13/4/2026", "Đặt cơm | Hoa | 15/4/2026"].join(between),
        "Mượn loa | Hùng | 14/4/2026",
      ),
    );
    expect(tasks.map(({ line, title, lead, deadline }) => [line, title, lead, deadline.to])).toEqual([
      [2, "Gửi thư mời", "Lan", "2026-04-10"],
      [3, "In tài liệu", "Hùng", "2026-04-13"],
      [4, "Mượn loa", "Hùng", "2026-04-14"],
      [2, "Thuê xe", "Minh", "2026-04-12"],
      [3, "Đặt cơm", "Hoa", "2026-04-15"],
    ]);
  });

  it("have blank cells that say what stands above them in their own table, and beside them nothing is changed", () => {
    const rows = [
      "Việc cần làm | Ai làm | Hạn | Việc cần làm | Ai làm | Hạn",
      "Gửi thư mời | Lan | 10/4/2026 | Thuê xe | Minh | 12/4/2026",
      "In tài liệu | Hùng | | Đặt cơm | Hoa | 15/4/2026",
      "Mượn loa | Hùng | | Đặt hoa | Hoa |",
    ];
    const draft = draftOfPlan(parsePlan(table(...rows)));
    const asked = draft.questions.filter(({ form }) => form === "as-above");
    expect(asked).toHaveLength(1);
    const { tasks } = asked.reduce((next, question) => takeFromAbove(next, question), draft);
    expect(tasks.map(({ task }) => `${task.title} ${task.deadline.text}`)).toEqual([
      "Gửi thư mời 10/4/2026",
      "Thuê xe 12/4/2026",
      "In tài liệu 10/4/2026",
      "Đặt cơm 15/4/2026",
      "Mượn loa 10/4/2026",
      "Đặt hoa 15/4/2026",
    ]);
  });

  it("in a plan, behind which its text goes on", () => {
    const { tasks } = parsePlan(
      [
        "KẾ HOẠCH",
        "Tổ chức hội thi năm 2026",
        "I. PHÂN CÔNG",
        table(
          "TT | Nội dung | Chủ trì | Thời gian | TT | Nội dung | Chủ trì | Thời gian",
          "1 | Lập thể lệ | Văn phòng | Trước 05/3/2026 | 3 | Chấm bài | Ban Giám khảo | Trước 10/4/2026",
          "2 | Nhận bài | Tổ Thư ký | Tháng 3/2026 | 4 | Trao giải | Ban Tổ chức | 20/4/2026",
        ),
        "II. BÁO CÁO",
        "1. Văn phòng tổng hợp kết quả trước ngày 30/4/2026.",
      ].join("\n"),
    );
    expect(tasks.map(({ title, lead }) => `${title.slice(0, 9)} ${lead ?? ""}`)).toEqual([
      "Lập thể l Văn phòng",
      "Nhận bài Tổ Thư ký",
      "Chấm bài Ban Giám khảo",
      "Trao giải Ban Tổ chức",
      "Văn phòng Văn phòng",
    ]);
  });
});

describe("who a cell names", () => {
  const doersOf = (cell: string, ...others: readonly string[]): unknown => {
    const { tasks, problems } = planOfList([
      ["Công việc", "Đơn vị thực hiện", "Hạn"],
      ["Chuẩn bị tài liệu", cell, "10/3/2026"],
      ...others.map((other) => ["Lập dự toán", other, "12/3/2026"]),
    ]);
    const asked = problems.filter(({ line, code }) => line === 2 && code.endsWith("-doubtful"));
    return [tasks[0]?.lead, tasks[0]?.support, asked.length > 0];
  };

  it.each([
    ["Văn phòng & BTC", "Văn phòng", "BTC"],
    ["Ban Tuyên giáo & BCH Đoàn xã", "Ban Tuyên giáo", "BCH Đoàn xã"],
    ["UBND xã & MTTQ", "UBND xã", "MTTQ"],
    ["Lan & Hùng", "Lan", "Hùng"],
    ["Lan / Hùng", "Lan", "Hùng"],
  ])("“%s” are two", (cell, lead, support) => {
    expect(doersOf(cell)).toEqual([lead, [support], false]);
  });

  it.each(["Phòng TC & KH", "Sở KH & ĐT", "Văn phòng HĐND & UBND", "Phòng Kế hoạch & Tài chính"])(
    "“%s” is one",
    (cell) => {
      expect(doersOf(cell)).toEqual([cell, [], false]);
    },
  );

  it.each([
    ["Phòng Kế hoạch / Tài chính", "Phòng Kế hoạch - Tài chính"],
    ["Phòng Văn hóa; Xã hội", "Phòng Văn hóa - Xã hội"],
    ["Bộ Khoa học; Công nghệ", "Bộ Khoa học và Công nghệ"],
  ])("“%s” is one that a line break has parted, where the list knows “%s”", (cell, whole) => {
    expect(doersOf(cell, whole)).toEqual([whole, [], false]);
  });

  it("a field behind a break is asked about where the list does not know the whole, under a label too", () => {
    expect(doersOf("Phòng Kế hoạch / Tài chính")).toEqual(["Phòng Kế hoạch", ["Tài chính"], true]);
    const { problems } = parsePlan(
      "KẾ HOẠCH\n1. Lập dự toán\n- Đơn vị thực hiện: Phòng Kế hoạch / Tài chính\n- Thời gian: trước ngày 10/3/2026",
    );
    expect(problems.map(({ code }) => code)).toEqual(
      expect.arrayContaining(["lead-doubtful", "support-doubtful"]),
    );
  });
});
