import type { DataValidation, RangeAddress } from "../../../workbook/page/content";
import { sheetNamed } from "../../place";
import type { SheetLayout } from "../layout";
import { inParts } from "../in-parts";
import type { Pending } from "../pending";
import { answersTo, type Task } from "../task";
import type { DressReader, Fragment } from "./fragment";
import { askValidations, joinValidations } from "./validations";

/** Bytes that the question about one range takes, or its answer. */
const BYTES = 1_000;
/** More columns than these hold strays, which nobody is given a list for. */
const MOST_COLUMNS = 60;
/** A page longer than this is calculated by us and takes no entries. */
const MOST_ROWS = 500;

interface Answer {
  readonly sheet: string;
  readonly found: readonly DataValidation[];
  /** Ranges whose cells have different checks, to be asked again in smaller parts. */
  readonly unclear: readonly RangeAddress[];
}

/**
 * Reads the checks of the cells that people fill: the columns of tables, and of pages without. Asking Excel which cells
 * are checked at all walks the whole grid (office-js issue 4245).
 */
export const readValidations: DressReader = async ({ context, budget }, layouts) => {
  const tasksOf = (sheet: string, asked: readonly RangeAddress[]): Task<Answer>[] =>
    inParts(asked).map((ranges) => ({
      bytes: ranges.length * BYTES,
      ask: (): Pending<Answer> => {
        const validations = askValidations(sheetNamed(context, sheet), ranges);
        return () => ({ sheet, ...validations() });
      },
    }));
  const answersOf = async (tasks: readonly Task<Answer>[]): Promise<Answer[]> => {
    if (tasks.length === 0) return [];
    const answers = await answersTo(context, tasks, budget);
    const left = answers.filter(({ unclear }) => unclear.length > 0);
    return [...answers, ...(await answersOf(left.flatMap(({ sheet, unclear }) => tasksOf(sheet, unclear))))];
  };
  const answers = await answersOf(layouts.flatMap((layout) => tasksOf(layout.face.name, columnsOf(layout))));
  return layouts.map(({ face }): Fragment => {
    const own = answers.filter(({ sheet }) => sheet === face.name);
    return { sheet: face.name, dress: { validations: joinValidations(own.flatMap(({ found }) => found)) } };
  });
};

function columnsOf({ used, tables }: SheetLayout): RangeAddress[] {
  if (tables.length > 0) return tables.flatMap(({ range }) => columns(bodyOf(range)));
  return used === null || used.rowCount > MOST_ROWS ? [] : columns(used);
}

function bodyOf(range: RangeAddress): RangeAddress {
  return { ...range, row: range.row + 1, rowCount: range.rowCount - 1 };
}

function columns(range: RangeAddress): RangeAddress[] {
  return Array.from({ length: Math.min(range.columnCount, MOST_COLUMNS) }, (_, index) => ({
    ...range,
    column: range.column + index,
    columnCount: 1,
  }));
}
