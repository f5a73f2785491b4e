import { isCellError, namesNobody } from "./cell-error";
import { cellKey, isSameCell } from "./names";
import type { Tracker } from "./tracker";

/** How many tasks that many units do are told together. */
export const MOST_LIKE_TASKS = 24;

/** From how many units on. */
export const FEWEST_LIKE_UNITS = 3;

/** A task of the first unit. */
export interface LikeTask {
  /** Row within the task table's body, from 1; 0 where there are no more. */
  readonly row: number;
  /** What every unit's own task is called alike; "" where it is not told together. */
  readonly title: string;
}

/**
 * The tasks that many units do, as the first unit of the list has them. One that it has twice, or that is common work too,
 * is left out, so that as many rows are as many units.
 */
export function listLikeTasks({ units, tasks }: Pick<Tracker, "units" | "tasks">): LikeTask[] {
  const named = new Set(units.filter(({ name }) => !namesNobody(name)).map(({ name }) => cellKey(name)));
  const first = units[0]?.name ?? "";
  const own =
    named.size < FEWEST_LIKE_UNITS || namesNobody(first)
      ? []
      : tasks.flatMap(({ unit, title }, index) =>
          isSameCell(unit, first) ? [{ row: index + 1, title }] : [],
        );
  const known = new Map<string, number>();
  for (const { unit, title } of tasks)
    if (unit === "" || isSameCell(unit, first))
      known.set(cellKey(title), (known.get(cellKey(title)) ?? 0) + 1);
  return Array.from({ length: MOST_LIKE_TASKS }, (_, place) => {
    const { row, title } = own[place] ?? { row: 0, title: "" };
    const isTold = known.get(cellKey(title)) === 1 && !isCellError(title);
    return { row, title: row > 0 && isTold ? title : "" };
  });
}

/** The place of a title among those told together, from 1; 0 for one that is not. */
export function likePlaces(tracker: Pick<Tracker, "units" | "tasks">): (title: string) => number {
  const places = new Map(
    listLikeTasks(tracker).map(({ title }, index) => [cellKey(title), title === "" ? 0 : index + 1]),
  );
  return (title) => places.get(cellKey(title)) ?? 0;
}
