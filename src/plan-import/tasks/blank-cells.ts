import type { PlanProblem } from "../../domain/plan";
import type { FinishedTask } from "./finish";
import type { RawTask } from "./raw-task";

/** What a task's row says in a column: something, or nothing that its own words or a heading say either. */
type Cell = "filled" | "blank" | "told";
type CellOf = (raw: RawTask, finished: FinishedTask) => Cell;

const COLUMNS: Readonly<Record<string, CellOf>> = {
  "time-blank-below": ({ time }, { task: { deadline } }) => {
    const isBlank = deadline.bound === "none" && deadline.text === "";
    return time !== undefined ? "filled" : isBlank ? "blank" : "told";
  },
  "lead-blank-below": ({ lead }, { task: { leadInferred } }) =>
    lead !== undefined ? "filled" : leadInferred ? "blank" : "told",
};

const FEWEST = 2;
const SHARE = 0.4;

/**
 * Where a merged cell was pasted, only the first of its rows keeps the words: blank cells below filled ones are asked about
 * once a column, if not many more are filled or two times are blank one below the other.
 */
export function blanksBelow(raws: readonly RawTask[], finished: readonly FinishedTask[]): PlanProblem[] {
  const tables = new Map<number, number[]>();
  raws.forEach(({ table }, at) => {
    if (table !== undefined) tables.set(table, [...(tables.get(table) ?? []), at]);
  });
  return [...tables.values()].flatMap((rows) =>
    Object.entries(COLUMNS).flatMap(([code, cellOf]) => {
      const cells = rows.flatMap((at) => {
        const [raw, task] = [raws[at], finished[at]];
        if (!raw || !task) return [];
        const { line, section, side = 1 } = raw;
        return [{ cell: cellOf(raw, task), line, section, side }];
      });
      const sides = [...new Set(cells.map(({ side }) => side))].map((side) =>
        linesOfBlanks(
          cells.filter((cell) => cell.side === side),
          code,
        ),
      );
      // One column of a table is one question, on whichever side its blanks stand.
      const lines = [...new Set(sides.flat())].sort((a, b) => a - b);
      const [line] = lines;
      return line === undefined ? [] : [{ code, line, words: lines.join(", ") }];
    }),
  );
}

interface Row {
  readonly cell: Cell;
  readonly line: number;
  readonly section: string;
  readonly side: number;
}

function linesOfBlanks(rows: readonly Row[], code: string): readonly number[] {
  if (rows[0]?.cell !== "filled") return [];
  let [above, run, longest] = ["", 0, 0];
  const lines = rows.flatMap(({ cell, line, section }) => {
    if (cell !== "blank") run = 0;
    if (cell === "filled") above = section;
    // No merged cell reaches into the next group of rows.
    if (cell !== "blank" || section !== above) return [];
    run += 1;
    longest = Math.max(longest, run);
    return [line];
  });
  // A lead that is missing here and there is asked about all the same.
  const isRun = longest >= FEWEST && code === "time-blank-below";
  const isPattern = isRun || lines.length >= rows.length * SHARE;
  // The cells of one row of a matrix are tasks of one line.
  const distinct = [...new Set(lines)];
  return distinct.length >= FEWEST && isPattern ? distinct : [];
}
