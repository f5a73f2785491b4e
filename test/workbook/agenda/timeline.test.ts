import { makeReport } from "../../../src/domain/report";
import type { Task } from "../../../src/domain/task";
import type { Tracker } from "../../../src/domain/tracker";
import { COLUMNS, ROWS } from "../../../src/workbook/agenda/timeline-place";
import { makeWording } from "../../../src/workbook/schema/wording";
import { day, makeNumberedTask, makeSettings, makeTracker, makeUnit } from "../../support/tracker-builder";
import { isLongRun } from "../../setup/long";
import { TODAY, bookOf, rowOf, sheetOf, wrongValues } from "./agenda-book";

const VI = makeWording("vi");
const NAME = VI.naming.sheets.timeline;

const UNITS = [makeUnit("DV-01", "Tây Hồ"), makeUnit("DV-02", "Đông Anh", { event: day("2021-05-05") })];

/** Weeks begin on 29/3, 5/4, 12/4, 19/4 (the report's), 26/4, 3/5, 10/5. */
const TASKS: readonly Partial<Task>[] = [
  { title: "Trong hạn", unit: "Tây Hồ", due: day("2021-05-12") },
  { title: "Quá hạn", unit: "Tây Hồ", due: day("2021-04-05"), stream: "personnel" },
  { title: "Gia hạn", unit: "Đông Anh", due: day("2021-04-02"), extendedTo: day("2021-04-30") },
  { title: "Sắp đến", lead: "Ban Tổ chức", due: day("2021-04-20") },
  { title: "Xong sớm", unit: "Tây Hồ", due: day("2021-04-16"), completedOn: day("2021-04-01") },
  { title: "Xong muộn", unit: "Đông Anh", due: day("2021-04-02"), completedOn: day("2021-04-20") },
  { title: "Xong, không rõ ngày", unit: "Đông Anh", due: day("2021-04-29"), state: "done" },
  { title: "Tạm dừng", unit: "Tây Hồ", due: day("2021-04-27"), state: "paused" },
  { title: "Theo Đại hội", unit: "Đông Anh", offset: -10, offsetUnit: "day" },
  { title: "Chưa có hạn", unit: "Tây Hồ" },
  { title: "Không áp dụng", unit: "Tây Hồ", due: day("2021-04-06"), state: "not-applicable" },
  { title: "Sai ngày", unit: "Tây Hồ", due: day("2021-05-03"), completedOn: { raw: "mai" } },
];

function tracker(tasks: readonly Partial<Task>[] = TASKS, reportDate = day("2021-04-20")): Tracker {
  return makeTracker({
    settings: makeSettings({ reportDate }),
    units: UNITS,
    tasks: tasks.map((task, index) => makeNumberedTask(index + 1, task)),
  });
}

/** The lines of the timeline: code, task, deadline's week and what stands in the weeks. */
function linesOf(content: ReturnType<typeof bookOf>): string[] {
  const sheet = sheetOf(content, NAME);
  return Array.from({ length: 15 }, (_, index) => rowOf(sheet, ROWS.first + index, COLUMNS.firstWeek))
    .filter(([, task]) => task !== "")
    .map((cells) => `${String(cells[0])} ${String(cells[1])}|${String(cells[COLUMNS.marks])}|`);
}

describe("the timeline", () => {
  const content = bookOf(tracker(), VI);
  const sheet = sheetOf(content, NAME);

  it("shows overdue work first, then by day, what is done last; what has no day is counted", () => {
    expect(linesOf(content)).toEqual([
      "NV-002 Quá hạn| ■▪▪   |",
      "NV-004 Sắp đến|   ▲   |",
      "NV-009 Theo Đại hội|   ▲   |",
      "NV-003 Gia hạn|◊»»»●  |",
      "NV-001 Trong hạn|   ───●|",
      "NV-012 Sai ngày|     ! |",
      "NV-008 Tạm dừng|    ▬  |",
      "NV-006 Xong muộn|□▪▪√   |",
      "NV-005 Xong sớm|√ □    |",
      "NV-007 Xong, không rõ ngày|    √  |",
    ]);
    expect(rowOf(sheet, ROWS.asOf, 1)[0]).toContain(
      "12 việc: 10 có thời hạn, 1 chưa có thời hạn, 1 không áp dụng ·",
    );
  });

  it("heads each column with its Monday, and the first of a month with its number", () => {
    const weeks = (row: number): unknown[] =>
      rowOf(sheet, row, COLUMNS.firstWeek + 7).slice(COLUMNS.firstWeek);
    expect(weeks(ROWS.months)).toEqual(["T3", "T4", "", "", "", "T5", ""]);
    expect(weeks(ROWS.days)).toEqual(["29", "05", "12", "19", "26", "03", "10"]);
  });

  it("gives every line the flag that `status` gives the task", () => {
    const flags = new Map(
      makeReport(tracker(), TODAY).judged.map(({ task, verdict }) => [
        task.title,
        VI.labels.flags[verdict.flag],
      ]),
    );
    const lines = Array.from({ length: 10 }, (_, index) =>
      rowOf(sheet, ROWS.first + index, COLUMNS.flag + 1),
    );
    expect(lines.map(([, , , , flag]) => flag)).toEqual(lines.map(([, task]) => flags.get(String(task))));
  });

  it.each([
    ["a unit", "tây hồ", ["Quá hạn", "Trong hạn", "Sai ngày", "Tạm dừng", "Xong sớm"]],
    ["a body", "Ban Tổ chức", ["Sắp đến"]],
    ["a stream", "Nhân sự", ["Quá hạn"]],
  ])("shows the tasks of %s that is chosen", (_what, choice, tasks) => {
    const chosen = bookOf(tracker(), VI, { timeline: choice });
    expect(linesOf(chosen).map((line) => /^NV-\d+ ([^|]*)/.exec(line)?.[1])).toEqual(tasks);
    expect(rowOf(sheetOf(chosen, NAME), ROWS.choice, 3)).toEqual([null, choice, ""]);
  });

  it("says in one line that nothing has a deadline, with no week above it", () => {
    const empty = sheetOf(bookOf(tracker([{ title: "Việc" }]), VI), NAME);
    expect(rowOf(empty, ROWS.first, 3)).toEqual(["", VI.labels.agenda.noDates, ""]);
    const heads = rowOf(empty, ROWS.days, COLUMNS.firstWeek + 13).slice(COLUMNS.firstWeek);
    expect(new Set(heads)).toEqual(new Set([""]));
  });

  it("says in one line that the choice has nothing", () => {
    const empty = sheetOf(bookOf(tracker(), VI, { timeline: "Không có ai" }), NAME);
    expect(rowOf(empty, ROWS.first, 2)[1]).toBe(VI.labels.agenda.noneChosen);
  });

  it("has at most 300 lines and counts the rest", () => {
    const many = Array.from({ length: 320 }, (): Partial<Task> => ({
      title: "Việc",
      due: day("2021-05-12"),
    }));
    const long = sheetOf(bookOf(tracker(many), VI), NAME);
    expect(rowOf(long, ROWS.first + 299, 1)).toEqual(["NV-300"]);
    expect(rowOf(long, ROWS.first + 300, 2)[1]).toBe("… và 20 việc khác (xem trang Nhiệm vụ)");
    expect(long.page?.printArea?.rowCount).toBe(ROWS.first + 301);
  });

  it.each([
    // 49 weeks fit, one a column, on A3; 105 weeks take two weeks a column.
    ["2022-03-10", 1, "a3", 49],
    ["2023-04-05", 2, "a3", 53],
  ] as const)("to %s has columns of %i week(s)", (last, step, paper, weeks) => {
    const far = sheetOf(bookOf(tracker([{ due: day("2021-04-06") }, { due: day(last) }]), VI), NAME);
    const heads = rowOf(far, ROWS.days, COLUMNS.firstWeek + 53).slice(COLUMNS.firstWeek);
    expect(heads.filter((head) => head !== "")).toHaveLength(weeks);
    expect(far.page?.paper).toBe(paper);
    expect(rowOf(far, ROWS.asOf, 1)[0]).toContain(`mỗi cột ${step} tuần`);
  });

  it("takes the report date's week in where there is a column for it, and stays with the plan's dates elsewhere", () => {
    const shown = (reportDate: string): unknown[] =>
      rowOf(
        sheetOf(bookOf(tracker(TASKS.slice(0, 2), day(reportDate)), VI), NAME),
        ROWS.days,
        COLUMNS.firstWeek + 13,
      )
        .slice(COLUMNS.firstWeek)
        .filter((head) => head !== "");
    // From 5/4 to 10/5 there are 6 weeks; 13 columns reach back to 15/2 and forward to 28/6.
    expect(shown("2021-05-31")).toHaveLength(9);
    expect(shown("2021-02-15")).toHaveLength(13);
    expect(shown("2021-02-14")).toHaveLength(6);
    expect(shown("2026-11-29")).toHaveLength(6);
  });

  it("never moves with the day alone, so that an edit draws nothing anew", () => {
    const layout = (reportDate: string): unknown => {
      const { formats, rows, merges, page } = sheetOf(bookOf(tracker(TASKS, day(reportDate)), VI), NAME);
      return { formats, rows, merges, page };
    };
    expect(layout("2021-09-20")).toEqual(layout("2021-04-20"));
  });

  it("is what our evaluator works out, in English and with the bound read strictly too", () => {
    const en = makeWording("en");
    const strict = { ...tracker(), settings: makeSettings({ strictBefore: "yes" }) };
    expect(wrongValues(bookOf(strict, en, { timeline: "Personnel", week: "Ban*" }), en)).toEqual([]);
    if (isLongRun) expect(wrongValues(content, VI)).toEqual([]);
  });
});

test.each([
  // LibreOffice prints 29 lines on the first page and 35 on each later one; some lines more are kept for tasks to come.
  [23, 1],
  [27, 1],
  [45, 2],
  [271, 8],
])("prints %i tasks with deadlines on %i pages, none of which has heads alone", (count, pages) => {
  const dated = Array.from({ length: count }, () => ({ title: "Việc", due: day("2021-04-20") }));
  expect(sheetOf(bookOf(tracker(dated), VI), NAME).page?.fitToHeight).toBe(pages);
});
