import { usedRange } from "../../../excel-host/store/cells";
import { GRID } from "../../../excel-host/store/address";
import type { PageState } from "../../../excel-host/store/workbook-state";
import type { RangeAddress } from "../../../../src/workbook/page/content";
import { drawCharts } from "../grid/charts";
import { boxOf, drawCells } from "../grid/draw-cells";
import type { Span } from "../grid/heads";
import type { SheetPicture } from "../grid/sheet-picture";
import { cutLeaves } from "./leaves";

const PIXELS_PER_POINT = 96 / 72;
/** Paper in points, upright. */
const PAPERS: Readonly<Record<string, readonly [number, number]>> = { A4: [595, 842], A3: [842, 1191] };

/** The leaves of a sheet as its page set-up asks: its print area at its scale, title rows on each. */
export function drawLeaves(picture: SheetPicture): HTMLElement[] {
  const { sheet, rows, columns } = picture;
  const { page, pageBreaks } = sheet;
  const area = page.printArea ?? usedRange(sheet, GRID, true);
  if (area === null) return [];
  const room = roomOf(page);
  const size = {
    width: columns.sizeOf(area.column, area.columnCount),
    height: rows.sizeOf(area.row, area.rowCount),
  };
  const scale = scaleOf(page.zoom, room, size);
  const titles = page.titleRows && { first: page.titleRows.first, end: page.titleRows.last + 1 };
  const across: Span = { first: area.column, end: area.column + area.columnCount };
  const leaves = cutLeaves(
    rows,
    { first: area.row, end: area.row + area.rowCount },
    { room: room.height / scale, titles, breaks: pageBreaks.rows },
  );
  return leaves.map((leaf) => {
    const repeated = titles !== null && leaf.first >= titles.end ? [titles] : [];
    const element = block("leaf", room);
    let top = 0;
    for (const span of [...repeated, leaf]) {
      const range = { ...area, row: span.first, rowCount: span.end - span.first };
      element.append(drawPart(picture, range, { top, scale, across }));
      top += rows.sizeOf(range.row, range.rowCount) * scale;
    }
    return element;
  });
}

/** The rule of the paper that a sheet is printed on. */
export function pageRule({ orientation, paperSize, margins }: PageState): string {
  const { top, right, bottom, left } = margins;
  const paper = paperSize in PAPERS ? paperSize : "A4";
  return `@page { size: ${paper} ${orientation.toLowerCase()}; margin: ${[top, right, bottom, left].map((side) => `${side}pt`).join(" ")}; }`;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

function roomOf({ orientation, paperSize, margins }: PageState): Size {
  const [short, long] = PAPERS[paperSize] ?? [595, 842];
  const [width, height] = orientation === "Landscape" ? [long, short] : [short, long];
  return {
    width: Math.floor((width - margins.left - margins.right) * PIXELS_PER_POINT),
    // A hair less: a page that is full to the pixel begins an empty one.
    height: Math.floor((height - margins.top - margins.bottom) * PIXELS_PER_POINT) - 2,
  };
}

function scaleOf(
  { scale, horizontalFitToPages, verticalFitToPages }: PageState["zoom"],
  room: Size,
  size: Size,
): number {
  if (scale !== undefined) return scale / 100;
  const wide = horizontalFitToPages === undefined ? 1 : (room.width * horizontalFitToPages) / size.width;
  const high = verticalFitToPages === undefined ? 1 : (room.height * verticalFitToPages) / size.height;
  return Math.min(1, wide, high);
}

/** Some rows of a sheet, drawn where they stand there and moved to their place on the leaf. */
function drawPart(
  picture: SheetPicture,
  range: RangeAddress,
  { top, scale, across }: { readonly top: number; readonly scale: number; readonly across: Span },
): HTMLElement {
  const box = boxOf(picture, range);
  const window = block("part", { width: box.width * scale, height: box.height * scale });
  window.style.top = `${top}px`;
  const cells = block("cells", { width: 0, height: 0 });
  cells.style.transform = `scale(${scale}) translate(${-box.left}px, ${-box.top}px)`;
  cells.append(
    ...drawCells(picture, { first: range.row, end: range.row + range.rowCount }, across),
    ...drawCharts(picture, (place) => boxOf(picture, place)),
  );
  window.append(cells);
  return window;
}

function block(className: string, { width, height }: Size): HTMLElement {
  const element = document.createElement("div");
  element.className = className;
  Object.assign(element.style, { width: `${width}px`, height: `${height}px` });
  return element;
}
