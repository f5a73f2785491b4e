import type { CellContent, Sheet, Table, WorkbookContent } from "../../../src/workbook/page/content";
import { emptySheet } from "../../../src/workbook/page/empty-sheet";
import { isFormula } from "../../../src/workbook/page/formula";
import { makeGrid } from "../../../src/workbook/page/grid-of-cells";
import { fromSerial } from "../../../src/workbook/schema/serial";
import type { Tracker } from "../../../src/domain/tracker";
import type { Damage } from "../damage";
import { inParts } from "../edit-parts";
import { withColumn, withWords } from "../edit-cells";
import { asValue, at, labels, mapCells, naming, onList, rowsMoved, sheetOf, tableOf } from "../edit-book";
import { otherTexts } from "../means";

const { tasks, units } = labels;

/** The rows of the task table with its headers, as values. */
const taskValues = (
  content: WorkbookContent,
  rows = tableOf(content, "tasks").range.rowCount,
): CellContent[][] => {
  const { range, columns } = tableOf(content, "tasks");
  const sheet = sheetOf(content, "tasks");
  return Array.from({ length: rows }, (_, row) =>
    columns.map((__, column) => asValue(at(sheet, range.row + row, range.column + column)) ?? null),
  );
};

/** These, and the rows that stand below the table, as whoever reads the sheet gets them. */
const sheetValues = (content: WorkbookContent): CellContent[][] => {
  const rows = taskValues(content, rowsMoved(tableOf(content, "tasks")));
  const last = rows.map((row) => row.some((cell) => (cell ?? "") !== "")).lastIndexOf(true);
  return rows.slice(0, last + 1);
};

/** The workbook in which the task sheet was deleted, so that nothing names it any more, and another stands in its place. */
const withOtherTasks = (content: WorkbookContent, sheet: Sheet): WorkbookContent => {
  const isGone = (formula: string): boolean =>
    formula.includes(naming.tables.tasks) || formula.includes(`'${naming.sheets.tasks}'!`);
  const lost = (formula: string): string => (isGone(formula) ? "=#REF!" : formula);
  return {
    ...content,
    names: content.names.map((name) => ({ ...name, formula: lost(name.formula) })),
    sheets: content.sheets.map((one) =>
      one.name === naming.sheets.tasks
        ? sheet
        : mapCells(one, (cell) =>
            isFormula(cell) && isGone(cell.formula) ? { formula: "=#REF!", cached: "#REF!" } : cell,
          ),
    ),
  };
};

const DATED: ReadonlySet<string> = new Set([tasks.due, tasks.extendedTo, tasks.completedOn, tasks.updatedOn]);

/** A cell as pandas says it: moments for days, "nan" for nothing. */
const inPandas = (cell: CellContent, header: string): CellContent => {
  const day = typeof cell === "number" && DATED.has(header) ? fromSerial(cell) : null;
  if (day !== null) return `${day} 00:00:00`;
  if (cell === null || cell === "") return DATED.has(header) ? "NaT" : "nan";
  return typeof cell === "number" ? (Number.isInteger(cell) ? `${cell}.0` : String(cell)) : cell;
};

const properCase = (text: string): string =>
  text.toLowerCase().replace(/(^|[\s(])(\p{L})/gu, (_, before: string, letter: string) => {
    return before + letter.toUpperCase();
  });

/** UTF-8 read as Latin letters, as Excel opens a .csv without a mark. */
const misread = (text: string): string => Buffer.from(text, "utf8").toString("latin1");

const secondTable = (table: Table, from: number): Table => ({
  ...table,
  name: "Table2",
  range: { ...table.range, row: table.range.row + from + 2, rowCount: table.range.rowCount - from },
});

/** What macros, queries and scripts of other programs do to a tracker. */
export const SCRIPTS: readonly Damage[] = [
  {
    name: "the tasks loaded by Power Query into a sheet of its own and the old one deleted",
    onData: (content: WorkbookContent): WorkbookContent => {
      const rows = taskValues(content);
      const headers = (rows[0] ?? []).map(String);
      const range = { row: 0, column: 0, rowCount: rows.length, columnCount: headers.length };
      return withOtherTasks(content, {
        ...emptySheet("NhiemVu (2)"),
        blocks: [{ row: 0, column: 0, contents: rows }],
        tables: [
          {
            ...tableOf(content, "tasks"),
            name: "NhiemVu_1",
            range,
            columns: headers.map((header) => ({ header })),
          },
        ],
      });
    },
  },
  {
    name: "the task sheet written again by pandas, with an index",
    onData: (content) =>
      withOtherTasks(content, {
        ...emptySheet(naming.sheets.tasks),
        blocks: [
          {
            row: 0,
            column: 0,
            contents: sheetValues(content).map((row, index) => [index === 0 ? null : index - 1, ...row]),
          },
        ],
      }),
  },
  {
    name: "the tasks made texts by pandas, what is blank a “nan”",
    onData: (content: WorkbookContent): WorkbookContent =>
      onList(content, "tasks", (sheet, { range, columns }) => {
        const grid = makeGrid(sheet);
        const contents = Array.from({ length: range.rowCount - 1 }, (_, row) =>
          columns.map(({ header }, column): CellContent => {
            const cell = grid.at(range.row + 1 + row, range.column + column) ?? null;
            return isFormula(cell) ? cell : inPandas(cell, header);
          }),
        );
        return {
          ...sheet,
          blocks: [...sheet.blocks, { row: range.row + 1, column: range.column, contents }],
        };
      }),
  },
  {
    name: "every word of the task sheet with a capital, by a macro",
    onData: (content) => withWords(content, [naming.sheets.tasks], (text) => capitals(text)),
    means: (tracker: Tracker): Tracker => {
      const told = otherTexts(tracker, properCase, ["tasks"]);
      return {
        ...told,
        tasks: told.tasks.map((task, index) => ({ ...task, id: tracker.tasks[index]?.id ?? "" })),
      };
    },
    isHarmless: true,
  },
  {
    name: "blank columns of the tasks deleted by a macro",
    inExcel: ({ workbook }: Excel.RequestContext): void => {
      const { columns } = workbook.tables.getItem(naming.tables.tasks);
      for (const header of [tasks.follower, tasks.support]) columns.getItem(header).delete();
    },
  },
  {
    name: "drop-downs as fixed words, as WPS keeps them",
    onData: (content) => ({
      ...content,
      sheets: content.sheets.map((sheet) => ({
        ...sheet,
        validations: sheet.validations.map((one) =>
          one.rule.kind === "list" && typeof one.rule.source === "string"
            ? { ...one, rule: { kind: "list" as const, source: ["Tây Hồ", "Đông Anh"] } }
            : one,
        ),
      })),
    }),
  },
  {
    name: "names of programs' own beside ours",
    onData: (content) => ({
      ...content,
      names: [
        ...content.names,
        { name: "_xlnm._FilterDatabase", formula: `='${naming.sheets.tasks}'!$A$4:$AP$24` },
        { name: "__Anonymous_Sheet_DB__0", formula: `='${naming.sheets.tasks}'!$A$4:$AP$24` },
        { name: "ExternalData_1", formula: "=#REF!" },
      ],
    }),
    isHarmless: true,
  },
  {
    name: "names of units imported by a formula of Google's",
    onData: (content) =>
      withColumn(content, "units", units.name, (cell) => ({
        formula: `=IFERROR(__xludf.DUMMYFUNCTION("IMPORTRANGE(""1xYz"",""DS!B2"")"),"${String(cell)}")`,
        cached: cell as string,
      })),
    isHarmless: true,
  },
  {
    name: "calculation by hand, flags as they stood a month before",
    onFile: inParts(/xl\/(?:workbook|worksheets\/[^/]*)\.xml$/, (xml) =>
      xml
        .replace(/<calcPr[^>]*\/>/, '<calcPr calcId="0" calcMode="manual"/>')
        .replaceAll("<v>■ Quá hạn</v>", "<v>● Trong hạn</v>"),
    ),
    leaves: ["calculated-by-hand"],
  },
  {
    name: "the lists hidden so that only a macro shows them",
    onData: (content) => ({
      ...content,
      sheets: content.sheets.map((sheet) =>
        sheet.tables.length > 0 ? { ...sheet, visibility: "veryHidden" as const } : sheet,
      ),
    }),
  },
  {
    name: "every sheet locked with a password, and the structure",
    onFile: inParts(/xl\/(?:workbook|worksheets\/[^/]*)\.xml$/, (xml) =>
      xml
        .replace(/<sheetProtection[^>]*\/>/, "")
        .replace(
          "</sheetData>",
          '</sheetData><sheetProtection algorithmName="SHA-512" hashValue="x1V2" saltValue="a1b2" spinCount="100000" sheet="1" objects="1" scenarios="1"/>',
        )
        .replace("<bookViews>", '<workbookProtection lockStructure="1"/><bookViews>'),
    ),
    leaves: ["list-locked"],
  },
  {
    name: "the lower half of the tasks a table of its own under the same headers",
    onData: (content: WorkbookContent): WorkbookContent =>
      onList(content, "tasks", (sheet, table) => {
        const from = 12;
        const headers = table.columns.map(({ header }) => header);
        const { range } = table;
        const grid = makeGrid(sheet);
        const lower = Array.from({ length: range.rowCount - from }, (_, row) =>
          headers.map((__, column) => grid.at(range.row + from + row, range.column + column) ?? null),
        );
        const empty = headers.map(() => null);
        return {
          ...sheet,
          blocks: [
            ...sheet.blocks,
            { row: range.row + from, column: range.column, contents: [empty, empty, headers, ...lower] },
          ],
          tables: [
            ...sheet.tables.map((one) =>
              one.name === table.name ? { ...one, range: { ...range, rowCount: from } } : one,
            ),
            {
              ...secondTable(table, from),
              range: { ...range, row: range.row + from + 2, rowCount: range.rowCount - from + 1 },
            },
          ],
        };
      }),
  },
  {
    name: "the tasks through a .csv without a mark, in letters of another code page",
    onData: (content) => withWords(content, [naming.sheets.tasks], misreadWords),
  },
];

/** Formulas are left alone. */
function capitals(text: string): string {
  return text.startsWith("=") || /^NV-/.test(text) ? text : properCase(text);
}

function misreadWords(text: string): string {
  return text.startsWith("=") ? text : misread(text);
}
