import type { TrackerPatch } from "../../../domain/patch/tracker-patch";
import type { OverwrittenCell } from "../extras/overwritten";
import type { OwnCell } from "../extras/own-cells";
import type { CoveredTable } from "../repair/covered-table";

/** One action as the workbook remembers it, so that undo outlives the pane. */
export interface Step {
  /** What was done, in the words of the button. */
  readonly title: string;
  /** `yyyy-MM-dd HH:mm` */
  readonly when: string;
  /** Who did it, as far as they have told; absent where nobody has. */
  readonly by?: string;
  readonly patch: TrackerPatch;
  /** Cells of ours that held something else and were put right on the way; absent in what older makes remembered. */
  readonly cells?: readonly OverwrittenCell[];
  /** What stood in people's own columns of rows that were removed; absent in what older makes remembered. */
  readonly own?: readonly OwnCell[];
  /** Tables that were made to cover rows typed below them, and what they covered before; absent where none was. */
  readonly covered?: readonly CoveredTable[];
  /** Sheets, tables and names that a repair has put up again and that stay when it is taken back; absent where none does. */
  readonly stays?: readonly string[];
  /** It broke off, and somebody came upon it and finished it: whoever began it may try it once more. */
  readonly isFinished?: true;
}
