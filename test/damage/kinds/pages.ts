import type { CellContent, WorkbookContent } from "../../../src/workbook/page/content";
import { isFormula } from "../../../src/workbook/page/formula";
import type { Tracker } from "../../../src/domain/tracker";
import type { SheetKey } from "../../../src/workbook/schema/naming";
import type { Damage } from "../damage";
import {
  NothingToDamage,
  asValue,
  at,
  columnOf,
  labels,
  mapCells,
  naming,
  onList,
  onSheet,
  typed,
} from "../edit-book";

/** The bodies that tasks name, whose codes and contacts are gone. */
export const namedIn = ({ tasks, bodies }: Tracker): Tracker["bodies"] =>
  bodies
    .filter(({ name }) => tasks.some((task) => task.lead === name || task.support.split("; ").includes(name)))
    .map(({ name }) => ({ ...{ code: "", name, shortName: name }, otherNames: "", contact: "", email: "" }));

const gone = (...keys: readonly SheetKey[]): Damage => ({
  name: `sheets deleted: ${keys.join(", ")}`,
  inExcel: ({ workbook }) => {
    for (const key of keys) {
      const sheet = workbook.worksheets.getItem(naming.sheets[key]);
      sheet.visibility = "Visible";
      sheet.delete();
    }
  },
  means: (tracker) => ({
    ...tracker,
    ...(keys.includes("log") ? { log: [] } : {}),
    ...(keys.includes("snapshots") ? { snapshots: [] } : {}),
    ...(keys.includes("bodies") ? { bodies: namedIn(tracker) } : {}),
    ...(keys.includes("holidays") ? { holidays: [] } : {}),
  }),
});

const onSummary = (name: string, change: Parameters<typeof onSheet>[2]): Damage => ({
  name,
  onData: (content) => onSheet(content, naming.sheets.summary, change),
});

const cellsAs = (
  keys: readonly SheetKey[],
  change: (cell: CellContent | undefined) => CellContent | undefined,
) => {
  return (content: WorkbookContent): WorkbookContent =>
    keys.reduce((all, key) => onSheet(all, naming.sheets[key], (sheet) => mapCells(sheet, change)), content);
};

const TABLE = /tbl\w+\[[^\]]*\]/;

const broken = (cell: CellContent | undefined): CellContent | undefined =>
  isFormula(cell) && TABLE.test(cell.formula)
    ? { formula: cell.formula.replace(TABLE, "#REF!"), cached: "#REF!" }
    : cell;

const ALL_LISTS: readonly SheetKey[] = ["tasks", "units", "bodies", "holidays", "log", "snapshots"];

/** Pages, formulas and looks that were written over, deleted and taken off. */
export const PAGES: readonly Damage[] = [
  gone("summary"),
  gone("calendar"),
  gone("meta"),
  gone("log"),
  gone("snapshots"),
  gone("bodies"),
  gone("holidays"),
  gone("summary", "calendar"),
  gone("summary", "calendar", "meta"),
  { name: "task formulas as values", onData: cellsAs(["tasks"], asValue) },
  {
    name: "all formulas as values",
    onData: cellsAs([...ALL_LISTS, "summary", "settings", "calendar"], asValue),
  },
  { name: "the summary as values", onData: cellsAs(["summary"], asValue) },
  { name: "the calendar as values", onData: cellsAs(["calendar"], asValue) },
  { name: "references of the tasks broken", onData: cellsAs(["tasks"], broken) },
  { name: "references of the units broken", onData: cellsAs(["units"], broken) },
  { name: "references of the summary broken", onData: cellsAs(["summary"], broken) },
  {
    name: "three flags typed over",
    onData: (content) =>
      onList(content, "tasks", (sheet, { range }) =>
        typed(sheet, range.row + 2, columnOf(content, "tasks", labels.tasks.flag), [
          ["xong"],
          ["đã làm"],
          ["chưa"],
        ]),
      ),
  },
  {
    name: "days left typed over with numbers",
    onData: (content) =>
      onList(content, "tasks", (sheet, { range }) => {
        const [row, column] = [range.row + 1, columnOf(content, "tasks", labels.tasks.daysLeft)];
        // Under a header that stands elsewhere somebody's entries would be typed over.
        if (!isFormula(at(sheet, row, column))) throw new NothingToDamage("No days left");
        return typed(sheet, row, column, [[3], [5]]);
      }),
  },
  onSummary("page cells typed over", (sheet) => typed(sheet, 6, 1, [[12, "xong", "đã họp"]])),
  onSummary("a note inside the page", (sheet) => typed(sheet, 9, 3, [["Nhớ báo cáo chị Hoa"]])),
  onSummary("the page cleared", (sheet) => ({ ...sheet, blocks: [], merges: [] })),
  onSummary("the page open", (sheet) => ({ ...sheet, protection: null })),
  onSummary("the charts deleted", (sheet) => ({ ...sheet, charts: [] })),
  {
    ...onSummary("the charts at #REF!", (sheet) => ({
      ...sheet,
      charts: sheet.charts.map((chart) => ({
        ...chart,
        series: chart.series.map((series) => ({ ...series, values: "#REF!", categories: "#REF!" })),
      })),
    })),
    leavesUntold: ["page-changed"],
  },
  onSummary("a series less in the charts", (sheet) => ({
    ...sheet,
    charts: sheet.charts.map((chart) => ({ ...chart, series: chart.series.slice(1) })),
  })),
  onSummary("another print area", (sheet) => ({
    ...sheet,
    page: sheet.page && { ...sheet.page, printArea: { row: 0, column: 0, rowCount: 9, columnCount: 4 } },
  })),
  onSummary("no page set-up", (sheet) => ({ ...sheet, page: null })),
  onSummary("the colours gone", (sheet) => ({ ...sheet, conditionalFormats: [] })),
  {
    name: "the drop-downs gone",
    onData: (content) => ({
      ...content,
      sheets: content.sheets.map((sheet) => ({ ...sheet, validations: [] })),
    }),
  },
  {
    name: "the drop-downs in fragments",
    onData: (content) => ({
      ...content,
      sheets: content.sheets.map((sheet) => ({
        ...sheet,
        validations: sheet.validations.flatMap(({ range, ...rule }) =>
          range.rowCount < 3
            ? [{ range, ...rule }]
            : [
                { ...rule, range: { ...range, rowCount: 2 } },
                { ...rule, range: { ...range, row: range.row + 2, rowCount: range.rowCount - 2 } },
              ],
        ),
      })),
    }),
    isHarmless: true,
  },
  {
    name: "the drop-downs in fragments with a gap",
    onData: (content) => ({
      ...content,
      sheets: content.sheets.map((sheet) => ({
        ...sheet,
        validations: sheet.validations.flatMap(({ range, ...rule }) =>
          range.rowCount < 4
            ? [{ range, ...rule }]
            : [
                { ...rule, range: { ...range, rowCount: 2 } },
                { ...rule, range: { ...range, row: range.row + 3, rowCount: range.rowCount - 3 } },
              ],
        ),
      })),
    }),
  },
  {
    name: "the flags' colours gone",
    onData: (content) =>
      onSheet(content, naming.sheets.tasks, (sheet) => ({ ...sheet, conditionalFormats: [] })),
  },
  {
    name: "who prepared it typed into the settings",
    onData: (content) =>
      onSheet(content, naming.sheets.settings, (sheet) => {
        const rows = sheet.blocks.flatMap((block) =>
          block.contents.map((cells, index) => ({ row: block.row + index, label: cells[0] })),
        );
        const row = rows.find(({ label }) => label === labels.settings.preparedBy)?.row ?? 0;
        return typed(sheet, row, 1, [["Trần Thị Hoa"]]);
      }),
    means: (tracker) => ({ ...tracker, settings: { ...tracker.settings, preparedBy: "Trần Thị Hoa" } }),
    isHarmless: true,
  },
  {
    name: "the labels of the settings typed over",
    onData: (content) =>
      onSheet(content, naming.sheets.settings, (sheet) => typed(sheet, 5, 0, [["Tên"], ["Cơ quan"]])),
  },
  {
    name: "the settings' formulas typed over",
    onData: (content) =>
      onSheet(content, naming.sheets.settings, (sheet) =>
        mapCells(sheet, (cell) => (isFormula(cell) ? 1 : cell)),
      ),
  },
  {
    name: "a stray cell far below the tasks",
    onData: (content) => onSheet(content, naming.sheets.tasks, (sheet) => typed(sheet, 900, 60, [["x"]])),
    isHarmless: true,
  },
  {
    name: "a note beside the tasks",
    onData: (content) =>
      onSheet(content, naming.sheets.tasks, (sheet) => typed(sheet, 7, 50, [["hỏi lại chị Hoa"]])),
    isHarmless: true,
  },
  {
    name: "all sheets shown",
    onData: (content) => ({
      ...content,
      sheets: content.sheets.map((sheet) => ({ ...sheet, visibility: "visible" as const })),
    }),
  },
  {
    name: "the task sheet copied",
    inExcel: ({ workbook }: Excel.RequestContext): void => {
      workbook.worksheets.getItem(naming.sheets.tasks).copy("End");
    },
    isHarmless: true,
  },
  {
    name: "the sheets in another order",
    onData: (content) => ({ ...content, sheets: [...content.sheets].reverse() }),
    isHarmless: true,
  },
];
