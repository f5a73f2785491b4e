import { tidyName } from "../../../domain/names";
import { isHeaderLine } from "../../forms/name-columns";

/** A line of a pasted list of dates. */
export interface PastedLine {
  /** Every cell that may be the unit's name. */
  readonly names: readonly string[];
  /** The longest of them, "" where the line names nobody. */
  readonly name: string;
  readonly date: string;
  readonly isHeader: boolean;
}

const LIKE_A_DATE = /\d\s*[/.-]\s*\d/;
const HAS_LETTERS = /\p{L}{2}/u;

/** Reads a line: the last cell like a date is the date, in a table the last cell at all; the others may be names. */
export function readPastedLine(cells: readonly string[]): PastedLine {
  const tidied = cells.map(tidyName);
  const dated = tidied.map((cell) => LIKE_A_DATE.test(cell)).lastIndexOf(true);
  const place = dated >= 0 ? dated : tidied.length - 1;
  const names = tidied.filter((cell, index) => index !== place && HAS_LETTERS.test(cell));
  const name = names.reduce((longest, cell) => (cell.length > longest.length ? cell : longest), "");
  return { names, name, date: tidied[place] ?? "", isHeader: isHeaderLine(cells) };
}
