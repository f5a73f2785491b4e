import type { RangeAddress } from "../../../src/workbook/page/content";
import { demand, notSimulated } from "../rich-api/host-error";
import { spread } from "../store/looks";
import type { LineLook, SheetState } from "../store/workbook-state";
import { STANDARD_COLUMN_POINTS, STANDARD_ROW_POINTS } from "../store/place-on-sheet";
import { columnsOf, rowsOf } from "./range-format";

/** What `Range.getColumnProperties` answers, one entry a column: hiddenness and width, as far as asked for. */
export function columnProperties(sheet: SheetState, range: RangeAddress, asked: unknown): unknown[] {
  const wish = wishOf("Range.getColumnProperties", asked, "columnHidden", "columnWidth");
  const sizes =
    spread<LineLook, "size">(sheet.columns, columnsOf(range), "size", STANDARD_COLUMN_POINTS)[0] ?? [];
  const hidden = spread<LineLook, "hidden">(sheet.columns, columnsOf(range), "hidden", false)[0] ?? [];
  return sizes.map((columnWidth, index) => ({
    ...(wish.hidden ? { columnHidden: hidden[index] } : {}),
    ...(wish.size ? { format: { columnWidth } } : {}),
  }));
}

/** What `Range.getRowProperties` answers, one entry a row. */
export function rowProperties(sheet: SheetState, range: RangeAddress, asked: unknown): unknown[] {
  const wish = wishOf("Range.getRowProperties", asked, "rowHidden", "rowHeight");
  const sizes = spread<LineLook, "size">(sheet.rows, rowsOf(range), "size", STANDARD_ROW_POINTS);
  const hidden = spread<LineLook, "hidden">(sheet.rows, rowsOf(range), "hidden", false);
  return sizes.map(([rowHeight], index) => ({
    ...(wish.hidden ? { rowHidden: hidden[index]?.[0] } : {}),
    ...(wish.size ? { format: { rowHeight } } : {}),
  }));
}

function wishOf(
  member: string,
  asked: unknown,
  hidden: string,
  size: string,
): { hidden: boolean; size: boolean } {
  demand(typeof asked === "object" && asked !== null, "InvalidArgument", member);
  const { format = {}, ...rest } = asked as Record<string, unknown>;
  const strange = [...Object.keys(rest), ...Object.keys(format as object)].find(
    (key) => key !== hidden && key !== size,
  );
  if (strange !== undefined) notSimulated(`${member} ${strange}`);
  return { hidden: rest[hidden] === true, size: (format as Record<string, unknown>)[size] === true };
}
