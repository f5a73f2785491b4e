import { planCheck } from "../../src/actions/check";
import { repairWorkbook } from "../../src/actions/repair";
import type { Finding } from "../../src/workbook/book/check/findings";
import { openBook } from "../../src/workbook/book/reading/open-book";
import type { CellContent, Sheet, WorkbookContent } from "../../src/workbook/page/content";
import { makeGrid } from "../../src/workbook/page/grid-of-cells";
import { SENT_FIRST_ROW, sentLines } from "../../src/workbook/sheets/sent-rows";
import { makeWording } from "../../src/workbook/schema/wording";
import { fromSerial } from "../../src/workbook/schema/serial";
import { officialDay } from "../../src/i18n/format-day";
import { openContent } from "../support/content-port";
import {
  asValue,
  columnOf,
  labels,
  naming,
  onList,
  onSheet,
  renameHeaders,
  sheetOf,
  tableOf,
  typed,
  withTable,
} from "./edit-book";
import { withColumn, withLines } from "./edit-cells";
import { NOTE, TODAY, filledBook, filledTracker } from "./filled-book";
import { valueOf } from "../support/value-of";

const { tasks } = labels;
const filled = filledBook();

const checked = (content: WorkbookContent): readonly Finding[] => valueOf(planCheck(content, TODAY)).findings;

const repaired = async (content: WorkbookContent): Promise<WorkbookContent> => {
  const port = openContent(content);
  const done = await repairWorkbook(port, TODAY, { title: "Sửa", note: NOTE });
  if (!done.ok) throw new Error(done.problem.code);
  return port.content();
};

const elsewhere = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter(({ code }) => code === "rows-elsewhere");

/** The rows of the task table from one on, as values, in the order of its columns. */
const linesFrom = (content: WorkbookContent, first: number): (CellContent | undefined)[][] => {
  const { range, columns } = tableOf(content, "tasks");
  const grid = makeGrid(sheetOf(content, "tasks"));
  return Array.from({ length: range.rowCount - first }, (_, row) =>
    columns.map((__, column) => asValue(grid.at(range.row + first + row, range.column + column))),
  );
};

const HEADERS = tableOf(filled, "tasks").columns.map(({ header }) => header);

it("leaves a column under its own header whatever was typed there, in as many columns as it may be", async () => {
  const columns = [
    tasks.due,
    tasks.offset,
    tasks.extendedTo,
    tasks.percent,
    tasks.completedOn,
    tasks.updatedOn,
  ];
  const noted = columns.reduce(
    (content, header) => withColumn(content, "tasks", header, (cell) => `xem lại (${JSON.stringify(cell)})`),
    filled,
  );
  expect(checked(noted).map(({ code }) => code)).not.toContain("column-missing");
  const mended = await repaired(noted);
  expect(tableOf(mended, "tasks").columns.map(({ header }) => header)).toEqual(HEADERS);
  expect(columnOf(mended, "tasks", tasks.percent)).toBe(columnOf(filled, "tasks", tasks.percent));
  expect(openBook(mended)?.tracker.tasks[0]?.percent).toEqual({ raw: "xem lại (1)" });
});

it("reads days, numbers and shares whose mark of a text a program wrote into them", async () => {
  const columns = [tasks.due, tasks.offset, tasks.percent, tasks.completedOn];
  const isDay = (header: string): boolean => header === tasks.due || header === tasks.completedOn;
  const marked = columns.reduce(
    (content, header) =>
      withColumn(content, "tasks", header, (cell) =>
        isDay(header) ? `'${officialDay(fromSerial(Number(cell)) ?? "")}` : `'${String(cell)}`,
      ),
    filled,
  );
  expect(openBook(await repaired(marked))?.tracker.tasks).toEqual(filledTracker().tasks);
});

it("knows a renamed column of days that a program wrote as numbers in texts, what is blank a mark", async () => {
  const other = "Sửa ngày";
  const renamed = renameHeaders(filled, "tasks", (header) => (header === tasks.updatedOn ? other : header));
  const marked = withColumn(renamed, "tasks", other, (cell) =>
    typeof cell === "number" ? `${cell}.0` : "nan",
  );
  expect(openBook(await repaired(marked))?.tracker.tasks).toEqual(filledTracker().tasks);
});

it("takes the table that was made anew over a list and a row of names above its headers", async () => {
  const covered = onList(filled, "tasks", (sheet, { name, range }) => {
    const values = linesFrom(filled, 0).map((cells) => cells.slice(0, 27));
    const names = values[0]?.map((_, index) => `Column${index + 1}`) ?? [];
    return {
      ...withTable(sheet, name, (table) => ({
        ...table,
        name: "Table1",
        range: { ...range, rowCount: range.rowCount + 1, columnCount: 27 },
        columns: names.map((header) => ({ header })),
      })),
      blocks: [{ row: range.row, column: range.column, contents: [names, ...values] }],
    };
  });
  const report = planCheck(covered, TODAY);
  expect(report.ok && report.value.changes.filter(({ kind }) => kind === "addTable")).toEqual([]);
  const mended = await repaired(covered);
  expect(checked(mended)).toEqual([]);
  const { tasks: rows } = filledTracker();
  expect(openBook(mended)?.tracker.tasks).toEqual(rows);
});

it("tells of a unit that stands in its list twice, in the same words or other capitals", () => {
  const doubled = (name: (said: string) => string): WorkbookContent =>
    withLines(filled, "units", (lines, headers) => {
      const at = headers.indexOf(labels.units.name);
      const copy = (lines[0] ?? []).map((cell, index) =>
        index === 0 ? "DV-09" : index === at ? name(String(cell)) : cell,
      );
      return [...lines, copy];
    });
  for (const name of [(said: string) => said, (said: string) => said.toUpperCase()]) {
    const told = checked(doubled(name)).filter(({ code }) => code === "name-doubled");
    expect(told).toMatchObject([{ at: "DV-01, DV-09", repairable: false }]);
  }
});

describe("rows of a list under its headers elsewhere", () => {
  it("are joined by one repair where the list was parted into two tables", async () => {
    const parted = onList(filled, "tasks", (sheet, { name, range }) => {
      const lower = linesFrom(filled, 11);
      const row = range.row + 11;
      const blank = lower.map((cells) => cells.map(() => null));
      const second = { ...range, row: row + 1, rowCount: lower.length + 1 };
      const shorter = withTable(sheet, name, (table) => ({ ...table, range: { ...range, rowCount: 11 } }));
      return {
        ...typed(typed(shorter, row, range.column, blank), row + 1, range.column, [HEADERS, ...lower]),
        tables: [
          ...shorter.tables,
          {
            ...tableOf(filled, "tasks"),
            name: "Table2",
            range: second,
            columns: HEADERS.map((header) => ({ header })),
          },
        ],
      };
    });
    expect(checked(parted)).not.toEqual([]);
    const joined = await repaired(parted);
    expect(checked(joined)).toEqual([]);
    const { tasks: rows } = filledTracker();
    expect(openBook(joined)?.tracker.tasks.filter(({ id }) => id !== "")).toEqual(rows);
  });

  it("are told where they were cut out into a sheet of one's own, and not where they are but a copy", () => {
    const lines = linesFrom(filled, 0).map((cells) => cells.slice(0, 27));
    const month: Sheet = {
      ...sheetOf(filled, "tasks"),
      name: "Tháng 4",
      tables: [],
      blocks: [{ row: 0, column: 0, contents: lines }],
    };
    const copied = { ...filled, sheets: [...filled.sheets, month] };
    expect(elsewhere(checked(copied))).toEqual([]);
    const cut = onList(copied, "tasks", (sheet, { range }) =>
      typed(
        sheet,
        range.row + 11,
        range.column,
        linesFrom(filled, 11).map((cells) => cells.map(() => null)),
      ),
    );
    expect(elsewhere(checked(cut))).toMatchObject([
      { at: "Tháng 4", count: 10, repairable: false, proposal: naming.sheets.tasks },
    ]);
  });
});

it("drops what another tracker remembers of its copies, in place of taking its rounds for ours", async () => {
  const wording = makeWording("vi");
  const [first] = filledTracker().tasks;
  if (!first) throw new Error("A tracker has tasks");
  const remembering = (recipient: string, title: string): WorkbookContent => {
    const copy = {
      id: "x1",
      round: 1,
      by: "body",
      recipient,
      sentOn: TODAY,
      returnBy: null,
      fileName: "x.xlsx",
    };
    const lines = sentLines([{ ...copy, by: "body", rows: [{ ...first, title }] }], wording);
    return onSheet(filled, naming.sheets.meta, (sheet) => typed(sheet, SENT_FIRST_ROW, 0, lines));
  };
  const told = (content: WorkbookContent): readonly Finding[] =>
    checked(content).filter(({ code }) => code === "sent-by-another");
  expect(told(remembering("Ban Tuyên giáo", first.title))).toEqual([]);
  expect(told(remembering(first.lead, "Hội thi ảnh đẹp"))).toEqual([]);
  const foreign = remembering("Ban Tuyên giáo", "Hội thi ảnh đẹp");
  expect(told(foreign)).toMatchObject([{ count: 1, repairable: true, names: ["Ban Tuyên giáo"] }]);
  const mended = await repaired(foreign);
  expect(checked(mended)).toEqual([]);
  expect(openBook(mended)?.tracker.rounds).toEqual([]);
});
