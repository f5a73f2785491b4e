import type { Day } from "../../../domain/day";
import type { DayContext } from "../../../domain/merge/day-text";
import { provesMonthFirst } from "../../../domain/merge/day-text";
import type { ReturnedCopy, ReturnedRow, TaskField } from "../../../domain/merge/returned-copy";
import type { Problem, Result } from "../../../domain/result";
import { fail, succeed } from "../../../domain/result";
import type { TaskColumn } from "../../column";
import { isTaskFormula } from "../../column";
import type { Sheet, WorkbookContent } from "../../content";
import { readText, valueOf } from "../../rows/cell-value";
import { findBaseSheet, readBase } from "../base-sheet";
import type { CellRows, FoundHeader } from "./find-header";
import { findHeader, layOutRows } from "./find-header";
import { columnOfHeader } from "./header-words";
import { readCell } from "./read-cell";
import { coveredByMerge } from "./merged-cells";
import { readProposals } from "./read-proposals";

/** Fewer known headers than this, and a table is none of ours. */
const LEAST_HEADERS = 3;

/** Why a workbook gives nothing to merge. */
export type ReturnedProblem = Problem<"foreign-workbook">;

/** Reads a file that came back, whatever happened to it on its way: by its hidden base and the words of its headers. */
export function readReturned(
  content: WorkbookContent,
  file: string,
  today: Day,
): Result<ReturnedCopy, ReturnedProblem> {
  const baseSheet = findBaseSheet(content);
  const base = baseSheet ? readBase(baseSheet) : null;
  const sheets = content.sheets
    .filter((sheet) => sheet !== baseSheet)
    .map((sheet) => ({ sheet, rows: layOutRows(sheet) }));
  const table = findTaskTable(sheets);
  if (!table) return fail({ code: "foreign-workbook", at: file });
  const reference = base?.sentOn ?? today;
  const context = { reference, monthFirst: holdsMonthFirst(table.rows, table.header) };
  return succeed({
    file,
    base,
    rows: readRows(table, context),
    proposals: readProposals(sheets, context),
  });
}

/** A task table found by its headers. */
interface TaskTable {
  readonly sheet: Sheet;
  readonly rows: CellRows;
  readonly header: FoundHeader<TaskColumn>;
}

function findTaskTable(sheets: readonly Pick<TaskTable, "sheet" | "rows">[]): TaskTable | null {
  const found = sheets.flatMap(({ sheet, rows }): TaskTable[] => {
    const header = findHeader<TaskColumn>(rows, columnOfHeader, {
      least: LEAST_HEADERS,
      needed: ["id", "title"],
    });
    return header ? [{ sheet, rows, header }] : [];
  });
  return found.reduce<TaskTable | null>(
    (best, one) => (one.header.columns.size > (best?.header.columns.size ?? 0) ? one : best),
    null,
  );
}

const DATE_FIELDS: readonly TaskColumn[] = ["due", "extendedTo", "completedOn", "updatedOn"];

function holdsMonthFirst(rows: CellRows, { row, columns }: FoundHeader<TaskColumn>): boolean {
  const places = DATE_FIELDS.map((field) => columns.get(field)).filter(
    (place): place is number => place !== undefined,
  );
  return rows.slice(row + 1).some((cells) =>
    places.some((place) => {
      const value = valueOf(cells[place]);
      return typeof value === "string" && provesMonthFirst(value);
    }),
  );
}

function readRows({ sheet, rows, header }: TaskTable, context: DayContext): ReturnedRow[] {
  const covered = coveredByMerge(sheet);
  const fields = [...header.columns].filter(
    (entry): entry is [TaskField, number] => entry[0] !== "id" && !isTaskFormula(entry[0]),
  );
  const idColumn = header.columns.get("id");
  return rows.slice(header.row + 1).flatMap((cells, index): ReturnedRow[] => {
    const row = header.row + 1 + index;
    const readings = fields.map(([field, column]) => {
      const merged = covered(row, column);
      if (merged === null) return [field, readCell(cells[column], field, context)] as const;
      const above = readCell(rows[merged.row]?.[merged.column], field, context);
      return [
        field,
        above.kind === "empty"
          ? above
          : ({
              kind: "unreadable",
              reason: "merged-cell",
              raw: above.kind === "unreadable" ? above.raw : above.raw,
            } as const),
      ] as const;
    });
    const id = idColumn === undefined ? "" : readText(cells[idColumn]).trim();
    if (id === "" && readings.every(([, reading]) => reading.kind === "empty")) return [];
    return [{ id, readings: Object.fromEntries(readings), place: `${sheet.name}!${row + 1}` }];
  });
}
