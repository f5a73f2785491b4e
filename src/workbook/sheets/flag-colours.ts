import { FLAGS } from "../../domain/status-rule";
import { MAX_ROWS, columnLetters } from "../page/address";
import { taskColumnIndex } from "../schema/tables/task-column";
import type { ConditionalFormat, ConditionalRule } from "../page/content";
import { quoteText } from "../formula/pieces";
import { FLAG_STYLES } from "../schema/styles";
import type { Wording } from "../schema/wording";
import { ROWS } from "./table-sheet";

/**
 * Colours of the flag and of the days left or late, one full style a flag, down to the last row so that new rows have them
 * too. No two ranges overlap: programs differ in how they merge rules that do.
 */
export function flagColours({ labels }: Wording): ConditionalFormat[] {
  const cell = `$${columnLetters(taskColumnIndex("flag"))}${ROWS.firstData + 1}`;
  const rules = FLAGS.map((flag): ConditionalRule => ({
    kind: "formula",
    formula: `=${cell}=${quoteText(labels.flags[flag])}`,
    style: FLAG_STYLES[flag],
    stopIfTrue: true,
  }));
  return (["flag", "daysLeft"] as const).map((key) => ({
    range: {
      row: ROWS.firstData,
      column: taskColumnIndex(key),
      rowCount: MAX_ROWS - ROWS.firstData,
      columnCount: 1,
    },
    rules,
  }));
}
