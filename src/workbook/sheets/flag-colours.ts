import { FLAGS } from "../../domain/status-rule";
import { MAX_ROWS, columnLetters } from "../page/address";
import type { ConditionalFormat } from "../page/content";
import { quoteText } from "../formula/pieces";
import { FLAG_STYLES } from "../schema/styles";
import type { Wording } from "../schema/wording";
import { columnAt, columnCells, joinNeighbours, type TablePlace } from "./table-place";

/**
 * Colours of the flag and the days beside it, one full style a flag, down to the last row so that new rows have them too.
 * All on one range where the two stand side by side: programs differ in how they merge overlapping rules.
 */
export function flagColours({ labels }: Wording, place: TablePlace): ConditionalFormat[] {
  const first = place.row + 1;
  const cell = `$${columnLetters(columnAt(place, "flag"))}${first + 1}`;
  const rules = FLAGS.map((flag) => ({
    kind: "formula" as const,
    formula: `=${cell}=${quoteText(labels.flags[flag])}`,
    style: FLAG_STYLES[flag],
    stopIfTrue: true,
  }));
  const coloured = ["flag", "daysLeft"].map((key) => columnCells(place, key, MAX_ROWS - first));
  return joinNeighbours(coloured.map((range) => ({ range }))).map(({ range }) => ({ range, rules }));
}
