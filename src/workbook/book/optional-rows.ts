import type { Tracker } from "../../domain/tracker";
import type { Sheet } from "../page/content";
import { makeGrid } from "../page/grid-of-cells";
import type { Places } from "../sheets/places";
import { OPTIONAL_SETTINGS } from "../sheets/settings-place";
import type { Book } from "./reading/open-book";

/**
 * Where everything is to stand: settings that say something for the first time, such as the day of the plan, have a row
 * each, the first ones below the settings that are free.
 */
export function placesFor(
  { places, content, wording }: Pick<Book, "places" | "content" | "wording">,
  { settings: said }: Tracker,
): Places {
  const { settings } = places;
  const sheet = content.sheets.find(({ name }) => name === wording.naming.sheets.settings);
  const missing = OPTIONAL_SETTINGS.filter((key) => said[key] !== null && !settings.rows.has(key));
  if (missing.length === 0 || settings.rows.size === 0 || !sheet) return places;
  const rows = new Map(settings.rows);
  let { hasMoved } = settings;
  for (const key of missing) {
    const next = Math.max(...rows.values()) + 1;
    const row = firstFreeRow(sheet, next, [...settings.columns.values()]);
    rows.set(key, row);
    hasMoved ||= row > next;
  }
  return { ...places, settings: { ...settings, rows, hasMoved } };
}

function firstFreeRow(sheet: Sheet, from: number, columns: readonly number[]): number {
  const grid = makeGrid(sheet);
  let row = from;
  while (columns.some((column) => (grid.at(row, column) ?? "") !== "")) row += 1;
  return row;
}
