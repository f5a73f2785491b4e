import { columnLetters } from "../../../excel-host/store/address";
import type { SheetState, WorkbookState } from "../../../excel-host/store/workbook-state";
import type { RangeAddress } from "../../../../src/workbook/page/content";
import { drawCell, type Box } from "./cell-element";
import { drawCharts } from "./charts";
import { SheetPicture } from "./sheet-picture";

const HEAD = { width: 44, height: 22 };

/** Rows or columns from first up to, not including, end. */
interface Span {
  readonly first: number;
  readonly end: number;
}

/** A scrollable picture of a sheet: only the cells in view are drawn; frozen rows and columns stay. */
export class GridView {
  private picture: SheetPicture | null = null;
  private chosen: RangeAddress | null = null;
  private readonly scroller = part("scroller");
  private readonly area = part("area");
  private readonly layers = {
    body: part("layer body"),
    top: part("layer top"),
    left: part("layer left"),
    corner: part("layer corner"),
  };

  constructor(
    place: HTMLElement,
    private readonly book: WorkbookState,
  ) {
    this.area.append(this.layers.corner, this.layers.top, this.layers.left, this.layers.body);
    this.scroller.append(this.area);
    this.scroller.tabIndex = 0;
    place.append(this.scroller);
    this.scroller.addEventListener("scroll", () => this.draw(), { passive: true });
    new ResizeObserver(() => this.draw()).observe(this.scroller);
  }

  /** Shows a sheet as it is now. */
  show(sheet: SheetState): void {
    const moved = this.picture?.sheet !== sheet;
    this.picture = new SheetPicture(this.book, sheet);
    this.area.style.width = `${HEAD.width + this.picture.columns.startOf(Infinity)}px`;
    this.area.style.height = `${HEAD.height + this.picture.rows.startOf(Infinity)}px`;
    if (moved) this.scroller.scrollTo(0, 0);
    this.draw();
  }

  /** Rules the evaluator refused while drawing, with reasons. */
  get refused(): readonly string[] {
    return [...(this.picture?.conditional.refused ?? [])];
  }

  /** The place of a cell inside what scrolls. */
  boxOf(row: number, column: number): Box {
    if (!this.picture) throw new Error("No sheet is shown");
    return boxOf(this.picture, { row, column, rowCount: 1, columnCount: 1 });
  }

  /** What scrolls; cells can be edited by elements put here. */
  get canvas(): HTMLElement {
    return this.area;
  }

  /** Number format of a cell of the sheet shown. */
  numberFormatAt(row: number, column: number): string {
    return this.picture?.lookAt(row, column).numberFormat ?? "General";
  }

  /** Takes the keyboard. */
  focus(): void {
    this.scroller.focus();
  }

  /** Frames the chosen cells. */
  mark(range: RangeAddress): void {
    this.chosen = range;
    this.draw();
  }

  private draw(): void {
    const { picture } = this;
    if (!picture) return;
    const frozen = picture.sheet.freeze;
    const { scrollTop, scrollLeft, clientWidth, clientHeight } = this.scroller;
    const rows = spanInView(picture.rows, frozen.rows, scrollTop, clientHeight - HEAD.height);
    const columns = spanInView(picture.columns, frozen.columns, scrollLeft, clientWidth - HEAD.width);
    const stays = { rows: { first: 0, end: frozen.rows }, columns: { first: 0, end: frozen.columns } };
    this.layers.body.replaceChildren(
      ...drawCells(picture, rows, columns),
      ...drawCharts(picture, (range) => boxOf(picture, range)),
    );
    this.layers.top.replaceChildren(
      ...drawCells(picture, stays.rows, columns),
      ...drawColumnHeads(picture, columns),
    );
    this.layers.left.replaceChildren(
      ...drawCells(picture, rows, stays.columns),
      ...drawRowHeads(picture, rows),
    );
    this.layers.corner.replaceChildren(
      ...drawCells(picture, stays.rows, stays.columns),
      ...drawColumnHeads(picture, stays.columns),
      ...drawRowHeads(picture, stays.rows),
      head("", { left: 0, top: 0, width: HEAD.width, height: HEAD.height }),
    );
    if (this.chosen) this.layerOf(this.chosen, frozen).append(frame(boxOf(picture, this.chosen)));
  }

  private layerOf({ row, column }: RangeAddress, frozen: { rows: number; columns: number }): HTMLElement {
    const { body, top, left, corner } = this.layers;
    if (row < frozen.rows) return column < frozen.columns ? corner : top;
    return column < frozen.columns ? left : body;
  }
}

function part(className: string): HTMLElement {
  const element = document.createElement("div");
  element.className = className;
  return element;
}

function spanInView(lines: SheetPicture["rows"], frozen: number, scrolled: number, length: number): Span {
  const first = Math.max(frozen, lines.at(scrolled + lines.startOf(frozen)));
  return { first, end: Math.min(lines.count, lines.at(scrolled + length) + 1) };
}

function boxOf(picture: SheetPicture, range: RangeAddress): Box {
  return {
    left: HEAD.width + picture.columns.startOf(range.column),
    top: HEAD.height + picture.rows.startOf(range.row),
    width: picture.columns.sizeOf(range.column, range.columnCount),
    height: picture.rows.sizeOf(range.row, range.rowCount),
  };
}

function drawCells(picture: SheetPicture, rows: Span, columns: Span): HTMLElement[] {
  const elements: HTMLElement[] = [];
  const drawnMerges = new Set<RangeAddress>();
  for (let row = rows.first; row < rows.end; row++) {
    if (picture.rows.sizeOf(row) === 0) continue;
    for (let column = columns.first; column < columns.end; column++) {
      if (picture.columns.sizeOf(column) === 0) continue;
      const merge = picture.mergeAt(row, column);
      if (merge === null) elements.push(drawOne(picture, row, column));
      else if (!drawnMerges.has(merge)) {
        drawnMerges.add(merge);
        elements.push(drawCell(picture, merge.row, merge.column, boxOf(picture, merge)));
      }
    }
  }
  return elements;
}

/** Text centred across takes the empty cells of that look; other text that is not wrapped runs over the empty cells beside it. */
function drawOne(picture: SheetPicture, row: number, column: number): HTMLElement {
  const look = picture.lookAt(row, column);
  const value = picture.valueAt(row, column);
  const runs = typeof value === "string" && value !== "" && look.wrap !== true;
  const across = runs && look.horizontal === "centerContinuous";
  let columnCount = 1;
  while (
    across &&
    column + columnCount < picture.columns.count &&
    continues(picture, row, column + columnCount)
  ) {
    columnCount += 1;
  }
  const element = drawCell(picture, row, column, boxOf(picture, { row, column, rowCount: 1, columnCount }));
  const next = picture.valueAt(row, column + 1);
  const leftAligned =
    look.horizontal === undefined || look.horizontal === "left" || look.horizontal === "general";
  if (runs && leftAligned && (next === null || next === "")) element.classList.add("spills");
  return element;
}

function continues(picture: SheetPicture, row: number, column: number): boolean {
  const value = picture.valueAt(row, column);
  return (value === null || value === "") && picture.lookAt(row, column).horizontal === "centerContinuous";
}

function drawColumnHeads(picture: SheetPicture, { first, end }: Span): HTMLElement[] {
  return linesOf(first, end)
    .filter((column) => picture.columns.sizeOf(column) > 0)
    .map((column) => {
      const box = boxOf(picture, { row: 0, column, rowCount: 1, columnCount: 1 });
      return head(columnLetters(column), { ...box, top: 0, height: HEAD.height });
    });
}

function drawRowHeads(picture: SheetPicture, { first, end }: Span): HTMLElement[] {
  return linesOf(first, end)
    .filter((row) => picture.rows.sizeOf(row) > 0)
    .map((row) => {
      const box = boxOf(picture, { row, column: 0, rowCount: 1, columnCount: 1 });
      return head(String(row + 1), { ...box, left: 0, width: HEAD.width });
    });
}

function linesOf(first: number, end: number): number[] {
  return Array.from({ length: Math.max(0, end - first) }, (_, index) => first + index);
}

function frame(box: Box): HTMLElement {
  const element = part("chosen");
  place(element, box);
  return element;
}

function head(text: string, box: Box): HTMLElement {
  const element = part("head");
  element.textContent = text;
  place(element, box);
  return element;
}

function place(element: HTMLElement, box: Box): void {
  Object.assign(element.style, {
    left: `${box.left}px`,
    top: `${box.top}px`,
    width: `${box.width}px`,
    height: `${box.height}px`,
  });
}
