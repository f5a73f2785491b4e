import type { Sheet } from "./content";

/** Pixels of one character of a column's width, in the standard font at 100 %. */
const PIXELS_PER_CHARACTER = 7;

/** A sheet whose column widths are whole pixels: Excel keeps no others, so that both ways of writing agree. */
export function inWholePixels(sheet: Sheet): Sheet {
  const columns = sheet.columns.map((run) =>
    run.width === undefined
      ? run
      : { ...run, width: Math.round(run.width * PIXELS_PER_CHARACTER) / PIXELS_PER_CHARACTER },
  );
  return { ...sheet, columns };
}
