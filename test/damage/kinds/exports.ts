import type { CellContent, Sheet, WorkbookContent } from "../../../src/workbook/page/content";
import { isFormula } from "../../../src/workbook/page/formula";
import { TABLE_KEYS } from "../../../src/workbook/schema/naming";
import { fromSerial } from "../../../src/workbook/schema/serial";
import type { Damage } from "../damage";
import { inParts, SHEETS } from "../edit-parts";
import { withLines } from "../edit-cells";
import {
  asValue,
  at,
  columnOf,
  convertToRange,
  labels,
  mapCells,
  naming,
  renameHeaders,
  renameSheets,
  tableOf,
} from "../edit-book";
import { emptySheet } from "../../../src/workbook/page/empty-sheet";
import { noSettings } from "../means";

const bare = (sheet: Sheet): Sheet => ({
  ...emptySheet(sheet.name),
  blocks: sheet.blocks,
});

const withoutMarks = (content: WorkbookContent): WorkbookContent => ({
  ...content,
  names: [],
  properties: { custom: {} },
});

/** A list alone on a sheet, from its first cell on. */
const listAlone = (
  content: WorkbookContent,
  key: (typeof TABLE_KEYS)[number],
  name: string,
  say: (cell: CellContent | undefined, header: string) => CellContent,
): Sheet => {
  const { range, columns } = tableOf(content, key);
  const sheet = content.sheets.find((one) => one.name === naming.sheets[key]);
  if (!sheet) throw new Error(key);
  return {
    ...emptySheet(name),
    blocks: [
      {
        row: 0,
        column: 0,
        contents: Array.from({ length: range.rowCount }, (_, row) =>
          columns.map(({ header }, column) =>
            say(asValue(at(sheet, range.row + row, range.column + column)), header),
          ),
        ),
      },
    ],
  };
};

/** Sheets that hold no list, their values from the first cell on. */
const pageAlone = (sheet: Sheet, name: string, skipped = 0): Sheet => ({
  ...emptySheet(name),
  blocks: mapCells(sheet, asValue).blocks.map((block) => ({
    ...block,
    row: Math.max(0, block.row - skipped),
  })),
});

const asNumbers = (content: WorkbookContent): WorkbookContent => {
  const pages = content.sheets.filter(
    ({ name }) => name === naming.sheets.summary || name === naming.sheets.settings,
  );
  return {
    names: [],
    properties: { custom: {} },
    sheets: [
      {
        ...emptySheet("Export Summary"),
        blocks: [{ row: 0, column: 0, contents: [["This document was exported from Numbers."]] }],
      },
      ...pages.map((sheet) => pageAlone(sheet, `${sheet.name} - Table 1`)),
      ...TABLE_KEYS.map((key) =>
        listAlone(content, key, `${naming.sheets[key]} - ${naming.tables[key]}`, (cell) => cell ?? null),
      ),
    ],
  };
};

const DAYS: ReadonlySet<string> = new Set([
  labels.tasks.due,
  labels.tasks.extendedTo,
  labels.tasks.completedOn,
  labels.tasks.updatedOn,
  labels.tasks.effectiveDue,
  labels.units.event,
]);

const asCsv = (content: WorkbookContent): WorkbookContent => ({
  names: [],
  properties: { custom: {} },
  sheets: (["tasks", "units", "bodies"] as const).map((key) =>
    listAlone(content, key, `theo_doi_${key}`, (cell, header) => {
      const day = typeof cell === "number" && DAYS.has(header) ? fromSerial(cell) : null;
      if (day !== null) return day.split("-").reverse().join("/");
      if (header === labels.tasks.percent && typeof cell === "number") return `${Math.round(cell * 100)}%`;
      return cell ?? null;
    }),
  ),
});

/** Headers as R makes names of them: no accents, dots for all else. */
const asName = (header: string): string =>
  header
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replaceAll("đ", "d")
    .replaceAll("Đ", "D")
    .replace(/[^A-Za-z0-9]+/g, ".");

const asInR = (content: WorkbookContent): WorkbookContent => {
  const renamed = TABLE_KEYS.reduce((all, key) => renameHeaders(all, key, asName), content);
  const converted = convertToRange(renamed);
  return withoutMarks({
    ...converted,
    sheets: converted.sheets.map((sheet) => bare(mapCells(sheet, asValue))),
  });
};

const tablesCalled = (content: WorkbookContent, rename: (name: string) => string): WorkbookContent => {
  const inFormula = (formula: string): string => formula.replace(/\btbl\w+(?=\[)/g, rename);
  return {
    ...content,
    names: content.names.map((name) => ({ ...name, formula: inFormula(name.formula) })),
    sheets: content.sheets.map((sheet) => ({
      ...mapCells(sheet, (cell) => (isFormula(cell) ? { ...cell, formula: inFormula(cell.formula) } : cell)),
      tables: sheet.tables.map((table) => ({
        ...table,
        name: rename(table.name),
        columns: table.columns.map((column) =>
          column.formula === undefined ? column : { ...column, formula: inFormula(column.formula) },
        ),
      })),
    })),
  };
};

const lineGone = (content: WorkbookContent, index: number): WorkbookContent => {
  const { range } = tableOf(content, "tasks");
  const shorter = withLines(content, "tasks", (lines) => lines.filter((_, at_) => at_ !== index));
  return {
    ...shorter,
    sheets: shorter.sheets.map((sheet) => ({
      ...sheet,
      tables: sheet.tables.map((table) => (table.name === naming.tables.tasks ? { ...table, range } : table)),
    })),
  };
};

const columnGone = (content: WorkbookContent, header: string): WorkbookContent => {
  const gone = columnOf(content, "tasks", header);
  return {
    ...content,
    sheets: content.sheets.map((sheet) =>
      sheet.name === naming.sheets.tasks
        ? {
            ...sheet,
            blocks: sheet.blocks.map((block) => ({
              ...block,
              column: block.column > gone ? block.column - 1 : block.column,
              contents: block.contents.map((cells) => [
                ...cells.filter((_, column) => block.column + column !== gone),
                ...(block.column <= gone && block.column + cells.length > gone ? [null] : []),
              ]),
            })),
          }
        : sheet,
    ),
  };
};

/** What exports, imports and scripts of other programs make of the whole. */
export const EXPORTS: readonly Damage[] = [
  {
    name: "tables and sheets numbered, names and property gone",
    onData: (content: WorkbookContent): WorkbookContent => {
      const numbers = new Map(TABLE_KEYS.map((key, index) => [naming.tables[key], `Table${index + 1}`]));
      const sheets = new Map(content.sheets.map(({ name }, index) => [name, `Sheet${index + 1}`]));
      return withoutMarks(
        renameSheets(
          tablesCalled(content, (name) => numbers.get(name) ?? name),
          (name) => sheets.get(name) ?? name,
        ),
      );
    },
  },
  {
    name: "tables with a 2 behind their names",
    onData: (content) => tablesCalled(content, (name) => `${name}2`),
  },
  {
    name: "tables, sheets and names as a second tracker has them",
    onData: (content) =>
      renameSheets(
        {
          ...tablesCalled(content, (name) => `${name}_2`),
          names: tablesCalled(content, (name) => `${name}_2`).names.map((name) => ({
            ...name,
            name: `${name.name}_2`,
          })),
        },
        (name) => `${name} (2)`,
      ),
  },
  { name: "as Numbers exports it", onData: asNumbers },
  { name: "as SheetJS writes it", onData: (content) => ({ ...content, sheets: content.sheets.map(bare) }) },
  { name: "as R writes it", onData: asInR },
  {
    name: "lists saved as text and opened again",
    onData: asCsv,
    means: (tracker) => ({ ...noSettings(tracker), holidays: [], log: [], snapshots: [] }),
  },
  {
    name: "cells without references",
    onFile: inParts(SHEETS, (xml) =>
      // Only where nothing is left out between, as such writers do.
      xml.replace(
        /<row r="(\d+)"([^>]*)>([\s\S]*?)<\/row>/g,
        (all, row: string, rest: string, cells: string) => {
          const columns = [...cells.matchAll(/<c r="([A-Z]+)\d+"/g)].map(([, letters = ""]) => letters);
          const isWhole = columns.every(
            (letters, index) => letters.length === 1 && letters.charCodeAt(0) === 65 + index,
          );
          return isWhole ? `<row r="${row}"${rest}>${cells.replace(/<c r="[A-Z]+\d+"/g, "<c")}</row>` : all;
        },
      ),
    ),
    isHarmless: true,
  },
  {
    name: "words in runs of their own looks",
    onFile: inParts(/xl\/sharedStrings\.xml$/, (xml) =>
      xml.replace(/<si><t([^>]*)>([^<]{4,})<\/t><\/si>/g, (all, space: string, text: string) =>
        text.includes("&")
          ? all
          : `<si><r><t xml:space="preserve">${text.slice(0, 2)}</t></r><r><rPr><b/></rPr><t xml:space="preserve">${text.slice(2)}</t></r><phoneticPr fontId="1"/></si>${space.slice(0, 0)}`,
      ),
    ),
    isHarmless: true,
  },
  {
    name: "parts that are named from the root",
    onFile: inParts(/\.rels$/, (xml) =>
      xml
        .replace(/Target="\.\.\//g, 'Target="/xl/')
        .replace(/Target="worksheets\//g, 'Target="/xl/worksheets/'),
    ),
    isHarmless: true,
  },
  {
    name: "cells without looks",
    onFile: inParts(SHEETS, (xml) => xml.replace(/(<c r="[A-Z]+\d+") s="\d+"/g, "$1")),
    isHarmless: true,
  },
  {
    name: "a task taken out by a library that moves cells alone",
    onData: (content) => lineGone(content, 6),
    means: (tracker) => ({ ...tracker, tasks: tracker.tasks.filter((_, index) => index !== 6) }),
    isHarmless: true,
  },
  {
    name: "the column of sections taken out by a library that moves cells alone",
    onData: (content) => columnGone(content, labels.tasks.section),
    means: (tracker) => ({ ...tracker, tasks: tracker.tasks.map((task) => ({ ...task, section: "" })) }),
  },
  {
    name: "tables gone and formulas that named them values, as a repair by Excel leaves it",
    onData: (content) => ({
      ...content,
      names: content.names.map((name) =>
        name.formula.includes("tbl") ? { ...name, formula: "=#REF!" } : name,
      ),
      sheets: content.sheets.map((sheet) => ({
        ...mapCells(sheet, (cell) =>
          isFormula(cell) && cell.formula.includes("tbl") ? asValue(cell) : cell,
        ),
        tables: [],
        validations: [],
      })),
    }),
  },
  {
    name: "every cell that is blank a text of no letters",
    onData: (content) => ({
      ...content,
      sheets: content.sheets.map((sheet) => mapCells(sheet, (cell) => (cell === null ? "" : cell))),
    }),
    isHarmless: true,
  },
  {
    name: "every number of the lists a text",
    onData: (content) => ({
      ...content,
      sheets: content.sheets.map((sheet) =>
        sheet.tables.length > 0 && sheet.name !== naming.sheets.snapshots
          ? mapCells(sheet, (cell) => (typeof cell === "number" ? String(cell) : cell))
          : sheet,
      ),
    }),
  },
];
