import { dropEnd } from "../../domain/drop-end";
import { comparable } from "../text/comparable";
import { blocksOf, type Block } from "./blocks";
import { withoutFurniture } from "./furniture";
import { joinWords } from "../text/join-words";
import { isSaid, UNSAID, type PageContent, type PageTable } from "./page-content";
import { measureOf, Paragraphs } from "./paragraphs";
import { DITTO } from "../table/task-table";

const SAME_COLUMN = 6;
/** Rows of a table's head that are looked for again at the top of the next page. */
const LONGEST_HEAD = 3;
/** A first column that is filled in this share of the rows numbers them. */
const NUMBERED = 0.7;

/** The text of a document, and which of its lines, from 1, may mix the words of several cells. */
export interface PagesText {
  readonly text: string;
  readonly unsure: readonly number[];
}

/** The text of a document: a line a paragraph, a line a table row with tabs between its cells. */
export function textOfPages(pages: readonly PageContent[]): PagesText {
  const blocks = withoutFurniture(pages).map(blocksOf);
  const lines = blocks.flat().flatMap((block) => ("line" in block ? [block.line] : []));
  const paragraphs = new Paragraphs(measureOf(lines, Math.max(0, ...pages.map(({ width }) => width))));
  for (const block of joinTables(blocks)) {
    if ("line" in block) paragraphs.add(block.line);
    else paragraphs.addTable(shownRows(block.table), askedRows(block.table));
  }
  paragraphs.end();
  return { text: dropEnd(paragraphs.texts.join("\n"), "\n"), unsure: paragraphs.unsure };
}

function askedRows({ rows, isUnsure, asked = [] }: PageTable): readonly number[] {
  return isUnsure === true ? rows.map((_, index) => index) : asked;
}

/** The rows of a table; where they are not sure each is one cell behind its number, so that it is asked about. */
function shownRows({ rows, isUnsure }: PageTable): string[][] {
  const shown = rows.map((row) => row.map((cell) => (cell === UNSAID ? "" : cell)));
  if (isUnsure !== true) return shown;
  return shown.map(([first = "", ...others]) => [
    joinWords([first.replace(/[.)]$/, ""), ...others].filter(isSaid)),
  ]);
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

function continued(whole: PageTable, next: PageTable): PageTable {
  const isUnsure = whole.isUnsure === true || next.isUnsure === true;
  const head = headAgain(whole, next);
  const last = whole.rows.at(-1);
  const rest = withMerged(next.rows.slice(head), last ?? []);
  const [first] = rest;
  if (!first) return whole;
  const goesOn = last !== undefined && (isRestOfRow(whole, first) || isRestOfWords(last, first));
  const row = goesOn ? [joinedRow(last, first)] : [];
  const rows = [...whole.rows.slice(0, whole.rows.length - row.length), ...row, ...rest.slice(row.length)];
  const begin = whole.rows.length - row.length;
  const isCut = next.asked && !goesOn && !isNumbered(whole) && first.some((cell) => !isSaid(cell));
  const isLikely = next.asked && goesOn && first.some((cell) => isSaid(cell) && !/^\p{Ll}|^\d/u.test(cell));
  const asked = [
    ...(whole.asked ?? []),
    ...(isCut ? [begin - 1] : []),
    ...(isCut || (isLikely && first.filter(isSaid).length === 1) ? [begin] : []),
    ...(next.asked ?? []).map((at) => at - head + begin),
  ];
  return { ...whole, rows, ...(isUnsure && { isUnsure }), ...(asked.length > 0 && { asked }) };
}

function joinedRow(last: readonly string[], first: readonly string[]): string[] {
  return last.map((cell, at) => {
    const rest = first[at] ?? "";
    return isSaid(rest) ? joinWords([cell, rest].filter(isSaid)) : cell;
  });
}

/** Rows at the top of a page in which wordless cells go on with what is merged over the page's end. */
function withMerged(rows: readonly (readonly string[])[], last: readonly string[]): (readonly string[])[] {
  const goesOn = last.map((cell) => isSaid(cell) || cell === DITTO);
  return rows.map((row, index) =>
    row.map((cell, at) => {
      const isMore =
        cell === UNSAID || (index === 0 && cell === "" && last[at] === DITTO && isSaid(row[0] ?? ""));
      goesOn[at] &&= isMore;
      return goesOn[at] ? DITTO : cell;
    }),
  );
}

/** How many rows at the top of the next page say the table's head again. */
function headAgain(table: PageTable, next: PageTable): number {
  const isSame = (index: number): boolean =>
    comparable((next.rows[index] ?? []).join("|")) === comparable((table.rows[index] ?? []).join("|"));
  let count = 0;
  while (count < LONGEST_HEAD && next.rows[count] && isSame(count)) count += 1;
  return count;
}

/** Words that begin small, or behind a sign that leaves a cell open, go on with the row before them. */
function isRestOfWords(last: readonly string[], first: readonly string[]): boolean {
  const said = first.flatMap((cell, at) => (isSaid(cell) ? [{ cell, before: last[at] ?? "" }] : []));
  const isSmall = ({ cell }: { cell: string }): boolean => /^\p{Ll}[\p{L},;]+(?:\s|$)/u.test(cell);
  const goesOn = said.every((both) => isSaid(both.before) && (isSmall(both) || /[-–/,]$/.test(both.before)));
  return goesOn && said.some(isSmall);
}

/** In a table whose rows are numbered, a row without a number at the top of a page is the rest of the row before it. */
function isRestOfRow(table: PageTable, first: readonly string[]): boolean {
  if (!isSaid(table.rows.at(-1)?.[0] ?? "")) return false;
  return !isSaid(first[0] ?? "") && isNumbered(table) && first.filter(isSaid).length > 0;
}

function isNumbered({ rows }: PageTable): boolean {
  return rows.filter((row) => isSaid(row[0] ?? "")).length >= NUMBERED * rows.length;
}
