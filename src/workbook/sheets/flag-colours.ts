import { FLAGS } from "../../domain/status-rule";
import { MAX_ROWS, columnLetters } from "../page/address";
import { taskColumnIndex } from "../schema/tables/task-column";
import type { ConditionalFormat } from "../page/content";
import { quoteText } from "../formula/pieces";
import { FLAG_STYLES } from "../schema/styles";
import type { Wording } from "../schema/wording";
import { ROWS } from "./table-sheet";

/**
 * Colours of the flag and the days beside it, one full style a flag, down to the last row so that new rows have them too.
 * All on one range: programs differ in how they merge overlapping rules.
 */
export function flagColours({ labels }: Wording): ConditionalFormat {
  const column = taskColumnIndex("flag");
  const cell = `$${columnLetters(column)}${ROWS.firstData + 1}`;
  return {
    range: { row: ROWS.firstData, column, rowCount: MAX_ROWS - ROWS.firstData, columnCount: 2 },
    rules: FLAGS.map((flag) => ({
      kind: "formula",
      formula: `=${cell}=${quoteText(labels.flags[flag])}`,
      style: FLAG_STYLES[flag],
      stopIfTrue: true,
    })),
  };
}
