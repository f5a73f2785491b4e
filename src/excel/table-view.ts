import type { Result } from "../domain/result";
import type { RangeAddress } from "../workbook/page/content";
import type { PortProblem } from "../workbook/page/port";
import { rangeAt, untracked } from "./place";
import { askPlace } from "./read/area";
import { withSelection } from "./selection";
import { runInExcel } from "./session";

/** The filter of one column, as Excel tells it. */
export interface ColumnFilter {
  readonly column: string;
  readonly criteria: Excel.FilterCriteria;
}

/** What a person sees of a table, found by the table's name: its sheet may be renamed at any time. */
export interface TableView {
  /** Shows the table's sheet. */
  show(): Promise<Result<null, PortProblem>>;
  /** Shows the sheet with a row of the table selected, counted from 0. */
  selectRow(index: number): Promise<Result<null, PortProblem>>;
  /** The rows that the selection touches, counted from 0; hidden ones, which nobody sees selected, are left out. */
  readSelectedRows(): Promise<Result<readonly number[], PortProblem>>;
  /** The filters that are on, column by column. */
  readFilters(): Promise<Result<readonly ColumnFilter[], PortProblem>>;
}

/** The view of a table. */
export function createTableView(name: string): TableView {
  const tableIn = ({ workbook }: Excel.RequestContext): Excel.Table => workbook.tables.getItem(name);
  return {
    show: () =>
      runInExcel(async (context) => {
        tableIn(context).worksheet.activate();
        await context.sync();
        return null;
      }),
    selectRow: (index) =>
      runInExcel(async (context) => {
        const table = tableIn(context);
        table.worksheet.activate();
        untracked(table.getDataBodyRange().getRow(index)).select();
        await context.sync();
        return null;
      }),
    readSelectedRows: () => readSelectedRows(tableIn),
    readFilters: () =>
      runInExcel(async (context) => {
        const columns = tableIn(context).columns.load({ name: true, filter: { criteria: true } });
        await context.sync();
        return columns.items.flatMap(({ name: column, filter: { criteria } }) =>
          isOn(criteria) ? [{ column, criteria }] : [],
        );
      }),
  };
}

/** A column that is not filtered tells no criteria, which the types do not say. */
function isOn(criteria: Excel.FilterCriteria | null | undefined): criteria is Excel.FilterCriteria {
  return criteria !== null && criteria !== undefined;
}

function readSelectedRows(
  tableIn: (context: Excel.RequestContext) => Excel.Table,
): Promise<Result<readonly number[], PortProblem>> {
  return withSelection(async (context, ask) => {
    const selection = ask(context);
    const table = tableIn(context);
    const sheet = table.worksheet.load({ name: true });
    const body = askPlace(table.getDataBodyRange());
    await context.sync();
    const selected = selection();
    if (sheet.name !== selected.sheet) return [];
    const spans = selected.areas.flatMap((area) => shared(area, body()));
    const hidden = spans.map((span) =>
      // A single row that was clicked is in sight.
      span.rowCount === 1 ? null : rangeAt(sheet, span).getRowProperties({ rowHidden: true }),
    );
    if (hidden.some((rows) => rows !== null)) await context.sync();
    const rows = spans.flatMap(({ row, rowCount }, index) =>
      [...Array(rowCount).keys()]
        .filter((offset) => hidden[index]?.value[offset]?.rowHidden !== true)
        .map((offset) => row - body().row + offset),
    );
    return [...new Set(rows)].sort((a, b) => a - b);
  });
}

/** The rows of the table's body that an area touches, one cell wide. */
function shared(area: RangeAddress, body: RangeAddress): RangeAddress[] {
  const first = Math.max(area.row, body.row);
  const end = Math.min(area.row + area.rowCount, body.row + body.rowCount);
  return end <= first ? [] : [{ row: first, column: body.column, rowCount: end - first, columnCount: 1 }];
}

/** Whether the workbook's custom properties hold one of that name. */
export function hasProperty(name: string): Promise<Result<boolean, PortProblem>> {
  return runInExcel(async (context) => {
    const property = context.workbook.properties.custom.getItemOrNullObject(name).load({ key: true });
    await context.sync();
    return !property.isNullObject;
  });
}

/** Shows the sheet that a name of the workbook points at; false where there is no such name. */
export async function showNamed(name: string): Promise<Result<boolean, PortProblem>> {
  return runInExcel(async (context) => {
    const item = context.workbook.names.getItemOrNullObject(name);
    const range = item.getRangeOrNullObject();
    item.load({ name: true });
    range.load({ address: true });
    await context.sync();
    if (item.isNullObject || range.isNullObject) return false;
    range.worksheet.activate();
    await context.sync();
    return true;
  });
}
