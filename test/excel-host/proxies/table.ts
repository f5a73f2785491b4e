import { ALIVE, ClientObject } from "../rich-api/client-object";
import { demand } from "../rich-api/host-error";
import { bodyOf, findTable } from "../store/lookup";
import { demandFreeName, demandName } from "../store/naming";
import { renameTable } from "../store/rename";
import { showTotals, totalsRowOf } from "../store/totals-row";
import { removeTable, resizeTable } from "../store/table-changes";
import { showHeaders } from "../store/header-row";
import type { SheetState, TableState, WorkbookState } from "../store/workbook-state";
import { AutoFilter } from "./auto-filter";
import { textOf, truthOf } from "./parts";
import { areaOf } from "./area-of";
import { Range } from "./range";
import { TableColumnCollection } from "./table-column";
import { TableRowCollection } from "./table-row";
import { TableSort } from "./table-sort";
import { Worksheet } from "./worksheet";
import { accessors } from "./accessors";

/** https://learn.microsoft.com/javascript/api/excel/excel.table */
export class Table extends ClientObject {
  readonly className = "Table";
  constructor(
    readonly book: WorkbookState,
    readonly sheet: SheetState,
    readonly table: TableState,
  ) {
    super();
    this[ALIVE]();
  }
  override [ALIVE](): void {
    demand(this.sheet.tables.includes(this.table), "ItemNotFound", `table ${this.table.name}`);
  }

  get id(): string {
    return this.table.id;
  }
  get name(): string {
    return this.table.name;
  }
  /** Formulas follow the new name. */
  set name(value: unknown) {
    const name = textOf("name", value);
    demandName(name);
    if (findTable(this.book, name)?.table !== this.table) demandFreeName(this.book, name);
    const before = this.table.name;
    this.table.name = name;
    renameTable(this.book, before, name);
    this.book.revision += 1;
  }
  get style(): string {
    return this.table.style;
  }
  /** "TableStyleLight1 thru TableStyleLight21 …", or a style of the user's own (Table.style). */
  set style(value: unknown) {
    const style = textOf("style", value);
    const limits: Readonly<Record<string, number>> = { Light: 21, Medium: 28, Dark: 11 };
    const [, tone, number] = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(style) ?? [];
    demand(
      tone !== undefined && Number(number) >= 1 && Number(number) <= (limits[tone] ?? 0),
      "InvalidArgument",
      `table style ${style}`,
    );
    demandOpen(this.sheet);
    this.table.style = style;
  }
  get showHeaders(): boolean {
    return this.table.hiddenHeaders === undefined;
  }
  set showHeaders(value: unknown) {
    demandOpen(this.sheet);
    showHeaders(this.book, this.sheet, this.table, truthOf("showHeaders", value));
  }
  get showTotals(): boolean {
    return this.table.showTotals;
  }
  set showTotals(value: unknown) {
    showTotals(this.book, this.sheet, this.table, truthOf("showTotals", value));
  }

  get worksheet(): Worksheet {
    return new Worksheet(this.book, this.sheet);
  }
  get columns(): TableColumnCollection {
    return new TableColumnCollection(this.book, this.sheet, this.table);
  }
  get rows(): TableRowCollection {
    return new TableRowCollection(this.book, this.sheet, this.table);
  }
  get autoFilter(): AutoFilter {
    return new AutoFilter(this.book, this.sheet, this.table);
  }
  get sort(): TableSort {
    return new TableSort(this.book, this.sheet, this.table);
  }

  getRange(): Range {
    const { range, hiddenHeaders } = this.table;
    const body = { ...range, row: range.row + 1, rowCount: range.rowCount - 1 };
    return new Range(this.book, this.sheet, hiddenHeaders ? body : range);
  }
  getHeaderRowRange(): Range {
    demand(this.table.hiddenHeaders === undefined, "ItemNotFound", "no header row");
    return new Range(this.book, this.sheet, { ...this.table.range, rowCount: 1 });
  }
  getDataBodyRange(): Range {
    return new Range(this.book, this.sheet, bodyOf(this.table));
  }
  getTotalRowRange(): Range {
    demand(this.table.showTotals, "ItemNotFound", "no totals");
    return new Range(this.book, this.sheet, totalsRowOf(this.table));
  }
  resize(range: unknown): void {
    const { sheet, area } = areaOf(this.book, this.sheet, range);
    demand(sheet === this.sheet, "InvalidArgument", "a range of another sheet");
    resizeTable(this.book, this.sheet, this.table, area);
  }
  delete(): void {
    removeTable(this.book, this.sheet, this.table, false);
  }
  convertToRange(): Range {
    removeTable(this.book, this.sheet, this.table, true);
    return new Range(this.book, this.sheet, this.table.range);
  }
  /** Filters are looked at whenever the visible rows are asked for. */
  reapplyFilters(): void {}
  clearFilters(): void {
    this.table.filters.clear();
    this.book.revision += 1;
  }
}

function demandOpen(sheet: SheetState): void {
  demand(sheet.protection === null, "AccessDenied", `${sheet.name} is protected`);
}

accessors(
  Table,
  ["showBandedRows", "showBandedColumns", "showFilterButton", "highlightFirstColumn", "highlightLastColumn"],
  ({ table }, member) => table[member],
  ({ sheet, table }, member, value) => {
    demandOpen(sheet);
    table[member] = truthOf(member, value);
  },
);
