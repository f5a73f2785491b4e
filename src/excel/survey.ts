import type { Change } from "../workbook/page/change";
import type { RangeAddress } from "../workbook/page/content";
import { nameKey, type Known, type KnownSheet, type KnownTable } from "./known";
import { untracked } from "./place";
import { askPlace } from "./read/area";
import type { Pending } from "./read/pending";

/** What was seen, and the round trips it took: one, or two where a filter is on. */
export interface Survey {
  readonly known: Known;
  readonly roundTrips: number;
}

/** Looks up the things that changes name, each of which may be missing. */
export async function surveyFor(context: Excel.RequestContext, changes: readonly Change[]): Promise<Survey> {
  const doomed = new Set(
    changes
      .filter(({ kind }) => kind === "deleteSheet")
      .flatMap(sheetOf)
      .map(nameKey),
  );
  const sheets = distinct(changes.flatMap(sheetOf)).map((name) =>
    askForSheet(context, name, doomed.has(nameKey(name))),
  );
  const tables = distinct(changes.flatMap(tableOf)).map((name) => askForTable(context, name));
  const names = distinct(changes.flatMap(definedNameOf)).map((name) => askForName(context, name));
  await context.sync();
  const filters = sheets.filter(isPresent).flatMap(askForFilters);
  if (filters.length > 0) await context.sync();
  return {
    known: {
      sheets: new Map(
        sheets.filter(isPresent).map((asked) => [nameKey(asked.name), sheetSeen(asked, filters)]),
      ),
      tables: new Map(tables.filter(isTablePresent).map((asked) => [nameKey(asked.name), tableSeen(asked)])),
      definedNames: new Set(names.filter(({ item }) => !item.isNullObject).map(({ name }) => nameKey(name))),
    },
    roundTrips: filters.length > 0 ? 2 : 1,
  };
}

function sheetOf(change: Change): string[] {
  return "sheet" in change ? [change.sheet] : [];
}

function tableOf(change: Change): string[] {
  if (!("table" in change)) return [];
  if (typeof change.table !== "string") return [change.table.name];
  return change.kind === "renameTable" ? [change.table, change.name] : [change.table];
}

function definedNameOf(change: Change): string[] {
  return change.kind === "setName" ? [change.name.name] : [];
}

function distinct(names: readonly string[]): string[] {
  return [...new Map(names.map((name) => [nameKey(name), name])).values()];
}

interface AskedSheet {
  readonly name: string;
  readonly item: Excel.Worksheet;
  readonly tables: Excel.TableCollection;
  /** The used range, asked for only where the sheet is to be deleted. */
  readonly used: Excel.Range | null;
}

function askForSheet(context: Excel.RequestContext, name: string, isDoomed: boolean): AskedSheet {
  const item = context.workbook.worksheets.getItemOrNullObject(name);
  item.load({
    name: true,
    visibility: true,
    protection: { protected: true },
    autoFilter: { isDataFiltered: true },
  });
  const tables = item.tables.load({ name: true, autoFilter: { isDataFiltered: true } });
  const used = isDoomed ? untracked(item.getUsedRangeOrNullObject(true)).load({ rowCount: true }) : null;
  return { name, item, tables, used };
}

function isPresent({ item }: AskedSheet): boolean {
  return !item.isNullObject;
}

interface AskedTable {
  readonly name: string;
  readonly item: Excel.Table;
  readonly range: Pending<RangeAddress>;
}

function askForTable(context: Excel.RequestContext, name: string): AskedTable {
  const item = context.workbook.tables.getItemOrNullObject(name);
  item.load({ name: true, worksheet: { name: true } });
  return { name, item, range: askPlace(item.getRange()) };
}

function isTablePresent({ item }: AskedTable): boolean {
  return !item.isNullObject;
}

function askForName(context: Excel.RequestContext, name: string): { name: string; item: Excel.NamedItem } {
  return { name, item: context.workbook.names.getItemOrNullObject(name).load({ name: true }) };
}

interface AskedFilter {
  readonly sheet: string;
  readonly owner: string;
  readonly range: Pending<RangeAddress>;
}

function askForFilters({ name, item, tables }: AskedSheet): AskedFilter[] {
  const filters = tables.items
    .filter((table) => table.autoFilter.isDataFiltered)
    .map((table) => ({ sheet: name, owner: table.name, range: askPlace(table.getRange()) }));
  if (!item.autoFilter.isDataFiltered) return filters;
  return [...filters, { sheet: name, owner: name, range: askPlace(item.autoFilter.getRange()) }];
}

function sheetSeen(asked: AskedSheet, filters: readonly AskedFilter[]): KnownSheet {
  return {
    isProtected: asked.item.protection.protected,
    isHidden: asked.item.visibility !== "Visible",
    isBlank: asked.used?.isNullObject ?? false,
    filtered: filters
      .filter(({ sheet }) => sheet === asked.name)
      .map(({ owner, range }) => ({ owner, range: range() })),
  };
}

function tableSeen({ item, range }: AskedTable): KnownTable {
  return { sheet: item.worksheet.name, range: range() };
}
