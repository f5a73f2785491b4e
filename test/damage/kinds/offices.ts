import { emptyRecord } from "../../../src/domain/fields/field";
import { TASK_FIELDS } from "../../../src/domain/fields/fields";
import type { Task } from "../../../src/domain/task";
import type { Tracker } from "../../../src/domain/tracker";
import type { CellContent, WorkbookContent } from "../../../src/workbook/page/content";
import { emptySheet } from "../../../src/workbook/page/empty-sheet";
import { fromSerial } from "../../../src/workbook/schema/serial";
import type { Damage } from "../damage";
import { withColumn, withLines, withWords } from "../edit-cells";
import {
  asValue,
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
  sheetOf,
  tableOf,
  typed,
} from "../edit-book";
import { otherTexts, withOwnCodes, withTasks } from "../means";
import { namedIn } from "./pages";

const { tasks, units, bodies } = labels;

const partsOf = (serial: number): readonly [number, number, number] => {
  const [year = 0, month = 0, day = 0] = (fromSerial(serial) ?? "").split("-").map(Number);
  return [year, month, day];
};

/** What a computer set to American days makes of typed ones: a day above the 12th stays text, others change places. */
const american = (cell: CellContent): CellContent => {
  if (typeof cell !== "number") return cell;
  const [year, month, day] = partsOf(cell);
  return day > 12
    ? `${day}/${month}/${year}`
    : Math.round((Date.UTC(year, day - 1, month) - Date.UTC(1899, 11, 30)) / 86_400_000);
};

const valuesOf = (content: WorkbookContent, key: "tasks" | "units"): CellContent[][] => {
  const { range, columns } = tableOf(content, key);
  const sheet = sheetOf(content, key);
  return Array.from({ length: range.rowCount }, (_, row) =>
    columns.map((__, column) => asValue(at(sheet, range.row + row, range.column + column)) ?? null),
  );
};

const LISTS_DELETED = "the sheets of units and bodies deleted";

const noSpaces = (text: string): string => text.replaceAll(" ", "");

const TAY_HO = "Hội LHPN quận Tây Hồ";

/** What a busy office does to a tracker by hand. */
export const OFFICES: readonly Damage[] = [
  {
    name: "the tasks sorted with their codes left where they were",
    onData: (content) =>
      withLines(content, "tasks", (lines) =>
        [...lines].reverse().map((line, index) => [lines[index]?.[0] ?? null, ...line.slice(1)]),
      ),
    means: (tracker) => ({
      ...tracker,
      tasks: [...tracker.tasks]
        .reverse()
        .map((task, index) => ({ ...task, id: tracker.tasks[index]?.id ?? "" })),
    }),
    isHarmless: true,
  },
  {
    name: "a state pasted over the rows of a filter and those between",
    onData: (content) => withColumn(content, "tasks", tasks.state, () => labels.states["in-progress"]),
    means: withTasks((task) => ({ ...task, state: "in-progress" }) as typeof task),
    isHarmless: true,
  },
  {
    name: "“Hạn” replaced by “Thời hạn” on the task sheet",
    onData: (content) =>
      withWords(content, [naming.sheets.tasks], (text) => text.replaceAll(/(?<!Thời )Hạn/g, "Thời hạn")),
    means: (tracker) =>
      otherTexts(tracker, (text) => text.replaceAll(/(?<!Thời )Hạn/g, "Thời hạn"), ["tasks"]),
  },
  {
    name: "every space taken out of the tasks",
    onData: (content) =>
      withWords(content, [naming.sheets.tasks], (text) => (text.startsWith("=") ? text : noSpaces(text))),
    means: (tracker: Tracker, befell: readonly Damage[]): Tracker => {
      // Names are told by the lists that hold them, and by nothing else.
      if (befell.some(({ name }) => name === LISTS_DELETED))
        return otherTexts(tracker, noSpaces, ["tasks", "bodies"]);
      const told = otherTexts(tracker, noSpaces, ["tasks"]);
      return {
        ...told,
        tasks: told.tasks.map((task, index) => {
          const { unit = "", lead = "" } = tracker.tasks[index] ?? {};
          return { ...task, unit, lead };
        }),
      };
    },
  },
  {
    name: LISTS_DELETED,
    inExcel: ({ workbook }: Excel.RequestContext): void => {
      workbook.worksheets.getItem(naming.sheets.units).delete();
      workbook.worksheets.getItem(naming.sheets.bodies).delete();
    },
    means: (tracker) => ({ ...tracker, units: [], bodies: namedIn(tracker) }),
    leaves: ["unit-unknown", "lead-unknown"],
  },
  {
    name: "the units pasted sideways on a new sheet and their own deleted",
    onData: (content: WorkbookContent): WorkbookContent => {
      const rows = valuesOf(content, "units");
      const sideways = (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? null));
      return {
        ...content,
        sheets: [
          ...content.sheets,
          { ...emptySheet("DV ngang"), blocks: [{ row: 0, column: 0, contents: sideways }] },
        ],
      };
    },
    inExcel: ({ workbook }: Excel.RequestContext): void => {
      workbook.worksheets.getItem(naming.sheets.units).delete();
    },
    means: (tracker) => ({ ...tracker, units: [] }),
    leaves: ["unit-unknown", "lead-unknown", "rows-elsewhere"],
  },
  {
    name: "tasks no table, a title and its blank row between headers and rows",
    onData: (content) =>
      convertToRange(
        withLines(content, "tasks", (lines, headers) => [
          headers.map((_, index) => (index === 4 ? "THEO DÕI TIẾN ĐỘ THÁNG 4" : null)),
          headers.map(() => null),
          ...lines,
        ]),
        ["tasks"],
      ),
    means: (tracker) => ({
      ...tracker,
      tasks: [{ ...emptyRecord(TASK_FIELDS), id: "", title: "THEO DÕI TIẾN ĐỘ THÁNG 4" }, ...tracker.tasks],
    }),
    leaves: ["row-heading"],
  },
  {
    name: "the settings copied below themselves with another number",
    onData: (content) =>
      onSheet(content, naming.sheets.settings, (sheet) => {
        const rows = Array.from({ length: 14 }, (_, row) =>
          [0, 1, 2].map((column) => asValue(at(sheet, row + 3, column)) ?? null),
        );
        return typed(
          sheet,
          60,
          0,
          rows.map((row) => row.map((cell) => (cell === "71/KH-BTV" ? "99/KH-BTV" : cell))),
        );
      }),
    isHarmless: true,
  },
  {
    name: "days of completion typed on a computer set to American days",
    onData: (content) => withColumn(content, "tasks", tasks.completedOn, american),
    leaves: ["day-outside-plan", "day-against-words"],
    means: withTasks((task) => {
      const day = task.completedOn;
      if (typeof day !== "string" || Number(day.slice(8)) > 12) return task;
      return {
        ...task,
        completedOn: [day.slice(0, 4), day.slice(8), day.slice(5, 7)].join("-") as typeof day,
      };
    }),
  },
  {
    name: "due days as American text",
    onData: (content) =>
      withColumn(content, "tasks", tasks.due, (cell) => {
        if (typeof cell !== "number" || fromSerial(cell) === null) return cell;
        const [year, month, day] = partsOf(cell);
        return `${month}/${day}/${year}`;
      }),
  },
  {
    name: "what AutoCorrect makes of names: long dashes, dots and quotes",
    onData: (content) =>
      withWords(content, [naming.sheets.tasks], (text) =>
        text.startsWith("=") ? text : text.replaceAll(" – ", " - ").replaceAll("...", "…"),
      ),
    means: (tracker: Tracker): Tracker => {
      const told = otherTexts(tracker, (text) => text.replaceAll(" – ", " - "), ["tasks"]);
      return {
        ...told,
        tasks: told.tasks.map((task, i) => ({ ...task, lead: tracker.tasks[i]?.lead ?? "" })),
      };
    },
  },
  {
    name: "the rows that a filter showed deleted",
    onData: (content) =>
      withLines(content, "tasks", (lines, headers) =>
        lines.filter((line) => line[headers.indexOf(tasks.unit)] !== TAY_HO),
      ),
    means: (tracker) => ({ ...tracker, tasks: tracker.tasks.filter(({ unit }) => unit !== TAY_HO) }),
    isHarmless: true,
  },
  {
    name: "the task sheet copied and worked in",
    onData: (content: WorkbookContent): WorkbookContent => {
      const original = sheetOf(content, "tasks");
      const column = columnOf(content, "tasks", tasks.state);
      const { range } = tableOf(content, "tasks");
      const copy = {
        ...typed(original, range.row + 5, column, [[labels.states.done]]),
        name: "Công việc (2)",
        tables: [],
      };
      return { ...content, sheets: [...content.sheets, copy] };
    },
    leaves: ["rows-elsewhere"],
    isHarmless: true,
  },
  {
    name: "what is done cut out to a sheet of its own without headers",
    onData: (content: WorkbookContent): WorkbookContent => {
      const isDone = (line: readonly CellContent[]): boolean => line.includes(labels.states.done);
      const done = valuesOf(content, "tasks").filter(isDone);
      const left = withLines(content, "tasks", (lines) => lines.filter((line) => !isDone(line)));
      return {
        ...left,
        sheets: [
          ...left.sheets,
          { ...emptySheet("Đã xong"), blocks: [{ row: 0, column: 0, contents: done }] },
        ],
      };
    },
    means: (tracker) => ({ ...tracker, tasks: tracker.tasks.filter(({ state }) => state !== "done") }),
    leaves: ["rows-elsewhere"],
  },
  {
    name: "tasks no table, the unit merged over its rows",
    onData: (content: WorkbookContent): WorkbookContent => {
      const sorted = withLines(content, "tasks", (lines, headers) => {
        const unit = headers.indexOf(tasks.unit);
        const by = (name: string): (readonly CellContent[])[] =>
          lines.filter((line) => (line[unit] ?? "") === name);
        const blanked = by(TAY_HO).map((line, index) =>
          index === 0 ? line : line.map((cell, column) => (column === unit ? null : cell)),
        );
        return [...blanked, ...by("Hội LHPN huyện Đông Anh"), ...by("")];
      });
      const { range } = tableOf(sorted, "tasks");
      const column = columnOf(sorted, "tasks", tasks.unit);
      const rowCount = valuesOf(content, "tasks").filter((row) => row[6] === TAY_HO).length;
      return onSheet(convertToRange(sorted, ["tasks"]), naming.sheets.tasks, (sheet) => ({
        ...sheet,
        merges: [...sheet.merges, { row: range.row + 1, column, rowCount, columnCount: 1 }],
      }));
    },
    meansUntold: (tracker: Tracker): Tracker => {
      const first = tracker.tasks.findIndex(({ unit }) => unit === TAY_HO);
      const parted = (task: Task, index: number): Task =>
        task.unit === TAY_HO && index !== first ? { ...task, unit: "" } : task;
      return { ...tracker, tasks: tracker.tasks.map(parted) };
    },
  },
  {
    name: "two units in one cell of a task",
    onData: (content) =>
      onList(content, "tasks", (sheet, { range }) =>
        typed(sheet, range.row + 1, columnOf(content, "tasks", tasks.unit), [["Tây Hồ, Đông Anh"]]),
      ),
    means: withTasks((task, index) => (index === 0 ? { ...task, unit: "Tây Hồ, Đông Anh" } : task)),
    leaves: ["unit-unknown"],
  },
  {
    name: "units of tasks abbreviated",
    onData: (content) =>
      withColumn(content, "tasks", tasks.unit, (cell) => (cell === TAY_HO ? "Q. Tây Hồ" : cell)),
    means: withTasks((task) => (task.unit === TAY_HO ? { ...task, unit: "Q. Tây Hồ" } : task)),
    leaves: ["unit-unknown"],
  },
  {
    name: "a body renamed in its list alone",
    onData: (content) =>
      withColumn(content, "bodies", bodies.name, (cell) =>
        cell === "Báo Phụ nữ Thủ đô" ? "Tòa soạn báo điện tử" : cell,
      ),
    means: (tracker) => ({
      ...tracker,
      bodies: tracker.bodies.map((body) =>
        body.name === "Báo Phụ nữ Thủ đô" ? { ...body, name: "Tòa soạn báo điện tử" } : body,
      ),
    }),
    leaves: ["lead-unknown"],
  },
  {
    name: "the units in capitals in their list alone",
    onData: (content) =>
      withColumn(content, "units", units.name, (cell) =>
        typeof cell === "string" ? cell.toUpperCase() : cell,
      ),
    means: (tracker) => ({
      ...tracker,
      units: tracker.units.map((unit) => ({ ...unit, name: unit.name.toUpperCase() })),
    }),
    isHarmless: true,
  },
  {
    name: "days of completion with words behind",
    onData: (content) =>
      withColumn(content, "tasks", tasks.completedOn, (cell) => {
        if (typeof cell !== "number") return cell;
        const [year, month, day] = partsOf(cell);
        return `${day}/${month}/${year} (đã báo cáo)`;
      }),
    means: withTasks((task) => {
      if (typeof task.completedOn !== "string") return task;
      const [year = "", month = "", day = ""] = task.completedOn.split("-");
      return { ...task, completedOn: { raw: `${Number(day)}/${Number(month)}/${year} (đã báo cáo)` } };
    }),
    leaves: ["date-unreadable"],
  },
  {
    name: "states with full stops and spaces behind, as telephones put them",
    onData: (content) =>
      withColumn(content, "tasks", tasks.state, (cell) => (typeof cell === "string" ? `${cell}. ` : cell)),
  },
  {
    name: "the codes of units deleted as a column",
    inExcel: ({ workbook }: Excel.RequestContext): void => {
      workbook.tables.getItem(naming.tables.units).columns.getItem(units.code).delete();
    },
    means: (tracker) => ({ ...tracker, units: tracker.units.map((unit) => ({ ...unit, code: "" })) }),
  },
  {
    name: "the log sorted with the newest first",
    onData: (content) => withLines(content, "log", (lines) => [...lines].reverse()),
    means: (tracker) => ({ ...tracker, log: [...tracker.log].reverse() }),
    isHarmless: true,
  },
  {
    name: "the headers of the tasks in bold letters of mathematics",
    onData: (content) =>
      renameHeaders(content, "tasks", (header) =>
        header.replaceAll(/[A-Z]/g, (letter) => String.fromCodePoint(0x1d400 + letter.charCodeAt(0) - 65)),
      ),
  },
  {
    name: "a plan of next month typed below a blank row, headed by its month",
    onData: (content) =>
      onList(content, "tasks", (sheet, table) =>
        typed(sheet, below(table) + 1, table.range.column, [
          rowOf(table, { [tasks.title]: "THÁNG 5/2021" }),
          rowOf(table, { [tasks.title]: "Sơ kết đợt thi đua", [tasks.unit]: TAY_HO }),
          rowOf(table, { [tasks.title]: "Gặp mặt hội viên tiêu biểu", [tasks.unit]: TAY_HO }),
        ]),
      ),
    means: (tracker) => ({
      ...tracker,
      tasks: [
        ...tracker.tasks,
        ...["THÁNG 5/2021", "Sơ kết đợt thi đua", "Gặp mặt hội viên tiêu biểu"].map((title, index) => ({
          ...emptyRecord(TASK_FIELDS),
          ...{ id: "", title, unit: index === 0 ? "" : TAY_HO },
        })),
      ],
    }),
    leaves: ["row-heading"],
  },
  {
    name: "hyphens and codes of units typed behind their names in the tasks",
    onData: (content) =>
      withColumn(content, "tasks", tasks.unit, (cell) => (cell === TAY_HO ? `DV-01 - ${TAY_HO}` : cell)),
    means: (tracker) => withOwnCodes(tracker, tracker),
  },
];
