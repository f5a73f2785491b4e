import type { PageContent } from "./page-content";
import { lineOf, textOfLine, type PageLine, type Piece } from "./pieces";

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
export function withoutFurniture(pages: readonly PageContent[]): PageContent[] {
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
