import { TABLE_KEYS } from "../../schema/naming";
import { readText, valueOf } from "../../schema/cell-value";
import { makeGrid } from "../../page/grid-of-cells";
import { rowsInUse } from "../../page/rows-in-use";
import { headersOf } from "../../schema/tables/schema";
import { columnsThere } from "../../sheets/table-place";
import { fieldOf, isFilledByUs } from "../places/list-words";
import type { Book } from "../reading/open-book";
import type { Finding } from "./findings";
import { placesOf } from "./findings";

/** Midnight in Hanoi, as programs write it that reckon in the time of Greenwich. */
const EVENING = 17 / 24;

/** A second of the day. */
const SECOND = 1 / 86_400;

/** One alone is somebody's hour. */
const LEAST_CELLS = 2;

/** Columns of days whose times are all five in the afternoon: days of the day before, or hours that somebody means. */
export function findingsOfEvenings({ places, wording }: Book): Finding[] {
  return TABLE_KEYS.flatMap((list) => {
    const place = places.tables[list];
    if (!place.found) return [];
    const { sheet, table } = place.found;
    const grid = makeGrid(sheet);
    const rows = Array.from(
      { length: rowsInUse(sheet, table.range) },
      (_, index) => table.range.row + 1 + index,
    );
    const [[, first] = ["", table.range.column]] = place.columns;
    const headers: Readonly<Record<string, string>> = headersOf(list, wording.labels);
    return columnsThere(place)
      .filter(([key]) => fieldOf(list, key)?.kind === "day" && !isFilledByUs(list, key))
      .flatMap(([key, column]): Finding[] => {
        const timed = rows.flatMap((row) => {
          const time = timeOf(valueOf(grid.at(row, column)));
          return time === 0 ? [] : [{ row, time }];
        });
        const isEvening = timed.every(({ time }) => Math.abs(time - EVENING) < SECOND);
        return timed.length < LEAST_CELLS || !isEvening
          ? []
          : [
              {
                ...{
                  code: "day-with-evening",
                  ...placesOf(timed.map(({ row }) => readText(grid.at(row, first)))),
                },
                ...{ repairable: false, column: headers[key] ?? key },
              },
            ];
      });
  });
}

function timeOf(value: unknown): number {
  return typeof value === "number" ? value - Math.floor(value) : 0;
}
