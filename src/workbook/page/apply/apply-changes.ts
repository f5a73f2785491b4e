import type { Change } from "../change";
import type { Sheet, WorkbookContent } from "../content";
import { emptySheet } from "../empty-sheet";
import {
  coverCells,
  deleteTableRows,
  renameTable,
  resizeTable,
  showHeaders,
  writeBlock,
} from "./apply-to-table";
import { overlap } from "../overlap";
import { clearRange, resetColumns, resetRows } from "./clear-range";

/** The workbook that a list of changes makes of another, as data; both ends of the path that bytes take. */
export function applyChanges(content: WorkbookContent, changes: readonly Change[]): WorkbookContent {
  return changes.reduce(applyChange, content);
}

function applyChange(content: WorkbookContent, change: Change): WorkbookContent {
  switch (change.kind) {
    case "addSheet":
      return { ...content, sheets: insert(content.sheets, change.position, emptySheet(change.sheet)) };
    case "deleteSheet":
      return { ...content, sheets: content.sheets.filter(({ name }) => name !== change.sheet) };
    case "setName": {
      const others = content.names.filter(
        ({ name }) => name.toLowerCase() !== change.name.name.toLowerCase(),
      );
      return { ...content, names: [...others, change.name] };
    }
    case "deleteName":
      return { ...content, names: content.names.filter(({ name }) => name !== change.name) };
    case "setProperty":
      return { ...content, properties: withProperty(content.properties, change) };
    case "deleteProperty": {
      const left = Object.entries(content.properties.custom).filter(([key]) => key !== change.property);
      return { ...content, properties: { ...content.properties, custom: Object.fromEntries(left) } };
    }
    case "activate":
      return { ...content, activeSheet: change.sheet };
    case "renameTable":
      return renameTable(content, change.table, change.name);
    default:
      return {
        ...content,
        sheets: content.sheets.map((sheet) =>
          sheet.name === change.sheet ? applyToSheet(sheet, change) : sheet,
        ),
      };
  }
}

type SheetChange = Exclude<
  Extract<Change, { sheet: string }>,
  { kind: "addSheet" | "deleteSheet" | "activate" | "renameTable" }
>;

function applyToSheet(sheet: Sheet, change: SheetChange): Sheet {
  switch (change.kind) {
    case "setVisibility":
      return { ...sheet, visibility: change.visibility };
    case "setSheetLooks":
      return { ...sheet, tabColor: change.tabColor, showGridlines: change.showGridlines };
    case "unprotect":
      return { ...sheet, protection: null };
    case "protect":
      return { ...sheet, protection: change.protection };
    case "clearRange":
      return clearRange(sheet, change.range);
    case "writeCells":
      return writeBlock(sheet, change.block);
    case "addTable":
      return { ...sheet, tables: [...sheet.tables, change.table] };
    case "resizeTable":
      return resizeTable(sheet, change.table, change.range);
    case "freeTable":
      return { ...sheet, tables: sheet.tables.filter(({ name }) => name !== change.table) };
    case "coverCells":
      return coverCells(sheet, change.table);
    case "showHeaders":
      return showHeaders(sheet, change.table);
    case "setTableLooks":
      return {
        ...sheet,
        tables: sheet.tables.map((table) => (table.name === change.table.name ? change.table : table)),
      };
    case "deleteTableRows":
      return deleteTableRows(sheet, change.table, change.rows);
    case "setFormat":
      return { ...sheet, formats: [...sheet.formats, { range: change.range, format: change.format }] };
    case "setColumns":
      return { ...sheet, columns: [...sheet.columns, change.run] };
    case "setRows":
      return { ...sheet, rows: [...sheet.rows, change.run] };
    case "resetRows":
      return resetRows(sheet, change.run);
    case "resetColumns":
      return resetColumns(sheet, change.run);
    case "merge":
      return { ...sheet, merges: [...sheet.merges, change.range] };
    case "unmerge":
      return { ...sheet, merges: sheet.merges.filter((merged) => overlap(merged, change.range) === null) };
    case "setConditionalFormats":
      return { ...sheet, conditionalFormats: change.formats };
    case "setValidation":
      return {
        ...sheet,
        validations: [
          ...sheet.validations.filter((other) => !sameRange(other.range, change.validation.range)),
          change.validation,
        ],
      };
    case "setFreeze":
      return { ...sheet, freeze: { rows: change.rows, columns: change.columns } };
    case "setPage":
      return { ...sheet, page: change.page };
    case "setPrintArea":
      return { ...sheet, page: sheet.page && { ...sheet.page, printArea: change.range } };
    case "setChart":
      return {
        ...sheet,
        charts: [...sheet.charts.filter(({ name }) => name !== change.chart.name), change.chart],
      };
    case "deleteChart":
      return { ...sheet, charts: sheet.charts.filter(({ name }) => name !== change.chart) };
  }
}

function sameRange(a: object, b: object): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function insert<Item>(items: readonly Item[], position: number, item: Item): Item[] {
  return [...items.slice(0, position), item, ...items.slice(position)];
}

function withProperty(
  properties: WorkbookContent["properties"],
  { property, value, custom }: Extract<Change, { kind: "setProperty" }>,
): WorkbookContent["properties"] {
  return custom
    ? { ...properties, custom: { ...properties.custom, [property]: value } }
    : { ...properties, [property]: value };
}
