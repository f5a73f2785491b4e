import type { Problem } from "../../../domain/result";
import type { PaneTexts } from "../../../i18n/pane.vi";

/** The sentence for a problem, with its next step; a code without a sentence gets the general one. */
export function describeProblem(problem: Problem, texts: PaneTexts): string {
  const sentences: Readonly<Record<string, string>> = texts.problems;
  return sentences[problem.code] ?? texts.problems.unknown;
}

/** What a person can quote when asking for help: the code and the place. */
export function nameProblem(problem: Problem): string {
  const details = Object.entries(problem.details ?? {}).map(([name, value]) => `${name}: ${value}`);
  return [problem.code, problem.at, ...details]
    .filter((part) => part !== undefined && part !== "")
    .join(" · ");
}
