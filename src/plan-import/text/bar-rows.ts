const FEWEST_COLUMNS = 3;
const MOST_COLUMNS = 12;
const FEWEST_ROWS = 2;
/** "… CỤ THỂ: TT": what stands before a table, and the head of its first column. */
const FIRST_HEAD = /^(?:(.*)\s)?(s?tt)$/i;

/** The rows of a table that a page shows with bars, all in one line ("TT | Lớp | Việc | 1 | 9A | Cắt cỏ | 2 | …"), with what stands about it; null where the line is none. */
export function partsOfBars(line: string): string[] | null {
  const cells = line.split(/\s\|(?:\s|$)/).map((cell) => cell.trim());
  const head = cells.findIndex((cell) => FIRST_HEAD.test(cell));
  const width = cells.indexOf("1", head) - head;
  if (head < 0 || width < FEWEST_COLUMNS || width > MOST_COLUMNS) return null;
  const [, before = "", first = ""] = FIRST_HEAD.exec(cells[head] ?? "") ?? [];
  const rows = [[first, ...cells.slice(head + 1, head + width)]];
  let at = head + width;
  for (; cells[at] === String(rows.length); at += width) rows.push(cells.slice(at, at + width));
  if (rows.length <= FEWEST_ROWS) return null;
  const above = [...cells.slice(0, head), before].filter((cell) => cell !== "");
  return [...above, ...rows.map((row) => row.join("\t")), cells.slice(at).join(" ")];
}
