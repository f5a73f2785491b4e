import { meaningOf } from "./columns";
import { SHARE } from "./marks";
import type { TaskTable } from "./task-table";

/** A table whose "Hoàn thành" tells how much of the work is done ("100%"), and not by when it is due. */
export function withShares(table: TaskTable): TaskTable {
  const { columns } = table.mapping;
  const holdsShares = (at: number): boolean => {
    const cells = table.rows.map((row) => row.cells[at]?.trim() ?? "").filter((cell) => cell !== "");
    return 2 * cells.filter((cell) => SHARE.test(cell)).length > cells.length;
  };
  const told = columns.map((meaning, at) =>
    (meaning === "time" || meaning === "end") && holdsShares(at) ? "percent" : meaning,
  );
  if (told.every((meaning, at) => meaning === columns[at])) return table;
  // Another column may tell the deadline that this one only seemed to.
  const isTimed = told.some((meaning) => meaning === "time" || meaning === "end");
  const due = table.header.cells.findIndex((head, at) => told[at] === "ignore" && meaningOf(head) === "time");
  const dated = told.map((meaning, at) => (!isTimed && at === due ? "time" : meaning));
  return { ...table, mapping: { ...table.mapping, columns: dated } };
}
