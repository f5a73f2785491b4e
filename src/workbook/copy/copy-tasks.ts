import { isOpenField } from "../../domain/merge/field";
import type { TaskField } from "../../domain/merge/returned-copy";
import type { SentCopy } from "../../domain/sent-copy";
import type { TaskColumn } from "../column";
import { TASK_COLUMNS, isTaskFormula, taskColumnIndex } from "../column";
import type { CellContent, ColumnRun, PageLayout, RangeFormat, Sheet } from "../content";
import { CALCULATED } from "../looks";
import { rowHeights } from "../sheets/row-height";
import { ROWS, bodyRange } from "../sheets/table-sheet";
import { OPEN_PROTECTION } from "./hidden-sheet";

/**
 * Columns that a copy shows, with their widths; whoever fills it in needs no others. They are narrower than the
 * master's, so that all of them fit on the width of a printed page and can be read there.
 */
const WIDTHS: Readonly<Partial<Record<TaskColumn, number>>> = {
  id: 8,
  title: 30,
  unit: 16,
  lead: 16,
  effectiveDue: 14,
  state: 13,
  percent: 6,
  completedOn: 10,
  flag: 18,
  daysLeft: 8,
  product: 18,
  difficulty: 18,
  proposal: 18,
  lateReason: 16,
  note: 14,
  updatedOn: 10,
};

/** Millimetres around a printed table of a copy: a sheet to work with, not one to be filed. */
const MARGINS = { top: 15, bottom: 12, left: 12, right: 10, header: 7, footer: 7 };

/** Whether people fill a column of a copy. */
function isOpen(key: TaskColumn): boolean {
  return key !== "id" && !isTaskFormula(key) && isOpenField(key as TaskField);
}

/**
 * The task sheet of a copy: the sender's columns locked and grey, the rest open, the table as in the master. What is
 * shown is printed, so that a unit can fill it in on paper or have it signed.
 */
export function copyTaskSheet(sheet: Sheet, { by, rows }: SentCopy, hint: string): Sheet {
  const columns = copyColumns(by);
  const locked = TASK_COLUMNS.flatMap(({ key }, index): RangeFormat[] =>
    isOpen(key) ? [] : [{ range: bodyRange(index, rows.length), format: CALCULATED }],
  );
  return {
    ...sheet,
    blocks: [...sheet.blocks, { row: ROWS.hint, column: 0, contents: [[hint]] }],
    formats: [...sheet.formats, ...locked],
    columns: columns.map(({ width, shown }, column): ColumnRun => ({
      column,
      columnCount: 1,
      width,
      hidden: !shown,
    })),
    rows: [
      ...sheet.rows.filter(({ row }) => row < ROWS.firstData),
      ...rowHeights(columns, bodyOf(sheet), ROWS.firstData),
    ],
    validations: sheet.validations.filter(({ range }) => {
      const key = TASK_COLUMNS[range.column]?.key;
      return key !== undefined && isOpen(key);
    }),
    page: sheet.page && { ...sheet.page, margins: MARGINS, ...printed(sheet.page) },
    protection: OPEN_PROTECTION,
  };
}

type CopyColumn = Pick<(typeof TASK_COLUMNS)[number], "width" | "shown" | "kind">;

/** All rows of a unit's copy are that unit's, and all of a body's are led by that body. */
function copyColumns(by: SentCopy["by"]): CopyColumn[] {
  const same: TaskColumn = by === "unit" ? "unit" : "lead";
  return TASK_COLUMNS.map(({ key, width, kind }) => ({
    kind,
    width: WIDTHS[key] ?? width,
    shown: WIDTHS[key] !== undefined && key !== same,
  }));
}

function bodyOf({ blocks }: Sheet): readonly (readonly CellContent[])[] {
  const table = blocks.find(({ row }) => row === ROWS.header);
  return (table?.contents ?? []).slice(1).map((cells) => cells.map((cell) => cell ?? null));
}

function printed({ printArea }: PageLayout): Pick<PageLayout, "printArea"> {
  const last = Math.max(...Object.keys(WIDTHS).map((key) => taskColumnIndex(key as TaskColumn)));
  return printArea ? { printArea: { ...printArea, columnCount: last + 1 } } : {};
}
