import { comparable } from "../text/comparable";
import { blocksOf, type Block } from "./blocks";
import { withoutFurniture } from "./furniture";
import { joinWords } from "./pieces";
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
