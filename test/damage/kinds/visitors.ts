import { strToU8, unzipSync, zipSync } from "fflate";
import type { CellContent, WorkbookContent } from "../../../src/workbook/page/content";
import { addDays, type Day } from "../../../src/domain/day";
import { emptySheet } from "../../../src/workbook/page/empty-sheet";
import { isFormula } from "../../../src/workbook/page/formula";
import { makeWording } from "../../../src/workbook/schema/wording";
import type { TableKey } from "../../../src/workbook/schema/naming";
import type { Task } from "../../../src/domain/task";
import type { Tracker } from "../../../src/domain/tracker";
import type { Damage } from "../damage";
import { withLines, withWords, inColumn, ofDay } from "../edit-cells";
import { otherTexts, withTasks } from "../means";
import {
  NothingToDamage,
  at,
  columnOf,
  convertToRange,
  labels,
  mapCells,
  naming,
  onList,
  onSheet,
  renameSheets,
  tableOf,
  typed,
} from "../edit-book";

const { tasks } = labels;
const english = makeWording("en").labels;

/** Days of completion of the filled tasks in other words, which nobody can be sure of. */
const rawDays = (say: (year: string, month: string, day: string) => string): NonNullable<Damage["means"]> =>
  withTasks((task) => {
    if (typeof task.completedOn !== "string") return task;
    const [year = "", month = "", day = ""] = task.completedOn.split("-");
    return { ...task, completedOn: { raw: say(year, month, day) } };
  });

const plain = (text: string): string =>
  text
    .normalize("NFD")
    .replaceAll(/\p{Mn}/gu, "")
    .replaceAll("đ", "d")
    .replaceAll("Đ", "D");

const NOT_WORDS = /^=/;

/** Every blank cell of a list's columns that people fill. */
const filledBlanks = (
  content: WorkbookContent,
  headers: readonly string[],
  word: CellContent,
): WorkbookContent =>
  headers.reduce((all, header) => {
    const column = columnOf(all, "tasks", header);
    return onList(all, "tasks", (sheet, { range }) =>
      typed(
        sheet,
        range.row + 1,
        column,
        Array.from({ length: range.rowCount - 1 }, (_, index) => [
          at(sheet, range.row + 1 + index, column) ?? word,
        ]),
      ),
    );
  }, content);

/** "Format as Table" over a list that is none, without a tick at "My table has headers": a row of names comes above. */
const remade = (content: WorkbookContent, key: TableKey, name: string): WorkbookContent => {
  const { range, columns } = tableOf(content, key);
  const converted = convertToRange(content, [key]);
  return onSheet(converted, naming.sheets[key], (sheet) => {
    const rows = Array.from({ length: range.rowCount }, (_, row) =>
      columns.map((__, column) => at(sheet, range.row + row, range.column + column) ?? null),
    );
    const headers = columns.map((_, index) => `Cột${index + 1}`);
    return {
      ...typed(sheet, range.row, range.column, [headers, ...rows]),
      tables: [
        ...sheet.tables,
        {
          name,
          range: { ...range, rowCount: range.rowCount + 1 },
          columns: headers.map((header) => ({ header })),
          style: "TableStyleMedium2",
          hasFilter: true,
        } as unknown as (typeof sheet.tables)[number],
      ],
    };
  });
};

const inParts =
  (change: (parts: Record<string, Uint8Array>) => void): NonNullable<Damage["onFile"]> =>
  (bytes) => {
    const parts = unzipSync(bytes);
    change(parts);
    return zipSync(parts);
  };

/** Columns of the tasks that are folded away. */
const HIDDEN_COLUMNS = (
  [
    ...[
      "section",
      "stream",
      "shortTitle",
      "support",
      "follower",
      "dueText",
      "dueKind",
      "offset",
      "offsetUnit",
    ],
    ...[
      "extendedTo",
      "percent",
      "lateReason",
      "note",
      "updatedOn",
      "event",
      "reminder",
      "urgency",
      "concern",
    ],
    ...[
      "dueDay",
      "extendedDay",
      "completedDay",
      "fromEvent",
      "lastBefore",
      "lastDay",
      "stateText",
      "unreadable",
    ],
    ...["completed", "onTimeline", "inWeeks"],
  ] as (keyof typeof tasks)[]
).map((key) => tasks[key]);

/** Of the filled tasks those whose title is the one before, as a second unit has it. */
const UNDER_A_TITLE: ReadonlySet<number> = new Set([1, 3, 5, 7, 9, 11, 13, 19]);

/** What gateways, inspectors, dictation and people who come by make of a tracker. */
export const VISITORS: readonly Damage[] = [
  {
    name: "a year of completion mistyped as 2062",
    onData: inColumn("tasks", tasks.completedOn, (cell) =>
      typeof cell === "number" && cell === 44_298 ? 59_273 : cell,
    ),
    means: withTasks((task) =>
      task.completedOn === "2021-04-12" ? { ...task, completedOn: "2062-04-12" as Day } : task,
    ),
    leaves: ["day-to-come"],
  },
  {
    name: "days of completion dragged down as a series",
    onData: (content: WorkbookContent): WorkbookContent => {
      const column = columnOf(content, "tasks", tasks.completedOn);
      return onList(content, "tasks", (sheet, { range }) =>
        typed(
          sheet,
          range.row + 1,
          column,
          Array.from({ length: range.rowCount - 1 }, (_, index) => [44_298 + index]),
        ),
      );
    },
    means: withTasks((task, index) => ({ ...task, completedOn: addDays("2021-04-12" as Day, index) })),
    leaves: ["day-to-come", "day-outside-plan"],
  },
  {
    name: "states as boxes to tick, as Google keeps them",
    onData: inColumn("tasks", tasks.state, (cell) => cell === labels.states.done),
    means: withTasks((task) => ({ ...task, state: { raw: task.state === "done" } }) as unknown as Task),
    leaves: ["state-unknown"],
  },
  {
    name: "what is done ticked with a tick alone",
    onData: inColumn("tasks", tasks.state, (cell) => (cell === labels.states.done ? "✓" : cell)),
    means: withTasks((task) =>
      task.state === "done" ? ({ ...task, state: { raw: "✓" } } as unknown as Task) : task,
    ),
    leaves: ["state-unknown"],
  },
  {
    name: "the same unit as above as ditto marks",
    onData: inColumn("tasks", tasks.unit, (cell, index) => (index === 10 || index === 12 ? "-nt-" : cell)),
    means: withTasks((task, index) => (index === 10 || index === 12 ? { ...task, unit: "-nt-" } : task)),
    leaves: ["unit-unknown"],
  },
  {
    name: "codes parted from their numbers by text to columns",
    onData: (content: WorkbookContent): WorkbookContent => {
      const column = columnOf(content, "tasks", tasks.id);
      return onList(content, "tasks", (sheet, { range }) =>
        typed(
          sheet,
          range.row + 1,
          column,
          Array.from({ length: range.rowCount - 1 }, () => ["NV"]),
        ),
      );
    },
    means: withTasks((task) => ({ ...task, id: "" })),
  },
  {
    name: "blanks of the tasks as “null”, as Power Query writes them",
    onData: (content: WorkbookContent): WorkbookContent =>
      filledBlanks(
        content,
        [
          tasks.unit,
          tasks.support,
          tasks.due,
          tasks.offset,
          tasks.extendedTo,
          tasks.percent,
          tasks.completedOn,
          tasks.note,
        ],
        "null",
      ),
  },
  {
    name: "blanks of days and numbers with a dash, as clerks fill them",
    onData: (content: WorkbookContent): WorkbookContent =>
      filledBlanks(
        content,
        [tasks.due, tasks.offset, tasks.extendedTo, tasks.percent, tasks.completedOn, tasks.updatedOn],
        "-",
      ),
  },
  {
    name: "days of completion as 1C writes them",
    onData: inColumn(
      "tasks",
      tasks.completedOn,
      ofDay((year, month, day) => `${day}.${month}.${year} 0:00:00`),
    ),
  },
  {
    name: "days of completion with “ngày” before and a full stop behind",
    onData: inColumn(
      "tasks",
      tasks.completedOn,
      ofDay((year, month, day) => `ngày ${day}/${month}/${year}.`),
    ),
  },
  {
    name: "days of completion as one number, day first",
    onData: inColumn(
      "tasks",
      tasks.completedOn,
      ofDay((year, month, day) => Number(`${Number(day)}${month}${year}`)),
    ),
  },
  {
    name: "days of completion without a year",
    onData: inColumn(
      "tasks",
      tasks.completedOn,
      ofDay((_, month, day) => `${Number(day)}/${Number(month)}`),
    ),
    means: rawDays((_, month, day) => `${Number(day)}/${Number(month)}`),
    leaves: ["date-unreadable"],
  },
  {
    name: "days of completion with the letter O for zero",
    onData: inColumn(
      "tasks",
      tasks.completedOn,
      ofDay((year, month, day) => `${day}/${month}/${year}`.replaceAll("0", "O")),
    ),
    means: rawDays((year, month, day) => `${day}/${month}/${year}`.replaceAll("0", "O")),
    leaves: ["date-unreadable"],
  },
  {
    name: "days of completion dictated",
    onData: inColumn("tasks", tasks.completedOn, (cell) =>
      typeof cell === "number" ? "mười hai tháng tư năm hai nghìn không trăm hai mươi mốt" : cell,
    ),
    means: rawDays(() => "mười hai tháng tư năm hai nghìn không trăm hai mươi mốt"),
    leaves: ["date-unreadable"],
  },
  {
    name: "days from the congress with a minus of typesetters",
    onData: inColumn("tasks", tasks.offset, (cell) =>
      typeof cell === "number" ? String(cell).replace("-", "−") : cell,
    ),
  },
  {
    name: "a share of three fifths that became a day",
    onData: inColumn("tasks", tasks.percent, (cell) => (cell === 0.6 ? 44_319 : cell)),
    means: withTasks((task) =>
      task.percent === 0.6 ? ({ ...task, percent: { raw: 44_319 } } as unknown as Task) : task,
    ),
    leaves: ["number-unreadable"],
  },
  {
    name: "several days off in one cell",
    onData: inColumn("holidays", labels.holidays.day, (cell, index) =>
      index === 0 ? "30/4 - 03/5/2021" : cell,
    ),
    means: (tracker: Tracker): Tracker => ({
      ...tracker,
      holidays: tracker.holidays.map((one, index) =>
        index === 0 ? { ...one, day: { raw: "30/4 - 03/5/2021" } } : one,
      ),
    }),
    leaves: ["date-unreadable"],
  },
  {
    name: "the task list made a table again without its headers",
    onData: (content: WorkbookContent): WorkbookContent => remade(content, "tasks", "Table1"),
    onFile: (bytes) => bytes,
  },
  {
    name: "the list of units made a table again without its headers",
    onData: (content: WorkbookContent): WorkbookContent => remade(content, "units", "Table2"),
    onFile: (bytes) => bytes,
  },
  {
    name: "a line of English headers below ours",
    onData: (content: WorkbookContent): WorkbookContent =>
      withLines(content, "tasks", (lines, headers) => {
        const words = new Map(
          Object.entries<string>(tasks).map(([key, header]) => [
            header,
            (english.tasks as Readonly<Record<string, string>>)[key] ?? header,
          ]),
        );
        return [
          headers.map((header) => (header.startsWith("_") ? null : (words.get(header) ?? null))),
          ...lines,
        ];
      }),
  },
  {
    name: "accents taken out of the whole workbook",
    onData: (content: WorkbookContent): WorkbookContent => {
      const change = (text: string): string => (NOT_WORDS.test(text) ? text : plain(text));
      return renameSheets(
        withWords(
          content,
          content.sheets.filter(({ name }) => !name.startsWith("_")).map(({ name }) => name),
          change,
        ),
        plain,
      );
    },
    means: (tracker: Tracker): Tracker => otherTexts(tracker, plain),
  },
  {
    name: "hidden sheets and columns taken out by the document inspector",
    onData: (content: WorkbookContent): WorkbookContent => ({ ...content, properties: { custom: {} } }),
    inExcel: ({ workbook }: Excel.RequestContext): void => {
      const table = workbook.tables.getItem(naming.tables.tasks);
      for (const header of HIDDEN_COLUMNS) table.columns.getItem(header).delete();
      for (const name of [naming.sheets.meta, naming.sheets.calendar]) {
        const sheet = workbook.worksheets.getItem(name);
        sheet.visibility = "Visible";
        sheet.delete();
      }
    },
    means: withTasks((task) => ({
      ...task,
      ...{ section: "", stream: null, shortTitle: "", support: "", follower: "", dueText: "", dueKind: null },
      ...{
        offset: null,
        offsetUnit: null,
        extendedTo: null,
        percent: null,
        lateReason: "",
        note: "",
        updatedOn: null,
      },
    })),
  },
  {
    name: "tasks of one title taken out as duplicates",
    onData: (content: WorkbookContent): WorkbookContent =>
      withLines(content, "tasks", (lines, headers) => {
        const column = headers.indexOf(tasks.title);
        if (column < 0) throw new NothingToDamage("No titles");
        return lines.filter(
          (line, index) => lines.findIndex((one) => one[column] === line[column]) === index,
        );
      }),
    means: (tracker: Tracker): Tracker => ({
      ...tracker,
      tasks: tracker.tasks.filter(
        ({ title }, index) => tracker.tasks.findIndex((one) => one.title === title) === index,
      ),
    }),
    isHarmless: true,
  },
  {
    name: "noughts replaced by nothing on the task sheet",
    onData: (content: WorkbookContent): WorkbookContent =>
      onSheet(content, naming.sheets.tasks, (sheet) => {
        const { range, hasHeader } = tableOf(content, "tasks");
        const first = range.row + (hasHeader === false ? 0 : 1);
        const days = [tasks.due, tasks.extendedTo, tasks.completedOn, tasks.updatedOn].map((header) =>
          columnOf(content, "tasks", header),
        );
        return mapCells(sheet, (cell, row, column) => {
          if (isFormula(cell)) return { ...cell, formula: cell.formula.replaceAll("0", "") };
          if (row < first) return cell;
          if (typeof cell === "string") return cell.replaceAll("0", "");
          if (typeof cell === "number" && days.includes(column))
            return ofDay((year, month, day) => `${Number(day)}/${Number(month)}/${year}`.replaceAll("0", ""))(
              cell,
            );
          return typeof cell === "number" && cell < 0 ? Number(String(cell).replaceAll("0", "")) : cell;
        });
      }),
    means: (tracker: Tracker): Tracker => {
      const raw = (value: unknown): unknown => {
        if (typeof value !== "string" || !/^\d{4}-\d\d-\d\d$/.test(value)) return value;
        const [year = "", month = "", day = ""] = value.split("-");
        return { raw: `${Number(day)}/${Number(month)}/${year}`.replaceAll("0", "") };
      };
      const told = otherTexts(tracker, (text) => text.replaceAll("0", ""), ["tasks"]);
      return {
        ...told,
        tasks: told.tasks.map(
          (task) =>
            ({
              ...task,
              id: "",
              due: raw(task.due),
              extendedTo: raw(task.extendedTo),
              completedOn: raw(task.completedOn),
              updatedOn: raw(task.updatedOn),
              offset:
                typeof task.offset === "number"
                  ? Number(String(task.offset).replaceAll("0", ""))
                  : task.offset,
            }) as unknown as Task,
        ),
      };
    },
    leaves: ["date-unreadable"],
  },
  {
    name: "tasks no table, titles merged over the rows of two units",
    onData: (content: WorkbookContent): WorkbookContent => {
      const column = columnOf(content, "tasks", tasks.title);
      const { range } = tableOf(content, "tasks");
      return onSheet(convertToRange(content, ["tasks"]), naming.sheets.tasks, (sheet) => {
        const rows = Array.from({ length: range.rowCount - 1 }, (_, index) => range.row + 1 + index);
        const doubled = rows.filter(
          (row) => row > rows[0]! && at(sheet, row, column) === at(sheet, row - 1, column),
        );
        return {
          ...doubled.reduce((one, row) => typed(one, row, column, [[null]]), sheet),
          merges: [
            ...sheet.merges,
            ...doubled.map((row) => ({ row: row - 1, column, rowCount: 2, columnCount: 1 })),
          ],
        };
      });
    },
    meansUntold: withTasks((task, index) => (UNDER_A_TITLE.has(index) ? { ...task, title: "" } : task)),
    leaves: ["title-missing"],
  },
  {
    name: "a day of completion that is today's by a formula",
    onData: (content: WorkbookContent): WorkbookContent => {
      const column = columnOf(content, "tasks", tasks.completedOn);
      return onList(content, "tasks", (sheet, { range }) =>
        typed(sheet, range.row + 6, column, [[{ formula: "=TODAY()", cached: 44_306 }]]),
      );
    },
    means: withTasks((task, index) => (index === 5 ? { ...task, completedOn: "2021-04-20" as Day } : task)),
    leaves: ["day-moves"],
  },
  {
    name: "zipped again with folders, and what it does not know left in",
    onFile: inParts((parts) => {
      parts["xl/"] = new Uint8Array();
      parts["xl/worksheets/"] = new Uint8Array();
      parts["xl/WpsCellImages.xml"] = strToU8("<x/>");
      parts["META-INF/gateway.txt"] = strToU8("scanned");
    }),
    isHarmless: true,
  },
  {
    name: "an answer sheet of a form and a chart sheet's tab put before ours",
    onData: (content: WorkbookContent): WorkbookContent => ({
      ...content,
      activeSheet: "Form Responses 1",
      sheets: [
        {
          ...emptySheet("Form Responses 1"),
          blocks: [
            {
              row: 0,
              column: 0,
              contents: [
                ["Timestamp", "Đơn vị", "Trạng thái", "Ngày hoàn thành"],
                ["20/04/2021 8:30:00", "Tây Hồ", "Hoàn thành", "12/04/2021"],
              ],
            },
          ],
        },
        ...content.sheets,
      ],
    }),
    isHarmless: true,
  },
  {
    name: "leads as chips of people, as Google shows them",
    onData: inColumn("tasks", tasks.lead, (cell) =>
      typeof cell === "string" && cell !== "" ? `@${cell}` : cell,
    ),
    means: withTasks((task) => ({ ...task, lead: task.lead === "" ? "" : `@${task.lead}` })),
    leaves: ["lead-unknown"],
  },
];
