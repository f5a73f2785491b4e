import type { PageContent } from "./page-content";
import { lineOf, textOfLine, usualSize, type PageLine, type Piece } from "./pieces";

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
/** Notes below a page and the rest of a print are set smaller than the text, by these shares of its size. */
const NOTE_SIZE = 0.92;
const PRINT_SIZE = 0.75;
const SMALL = 0.8;
/** "1 Quyết định số …": a note's number has no stop. */
const NUMBERED = /^(?:\d{1,3}|\*+) \p{Lu}/u;

/** The pages without what only belongs to the paper: page numbers, running heads and feet, notes, prints of digital signatures. */
export function withoutFurniture(given: readonly PageContent[]): PageContent[] {
  const all = given.flatMap(({ lines }) => lines);
  const size = usualSize(all.flatMap((line) => Array.from(textOfLine(line), () => line)));
  const pages = given.map((page) => withoutPrints(page, size));
  const running = runningKeys(pages);
  let noted = false;
  return pages.map((page) => {
    const shown = page.lines.filter((line) => !isRunning(page, line, running));
    const text = withoutNotes({ ...page, lines: shown }, size, noted);
    noted = text.length < shown.length;
    return { ...page, lines: text };
  });
}

/**
 * The lines of a page without the notes at its foot: smaller lines, the first of which begins with a note's number, or goes
 * on with the notes of the page before.
 */
function withoutNotes({ lines, height }: PageContent, size: number, noted: boolean): readonly PageLine[] {
  const last = lines.map((line) => line.size > NOTE_SIZE * size).lastIndexOf(true);
  const isNumbered = (line: PageLine): boolean =>
    line.pieces.length === 1 && line.size <= SMALL * size && NUMBERED.test(textOfLine(line));
  const goesOn = (line: PageLine): boolean => noted && /^\p{Ll}/u.test(textOfLine(line));
  const first = lines.findIndex(
    (line, index) =>
      index > last &&
      line.y > height / 2 &&
      (line.isNote === true || (last >= 0 && (isNumbered(line) || (index === last + 1 && goesOn(line))))),
  );
  return first < 0 ? lines : lines.slice(0, first);
}

function withoutPrints(page: PageContent, size: number): PageContent {
  const signed = page.lines.flatMap(({ pieces }) => pieces.filter(({ text }) => SIGNED.test(text)));
  const lines = page.lines.flatMap((line) =>
    lineOf(
      line.pieces.filter((piece) => !signed.some((first) => isOfPrint(piece, first, size))),
      line,
    ),
  );
  return { ...page, lines };
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
  return new Map([...found].filter(([, ys]) => ys.length * 2 >= pages.length - 1));
}

function isRunning(page: PageContent, line: PageLine, running: Running): boolean {
  if (!isInMargin(page, line)) return false;
  const isAtEdge = page.lines[0] === line || page.lines.at(-1) === line;
  if (isAtEdge && PAGE_NUMBER.test(textOfLine(line))) return true;
  const there = (running.get(keyOf(line)) ?? []).filter((y) => Math.abs(y - line.y) <= SAME_PLACE);
  return there.length >= 2;
}

/** Whether words belong to a print that begins "Ký bởi": what it names, and small words right below. */
function isOfPrint(piece: Piece, first: Piece, size: number): boolean {
  if (SIGNED.test(piece.text)) return true;
  if (Math.abs(piece.y - first.y) >= STAMP_HEIGHT) return false;
  const isRest = piece.size < PRINT_SIZE * size && Math.abs(piece.left - first.left) < STAMP_HEIGHT;
  return OF_SIGNATURE.test(piece.text) || isRest;
}
