import { swappedDays } from "../../src/domain/swapped-day";
import type { Task } from "../../src/domain/task";
import { describeTracker } from "../../src/workbook/book/describe";
import type { Formula, Sheet, WorkbookContent } from "../../src/workbook/page/content";
import { makeWording } from "../../src/workbook/schema/wording";
import { writeXlsx } from "../../src/xlsx/write";
import { createExcelHost } from "../excel-host";
import { recalculate } from "../support/libreoffice";
import { describeWith } from "../support/tools";
import { day, makeNumberedTask, makeTracker, makeUnit } from "../support/tracker-builder";

const TODAY = day("2021-04-20");
const VI = makeWording("vi");
/** Zero-based column behind all of ours, where the rules are worked out as cells. */
const FIRST = 70;

/** What a row holds, and which of its cells are marked: d(ue), e(xtended to), c(ompleted on). */
const ROWS: readonly (readonly [Partial<Task>, string])[] = [
  [{ due: day("2021-03-20") }, ""],
  [{ due: day("2021-05-28") }, ""],
  [{ due: day("2021-05-04"), dueText: "trước ngày 05/4/2021" }, "d"],
  [{ due: day("2021-05-04"), dueText: "trước ngày 05/04" }, "d"],
  [{ due: day("2021-05-04"), dueText: "trước ngày 15/4/2021" }, ""],
  [{ due: day("2021-06-05"), dueText: "trước ngày 05/6/2021" }, ""],
  [{ due: day("2021-10-05") }, "d"],
  [{ due: day("2021-10-05"), dueText: "giữa tháng 5" }, "d"],
  [{ due: day("2021-06-05"), dueText: "trước ngày 05 tháng 6 năm 2021" }, ""],
  [{ due: day("2021-02-05"), dueText: "trước ngày 05 tháng 02 năm 2021" }, ""],
  [{ due: day("2021-02-05"), dueText: "chậm nhất 05.02.2021" }, ""],
  [{ due: day("2021-05-04") }, ""],
  [{ due: { raw: "mai" }, extendedTo: { raw: "?" }, completedOn: { raw: 5 } }, ""],
  [{ due: day("2021-04-20"), extendedTo: day("2021-07-05") }, "e"],
  [{ due: day("2021-05-20"), extendedTo: day("2021-07-05") }, ""],
  [{ extendedTo: day("2021-02-04"), completedOn: day("2021-02-04") }, "ec"],
  [{ completedOn: day("2021-08-04") }, "c"],
  [{ completedOn: day("2021-05-06") }, ""],
  [{ completedOn: day("2021-03-02") }, ""],
];
const tracker = makeTracker({
  tasks: ROWS.map(([fields], index) => makeNumberedTask(index + 1, fields)),
  units: [
    makeUnit("DV-01", "Tây Hồ", { event: day("2021-09-04") }),
    makeUnit("DV-02", "Ba Đình", { event: day("2021-05-04") }),
  ],
});

/** Which rule of a sheet stands for which field: those of swapped days, one line a rule. */
function rulesOf({ conditionalFormats }: Sheet): string[] {
  return conditionalFormats
    .flatMap(({ rules }) => rules.map((rule) => (rule.kind === "formula" ? rule.formula : "")))
    .filter((formula) => formula.includes("DAY("));
}

/** The workbook with the rules of swapped days as cells beside the rows they are for. */
function withRulesAsCells(content: WorkbookContent): WorkbookContent {
  return {
    ...content,
    sheets: content.sheets.map((sheet) => {
      const rowCount = (sheet.tables[0]?.range.rowCount ?? 1) - 1;
      const cells = Array.from({ length: rowCount }, (_, index): Formula[] =>
        rulesOf(sheet).map((rule) => ({
          formula: `=IF(IFERROR(${rule.slice(1).replace(/(\$[A-Z]+)5\b/g, `$1${index + 5}`)},FALSE),1,0)`,
        })),
      );
      return rulesOf(sheet).length === 0
        ? sheet
        : { ...sheet, blocks: [...sheet.blocks, { row: 4, column: FIRST, contents: cells }] };
    }),
  };
}

const content = describeTracker(tracker, VI, TODAY);
const sheetNamed = (name: string): Sheet => content.sheets.find((sheet) => sheet.name === name)!;
/** The rules of the task sheet in their order: two for the due date. */
const MARKS = ["d", "d", "e", "c"];
const EXPECTED = ROWS.map(([, marks]) => marks);
const marksOf = (row: readonly unknown[]): string =>
  [...new Set(MARKS.filter((_mark, index) => String(row[index]) === "1"))].join("");

describe("cells whose day and month are probably swapped", () => {
  it("are marked by rules short enough for every interface of Excel", () => {
    const rules = content.sheets.flatMap(rulesOf);
    expect(rules).toHaveLength(5);
    expect(Math.max(...rules.map((rule) => rule.length))).toBeLessThanOrEqual(255);
  });

  it("are those a person works out by hand, in the simulated Excel", () => {
    const host = createExcelHost({ today: TODAY, content: withRulesAsCells(content) });
    const last = 4 + ROWS.length;
    expect(host.values(VI.naming.sheets.tasks, `BS5:BV${last}`).map(marksOf)).toEqual(EXPECTED);
    expect(host.values(VI.naming.sheets.units, "BS5:BS6")).toEqual([[1], [0]]);
  });

  it("are those the check tells, but for deadlines whose words speak of other days", () => {
    const told = swappedDays(tracker, TODAY).map(
      ({ row, field }) => `${"id" in row ? row.id : row.code} ${field}`,
    );
    const FIELDS = { d: "due", e: "extendedTo", c: "completedOn" } as const;
    const marked = EXPECTED.flatMap((marks, index) =>
      [...marks].map((mark) => `NV-${String(index + 1).padStart(3, "0")} ${FIELDS[mark as "d"]}`),
    );
    expect(told).toEqual([...marked, "DV-01 event"]);
  });

  it("are yellow in the date's own column down to the sheet's end", () => {
    const { conditionalFormats } = sheetNamed(VI.naming.sheets.units);
    expect(conditionalFormats[0]?.range).toMatchObject({ row: 4, column: 5, columnCount: 1 });
    expect(conditionalFormats[0]?.rules[0]).toMatchObject({ style: { fill: "#FFF0C2", bold: true } });
  });
});

describeWith(["soffice", "libfaketime"], "the same in LibreOffice", () => {
  it("marks the cells that a person works out by hand", async () => {
    const sheets = await recalculate(await writeXlsx(withRulesAsCells(content)), {
      today: TODAY,
      shown: false,
    });
    const rows = sheets.get(VI.naming.sheets.tasks)!.slice(4, 4 + ROWS.length);
    expect(rows.map((row) => marksOf(row.slice(FIRST)))).toEqual(EXPECTED);
    const units = sheets.get(VI.naming.sheets.units)!.slice(4, 6);
    expect(units.map((row) => row[FIRST])).toEqual(["1", "0"]);
  }, 60_000);
});
