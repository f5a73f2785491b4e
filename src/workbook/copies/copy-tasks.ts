import { isOpenField } from "../../domain/merge/field";
import type { SentCopy } from "../../domain/sent-copy";
import type { CellContent, ColumnRun, PageLayout, RangeFormat, RowRun, Sheet } from "../page/content";
import { CALCULATED } from "../schema/styles";
import { TASK_LOOKS } from "../schema/tables/looks";
import { layOut, type LaidOutColumn } from "../schema/tables/schema";
import { TASK_COLUMNS, type TaskColumn } from "../schema/tables/task-column";
import { rowHeights } from "../sheets/row-height";
import { ROWS, columnCells, usualPlace } from "../sheets/table-place";
import type { Wording } from "../schema/wording";
import { OPEN_PROTECTION } from "./hidden-sheet";
import { withClear } from "./withdraw";

/** Millimetres around a printed table of a copy: a sheet to work with, not one to be filed. */
const MARGINS = { top: 15, bottom: 12, left: 12, right: 10, header: 7, footer: 7 };

/**
 * The task sheet of a copy: the sender's columns locked and grey, the rest open, the table as in the master. What is
 * shown is printed, so that a unit can fill it in on paper or have it signed.
 */
export function copyTaskSheet(sheet: Sheet, { by, rows }: SentCopy, hint: string, wording: Wording): Sheet {
  const columns = copyColumns(by, wording);
  const place = usualPlace(columns);
  // In columns this narrow a name in capitals, or a bold header, breaks a word earlier.
  const narrow = columns.map((column) => ({ ...column, width: column.width - 1 }));
  const headers = rowHeights(
    narrow.map((column) => ({ ...column, wraps: true })),
    [columns.map(({ header }) => header)],
    ROWS.header,
  );
  const locked = TASK_COLUMNS.flatMap((key): RangeFormat[] =>
    isOpenField(key) ? [] : [{ range: columnCells(place, key, rows.length), format: CALCULATED }],
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
      ...headers,
      // What a unit types is printed whole.
      ...rowHeights(narrow, bodyOf(sheet), ROWS.firstData).map((run): RowRun => ({ ...run, grows: true })),
    ],
    validations: sheet.validations.flatMap((validation) => {
      const key = TASK_COLUMNS[validation.range.column];
      return key !== undefined && isOpenField(key) ? [withClear(validation, wording)] : [];
    }),
    page: sheet.page && { ...sheet.page, margins: MARGINS, ...printed(sheet.page) },
    protection: OPEN_PROTECTION,
  };
}

/** All rows of a unit's copy are that unit's, and all of a body's are led by that body. */
function copyColumns(by: SentCopy["by"], wording: Wording): LaidOutColumn[] {
  const same: TaskColumn = by === "unit" ? "unit" : "lead";
  return layOut("tasks", wording).map((column, index) => {
    const key = TASK_COLUMNS[index] ?? same;
    const { copyWidth } = TASK_LOOKS[key];
    return {
      ...column,
      width: copyWidth ?? column.width,
      shown: copyWidth !== undefined && key !== same,
    };
  });
}

function bodyOf({ blocks }: Sheet): readonly (readonly CellContent[])[] {
  const table = blocks.find(({ row }) => row === ROWS.header);
  return (table?.contents ?? []).slice(1).map((cells) => cells.map((cell) => cell ?? null));
}

function printed({ printArea }: PageLayout): Pick<PageLayout, "printArea"> {
  const shown = TASK_COLUMNS.map((key) => TASK_LOOKS[key].copyWidth !== undefined);
  return printArea ? { printArea: { ...printArea, columnCount: shown.lastIndexOf(true) + 1 } } : {};
}
