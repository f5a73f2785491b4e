import { dayOf, type DateEntry } from "../../../domain/entry";
import { TASK_FIELDS } from "../../../domain/fields/fields";
import { provesDayFirst, provesMonthFirst, type DayContext } from "../../../domain/merge/day-text";
import { isOpenField } from "../../../domain/merge/field";
import type { Reading, ReturnedRow, TaskField } from "../../../domain/merge/returned-copy";
import { swapDay } from "../../../domain/swap-day";
import { cellAddress } from "../../page/address";
import type { CellContent } from "../../page/content";
import { isFormula } from "../../page/formula";
import { numberFormatAt } from "../../page/number-format-at";
import { readText, valueOf } from "../../schema/cell-value";
import { TASK_ENTRIES, isTaskFormula } from "../../schema/tables/task-column";
import { leftAt, linkAt, withAddress, withoutStruck } from "./attached-links";
import { coveredByMerge } from "./merged-cells";
import { readCell, withWords } from "./read-cell";
import { repeatsHeader, type TaskTable } from "./task-table";

/** The rows of the table and of its duplicates; of these only rows that the table has too. */
export function readTables([table, ...duplicates]: readonly TaskTable[], context: DayContext): ReturnedRow[] {
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

/** In which order the program that a table was filled in with reads days and months, as far as its texts tell. */
export function ordersOfDays({ rows, header }: TaskTable): Pick<DayContext, "monthFirst" | "swapped"> {
  const places = DAYS.flatMap((field) => header.columns.get(field) ?? []);
  const texts = rows
    .slice(header.row + 1)
    .flatMap((cells) => places.map((place) => valueOf(cells[place])))
    .filter((value) => typeof value === "string");
  return { monthFirst: texts.some(provesMonthFirst), swapped: texts.some(provesDayFirst) };
}

/** A day that a program with months first made of a text may be the other way round. */
function mayBeSwapped(reading: Reading, field: TaskField, { swapped = false }: DayContext): Reading {
  if (!swapped || !isOpenField(field) || TASK_FIELDS[field].kind !== "day") return reading;
  if (reading.kind !== "value" || typeof reading.raw !== "number") return reading;
  const day = dayOf(reading.value as DateEntry);
  const other = day && swapDay(day);
  return day && other
    ? { kind: "unreadable", reason: "ambiguous-date", raw: reading.raw, candidates: [day, other] }
    : reading;
}

function readRows({ sheet, rows, header }: TaskTable, context: DayContext): ReturnedRow[] {
  const { columns } = header;
  const covered = coveredByMerge(sheet);
  const formatAt = numberFormatAt(sheet);
  const addressAt = linkAt(sheet);
  const struckAt = leftAt(sheet);
  const fields = [...columns].filter(
    (entry): entry is [TaskField, number] => entry[0] !== "id" && !isTaskFormula(entry[0]),
  );
  const idColumn = columns.get("id");
  const dueColumn = columns.get("effectiveDue");
  const isFlat = dueColumn === undefined || !holdsFormulas(rows, header.row, dueColumn);
  const read = (row: number, field: TaskField, column: number): Reading => {
    const merged = covered(row, column);
    if (merged === null) {
      const typed = readCell(rows[row]?.[column], field, context, formatAt(row, column));
      const said = isOpenField(field) ? withWords(typed, TASK_FIELDS[field]) : typed;
      const kept = withoutStruck(said, field, struckAt(row, column));
      return withAddress(mayBeSwapped(kept, field, context), field, addressAt(row, column));
    }
    const { row: first, column: at } = merged;
    const above = readCell(rows[first]?.[at], field, context, formatAt(first, at));
    return above.kind === "empty" ? above : { kind: "unreadable", reason: "merged-cell", raw: above.raw };
  };
  return rows.slice(header.row + 1).flatMap((cells, index): ReturnedRow[] => {
    const row = header.row + 1 + index;
    const readings = fields.map(([field, column]) => [field, read(row, field, column)] as const);
    if (repeatsHeader(cells, header)) return [];
    const id = idColumn === undefined ? "" : readText(cells[idColumn]).trim();
    if (id === "" && readings.every(([, reading]) => reading.kind === "empty")) return [];
    const due = dueColumn === undefined || isFormula(cells[dueColumn]) ? undefined : cells[dueColumn];
    const typedDue = readCell(due, "due", context);
    return [
      {
        id,
        readings: Object.fromEntries(readings),
        place: `${sheet.name}!${row + 1}`,
        ...(idColumn !== undefined && { idPlace: `${sheet.name}!${cellAddress(row, idColumn)}` }),
        ...(typedDue.kind === "empty" ? {} : { typedDue, isFlat }),
      },
    ];
  });
}

/** Whether a column still holds formulas; a program that knows none leaves values alone, which nobody typed. */
export function holdsFormulas(
  rows: readonly (readonly (CellContent | undefined)[])[],
  header: number,
  column: number,
): boolean {
  return rows.slice(header + 1).some((cells) => isFormula(cells[column]));
}
