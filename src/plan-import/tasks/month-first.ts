import type { Plan, PlanTask } from "../../domain/plan";

/** "05/13/2026": two numbers before a year. */
const NUMBERS = /(?<!\d)(\d{1,2})[/-](\d{1,2})[/-]\d{2,4}(?!\d)/;
const MONTHS = 12;

/** A list some of whose days have their month first, and none surely its day: those that can be read both ways are asked. */
export function withMonthFirstAsked(plan: Plan): Plan {
  const numbers = [...plan.tasks, ...plan.milestones].flatMap(
    ({ deadline }) => numbersOf(deadline.text) ?? [],
  );
  const isMonthFirst =
    numbers.some(({ second }) => second > MONTHS) && !numbers.some(({ first }) => first > MONTHS);
  if (!isMonthFirst) return plan;
  const asked = [...plan.tasks, ...plan.milestones].filter(isEither);
  const ask = (task: PlanTask): PlanTask =>
    isEither(task)
      ? {
          ...task,
          deadline: { ...task.deadline, needsReview: ["ambiguous-date"] },
          sureness: { ...task.sureness, deadline: "guess" },
        }
      : task;
  const problems = asked.map(({ line, deadline }) => ({
    code: "ambiguous-date",
    line,
    words: deadline.text,
    ...(deadline.to !== null && { proposal: deadline.to }),
  }));
  return {
    ...plan,
    tasks: plan.tasks.map(ask),
    milestones: plan.milestones.map(ask),
    problems: [...plan.problems, ...problems],
  };
}

function numbersOf(text: string): { readonly first: number; readonly second: number } | null {
  const [, first, second] = NUMBERS.exec(text) ?? [];
  return first === undefined ? null : { first: Number(first), second: Number(second) };
}

function isEither({ deadline }: PlanTask): boolean {
  const { first, second } = numbersOf(deadline.text) ?? { first: 0, second: 0 };
  return first !== second && first <= MONTHS && second <= MONTHS && deadline.needsReview === undefined;
}
