import { isOpenField } from "../../domain/merge/field";
import type { TaskField } from "../../domain/merge/returned-copy";
import type { SentCopy } from "../../domain/sent-copy";
import type { TaskColumn } from "../column";
import { TASK_COLUMNS, isTaskFormula } from "../column";
import type { ColumnRun, RangeFormat, Sheet } from "../content";
import { CALCULATED } from "../looks";
import { ROWS, bodyRange } from "../sheets/table-sheet";
import { OPEN_PROTECTION } from "./hidden-sheet";

/** Columns that a copy shows; whoever fills it in needs no others. */
const SHOWN: readonly TaskColumn[] = [
  "id",
  "title",
  "unit",
  "lead",
  "effectiveDue",
  "state",
  "percent",
  "completedOn",
  "flag",
  "daysLeft",
  "product",
  "difficulty",
  "proposal",
  "lateReason",
  "note",
  "updatedOn",
];

/** Whether people fill a column of a copy. */
function isOpen(key: TaskColumn): boolean {
  return key !== "id" && !isTaskFormula(key) && isOpenField(key as TaskField);
}

/** The task sheet of a copy: the sender's columns locked and grey, the rest open, the table as in the master. */
export function copyTaskSheet(sheet: Sheet, { by, rows }: SentCopy, hint: string): Sheet {
  // All rows of a unit's copy are that unit's.
  const isShown = (key: TaskColumn): boolean => SHOWN.includes(key) && !(by === "unit" && key === "unit");
  const locked = TASK_COLUMNS.flatMap(({ key }, index): RangeFormat[] =>
    isOpen(key) ? [] : [{ range: bodyRange(index, rows.length), format: CALCULATED }],
  );
  return {
    ...sheet,
    blocks: [...sheet.blocks, { row: ROWS.hint, column: 0, contents: [[hint]] }],
    formats: [...sheet.formats, ...locked],
    columns: TASK_COLUMNS.map(({ key, width }, column): ColumnRun => ({
      column,
      columnCount: 1,
      width,
      hidden: !isShown(key),
    })),
    validations: sheet.validations.filter(({ range }) => {
      const key = TASK_COLUMNS[range.column]?.key;
      return key !== undefined && isOpen(key);
    }),
    protection: OPEN_PROTECTION,
  };
}
