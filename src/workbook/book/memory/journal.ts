import { gtValue, integer, is, number, object, optional, picklist, pipe } from "valibot";
import type { SentCopy } from "../../../domain/sent-copy";
import type { LogEntry } from "../../../domain/tracker";
import type { Change } from "../../page/change";
import { makeGrid } from "../../page/grid-of-cells";
import type { TableKey } from "../../schema/naming";
import { META_ROWS, SCHEMA_VERSION } from "../../sheets/meta";
import type { Book } from "../reading/open-book";
import { cellPieces } from "../../../domain/cell-limit";
import { metaOf, writeMeta } from "./meta-cells";
import { fitsUnderWay, parse, textsFrom } from "./pieces";
import { PARTS, ROWS, STEP } from "./shapes";
import type { Step } from "./step";

/** What is being done to a workbook, written down before it is done: whoever finds it can finish it or take it back. */
export interface Journal {
  /** Version of the make that wrote it; absent in those of older makes. */
  readonly version?: number;
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
  return metaOf(book) !== undefined && fitsUnderWay(JSON.stringify(journal));
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

/** What was begun in a workbook and neither finished nor taken back; null where nothing was, or nothing that can be read. */
export function readJournal(book: Book): Journal | null {
  const found = parse(textOfJournal(book) ?? "");
  return isJournal(found) && !isNewer(found) ? found : null;
}

/** Something that was begun and that cannot be ended here: what is told of it was changed by hand, or a newer make wrote it. */
export interface LostJournal {
  readonly why: "garbled" | "newer";
  /** What it is called, as far as that can still be read. */
  readonly title: string;
}

/** What was begun in a workbook and can neither be finished nor taken back; null where nothing was. */
export function lostJournal(book: Book): LostJournal | null {
  const text = textOfJournal(book);
  if (text === null || readJournal(book) !== null) return null;
  const [, title = '"…"'] = /"title":("(?:[^"\\]|\\.)*")/.exec(text) ?? [];
  return { why: isNewer(parse(text)) ? "newer" : "garbled", title: String(parse(title) ?? "…") };
}

const LABEL = "journal";

/** What stands where a journal is kept; null where it is something else. Its words tell it where its label is gone. */
function textOfJournal(book: Book): string | null {
  const meta = metaOf(book);
  const grid = meta ? makeGrid(meta) : null;
  if (!grid) return null;
  const text = textsFrom(grid, META_ROWS.journal, 1).join("");
  return grid.at(META_ROWS.journal, 0) === LABEL || text.startsWith(START) ? text : null;
}

/** How a journal begins. */
const START = '{"doing":"';

/** A journal as far as whoever ends it relies on it. */
const JOURNAL = object({
  doing: picklist(["do", "undo", "redo", "send"]),
  number: pipe(number(), integer()),
  logged: pipe(number(), integer()),
  step: STEP,
  lines: ROWS,
  rows: PARTS,
  sent: optional(ROWS),
});

function isJournal(value: unknown): value is Journal {
  return is(JOURNAL, value);
}

const NEWER = object({ version: pipe(number(), gtValue(SCHEMA_VERSION)) });

function isNewer(value: unknown): boolean {
  return is(NEWER, value);
}
