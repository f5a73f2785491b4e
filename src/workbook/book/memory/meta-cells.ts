import type { Change } from "../../page/change";
import type { Sheet } from "../../page/content";
import { opened } from "../../page/difference/opened";
import type { Book } from "../reading/open-book";

/** A row of the hidden sheet (zero-based) and what is to stand in it from a column on. */
export interface MetaLine {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (string | null)[];
}

/** The hidden sheet of a tracker; a copy that was sent out has none. */
export function metaOf({ content, wording }: Book): Sheet | undefined {
  return content.sheets.find(({ name }) => name === wording.naming.sheets.meta);
}

/** The changes that write lines into the hidden sheet. */
export function writeMeta(book: Book, lines: readonly MetaLine[]): readonly Change[] {
  const meta = metaOf(book);
  if (!meta || lines.length === 0) return [];
  const changes = lines.map(({ row, column, cells }): Change => ({
    kind: "writeCells",
    sheet: meta.name,
    block: { row, column, contents: [cells] },
  }));
  return opened(meta, changes);
}
