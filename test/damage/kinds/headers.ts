import type { CellContent, Sheet, Table, WorkbookContent } from "../../../src/workbook/page/content";
import type { TableKey } from "../../../src/workbook/schema/naming";
import type { Damage } from "../damage";
import { withColumns, toEnd } from "../edit-cells";
import {
  NothingToDamage,
  at,
  columnOf,
  convertToRange,
  headedTableOf,
  labels,
  naming,
  onList,
  onSheet,
  renameHeaders,
  rowsMoved,
  tableOf,
  typed,
  withTable,
} from "../edit-book";

const { tasks, units } = labels;

/** Columns of a list in another order and under other headers, as cut, paste and retyping leave them. */
const rearranged =
  (
    key: TableKey,
    move: (headers: readonly string[]) => readonly string[],
    names: Readonly<Record<string, string>> = {},
  ): NonNullable<Damage["onData"]> =>
  (content) =>
    withColumns(content, key, move, names);

const before =
  (moved: string, place: string) =>
  (headers: readonly string[]): string[] => {
    if (!headers.includes(place)) throw new NothingToDamage(`No column ${place}`);
    return headers
      .filter((header) => header !== moved)
      .flatMap((header) => (header === place ? [moved, header] : [header]));
  };

/** A list that is no table any more, and whose row of headers is something else. */
const headless =
  (
    key: TableKey,
    header: (sheet: Sheet, table: Table) => readonly CellContent[],
  ): NonNullable<Damage["onData"]> =>
  (content) => {
    const table = headedTableOf(content, key);
    return onSheet(convertToRange(content, [key]), naming.sheets[key], (sheet) =>
      typed(sheet, table.range.row, table.range.column, [header(sheet, table)]),
    );
  };

const cleared = (_: Sheet, { columns }: Table): null[] => columns.map(() => null);

const exchanging =
  (one: string, other: string): NonNullable<Damage["onData"]> =>
  (content) =>
    renameHeaders(content, "tasks", (header) => (header === one ? other : header === other ? one : header));

/** The same by a program that knows cells alone. */
const exchangingCells =
  (one: string, other: string): NonNullable<Damage["onData"]> =>
  (content) =>
    onList(content, "tasks", (sheet, { range: { row } }) =>
      typed(
        typed(sheet, row, columnOf(content, "tasks", one), [[other]]),
        row,
        columnOf(content, "tasks", other),
        [[one]],
      ),
    );

/** Headers that were reworded, moved, mixed up and lost together with their tables. */
export const HEADERS: readonly Damage[] = [
  {
    name: "the column of titles renamed and moved to the end",
    onData: rearranged("tasks", toEnd(tasks.title), { [tasks.title]: "Việc phải làm" }),
  },
  {
    name: "the column of notes renamed and moved beside the tasks",
    refused: "column-unclear",
    onData: rearranged("tasks", before(tasks.note, tasks.unit), { [tasks.note]: "Lưu ý" }),
  },
  {
    name: "the column of the lead renamed and moved behind the state",
    onData: rearranged("tasks", before(tasks.lead, tasks.completedOn), { [tasks.lead]: "Ai lo" }),
  },
  {
    name: "support and product renamed and moved to the end",
    refused: "column-unclear",
    onData: rearranged("tasks", toEnd(tasks.product, tasks.support), {
      [tasks.product]: "Nộp gì",
      [tasks.support]: "Cùng làm",
    }),
  },
  {
    name: "the contact of units renamed and moved to the front",
    onData: rearranged("units", before(units.contact, units.code), { [units.contact]: "Gọi ai" }),
  },
  {
    name: "half of the task columns in another order",
    onData: rearranged("tasks", toEnd(tasks.unit, tasks.state, tasks.percent, tasks.completedOn, tasks.id)),
    isHarmless: true,
  },
  { name: "the table of tasks gone and its headers cleared", onData: headless("tasks", cleared) },
  { name: "the table of units gone and its headers cleared", onData: headless("units", cleared) },
  { name: "the table of bodies gone and its headers cleared", onData: headless("bodies", cleared) },
  { name: "the table of holidays gone and its headers cleared", onData: headless("holidays", cleared) },
  {
    name: "the table of tasks gone and its headers letters",
    onData: headless("tasks", (_, { columns }) => columns.map((__, index) => `C${index + 1}`)),
  },
  { name: "the headers of state and share exchanged", onData: exchanging(tasks.state, tasks.percent) },
  {
    name: "the headers of deadline and extension exchanged",
    onData: exchanging(tasks.due, tasks.extendedTo),
  },
  {
    name: "the headers of extension and completion exchanged by a library",
    onData: exchangingCells(tasks.extendedTo, tasks.completedOn),
  },
  { name: "the headers of lead and support exchanged", onData: exchanging(tasks.lead, tasks.support) },
  {
    name: "the headers of difficulty and proposal exchanged in Excel",
    inExcel: ({ workbook }: Excel.RequestContext): void => {
      const { columns } = workbook.tables.getItem(naming.tables.tasks);
      columns.getItem(tasks.difficulty).name = "tạm";
      columns.getItem(tasks.proposal).name = tasks.difficulty;
      columns.getItem("tạm").name = tasks.proposal;
    },
  },
  {
    name: "the lead moved behind the support",
    onData: rearranged("tasks", before(tasks.support, tasks.lead)),
    isHarmless: true,
  },
  {
    name: "the task headers shifted by one",
    onData: (content: WorkbookContent): WorkbookContent => {
      const headers = tableOf(content, "tasks").columns.map(({ header }) => header);
      return renameHeaders(content, "tasks", (_, index) => headers[index - 1] ?? "Cột mới");
    },
  },
  {
    name: "the task headers numbered",
    onData: (content) => renameHeaders(content, "tasks", (header, index) => `${index + 1}. ${header}`),
  },
  {
    name: "the task headers with units behind",
    onData: (content) => renameHeaders(content, "tasks", (header) => `${header} (ghi rõ)`),
  },
  {
    name: "the task headers in two languages",
    onData: (content) => renameHeaders(content, "tasks", (header, index) => `${header}\n[col. ${index + 1}]`),
  },
  {
    name: "all headers of units other words",
    onData: (content) =>
      renameHeaders(
        content,
        "units",
        (_, index) => ["A", "B", "C", "D", "E", "F", "G", "H", "I"][index] ?? "J",
      ),
  },
  {
    name: "the column of notes cut out of the table, three columns beside it",
    onData: (content) =>
      onList(content, "tasks", (sheet, found) => {
        const { name, range, columns } = found;
        const column = columnOf(content, "tasks", tasks.note);
        const cells = Array.from({ length: rowsMoved(found) }, (_, row) =>
          at(sheet, range.row + row, column),
        );
        const there = typed(
          sheet,
          range.row,
          range.column + range.columnCount + 2,
          cells.map((cell) => [cell]),
        );
        const gone = typed(
          there,
          range.row,
          column,
          cells.map((_, row) => [row === 0 ? "Column1" : null]),
        );
        return withTable(gone, name, (table) => ({
          ...table,
          columns: columns.map((one) => (one.header === tasks.note ? { header: "Column1" } : one)),
        }));
      }),
  },
  {
    name: "tasks no table, a second note column at the end",
    onData: (content: WorkbookContent): WorkbookContent => {
      const { range } = headedTableOf(content, "tasks");
      return onSheet(convertToRange(content, ["tasks"]), naming.sheets.tasks, (sheet) =>
        typed(sheet, range.row, range.column + range.columnCount, [
          [tasks.note],
          ["hỏi lại"],
          [null],
          ["gọi chị Hoa"],
        ]),
      );
    },
  },
  {
    name: "tasks no table, words over groups of columns",
    onData: (content: WorkbookContent): WorkbookContent => {
      const { range } = headedTableOf(content, "tasks");
      return onSheet(convertToRange(content, ["tasks"]), naming.sheets.tasks, (sheet) => ({
        ...typed(sheet, range.row - 1, range.column, [
          ["THÔNG TIN CHUNG", null, null, null, null, null, null, "KẾT QUẢ"],
        ]),
        merges: [...sheet.merges, { row: range.row - 1, column: range.column, rowCount: 1, columnCount: 6 }],
      }));
    },
  },
];
