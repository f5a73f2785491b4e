import { emptySheet } from "../../workbook/page/empty-sheet";
import { findOwnPlaces } from "../../workbook/book/reading/own-sheets";
import { recogniseTracker } from "../../workbook/book/reading/recognise-tracker";
import { sheetNamed } from "../place";
import type { Overview } from "./overview";
import { all } from "./pending";
import { askCells, contentsOf } from "./raw-cells";

/** So much of a sheet, from its first cell on, tells whether one of our lists stands there, with the columns that help it. */
const TOP = { row: 0, column: 0, rowCount: 12, columnCount: 52 };

/** A workbook of more sheets than these is no tracker. */
const MOST_SHEETS = 40;

/**
 * The sheets that belong to trackers. Where no name, table or mark tells of one, as after a save by another program, the top
 * of each sheet is looked at in one round trip: where it is a tracker's, all of them are to be read.
 */
export async function ownSheets(context: Excel.RequestContext, overview: Overview): Promise<string[]> {
  const own = findOwnPlaces(overview).sheets;
  const { sheets } = overview;
  if (own.length > 0 || sheets.length > MOST_SHEETS) return [...own];
  const tops = all(
    sheets.map(({ name }) => {
      const top = askCells(sheetNamed(context, name), { range: TOP, formulas: "all" });
      return () => ({
        ...emptySheet(name),
        blocks: [{ row: 0, column: 0, contents: contentsOf(top(), []) }],
      });
    }),
  );
  await context.sync();
  const seen = tops();
  const isTracker = recogniseTracker({ ...overview, sheets: seen }) !== null;
  return isTracker ? sheets.map(({ name }) => name) : [];
}
