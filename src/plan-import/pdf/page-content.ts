import type { PageMarks } from "./marks";
import { findGrids } from "./grids";
import { linesOf, type PageLine } from "./pieces";
import { isWithin, tableOf, type PageTable } from "./ruled-table";

/** What a page says: its lines and its tables, each from the top down. */
export interface PageContent {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly PageLine[];
  readonly tables: readonly PageTable[];
}

/** Reads a page by what is drawn on it: letters within ruled cells are a table, the others lines. */
export function contentOf({ width, height, glyphs, level, upright }: PageMarks): PageContent {
  let free = glyphs.filter(({ left, y }) => left >= 0 && left <= width && y >= 0 && y <= height);
  const tables = findGrids(level, upright).flatMap((grid) => {
    const inside = free.filter((glyph) => isWithin(grid, glyph));
    const table = tableOf(grid, inside);
    const isTable =
      table.rows.length > 0 && table.rows.some((row) => row.filter((cell) => cell !== "").length > 1);
    if (!isTable) return [];
    const taken = new Set(inside);
    free = free.filter((glyph) => !taken.has(glyph));
    return [table];
  });
  return { width, height, lines: linesOf(free), tables };
}
