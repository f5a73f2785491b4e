import type { Sheet, WorkbookContent } from "../../../src/workbook/page/content";
import type { SheetKey } from "../../../src/workbook/schema/naming";
import { makeWording } from "../../../src/workbook/schema/wording";
import type { Damage } from "../damage";
import { at, columnOf, labels, mapCells, naming, onList, onSheet, typed } from "../edit-book";

const { sheets } = naming;
const english = makeWording("en").labels;

const on = (key: SheetKey, change: (sheet: Sheet) => Sheet): NonNullable<Damage["onData"]> => {
  return (content) => onSheet(content, sheets[key], change);
};

/** A sheet copied to the end and the old one deleted. */
const copied = (key: SheetKey): NonNullable<Damage["inExcel"]> => {
  return ({ workbook }) => {
    const sheet = workbook.worksheets.getItem(sheets[key]);
    sheet.copy("End");
    sheet.delete();
  };
};

const LABELS = new Map(
  Object.entries(labels.settings).flatMap(([key, label]) => {
    const other = (english.settings as unknown as Readonly<Record<string, unknown>>)[key];
    return typeof label === "string" && typeof other === "string" ? [[label, other] as const] : [];
  }),
);

const withoutLabels = (sheet: Sheet): Sheet =>
  mapCells(sheet, (cell, row, column) => (column === 0 && row > 3 ? null : cell));

const pushedDown = ({ workbook }: Excel.RequestContext): void => {
  workbook.worksheets.getItem(sheets.settings).getRange("B5").insert("Down");
};

/** Pages, settings, names and looks as clerks leave them. */
export const CLERK_PAGES: readonly Damage[] = [
  { name: "a copy of the summary in place of it", inExcel: copied("summary") },
  { name: "a copy of the settings in place of them", inExcel: copied("settings") },
  { name: "a copy of the sheet of bodies in place of it", inExcel: copied("bodies") },
  { name: "a copy of the log in place of it", inExcel: copied("log") },
  {
    name: "the tasks protected by hand and a flag typed over",
    onData: (content) =>
      onList(content, "tasks", (sheet, { range }) => ({
        ...typed(sheet, range.row + 2, columnOf(content, "tasks", labels.tasks.flag), [["xong"]]),
        protection: {
          allowSort: false,
          allowFilter: false,
          allowFormatColumns: false,
          allowFormatRows: false,
        },
      })),
    leaves: ["list-locked"],
  },
  {
    name: "formats cleared on every list",
    onData: (content) => ({
      ...content,
      sheets: content.sheets.map((sheet) =>
        sheet.tables.length > 0 ? { ...sheet, formats: [], conditionalFormats: [], merges: [] } : sheet,
      ),
    }),
  },
  {
    name: "every cell of every sheet shown as General",
    onData: (content) => ({
      ...content,
      sheets: content.sheets.map((sheet) => ({
        ...sheet,
        formats: sheet.formats.map(({ range, format: { numberFormat: _, ...format } }) => ({
          range,
          format,
        })),
      })),
    }),
  },
  {
    name: "drop-downs a row too low",
    onData: on("tasks", (sheet) => ({
      ...sheet,
      validations: sheet.validations.map(({ range, ...rule }) => ({
        ...rule,
        range: { ...range, row: range.row + 1 },
      })),
    })),
  },
  {
    name: "drop-downs that refuse nothing any more",
    onData: on("tasks", (sheet) => ({
      ...sheet,
      validations: sheet.validations.map(({ error, ...rule }) =>
        error ? { ...rule, error: { ...error, style: "information" as const } } : rule,
      ),
    })),
  },
  {
    name: "the task sheet prints a selection",
    onData: on("tasks", (sheet) => ({
      ...sheet,
      page: sheet.page && { ...sheet.page, printArea: { row: 3, column: 4, rowCount: 5, columnCount: 3 } },
    })),
  },
  {
    name: "the charts called otherwise",
    onData: on("summary", (sheet) => ({
      ...sheet,
      charts: sheet.charts.map((chart, index) => ({ ...chart, name: `Chart ${index + 1}` })),
    })),
  },
  {
    name: "a colour of one's own before ours",
    onData: on("tasks", (sheet) => ({
      ...sheet,
      conditionalFormats: [
        {
          range: { row: 4, column: 4, rowCount: 20, columnCount: 1 },
          rules: [{ kind: "formula", formula: '=$E5="x"', style: { fill: "#FF0000" }, stopIfTrue: false }],
        },
        ...sheet.conditionalFormats,
      ],
    })),
    isHarmless: true,
  },
  {
    name: "each colour three times",
    onData: on("tasks", (sheet) => ({
      ...sheet,
      conditionalFormats: [1, 2, 3].flatMap(() => sheet.conditionalFormats),
    })),
    isHarmless: true,
  },
  {
    name: "panes, lines and widths of one's own",
    onData: (content) => ({
      ...content,
      sheets: content.sheets.map((sheet) => ({
        ...sheet,
        freeze: { rows: 0, columns: 0 },
        showGridlines: true,
        columns: [],
      })),
    }),
    isHarmless: true,
  },
  { name: "the inputs of the settings pushed a cell down", inExcel: pushedDown },
  {
    name: "all names deleted, and the inputs of the settings pushed a cell down",
    onData: (content) => ({ ...content, names: [] }),
    inExcel: pushedDown,
  },
  { name: "the labels of the settings cleared", onData: on("settings", withoutLabels) },
  {
    name: "the labels of the settings cleared and all names deleted",
    onData: (content) => ({ ...onSheet(content, sheets.settings, withoutLabels), names: [] }),
  },
  {
    name: "the labels of the settings in English",
    onData: on("settings", (sheet) =>
      mapCells(sheet, (cell) => (typeof cell === "string" ? (LABELS.get(cell) ?? cell) : cell)),
    ),
  },
  {
    name: "the names of number and title exchanged",
    onData: (content: WorkbookContent): WorkbookContent => {
      const [one, other] = [naming.names.planNumber, naming.names.planTitle];
      const formulaOf = (name: string): string =>
        content.names.find((there) => there.name === name)?.formula ?? "";
      return {
        ...content,
        names: content.names.map((there) =>
          there.name === one
            ? { ...there, formula: formulaOf(other) }
            : there.name === other
              ? { ...there, formula: formulaOf(one) }
              : there,
        ),
      };
    },
  },
  {
    name: "names that lead into another workbook",
    onData: (content) => ({
      ...content,
      names: content.names.map((name) => ({ ...name, formula: name.formula.replace(/^='?/, "='[Cu.xlsx]") })),
    }),
  },
  {
    name: "a value beside each setting, in the column of what is in force",
    onData: on("settings", (sheet) =>
      typed(
        sheet,
        4,
        2,
        Array.from({ length: 8 }, (_, row) => [row === 3 ? "20/4" : "xem lại"]),
      ),
    ),
  },
  ...(
    [
      ["what was done", 4, "changes 1"],
      ["what is under way", 19, "journal"],
      ["words of nobody's", 6, "x"],
    ] as const
  ).map(([what, row, label]): Damage => ({
    name: `${what} changed by hand in the hidden sheet`,
    onData: on("meta", (sheet) => typed(sheet, row, 0, [[label, '{"title":"Sửa"', "x"]])),
  })),
  {
    name: "the calendar the other way round",
    onData: on("calendar", (sheet) => {
      const last = 800;
      const rows = Array.from({ length: last }, (_, index) =>
        [0, 1, 2].map((column) => at(sheet, index + 1, column)),
      );
      return typed(sheet, 1, 0, rows.reverse());
    }),
  },
  {
    name: "the page shifted down by a title of one's own",
    inExcel: ({ workbook }: Excel.RequestContext): void => {
      const sheet = workbook.worksheets.getItem(sheets.summary);
      sheet.protection.unprotect();
      sheet.getRange("1:3").insert("Down");
      sheet.getRange("A1").values = [["BÁO CÁO TUẦN"]];
    },
  },
  {
    name: "the heads of the settings and of the lists typed over",
    onData: (content) =>
      (["tasks", "units", "settings", "log"] as const).reduce(
        (all, key) =>
          onSheet(all, sheets[key], (sheet) => typed(sheet, 0, 0, [["SỔ THEO DÕI"], ["Ghi đủ các cột"]])),
        content,
      ),
    isHarmless: true,
  },
];
