import { makeGrid } from "../page/grid-of-cells";
import { readText, valueOf } from "../schema/cell-value";
import { LABELS } from "../../i18n/workbook";
import { ROWS, type TablePlace } from "./table-place";

/** Zero-based rows of what stands above a table. */
export type HeadRows = Readonly<Record<"hint" | "title", number>>;

const TITLES = Object.values(LABELS).flatMap(({ titles }) => Object.values(titles));

/** Where title and hint stand: trackers made before version 5 have the title first, and keep it there. */
export function headRowsOf({ found }: Pick<TablePlace, "found">): HeadRows {
  const first = found ? readText(valueOf(makeGrid(found.sheet).at(0, 0))) : "";
  return TITLES.some((title) => first.startsWith(title)) ? { title: 0, hint: 1 } : ROWS;
}
