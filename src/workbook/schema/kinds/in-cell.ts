import type { DayContext } from "../../../domain/merge/day-text";
import type { RawValue, Reading } from "../../../domain/merge/returned-copy";
import type { CellContent, CellFormat, CellValue, DataValidation } from "../../page/content";
import type { Wording } from "../wording";

/** What a cell takes and what it says of that, wherever it stands. */
export type Check = Omit<DataValidation, "range">;

/** How one kind of field stands in a cell: all that differs from kind to kind. */
export interface InCell {
  /** The value of the cell that holds an entry. */
  readonly write: (entry: never, labels: Wording["labels"]) => CellValue;
  /** What a cell of a workbook of ours says: in the words of any language, or of the one given, which its formulas know. */
  readonly read: (content: CellContent | undefined, labels?: Wording["labels"]) => unknown;
  /** What people mean by what they typed into a copy; never asked of an empty cell. */
  readonly readTyped: (raw: RawValue, context: DayContext) => Reading;
  /** An entry that was understood, as people read it. */
  readonly say: (entry: never, labels: Wording["labels"]) => string;
  readonly format: CellFormat;
  readonly check?: (wording: Wording) => Check;
}
