import type { CellContent, CellValue, WorkbookContent } from "../../../src/workbook/page/content";
import { makeWording } from "../../../src/workbook/schema/wording";
import type { TableKey } from "../../../src/workbook/schema/naming";
import type { Damage } from "../damage";
import type { Line } from "../edit-cells";
import { withColumns, withLines, withTableMoved } from "../edit-cells";
import {
  NothingToDamage,
  at,
  below,
  columnOf,
  convertToRange,
  labels,
  naming,
  onList,
  onSheet,
  renameHeaders,
  rowOf,
  tableOf,
  typed,
  withTable,
} from "../edit-book";
import { emptyRecord } from "../../../src/domain/fields/field";
import { TASK_FIELDS } from "../../../src/domain/fields/fields";
import type { Tracker } from "../../../src/domain/tracker";
import { day } from "../../support/tracker-builder";

const { tasks, units, bodies } = labels;
const english = makeWording("en").labels;

const onTasks =
  (change: (lines: readonly Line[], headers: readonly string[]) => readonly Line[]) =>
  (content: WorkbookContent): WorkbookContent =>
    withLines(content, "tasks", change);

/** A change of a list's rows, after which it is no table any more, since Excel lets nobody do this within one. */
const inRange =
  (change: (lines: readonly Line[], headers: readonly string[]) => readonly Line[]) =>
  (content: WorkbookContent): WorkbookContent =>
    convertToRange(onTasks(change)(content), ["tasks"]);

const lineOf = (headers: readonly string[], cells: Readonly<Record<string, CellContent>>): Line => {
  const gone = Object.keys(cells).find((header) => !headers.includes(header));
  if (gone !== undefined) throw new NothingToDamage(`No column ${gone}`);
  return headers.map((header) => cells[header] ?? null);
};

const newTask = (title: string): Readonly<Record<string, CellValue>> => ({
  [tasks.title]: title,
  [tasks.unit]: "Hội LHPN quận Tây Hồ",
  [tasks.state]: "Đang thực hiện",
});

const withNew =
  (...titles: readonly string[]) =>
  (tracker: Tracker): Tracker => ({
    ...tracker,
    tasks: [
      ...tracker.tasks,
      ...titles.map((title) => ({
        ...emptyRecord(TASK_FIELDS),
        id: "",
        title,
        unit: "Hội LHPN quận Tây Hồ",
        state: "in-progress" as const,
      })),
    ],
  });

const withoutTasks =
  (...gone: readonly number[]) =>
  (tracker: Tracker): Tracker => ({
    ...tracker,
    tasks: tracker.tasks.filter((_, index) => !gone.includes(index)),
  });

const withoutFields =
  (...keys: readonly (keyof typeof TASK_FIELDS)[]) =>
  (tracker: Tracker): Tracker => ({
    ...tracker,
    tasks: tracker.tasks.map((task) => ({
      ...task,
      ...Object.fromEntries(keys.map((key) => [key, TASK_FIELDS[key].kind === "day" ? null : ""])),
    })),
  });

const shifted =
  (key: TableKey) =>
  (content: WorkbookContent): WorkbookContent => {
    const headers = tableOf(content, key).columns.map(({ header }) => header);
    return renameHeaders(content, key, (_, index) => headers[index - 1] ?? "Cột mới");
  };

const named =
  (key: TableKey, names: Readonly<Record<string, string>>) =>
  (content: WorkbookContent): WorkbookContent =>
    renameHeaders(content, key, (header) => names[header] ?? header);

const inEnglish = (
  key: "log" | "snapshots" | "rounds" | "bodies" | "holidays",
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries<string>(labels[key]).map(([field, header]) => [
      header,
      (english[key] as Readonly<Record<string, string>>)[field] ?? header,
    ]),
  );

/** What clerks do to lists: sorting, copying, grouping, taking away, and columns of their own. */
export const CLERK_LISTS: readonly Damage[] = [
  {
    name: "the tasks sorted by their titles",
    onData: onTasks((lines, headers) => {
      const title = headers.indexOf(tasks.title);
      return [...lines].sort((one, other) => String(one[title]).localeCompare(String(other[title]), "vi"));
    }),
    isHarmless: true,
  },
  {
    name: "two tasks deleted as rows of the sheet",
    inExcel: ({ workbook }: Excel.RequestContext): void =>
      workbook.worksheets.getItem(naming.sheets.tasks).getRange("8:9").delete("Up"),
    means: withoutTasks(3, 4),
    isHarmless: true,
  },
  {
    name: "a flag typed over while the tasks are filtered",
    inExcel: ({ workbook }: Excel.RequestContext): void => {
      const table = workbook.tables.getItem(naming.tables.tasks);
      table.columns.getItem(tasks.flag).getDataBodyRange().getCell(2, 0).values = [["xong"]];
      table.columns.getItem(tasks.unit).filter.applyValuesFilter(["Hội LHPN quận Tây Hồ"]);
    },
  },
  {
    name: "rows of tasks hidden and one typed below",
    onData: (content) =>
      onList(content, "tasks", (sheet, table) => ({
        ...typed(sheet, below(table), table.range.column, [rowOf(table, newTask("Thuê xe"))]),
        rows: [...sheet.rows, { row: table.range.row + 3, rowCount: 6, hidden: true }],
      })),
    means: withNew("Thuê xe"),
  },
  {
    name: "the column of codes deleted",
    inExcel: ({ workbook }: Excel.RequestContext): void =>
      workbook.tables.getItem(naming.tables.tasks).columns.getItem(tasks.id).delete(),
    means: withoutFields("id"),
  },
  {
    name: "the columns of product, difficulty and proposal deleted",
    inExcel: ({ workbook }: Excel.RequestContext): void => {
      const { columns } = workbook.tables.getItem(naming.tables.tasks);
      for (const header of [tasks.product, tasks.difficulty, tasks.proposal])
        columns.getItem(header).delete();
    },
    means: withoutFields("product", "difficulty", "proposal"),
  },
  {
    name: "the task columns the other way round",
    onData: (content) => withColumns(content, "tasks", (headers) => [...headers].reverse()),
    isHarmless: true,
  },
  {
    name: "filled columns of one's own under words that mean ours",
    inExcel: ({ workbook }: Excel.RequestContext): void => {
      const table = workbook.tables.getItem(naming.tables.tasks);
      table.columns.add(6, undefined, "Tình hình");
      table.columns.add(9, undefined, "Người phụ trách");
      table.columns.getItem("Tình hình").getDataBodyRange().getCell(1, 0).values = [["gọi lại thứ Sáu"]];
      table.columns.getItem("Người phụ trách").getDataBodyRange().getCell(2, 0).values = [["chị Hoa"]];
    },
    isHarmless: true,
  },
  {
    name: "the column of notes copied beside itself",
    inExcel: ({ workbook }: Excel.RequestContext): void => {
      const table = workbook.tables.getItem(naming.tables.tasks);
      table.columns.add(26, undefined, `${tasks.note}2`);
      table.columns
        .getItem(`${tasks.note}2`)
        .getDataBodyRange()
        .copyFrom(table.columns.getItem(tasks.note).getDataBodyRange(), "Values");
    },
    isHarmless: true,
  },
  {
    name: "the column of states copied to the end and the old one deleted",
    inExcel: ({ workbook }: Excel.RequestContext): void => {
      const table = workbook.tables.getItem(naming.tables.tasks);
      const name = `${tasks.state}2`;
      table.columns.add(undefined, undefined, name);
      table.columns
        .getItem(name)
        .getDataBodyRange()
        .copyFrom(table.columns.getItem(tasks.state).getDataBodyRange(), "Values");
      table.columns.getItem(tasks.state).delete();
    },
  },
  {
    name: "headers with marks of footnotes",
    onData: named("tasks", {
      [tasks.due]: `${tasks.due} (*)`,
      [tasks.lead]: `${tasks.lead} (1)`,
      [tasks.state]: `${tasks.state} (**)`,
      [tasks.percent]: "% (2)",
    }),
  },
  {
    name: "headers abbreviated",
    onData: named("tasks", {
      [tasks.title]: "NV",
      [tasks.unit]: "ĐV",
      [tasks.lead]: "CT",
      [tasks.support]: "PH",
      [tasks.state]: "TT",
      [tasks.completedOn]: "Ngày HT",
    }),
  },
  { name: "the headers of units shifted by one", onData: shifted("units") },
  { name: "the headers of bodies shifted by one", onData: shifted("bodies") },
  {
    name: "the task headers letters of the alphabet",
    onData: (content) => renameHeaders(content, "tasks", (_, index) => `C${index + 1}`),
  },
  {
    name: "the headers of the log in other words",
    onData: named("log", {
      [labels.log.when]: "Lúc nào",
      [labels.log.id]: "Số hiệu",
      [labels.log.before]: "Cũ",
      [labels.log.after]: "Mới",
    }),
  },
  ...(["log", "snapshots", "rounds", "bodies", "holidays"] as const).map((key): Damage => ({
    name: `the headers of ${key} in English`,
    onData: named(key, inEnglish(key)),
  })),
  {
    name: "the columns of holidays exchanged",
    onData: (content) =>
      withColumns(content, "holidays", () => [
        labels.holidays.name,
        labels.holidays.kind,
        labels.holidays.day,
      ]),
    isHarmless: true,
  },
  {
    name: "the task table drawn over notes beside it",
    onData: (content) =>
      onList(content, "tasks", (sheet, { name, range }) =>
        withTable(
          typed(sheet, range.row, range.column + range.columnCount, [
            ["Column1"],
            ["hỏi lại"],
            [null],
            ["đã gọi"],
          ]),
          name,
          (table) => ({
            ...table,
            range: { ...range, columnCount: range.columnCount + 1 },
            columns: [...table.columns, { header: "Column1" }],
          }),
        ),
      ),
    isHarmless: true,
  },
  {
    name: "tasks no table, sorted with the header among them",
    onData: (content: WorkbookContent): WorkbookContent => {
      const { range, columns } = tableOf(content, "tasks");
      const headers = columns.map(({ header }) => header);
      const converted = convertToRange(
        withLines(content, "tasks", (lines) => [...lines, headers]),
        ["tasks"],
      );
      return onSheet(converted, naming.sheets.tasks, (sheet) => ({
        ...sheet,
        blocks: [
          {
            row: range.row,
            column: range.column,
            contents: Array.from({ length: range.rowCount + 1 }, (_, row) =>
              headers.map((__, column) =>
                row === range.rowCount
                  ? null
                  : (at(sheet, range.row + 1 + row, range.column + column) ?? null),
              ),
            ),
          },
        ],
      }));
    },
  },
  {
    name: "tasks no table, the headers repeated among the rows",
    onData: inRange((lines, headers) => [...lines.slice(0, 10), headers, ...lines.slice(10)]),
  },
  {
    name: "tasks no table, headings between groups",
    onData: inRange((lines, headers) => [
      // Words under "Nhiệm vụ" are a task to whoever counts; those under the code are none.
      lineOf(headers, { [tasks.id]: "I", [tasks.title]: "CÔNG TÁC CHUẨN BỊ" }),
      ...lines.slice(0, 8),
      lineOf(headers, { [tasks.id]: "II. TRONG ĐẠI HỘI" }),
      ...lines.slice(8),
    ]),
    means: (tracker) => ({
      ...tracker,
      tasks: [...tracker.tasks, { ...emptyRecord(TASK_FIELDS), id: "I", title: "CÔNG TÁC CHUẨN BỊ" }],
    }),
    leaves: ["title-missing", "row-heading"],
  },
  {
    name: "tasks no table, blank rows between groups",
    onData: inRange((lines, headers) => [
      ...lines.slice(0, 5),
      lineOf(headers, {}),
      ...lines.slice(5, 12),
      lineOf(headers, {}),
      lineOf(headers, {}),
      ...lines.slice(12),
    ]),
  },
  {
    name: "tasks no table, subtotals between groups",
    onData: inRange((lines, headers) => [
      ...lines.slice(0, 9),
      lineOf(headers, {
        [tasks.unit]: "Hội LHPN quận Tây Hồ Count",
        [tasks.state]: { formula: "=SUBTOTAL(3,R5:R13)", cached: 9 },
      }),
      ...lines.slice(9),
      lineOf(headers, {
        [tasks.unit]: "Grand Count",
        [tasks.state]: { formula: "=SUBTOTAL(3,R5:R25)", cached: 20 },
      }),
    ]),
  },
  {
    name: "numbers of columns in a row below the task headers",
    onData: onTasks((lines, headers) => [headers.map((_, index) => `(${index + 1})`), ...lines]),
  },
  {
    name: "numbers of columns below the headers of units, no table any more",
    onData: (content) =>
      convertToRange(
        withLines(content, "units", (lines, headers) => [headers.map((_, index) => index + 1), ...lines]),
        ["units"],
      ),
  },
  {
    name: "a letterhead above the tasks",
    inExcel: ({ workbook }: Excel.RequestContext): void => {
      const sheet = workbook.worksheets.getItem(naming.sheets.tasks);
      sheet.getRange("1:4").insert("Down");
      sheet.getRange("A1:A2").values = [["HỘI LHPN THÀNH PHỐ"], ["BAN TỔ CHỨC"]];
    },
    isHarmless: true,
  },
  {
    name: "signatures below the tasks in their columns",
    onData: (content) =>
      onList(content, "tasks", (sheet, table) =>
        typed(sheet, below(table) + 2, table.range.column, [
          rowOf(table, { [tasks.title]: "NGƯỜI LẬP BIỂU", [tasks.lead]: "TM. BAN THƯỜNG VỤ" }),
          rowOf(table, { [tasks.title]: "(Ký, ghi rõ họ tên)", [tasks.lead]: "CHỦ TỊCH" }),
          [],
          rowOf(table, { [tasks.title]: "Nguyễn Thị Lan", [tasks.lead]: "Trần Thị Hoa" }),
        ]),
      ),
    isHarmless: true,
  },
  {
    name: "tasks pasted below with their headers",
    onData: (content) =>
      onList(content, "tasks", (sheet, table) =>
        typed(sheet, below(table) + 1, table.range.column, [
          table.columns.map(({ header }) => header),
          rowOf(table, newTask("Thuê xe")),
          rowOf(table, newTask("Đặt hoa")),
        ]),
      ),
    means: withNew("Thuê xe", "Đặt hoa"),
  },
  {
    name: "tasks pasted below out of a list in another order, with its headers",
    onData: (content) =>
      onList(content, "tasks", (sheet, table) =>
        typed(sheet, below(table) + 1, table.range.column, [
          [tasks.unit, tasks.title, tasks.state, tasks.id],
          ["Hội LHPN quận Tây Hồ", "Thuê xe", "Đang thực hiện"],
          ["Hội LHPN quận Tây Hồ", "Đặt hoa", "Đang thực hiện"],
        ]),
      ),
    means: withNew("Thuê xe", "Đặt hoa"),
  },
  {
    name: "a task copied within its table",
    onData: onTasks((lines) => [...lines.slice(0, 4), ...lines.slice(3)]),
    means: (tracker) => ({
      ...tracker,
      tasks: tracker.tasks.flatMap((task, index) => (index === 3 ? [task, { ...task, id: "" }] : [task])),
    }),
  },
  {
    name: "three tasks copied below the table",
    onData: (content) =>
      onList(content, "tasks", (sheet, table) =>
        typed(
          sheet,
          below(table),
          table.range.column,
          [1, 2, 3].map((row) =>
            table.columns.map(
              (_, column) => at(sheet, table.range.row + row, table.range.column + column) ?? null,
            ),
          ),
        ),
      ),
    means: (tracker) => ({
      ...tracker,
      tasks: [...tracker.tasks, ...tracker.tasks.slice(0, 3).map((task) => ({ ...task, id: "" }))],
    }),
  },
  {
    name: "the days of a task and of the settings shown as numbers",
    inExcel: ({ workbook }: Excel.RequestContext): void => {
      for (const [sheet, cells] of [
        [naming.sheets.tasks, "A7:AF7"],
        [naming.sheets.settings, "A1:D20"],
      ] as const)
        workbook.worksheets.getItem(sheet).getRange(cells).numberFormat = "General" as unknown as string[][];
    },
  },
  {
    name: "a task with its day appended by a library that knows no looks",
    onData: (content) =>
      onList(content, "tasks", (sheet, table) =>
        typed(sheet, below(table), table.range.column, [
          rowOf(table, { ...newTask("Thuê xe"), [tasks.dueKind]: labels.dueKinds.by, [tasks.due]: 44_310 }),
        ]),
      ),
    means: (tracker) => ({
      ...tracker,
      tasks: withNew("Thuê xe")(tracker).tasks.map((task) =>
        task.title === "Thuê xe" ? { ...task, dueKind: "by" as const, due: day("2021-04-24") } : task,
      ),
    }),
  },
  {
    name: "the table of units cut out and put beside the tasks",
    onData: (content) => withTableMoved(content, "units", naming.sheets.tasks, 3, 60),
    isHarmless: true,
  },
  {
    name: "the table of holidays cut out and put below the settings",
    onData: (content) => withTableMoved(content, "holidays", naming.sheets.settings, 20, 0),
    isHarmless: true,
  },
  {
    name: "the lines of the log cleared",
    onData: (content) => withLines(content, "log", (lines) => lines.map((line) => line.map(() => null))),
    means: (tracker) => ({ ...tracker, log: [] }),
    isHarmless: true,
  },
  {
    name: "an own row of formulas above the task table",
    onData: (content) =>
      onList(content, "tasks", (sheet, { range }) =>
        typed(sheet, range.row - 1, columnOf(content, "tasks", tasks.percent), [
          [{ formula: "=AVERAGE(S5:S24)", cached: 0.7 }],
        ]),
      ),
    isHarmless: true,
  },
  {
    name: "one and the same unit twice in its list",
    onData: (content) => withLines(content, "units", (lines) => [...lines, lines[0] ?? []]),
    means: (tracker) => ({
      ...tracker,
      units: [...tracker.units, ...tracker.units.slice(0, 1).map((unit) => ({ ...unit, code: "" }))],
    }),
    leaves: ["name-doubled"],
  },
  {
    name: "bodies and units renamed at both their headers",
    onData: (content) =>
      named("bodies", { [bodies.name]: "Đơn vị", [bodies.contact]: "Ai" })(
        named("units", { [units.name]: "Hội cơ sở", [units.event]: "Ngày ĐH" })(content),
      ),
  },
];
