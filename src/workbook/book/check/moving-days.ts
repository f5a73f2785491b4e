import { isFormula } from "../../page/formula";
import type { Book } from "../reading/open-book";
import { dayColumns } from "./day-columns";
import type { Finding } from "./findings";
import { placesOf } from "./findings";

/** What gives another day tomorrow. */
const NOW = /\b(?:TODAY|NOW)\(/iu;

/** Days that somebody entered as a formula of today's: work done on it would be done later with every day. */
export function findingsOfMovingDays(book: Book): Finding[] {
  return dayColumns(book).flatMap(({ header, cells }): Finding[] => {
    const moving = cells.filter(({ content }) => isFormula(content) && NOW.test(content.formula));
    const places = placesOf(moving.map(({ row }) => row));
    return moving.length === 0 ? [] : [{ code: "day-moves", ...places, repairable: false, column: header }];
  });
}
