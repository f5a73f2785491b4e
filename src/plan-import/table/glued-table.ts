import { comparable } from "../text/comparable";
import type { Lines } from "../text/lines";
import type { FoundTable, TableRow } from "./task-table";

/** "STT Nội dung Đơn vị chủ trì Thời gian": the head of a table whose columns a copy has lost. */
const HEAD =
  /^(?:stt|tt) .*(?:nội dung|công việc|nhiệm vụ|hoạt động).*(?:chủ trì|thực hiện|đầu mối|phối hợp|thời gian|thời hạn|phân công)/;
const LONGEST_HEAD = 160;
/** "3 Rà soát …", "(3) Rà soát …", "(3)" over its words. */
const ROW = /^(?:(\d{1,3}) (?=\p{Lu})|\((\d{1,3})\)(?: |$))/u;
const GROUP = /^\d{1,2}\.\d{1,2}\.? (?=\p{Lu})/u;
const ENDS = /^(?:[IVX]{1,5}|\d{1,2})[.)/-] ?\p{Lu}|^nơi nhận/iu;

/** Reads a table whose cells stand glued in lines: each numbered row is one task to look at, in the plan's words. */
export function readGluedTable(lines: Lines, index: number): FoundTable | null {
  const head = lines[index];
  if (!head || head.cells.length > 1 || head.text.length > LONGEST_HEAD || !HEAD.test(comparable(head.text)))
    return null;
  const rows: TableRow[] = [];
  // What each page repeats.
  const heads = new Set([head.text]);
  let [outer, inner, end] = [0, 0, index + 1];
  for (; end < lines.length; end += 1) {
    const { text, line } = lines[end] ?? { text: "", line: 0 };
    const [begun = "", number, part] = ROW.exec(text) ?? [];
    const cells = [number ?? "", text.slice(begun.length)];
    const isPart = part !== undefined && (Number(part) === 1 || Number(part) === inner + 1);
    const last = rows.at(-1);
    if (number !== undefined && Number(number) === outer + 1) {
      outer += 1;
      rows.push({ line, cells, isOdd: true });
    } else if (isPart || GROUP.test(text)) {
      inner = Number(part ?? 0);
      // "2 Công tác xây dựng Đảng" over "(1) …"
      if (inner < 2 && last && last.cells[0] !== "")
        rows[rows.length - 1] = { line: last.line, cells: last.cells, isGroup: true };
      rows.push({ line, cells, ...(isPart ? { isOdd: true } : { isGroup: true }) });
    } else if (ENDS.test(text) || (text === "" && last)) break;
    else if (!last) heads.add(text);
    else if (!heads.has(text) && !/^\d{1,3}$/.test(text))
      rows[rows.length - 1] = {
        ...last,
        cells: [last.cells[0] ?? "", `${last.cells[1] ?? ""} ${text}`.trim()],
      };
  }
  const mapping = { columns: ["number", "content"] as const, unclear: [] };
  const header = { line: head.line, cells: [head.text] };
  return rows.length > 1 ? { table: { header, mapping, rows }, end } : null;
}
