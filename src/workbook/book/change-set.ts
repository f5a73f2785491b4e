import type { TrackerPatch } from "../../domain/patch/tracker-patch";
import type { Change } from "../page/change";
import type { OverwrittenCell } from "./extras/overwritten";
import type { OwnCell } from "./extras/own-cells";
import type { WorkbookContent } from "../page/content";
import { makeGrid } from "../page/grid-of-cells";
import { META_ROWS } from "../sheets/meta";
import type { Wording } from "../schema/wording";

/** Characters of the change set in one cell; a cell holds at most 32,767. */
const PIECE_LENGTH = 30_000;

/** How many cells a change set may take; a larger one is not kept, and its action says so beforehand. */
const MOST_PIECES = 60;

/** The last action as the workbook remembers it, so that undo outlives the pane. */
export interface ChangeSet {
  /** What was done, in the words of the button. */
  readonly title: string;
  /** `yyyy-MM-dd HH:mm` */
  readonly when: string;
  readonly patch: TrackerPatch;
  /** Cells of ours that held something else and were put right on the way; absent in what older makes remembered. */
  readonly cells?: readonly OverwrittenCell[];
  /** What stood in people's own columns of rows that were removed; absent in what older makes remembered. */
  readonly own?: readonly OwnCell[];
}

/** Whether a change set is small enough to be remembered. */
export function fitsChangeSet(changeSet: ChangeSet): boolean {
  return JSON.stringify(changeSet).length <= PIECE_LENGTH * MOST_PIECES;
}

/** The changes that make the workbook remember an action, or forget the last one. */
export function rememberChangeSet(changeSet: ChangeSet | null, { naming }: Wording): Change {
  const text = changeSet === null ? "" : JSON.stringify(changeSet);
  const pieces = Array.from({ length: Math.ceil(text.length / PIECE_LENGTH) }, (_, index) =>
    text.slice(index * PIECE_LENGTH, (index + 1) * PIECE_LENGTH),
  );
  // The empty cell after the last piece ends the text, whatever a longer one left behind.
  const contents = [["changes", ...pieces, null]];
  return {
    kind: "writeCells",
    sheet: naming.sheets.meta,
    block: { row: META_ROWS.changeSet, column: 0, contents },
  };
}

/** The last action that the workbook remembers; null where there is none, or where it can no longer be read. */
export function recallChangeSet(content: WorkbookContent, { naming }: Wording): ChangeSet | null {
  const meta = content.sheets.find(({ name }) => name === naming.sheets.meta);
  if (!meta) return null;
  const grid = makeGrid(meta);
  let text = "";
  for (let column = 1; column <= MOST_PIECES; column += 1) {
    const piece = grid.at(META_ROWS.changeSet, column);
    if (typeof piece !== "string" || piece === "") break;
    text += piece;
  }
  return parseChangeSet(text);
}

function parseChangeSet(text: string): ChangeSet | null {
  if (text === "") return null;
  try {
    return JSON.parse(text) as ChangeSet;
  } catch {
    return null;
  }
}
