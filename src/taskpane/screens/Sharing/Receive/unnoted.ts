import type { FileReport } from "../../../../actions/merge";
import { keyOfLine } from "../../../../domain/rounds/line";
import type { RoundLine } from "../../../../domain/tracker";

/** Whether copies came back that the workbook does not know to be back. */
export function areUnnoted(files: readonly FileReport[], rounds: readonly RoundLine[]): boolean {
  const out = new Set(rounds.filter(({ returnedOn }) => returnedOn === null).map(keyOfLine));
  return files.some(
    ({ problem, round, recipient }) =>
      problem === undefined && round !== null && out.has(keyOfLine({ round, recipient })),
  );
}
