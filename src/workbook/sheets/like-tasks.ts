import { FEWEST_LIKE_UNITS, MOST_LIKE_TASKS, listLikeTasks } from "../../domain/like-task";
import type { Tracker } from "../../domain/tracker";
import { COUNT_HEADERS, listColumn, nameColumn } from "../formula/count";
import { escapeWildcards, taskColumn } from "../formula/pieces";
import { LIKE_ROWS_ABOVE } from "../formula/list-key";
import { cellAddress } from "../page/address";
import type { CellBlock, RangeAddress } from "../page/content";
import type { Wording } from "../schema/wording";

/** Zero-based place, on the hidden calendar sheet, of the tasks that many units do: their rows, and their names beside. */
const PLACE = { row: LIKE_ROWS_ABOVE, rows: 11, names: 12 } as const;

/** The names of the tasks that many units do, which the order of urgency looks up. */
export const LIKE_RANGE: RangeAddress = {
  row: PLACE.row,
  column: PLACE.names,
  rowCount: MOST_LIKE_TASKS,
  columnCount: 1,
};

/** The cells that list what the first unit has to do; each looks on where the one above it has found a row. */
export function describeLikeTasks(tracker: Pick<Tracker, "units" | "tasks">, wording: Wording): CellBlock {
  const units = taskColumn(wording, "unit");
  const titles = taskColumn(wording, "title");
  const first = `INDEX(${nameColumn(wording, "units")},1)`;
  const isMany = `COUNTIF(${listColumn(wording, "units", COUNT_HEADERS.rank)},">0")>=${FEWEST_LIKE_UNITS}`;
  const contents = listLikeTasks(tracker).map(({ row, title }, index) => {
    const cell = cellAddress(PLACE.row + index, PLACE.rows, true);
    const above = index === 0 ? "0" : cellAddress(PLACE.row + index - 1, PLACE.rows, true);
    const next = `${above}+MATCH(${escapeWildcards(first)},INDEX(${units},${above}+1):INDEX(${units},ROWS(${units})),0)`;
    const goesOn = index === 0 ? `AND(${isMany},TRIM(${first})<>"")` : `${above}>0`;
    const name = `INDEX(${titles},${cell})`;
    const own = `(${titles}=${name})*((${units}="")+(${units}=${first}))`;
    const isOnce = `SUMPRODUCT(ISNUMBER(1/(${own}))*1)=1`;
    return [
      { formula: `=IFERROR(IF(${goesOn},${next},0),0)`, cached: row },
      { formula: `=IF(${cell}=0,"",IFERROR(IF(${isOnce},${name}&"",""),""))`, cached: title },
    ];
  });
  return { row: PLACE.row - 1, column: PLACE.rows, contents: [["Row", "Alike"], ...contents] };
}
