import type { MergePlan } from "../../../src/actions/merge";
import type { MergeChange } from "../../../src/domain/merge/merge-change";

const KINDS: Readonly<Partial<Record<MergeChange["kind"], string>>> = {
  applied: "taken",
  new: "taken",
  conflict: "asked",
  refused: "refused",
};

/** All that a merge says of one file, a line each; what is unchanged is not said. */
export function linesOf({ changes, files }: MergePlan, file: string): string[] {
  const said = changes.filter((change) => change.file === file).flatMap(lineOf);
  const reports = files.filter(({ name }) => name === file);
  return [
    ...said,
    ...reports.flatMap(({ unread, missing, remarks, problem, filledBy }) => [
      ...unread.map(({ text, what = "", place }) => `told ${text} [${what} ${place}]`),
      ...missing.map((id) => `missing ${id}`),
      ...remarks.map((remark) => `remark ${remark}`),
      ...(problem ? [`file ${problem.code}`] : []),
      ...(filledBy === "" ? [] : [`by ${filledBy}`]),
    ]),
  ];
}

function lineOf({ kind, id, field, to, reason }: MergeChange): string[] {
  const word = KINDS[kind];
  if (word === undefined) return [];
  const place = `${word} ${id} ${field}`;
  return [word === "taken" ? `${place} = ${String(to)}` : `${place} (${reason ?? ""})`];
}

/** What is otherwise than expected: lines that are missing, and lines that nobody expects. */
export function otherwise(
  lines: readonly string[],
  expect: readonly string[],
  may: readonly string[] = [],
): string[] {
  const left = [...lines];
  const missing = expect.filter((expected) => {
    const at = left.findIndex((line) => isMeant(line, expected));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  const surplus = left.filter((line) => !may.some((allowed) => isMeant(line, allowed)));
  return [...missing.map((line) => `– ${line}`), ...surplus.map((line) => `+ ${line}`)];
}

function isMeant(line: string, expected: string): boolean {
  return expected.split("|").some((one) => {
    if (!one.startsWith("taken")) return matches(line, one, false);
    return matches(line, one, true);
  });
}

/** A value has to be whole; of what is told, its first words will do. */
function matches(line: string, pattern: string, isWhole: boolean): boolean {
  const [before = "", after] = pattern.split(" ? ");
  if (after === undefined) return isWhole ? line === pattern : line.startsWith(pattern);
  return line.startsWith(`${before} `) && (isWhole ? line.endsWith(` ${after}`) : line.includes(` ${after}`));
}
