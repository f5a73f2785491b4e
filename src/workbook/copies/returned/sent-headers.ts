import { isOpenField, isEmptyValue, saysSame } from "../../../domain/merge/field";
import type { DayContext } from "../../../domain/merge/day-text";
import type { CopyBase, TaskField, UnreadCells } from "../../../domain/merge/returned-copy";
import { tellCells } from "../../../domain/merge/tell-cells";
import type { Task } from "../../../domain/task";
import { cellAddress } from "../../page/address";
import { isFormula } from "../../page/formula";
import { readText } from "../../schema/cell-value";
import { isTaskFormula, TASK_COLUMNS, type TaskColumn } from "../../schema/tables/task-column";
import { readCell } from "./read-cell";
import type { TaskTable } from "./task-table";

/** A task table with its columns where they were sent, whatever their headers say now. */
export interface SentHeaders {
  readonly table: TaskTable;
  /** Fields that a unit fills in, whose headers came back in each other's places. */
  readonly exchanged: readonly TaskField[];
  /** The headers that were typed over. */
  readonly told: readonly UnreadCells[];
}

/**
 * Reads columns where they were sent whose headers were exchanged, or typed over beside contents that are as they were
 * sent. A column that moved with all that it holds is where its header is.
 */
export function withSentHeaders(table: TaskTable, base: CopyBase | null, context: DayContext): SentHeaders {
  const holds = contentsCounter(table, base, context);
  const columns = new Map(table.header.columns);
  const exchanged = exchangedPairs(columns).filter(
    ([one, other]) =>
      holds(one.key, one.column) + holds(other.key, other.column) <=
      holds(one.key, other.column) + holds(other.key, one.column),
  );
  for (const [one, other] of exchanged) columns.set(one.key, other.column).set(other.key, one.column);
  const renamed = renamedColumns(table, columns).filter(({ key, column }) => holds(key, column) > 0);
  for (const { key, column } of renamed) columns.set(key, column);
  const { row } = table.header;
  const told = [...exchanged.flat(), ...renamed].map(({ column }) => ({
    place: `${table.sheet.name}!${cellAddress(row, column)}`,
    text: readText(table.rows[row]?.[column]).trim(),
  }));
  return {
    table: told.length === 0 ? table : { ...table, header: { row, columns } },
    exchanged: exchanged.flatMap((pair) =>
      pair.flatMap(({ key }) => (key !== "id" && !isTaskFormula(key) && isOpenField(key) ? [key] : [])),
    ),
    told: tellCells(told, { what: "typed-over" }),
  };
}

interface Column {
  readonly key: TaskColumn;
  readonly column: number;
}

/** Columns that stand in each other's places, where all others are in order. */
function exchangedPairs(columns: ReadonlyMap<TaskColumn, number>): (readonly [Column, Column])[] {
  const found = [...columns].map(([key, column]) => ({ key, column })).sort((a, b) => a.column - b.column);
  const sent = TASK_COLUMNS.filter((key) => columns.has(key));
  const pairs = found.flatMap((one, index) => {
    const other = found[sent.indexOf(one.key)];
    if (!other || other === one) return [];
    return [sent[index] === other.key ? ([one, other] as const) : null];
  });
  // Where three or more changed places, columns were moved.
  if (pairs.includes(null)) return [];
  return pairs.flatMap((pair) => (pair && pair[0].column < pair[1].column ? [pair] : []));
}

/** Locked columns that are missed, each with the one of unknown words that stands where it was sent. */
function renamedColumns({ rows, header }: TaskTable, columns: ReadonlyMap<TaskColumn, number>): Column[] {
  const taken = new Set(columns.values());
  return TASK_COLUMNS.flatMap((key, index): Column[] => {
    const before = TASK_COLUMNS[index - 1];
    const left = before === undefined ? undefined : columns.get(before);
    if (columns.has(key) || left === undefined || (key !== "id" && !isTaskFormula(key) && isOpenField(key)))
      return [];
    const column = left + 1;
    const isNamed = readText(rows[header.row]?.[column]).trim() !== "";
    return isNamed && !taken.has(column) ? [{ key, column }] : [];
  });
}

/** Counts the rows in which a column holds what another one was sent with. */
function contentsCounter(
  { rows, header }: TaskTable,
  base: CopyBase | null,
  context: DayContext,
): (key: TaskColumn, column: number) => number {
  const sent = new Map((base?.rows ?? []).map((task) => [task.id, task]));
  const at = header.columns.get("id");
  const tasks = rows
    .slice(header.row + 1)
    .map((cells) => ({ cells, task: at === undefined ? undefined : sent.get(readText(cells[at]).trim()) }));
  return (key, column) =>
    tasks.filter(({ cells, task }) => {
      if (task === undefined || key === "id") return false;
      if (isTaskFormula(key)) return isFormula(cells[column]);
      const value = task[key satisfies keyof Task];
      return !isEmptyValue(value) && saysSame(readCell(cells[column], key, context), value);
    }).length;
}
