import type { Lines } from "../text/lines";
import { isTime } from "./cell-fit";
import { guessColumns, isTaskHeader, meaningOf } from "./columns";
import type { FoundTable, TableRow } from "./task-table";

const MOST_TABLE_LINES = 1500;
const FEWEST_HEADS = 3;
const MOST_HEADS = 8;

/** Reads a table pasted one cell a line that numbers nothing: each row has as many lines as there are heads, a time in its place. */
export function readPlainTable(lines: Lines, index: number): FoundTable | null {
  if (lines[index]?.cells.length !== 1 || meaningOf(lines[index]?.text ?? "") === null) return null;
  const filled = lines.slice(index, index + MOST_TABLE_LINES).filter(({ text }) => text !== "");
  const width = filled.slice(0, MOST_HEADS).findIndex(({ text }) => meaningOf(text) === null);
  const header = filled.slice(0, width).map(({ text }) => text);
  const mapping = guessColumns(header);
  const timeAt = mapping.columns.indexOf("time");
  if (width < FEWEST_HEADS || timeAt < 0 || !isTaskHeader(header)) return null;
  const rows: TableRow[] = [];
  for (let at = width; at + width <= filled.length; at += width) {
    const cells = filled.slice(at, at + width);
    if (!cells.every(({ text }, column) => isTime(text) === (column === timeAt))) break;
    rows.push({ line: cells[0]?.line ?? 0, cells: cells.map(({ text }) => text) });
  }
  const last = filled[width * (rows.length + 1) - 1];
  const table = { header: { line: lines[index]?.line ?? 0, cells: header }, mapping, rows };
  return rows.length > 1 && last ? { table, end: lines.indexOf(last, index) + 1 } : null;
}
