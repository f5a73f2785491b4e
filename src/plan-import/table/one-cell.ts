import { joinNeighbours } from "../text/neighbours";
import { romanValue } from "../text/numbers";
import type { SourceLine, Lines } from "../text/lines";
import { alignCells, type CellLine } from "./align";
import { fitOf, isTime } from "./cell-fit";
import { guessColumns, isTaskHeader, meaningOf, type ColumnMeaning } from "./columns";
import type { FoundTable, TableRow } from "./task-table";

const MOST_HEADER_LINES = 40;
const MOST_ROW_LINES = 80;
const LONGEST_HEADER_CELL = 110;
/** Empty lines in a row that end a table; where they part cells, a row of empty cells has twice as many. */
const MOST_BLANK = 6;
const MOST_SKIPPED = 4;
const SERIAL = /^(?:\d{1,3}|[IVX]{1,5}|[A-E])[.)]?$/;
/** "a)", "đ." of a row under a numbered one. */
const LETTERED = /^[a-zđ][.)]?$/;
const SUB_SERIAL = /^\d{1,2}(?:\.\d{1,2}){1,2}[.)]?$/;

/** Reads a table pasted one cell a line whose header begins at an index with "STT", or with the work where its cells bear the numbers ("1. Rà soát …"); else null. */
export function readOneCellTable(lines: Lines, index: number): FoundTable | null {
  const first = lines[index]?.cells.length === 1 ? meaningOf(lines[index]?.text ?? "") : null;
  if (first !== "number" && first !== "content") return null;
  const serialOf = (text: string): string =>
    first === "number" ? text : (GLUED_SERIAL.exec(text)?.[1] ?? "");
  const header = readHeader(lines, index, serialOf);
  if (!header) return null;
  const mapping = guessColumns(header.cells);
  const spaced = isSpaced(lines.slice(index, header.end));
  const mostBlank = spaced ? 2 * header.cells.length + 1 : MOST_BLANK;
  const skipped = first === "number" ? 1 : 0;
  const rows: TableRow[] = [];
  let position = header.end;
  let expected: Serial = { arabic: 1, roman: 1, letter: 0 };
  while (position < lines.length) {
    position = skipBlank(lines, position);
    const serial = serialOf(lines[position]?.text ?? "");
    if (!isSerial(serial, expected)) break;
    const next = nextSerial(serial, expected);
    const isNext = (text: string): boolean => isSerial(serialOf(text), next);
    const end = endOfRow(lines, position + 1, isNext, mostBlank);
    const own = lines
      .slice(position + skipped, end)
      .filter(({ text, hollow }) => !spaced || text !== "" || hollow);
    const cells = joinTimes(own).map(({ text }) => cellLine(text, spaced && text === ""));
    const aligned = alignBroken(cells, mapping.columns.slice(skipped));
    rows.push({
      line: lineOfRow(lines, position + skipped - 1),
      cells: skipped === 1 ? [serial, ...aligned] : aligned.map((cell) => cell.replace(GLUED_SERIAL, "")),
    });
    expected = next;
    position = end;
  }
  const table = { header: { line: lines[index]?.line ?? 0, cells: header.cells }, mapping, rows };
  return rows.length > 1 - skipped ? { table, end: position } : null;
}

const GLUED_SERIAL = /^(\d{1,3})[.)] (?=\p{L})/u;

/** Whether empty lines only part the cells: then an empty cell is a line that holds a blank. */
function isSpaced(header: Lines): boolean {
  const filled = header.filter(({ text }) => text !== "").length;
  const empty = header.filter(({ text, hollow }) => text === "" && !hollow).length;
  return filled > 1 && empty >= filled - 1;
}

/** Reads header cells until the first serial number; a head broken over lines is put together where that makes it known. */
function readHeader(lines: Lines, index: number, serialOf: (text: string) => string) {
  const cells: string[] = [];
  const limit = Math.min(lines.length, index + MOST_HEADER_LINES);
  for (let position = index; position < limit; position += 1) {
    const text = lines[position]?.text ?? "";
    if (text === "") continue;
    if (cells.length > 1 && SERIAL.test(serialOf(text)))
      return isTaskHeader(cells) ? { cells, end: position } : null;
    if (text.length > LONGEST_HEADER_CELL || (lines[position]?.cells.length ?? 0) > 1) return null;
    addHeader(cells, text);
  }
  return null;
}

function addHeader(cells: string[], text: string): void {
  const last = cells.at(-1) ?? "";
  const isPart = [last, text].some((words) => meaningOf(words) === null) || /^\p{Ll}/u.test(text);
  if (last !== "" && isPart && meaningOf(`${last} ${text}`) !== null)
    cells[cells.length - 1] = `${last} ${text}`;
  else cells.push(text);
}

/** Lays out a row; where a page broke it, small letters behind its last cell, the time, go on with its first. */
function alignBroken(lines: readonly CellLine[], columns: readonly ColumnMeaning[]): string[] {
  const last = columns.at(-1) === "time" ? lines.findIndex(({ text }) => isTime(text)) : -1;
  if (last < 1 || !/^\p{Ll}/u.test(lines[last + 1]?.text ?? "")) return alignCells(lines, columns);
  const more = alignCells(lines.slice(last + 1), columns);
  return alignCells(lines.slice(0, last + 1), columns).map((cell, at) => `${cell} ${more[at] ?? ""}`.trim());
}

/** The numbers that the next row may bear: Arabic ones and small letters run on or begin anew, of Roman ones some may be missing. */
type Serial = Readonly<Record<"arabic" | "roman" | "letter", number>>;

const LETTERS = "abcdđeghiklmnopqrstuvxy";

function isSerial(text: string, { arabic, roman, letter }: Serial): boolean {
  const bare = text.replace(/[.)]$/, "");
  if (SUB_SERIAL.test(text)) return true;
  if (LETTERED.test(text)) return ["a", LETTERS[letter]].includes(bare);
  if (/^\d{1,3}$/.test(bare)) return Number(bare) === arabic || Number(bare) === 1;
  const value = romanValue(bare) ?? 0;
  const isRoman = value >= roman && value < roman + MOST_SKIPPED;
  return SERIAL.test(text) && (isRoman || /^[A-E]$/.test(bare));
}

function nextSerial(text: string, expected: Serial): Serial {
  const bare = text.replace(/[.)]$/, "");
  if (/^\d{1,3}$/.test(bare)) return { ...expected, arabic: Number(bare) + 1, letter: 0 };
  if (LETTERED.test(text)) return { ...expected, letter: LETTERS.indexOf(bare) + 1 };
  return { ...expected, roman: (romanValue(bare) ?? expected.roman - 1) + 1 };
}

/** "IV. TỔ CHỨC THỰC HIỆN": what follows the last row of a table. */
const NEXT_SECTION = /^[IVX]{1,5}[.)/-]\s*\p{Lu}/u;

/** What no cell begins with: the document goes on. */
const CLOSES =
  /^(?:nơi nhận|tm\.|kt\.|trên đây|căn cứ |(?:yêu cầu|đề nghị|giao) (?:các|thủ trưởng|giám đốc|ubnd|chủ tịch) )/i;

function endOfRow(lines: Lines, start: number, isNext: (text: string) => boolean, mostBlank: number): number {
  const limit = Math.min(lines.length, start + MOST_ROW_LINES);
  let blanks = 0;
  for (let position = start; position < limit; position += 1) {
    const text = lines[position]?.text ?? "";
    blanks = text === "" ? blanks + 1 : 0;
    // "Yêu cầu các đơn vị …" is the row's own work where it follows the number.
    const isOver = position > start && (NEXT_SECTION.test(text) || CLOSES.test(text));
    if (blanks > mostBlank || isOver || isNext(text)) return position - (blanks > mostBlank ? blanks - 1 : 0);
  }
  return limit;
}

function skipBlank(lines: Lines, index: number): number {
  let position = index;
  while (lines[position]?.text === "") position += 1;
  return position;
}

function lineOfRow(lines: Lines, index: number): number {
  const content = lines.slice(index + 1, index + 4).find((line) => line.text !== "");
  return content?.line ?? lines[index]?.line ?? 0;
}

/** "Trước", "Từ 01/9 đến", "Tháng": the line of a time whose number stands in the next one. */
const LEADS_TO_TIME =
  /^(?:(?:xong |hoàn thành )?(?:trước|sau|chậm nhất|muộn nhất|đến|hết|vào|trong|từ|ngày|tháng|quý|năm)(?: (?:là|hết|ngày|tháng|quý|năm))*|(?=.*\d).{0,30} (?:đến|tới|-|–)(?: hết)?(?: ngày)?)$/i;

function joinTimes(lines: Lines): SourceLine[] {
  return joinNeighbours(lines, (last, line) =>
    LEADS_TO_TIME.test(last.text) && /^[\dIV]/.test(line.text)
      ? { ...last, text: `${last.text} ${line.text}` }
      : null,
  );
}

function cellLine(text: string, isEmptyCell: boolean): CellLine {
  return { text, isEmptyCell, fits: (meaning) => fitOf(text, meaning) };
}
