import { fingerprint } from "../../domain/fingerprint";
import type { CopyBase } from "../../domain/merge/returned-copy";
import type { CellContent, Sheet } from "../page/content";
import { valueOf } from "../schema/cell-value";
import { ROWS } from "../sheets/table-place";
import { layOutRows } from "../schema/find-header";

/** The marks of the texts that sheets are sent with, by the sheets' names; of tables only what stands above. */
export function markTexts(sheets: readonly Sheet[]): NonNullable<CopyBase["texts"]> {
  return Object.fromEntries(
    sheets
      .filter(({ name }) => !name.startsWith("_"))
      .map((sheet) => {
        const rows = layOutRows(sheet);
        const [table] = sheet.visibility === "visible" ? sheet.tables : [];
        const outside = table ? rows.slice(0, ROWS.header) : rows;
        return [sheet.name, [...new Set(outside.flat().map(markOf))].filter((mark) => mark !== "")];
      }),
  );
}

/** Whether a cell holds what its sheet, or one it was renamed from, was sent with. */
export function textsOfSheet(
  texts: NonNullable<CopyBase["texts"]>,
  name: string,
  cells: readonly (CellContent | undefined)[],
): (content: CellContent | undefined) => boolean {
  const marks = [...new Set(cells.map(markOf))].filter((mark) => mark !== "");
  const likeness = (sent: readonly string[]): number => {
    const known = new Set(sent);
    return marks.filter((mark) => known.has(mark)).length;
  };
  // Of a table's sheet only what stands above the table is marked, so either's half will do.
  const renamed = Object.values(texts)
    .map((sent) => ({ sent, share: likeness(sent) / Math.max(1, Math.min(marks.length, sent.length)) }))
    .filter(({ share }) => share > 0.5)
    .sort((one, other) => other.share - one.share)[0]?.sent;
  const known = new Set(texts[name] ?? renamed);
  return (content) => known.has(markOf(content));
}

/** "" for an empty cell; programs change line endings, doubled spaces and the way accents are kept. */
function markOf(content: CellContent | undefined): string {
  const value = valueOf(content);
  const text = value === null ? "" : String(value).normalize("NFC").replace(/\s+/g, " ").trim();
  return text === "" ? "" : fingerprint(text);
}
