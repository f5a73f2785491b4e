import type { Plan, PlanTask } from "../../domain/plan";

/** One thing a person should look at before the plan is built. */
export interface Check {
  readonly code: string;
  /** Line of the source text, from 1. */
  readonly line: number;
  readonly words?: string;
  readonly proposal?: string;
}

/** Everything in the plan to look at, each code once a line, in the order of the text. */
export function listChecks(plan: Plan): readonly Check[] {
  const entries = [...plan.tasks, ...plan.milestones].flatMap(checksOfDeadline);
  const byPlace = new Map<string, Check>();
  for (const check of [...plan.problems, ...entries]) {
    const place = `${check.line} ${check.code}`;
    if (!byPlace.has(place)) byPlace.set(place, check);
  }
  return [...byPlace.values()].sort((a, b) => a.line - b.line);
}

function checksOfDeadline({ deadline, line }: PlanTask): readonly Check[] {
  return (deadline.needsReview ?? []).map((code) => ({
    code,
    line,
    words: deadline.text,
    ...(deadline.proposedTo && { proposal: deadline.proposedTo }),
  }));
}
