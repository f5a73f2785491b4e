import { planBuild } from "../../src/actions/build";
import { planCheck } from "../../src/actions/check";
import { applyEdit, planEdit } from "../../src/actions/edit";
import { repairWorkbook } from "../../src/actions/repair";
import { readStatus } from "../../src/actions/status";
import { undoLastAction } from "../../src/actions/undo";
import { removeTasks, updateTasks } from "../../src/domain/edit/tasks";
import type { Tracker } from "../../src/domain/tracker";
import { describeTracker } from "../../src/workbook/book/describe";
import { openBook } from "../../src/workbook/book/reading/open-book";
import { lostEntries } from "../../src/workbook/book/repair/lost-entries";
import type { WorkbookContent } from "../../src/workbook/page/content";
import { emptySheet } from "../../src/workbook/page/empty-sheet";
import { makeWording } from "../../src/workbook/schema/wording";
import { CATALOGUE } from "../damage/catalogue";
import {
  at,
  below,
  columnOf,
  convertToRange,
  labels,
  naming,
  onList,
  onSheet,
  renameHeaders,
  rowOf,
  sheetOf,
  tableOf,
  typed,
} from "../damage/edit-book";
import { damaged } from "../damage/judge";
import { openContent } from "../support/content-port";
import { samplePlan } from "../support/sample-plan";
import { day, makeNumberedTask, makeTracker, makeUnit } from "../support/tracker-builder";

const today = day("2021-04-20");
const note = { when: "2021-04-20 08:30", reason: "Kiểm tra bảng", source: "Bảng điều khiển" };
const words = { title: "Kiểm tra bảng", note };
const tracker = makeTracker({
  units: [makeUnit("DV-01", "Tây Hồ"), makeUnit("DV-02", "Đông Anh")],
  tasks: [1, 2, 3].map((number) =>
    makeNumberedTask(number, {
      unit: "Tây Hồ",
      lead: "Đông Anh",
      due: day("2021-04-30"),
      dueKind: "by",
      state: "in-progress",
      difficulty: `Khó khăn ${number}`,
      note: `Ghi ${number}`,
    }),
  ),
});
const book = describeTracker(tracker, makeWording("vi"), today);
const converted = convertToRange(book);

const codes = (content: WorkbookContent): string[] => {
  const checked = planCheck(content, today);
  return checked.ok ? checked.value.findings.map(({ code }) => code) : [checked.problem.code];
};

describe("a tracker whose lists are no tables any more", () => {
  it("stands where it stood", () => {
    expect(readStatus(converted, today, null)).toEqual(readStatus(book, today, null));
  });

  it.each([
    ["tasks", [0, 1, 2]],
    ["log", [5, 6]],
  ] as const)(
    "keeps all that stands in its columns where headers at an end of “%s” are blank",
    (list, ends) => {
      const entry = { ...note, id: "NV-001", field: "Hạn", before: "", after: "30/4/2021" };
      const logged = describeTracker({ ...tracker, log: [entry, entry] }, makeWording("vi"), today);
      const unnamed = onList(logged, list, (sheet, { range }) =>
        ends.reduce((cells, at) => typed(cells, range.row, range.column + at, [[null]]), sheet),
      );
      const read = openBook(convertToRange(unnamed))?.tracker;
      expect(read?.tasks).toEqual(tracker.tasks);
      expect(read?.log).toEqual([entry, entry]);
    },
  );

  it("leaves somebody's own column without a header out where but a formula of ours is missing", () => {
    const { range, columns } = tableOf(book, "tasks");
    const last = range.column + range.columnCount - 1;
    const older = onList(book, "tasks", (sheet) =>
      typed(sheet, range.row, last, [[null], ...tracker.tasks.map(({ id }) => [`gọi ${id}`])]),
    );
    const place = openBook(convertToRange(older))?.places.tables.tasks;
    expect(place?.found?.table.range.columnCount).toBe(columns.length - 1);
  });

  it("is not edited before it is repaired, and says on which sheet", () => {
    const edit = removeTasks(["NV-001"]);
    expect(planEdit(converted, { edit, title: "Bỏ việc", note, today })).toEqual({
      ok: false,
      problem: { code: "repair-first", at: naming.sheets.tasks },
    });
  });

  it("loses no holiday, unit or task by the repair, and nobody is said to have typed its formulas", async () => {
    const port = openContent(converted);
    expect(await repairWorkbook(port, today, words)).toMatchObject({ ok: true });
    expect(openBook(port.content())?.tracker).toEqual(tracker);
  });
});

it("a workbook with a list like ours and no other witness is no tracker", () => {
  const list = typed(emptySheet("Việc"), 0, 0, [Object.values(labels.tasks), ["NV-001"]]);
  const content = { sheets: [list], names: [], properties: { custom: {} } };
  expect(openBook(content)).toBeNull();
  expect(openBook({ ...content, properties: { custom: { TienDoSchema: "3" } } })).not.toBeNull();
});

describe("a row typed below the tasks after a gap", () => {
  const outside = onList(book, "tasks", (sheet, table) =>
    typed(sheet, below(table) + 2, 0, [
      rowOf(table, { [labels.tasks.title]: "In tài liệu", [labels.tasks.unit]: "Đông Anh" }),
    ]),
  );

  it("is told by what it is called", () => {
    const checked = planCheck(outside, today);
    expect(checked.ok && checked.value.findings[0]).toMatchObject({
      code: "rows-outside",
      at: naming.sheets.tasks,
      count: 1,
      names: ["In tài liệu"],
    });
  });

  it("is taken in where it stands, with a code and a line in the log", async () => {
    const port = openContent(outside);
    await repairWorkbook(port, today, words);
    const { tasks, log } = openBook(port.content())!.tracker;
    expect(tasks.at(-1)).toMatchObject({ id: "NV-004", title: "In tài liệu", unit: "Đông Anh" });
    expect(log).toMatchObject([{ id: "NV-004", after: "Nhiệm vụ: In tài liệu · Đơn vị: Đông Anh" }]);
    expect(codes(port.content())).toEqual([]);
  });

  it("stands outside again after undo, as it was typed", async () => {
    const port = openContent(outside);
    await repairWorkbook(port, today, words);
    expect(await undoLastAction(port, note, today)).toMatchObject({ ok: true });
    const now = port.content();
    const row = below(tableOf(book, "tasks")) + 2;
    expect(tableOf(now, "tasks").range).toEqual(tableOf(book, "tasks").range);
    expect(at(sheetOf(now, "tasks"), row, columnOf(book, "tasks", labels.tasks.title))).toBe("In tài liệu");
    expect(at(sheetOf(now, "tasks"), row, columnOf(book, "tasks", labels.tasks.flag))).toBeNull();
  });
});

describe("columns that were renamed", () => {
  it("are known again where they are neighbours", () => {
    const renamed = renameHeaders(
      book,
      "tasks",
      (header) =>
        ({ [labels.tasks.difficulty]: "Vướng gì", [labels.tasks.proposal]: "Xin gì" })[header] ?? header,
    );
    expect(openBook(renamed)?.tracker).toEqual(tracker);
  });

  it("are asked for where two may be the one that is missing, and nothing is written", async () => {
    const headers: Record<string, string> = { [labels.tasks.lateReason]: "A1", [labels.tasks.note]: "B1" };
    const renamed = renameHeaders(book, "tasks", (header) => headers[header] ?? header);
    const filled = onList(renamed, "tasks", (sheet, { range }) =>
      typed(
        sheet,
        range.row + 1,
        columnOf(renamed, "tasks", "A1"),
        [1, 2, 3].map((number) => [`Chậm ${number}`]),
      ),
    );
    // The column of late reasons is gone from the language of both headers: one key, two columns.
    const one = renameHeaders(filled, "tasks", (header) =>
      header === labels.tasks.updatedOn ? labels.tasks.note : header,
    );
    const port = openContent(one);
    expect(await repairWorkbook(port, today, words)).toMatchObject({
      ok: false,
      problem: { code: "column-unclear", at: labels.tasks.lateReason },
    });
    expect(port.content()).toBe(one);
  });
});

describe("lists that are not where their tables say", () => {
  const mended = async (name: string): Promise<Tracker | undefined> => {
    const damage = CATALOGUE.find((one) => one.name === name);
    const port = openContent(await damaged(book, damage ? [damage] : []));
    await repairWorkbook(port, today, words);
    return openBook(port.content())?.tracker;
  };

  it.each([
    "a row put in above the tasks by a library that moves cells alone",
    "a column put in among the tasks by a library that moves cells alone",
    "the table of tasks gone and its headers cleared",
    "the headers of state and share exchanged",
    "the column of titles renamed and moved to the end",
  ])("are found by what stands in their cells: %s", async (name) => {
    expect((await mended(name))?.tasks).toEqual(tracker.tasks);
  });

  it.each([
    [
      "a column beside what they should be",
      [],
      "the task table drawn over notes beside it, then the column of titles renamed and moved to the end",
      "tables converted, hidden sheet gone",
    ],
    [
      "codes without hyphens above what was pasted",
      ["Thuê xe", "Đặt hoa"],
      "tasks pasted below with their headers, then the table of tasks gone and its headers letters",
      "hyphens taken out of every sheet",
    ],
    [
      "codes with long dashes",
      [],
      "hyphens replaced by long dashes in words",
      "all headers of units other words, then tables and sheets numbered, names and property gone",
      "the headers of every list cleared",
    ],
  ] as const)("are read whole by %s", async (_, pasted, ...names) => {
    const damages = names.map((name) => CATALOGUE.find((one) => one.name === name)!);
    const { tasks, units } = openBook(await damaged(book, damages))!.tracker;
    const titles = tasks.map(({ title }) => title).filter((title) => title !== "");
    expect(titles).toEqual(expect.arrayContaining([...tracker.tasks.map(({ title }) => title), ...pasted]));
    expect(units.map(({ name }) => name)).toEqual(["Tây Hồ", "Đông Anh"]);
  });

  it("are told by the check as displaced", async () => {
    const damage = CATALOGUE.find(({ name }) => name.startsWith("a row put in above the tasks"));
    expect(codes(await damaged(book, damage ? [damage] : []))).toContain("table-displaced");
  });
});

it("a plan is not added to lists that are no tables any more", () => {
  const request = { plan: samplePlan(), language: "vi", reportDate: today, today } as const;
  expect(planBuild(convertToRange(book), request)).toMatchObject({
    ok: false,
    problem: { code: "repair-first" },
  });
});

it("a setting that a repair would lose is named by its cell", () => {
  const emptied = onSheet(book, naming.sheets.settings, (sheet) => typed(sheet, 4, 1, [[null]]));
  expect(lostEntries(openBook(book)!, emptied)).toEqual(["Cài đặt!B5"]);
});

it("a page that is behind the settings is told apart from one that somebody changed", () => {
  const named = onSheet(book, naming.sheets.settings, (sheet) => typed(sheet, 11, 1, [["Trần Thị Hoa"]]));
  const cleared = onSheet(book, naming.sheets.summary, (sheet) => ({
    ...typed(sheet, 8, 1, [["của tôi", 3]]),
    page: sheet.page && { ...sheet.page, printArea: { row: 0, column: 0, rowCount: 9, columnCount: 4 } },
  }));
  expect(codes(named)).toContain("page-outdated");
  expect(codes(cleared)).toContain("page-changed");
});

it("a person's note between the lines of the page goes to the log with its place", async () => {
  const noted = onSheet(book, naming.sheets.summary, (sheet) => typed(sheet, 9, 3, [["Hỏi chị Hoa"]]));
  const port = openContent(noted);
  await repairWorkbook(port, today, words);
  expect(openBook(port.content())?.tracker.log).toMatchObject([
    { field: "Tổng hợp, ô D10", before: "Hỏi chị Hoa", after: "" },
  ]);
});

it("an entry that a repair would lose is named by its cell", () => {
  const emptied = onList(book, "tasks", (sheet, { range }) =>
    typed(sheet, range.row + 1, columnOf(book, "tasks", labels.tasks.note), [[null]]),
  );
  expect(lostEntries(openBook(book)!, emptied)).toEqual(["Nhiệm vụ!Z5"]);
});

it("a sheet that somebody protected stops neither an edit nor the check", async () => {
  const protection = {
    allowSort: false,
    allowFilter: false,
    allowFormatColumns: false,
    allowFormatRows: false,
  };
  const sheets = book.sheets.map((sheet) => (sheet.tables.length > 0 ? { ...sheet, protection } : sheet));
  const port = openContent({ ...book, sheets });
  const edit = updateTasks(["NV-001"], { note: "gọi lại" });
  expect(await applyEdit(port, { edit, title: "Sửa", note: words.note, today })).toMatchObject({ ok: true });
});
