import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { CellContent, Sheet, WorkbookContent } from "../../../src/workbook/page/content";
import { isFormula } from "../../../src/workbook/page/formula";
import { columnLetters } from "../../../src/workbook/page/address";
import type { SheetKey } from "../../../src/workbook/schema/naming";
import { TABLE_KEYS } from "../../../src/workbook/schema/naming";
import type { Damage } from "../damage";
import { SHEETS, TABLES, inParts } from "../edit-parts";
import { noSettings } from "../means";
import {
  NothingToDamage,
  asValue,
  at,
  below,
  columnOf,
  convertToRange,
  ifFree,
  labels,
  mapCells,
  naming,
  onList,
  onSheet,
  tableOf,
  typed,
  withTable,
} from "../edit-book";
import { namedIn } from "./pages";

/** Cells moved without anything that speaks of them, as openpyxl's insert_rows and insert_cols do. */
const pushed =
  (
    key: SheetKey,
    from: { readonly row?: number; readonly column?: number },
    by = 1,
  ): NonNullable<Damage["onData"]> =>
  (content) =>
    onSheet(content, naming.sheets[key], (sheet) => {
      const cells: { row: number; column: number; content: CellContent }[] = [];
      sheet.blocks.forEach((block) =>
        block.contents.forEach((line, row) =>
          line.forEach((cell, column) => {
            if (cell !== undefined)
              cells.push({ row: block.row + row, column: block.column + column, content: cell });
          }),
        ),
      );
      const last = new Map(cells.map((cell) => [`${cell.row} ${cell.column}`, cell]));
      return {
        ...sheet,
        blocks: [...last.values()].map(({ row, column, content: cell }) => ({
          row: from.row !== undefined && row >= from.row ? row + by : row,
          column: from.column !== undefined && column >= from.column ? column + by : column,
          contents: [[cell]],
        })),
      };
    });

/** One sheet as pandas writes what it read of it: values from the first row on, a column of numbers before them. */
const asFrame = (
  sheet: Sheet,
  first: number,
  columnCount: number,
  rowCount: number,
  column: number,
): Sheet => ({
  ...sheet,
  tables: [],
  merges: [],
  validations: [],
  conditionalFormats: [],
  formats: [],
  charts: [],
  page: null,
  protection: null,
  visibility: "visible",
  freeze: { rows: 0, columns: 0 },
  blocks: [
    {
      row: 0,
      column: 0,
      contents: Array.from({ length: rowCount }, (_, row) => [
        row === 0 ? null : row - 1,
        ...Array.from(
          { length: columnCount },
          (__, index) => asValue(at(sheet, first + row, column + index)) ?? null,
        ),
      ]),
    },
  ],
});

const asPandas = (content: WorkbookContent): WorkbookContent => ({
  names: [],
  properties: { custom: {} },
  sheets: TABLE_KEYS.map((key) => {
    const { range } = tableOf(content, key);
    const sheet = content.sheets.find(({ name }) => name === naming.sheets[key]);
    if (!sheet) throw new Error(key);
    return asFrame(sheet, range.row, range.columnCount, range.rowCount, range.column);
  }),
});

/** Every reference to another sheet goes to the workbook from which the sheets were copied. */
const outward = (content: WorkbookContent, kept: readonly SheetKey[]): WorkbookContent => {
  const names = kept.map((key) => naming.sheets[key]);
  if (names.some((name) => content.sheets.every((sheet) => sheet.name !== name)))
    throw new NothingToDamage("No such sheets");
  const inFormula = (formula: string): string =>
    content.sheets
      .filter(({ name }) => !names.includes(name))
      .reduce(
        (text, { name }) =>
          text.replaceAll(`'${name}'!`, `'[Cu.xlsx]${name}'!`).replaceAll(`${name}!`, `[Cu.xlsx]${name}!`),
        formula,
      );
  return {
    ...content,
    properties: { custom: {} },
    names: content.names.map((name) => ({ ...name, formula: inFormula(name.formula) })),
    sheets: content.sheets
      .filter(({ name }) => names.includes(name))
      .map((sheet) =>
        mapCells(sheet, (cell) => (isFormula(cell) ? { ...cell, formula: inFormula(cell.formula) } : cell)),
      ),
  };
};

/** Another program's own words for a formula that it does not know. */
const asDummy = (content: WorkbookContent): WorkbookContent => ({
  ...convertToRange(content),
  properties: { custom: {} },
  sheets: convertToRange(content).sheets.map((sheet) =>
    mapCells(sheet, (cell) =>
      isFormula(cell)
        ? {
            formula: `=IFERROR(__xludf.DUMMYFUNCTION("""${cell.formula.slice(1, 20).replaceAll('"', "")}"""),${
              typeof cell.cached === "number"
                ? cell.cached
                : `"${String(cell.cached ?? "").replaceAll('"', '""')}"`
            })`,
            ...(cell.cached === undefined ? {} : { cached: cell.cached }),
          }
        : cell,
    ),
  ),
});

/** What other programs, libraries and hands make of the whole. */
export const PROGRAMS: readonly Damage[] = [
  {
    name: "a row put in above the tasks by a library that moves cells alone",
    onData: pushed("tasks", { row: 0 }),
  },
  {
    name: "a row put in among the tasks by a library that moves cells alone",
    onData: (content) => pushed("tasks", { row: tableOf(content, "tasks").range.row + 6 })(content),
  },
  {
    name: "two rows put in above the units by a library that moves cells alone",
    onData: pushed("units", { row: 0 }, 2),
  },
  {
    name: "a column put in before the tasks by a library that moves cells alone",
    onData: pushed("tasks", { column: 0 }),
  },
  {
    name: "a column put in among the tasks by a library that moves cells alone",
    onData: (content) => pushed("tasks", { column: columnOf(content, "tasks", labels.tasks.lead) })(content),
  },
  {
    name: "a row taken out above the tasks by a library that moves cells alone",
    onData: pushed("tasks", { row: 1 }, -1),
  },
  {
    name: "rows put into the page by a library that moves cells alone",
    onData: pushed("summary", { row: 8 }, 2),
  },
  {
    name: "a row put into the settings by a library that moves cells alone",
    onData: pushed("settings", { row: 6 }),
  },
  { name: "as pandas leaves it", onData: asPandas, means: noSettings },
  { name: "as a Google export with unknown functions", onData: asDummy },
  {
    name: "the sheets that are seen copied into another workbook",
    onData: (content) =>
      outward(content, ["summary", "tasks", "units", "bodies", "holidays", "settings", "log", "snapshots"]),
  },
  {
    name: "tasks, units and bodies copied into another workbook",
    onData: (content) => outward(content, ["tasks", "units", "bodies"]),
    means: (tracker) => ({ ...noSettings(tracker), holidays: [], log: [], snapshots: [] }),
  },
  {
    name: "the task sheet alone copied into another workbook",
    onData: (content) => outward(content, ["tasks"]),
    means: (tracker) => ({
      ...noSettings(tracker),
      units: [],
      bodies: namedIn(tracker),
      holidays: [],
      log: [],
      snapshots: [],
    }),
    leaves: ["unit-unknown", "lead-unknown"],
  },
  {
    name: "the task sheet alone copied into another workbook, sheet and table called otherwise",
    onData: (content: WorkbookContent): WorkbookContent => {
      const alone = outward(content, ["tasks"]);
      return {
        ...alone,
        names: [],
        sheets: alone.sheets.map((sheet) => ({
          ...sheet,
          name: "Sheet1",
          tables: sheet.tables.map((table) => ({ ...table, name: "Table1" })),
        })),
      };
    },
    means: (tracker) => ({
      ...noSettings(tracker),
      units: [],
      bodies: namedIn(tracker),
      holidays: [],
      log: [],
      snapshots: [],
    }),
    leaves: ["unit-unknown", "lead-unknown"],
  },
  {
    name: "a copy of the task sheet in place of it",
    inExcel: ({ workbook }: Excel.RequestContext): void => {
      const sheet = workbook.worksheets.getItem(naming.sheets.tasks);
      sheet.copy("End");
      sheet.delete();
    },
  },
  {
    name: "a copy of the unit sheet in place of it",
    inExcel: ({ workbook }: Excel.RequestContext): void => {
      const sheet = workbook.worksheets.getItem(naming.sheets.units);
      sheet.copy("End");
      sheet.delete();
    },
  },
  {
    name: "a row of totals in the task table",
    isHarmless: true,
    onFile: inParts(TABLES, (xml) =>
      xml.includes(`name="${naming.tables.tasks}"`)
        ? xml
            .replace(/<table /, '<table totalsRowCount="1" ')
            .replace(
              /ref="([A-Z]+\d+:[A-Z]+)(\d+)"/,
              (_, start: string, row: string) => `ref="${start}${Number(row) + 1}"`,
            )
        : xml,
    ),
  },
  {
    name: "a row of totals with words and sums in the task table",
    onData: (content) =>
      onList(content, "tasks", (sheet, table) =>
        typed(ifFree(sheet, table), below(table), table.range.column, [
          ["Total", null, null, null, { formula: "=SUBTOTAL(103,tblTasks[Nhiệm vụ])", cached: 37 }],
        ]),
      ),
    isHarmless: true,
    onFile: inParts(TABLES, (xml) =>
      xml.includes(`name="${naming.tables.tasks}"`)
        ? xml
            .replace(/<table /, '<table totalsRowCount="1" ')
            .replace(
              /ref="([A-Z]+\d+:[A-Z]+)(\d+)"/,
              (_, start: string, row: string) => `ref="${start}${Number(row) + 1}"`,
            )
        : xml,
    ),
  },
  {
    name: "a table that reaches to the sheet's last row",
    onData: (content) =>
      onList(content, "tasks", (sheet, { name, range }) =>
        withTable(sheet, name, (table) => ({
          ...table,
          range: { ...range, rowCount: 1_048_576 - range.row },
        })),
      ),
    isHarmless: true,
  },
  {
    name: "merged cells in a list that is no table",
    onData: (content: WorkbookContent): WorkbookContent => {
      const { range } = tableOf(content, "tasks");
      const column = columnOf(content, "tasks", labels.tasks.product);
      return onSheet(convertToRange(content, ["tasks"]), naming.sheets.tasks, (sheet) => ({
        ...sheet,
        merges: [...sheet.merges, { row: range.row + 2, column, rowCount: 2, columnCount: 1 }],
      }));
    },
  },
  {
    name: "parts with a prefix",
    onFile: inParts(/xl\/worksheets\/sheet\d+\.xml$/, (xml) =>
      xml
        .replace(/<(\/?)([a-zA-Z]+)(?=[\s>/])/g, "<$1x:$2")
        .replace('xmlns="', 'xmlns:x="')
        .replace(/<x:\?xml/, "<?xml"),
    ),
    isHarmless: true,
  },
  {
    name: "inline texts in place of shared ones",
    onFile: (bytes: Uint8Array): Uint8Array => {
      const parts = unzipSync(bytes);
      const shared = strFromU8(parts["xl/sharedStrings.xml"] ?? new Uint8Array());
      const texts = [...shared.matchAll(/<si>([\s\S]*?)<\/si>/g)].map(([, inner = ""]) => inner);
      for (const [path, part] of Object.entries(parts))
        if (SHEETS.test(path))
          parts[path] = strToU8(
            strFromU8(part).replace(
              / t="s"([^>]*)><v>(\d+)<\/v>/g,
              (_, rest: string, index: string) =>
                ` t="inlineStr"${rest}><is>${texts[Number(index)] ?? ""}</is>`,
            ),
          );
      return zipSync(parts);
    },
    isHarmless: true,
  },
  {
    name: "local names beside those of the workbook",
    onFile: inParts(/xl\/workbook\.xml$/, (xml) =>
      xml.replace(/<definedNames>([\s\S]*?)<\/definedNames>/, (all, inner: string) => {
        const locals = [...inner.matchAll(/<definedName name="(\w+)"([^>]*)>([^<]*)<\/definedName>/g)]
          .filter(([, , rest = ""]) => !rest.includes("localSheetId"))
          .map(([, name]) => `<definedName name="${name}" localSheetId="1">#REF!</definedName>`);
        return `<definedNames>${locals.join("")}${inner}</definedNames>${all.slice(0, 0)}`;
      }),
    ),
    isHarmless: true,
  },
  {
    name: "colours in fragments, as copied rows leave them",
    onData: (content) => ({
      ...content,
      sheets: content.sheets.map((sheet) => ({
        ...sheet,
        conditionalFormats: sheet.conditionalFormats.flatMap(({ range, ...rest }) =>
          range.rowCount < 4
            ? [{ range, ...rest }]
            : [
                { ...rest, range: { ...range, rowCount: 2 } },
                { ...rest, range: { ...range, row: range.row + 2, rowCount: range.rowCount - 2 } },
              ],
        ),
      })),
    }),
  },
  {
    name: "the calendar with a row less",
    onData: (content) =>
      onSheet(content, naming.sheets.calendar, (sheet) => ({
        ...sheet,
        blocks: sheet.blocks.map((block) => ({
          ...block,
          contents: [...block.contents.slice(0, 100), ...block.contents.slice(101)],
        })),
      })),
  },
  {
    name: "the working days as they were",
    onData: (content) =>
      onSheet(content, naming.sheets.calendar, (sheet) =>
        mapCells(sheet, (cell, row) => (row > 400 ? null : cell)),
      ),
  },
  {
    name: "a sheet of one's own with the task sheet's words",
    onData: (content: WorkbookContent): WorkbookContent => {
      const tasks = content.sheets.find(({ name }) => name === naming.sheets.tasks);
      if (!tasks) throw new NothingToDamage("No tasks");
      const copy: Sheet = {
        ...mapCells(tasks, asValue),
        name: "Bản in",
        tables: [],
        charts: [],
        conditionalFormats: [],
        validations: [],
      };
      return { ...content, sheets: [copy, ...content.sheets] };
    },
    isHarmless: true,
  },
  {
    name: "a copy in values before the tasks, which are no table any more",
    onData: (content: WorkbookContent): WorkbookContent => {
      const converted = convertToRange(content);
      const tasks = converted.sheets.find(({ name }) => name === naming.sheets.tasks);
      if (!tasks) throw new NothingToDamage("No tasks");
      const copy: Sheet = {
        ...mapCells(tasks, asValue),
        name: "Bản in",
        charts: [],
        conditionalFormats: [],
        validations: [],
      };
      return { ...converted, sheets: [copy, ...converted.sheets] };
    },
  },
  {
    name: "errors beside the page",
    onData: (content) =>
      onSheet(content, naming.sheets.summary, (sheet) =>
        typed(sheet, 40, 19, [
          Array.from({ length: 9 }, (): CellContent => ({
            formula: `=${columnLetters(1)}41*1`,
            cached: "#VALUE!",
          })),
        ]),
      ),
  },
];
