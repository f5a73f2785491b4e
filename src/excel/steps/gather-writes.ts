import type { CellBlock, CellContent } from "../../workbook/page/content";
import { nameKey } from "../known";
import type { ChangeOf } from "./change-of";

/** How many times its own cells a gathered block may span, besides a few: a cell left alone costs five bytes, a call 1,500. */
const MOST_SPREAD = 4;
const FREE_CELLS = 300;

/**
 * Gathers writes that follow each other into few blocks: neighbours on a sheet become one block in which the cells
 * between them are left alone. Writes that overlap keep their order, so nothing is gathered of them.
 */
export function gatherWrites(writes: readonly ChangeOf<"writeCells">[]): ChangeOf<"writeCells">[] {
  const bySheet = new Map<string, { readonly sheet: string; readonly blocks: CellBlock[] }>();
  for (const { sheet, block } of writes) {
    const group = bySheet.get(nameKey(sheet)) ?? { sheet, blocks: [] };
    group.blocks.push(block);
    bySheet.set(nameKey(sheet), group);
  }
  return [...bySheet.values()].flatMap(({ sheet, blocks }) =>
    clustersOf(blocks).map((block) => ({ kind: "writeCells" as const, sheet, block })),
  );
}

interface Box {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

interface Cluster {
  box: Box;
  cells: number;
  readonly members: number[];
}

function clustersOf(blocks: readonly CellBlock[]): CellBlock[] {
  const boxes = blocks.map(boxOf);
  const inOrder = boxes
    .map((_, index) => index)
    .sort((one, other) => topOf(boxes, one) - topOf(boxes, other));
  if (!areApart(inOrder.flatMap((index) => boxes[index] ?? []))) return [...blocks];
  const clusters: Cluster[] = [];
  for (const index of inOrder) {
    const box = boxes[index];
    if (box === undefined || areaOf(box) === 0) continue;
    const last = clusters.at(-1);
    if (last !== undefined && isDense(last, box)) {
      last.box = around(last.box, box);
      last.cells += areaOf(box);
      last.members.push(index);
    } else clusters.push({ box, cells: areaOf(box), members: [index] });
  }
  return clusters.map((cluster) => overlay(cluster, blocks));
}

function topOf(boxes: readonly Box[], index: number): number {
  return boxes[index]?.top ?? 0;
}

function boxOf({ row, column, contents }: CellBlock): Box {
  return {
    top: row,
    left: column,
    bottom: row + contents.length,
    right: column + (contents[0]?.length ?? 0),
  };
}

function areaOf({ top, left, bottom, right }: Box): number {
  return (bottom - top) * (right - left);
}

function around(one: Box, other: Box): Box {
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}

function isDense({ box, cells }: Cluster, next: Box): boolean {
  return areaOf(around(box, next)) <= (cells + areaOf(next)) * MOST_SPREAD + FREE_CELLS;
}

/** Whether two of the boxes, sorted by their top, share a cell. */
function areApart(boxes: readonly Box[]): boolean {
  let open: Box[] = [];
  for (const box of boxes) {
    open = open.filter(({ bottom }) => bottom > box.top);
    if (open.some((other) => overlaps(box, other))) return false;
    open.push(box);
  }
  return true;
}

function overlaps(one: Box, other: Box): boolean {
  return one.top < other.bottom && other.top < one.bottom && one.left < other.right && other.left < one.right;
}

function overlay({ box, members }: Cluster, blocks: readonly CellBlock[]): CellBlock {
  const width = box.right - box.left;
  const contents: (CellContent | undefined)[][] = Array.from({ length: box.bottom - box.top }, () =>
    new Array<CellContent | undefined>(width).fill(undefined),
  );
  for (const index of members) {
    const block = blocks[index];
    if (block !== undefined) paste(contents, block, box);
  }
  return { row: box.top, column: box.left, contents };
}

function paste(target: (CellContent | undefined)[][], block: CellBlock, { top, left }: Box): void {
  for (const [rowIndex, row] of block.contents.entries()) {
    const line = target[block.row - top + rowIndex];
    if (line === undefined) continue;
    for (const [columnIndex, content] of row.entries()) {
      if (content !== undefined) line[block.column - left + columnIndex] = content;
    }
  }
}
