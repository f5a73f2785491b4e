import type { Result } from "../domain/result";
import type { CellValue } from "../workbook/page/content";
import type { PortProblem } from "../workbook/page/port";
import { runInExcel } from "./session";

/** The header of a table's column by its place, and what its cells show, in one small request; fails where there is none. */
export function readColumnAt(
  table: string,
  index: number,
): Promise<Result<{ readonly header: string; readonly values: readonly CellValue[] }, PortProblem>> {
  return runInExcel(async ({ workbook }) => {
    const column = workbook.tables.getItem(table).columns.getItemAt(index).load({ name: true, values: true });
    await workbook.context.sync();
    const [, ...body] = column.values as (readonly CellValue[])[];
    return { header: column.name, values: body.map(([value]) => value ?? null) };
  });
}
