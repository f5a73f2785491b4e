import { emptySheet } from "../../workbook/page/empty-sheet";
import { findOwnPlaces } from "../../workbook/book/reading/own-sheets";
import { recogniseTracker } from "../../workbook/book/reading/recognise-tracker";
import { sheetNamed } from "../place";
import type { Overview } from "./overview";

/** So much of a sheet, from its first cell on, tells whether one of our lists stands there. */
const TOP = "A1:AD12";

/** Lists of a tracker stand on several sheets, and a workbook of more than these is none. */
const LEAST_SHEETS = 2;
const MOST_SHEETS = 40;

/**
 * The sheets that belong to trackers. Where no name, table or mark tells of one, as after a save by another program, the top
 * of each sheet is looked at in one round trip: where it is a tracker's, all of them are to be read.
 */
export async function ownSheets(context: Excel.RequestContext, overview: Overview): Promise<string[]> {
  const own = findOwnPlaces(overview).sheets;
  const { sheets } = overview;
  if (own.length > 0 || sheets.length < LEAST_SHEETS || sheets.length > MOST_SHEETS) return [...own];
  const tops = sheets.map(({ name }) => sheetNamed(context, name).getRange(TOP).load({ values: true }));
  await context.sync();
  const seen = sheets.map(({ name }, index) => ({
    ...emptySheet(name),
    blocks: [{ row: 0, column: 0, contents: tops[index]?.values ?? [] }],
  }));
  const isTracker = recogniseTracker({ ...overview, sheets: seen }) !== null;
  return isTracker ? sheets.map(({ name }) => name) : [];
}
