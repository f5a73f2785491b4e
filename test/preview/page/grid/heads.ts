import { columnLetters } from "../../../excel-host/store/address";
import type { Box } from "./cell-element";
import type { Lines } from "./layout";

/** Pixels that the letters above and the numbers beside the cells take. */
export const HEAD = { width: 44, height: 22 };

/** Rows or columns from first up to, not including, end. */
export interface Span {
  readonly first: number;
  readonly end: number;
}

/** The letters above columns; a double edge stands where some are hidden, as in Excel. */
export function drawColumnHeads(columns: Lines, span: Span): HTMLElement[] {
  return shownLines(columns, span).map((column) => {
    const box = { left: HEAD.width + columns.startOf(column), top: 0, height: HEAD.height };
    const element = head(columnLetters(column), { ...box, width: columns.sizeOf(column) });
    if (isBeforeHidden(columns, column)) element.classList.add("before-hidden-columns");
    return element;
  });
}

/** The numbers beside rows, with the same mark. */
export function drawRowHeads(rows: Lines, span: Span): HTMLElement[] {
  return shownLines(rows, span).map((row) => {
    const box = { left: 0, top: HEAD.height + rows.startOf(row), width: HEAD.width };
    const element = head(String(row + 1), { ...box, height: rows.sizeOf(row) });
    if (isBeforeHidden(rows, row)) element.classList.add("before-hidden-rows");
    return element;
  });
}

function shownLines(lines: Lines, { first, end }: Span): number[] {
  const all = Array.from({ length: Math.max(0, end - first) }, (_, index) => first + index);
  return all.filter((line) => lines.sizeOf(line) > 0);
}

function isBeforeHidden(lines: Lines, line: number): boolean {
  return line + 1 < lines.count && lines.sizeOf(line + 1) === 0;
}

/** One of them, or the corner between them. */
export function head(text: string, box: Box): HTMLElement {
  const element = document.createElement("div");
  element.className = "head";
  element.textContent = text;
  place(element, box);
  return element;
}

/** Puts an element at its place among the cells. */
export function place(element: HTMLElement, box: Box): void {
  Object.assign(element.style, {
    left: `${box.left}px`,
    top: `${box.top}px`,
    width: `${box.width}px`,
    height: `${box.height}px`,
  });
}
