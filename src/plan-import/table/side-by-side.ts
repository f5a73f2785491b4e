import { comparable } from "../text/comparable";
import type { Lines } from "../text/lines";
import { isTaskHeader } from "./columns";
import type { FoundTable } from "./task-table";

/** The columns of a table from (included) and to (excluded). */
export type Side = readonly [from: number, to: number];

/** Tables of one head, one beside the other: "Việc | Ai | Hạn | | Việc | Ai | Hạn"; none where the head is said once. */
export function sidesOf(head: readonly string[]): readonly Side[] {
  const filled = head.flatMap((words, at) => (words.trim() === "" ? [] : [at]));
  const said = filled.map((at) => comparable(head[at] ?? ""));
  const size = said.indexOf(said[0] ?? "", 1);
  const isRepeated =
    size > 1 && said.length % size === 0 && said.every((words, at) => words === said[at % size]);
  if (!isRepeated || !isTaskHeader(head.slice(0, filled[size]))) return [];
  const starts = filled.filter((_, at) => at % size === 0);
  return starts.map((from, at) => [from, starts[at + 1] ?? Infinity]);
}

/** Reads tables that stand side by side as one, each after the one before it. */
export function readSides(
  lines: Lines,
  index: number,
  read: (lines: Lines, index: number) => FoundTable | null,
): FoundTable | null {
  const sides = sidesOf(lines[index]?.cells ?? []);
  if (sides.length === 0) return null;
  let end = index + 1;
  while ((lines[end]?.cells.length ?? 0) > 1) end += 1;
  const tables = sides.flatMap(([from, to]) => {
    const own = lines.slice(index, end).map((line) => {
      const cells = line.cells.slice(from, to);
      return { ...line, cells, text: cells.filter((cell) => cell !== "").join(" ") };
    });
    return read(own, 0)?.table ?? [];
  });
  const [first] = tables;
  return first ? { table: { ...first, rows: tables.flatMap(({ rows }) => rows) }, end } : null;
}
