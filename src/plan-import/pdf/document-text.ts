import { comparable } from "../text/comparable";
import { blocksOf, type Block } from "./blocks";
import { joinWords, lineOf, textOfLine, type PageLine, type Piece } from "./pieces";
import type { PageContent, PageTable } from "./page-content";
import { measureOf, Paragraphs } from "./paragraphs";
import { DITTO } from "../table/task-table";

const SAME_COLUMN = 6;
/** Rows of a table's head that are looked for again at the top of the next page. */
const LONGEST_HEAD = 3;
/** A first column that is filled in this share of the rows numbers them. */
const NUMBERED = 0.7;

/** The text of a document: a line a paragraph, a line a table row with tabs between its cells. */
export function textOfPages(pages: readonly PageContent[]): string {
  const blocks = withoutFurniture(pages).map(blocksOf);
  const lines = blocks.flat().flatMap((block) => ("line" in block ? [block.line] : []));
  const paragraphs = new Paragraphs(measureOf(lines, Math.max(0, ...pages.map(({ width }) => width))));
  for (const block of joinTables(blocks)) {
    if ("line" in block) paragraphs.add(block.line);
    else block.table.rows.forEach((row) => paragraphs.addRow(row));
  }
  paragraphs.end();
  return paragraphs.texts.join("\n");
}

/** A table that goes on at the top of the next page is one table, its head said once. */
function joinTables(pages: readonly (readonly Block[])[]): Block[] {
  const joined: Block[] = [];
  for (const page of pages) {
    const [first, ...others] = page;
    const last = joined.at(-1);
    if (first && last && "table" in first && "table" in last && haveSameColumns(last.table, first.table)) {
      joined[joined.length - 1] = { table: continued(last.table, first.table) };
      joined.push(...others);
    } else joined.push(...page);
  }
  return joined;
}

function haveSameColumns({ xs: one }: PageTable, { xs: other }: PageTable): boolean {
  return (
    one.length === other.length && one.every((x, index) => Math.abs(x - (other[index] ?? 0)) <= SAME_COLUMN)
  );
}

function continued(table: PageTable, next: PageTable): PageTable {
  const head = headAgain(table, next);
  const [first, ...others] = next.rows.slice(head);
  const last = table.rows.at(-1);
  if (!first || !last || !(isRestOfRow(table, first) || isRestOfWords(last, first)))
    return { ...table, rows: [...table.rows, ...next.rows.slice(head)] };
  const whole = last.map((cell, at) => joinWords([cell, first[at] ?? ""].filter(isSaid)));
  return { ...table, rows: [...table.rows.slice(0, -1), whole, ...others] };
}

function isSaid(cell: string): boolean {
  return cell !== "" && cell !== DITTO;
}

/** How many rows at the top of the next page say the table's head again. */
function headAgain(table: PageTable, next: PageTable): number {
  const isSame = (index: number): boolean =>
    comparable((next.rows[index] ?? []).join("|")) === comparable((table.rows[index] ?? []).join("|"));
  let count = 0;
  while (count < LONGEST_HEAD && next.rows[count] && isSame(count)) count += 1;
  return count;
}

/** Words that begin small, without all of the cells that the row before them has, go on with it. */
function isRestOfWords(last: readonly string[], first: readonly string[]): boolean {
  const said = first.flatMap((cell, at) => (isSaid(cell) ? [at] : []));
  const isSmall = said.every(
    (at) => /^\p{Ll}[\p{L},;]+(?:\s|$)/u.test(first[at] ?? "") && isSaid(last[at] ?? ""),
  );
  return said.length > 0 && isSmall && said.length < last.filter(isSaid).length;
}

/** In a table whose rows are numbered, a row without a number at the top of a page is the rest of the row before it. */
function isRestOfRow({ rows }: PageTable, first: readonly string[]): boolean {
  const numbered = rows.filter((row) => isSaid(row[0] ?? "")).length;
  return (first[0] ?? "") === "" && numbered >= NUMBERED * rows.length && first.filter(isSaid).length > 0;
}

/** Shares of a page's height at its head and foot in which running lines stand. */
const MARGIN = 0.12;
const SAME_PLACE = 6;
const PAGE_NUMBER = /^[-–—\s]*(?:trang\s*)?\d{1,3}(?:\s*\/\s*\d{1,3})?[-–—.\s]*$/i;
/** What a digital signature prints: who signed, from where, when. */
const SIGNED =
  /^(?:ký bởi|người ký|được ký bởi|ký số bởi|digitally signed by|signed by|signature valid|chữ ký hợp lệ)(?:\s*:|\s|$)/i;
const OF_SIGNATURE =
  /^(?:email|e-mail|thư điện tử|cơ quan|đơn vị|tổ chức|chức vụ|chức danh|thời gian ký|ngày ký|date|reason|location)\s*:/i;
const STAMP_HEIGHT = 60;

/** The pages without what only belongs to the paper: page numbers, running heads and feet, prints of digital signatures. */
function withoutFurniture(pages: readonly PageContent[]): PageContent[] {
  const running = runningKeys(pages);
  return pages.map((page) => {
    const lines = page.lines
      .filter((line) => !isRunning(page, line, running))
      .flatMap((line) => {
        const pieces = line.pieces.filter((piece) => !isOfSignature(piece, page));
        return lineOf(pieces, line);
      });
    return { ...page, lines };
  });
}

function isInMargin({ height }: PageContent, { y }: PageLine): boolean {
  return y < height * MARGIN || y > height * (1 - MARGIN);
}

function keyOf(line: PageLine): string {
  return textOfLine(line).replace(/\d+/g, "#").replace(/\s+/g, " ").trim();
}

/** Where on their pages lines stand that are alike but for their numbers. */
type Running = ReadonlyMap<string, readonly number[]>;

function runningKeys(pages: readonly PageContent[]): Running {
  const found = new Map<string, number[]>();
  for (const page of pages)
    for (const line of page.lines)
      if (isInMargin(page, line)) found.set(keyOf(line), [...(found.get(keyOf(line)) ?? []), line.y]);
  return new Map([...found].filter(([, ys]) => ys.length >= 2 && ys.length * 2 >= pages.length - 1));
}

function isRunning(page: PageContent, line: PageLine, running: Running): boolean {
  if (!isInMargin(page, line)) return false;
  const isAtEdge = page.lines[0] === line || page.lines.at(-1) === line;
  if (isAtEdge && PAGE_NUMBER.test(textOfLine(line))) return true;
  const there = (running.get(keyOf(line)) ?? []).filter((y) => Math.abs(y - line.y) <= SAME_PLACE);
  return there.length >= 2;
}

function isOfSignature(piece: Piece, page: PageContent): boolean {
  if (SIGNED.test(piece.text)) return true;
  return (
    OF_SIGNATURE.test(piece.text) &&
    page.lines.some(
      ({ y, pieces }) => Math.abs(y - piece.y) < STAMP_HEIGHT && pieces.some(({ text }) => SIGNED.test(text)),
    )
  );
}
