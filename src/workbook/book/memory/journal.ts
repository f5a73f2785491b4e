import type { SentCopy } from "../../../domain/sent-copy";
import type { LogEntry } from "../../../domain/tracker";
import type { Change } from "../../page/change";
import { makeGrid } from "../../page/grid-of-cells";
import type { TableKey } from "../../schema/naming";
import { META_ROWS } from "../../sheets/meta";
import type { Book } from "../reading/open-book";
import { cellPieces } from "../../../domain/cell-limit";
import { metaOf, writeMeta } from "./meta-cells";
import { MOST_PIECES_UNDER_WAY, parse, textsFrom } from "./pieces";
import type { Step } from "./step";

/** What is being done to a workbook, written down before it is done: whoever finds it can finish it or take it back. */
export interface Journal {
  /** `send`: copies went out, which nothing takes back afterwards. */
  readonly doing: "do" | "undo" | "redo" | "send";
  /** Number of the step that is made, taken back or done again. */
  readonly number: number;
  /** Its patch is what is being done, so that of an undo is the other way round. */
  readonly step: Step;
  /** The lines that the log gets. */
  readonly lines: readonly LogEntry[];
  /** Lines in the log as it begins. */
  readonly logged: number;
  /** Rows of each table's body as it begins. */
  readonly rows: Readonly<Partial<Record<TableKey, number>>>;
  /** It brings the whole workbook into order: codes and looks too. */
  readonly isRepair?: true;
  /** Copies that it remembers. */
  readonly sent?: readonly SentCopy[];
}

/** Whether a workbook can keep what is under way: there is a sheet to keep it on, and it is small enough. */
export function canJournal(book: Book, journal: Journal): boolean {
  return metaOf(book) !== undefined && cellPieces(JSON.stringify(journal)).length <= MOST_PIECES_UNDER_WAY;
}

/** The changes that write down what is about to be done. */
export function openJournal(book: Book, journal: Journal): readonly Change[] {
  const cells = [LABEL, ...cellPieces(JSON.stringify(journal)), null];
  return writeMeta(book, [{ row: META_ROWS.journal, column: 0, cells }]);
}

/** The changes that say that it is done. */
export function closeJournal(book: Book, journal: Journal): readonly Change[] {
  const cells = [null, ...cellPieces(JSON.stringify(journal)).map(() => null)];
  return writeMeta(book, [{ row: META_ROWS.journal, column: 0, cells }]);
}

/** What was begun in a workbook and neither finished nor taken back; null where nothing was. */
export function readJournal(book: Book): Journal | null {
  const meta = metaOf(book);
  const grid = meta ? makeGrid(meta) : null;
  if (grid?.at(META_ROWS.journal, 0) !== LABEL) return null;
  return parse<Journal>(textsFrom(grid, META_ROWS.journal, 1).join(""));
}

const LABEL = "journal";
