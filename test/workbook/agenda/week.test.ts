import type { Task } from "../../../src/domain/task";
import type { Tracker } from "../../../src/domain/tracker";
import { COLUMNS, LINES, ROWS } from "../../../src/workbook/agenda/week-place";
import { makeWording } from "../../../src/workbook/schema/wording";
import type { WorkbookContent } from "../../../src/workbook/page/content";
import { day, makeNumberedTask, makeSettings, makeTracker, makeUnit } from "../../support/tracker-builder";
import { isLongRun } from "../../setup/long";
import { halfWay } from "../../support/page-samples";
import { bookOf, rowOf, sheetOf, wrongValues } from "./agenda-book";

const VI = makeWording("vi");
const NAME = VI.naming.sheets.week;

/** The report's week runs from 19/4 to 25/4/2021, the next to 2/5. */
const TASKS: readonly Partial<Task>[] = [
  { title: "Tuần sau", unit: "Tây Hồ", due: day("2021-05-02"), follower: "Chị Lan" },
  { title: "Hôm nay", unit: "Tây Hồ", due: day("2021-04-20"), lead: "Tây Hồ" },
  { title: "Tuần sau nữa", unit: "Tây Hồ", due: day("2021-05-03") },
  { title: "Chậm", unit: "Đông Anh", lead: "Ban Tổ chức", due: day("2021-04-15"), follower: "Chị Lan" },
  { title: "Chậm nhất", unit: "Tây Hồ", due: day("2021-03-31") },
  { title: "Chủ nhật", lead: "Ban Tổ chức", due: day("2021-04-25") },
  { title: "Đã xong", unit: "Tây Hồ", due: day("2021-04-21"), completedOn: day("2021-04-19") },
];

function tracker(tasks: readonly Partial<Task>[] = TASKS): Tracker {
  return makeTracker({
    // With no days of warning what is due this week may still be “Trong hạn”.
    settings: makeSettings({ warningDays: 3 }),
    units: [makeUnit("DV-01", "Tây Hồ"), makeUnit("DV-02", "Đông Anh")],
    holidays: [{ day: day("2021-04-30"), name: "30/4", kind: "off" }],
    tasks: tasks.map((task, index) => makeNumberedTask(index + 1, task)),
  });
}

/** The lines that are used: what is printed on each. */
function linesOf(content: WorkbookContent): unknown[][] {
  const sheet = sheetOf(content, NAME);
  return Array.from({ length: LINES }, (_, index) =>
    rowOf(sheet, ROWS.first + index, COLUMNS.days + 1),
  ).filter(([, text]) => text !== "");
}

/** A plan of three units that one person follows, one unit apart. */
function followed(byAnother: string): Tracker {
  const { units, tasks, ...others } = halfWay(3, 8);
  const followers = tasks.map((task) => ({
    ...task,
    follower: task.unit === units[1]?.name ? byAnother : "Chị Lan",
  }));
  return { ...others, units, tasks: followers };
}

/** Who follows the lines that tell tasks of many units. */
function followersOf(content: WorkbookContent): unknown[] {
  return linesOf(content).flatMap(([, , who, follower]) => (/ đơn vị$/.test(String(who)) ? [follower] : []));
}

describe("the sheet of the week", () => {
  const content = bookOf(tracker(), VI);

  it("lists what is overdue, then what is due this week and next, with the last working day where it is another", () => {
    expect(linesOf(content)).toEqual([
      ["", "Quá hạn: 2 việc", "", "", "", ""],
      ["NV-005", "Chậm nhất", "Tây Hồ", "", 44286, "■ chậm 20 ngày"],
      ["NV-004", "Chậm", "Đông Anh – Ban Tổ chức", "Chị Lan", 44301, "■ chậm 5 ngày"],
      ["", "Tuần này (19/4–25/4): 2 việc", "", "", "", ""],
      ["NV-002", "Hôm nay", "Tây Hồ", "", 44306, "▲ hôm nay"],
      ["NV-006", "Chủ nhật", "Ban Tổ chức", "", "25/4 (nhắc 23/4)", "● còn 5 ngày"],
      ["", "Tuần sau (26/4–02/5): 1 việc", "", "", "", ""],
      ["NV-001", "Tuần sau", "Tây Hồ", "Chị Lan", "02/5 (nhắc 29/4)", "● còn 12 ngày"],
    ]);
  });

  it.each([
    ["a body", "Ban Tổ chức", ["Chậm", "Chủ nhật"]],
    ["a follower", "chị lan", ["Chậm", "Tuần sau"]],
    ["a unit", "Đông Anh", ["Chậm"]],
  ])("lists the tasks of %s that is chosen", (_what, choice, tasks) => {
    const lines = linesOf(bookOf(tracker(), VI, { week: choice }));
    expect(lines.filter(([code]) => code !== "").map(([, text]) => text)).toEqual(tasks);
  });

  it("says of a section that it has nothing", () => {
    const lines = linesOf(bookOf(tracker(), VI, { week: "Không có ai" }));
    expect(lines.map(([, text]) => text)).toEqual([
      "Quá hạn: 0 việc",
      "(không có)",
      "Tuần này (19/4–25/4): 0 việc",
      "(không có)",
      "Tuần sau (26/4–02/5): 0 việc",
      "(không có)",
    ]);
  });

  it("says in one line that no task has a deadline", () => {
    expect(linesOf(bookOf(tracker([{ title: "Việc" }]), VI)).map(([, text]) => text)).toEqual([
      VI.labels.agenda.noDates,
    ]);
  });

  it("stays one page: each section gets a third where all are long, and counts the rest", () => {
    const many = ["2021-04-10", "2021-04-21", "2021-04-28"].flatMap((due) =>
      Array.from({ length: 50 }, (): Partial<Task> => ({ title: "Việc", due: day(due) })),
    );
    const lines = linesOf(bookOf(tracker(many), VI));
    expect(lines).toHaveLength(LINES);
    // Of 44 lines for tasks two thirds are 14 each, the last is what is left.
    const rests = lines.map(([, text]) => text).filter((text) => /^… và/.test(String(text)));
    expect(rests).toEqual(["… và 36 việc khác", "… và 36 việc khác", "… và 34 việc khác"]);
    expect(sheetOf(content, NAME).page).toMatchObject({ paper: "a4", fitToWidth: 1, fitToHeight: 1 });
  });

  it("cuts a long name so that it is printed in eight points, to the words by which a person is known", () => {
    const book = bookOf(
      tracker([{ title: "Việc", due: day("2021-04-21"), follower: "Nguyễn Thị Phương Thảo" }]),
      VI,
    );
    expect(linesOf(book).flat()).toContain("…Phương Thảo");
  });

  it("shows a task that would be counted alone in the line of its count", () => {
    const many = [15, 50, 15].flatMap((length, index) =>
      Array.from({ length }, (): Partial<Task> => ({
        title: "Việc",
        due: day(["2021-04-10", "2021-04-21", "2021-04-28"][index] ?? ""),
      })),
    );
    const book = bookOf(tracker(many), VI);
    const lines = linesOf(book).map(([, text]) => String(text));
    // Two of the 44 lines for tasks go to the sections whose rest was one.
    expect(lines.filter((text) => /^… và/.test(text))).toEqual(["… và 36 việc khác"]);
    expect(lines.filter((text) => text === "Việc")).toHaveLength(15 + 14 + 15);
    expect(wrongValues(book, VI)).toEqual([]);
  });

  it("is what our evaluator works out, with like tasks, long sections and choices too", () => {
    const many = ["2021-04-10", "2021-04-21", "2021-04-24", "2021-04-28"].flatMap((due) =>
      Array.from({ length: 20 }, (_, index): Partial<Task> => ({
        title: `Việc ${index}`,
        due: day(due),
        lead: index % 2 ? "Ban Tổ chức" : "",
      })),
    );
    const books = [
      bookOf(followed(""), VI),
      content,
      bookOf(tracker(many), VI, { week: "Ban Tổ chức" }),
      bookOf(tracker(many), VI),
    ];
    for (const book of isLongRun ? books : books.slice(0, 1)) expect(wrongValues(book, VI)).toEqual([]);
  });

  it("tells what many units do on one line, in the order of the days, and all rows by their number", () => {
    const lines = linesOf(bookOf(halfWay(3, 8), VI));
    const overdue = lines.filter(([, , , , , days]) => String(days).startsWith("■"));
    const dues = overdue.map(([, , , , due]) => Number(due));
    expect(new Set(overdue.map(([, task]) => task)).size).toBe(overdue.length);
    expect(dues).toEqual([...dues].sort((one, other) => one - other));
    const others = overdue.map(([, , who]) => Number(/ và (\d+) đơn vị$/.exec(String(who))?.[1] ?? 0));
    const told = overdue.length + others.reduce((sum, number) => sum + number, 0);
    expect(Math.max(...others)).toBeGreaterThan(0);
    expect(lines[0]?.[1]).toBe(`Quá hạn: ${told} việc`);
  });

  it("names who follows what many units do where it is one person alone", () => {
    expect(new Set(followersOf(bookOf(followed("Chị Lan"), VI)))).toEqual(new Set(["Chị Lan"]));
    expect(followersOf(bookOf(followed(""), VI))).toContain("nhiều người");
  });

  it("shows no column of followers where nobody follows anything", () => {
    const columnsOf = (book: WorkbookContent): unknown =>
      sheetOf(book, NAME).columns.find(({ column }) => column === COLUMNS.follower)?.hidden;
    expect(columnsOf(content)).toBe(false);
    expect(columnsOf(bookOf(tracker([{ title: "Việc", due: day("2021-04-21") }]), VI))).toBe(true);
  });
});
