import type { CellContent, Sheet } from "../../src/workbook/page/content";
import { showNumber } from "../../src/workbook/schema/shown-number";
import { TASK_COLUMNS, taskColumnIndex } from "../../src/workbook/schema/tables/task-column";
import { TASKS, HEADER, bare } from "./returned-forms";
import {
  columnOf,
  firstCopy,
  merge,
  rowOfId,
  sendOut,
  smallRound,
  smallTracker,
  taskAfter,
  told,
  typeIn,
  withSheet,
  workbookOf,
} from "./sent-copies";

const round = smallRound();
const copy = firstCopy(round);

/** A number typed into a column of words, in a cell that has taken on a number format. */
function typedAs(value: number, numberFormat: string): string {
  const typed = withSheet(typeIn(copy, "NV-001", { note: value }), TASKS, (sheet: Sheet) => {
    const range = {
      row: rowOfId(sheet, "NV-001"),
      column: columnOf(sheet, "Ghi chú"),
      rowCount: 1,
      columnCount: 1,
    };
    return { ...sheet, formats: [...sheet.formats, { range, format: { numberFormat } }] };
  });
  return taskAfter(round.master, merge(round.master, [["a.xlsx", typed]]), "NV-001").note;
}

describe("a number in a column of words comes back as it was seen", () => {
  test.each<[string, number, string, string]>([
    ["15/4/2021", 44_301, "d/m/yyyy", "15/4/2021"],
    ["Excel's own short date, day first", 44_301, "m/d/yyyy", "15/04/2021"],
    ["50 %", 0.5, "0%", "50%"],
    ["9:00", 0.375, "h:mm", "9:00"],
    ["a telephone number with its 0", 912_345_678, "0000000000", "0912345678"],
    ["a plain number", 12, "General", "12"],
    ["a number in a cell for text", 12, "@", "12"],
  ])("%s", (_typed, value, format, seen) => {
    expect(typedAs(value, format)).toBe(seen);
  });

  test("a format that is none shows the number", () => {
    expect(showNumber(5, '0"')).toBe("5");
  });
});

describe("percentages that are none", () => {
  test.each<[string, CellContent]>([
    ["120 % in a cell of percentages", 1.2],
    ["5000 % in a cell of percentages", 50],
    ["1 as text: one per cent, or all of it?", "1"],
    ["one and a half as text: half as much again?", "1,5"],
  ])("%s is refused", (_typed, percent) => {
    expect(told(merge(round.master, [["a.xlsx", typeIn(copy, "NV-001", { percent })]]))).toEqual([
      "NV-001 percent refused not-a-percentage",
    ]);
  });
});

test("a completion day by a formula of today's day is refused: tomorrow it would be another", () => {
  const typed = typeIn(copy, "NV-001", { completedOn: { formula: "=TODAY()", cached: 44_300 } });
  expect(told(merge(round.master, [["a.xlsx", typed]]))).toEqual(["NV-001 completedOn refused moving-date"]);
});

test("our own header wins over words of the sender's that mean the same, wherever they stand", () => {
  const filled = bare(typeIn(copy, "NV-001", { note: "của cột Ghi chú" }), (rows) =>
    rows.map((row, index) => [
      index === HEADER ? "Ghi chu them" : index > HEADER ? "cột riêng" : null,
      ...row,
    ]),
  );
  const doubled = bare(filled, (rows) =>
    rows.map((row, index) => [
      index === HEADER ? "Tình hình thực hiện" : index > HEADER ? "riêng" : null,
      ...row,
    ]),
  );
  const plan = merge(round.master, [["a.xlsx", doubled]]);
  expect(told(plan)).toEqual(["NV-001 note applied"]);
});

describe("in a body's copy, where rows share their words", () => {
  const same = workbookOf(
    smallTracker((task) => ({ ...task, title: "Rà soát nhân sự", unit: task.unit, lead: "Ban Tổ chức" })),
  );
  const sent = sendOut(same, "body");
  const body = firstCopy(sent);

  test("answers of ids that were swapped are asked about, at the task of their unit", () => {
    const swap =
      (from: string, to: string) =>
      (sheet: Sheet): Sheet => ({
        ...sheet,
        blocks: [
          ...sheet.blocks,
          { row: rowOfId(sheet, from), column: columnOf(sheet, "Mã"), contents: [[to]] },
        ],
      });
    const filled = typeIn(body, "NV-001", { note: "của Tây Hồ" });
    const swapped = ["NV-001 tmp", "NV-004 NV-001", "tmp NV-004"].reduce((content, step) => {
      const [from = "", to = ""] = step.split(" ");
      return withSheet(content, TASKS, swap(from, to));
    }, filled);
    const plan = merge(sent.master, [["a.xlsx", swapped]], "returned");
    expect(told(plan).filter((line) => line.includes("applied"))).toEqual([]);
    expect(
      told(plan)
        .filter((line) => line.includes("note"))
        .join(),
    ).toMatch(/conflict words-differ/);
  });
});

test("plan 71's two tasks of nearly the same words are two, also where their ids were swapped", () => {
  const titles = [
    "Tổ chức thảo luận đóng góp ý kiến vào dự thảo văn kiện",
    "Tổng hợp ý kiến đóng góp vào dự thảo văn kiện",
  ];
  const plan71 = smallRound((task) => ({
    ...task,
    title: titles[Number(task.id.slice(3)) - 1] ?? task.title,
  }));
  const filled = typeIn(firstCopy(plan71), "NV-001", { note: "đã thảo luận" });
  const swapped = [
    ["NV-001", "tmp"],
    ["NV-002", "NV-001"],
    ["tmp", "NV-002"],
  ].reduce(
    (content, [from = "", to = ""]) =>
      withSheet(content, TASKS, (sheet) => ({
        ...sheet,
        blocks: [
          ...sheet.blocks,
          { row: rowOfId(sheet, from), column: columnOf(sheet, "Mã"), contents: [[to]] },
        ],
      })),
    filled,
  );
  expect(told(merge(plan71.master, [["a.xlsx", swapped]]))).toEqual(["NV-001 note conflict words-differ"]);
});

test("totals, headings and signatures in the table become tasks only where a person says so", () => {
  const before = TASK_COLUMNS.slice(0, taskColumnIndex("title")).map(() => null);
  const grown = bare(copy, (rows) => [
    ...rows,
    [...before, "Tổng cộng: 15 nhiệm vụ"],
    [...before, "Người lập biểu: Nguyễn Thị A"],
  ]);
  const plan = merge(round.master, [["a.xlsx", grown]]);
  expect(told(plan)).toEqual(["NV-008 title conflict row-added", "NV-009 title conflict row-added"]);
  expect(plan.workbookChanges).toEqual([]);
});
