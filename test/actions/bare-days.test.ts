import { checkWorkbook, planCheck } from "../../src/actions/check";
import { repairWorkbook } from "../../src/actions/repair";
import type { RangeAddress, Sheet, WorkbookContent } from "../../src/workbook/page/content";
import { overlap, without } from "../../src/workbook/page/overlap";
import type { WorkbookPort } from "../../src/workbook/page/port";
import {
  at,
  columnOf,
  labels,
  naming,
  onList,
  onSheet,
  rowOf,
  tableOf,
  typed,
  withTable,
} from "../damage/edit-book";
import { NOTE, TODAY, filledBook } from "../damage/filled-book";
import { openContent } from "../support/content-port";
import { makeNumberedTask, makeTracker } from "../support/tracker-builder";
import { buildInExcel } from "../support/tracker-in-excel";
import { day } from "../support/tracker-builder";

const codesOf = (found: ReturnType<typeof planCheck>): string[] =>
  found.ok ? found.value.findings.map(({ code, at }) => `${code} ${at}`) : [found.problem.code];

const repair = async (port: WorkbookPort): Promise<void> => {
  const done = await repairWorkbook(port, TODAY, { title: "Sửa", note: NOTE });
  if (!done.ok) throw new Error(JSON.stringify(done.problem));
};

/** A sheet whose rows have lost how they show, as a program leaves them that knows no looks. */
const bare = (sheet: Sheet, place: RangeAddress): Sheet => ({
  ...sheet,
  formats: sheet.formats.flatMap((format) =>
    without(format.range, place).map((range) => ({ ...format, range })),
  ),
});

/** How a cell shows what it holds; "" where nothing is told. */
const formatAt = ({ sheets }: WorkbookContent, name: string, row: number, column: number): string => {
  const cell = { row, column, rowCount: 1, columnCount: 1 };
  const formats = sheets.find((sheet) => sheet.name === name)?.formats ?? [];
  return (
    formats
      .filter(({ range }) => overlap(range, cell))
      .flatMap(({ format }) => format.numberFormat ?? [])
      .at(-1) ?? ""
  );
};

const DAY = "dd\\/mm\\/yyyy";
const { tasks: TASKS, holidays: HOLIDAYS, settings: SETTINGS } = naming.sheets;

describe("days that show as bare numbers", () => {
  const filled = filledBook();
  const { range } = tableOf(filled, "tasks");
  const due = columnOf(filled, "tasks", labels.tasks.due);
  const effective = columnOf(filled, "tasks", labels.tasks.effectiveDue);
  const completed = columnOf(filled, "tasks", labels.tasks.completedOn);
  const last = range.row + range.rowCount - 1;

  it("on every sheet, since all looks were cleared, are found and shown as days again", async () => {
    const port = openContent({
      ...filled,
      sheets: filled.sheets.map((sheet) => ({ ...sheet, formats: [] })),
    });
    const found = codesOf(planCheck(port.content(), TODAY));
    for (const name of [TASKS, HOLIDAYS, SETTINGS]) expect(found).toContain(`dates-outdated ${name}`);
    await repair(port);
    expect(codesOf(planCheck(port.content(), TODAY))).toEqual([]);
    const formats = port
      .content()
      .sheets.flatMap(({ name, visibility, blocks }) =>
        visibility !== "visible"
          ? []
          : blocks.flatMap(({ row, column, contents }) =>
              contents.flatMap((line, down) =>
                line.flatMap((cell, across) =>
                  typeof cell === "number" && cell > 44_000 && cell < 45_000
                    ? [formatAt(port.content(), name, row + down, column + across)]
                    : [],
                ),
              ),
            ),
      );
    expect([...new Set(formats)]).toEqual([DAY]);
  });

  it("in a row alone, or where a formula was emptied, are shown so, and what somebody chose elsewhere stays", async () => {
    const cell = { row: range.row + 5, column: effective, rowCount: 1, columnCount: 1 };
    const own = { ...cell, row: range.row + 1, column: due };
    const port = openContent(
      onSheet(filled, TASKS, (sheet) => {
        const left = bare(bare(sheet, { ...range, row: last, rowCount: 1 }), cell);
        const emptied = typed(left, cell.row, cell.column, [[null]]);
        return { ...emptied, formats: [...left.formats, { range: own, format: { numberFormat: "d/m" } }] };
      }),
    );
    await repair(port);
    expect(codesOf(planCheck(port.content(), TODAY))).toEqual([]);
    expect(formatAt(port.content(), TASKS, own.row, due)).toBe("d/m");
    expect([cell.row, last].map((row) => formatAt(port.content(), TASKS, row, effective))).toEqual([
      DAY,
      DAY,
    ]);
  });

  it("as shares, money or texts, since looks were painted over them, are shown as days; a month alone stays", async () => {
    const formats = ["0%", "#,##0.00", "@", "mmmm", "h:mm"].map((numberFormat, index) => ({
      range: { row: range.row + 1 + index, column: due, rowCount: 1, columnCount: 1 },
      format: { numberFormat },
    }));
    const port = openContent(
      onSheet(filled, TASKS, (sheet) => ({
        ...typed(
          sheet,
          range.row + 1,
          due,
          formats.map(() => [44_301]),
        ),
        formats: [...sheet.formats, ...formats],
      })),
    );
    expect(codesOf(planCheck(port.content(), TODAY))).toContain(`dates-outdated ${TASKS}`);
    await repair(port);
    expect(formats.map(({ range: { row } }) => formatAt(port.content(), TASKS, row, due))).toEqual([
      ...[DAY, DAY, DAY, "mmmm", "h:mm"],
    ]);
  });

  it("in a row that a program put below, with a time or as words, are shown so", async () => {
    const table = tableOf(filled, "tasks");
    const row = rowOf(table, {
      [labels.tasks.title]: "Thuê xe",
      [labels.tasks.due]: 44_301.75,
      [labels.tasks.completedOn]: "12/4/2021",
    });
    const port = openContent(onSheet(filled, TASKS, (sheet) => typed(sheet, last + 1, range.column, [row])));
    await repair(port);
    const tasks = port.content().sheets.find(({ name }) => name === TASKS) as Sheet;
    expect([due, completed].map((column) => at(tasks, last + 1, column))).toEqual([44_301.75, 44_298]);
    expect([due, completed].map((column) => formatAt(port.content(), TASKS, last + 1, column))).toEqual([
      DAY,
      DAY,
    ]);
  });

  it("in a column of somebody's own are shown as those above, and other numbers are left alone", async () => {
    const column = range.column + range.columnCount;
    const rows = Array.from({ length: range.rowCount - 1 }, (_, row) => [44_200 + row, 40_000 + row]);
    const port = openContent(
      onList(filled, "tasks", (sheet, { name }) => {
        const cells = typed(sheet, range.row, column, [["Ngày họp", "Kinh phí"], ...rows]);
        const shown = { row: range.row + 1, rowCount: rows.length - 1, column, columnCount: 1 };
        const widened = withTable(cells, name, (table) => ({
          ...table,
          range: { ...range, columnCount: range.columnCount + 2 },
          columns: [...table.columns, { header: "Ngày họp" }, { header: "Kinh phí" }],
        }));
        return {
          ...widened,
          formats: [...sheet.formats, { range: shown, format: { numberFormat: "d/m/yy" } }],
        };
      }),
    );
    await repair(port);
    expect(codesOf(planCheck(port.content(), TODAY))).toEqual([]);
    expect([0, 1].map((next) => formatAt(port.content(), TASKS, last, column + next))).toEqual([
      "d/m/yy",
      "",
    ]);
  });

  it("are found in an open workbook as in its file, in any row and in the settings", async () => {
    const tasks = [1, 2, 3, 4].map((number) =>
      makeNumberedTask(number, { dueKind: "before", due: day("2021-04-25") }),
    );
    const excel = await buildInExcel(makeTracker({ tasks }), "1.9");
    const ask = async (): Promise<string[][]> => [
      codesOf(await checkWorkbook(excel.port, TODAY)),
      codesOf(planCheck(excel.host.content(), TODAY)),
    ];
    try {
      await excel.byHand((sheets) => {
        sheets.getItem(TASKS).getRange("A6:AF6").numberFormat = "General" as unknown as string[][];
        sheets.getItem(SETTINGS).getRange("A1:D20").numberFormat = "General" as unknown as string[][];
      });
      const found = [`dates-outdated ${TASKS}`, `dates-outdated ${SETTINGS}`];
      expect(await ask()).toEqual([found, found]);
      await repair(excel.port);
      expect(await ask()).toEqual([[], []]);
    } finally {
      excel.close();
    }
  });
});
