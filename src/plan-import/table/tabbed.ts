import type { SourceLine, Lines } from "../text/lines";
import { readMarker } from "../text/marker";
import { comparable } from "../text/comparable";
import { guessColumns, isTaskHeader, meaningOf, type ColumnMeaning } from "./columns";
import { asTaskRows, isMatrixHeader } from "./matrix";
import { withNewTimes } from "./new-times";
import { withSpannedCells } from "./spanned-rows";
import { withShares } from "./shares";
import { readSides } from "./side-by-side";
import { DITTO, type FoundTable, type TableRow } from "./task-table";
import { opensSession } from "../deadline/parse-deadline";

const LONGEST_HEADER = 4;
/** What no head of a column is. */
const DATED = /^\d{1,2}[/.-]\d{1,2}(?:$|[/.-])/;
const APPENDIX = /^(?:phụ lục|biểu số|biểu mẫu)(?: |$)/i;

/** Reads a table pasted with tabs whose header begins at an index, or null. */
export function readTabbedTable(lines: Lines, index: number): FoundTable | null {
  const sides = readSides(lines, index, readTabbedTable);
  if (sides) return sides;
  const header = readHeader(lines, index);
  if (!header) return null;
  const { row, end: start } = header;
  const mapping = guessColumns(row.cells);
  const width = row.cells.length;
  const rows: TableRow[] = [];
  let end = start;
  for (; end < lines.length; end += 1) {
    const line = lines[end];
    if (!line || endsTable(lines, end) || headsOther(lines, end, row.cells)) break;
    const last = rows.at(-1);
    if (line.text === "" || (line.cells.length > 1 && line.cells.join("\t") === row.cells.join("\t")))
      continue;
    if (last && isTaskHeader(line.cells)) break;
    const isFull = !last || last.isGroup === true || last.cells.length >= width;
    const group = line.cells.length === 1 ? groupRow(line, mapping.columns, isFull, !last) : null;
    if (group) rows.push(group);
    else if (last && (line.cells.length === 1 || continues(last, line, width)))
      rows[rows.length - 1] = { line: last.line, cells: joined(last.cells, line.cells) };
    else rows.push({ line: line.line, cells: line.cells });
  }
  if (rows.length === 0) return null;
  if (isOfMoney(row.cells, mapping.columns)) return { table: { header: row, mapping, rows: [] }, end };
  const table = withShares({ header: row, mapping, rows: withSpannedCells(rows, width) });
  return { table: asTaskRows(withNewTimes(table)), end };
}

type Cells = readonly string[];

interface Header {
  readonly row: TableRow;
  readonly end: number;
}

/** A header may be broken over lines where its cells are ("Cơ quan" above "chủ trì"). */
function readHeader(lines: Lines, index: number): Header | null {
  const first = lines[index];
  if (!first || first.cells.length < 2 || first.cells.some((cell) => DATED.test(cell))) return null;
  const below = lines[index + 1]?.cells ?? [];
  const whole = withSubheads(first.cells, below, lines[index + 2]?.cells.length ?? 0);
  if (whole && isTaskHeader(whole)) return { row: { line: first.line, cells: whole }, end: index + 2 };
  let cells: Cells = first.cells;
  let row: Header | null = null;
  for (let count = 1; count <= LONGEST_HEADER; count += 1) {
    if (isTaskHeader(cells) || (count === 1 && isMatrixHeader(cells)))
      row = { row: { line: first.line, cells }, end: index + count };
    const next = lines[index + count];
    if (!next || next.text === "" || /^(?:\d{1,3}|[IVX]+)[.)]?$/.test(next.cells[0] ?? "")) break;
    if (row && next.cells.length >= cells.length) break;
    const longer = joined(cells, next.cells);
    // "Thời gian hoàn thành" over "I. NÂNG CAO NHẬN THỨC …": a group of rows, and no more of the head.
    if (next.cells.length === 1 && (groupRow(next, [], true) || (row && blurs(cells, longer)))) break;
    cells =
      next.cells.length === cells.length
        ? cells.map((cell, at) => `${cell} ${next.cells[at] ?? ""}`.trim())
        : longer;
  }
  return row;
}

function blurs(cells: Cells, longer: Cells): boolean {
  const [before, after] = [cells, longer].map((heads) => meaningOf(heads.at(-1) ?? ""));
  return before !== null && after === null;
}

/** "Thời gian | " over "Bắt đầu | Kết thúc": the heads of columns where a second row names those below a wide one. */
function withSubheads(head: Cells, below: Cells, rowWidth: number): Cells | null {
  const named = below.map((cell) => (cell === DITTO ? "" : cell));
  const told = named.filter((cell) => cell !== "");
  const at = named.findIndex((cell) => cell !== "");
  if (at < 1 || !told.every((cell) => meaningOf(cell) !== null)) return null;
  // A wide head that was pasted as one cell stands over all that the row below names.
  const isNarrow = head.length + told.length - 1 === Math.max(below.length, rowWidth) && told.length > 1;
  const wide = isNarrow ? [...head.slice(0, at), ...told.map(() => ""), ...head.slice(at + 1)] : head;
  if (!named.some((cell, column) => cell !== "" && (wide[column] ?? "") === "")) return null;
  return Array.from(
    { length: Math.max(wide.length, named.length) },
    (_, column) => named[column] || (wide[column] ?? ""),
  );
}

function joined(cells: Cells, more: Cells): Cells {
  const [glued = "", ...rest] = more;
  return [...cells.slice(0, -1), `${cells.at(-1) ?? ""} ${glued}`.trim(), ...rest];
}

/** "3", "2.1", "IV.", "A": what a row of its own begins with. */
const NUMERAL = /^(?:\d{1,3}(?:\.\d{1,3}){0,3}|[IVX]+|[A-E])[.)]?$/;

/** Whether a short line goes on with the row before it: a cell held a line break. */
function continues(last: TableRow, line: SourceLine, width: number): boolean {
  return (
    last.cells.length < width &&
    last.cells.length + line.cells.length - 1 <= width &&
    !NUMERAL.test(line.cells[0] ?? "")
  );
}

/** "II. TUYÊN TRUYỀN", "Buổi sáng", "Ngày 24/8/2026" alone in a line, or any words above the first row: a group of rows. */
function groupRow(
  line: SourceLine,
  columns: readonly ColumnMeaning[],
  isFull: boolean,
  isFirst = false,
): TableRow | null {
  const { marker, text } = readMarker(line.text);
  const isNumbered = marker?.style === "roman" || marker?.style === "capital";
  if (!isNumbered && !(isFull && (isFirst || opensSession(line.text)))) return null;
  const words: Partial<Record<ColumnMeaning, string>> = isNumbered
    ? { number: marker.label, content: text }
    : { content: line.text };
  return { line: line.line, cells: columns.map((meaning) => words[meaning] ?? ""), isGroup: true };
}

const MONEY = /^(?:đơn giá|thành tiền|số tiền)(?: |$)/;

/** "Nội dung chi | Số lượng | Đơn giá | Thành tiền": a budget, of which nobody is charged with anything. */
function isOfMoney(header: Cells, columns: readonly ColumnMeaning[]): boolean {
  const isCharged = columns.some((meaning) => ["lead", "time", "start", "end", "unit"].includes(meaning));
  return !isCharged && header.some((head) => MONEY.test(comparable(head)));
}

/** "IV. LỊCH SỬ DỤNG HỘI TRƯỜNG" over "Ngày | Giờ | Phòng": the title of another table, whatever that is of. */
function headsOther(lines: Lines, index: number, header: Cells): boolean {
  if (lines[index]?.cells.length !== 1 || lines[index].text === "") return false;
  const [next, after] = [lines[index + 1], lines[index + 2]];
  const cells = (next?.text === "" ? after : next)?.cells ?? [];
  // "Giai đoạn 2 – Kiểm thử" over the same head once more
  if (readMarker(lines[index].text).marker?.style === "stage" && isTaskHeader(cells)) return true;
  const opens = ["number", "time"].includes(meaningOf(cells[0] ?? "") ?? "");
  const isHead = cells.length > 2 && cells.every((cell) => cell !== "" && !/\d/.test(cell));
  return opens && isHead && cells.join("\t") !== header.join("\t");
}

function endsTable(lines: Lines, index: number): boolean {
  const line = lines[index];
  if (/^người lập/i.test(line?.text ?? "")) return true;
  if (!line || line.cells.length > 1) return false;
  if (APPENDIX.test(line.text)) return true;
  if (line.text === "") {
    const [next, after] = [lines[index + 1], lines[index + 2]];
    // A table's name over its head: another table.
    if (next && next.text !== "" && next.cells.length < 2 && after && isTaskHeader(after.cells)) return true;
    return lines.slice(index + 1, index + 3).every(({ cells }) => cells.length < 2);
  }
  return lines.slice(index + 1, index + 7).every((next) => next.cells.length < 2);
}
