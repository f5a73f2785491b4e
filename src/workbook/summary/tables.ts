import { makeGrid } from "../page/grid-of-cells";
import type { CellValue, Sheet } from "../page/content";
import { isFormula } from "../page/formula";
import { listColumn } from "../formula/count";
import { taskColumn } from "../formula/pieces";
import { escapeHeader } from "../page/address";
import type { TableKey } from "../schema/naming";
import type { TaskColumn } from "../schema/tables/task-column";
import type { Wording } from "../schema/wording";
import type { Cells } from "./cells";
import { cellsOf } from "./cells";

/** Columns of the workbook's tables: what formulas call them, and what stands in them. */
export interface Tables {
  task(column: TaskColumn): Cells;
  unit(header: string): Cells;
  body(header: string): Cells;
  snapshot(header: string): Cells;
  round(header: string): Cells;
}

/** The columns of the tables of sheets as they are described. */
export function tablesOf(sheets: readonly Sheet[], wording: Wording): Tables {
  const known = new Map<string, Cells>();
  const column = (key: TableKey, header: string, formula: string): Cells => {
    const cells = known.get(formula) ?? cellsOf(formula, () => readColumn(sheets, wording, key, header));
    known.set(formula, cells);
    return cells;
  };
  const plain = (key: TableKey, header: string): Cells =>
    column(key, header, `${wording.naming.tables[key]}[${escapeHeader(header)}]`);
  return {
    task: (key) => column("tasks", wording.labels.tasks[key], taskColumn(wording, key)),
    unit: (header) => column("units", header, listColumn(wording, "units", header)),
    body: (header) => column("bodies", header, listColumn(wording, "bodies", header)),
    snapshot: (header) => plain("snapshots", header),
    round: (header) => plain("rounds", header),
  };
}

function readColumn(
  sheets: readonly Sheet[],
  { naming }: Wording,
  key: TableKey,
  header: string,
): CellValue[] {
  for (const sheet of sheets) {
    const table = sheet.tables.find(({ name }) => name === naming.tables[key]);
    const index = table?.columns.findIndex((column) => column.header === header) ?? -1;
    if (!table || index < 0) continue;
    const { row, column, rowCount } = table.range;
    const grid = makeGrid(sheet);
    return Array.from({ length: rowCount - 1 }, (_, down) => {
      const content = grid.at(row + 1 + down, column + index) ?? null;
      return isFormula(content) ? (content.cached ?? null) : content;
    });
  }
  throw new Error(`No column ${header}`);
}
