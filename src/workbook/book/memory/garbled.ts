import { makeGrid } from "../../page/grid-of-cells";
import type { Change } from "../../page/change";
import { META_ROWS } from "../../sheets/meta";
import type { Book } from "../reading/open-book";
import { readableCells } from "./history";
import { lostJournal, readJournal } from "./journal";
import { metaOf, writeMeta } from "./meta-cells";

/** What the hidden sheet remembers of actions and cannot be read, since somebody changed its cells. */
export interface Garbled {
  /** Rows of the hidden sheet, that of what is under way aside. */
  readonly count: number;
  /** Empties the cells. */
  readonly changes: readonly Change[];
}

/** Finds what was remembered and cannot be read any more. */
export function garbledMemory(book: Book): Garbled {
  const meta = metaOf(book);
  if (!meta) return { count: 0, changes: [] };
  const grid = makeGrid(meta);
  const readable = readableCells(book);
  const lost = lostJournal(book);
  const isKept = readJournal(book) !== null || lost?.why === "newer";
  const width = Math.max(
    0,
    ...meta.blocks.map(({ column, contents }) => column + (contents[0]?.length ?? 0)),
  );
  const lines = Array.from(
    { length: META_ROWS.journal - META_ROWS.steps.first + 1 },
    (_, index) => META_ROWS.steps.first + index,
  ).flatMap((row) => {
    if (row === META_ROWS.journal && isKept) return [];
    const isLost = (column: number): boolean =>
      (grid.at(row, column) ?? "") !== "" && !readable.has(`${row} ${column}`);
    const columns = Array.from({ length: width }, (_, column) => column).filter(isLost);
    return columns.length === 0 ? [] : [columns.map((column) => ({ row, column, cells: [null] }))];
  });
  return { count: lines.length - (lost?.why === "garbled" ? 1 : 0), changes: writeMeta(book, lines.flat()) };
}
