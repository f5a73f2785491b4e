import type { RangeAddress, RowRun } from "../page/content";

/** The rows of a range that are hidden, each stretch together; of what is said of a row the last holds. */
export function hiddenRowsWithin(
  runs: readonly RowRun[],
  { row: first, rowCount }: Pick<RangeAddress, "row" | "rowCount">,
): RowRun[] {
  const isHidden = Array.from({ length: rowCount }, () => false);
  for (const run of runs) {
    if (run.hidden === undefined) continue;
    const start = Math.max(0, run.row - first);
    const end = Math.max(start, run.row + run.rowCount - first);
    isHidden.fill(run.hidden, start, end);
  }
  return stretchesOf(isHidden).map(({ start, length }) => ({ row: first + start, rowCount: length }));
}

function stretchesOf(flags: readonly boolean[]): { start: number; length: number }[] {
  const stretches: { start: number; length: number }[] = [];
  flags.forEach((flag, index) => {
    if (!flag) return;
    const last = stretches.at(-1);
    if (last && last.start + last.length === index) last.length += 1;
    else stretches.push({ start: index, length: 1 });
  });
  return stretches;
}
