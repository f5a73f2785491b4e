import type { DefinedName, Properties, Protection, Sheet } from "../../workbook/content";
import type { Pending } from "./pending";

/** What the tab of a sheet tells. */
export interface SheetFace extends Pick<Sheet, "name" | "visibility" | "showGridlines"> {
  readonly tabColor: string;
  readonly protection: Protection | null;
}

/** A table without its cells. */
export interface TableFace {
  readonly name: string;
  readonly sheet: string;
  readonly style: string;
  readonly bandedRows: boolean;
  readonly filterButton: boolean;
  readonly isFiltered: boolean;
}

/** What a workbook tells without its sheets being opened. */
export interface Overview {
  readonly sheets: readonly SheetFace[];
  readonly tables: readonly TableFace[];
  readonly names: readonly DefinedName[];
  readonly properties: Properties;
  readonly activeSheet: string;
}

const VISIBILITIES = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const;

/** Asks for all of it. */
export function askOverview({ workbook }: Excel.RequestContext): Pending<Overview> {
  const sheets = askFaces(workbook.worksheets);
  const tables = askTables(workbook.tables);
  const names = workbook.names.load({ name: true, formula: true });
  const properties = askProperties(workbook.properties);
  const active = workbook.worksheets.getActiveWorksheet().load({ name: true });
  return () => ({
    sheets: sheets(),
    tables: tables(),
    names: names.items.map(({ name, formula }) => ({ name, formula: String(formula) })),
    properties: properties(),
    activeSheet: active.name,
  });
}

function askFaces(worksheets: Excel.WorksheetCollection): Pending<SheetFace[]> {
  worksheets.load({
    name: true,
    visibility: true,
    tabColor: true,
    showGridlines: true,
    protection: { protected: true, options: true },
  });
  return () =>
    worksheets.items.map((sheet) => ({
      name: sheet.name,
      visibility: VISIBILITIES[sheet.visibility],
      tabColor: sheet.tabColor,
      showGridlines: sheet.showGridlines,
      protection: sheet.protection.protected ? protectionOf(sheet.protection.options) : null,
    }));
}

function protectionOf(options: Excel.WorksheetProtectionOptions): Protection {
  return {
    allowSort: options.allowSort ?? false,
    allowFilter: options.allowAutoFilter ?? false,
    allowFormatColumns: options.allowFormatColumns ?? false,
    allowFormatRows: options.allowFormatRows ?? false,
  };
}

function askTables(tables: Excel.TableCollection): Pending<TableFace[]> {
  tables.load({
    name: true,
    style: true,
    showBandedRows: true,
    showFilterButton: true,
    worksheet: { name: true },
    autoFilter: { isDataFiltered: true },
  });
  return () =>
    tables.items.map((table) => ({
      name: table.name,
      sheet: table.worksheet.name,
      style: table.style,
      bandedRows: table.showBandedRows,
      filterButton: table.showFilterButton,
      isFiltered: table.autoFilter.isDataFiltered,
    }));
}

function askProperties(properties: Excel.DocumentProperties): Pending<Properties> {
  properties.load({
    title: true,
    subject: true,
    author: true,
    manager: true,
    company: true,
    lastAuthor: true,
  });
  const custom = properties.custom.load({ key: true, value: true });
  return () => ({
    title: properties.title,
    subject: properties.subject,
    author: properties.author,
    manager: properties.manager,
    company: properties.company,
    lastAuthor: properties.lastAuthor,
    custom: Object.fromEntries(custom.items.map(({ key, value }) => [key, String(value)])),
  });
}
