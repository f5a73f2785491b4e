import type { Plan } from "../../../src/domain/plan";
import { guessColumns, planFromRows, type TableOptions } from "../../../src/plan-import";
import { isTaskHeader } from "../../../src/plan-import/table/columns";

/** The plan of a list's rows, read below the first row of them that is a head. */
export function planOfList(rows: readonly (readonly string[])[], options: TableOptions = {}): Plan {
  const head = rows.findIndex(isTaskHeader);
  const firstLine = (options.firstLine ?? 1) + head + 1;
  return planFromRows(rows.slice(head + 1), guessColumns(rows[head] ?? []), { ...options, firstLine });
}
