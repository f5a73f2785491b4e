import type { FoundList } from "./list";
import { headDepth } from "./list-head";
import { guessMapping } from "./list-mapping";
import { findOtherRows } from "./other-rows";

/**
 * A list, and the tables that stand below it on its sheet as lists of their own. The list itself keeps all its rows: reading
 * it leaves those tables out and says so.
 */
export function withTablesBelow(list: FoundList): readonly FoundList[] {
  const { header, columns } = guessMapping(list);
  const start = header + headDepth(list, header);
  const second = findOtherRows(list.rows.slice(start), columns).find(
    ({ kind }) => kind === "list-second-table",
  );
  return second ? [list, ...withTablesBelow(rowsFrom(list, start + second.from))] : [list];
}

function rowsFrom({ hidden, uncounted, ...list }: FoundList, from: number): FoundList {
  const left = (rows: readonly number[] = []): readonly number[] =>
    rows.filter((index) => index >= from).map((index) => index - from);
  return {
    ...list,
    firstRow: list.firstRow + from,
    rows: list.rows.slice(from),
    merges: list.merges
      .filter(({ row }) => row >= from)
      .map((merge) => ({ ...merge, row: merge.row - from })),
    ...(left(hidden).length > 0 && { hidden: left(hidden) }),
    ...(left(uncounted).length > 0 && { uncounted: left(uncounted) }),
  };
}
