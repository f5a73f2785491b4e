import type { Tracker } from "../../domain/tracker";
import type { Sheet } from "../page/content";
import { makeGrid } from "../page/grid-of-cells";
import type { Places } from "../sheets/places";
import { OPTIONAL_SETTING } from "../sheets/settings-place";
import type { Book } from "./reading/open-book";

/** Where everything is to stand: a book whose plan gains a day has a row for it, the first below the settings that is free. */
export function placesFor(
  { places, content, wording }: Pick<Book, "places" | "content" | "wording">,
  { settings: { planDate } }: Tracker,
): Places {
  const { settings } = places;
  const sheet = content.sheets.find(({ name }) => name === wording.naming.sheets.settings);
  if (planDate === null || settings.rows.has(OPTIONAL_SETTING) || settings.rows.size === 0 || !sheet)
    return places;
  const last = Math.max(...settings.rows.values());
  const row = firstFreeRow(sheet, last + 1, [...settings.columns.values()]);
  return {
    ...places,
    settings: {
      ...settings,
      rows: new Map([...settings.rows, [OPTIONAL_SETTING, row]]),
      hasMoved: settings.hasMoved || row > last + 1,
    },
  };
}

function firstFreeRow(sheet: Sheet, from: number, columns: readonly number[]): number {
  const grid = makeGrid(sheet);
  let row = from;
  while (columns.some((column) => (grid.at(row, column) ?? "") !== "")) row += 1;
  return row;
}
