import type { CellContent, WorkbookContent } from "../../../src/workbook/page/content";
import { makeWording } from "../../../src/workbook/schema/wording";
import type { TableKey } from "../../../src/workbook/schema/naming";
import { TABLE_KEYS } from "../../../src/workbook/schema/naming";
import type { Damage } from "../damage";
import {
  withColumn,
  withColumns,
  withLines,
  withWords,
  inColumn,
  ofDay,
  inWords,
  toEnd,
} from "../edit-cells";
import { otherTexts, withTasks } from "../means";
import {
  NothingToDamage,
  at,
  below,
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
} from "../edit-book";

const { tasks, units, snapshots } = labels;
const english = makeWording("en").labels;

const asText = (cell: CellContent): CellContent => (typeof cell === "number" ? String(cell) : cell);

/** Words of the lists in the other language. */
const TRANSLATED: Readonly<Record<string, string>> = Object.fromEntries(
  (["states", "dueKinds", "offsetUnits", "streams"] as const).flatMap((list) =>
    Object.entries<string>(labels[list]).map(([key, word]) => [
      word,
      (english[list] as Readonly<Record<string, string>>)[key] ?? word,
    ]),
  ),
);

const translated = (content: WorkbookContent, key: TableKey): WorkbookContent => {
  const words = new Map(
    Object.entries<string>(labels[key] as Readonly<Record<string, string>>).map(([field, header]) => [
      header,
      (english[key] as Readonly<Record<string, string>>)[field] ?? header,
    ]),
  );
  return renameHeaders(content, key, (header) => words.get(header) ?? header);
};

const inTasks =
  (work: (table: Excel.Table) => void): NonNullable<Damage["inExcel"]> =>
  ({ workbook }) =>
    work(workbook.tables.getItem(naming.tables.tasks));

const longer = (content: WorkbookContent, key: TableKey, rows: number): WorkbookContent =>
  onList(content, key, (sheet, { name }) =>
    withTable(sheet, name, (table) => ({
      ...table,
      range: { ...table.range, rowCount: table.range.rowCount + rows },
    })),
  );

/** What hands do that know neither tables nor tracker: typing over, dragging, pasting, translating. */
export const HANDS: readonly Damage[] = [
  {
    name: "half of the tasks pushed down by two blank rows, out of the table",
    onData: (content: WorkbookContent): WorkbookContent => {
      const { range, columns } = tableOf(content, "tasks");
      const lines = Array.from({ length: range.rowCount - 11 }, (_, row) =>
        columns.map((__, column): CellContent => {
          const sheet = content.sheets.find(({ name }) => name === naming.sheets.tasks);
          return (sheet && at(sheet, range.row + 11 + row, range.column + column)) ?? null;
        }),
      );
      const shorter = withLines(content, "tasks", (all) => all.slice(0, 10));
      return onList(shorter, "tasks", (sheet, table) =>
        typed(sheet, below(table) + 2, table.range.column, lines),
      );
    },
  },
  {
    name: "a task's cells cleared",
    onData: (content) =>
      onList(content, "tasks", (sheet, { range }) =>
        typed(sheet, range.row + 5, range.column, [Array.from({ length: range.columnCount }, () => null)]),
      ),
    means: (tracker) => ({ ...tracker, tasks: tracker.tasks.filter((_, index) => index !== 4) }),
  },
  {
    name: "every table dragged thirty rows further down",
    onData: (content) => TABLE_KEYS.reduce((all, key) => longer(all, key, 30), content),
    isHarmless: true,
  },
  {
    name: "a column of numbers put in front of the codes",
    inExcel: inTasks((table) => {
      table.columns.add(0, undefined, "TT");
      table.columns.getItem("TT").getDataBodyRange().getResizedRange(0, 0).values = Array.from(
        { length: 20 },
        (_, index) => [index + 1],
      );
    }),
    isHarmless: true,
  },
  {
    name: "the flag called as the state was, and the state otherwise",
    inExcel: inTasks((table) => {
      table.columns.getItem(tasks.state).name = "Tiến triển";
      table.columns.getItem(tasks.flag).name = tasks.state;
    }),
  },
  {
    name: "the titles under “Nội dung”",
    inExcel: inTasks((table) => {
      table.columns.getItem(tasks.title).name = "Nội dung";
    }),
  },
  {
    name: "the headers of every list cleared",
    onData: (content) =>
      TABLE_KEYS.reduce((all, key) => renameHeaders(all, key, (_, index) => `Column${index + 1}`), content),
  },
  {
    name: "state and share deleted",
    inExcel: inTasks((table) => {
      for (const header of [tasks.state, tasks.percent]) table.columns.getItem(header).delete();
    }),
    means: withTasks((task) => ({ ...task, state: null, percent: null })),
  },
  {
    name: "the due days cut and put at the end",
    onData: (content) => withColumns(content, "tasks", toEnd(tasks.due, tasks.dueText)),
    isHarmless: true,
  },
  {
    name: "days of completion with years of two digits",
    onData: inColumn(
      "tasks",
      tasks.completedOn,
      ofDay((year, month, day) => `${day}/${month}/${year.slice(2)}`),
    ),
    means: withTasks((task) =>
      typeof task.completedOn === "string"
        ? { ...task, completedOn: { raw: shortDay(task.completedOn) } }
        : task,
    ),
    leaves: ["date-unreadable"],
  },
  {
    name: "states with ticks behind",
    onData: inColumn("tasks", tasks.state, (cell) =>
      cell === labels.states.done ? `${labels.states.done} ✓` : cell,
    ),
  },
  {
    name: "states in the other language",
    onData: inColumn("tasks", tasks.state, inWords(TRANSLATED)),
    isHarmless: true,
  },
  {
    name: "shares with a space before the sign",
    onData: inColumn("tasks", tasks.percent, (cell) =>
      typeof cell === "number" ? `${Math.round(cell * 100)}\u00A0%` : cell,
    ),
  },
  {
    name: "days of congresses with a T and a time",
    onData: inColumn(
      "units",
      units.event,
      ofDay((year, month, day) => `${year}-${month}-${day}T00:00:00`),
    ),
  },
  {
    name: "units of tasks by their codes",
    onData: inColumn(
      "tasks",
      tasks.unit,
      inWords({ "Hội LHPN quận Tây Hồ": "DV-01", "Hội LHPN huyện Đông Anh": "DV-02" }),
    ),
  },
  {
    name: "kinds of days off cleared",
    onData: inColumn("holidays", labels.holidays.kind, () => null),
    means: (tracker) => ({
      ...tracker,
      holidays: tracker.holidays.map((one) => ({ ...one, kind: null })),
    }),
    isHarmless: true,
  },
  {
    name: "the moments of the log as days with a time",
    onData: inColumn("log", labels.log.when, (cell, index) =>
      typeof cell === "string" ? 44_287 + index + 1 / 3 : cell,
    ),
  },
  {
    name: "counts of snapshots as text",
    onData: (content) =>
      Object.values<string>(snapshots)
        .filter((header) => header !== snapshots.day)
        .reduce((all, header) => withColumn(all, "snapshots", header, asText), content),
  },
  {
    name: "the calendar's first day as text",
    onData: (content) =>
      onSheet(content, naming.sheets.settings, (sheet) => {
        const row = Array.from({ length: 60 }, (_, index) => index).find(
          (index) => at(sheet, index, 0) === labels.settings.calendarStart,
        );
        return typed(sheet, row ?? 0, 1, [["01/01/2020"]]);
      }),
  },
  {
    name: "a word typed at one place of every sheet, grouped",
    onData: (content: WorkbookContent): WorkbookContent => {
      const { sheets } = content;
      if (at(sheetOf(content, "tasks"), 8, 0) !== "NV-005") throw new NothingToDamage("No fifth task there");
      return {
        ...content,
        sheets: sheets.map((sheet) =>
          sheet.name.startsWith("_") ? sheet : typed(sheet, 8, 4, [["Kiểm tra"]]),
        ),
      };
    },
    means: withTasks((task, index) => (index === 4 ? { ...task, title: "Kiểm tra" } : task)),
  },
  {
    name: "“Đơn vị” replaced on the task sheet",
    onData: (content) =>
      withWords(content, [naming.sheets.tasks], (text) =>
        text.startsWith("=") ? text.replaceAll("[Đơn vị]", "[Cơ sở]") : text.replaceAll("Đơn vị", "Cơ sở"),
      ),
    means: (tracker) => otherTexts(tracker, (text) => text.replaceAll("Đơn vị", "Cơ sở"), ["tasks"]),
  },
  {
    name: "the task sheet wholly translated",
    onData: (content) =>
      ["state", "dueKind", "offsetUnit", "stream"].reduce(
        (all, key) =>
          withColumn(
            all,
            "tasks",
            (english.tasks as Readonly<Record<string, string>>)[key] ?? key,
            inWords(TRANSLATED),
          ),
        translated(content, "tasks"),
      ),
  },
  {
    name: "the headers of every list translated",
    onData: (content) => TABLE_KEYS.reduce(translated, content),
  },
  {
    name: "the choice on the timeline nobody's name",
    onData: (content) =>
      onSheet(content, naming.sheets.timeline, (sheet) => typed(sheet, 2, 1, [["Không ai"]])),
    isHarmless: true,
  },
  {
    name: "codes of tasks with a dot in place of the dash",
    onData: inColumn("tasks", tasks.id, (cell) => (typeof cell === "string" ? cell.replace("-", ".") : cell)),
  },
  {
    name: "the columns of units sorted by their headers",
    onData: (content) =>
      withColumns(content, "units", (headers) =>
        [...headers].sort((one, other) => one.localeCompare(other, "vi")),
      ),
    isHarmless: true,
  },
  {
    name: "the first two columns of tasks exchanged and their headers cleared",
    onData: (content) =>
      renameHeaders(
        withColumns(content, "tasks", ([first = "", second = "", ...rest]) => [second, first, ...rest]),
        "tasks",
        (header, index) => (index < 2 ? `Column${index + 1}` : header),
      ),
  },
  {
    name: "the column of units of the tasks cleared by its header's cell alone",
    onData: (content) =>
      onList(content, "tasks", (sheet, { range }) =>
        typed(sheet, range.row, columnOf(content, "tasks", tasks.unit), [[null]]),
      ),
  },
];

function shortDay(day: string): string {
  const [year = "", month = "", date = ""] = day.split("-");
  return `${date}/${month}/${year.slice(2)}`;
}
