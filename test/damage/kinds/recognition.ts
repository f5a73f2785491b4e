import type { WorkbookContent } from "../../../src/workbook/page/content";
import { isFormula } from "../../../src/workbook/page/formula";
import { LABELS } from "../../../src/i18n/workbook";
import { TABLE_KEYS } from "../../../src/workbook/schema/naming";
import type { Damage } from "../damage";
import {
  asValue,
  convertToRange,
  labels,
  mapCells,
  naming,
  onList,
  onSheet,
  renameHeaders,
  renameSheets,
  typed,
  withTable,
} from "../edit-book";

const withoutNames = (content: WorkbookContent): WorkbookContent => ({ ...content, names: [] });
const withoutProperty = (content: WorkbookContent): WorkbookContent => ({
  ...content,
  properties: { ...content.properties, custom: {} },
});
const withoutMeta = (content: WorkbookContent): WorkbookContent => ({
  ...content,
  sheets: content.sheets.filter(({ name }) => name !== naming.sheets.meta),
});
const asValues = (content: WorkbookContent): WorkbookContent => ({
  ...content,
  sheets: content.sheets.map((sheet) => mapCells(sheet, asValue)),
});
const withoutDress = (content: WorkbookContent): WorkbookContent => ({
  ...content,
  sheets: content.sheets.map((sheet) => ({
    ...sheet,
    validations: [],
    conditionalFormats: [],
    charts: [],
    page: null,
    protection: null,
    visibility: "visible" as const,
  })),
});
const renamedSheets = (content: WorkbookContent): WorkbookContent =>
  renameSheets(content, (name) => (name.startsWith("_") ? name : `${name} 2021`));

const renamedTables = (content: WorkbookContent, rename: (name: string) => string): WorkbookContent => {
  const inFormula = (formula: string): string =>
    TABLE_KEYS.reduce(
      (text, key) => text.replaceAll(`${naming.tables[key]}[`, `${rename(naming.tables[key])}[`),
      formula,
    );
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

const headerRowOff = (content: WorkbookContent, key: (typeof TABLE_KEYS)[number]): WorkbookContent =>
  onList(content, key, (sheet, { name, range }) => {
    const cleared = typed(sheet, range.row, range.column, [
      Array.from({ length: range.columnCount }, () => null),
    ]);
    return withTable(cleared, name, (table) => ({
      ...table,
      hasHeader: false,
      range: { ...range, row: range.row + 1, rowCount: range.rowCount - 1 },
    }));
  });

const english: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(LABELS.vi.tasks).map(([key, header]) => [
    header,
    (LABELS.en.tasks as Readonly<Record<string, string>>)[key] ?? header,
  ]),
);

/** By what a tracker is known goes: tables, names, headers, sheets, marks. */
export const RECOGNITION: readonly Damage[] = [
  ...TABLE_KEYS.map((key): Damage => ({
    name: `${key} converted to a range`,
    onData: (content) => convertToRange(content, [key]),
  })),
  { name: "all tables converted to ranges", onData: convertToRange },
  { name: "tables converted, formulas as values", onData: (content) => asValues(convertToRange(content)) },
  { name: "tables converted, names deleted", onData: (content) => withoutNames(convertToRange(content)) },
  { name: "tables converted, sheets renamed", onData: (content) => renamedSheets(convertToRange(content)) },
  { name: "tables converted, property gone", onData: (content) => withoutProperty(convertToRange(content)) },
  { name: "tables converted, hidden sheet gone", onData: (content) => withoutMeta(convertToRange(content)) },
  {
    name: "tables converted, names and hidden sheet gone",
    onData: (content) => withoutMeta(withoutNames(convertToRange(content))),
  },
  {
    name: "tables converted, names gone, sheets renamed",
    onData: (content) => withoutNames(renamedSheets(convertToRange(content))),
  },
  {
    name: "as a Google export leaves it",
    onData: (content) => withoutDress(withoutProperty(convertToRange(content))),
  },
  {
    name: "as a Gnumeric export leaves it",
    onData: (content) => ({
      ...withoutDress(convertToRange(content)),
      sheets: withoutDress(convertToRange(content)).sheets.map((sheet) =>
        mapCells(sheet, (cell) => (isFormula(cell) ? "#NAME?" : cell)),
      ),
    }),
  },
  {
    name: "nothing left but words in cells",
    onData: (content) =>
      withoutDress(withoutProperty(withoutMeta(withoutNames(asValues(convertToRange(content)))))),
  },
  ...TABLE_KEYS.map((key): Damage => ({
    name: `the table of ${key} renamed`,
    onData: (content) =>
      renamedTables(content, (name) => (name === naming.tables[key] ? `Bang_${key}` : name)),
  })),
  { name: "all tables renamed", onData: (content) => renamedTables(content, (name) => `${name}_cu`) },
  {
    name: "tables and sheets renamed",
    onData: (content) => renamedSheets(renamedTables(content, (name) => `${name}_cu`)),
  },
  {
    name: "tables renamed, names deleted",
    onData: (content) => withoutNames(renamedTables(content, (name) => `${name}_cu`)),
  },
  ...TABLE_KEYS.map((key): Damage => ({
    name: `the header row of ${key} switched off`,
    onData: (content) => headerRowOff(content, key),
  })),
  ...TABLE_KEYS.map((key): Damage => ({
    name: `the headers of ${key} cleared`,
    onData: (content) => renameHeaders(content, key, (_, index) => `Column${index + 1}`),
  })),
  ...(["tasks", "units"] as const).flatMap((key): Damage[] => [
    {
      name: `the headers of ${key} in NFD`,
      onData: (content) => renameHeaders(content, key, (header) => header.normalize("NFD")),
    },
    {
      name: `the headers of ${key} with spaces around`,
      onData: (content) => renameHeaders(content, key, (header) => ` ${header}  `),
    },
    {
      name: `the headers of ${key} in capitals`,
      onData: (content) => renameHeaders(content, key, (header) => header.toUpperCase()),
    },
    {
      name: `the headers of ${key} broken into lines`,
      onData: (content) => renameHeaders(content, key, (header) => header.replace(" ", "\n")),
    },
    {
      name: `the headers of ${key} without accents`,
      onData: (content) =>
        renameHeaders(content, key, (header) =>
          header.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d").replaceAll("Đ", "D"),
        ),
    },
  ]),
  {
    name: "the task headers translated",
    onData: (content) => renameHeaders(content, "tasks", (header) => english[header] ?? header),
  },
  { name: "all names deleted", onData: withoutNames },
  { name: "the property gone", onData: withoutProperty },
  { name: "the hidden sheet gone", onData: withoutMeta },
  {
    name: "names, property and hidden sheet gone",
    onData: (content) => withoutMeta(withoutProperty(withoutNames(content))),
  },
  { name: "all sheets renamed", onData: renamedSheets, isHarmless: true },
  {
    name: "all sheets renamed and all names deleted",
    onData: (content) => withoutNames(renamedSheets(content)),
  },
  {
    name: "the hidden sheet garbled",
    onData: (content) =>
      onSheet(content, naming.sheets.meta, (sheet) =>
        typed(sheet, 0, 0, [
          ["x", "y"],
          [3, null],
          ["??", 0],
        ]),
      ),
  },
  {
    name: "names that point nowhere",
    onData: (content) => ({
      ...content,
      names: content.names.map((name) => ({ ...name, formula: "=#REF!" })),
    }),
  },
  {
    name: "names of settings bent by a row",
    onData: (content) => ({
      ...content,
      names: content.names.map(({ name, formula, ...rest }) => ({
        ...rest,
        name,
        formula: formula.startsWith(`='${labels.sheets.settings}'!`)
          ? formula.replace(/\$(\d+)$/, (_, row: string) => `$${Number(row) + 1}`)
          : formula,
      })),
    }),
  },
  {
    name: "names of settings hold values",
    onData: (content) => ({
      ...content,
      names: content.names.map(({ name, formula, ...rest }) => ({
        ...rest,
        name,
        formula: formula.startsWith(`='${labels.sheets.settings}'!`) ? "=7" : formula,
      })),
    }),
  },
  ...(["en", "EN", "Tiếng Việt", ""] as const).map((language): Damage => ({
    name: `"${language}" typed into the language`,
    onData: (content) =>
      onSheet(content, naming.sheets.settings, (sheet) => {
        const row = sheet.blocks
          .flatMap((block) => block.contents.map((cells, index) => ({ row: block.row + index, cells })))
          .find(({ cells }) => cells[0] === labels.settings.language)?.row;
        return typed(sheet, row ?? 0, 1, [[language]]);
      }),
  })),
];
