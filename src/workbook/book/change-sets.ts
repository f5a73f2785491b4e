import type { TrackerPatch } from "../../domain/patch/tracker-patch";
import type { Change } from "../page/change";
import type { Sheet } from "../page/content";
import { opened } from "../page/difference/opened";
import { makeGrid } from "../page/grid-of-cells";
import { META_ROWS } from "../sheets/meta";
import { SENT_FIRST_ROW } from "../sheets/sent-rows";
import type { OverwrittenCell } from "./extras/overwritten";
import type { CoveredTable } from "./repair/covered-table";
import type { OwnCell } from "./extras/own-cells";
import type { Book } from "./reading/open-book";

/** Characters of a change set in one cell; a cell holds at most 32,767. */
const PIECE_LENGTH = 30_000;

/** How many cells a change set may take; a larger one is not kept, and its action says so beforehand. */
const MOST_PIECES = 60;

/** Each change set has a row of the hidden sheet to itself, so that an action writes no other; the oldest gives its up. */
const MOST_KEPT = SENT_FIRST_ROW - META_ROWS.changeSet;

/** How many characters one that is older may take with those after it: whoever reads the workbook reads them. */
const MOST_LETTERS_KEPT = 300_000;

/** One action as the workbook remembers it, so that undo outlives the pane. */
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
  /** Tables that were made to cover rows typed below them, and what they covered before; absent where none was. */
  readonly covered?: readonly CoveredTable[];
}

/** Whether a workbook can remember a change set: it is small enough, and there is a sheet to keep it on. */
export function canRemember(book: Book, changeSet: ChangeSet): boolean {
  return metaOf(book) !== undefined && piecesOf(changeSet).length <= MOST_PIECES;
}

/** The changes that make a workbook remember an action as its last. */
export function rememberChangeSet(book: Book, changeSet: ChangeSet): readonly Change[] {
  const kept = keptSets(book);
  const number = (kept.at(-1)?.number ?? 0) + 1;
  const row = META_ROWS.changeSet + (number % MOST_KEPT);
  const lettersFrom = (index: number): number =>
    kept.slice(index).reduce((sum, { text }) => sum + text.length, 0);
  const gone = kept.filter((one, index) => one.row === row || lettersFrom(index) > MOST_LETTERS_KEPT);
  // The empty cell after the last piece ends the text, whatever a longer one left behind.
  const line = { row, cells: [`${LABEL} ${number}`, ...piecesOf(changeSet), null] };
  return written(book, [...gone.map(emptied), line]);
}

/** The changes that make a workbook forget the last action, so that the one before it is the last; or every one. */
export function forgetChangeSets(book: Book, which: "last" | "all"): readonly Change[] {
  const kept = keptSets(book);
  return written(book, (which === "all" ? kept : kept.slice(-1)).map(emptied));
}

/** The last action that a workbook remembers; null where there is none, or where it can no longer be read. */
export function recallChangeSet(book: Book): ChangeSet | null {
  try {
    return JSON.parse(keptSets(book).at(-1)?.text ?? "null") as ChangeSet | null;
  } catch {
    return null;
  }
}

/** What stands before a change set; the one that older makes remembered has no number. */
const LABEL = "changes";

/** A change set as it is kept in a row (zero-based), counted on from action to action. */
interface KeptSet {
  readonly row: number;
  readonly number: number;
  readonly text: string;
}

/** The change sets that a workbook keeps, the newest last. */
function keptSets(book: Book): KeptSet[] {
  const meta = metaOf(book);
  if (!meta) return [];
  const grid = makeGrid(meta);
  const textAt = (row: number, column: number): string => {
    const content = grid.at(row, column);
    return typeof content === "string" ? content : "";
  };
  return Array.from({ length: MOST_KEPT }, (_, index): KeptSet => {
    const row = META_ROWS.changeSet + index;
    const [label, number = 0] = textAt(row, 0).split(" ");
    let text = "";
    for (let column = 1; column <= MOST_PIECES && textAt(row, column) !== ""; column += 1)
      text += textAt(row, column);
    return { row, number: Number(number), text: label === LABEL ? text : "" };
  })
    .filter(({ text }) => text !== "")
    .sort((a, b) => a.number - b.number);
}

function piecesOf(changeSet: ChangeSet): string[] {
  const text = JSON.stringify(changeSet);
  return Array.from({ length: Math.ceil(text.length / PIECE_LENGTH) }, (_, index) =>
    text.slice(index * PIECE_LENGTH, (index + 1) * PIECE_LENGTH),
  );
}

interface MetaLine {
  readonly row: number;
  readonly cells: readonly (string | null)[];
}

function emptied({ row, text }: KeptSet): MetaLine {
  return { row, cells: Array.from({ length: 1 + Math.ceil(text.length / PIECE_LENGTH) }, () => null) };
}

function written(book: Book, lines: readonly MetaLine[]): readonly Change[] {
  const meta = metaOf(book);
  if (!meta || lines.length === 0) return [];
  const changes = lines.map(({ row, cells }): Change => ({
    kind: "writeCells",
    sheet: meta.name,
    block: { row, column: 0, contents: [cells] },
  }));
  return opened(meta, changes);
}

function metaOf({ content, wording }: Book): Sheet | undefined {
  return content.sheets.find(({ name }) => name === wording.naming.sheets.meta);
}
