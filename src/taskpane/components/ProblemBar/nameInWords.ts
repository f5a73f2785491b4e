import type { Problem } from "../../../domain/result";
import type { Wording } from "../../../workbook/wording";

/** A member of Excel's programming interface, such as `Range.formulas`. */
const MEMBER = /^[A-Z]\w*\.\w+$/;

/** A problem with its place in a person's words: a table's name becomes that of its sheet, a program's word goes. */
export function nameInWords(problem: Problem, naming: Wording["naming"] | undefined): Problem {
  const { at } = problem;
  if (at === undefined) return problem;
  if (problem.code !== "unknown" && MEMBER.test(at)) return { ...problem, at: "" };
  const tables = Object.entries(naming?.tables ?? {}) as [keyof Wording["naming"]["tables"], string][];
  const table = tables.find(([, name]) => name === at);
  return table === undefined || naming === undefined ? problem : { ...problem, at: naming.sheets[table[0]] };
}
