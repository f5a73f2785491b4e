import { checkWorkbook, planCheck } from "../../src/actions/check";
import { repairWorkbook } from "../../src/actions/repair";
import type { RangeAddress, Sheet, WorkbookContent } from "../../src/workbook/page/content";
import { overlap, without } from "../../src/workbook/page/overlap";
import type { WorkbookPort } from "../../src/workbook/page/port";
import { columnOf, labels, naming, onSheet, tableOf } from "../damage/edit-book";
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
const formatAt = ({ sheets }: WorkbookContent, row: number, column: number): string => {
  const cell = { row, column, rowCount: 1, columnCount: 1 };
  const formats = sheets.find(({ name }) => name === naming.sheets.tasks)?.formats ?? [];
  return (
    formats
      .filter(({ range }) => overlap(range, cell))
      .flatMap(({ format }) => format.numberFormat ?? [])
      .at(-1) ?? ""
  );
};

describe("days that show as bare numbers", () => {
  const filled = filledBook();
  const { range } = tableOf(filled, "tasks");
  const due = columnOf(filled, "tasks", labels.tasks.due);

  it("in a whole list, since its looks were cleared, are found and shown as days again", async () => {
    const port = openContent(onSheet(filled, naming.sheets.tasks, (sheet) => bare(sheet, range)));
    expect(codesOf(planCheck(port.content(), TODAY))).toContain("dates-outdated Nhiệm vụ");
    await repair(port);
    expect(codesOf(planCheck(port.content(), TODAY))).toEqual([]);
    expect(formatAt(port.content(), range.row + 1, due)).toBe("dd\\/mm\\/yyyy");
  });

  it("in a row alone, are shown so there, and what somebody chose in another row stays", async () => {
    const last = { ...range, row: range.row + range.rowCount - 1, rowCount: 1 };
    const own = { row: range.row + 1, column: due, rowCount: 1, columnCount: 1 };
    const port = openContent(
      onSheet(filled, naming.sheets.tasks, (sheet) => {
        const left = bare(sheet, last);
        return { ...left, formats: [...left.formats, { range: own, format: { numberFormat: "d/m" } }] };
      }),
    );
    await repair(port);
    expect(codesOf(planCheck(port.content(), TODAY))).toEqual([]);
    expect(formatAt(port.content(), own.row, due)).toBe("d/m");
  });

  it.each(["A5:AF5", "A5:AF8", "A8:AF8"])(
    "are found in Excel by the first and the last row: %s",
    async (cells) => {
      const tasks = [1, 2, 3, 4].map((number) =>
        makeNumberedTask(number, { dueKind: "before", due: day("2021-04-25") }),
      );
      const excel = await buildInExcel(makeTracker({ tasks }));
      try {
        await excel.byHand((sheets) => {
          const sheet = sheets.getItem(naming.sheets.tasks);
          sheet.getRange(cells).numberFormat = "General" as unknown as string[][];
        });
        expect(codesOf(await checkWorkbook(excel.port, TODAY))).toEqual(["dates-outdated Nhiệm vụ"]);
        await repair(excel.port);
        expect(codesOf(await checkWorkbook(excel.port, TODAY))).toEqual([]);
      } finally {
        excel.close();
      }
    },
  );
});
