import { foldText } from "../../domain/merge/fold";

/** Words that head a column of names in a pasted table. */
const NAME_HEADER =
  /^(?:ten|ten (?:don vi|dau moi|co so|hoi|to chuc|co quan|phong ban|day du)(?: .*)?|don vi|dau moi|co so|co quan|unit|units|unit name|body|names?)$/;

/** Words that head any other column of such a table. */
const OTHER_HEADER =
  /^(?:danh sach(?: .*)?|list(?: of .*)?|stt|tt|so tt|so thu tu|thu tu|no|ma|ma so|code|id|khoi|nhom|loai|group|type|ghi chu|note|notes|remarks?|dia chi|dien thoai|sdt|email|lien he|contact|ten viet tat|viet tat|short name|ngay|ngay dai hoi|date|congress(?: date)?|thoi han|han|deadlines?|due(?: date)?)$/;

/** "I", "IV.", "a)": what numbers a line. */
const ORDINAL = /^(?:[IVXLC]+|\p{L})[.)]?$/u;

/** Whether the cells of a line are headers, so that none of them is a name. */
export function isHeaderLine(cells: readonly string[]): boolean {
  const words = cells.map(foldText).filter((word) => /\p{L}/u.test(word));
  return words.length > 0 && words.every((word) => NAME_HEADER.test(word) || OTHER_HEADER.test(word));
}

/** The column that a header line names as that of names; null where it names none. */
export function nameColumn(headers: readonly string[]): number | null {
  const column = headers.findIndex((header) => NAME_HEADER.test(foldText(header)));
  return column < 0 ? null : column;
}

/** The cell of a line that holds a name: of the column of names where it is known, else the first with words. */
export function nameCell(cells: readonly string[], column: number | null): string {
  if (column !== null && cells.length > 1) return cells[column] ?? "";
  const worded = cells.filter((cell) => /\p{L}/u.test(cell));
  return worded.find((cell) => !ORDINAL.test(cell.trim())) ?? worded[0] ?? "";
}
