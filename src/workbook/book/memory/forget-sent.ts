import type { SentCopy } from "../../../domain/sent-copy";
import type { Change } from "../../page/change";
import { SENT_FIRST_ROW, sentLines } from "../../sheets/sent-rows";
import type { Book } from "../reading/open-book";
import { metaOf, writeMeta } from "./meta-cells";

/** The changes that empty what the hidden sheet tells behind the copies that are sent out. */
export function forgetSent(book: Book, sent: readonly SentCopy[]): readonly Change[] {
  const meta = metaOf(book);
  if (!meta) return [];
  const first = SENT_FIRST_ROW + sentLines(sent, book.wording).length;
  const end = Math.max(0, ...meta.blocks.map(({ row, contents }) => row + contents.length));
  const width = Math.max(
    0,
    ...meta.blocks.map(({ column, contents }) => column + (contents[0]?.length ?? 0)),
  );
  return writeMeta(
    book,
    Array.from({ length: Math.max(0, end - first) }, (_, index) => ({
      row: first + index,
      column: 0,
      cells: Array.from({ length: width }, () => null),
    })),
  );
}
