import { emptyRecord } from "../../../src/domain/fields/field";
import { TASK_FIELDS } from "../../../src/domain/fields/fields";
import type { CellContent, WorkbookContent } from "../../../src/workbook/page/content";
import { emptySheet } from "../../../src/workbook/page/empty-sheet";
import type { Damage } from "../damage";
import { withColumn, withLines, withWords } from "../edit-cells";
import {
  at,
  below,
  columnOf,
  labels,
  naming,
  onList,
  onSheet,
  rowOf,
  sheetOf,
  tableOf,
  typed,
} from "../edit-book";
import { otherTexts, withOwnCodes, withTasks } from "../means";

const { tasks, snapshots } = labels;

const everywhere = Object.values(naming.sheets).filter((name) => !name.startsWith("_"));

const onlyWords =
  (change: (text: string) => string) =>
  (text: string): string =>
    text.startsWith("=") ? text : change(text);

/** What is left of a code that a replaced or other hyphen stands in. */
const inCodes =
  (change: (code: string, index: number) => CellContent) =>
  (cell: CellContent, index: number): CellContent =>
    typeof cell === "string" ? change(cell, index) : cell;

/** Cells of columns cut out of the tasks and put on a sheet of somebody's own, with their headers. */
const cutOut = (content: WorkbookContent, headers: readonly string[], sheet: string): WorkbookContent => {
  const { range } = tableOf(content, "tasks");
  const from = sheetOf(content, "tasks");
  const columns = headers.map((header) => columnOf(content, "tasks", header));
  const cells = Array.from({ length: range.rowCount }, (_, row) =>
    columns.map((column) => at(from, range.row + row, column) ?? null),
  );
  const emptied = onList(content, "tasks", (one, table) => {
    const blank = columns.reduce(
      (all, column) =>
        typed(
          all,
          range.row,
          column,
          Array.from({ length: range.rowCount }, () => [null]),
        ),
      one,
    );
    return {
      ...blank,
      tables: blank.tables.map((there) =>
        there.name === table.name
          ? {
              ...there,
              columns: there.columns.map((column, index) =>
                columns.includes(range.column + index) ? { header: `Column${index + 1}` } : column,
              ),
            }
          : there,
      ),
    };
  });
  return {
    ...emptied,
    sheets: [...emptied.sheets, { ...emptySheet(sheet), blocks: [{ row: 0, column: 0, contents: cells }] }],
  };
};

/** What careless clerks do to a tracker at their desks. */
export const DESKS: readonly Damage[] = [
  {
    name: "codes of tasks with a hyphen that does not break",
    onData: (content) =>
      withColumn(
        content,
        "tasks",
        tasks.id,
        inCodes((code) => code.replace("-", "\u2011")),
      ),
  },
  {
    name: "codes of tasks typed again in short",
    onData: (content) =>
      withColumn(
        content,
        "tasks",
        tasks.id,
        inCodes((_, index) => `nv ${index + 1}`),
      ),
  },
  {
    name: "hyphens taken out of every sheet",
    onData: (content) =>
      withWords(
        content,
        everywhere,
        onlyWords((text) => text.replaceAll("-", "")),
      ),
    means: (tracker) =>
      withOwnCodes(
        tracker,
        otherTexts(tracker, (text) => text.replaceAll("-", "")),
      ),
  },
  {
    name: "“quận” replaced by “phường” in the tasks alone",
    onData: (content) =>
      withWords(
        content,
        [naming.sheets.tasks],
        onlyWords((text) => text.replaceAll("quận", "phường")),
      ),
    means: (tracker) => otherTexts(tracker, (text) => text.replaceAll("quận", "phường"), ["tasks"]),
    leaves: ["unit-unknown", "lead-unknown"],
  },
  {
    name: "shares in words around them",
    onData: (content) =>
      withColumn(content, "tasks", tasks.percent, (cell) =>
        typeof cell === "number" ? `đạt ${Math.round(cell * 100)}%` : cell,
      ),
  },
  {
    name: "two days in one cell of the extension",
    onData: (content) =>
      withColumn(content, "tasks", tasks.extendedTo, (cell) =>
        typeof cell === "number" ? "19/4/2021, 25/4/2021" : cell,
      ),
    means: withTasks((task) =>
      typeof task.extendedTo === "string" ? { ...task, extendedTo: { raw: "19/4/2021, 25/4/2021" } } : task,
    ),
    leaves: ["date-unreadable"],
  },
  {
    name: "the bodies pasted below the units",
    onData: (content: WorkbookContent): WorkbookContent => {
      const { range, columns } = tableOf(content, "bodies");
      const bodies = sheetOf(content, "bodies");
      const rows = Array.from({ length: range.rowCount - 1 }, (_, row) =>
        columns.map((__, column) => at(bodies, range.row + 1 + row, range.column + column) ?? null),
      );
      return onList(content, "units", (sheet, table) => typed(sheet, below(table), table.range.column, rows));
    },
    isHarmless: true,
  },
  {
    name: "difficulties and proposals cut out to a sheet of somebody's own",
    onData: (content) => cutOut(content, [tasks.difficulty, tasks.proposal], "Họp giao ban"),
    means: withTasks((task) => ({ ...task, difficulty: "", proposal: "" })),
    leaves: ["columns-elsewhere"],
  },
  {
    name: "the tasks parted into a sheet for each unit",
    onData: (content: WorkbookContent): WorkbookContent => {
      const { range, columns } = tableOf(content, "tasks");
      const headers = columns.map(({ header }) => header);
      const from = sheetOf(content, "tasks");
      const unit = headers.indexOf(tasks.unit);
      const all = Array.from({ length: range.rowCount - 1 }, (_, row) =>
        headers.map((__, column): CellContent => {
          const cell = at(from, range.row + 1 + row, range.column + column) ?? null;
          return typeof cell === "object" && cell !== null ? (cell.cached ?? null) : cell;
        }),
      );
      const own = withLines(content, "tasks", (lines) => lines.filter((line) => (line[unit] ?? "") === ""));
      const sheets = ["Hội LHPN quận Tây Hồ", "Hội LHPN huyện Đông Anh"].map((name) => ({
        ...emptySheet(name.replace("Hội LHPN ", "")),
        blocks: [{ row: 0, column: 0, contents: [headers, ...all.filter((row) => row[unit] === name)] }],
      }));
      return { ...own, sheets: [...own.sheets, ...sheets] };
    },
    means: (tracker) => ({ ...tracker, tasks: tracker.tasks.filter(({ unit }) => unit === "") }),
    leaves: ["rows-elsewhere"],
  },
  {
    name: "counts of snapshots in words and below nothing",
    onData: (content) =>
      withColumn(
        withColumn(content, "snapshots", snapshots.total, () => "hai mươi"),
        "snapshots",
        snapshots.dueTotal,
        () => -3,
      ),
    means: (tracker) => ({ ...tracker, snapshots: [] }),
    leaves: ["number-unreadable"],
  },
  {
    name: "a report date nine years off",
    onData: (content) =>
      onSheet(content, naming.sheets.settings, (sheet) => {
        const row = Array.from({ length: 60 }, (_, index) => index).find(
          (index) => at(sheet, index, 0) === labels.settings.reportDate,
        );
        return typed(sheet, row ?? 0, 1, [[47_593]]);
      }),
    means: (tracker) => ({
      ...tracker,
      settings: { ...tracker.settings, reportDate: "2030-04-20" as never },
    }),
    leaves: ["report-date-late"],
  },
  {
    name: "a task typed below in letters of an old font",
    onData: (content) =>
      onList(content, "tasks", (sheet, table) =>
        typed(sheet, below(table), table.range.column, [
          rowOf(table, {
            [tasks.title]: "ChuÈn bÞ tµi liÖu §¹i héi",
            [tasks.unit]: "Héi LHPN quËn T©y Hå",
            [tasks.state]: "§ang thùc hiÖn",
          }),
        ]),
      ),
    means: (tracker) => ({
      ...tracker,
      tasks: [
        ...tracker.tasks,
        {
          ...emptyRecord(TASK_FIELDS),
          id: "",
          title: "ChuÈn bÞ tµi liÖu §¹i héi",
          unit: "Héi LHPN quËn T©y Hå",
          state: { raw: "§ang thùc hiÖn" } as never,
        },
      ],
    }),
    leaves: ["unit-unknown", "state-unknown"],
  },
  {
    name: "a remark across the last row of the task table",
    onData: (content) =>
      withLines(content, "tasks", (lines, headers) => [
        ...lines,
        headers.map((_, index) => (index === 0 ? "Ghi chú: việc in đậm là trọng tâm" : null)),
      ]),
    means: (tracker) => ({
      ...tracker,
      tasks: [
        ...tracker.tasks,
        { ...emptyRecord(TASK_FIELDS), id: "Ghi chú: việc in đậm là trọng tâm", title: "" },
      ],
    }),
    leaves: ["title-missing"],
  },
];
