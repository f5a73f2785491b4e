import { updateTasks } from "../../../src/domain/edit/tasks";
import type { Tracker } from "../../../src/domain/tracker";
import { describeTracker } from "../../../src/workbook/book/describe";
import { openBook } from "../../../src/workbook/book/reading/open-book";
import { columnLetters } from "../../../src/workbook/page/address";
import type { Sheet, WorkbookContent } from "../../../src/workbook/page/content";
import { findChanges } from "../../../src/workbook/page/difference/find-changes";
import { makeGrid } from "../../../src/workbook/page/grid-of-cells";
import type { TaskColumn } from "../../../src/workbook/schema/tables/task-column";
import { taskColumnIndex } from "../../../src/workbook/schema/tables/task-column";
import { makeWording } from "../../../src/workbook/schema/wording";
import { readXlsx } from "../../../src/xlsx/read";
import { writeXlsx } from "../../../src/xlsx/write";
import { openWorkbook, type OpenWorkbook } from "../../excel/open-workbook";
import { applyEdit } from "../../../src/actions/edit";
import { NOTE, TODAY } from "../../support/tracker-in-excel";
import { day, makeNumberedTask, makeSettings, makeTracker, makeUnit } from "../../support/tracker-builder";

const NOTES = ["=1+1", "4/5", "007", "2021-04-20", "+84 24", "'quoted", "-Đề nghị", "1-2", "x".repeat(600)];
const tracker = makeTracker({
  settings: makeSettings({ preparedBy: "-" }),
  units: [makeUnit("01", "=Tây Hồ", { contact: "024 3825" })],
  tasks: NOTES.map((note, index) =>
    makeNumberedTask(index + 1, { note, due: day("2021-04-10"), dueKind: "by", unit: "" }),
  ),
});
const described = describeTracker(tracker, makeWording("vi"), TODAY);
const tasksOf = ({ sheets }: WorkbookContent): Sheet => sheets.find(({ name }) => name === "Nhiệm vụ")!;
const cellOf = (key: TaskColumn, row: number): string => `${columnLetters(taskColumnIndex(key))}${row + 5}`;

function formatOf(content: WorkbookContent, key: TaskColumn): string | undefined {
  const column = taskColumnIndex(key);
  return tasksOf(content)
    .formats.filter(
      ({ range, format }) =>
        format.numberFormat !== undefined &&
        range.row <= 4 &&
        4 < range.row + range.rowCount &&
        range.column <= column &&
        column < range.column + range.columnCount,
    )
    .at(-1)?.format.numberFormat;
}

async function build(...temperaments: string[]): Promise<OpenWorkbook> {
  const book = openWorkbook({ excelApi: "1.17", temperaments });
  await book.change(...findChanges({ found: await book.read(), baseline: null, desired: described }));
  return book;
}

describe.each([[[]], [["apostrophe-kept"]]] as const)(
  "columns of words in an Excel with %j",
  (temperaments) => {
    it("keep what we write and what people type as it is, while flags go on calculating", async () => {
      const book = await build(...temperaments);
      const found = (): Tracker | undefined => openBook(book.host.content())?.tracker;
      expect(found()).toEqual(tracker);
      const done = await applyEdit(book.port, {
        edit: updateTasks(["NV-001"], { note: "=A1&2", product: "'x" }),
        title: "Thử",
        note: NOTE,
        today: TODAY,
      });
      expect(done.ok).toBe(true);
      await book.host.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Nhiệm vụ");
        sheet.getRange(cellOf("note", 1)).values = [["=2+2"]];
        sheet.getRange(cellOf("note", 2)).values = [["02/04/2021"]];
        sheet.getRange(cellOf("state", 3)).values = [["Hoàn thành"]];
        await context.sync();
      });
      const tasks = found()?.tasks ?? [];
      expect(tasks.slice(0, 3).map(({ note }) => note)).toEqual(["=A1&2", "=2+2", "02/04/2021"]);
      expect(tasks[0]?.product).toBe("'x");
      expect(found()?.log.map(({ after }) => after)).toEqual(expect.arrayContaining(["=A1&2", "'x"]));
      const grid = makeGrid(tasksOf(book.host.content()));
      const flags = [0, 3].map((row) => grid.at(4 + row, taskColumnIndex("flag")));
      expect(flags).toMatchObject([{ cached: "■ Quá hạn" }, { cached: "√ Hoàn thành" }]);
      book.close();
    });
  },
);

describe("columns of words", () => {
  it("are written to the file as text, formulas and days as they were", async () => {
    const read = await readXlsx(await writeXlsx(described));
    if (!read.ok) throw new Error(read.problem.code);
    expect(openBook(read.value)?.tracker).toEqual(tracker);
    const TEXTS = ["id", "title", "unit", "lead", "support", "dueText", "note", "product"] as const;
    expect(TEXTS.map((key) => formatOf(read.value, key))).toEqual(TEXTS.map(() => "@"));
    const OTHERS = ["due", "effectiveDue", "percent", "flag", "daysLeft"] as const;
    const date = "dd\\/mm\\/yyyy";
    expect(OTHERS.map((key) => formatOf(read.value, key))).toEqual([date, date, "0%", "0", "0"]);
  });

  it("never hold a formula: one would be shown as it is spelled", () => {
    for (const { blocks, formats, name } of described.sheets) {
      for (const { row, column, contents } of blocks) {
        contents.forEach((cells, rowIndex) =>
          cells.forEach((cell, columnIndex) => {
            if (typeof cell !== "object" || cell === null) return;
            const [r, c] = [row + rowIndex, column + columnIndex];
            const shown = formats.filter(
              ({ range, format }) =>
                format.numberFormat !== undefined &&
                range.row <= r &&
                r < range.row + range.rowCount &&
                range.column <= c &&
                c < range.column + range.columnCount,
            );
            if (shown.at(-1)?.format.numberFormat === "@") throw new Error(`${name} ${r} ${c}`);
          }),
        );
      }
    }
  });
});
