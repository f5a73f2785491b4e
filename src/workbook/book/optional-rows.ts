import type { Tracker } from "../../domain/tracker";
import type { Sheet } from "../page/content";
import { makeGrid } from "../page/grid-of-cells";
import type { Places } from "../sheets/places";
import { OPTIONAL_SETTINGS, type OptionalSetting } from "../sheets/settings-place";
import type { Book } from "./reading/open-book";

/**
 * Where everything is to stand: settings that say something for the first time, such as the day of the plan, have a row
 * each, the first ones below the settings that are free. One that says something in the tracker beside alone has no row
 * here: it comes or goes between the two, however much of it stands on the sheet.
 */
export function placesFor(
  { places, content, wording }: Pick<Book, "places" | "content" | "wording">,
  { settings: said }: Tracker,
  { settings: saidBeside }: Tracker,
): Places {
  const { settings } = places;
  const sheet = content.sheets.find(({ name }) => name === wording.naming.sheets.settings);
  if (settings.rows.size === 0 || !sheet) return places;
  const rows = new Map(settings.rows);
  const isLast = (key: OptionalSetting): boolean => rows.get(key) === Math.max(...rows.values());
  const isElsewhere = (key: OptionalSetting): boolean => said[key] === null && saidBeside[key] !== null;
  for (const key of [...OPTIONAL_SETTINGS].reverse()) if (isElsewhere(key) && isLast(key)) rows.delete(key);
  let { hasMoved } = settings;
  for (const key of OPTIONAL_SETTINGS.filter((one) => said[one] !== null && !rows.has(one))) {
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
