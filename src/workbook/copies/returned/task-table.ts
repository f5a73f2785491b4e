import { foldText } from "../../../domain/merge/fold";
import type { Sheet } from "../../page/content";
import { readText } from "../../schema/cell-value";
import { SHARING } from "../../../i18n/sharing";
import { LABELS } from "../../../i18n/workbook";
import type { TaskColumn } from "../../schema/tables/task-column";
import { findHeader, type CellRows, type FoundHeader } from "../../schema/find-header";
import { TASK_WORDS } from "./header-words";

/** Fewer known headers than this, and a table is none of ours. */
const LEAST_HEADERS = 3;

/** So many, and it is the tasks' even on a sheet that is called as another of ours: lists share two or three with it. */
export const SURE_HEADERS = 8;

/** A sheet with its cells laid out. */
export interface SheetRows {
  readonly sheet: Sheet;
  readonly rows: CellRows;
}

/** A task table found by its headers. */
export interface TaskTable extends SheetRows {
  readonly header: FoundHeader<TaskColumn>;
}

/** Other sheets of ours as the languages call them: their tables share headers with the tasks'. */
const OTHER_SHEETS: ReadonlySet<string> = new Set(
  [LABELS.vi.sheets, LABELS.en.sheets].flatMap(({ tasks: _tasks, ...others }) =>
    Object.values(others).map((name: string) => foldText(name)),
  ),
);

/** Sheets of a master that no copy is sent with: in a copy they are the sender's, whatever they call them. */
const NEVER_SENT: ReadonlySet<string> = new Set(
  [LABELS.vi.sheets, LABELS.en.sheets].flatMap(({ summary, log, snapshots }) =>
    [summary, log, snapshots].map(foldText),
  ),
);

/** Whether a sheet is called as one of ours is; in a copy those that are never sent are not ours. */
export function isOurs({ name }: Sheet, isCopy: boolean): boolean {
  if (name.startsWith("_")) return true;
  const folded = foldText(name);
  const sharing = [SHARING.vi.sheets, SHARING.en.sheets].flatMap((names) => Object.values(names));
  const isNamed = OTHER_SHEETS.has(folded) || sharing.some((known) => foldText(known) === folded);
  return isNamed && !(isCopy && NEVER_SENT.has(folded));
}

/** The task table, the one with most of our headers first; then its duplicates: people copy a sheet to work on it. */
export function findTaskTables(sheets: readonly SheetRows[]): TaskTable[] {
  const found = sheets.flatMap(({ sheet, rows }): TaskTable[] => {
    const isOther = OTHER_SHEETS.has(foldText(sheet.name));
    const header = findTaskHeader(rows, isOther ? SURE_HEADERS : LEAST_HEADERS);
    return header ? [{ sheet, rows, header }] : [];
  });
  const [best, ...others] = found.sort((a, b) => b.header.columns.size - a.header.columns.size);
  if (!best) return [];
  const ids = new Set(idsOf(best));
  return [best, ...others.filter((table) => idsOf(table).some((id) => ids.has(id)))];
}

/** The header of a table of tasks, with so many of our headers at least. */
export function findTaskHeader(rows: CellRows, least: number): FoundHeader<TaskColumn> | null {
  const { keyOf, exactOf, likeOf } = TASK_WORDS;
  return findHeader<TaskColumn>(rows, keyOf, { least, needed: ["id", "title"], exactOf, likeOf });
}

function idsOf({ rows, header }: TaskTable): string[] {
  const column = header.columns.get("id");
  if (column === undefined) return [];
  return rows
    .slice(header.row + 1)
    .map((cells) => readText(cells[column]).trim())
    .filter((id) => id !== "");
}

/** Whether a row is a header row copied in between, as it is for printing. */
export function repeatsHeader(cells: CellRows[number], { columns }: FoundHeader<TaskColumn>): boolean {
  const named = columns.get("title") ?? columns.get("id") ?? 0;
  // Most rows are none: one cell tells.
  if (TASK_WORDS.keyOf(readText(cells[named])) === undefined) return false;
  const repeated = [...columns].filter(([key, column]) => TASK_WORDS.keyOf(readText(cells[column])) === key);
  return repeated.length >= LEAST_HEADERS;
}
