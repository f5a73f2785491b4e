import type { SheetState, WorkbookState } from "../../../excel-host/store/workbook-state";
import type { RangeAddress } from "../../../../src/workbook/page/content";
import type { Box } from "./cell-element";
import { drawCharts } from "./charts";
import { boxOf, drawCells } from "./draw-cells";
import { drawColumnHeads, drawRowHeads, HEAD, head, place, type Span } from "./heads";
import { SheetPicture } from "./sheet-picture";

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

  /** What is shown. */
  get shown(): SheetPicture | null {
    return this.picture;
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
      ...drawColumnHeads(picture.columns, columns),
    );
    this.layers.left.replaceChildren(
      ...drawCells(picture, rows, stays.columns),
      ...drawRowHeads(picture.rows, rows),
    );
    this.layers.corner.replaceChildren(
      ...drawCells(picture, stays.rows, stays.columns),
      ...drawColumnHeads(picture.columns, stays.columns),
      ...drawRowHeads(picture.rows, stays.rows),
      head("", { left: 0, top: 0, width: HEAD.width, height: HEAD.height }),
      ...drawFreeze(picture, { width: clientWidth, height: clientHeight }),
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

/** The lines that end what stays in sight. */
function drawFreeze(
  { sheet, rows, columns }: SheetPicture,
  { width, height }: Pick<Box, "width" | "height">,
): HTMLElement[] {
  const line = (box: Box): HTMLElement => {
    const element = part("freeze");
    place(element, box);
    return element;
  };
  const { freeze } = sheet;
  const [top, left] = [HEAD.height + rows.startOf(freeze.rows), HEAD.width + columns.startOf(freeze.columns)];
  return [
    ...(freeze.rows > 0 ? [line({ left: 0, top: top - 1, width, height: 1 })] : []),
    ...(freeze.columns > 0 ? [line({ left: left - 1, top: 0, width: 1, height })] : []),
  ];
}

function frame(box: Box): HTMLElement {
  const element = part("chosen");
  place(element, box);
  return element;
}
