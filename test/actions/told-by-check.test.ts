import type { FindingCode } from "../../src/i18n/findings";
import { findingsVi } from "../../src/i18n/vi/findings";
import { planCheck } from "../../src/actions/check";
import { repairWorkbook } from "../../src/actions/repair";
import { openBook } from "../../src/workbook/book/reading/open-book";
import type { CellContent, WorkbookContent } from "../../src/workbook/page/content";
import { describeTracker } from "../../src/workbook/book/describe";
import { findChanges } from "../../src/workbook/page/difference/find-changes";
import { makeWording } from "../../src/workbook/schema/wording";
import {
  columnOf,
  labels,
  naming,
  onList,
  onSheet,
  sheetOf,
  tableOf,
  typed,
  withTable,
} from "../damage/edit-book";
import { makeGrid } from "../../src/workbook/page/grid-of-cells";
import { openContent } from "../support/content-port";
import { day, makeNumberedTask, makeTracker, makeUnit } from "../support/tracker-builder";

const today = day("2021-04-20");
const words = { title: "Sửa", note: { when: "2021-04-20 08:30", reason: "", source: "Kiểm tra bảng" } };
const { tasks } = labels;
const tracker = makeTracker({
  units: [makeUnit("DV-01", "Tây Hồ")],
  tasks: [1, 2, 3].map((one) => makeNumberedTask(one, { unit: "Tây Hồ", completedOn: day("2021-04-12") })),
});
const book = describeTracker(tracker, makeWording("vi"), today);

/** A workbook in which cells below the header of a task column say something else. */
const withCells = (header: string, cells: readonly CellContent[]): WorkbookContent =>
  onList(book, "tasks", (sheet, { range }) =>
    typed(
      sheet,
      range.row + 1,
      columnOf(book, "tasks", header),
      cells.map((cell) => [cell]),
    ),
  );

const found = (content: WorkbookContent): { code: FindingCode; at: string; repairable: boolean }[] => {
  const checked = planCheck(content, today);
  return checked.ok
    ? checked.value.findings.map(({ code, at, repairable }) => ({ code, at, repairable }))
    : [];
};

it("days that all bear 17:00 are told, and those that bear other times are not", () => {
  const [day1, day2] = [44_298 - 7 / 24, 44_299 - 7 / 24];
  expect(found(withCells(tasks.completedOn, [day1, day2]))).toEqual([
    { code: "day-with-evening", at: "NV-001, NV-002", repairable: false },
  ]);
  expect(found(withCells(tasks.completedOn, [day1, 44_298.375]))).toEqual([]);
  expect(found(withCells(tasks.completedOn, [day1]))).toEqual([]);
});

it("a day of completion that has not come is told with what it may mean, once with its equals, and changed by nobody", async () => {
  // 18/4/2062 twice, and 21/4/2021, which is tomorrow; the report date is today, and no work speaks against it.
  const early = withCells(tasks.completedOn, [59_279, 59_279, 44_307]);
  const checked = planCheck(early, today);
  expect(checked.ok && checked.value.findings).toEqual([
    {
      ...{ code: "day-to-come", at: "NV-001, NV-002", count: 2, repairable: false },
      ...{ column: "Ngày hoàn thành", days: { typed: "2062-04-18", meant: "2021-04-18" } },
    },
    {
      ...{ code: "day-to-come", at: "NV-003", count: 1, repairable: false },
      ...{ column: "Ngày hoàn thành", days: { typed: "2021-04-21" } },
    },
  ]);
  const [first, second] = checked.ok ? checked.value.findings : [];
  expect([findingsVi["day-to-come"].found(first!), findingsVi["day-to-come"].mend(first!)]).toEqual([
    "Cột “Ngày hoàn thành” ghi 18/4/2062 (NV-001, NV-002), sau ngày hôm nay: chưa thể có ngày đó.",
    "Có lẽ là 18/4/2021; nếu đúng thì gõ lại. Ngày chưa tới không được tính là xong; nếu đó là ngày dự kiến, xóa ô và ghi vào Ghi chú.",
  ]);
  expect(findingsVi["day-to-come"].mend(second!)).not.toContain("Có lẽ");
  const port = openContent(early);
  expect(await repairWorkbook(port, today, words)).toMatchObject({ ok: true });
  expect(openBook(port.content())?.tracker.tasks.map(({ completedOn }) => completedOn)).toEqual([
    ...["2062-04-18", "2062-04-18", "2021-04-21"],
  ]);
});

it("a day that a formula takes from today is told, and one that a formula takes from elsewhere is not", () => {
  const by = (formula: string): CellContent => ({ formula, cached: 44_300 });
  expect(found(withCells(tasks.completedOn, [44_300, by("=TODAY()-6"), by("=M7+3")]))).toEqual([
    { code: "day-moves", at: "NV-002", repairable: false },
  ]);
});

it("a deadline merged over two tasks stands in both, a title over a row that is none in the first", async () => {
  const merged = (["due", "title"] as const).reduce(
    (all, key) =>
      onList(all, "tasks", (sheet, { range }) => {
        const column = columnOf(all, "tasks", tasks[key]);
        const row = range.row + (key === "due" ? 1 : 3);
        return {
          ...typed(sheet, row, column, [[key === "due" ? 44_316 : "Việc 3"], [null]]),
          merges: [...sheet.merges, { row, column, rowCount: 2, columnCount: 1 }],
        };
      }),
    book,
  );
  const checked = planCheck(merged, today);
  expect(checked.ok && checked.value.findings.filter(({ code }) => code === "cells-merged")).toMatchObject([
    { at: "Nhiệm vụ!M5:M6", proposal: "30/4/2021" },
    { at: "Nhiệm vụ!E7:E8" },
  ]);
  const port = openContent(merged);
  expect(await repairWorkbook(port, today, words)).toMatchObject({ ok: true });
  expect(openBook(port.content())?.tracker.tasks.map(({ title, due }) => [title, due])).toEqual([
    ["Nhiệm vụ 1", "2021-04-30"],
    ["Nhiệm vụ 2", "2021-04-30"],
    ["Việc 3", null],
  ]);
});

it("a row right below its table that has lost its title is taken in by its code", async () => {
  const { range } = tableOf(book, "tasks");
  const shorter = onList(withCells(tasks.title, ["Việc 1", "Việc 2", null]), "tasks", (sheet, { name }) =>
    withTable(sheet, name, (table) => ({ ...table, range: { ...range, rowCount: range.rowCount - 1 } })),
  );
  expect(found(shorter)).toContainEqual({ code: "rows-outside", at: naming.sheets.tasks, repairable: true });
  const port = openContent(shorter);
  expect(await repairWorkbook(port, today, words)).toMatchObject({ ok: true });
  expect(openBook(port.content())?.tracker.tasks.map(({ id }) => id)).toEqual(["NV-001", "NV-002", "NV-003"]);
  expect(found(port.content())).toEqual([{ code: "title-missing", at: "NV-003", repairable: false }]);
});

it("a row with entries, but neither task nor code, is told by its place and keeps what it says", async () => {
  const { range } = tableOf(book, "tasks");
  const into = (header: string, cell: CellContent, content: WorkbookContent): WorkbookContent =>
    onList(content, "tasks", (sheet) =>
      typed(sheet, range.row + 2, columnOf(book, "tasks", header), [[cell]]),
    );
  const nobody = [tasks.id, tasks.title, tasks.unit, tasks.shortTitle, tasks.completedOn].reduce(
    (content, header) => into(header, null, content),
    book,
  );
  const nameless = (content: WorkbookContent): unknown[] =>
    found(content).filter(({ code }) => code === "row-nameless");
  const blank = into(tasks.stream, "Nhân sự", into(tasks.state, "Chưa thực hiện", nobody));
  expect(nameless(blank)).toEqual([]);
  const entered = into(tasks.note, "đã họp", into(tasks.state, "Hoàn thành", blank));
  const told = [{ code: "row-nameless", at: "Nhiệm vụ!E6", repairable: false }];
  expect(nameless(entered)).toEqual(told);
  // As its cell shows it, and not as Excel counts days.
  const dated = into(tasks.completedOn, 44_291, blank);
  const checked = planCheck(dated, today);
  const names = checked.ok ? checked.value.findings.map((finding) => finding.names) : [];
  expect(names).toContainEqual(["05/4/2021"]);
  const port = openContent(entered);
  await repairWorkbook(port, today, words);
  expect(found(port.content())).toEqual(told);
  expect(openBook(port.content())?.tracker.tasks[1]).toMatchObject({ state: "done", note: "đã họp" });
});

it("a row that a program appended below the table without task and code is told, and taken in once it has a name", async () => {
  const { range } = tableOf(book, "tasks");
  const row = range.row + range.rowCount;
  const into = (header: string, cell: CellContent, content: WorkbookContent): WorkbookContent =>
    onList(content, "tasks", (sheet) => typed(sheet, row, columnOf(book, "tasks", header), [[cell]]));
  const noted = into(tasks.note, "số liệu tính đến hôm nay", book);
  // A remark below a table is none of its rows.
  expect(found(noted)).toEqual([]);
  const entered = into(tasks.state, "Hoàn thành", noted);
  const at = `Nhiệm vụ!E${row + 1}`;
  expect(found(entered)).toEqual([{ code: "row-nameless", at, repairable: false }]);
  const port = openContent(into(tasks.title, "Mời đại biểu", entered));
  expect(found(port.content()).map(({ code }) => code)).toContain("rows-outside");
  await repairWorkbook(port, today, words);
  expect(openBook(port.content())?.tracker.tasks.at(-1)).toMatchObject({
    title: "Mời đại biểu",
    state: "done",
    note: "số liệu tính đến hôm nay",
  });
  expect(found(port.content())).toEqual([]);
});

it("a list made a table again without its headers has them, and not the names that Excel put above", async () => {
  const { range, columns } = tableOf(book, "tasks");
  const named = columns.map((_, index) => ({ header: `Cột${index + 1}` }));
  const remade = onSheet(book, naming.sheets.tasks, (sheet) => ({
    ...sheet,
    ...{ merges: [], validations: [], conditionalFormats: [] },
    tables: sheet.tables.map((table) => ({
      ...{ ...table, name: "Table1", columns: named },
      range: { ...range, rowCount: range.rowCount + 1 },
    })),
    blocks: [
      { row: range.row, column: range.column, contents: [named.map(({ header }) => header)] },
      ...sheet.blocks.map((block) => (block.row < range.row ? block : { ...block, row: block.row + 1 })),
    ],
  }));
  const port = openContent(remade);
  expect(await repairWorkbook(port, today, words)).toMatchObject({ ok: true });
  const mended = openBook(port.content());
  expect(mended?.tracker.tasks).toEqual(openBook(book)?.tracker.tasks);
  expect(makeGrid(sheetOf(port.content(), "tasks")).at(range.row, 4)).toBeNull();
  expect(found(port.content())).toEqual([]);
});

it("a row of capitals alone is told, and one that says more is a task", () => {
  const heading = (unit: string): WorkbookContent => {
    const { range } = tableOf(book, "tasks");
    return onSheet(book, naming.sheets.tasks, (sheet) =>
      typed(sheet, range.row + range.rowCount, 0, [
        ["NV-004", undefined, undefined, undefined, "THÁNG 5", undefined, unit === "" ? undefined : unit],
      ]),
    );
  };
  expect(found(heading("")).map(({ code }) => code)).toContain("row-heading");
  expect(found(heading("Tây Hồ")).map(({ code }) => code)).not.toContain("row-heading");
});

it("formulas whose results nobody kept are told by their cells", () => {
  expect(found(withCells(tasks.lead, [{ formula: '=LET(x,"Tây Hồ",x)' }]))).toContainEqual({
    ...{ code: "cell-unread", at: "Nhiệm vụ!H5", repairable: false },
  });
});

it("a unit merged over its rows stands in each of them after one repair, and what else was merged in the first", async () => {
  const merged = ["unit", "note"].reduce((all, key) => {
    const column = columnOf(all, "tasks", key === "unit" ? tasks.unit : tasks.note);
    return onList(all, "tasks", (sheet, { range }) => ({
      ...typed(sheet, range.row + 1, column, [[key === "unit" ? "Tây Hồ" : "đã họp"], [null], [null]]),
      merges: [...sheet.merges, { row: range.row + 1, column, rowCount: 3, columnCount: 1 }],
    }));
  }, book);
  const port = openContent(merged);
  expect(await repairWorkbook(port, today, words)).toMatchObject({ ok: true });
  const after = openBook(port.content())?.tracker.tasks;
  expect(after?.map(({ unit, note }) => [unit, note])).toEqual([
    ["Tây Hồ", "đã họp"],
    ["Tây Hồ", ""],
    ["Tây Hồ", ""],
  ]);
});

it("a check in pieces that touch is whole, and one with a gap is not", () => {
  const inPieces = (gap: number): WorkbookContent =>
    onSheet(book, naming.sheets.tasks, (sheet) => ({
      ...sheet,
      validations: sheet.validations.flatMap(({ range, ...rule }) => [
        { ...rule, range: { ...range, rowCount: 2 } },
        { ...rule, range: { ...range, row: range.row + 2 + gap, rowCount: range.rowCount - 2 - gap } },
      ]),
    }));
  const missing = (content: WorkbookContent): number =>
    findChanges({ found: content, baseline: book, desired: book }).filter(
      ({ kind }) => kind === "setValidation",
    ).length;
  expect(missing(inPieces(0))).toBe(0);
  expect(missing(inPieces(1))).toBeGreaterThan(0);
});
