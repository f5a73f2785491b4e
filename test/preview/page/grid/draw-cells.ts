import type { RangeAddress } from "../../../../src/workbook/page/content";
import { drawCell, type Box } from "./cell-element";
import { HEAD, type Span } from "./heads";
import type { SheetPicture } from "./sheet-picture";

/** The place of cells among the others of their sheet. */
export function boxOf(picture: SheetPicture, range: RangeAddress): Box {
  return {
    left: HEAD.width + picture.columns.startOf(range.column),
    top: HEAD.height + picture.rows.startOf(range.row),
    width: picture.columns.sizeOf(range.column, range.columnCount),
    height: picture.rows.sizeOf(range.row, range.rowCount),
  };
}

/** Draws the cells of some rows and columns, merged ones as one. */
export function drawCells(picture: SheetPicture, rows: Span, columns: Span): HTMLElement[] {
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
  const leftAligned =
    look.horizontal === undefined || look.horizontal === "left" || look.horizontal === "general";
  if (runs && leftAligned) {
    let room = 1;
    while (column + room < picture.columns.count && isEmpty(picture, row, column + room)) room += 1;
    element.classList.toggle("spills", room > 1);
    element.style.setProperty("--room", `${picture.columns.sizeOf(column, room) - 6}px`);
  }
  return element;
}

function isEmpty(picture: SheetPicture, row: number, column: number): boolean {
  const value = picture.valueAt(row, column);
  return value === null || value === "";
}

function continues(picture: SheetPicture, row: number, column: number): boolean {
  return isEmpty(picture, row, column) && picture.lookAt(row, column).horizontal === "centerContinuous";
}
