import { isCellError } from "../../../domain/cell-error";
import type { CellContent, Sheet } from "../../page/content";
import { showsDay } from "../../page/day-number";
import { fromSerial } from "../../schema/serial";
import { showDay } from "../../schema/show-day";
import { holds } from "../../page/overlap";
import type { Wording } from "../../schema/wording";

/** A cell as people read it: a number in a date's format as a day, of a formula what it gives. */
export function showCell(
  content: CellContent,
  sheet: Sheet,
  row: number,
  column: number,
  labels: Wording["labels"],
): string {
  if (typeof content === "object" && content !== null) {
    const given = showCell(content.cached ?? "", sheet, row, column, labels);
    return `${given} ${labels.otherFormula}`.trim();
  }
  const day = typeof content === "number" && isDate(sheet, row, column) ? fromSerial(content) : null;
  const text = String(content ?? "");
  // An error's own name would be an error again in the cell that quotes it.
  if (day === null) return isCellError(text) ? labels.cellFails : text;
  return showDay(day, labels);
}

function isDate({ formats }: Sheet, row: number, column: number): boolean {
  const last = formats
    .filter(({ range, format }) => format.numberFormat !== undefined && holds(range, row, column))
    .at(-1);
  return showsDay(last?.format.numberFormat ?? "");
}
