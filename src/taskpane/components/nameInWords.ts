import type { Problem } from "../../domain/result";
import type { Wording } from "../../actions/dashboard";

/** A problem with its place in a person's words: a table's name becomes that of its sheet. */
export function nameInWords(problem: Problem, naming: Wording["naming"] | undefined): Problem {
  const { at } = problem;
  if (at === undefined || naming === undefined) return problem;
  const tables = Object.entries(naming.tables) as [keyof Wording["naming"]["tables"], string][];
  const table = tables.find(([, name]) => name === at);
  return table === undefined ? problem : { ...problem, at: naming.sheets[table[0]] };
}
