import { MOST_LIKE_TASKS } from "../../domain/like-task";
import { KEY_WEIGHTS } from "../formula/list-key";
import type { Cells } from "./cells";
import { columnOf, countNumbers, countRows, entry, smallest } from "./cells";
import type { Expression } from "./expression";
import { fixed, isAtMost, isSame, over, plus, rest, sum, times, when, whole } from "./expression";
import type { Source } from "./source";
import { HELPERS, down } from "./place";

/** The tasks that many units do, in one of the two urgent lists: how many rows each has, and its most urgent one. */
export interface Groups {
  readonly count: Cells;
  readonly key: Cells;
  /** The groups that have rows, the most urgent first; 0 behind them. */
  readonly order: Cells;
  /** How many rows the groups up to a place have. */
  readonly upTo: Cells;
  readonly active: Expression;
}

/** Groups overdue work (kind 1) or work due soon (kind 2), and sorts the groups by their most urgent day. */
export function makeGroups({ tables, page }: Source, kind: 1 | 2): Groups {
  const urgency = tables.task("urgency");
  const first = HELPERS.groups + (kind - 1) * COLUMNS;
  const places = Array.from({ length: MOST_LIKE_TASKS }, (_, index) => index + 1);
  const fillColumn = (offset: number, make: (place: number, above: Expression | undefined) => Expression) => {
    const cells: Expression[] = [];
    for (const place of places) cells.push(page.put(place - 1, first + offset, make(place, cells.at(-1))));
    const all = columnOf(down(0, first + offset, places.length), cells);
    return { all, at: (place: number): Expression => cells[place - 1] ?? fixed(0) };
  };
  const from = (place: number): Expression => fixed(place * KEY_WEIGHTS.like + kind * KEY_WEIGHTS.kind);
  const upToNext = (place: number): Expression =>
    fixed(place * KEY_WEIGHTS.like + (kind + 1) * KEY_WEIGHTS.kind);
  const count = fillColumn(0, (place) =>
    countRows(
      { cells: urgency, is: ">=", than: from(place) },
      { cells: urgency, is: "<", than: upToNext(place) },
    ),
  );
  const key = fillColumn(1, (place) => {
    const before = countRows({ cells: urgency, is: "<", than: from(place) });
    return when(isSame(count.at(place), 0), 0, rest(smallest(urgency, plus(before, 1)), KEY_WEIGHTS.like));
  });
  const sort = fillColumn(2, (place) => {
    const day = whole(over(rest(key.at(place), KEY_WEIGHTS.kind), KEY_WEIGHTS.day));
    return when(isSame(count.at(place), 0), "", plus(times(day, 100), place));
  });
  const active = page.put(MOST_LIKE_TASKS, first, countNumbers(sort.all));
  const order = fillColumn(3, (place) =>
    when(isAtMost(fixed(place), active), rest(smallest(sort.all, place), 100), 0),
  );
  const upTo = fillColumn(4, (place, above) => {
    const own = when(isSame(order.at(place), 0), 0, entry(count.all, order.at(place)));
    return above ? sum(above, own) : own;
  });
  return { count: count.all, key: key.all, order: order.all, active, upTo: upTo.all };
}

const COLUMNS = 5;
