import type { Plan, PlanProblem, PlanTask } from "../domain/plan";

/** The plan in which what comes from lines that may mix several cells is guessed, and each task there asked about. */
export function withUnsureLines(plan: Plan, lines: ReadonlySet<number>): Plan {
  if (lines.size === 0) return plan;
  const isAsked = ({ code, line }: PlanProblem): boolean => code === "row-unclear" && lines.has(line);
  const asked = [...plan.tasks, ...plan.milestones].filter(({ line }) => lines.has(line));
  const guessed = (task: PlanTask): PlanTask =>
    lines.has(task.line)
      ? { ...task, sureness: { ...task.sureness, deadline: "guess", lead: "guess", support: "guess" } }
      : task;
  return {
    ...plan,
    tasks: plan.tasks.map(guessed),
    milestones: plan.milestones.map(guessed),
    problems: [
      ...plan.problems.filter((problem) => !isAsked(problem)),
      ...asked.map(({ line, title }) => ({ code: "row-unclear", line, words: title })),
    ],
  };
}
