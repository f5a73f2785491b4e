import type { SourceLine, Lines } from "../text/lines";
import { readOneCellTable, readPlainTable } from "./one-cell";
import { readTabbedTable } from "./tabbed";
import type { TaskTable, FoundTable, TableRow } from "./task-table";
import { readUnitList } from "./unit-list";
import { comparable } from "../text/comparable";

/** A line of the body, or a whole table that stood in its place. */
export interface BodyLine extends SourceLine {
  readonly table?: TaskTable;
}

/** Takes the task tables out of the lines and puts each in place of its header line. */
export function findTables(lines: Lines): BodyLine[] {
  const found: BodyLine[] = [];
  let index = 0;
  for (let line = lines[0]; line; line = lines[index]) {
    const units = readUnitList(lines, index);
    if (units) {
      found.push(...units.lines);
      index = units.end;
      continue;
    }
    const table =
      readTabbedTable(lines, index) ??
      readOneCellTable(lines, index) ??
      readPlainTable(lines, index) ??
      readGluedTable(lines, index);
    found.push(table ? { ...line, table: table.table } : line);
    index = table ? table.end : index + 1;
  }
  return found;
}

/** "STT Nội dung Đơn vị chủ trì Thời gian": the head of a table whose columns a copy has lost. */
const HEAD =
  /^(?:stt|tt) .*(?:nội dung|công việc|nhiệm vụ|hoạt động).*(?:chủ trì|thực hiện|đầu mối|phối hợp|thời gian|thời hạn|phân công)/;
const LONGEST_HEAD = 160;
const ROW = /^(\d{1,3}) (?=\p{Lu})/u;
const ENDS = /^(?:[IVX]{1,5}|\d{1,2})[.)/-] ?\p{Lu}|^nơi nhận/iu;

/** Reads a table whose cells stand glued in lines: each numbered row is one task to look at, in the plan's words. */
function readGluedTable(lines: Lines, index: number): FoundTable | null {
  const head = lines[index];
  if (!head || head.cells.length > 1 || head.text.length > LONGEST_HEAD || !HEAD.test(comparable(head.text)))
    return null;
  const rows: TableRow[] = [];
  let end = index + 1;
  for (; end < lines.length; end += 1) {
    const { text, line } = lines[end] ?? { text: "", line: 0 };
    const number = ROW.exec(text);
    const last = rows.at(-1);
    if (number && Number(number[1]) === rows.length + 1)
      rows.push({ line, cells: [number[1] ?? "", text.slice(number[0].length)], isOdd: true });
    else if (ENDS.test(text) || (text === "" && last)) break;
    else if (last)
      rows[rows.length - 1] = { ...last, cells: [last.cells[0] ?? "", `${last.cells[1] ?? ""} ${text}`] };
  }
  const mapping = { columns: ["number", "content"] as const, unclear: [] };
  const header = { line: head.line, cells: [head.text] };
  return rows.length > 1 ? { table: { header, mapping, rows }, end } : null;
}
