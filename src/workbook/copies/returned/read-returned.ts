import type { Day } from "../../../domain/day";
import { TASK_FIELDS } from "../../../domain/fields/fields";
import type { DayContext } from "../../../domain/merge/day-text";
import { foldText } from "../../../domain/merge/fold";
import { provesMonthFirst } from "../../../domain/merge/day-text";
import type { ReturnedCopy, ReturnedRow, TaskField } from "../../../domain/merge/returned-copy";
import type { Problem, Result } from "../../../domain/result";
import { fail, succeed } from "../../../domain/result";
import type { TaskColumn } from "../../schema/tables/task-column";
import { TASK_ENTRIES, isTaskFormula } from "../../schema/tables/task-column";
import type { Sheet, WorkbookContent } from "../../page/content";
import { numberFormatAt } from "../../page/number-format-at";
import { readText, valueOf } from "../../schema/cell-value";
import { LABELS } from "../../schema/wording";
import { SHARING } from "../../schema/sharing-words";
import { findBaseSheet, readBase } from "../base-sheet";
import type { CellRows, FoundHeader } from "../../schema/find-header";
import { findHeader, layOutRows } from "../../schema/find-header";
import { TASK_WORDS } from "./header-words";
import { readCell } from "./read-cell";
import { coveredByMerge } from "./merged-cells";
import { readProposals } from "./read-proposals";
import { unreadAbove, unreadBelow, unreadInIds, unreadOn } from "./unread-cells";

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
  const tables = findTaskTables(sheets);
  const [table] = tables;
  if (!table) return fail({ code: "foreign-workbook", at: file });
  const reference = base?.sentOn ?? today;
  const context = { reference, monthFirst: holdsMonthFirst(table.rows, table.header) };
  const proposals = sheets.flatMap(({ sheet, rows }) => {
    const found = readProposals(sheet, rows, context);
    return found ? [{ sheet, rows, ...found }] : [];
  });
  return succeed({
    file,
    base,
    rows: readTables(tables, context),
    proposals: proposals.flatMap(({ tasks }) => tasks),
    unread: [
      ...[...tables, ...proposals].flatMap(({ sheet, rows, header }) => [
        ...unreadAbove(sheet.name, rows, header.row),
        ...unreadBelow(sheet.name, rows, header.row, new Set<number>(header.columns.values())),
      ]),
      ...tables.flatMap(({ sheet, rows, header }) => unreadInIds(sheet.name, rows, header)),
      ...sheets
        .filter(
          ({ sheet }) =>
            ![...tables, ...proposals].some((one) => one.sheet === sheet) && !isOurs(sheet, base !== null),
        )
        .flatMap(({ sheet, rows }) => unreadOn(sheet.name, rows)),
    ],
  });
}

/** Sheets of a master as the languages call them; nothing on them is for a sender to fill. */
const OUR_SHEETS: ReadonlySet<string> = new Set(
  [LABELS.vi.sheets, LABELS.en.sheets, SHARING.vi.sheets, SHARING.en.sheets].flatMap((names) =>
    Object.values(names).map((name: string) => foldText(name)),
  ),
);

/** Sheets of a master that no copy is sent with: in a copy they are the sender's, whatever they call them. */
const NEVER_SENT: ReadonlySet<string> = new Set(
  [LABELS.vi.sheets, LABELS.en.sheets].flatMap(({ summary, log, snapshots }) =>
    [summary, log, snapshots].map(foldText),
  ),
);

function isOurs({ name }: Sheet, isCopy: boolean): boolean {
  if (name.startsWith("_")) return true;
  const folded = foldText(name);
  return OUR_SHEETS.has(folded) && !(isCopy && NEVER_SENT.has(folded));
}

/** A task table found by its headers. */
interface TaskTable {
  readonly sheet: Sheet;
  readonly rows: CellRows;
  readonly header: FoundHeader<TaskColumn>;
}

/** The task table, the one with most of our headers first; then its duplicates: people copy a sheet to work on it. */
function findTaskTables(sheets: readonly Pick<TaskTable, "sheet" | "rows">[]): TaskTable[] {
  const found = sheets.flatMap(({ sheet, rows }): TaskTable[] => {
    const header = findHeader<TaskColumn>(rows, TASK_WORDS.keyOf, {
      least: LEAST_HEADERS,
      needed: ["id", "title"],
      exactOf: TASK_WORDS.exactOf,
      likeOf: TASK_WORDS.likeOf,
    });
    return header ? [{ sheet, rows, header }] : [];
  });
  const [best, ...others] = found.sort((a, b) => b.header.columns.size - a.header.columns.size);
  if (!best) return [];
  const ids = new Set(idsOf(best));
  return [best, ...others.filter((table) => idsOf(table).some((id) => ids.has(id)))];
}

function idsOf({ rows, header }: TaskTable): string[] {
  const column = header.columns.get("id");
  if (column === undefined) return [];
  return rows
    .slice(header.row + 1)
    .map((cells) => readText(cells[column]).trim())
    .filter((id) => id !== "");
}

/** The rows of the table and of its duplicates; of these only rows that the table has too. */
function readTables([table, ...duplicates]: readonly TaskTable[], context: DayContext): ReturnedRow[] {
  if (!table) return [];
  const rows = readRows(table, context);
  const ids = new Set(rows.map(({ id }) => id));
  return [
    ...rows,
    ...duplicates.flatMap((duplicate) =>
      readRows(duplicate, context).filter(({ id }) => id !== "" && ids.has(id)),
    ),
  ];
}

const DAYS = TASK_ENTRIES.filter((key) => TASK_FIELDS[key].kind === "day");

function holdsMonthFirst(rows: CellRows, { row, columns }: FoundHeader<TaskColumn>): boolean {
  const places = DAYS.map((field) => columns.get(field)).filter(
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
  const formatAt = numberFormatAt(sheet);
  const fields = [...header.columns].filter(
    (entry): entry is [TaskField, number] => entry[0] !== "id" && !isTaskFormula(entry[0]),
  );
  const idColumn = header.columns.get("id");
  return rows.slice(header.row + 1).flatMap((cells, index): ReturnedRow[] => {
    const row = header.row + 1 + index;
    const readings = fields.map(([field, column]) => {
      const merged = covered(row, column);
      if (merged === null)
        return [field, readCell(cells[column], field, context, formatAt(row, column))] as const;
      const { row: first, column: at } = merged;
      const above = readCell(rows[first]?.[at], field, context, formatAt(first, at));
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
    if (repeatsHeader(cells, header)) return [];
    const id = idColumn === undefined ? "" : readText(cells[idColumn]).trim();
    if (id === "" && readings.every(([, reading]) => reading.kind === "empty")) return [];
    return [{ id, readings: Object.fromEntries(readings), place: `${sheet.name}!${row + 1}` }];
  });
}

/** A header row copied in between, as it is for printing. */
function repeatsHeader(cells: CellRows[number], { columns }: FoundHeader<TaskColumn>): boolean {
  const repeated = [...columns].filter(([key, column]) => TASK_WORDS.keyOf(readText(cells[column])) === key);
  return repeated.length >= LEAST_HEADERS;
}
