import { valueOf } from "../../schema/cell-value";
import type { Book } from "../reading/open-book";
import { dayColumns } from "./day-columns";
import type { Finding } from "./findings";
import { placesOf } from "./findings";

/** Midnight in Hanoi, as programs write it that reckon in the time of Greenwich. */
const EVENING = 17 / 24;

/** A second of the day. */
const SECOND = 1 / 86_400;

/** One alone is somebody's hour. */
const LEAST_CELLS = 2;

/** Columns of days whose times are all five in the afternoon: days of the day before, or hours that somebody means. */
export function findingsOfEvenings(book: Book): Finding[] {
  return dayColumns(book).flatMap(({ header, cells }): Finding[] => {
    const timed = cells
      .map(({ row, content }) => ({ row, time: timeOf(valueOf(content)) }))
      .filter(({ time }) => time !== 0);
    const isEvening = timed.every(({ time }) => Math.abs(time - EVENING) < SECOND);
    if (timed.length < LEAST_CELLS || !isEvening) return [];
    const places = placesOf(timed.map(({ row }) => row));
    return [{ code: "day-with-evening", ...places, repairable: false, column: header }];
  });
}

function timeOf(value: unknown): number {
  return typeof value === "number" ? value - Math.floor(value) : 0;
}
