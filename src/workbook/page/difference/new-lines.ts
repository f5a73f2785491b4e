import type { Change } from "../change";
import { overlap } from "../overlap";
import { isOurPage } from "./redraw";
import type { SheetComparison } from "./sheet-comparison";

/** The looks of lines that come below the others of a sheet that is neither a table nor a page of ours: a day is to show as one. */
export function newLineChanges({ baseline, desired }: SheetComparison): Change[] {
  if (baseline === null || desired.tables.length > 0 || isOurPage(desired)) return [];
  const endOf = ({ blocks }: typeof desired): number =>
    Math.max(0, ...blocks.map(({ row, contents }) => row + contents.length));
  const [from, to] = [endOf(baseline), endOf(desired)];
  if (from === 0 || to <= from) return [];
  return desired.formats.flatMap(({ range, format }): Change[] => {
    const shared = overlap(range, { ...range, row: from, rowCount: to - from });
    return shared ? [{ kind: "setFormat", sheet: desired.name, range: shared, format }] : [];
  });
}
