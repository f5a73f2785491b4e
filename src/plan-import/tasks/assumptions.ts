import type { PlanProblem } from "../../domain/plan";
import type { FinishedTask } from "./finish";

/** What was assumed about who does the tasks of a section, asked once a section, at its first such task. */
export function assumptionsOf(finished: readonly FinishedTask[]): PlanProblem[] {
  const asked = new Set<string>();
  return finished.flatMap(({ task, isAddressed }) => {
    const code = task.scope === "each-unit" ? "each-unit-assumed" : "lead-assumed";
    const section = task.section.split(".")[0] ?? "";
    const key = `${code} ${section}`;
    if (!task.leadInferred || (isAddressed && task.lead === null) || asked.has(key)) return [];
    asked.add(key);
    return [
      { code, line: task.line, words: section, ...(task.lead === null ? {} : { proposal: task.lead }) },
    ];
  });
}
