import { makeDay, partsOf, type Day } from "../../domain/day";
import type { Plan, PlanTask } from "../../domain/plan";

/** "05/13/2026": two numbers before a year. */
const NUMBERS = /(?<!\d)(\d{1,2})[/-](\d{1,2})[/-]\d{2,4}(?!\d)/;
const MONTHS = 12;

/**
 * A list some of whose days have their month first, and none surely its day: those that can be read both ways are asked; so
 * are those of rows whose days a program has likely read so, and work that would end before it begins.
 */
export function withMonthFirstAsked(plan: Plan, swapped: ReadonlySet<number> = new Set()): Plan {
  const numbers = [...plan.tasks, ...plan.milestones].flatMap(
    ({ deadline }) => numbersOf(deadline.text) ?? [],
  );
  const isMonthFirst =
    numbers.some(({ second }) => second > MONTHS) && !numbers.some(({ first }) => first > MONTHS);
  const isAsked = (task: PlanTask): boolean =>
    (isMonthFirst && isEither(task)) ||
    (task.deadline.needsReview === undefined && (isBackward(task) || isSwapped(task, swapped)));
  const asked = [...plan.tasks, ...plan.milestones].filter(isAsked);
  if (asked.length === 0) return plan;
  const ask = (task: PlanTask): PlanTask =>
    isAsked(task)
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
    ...proposed(swapped.has(line) ? otherWay(deadline.to) : deadline.to),
  }));
  return {
    ...plan,
    tasks: plan.tasks.map(ask),
    milestones: plan.milestones.map(ask),
    problems: [...plan.problems, ...problems],
  };
}

function proposed(day: Day | null): { readonly proposal?: Day } {
  return day === null ? {} : { proposal: day };
}

/** "09/11/2026 - 16/9/2026" */
function isBackward({ deadline: { from, to } }: PlanTask): boolean {
  return from !== null && to !== null && from > to;
}

function isSwapped({ line, deadline: { from, to } }: PlanTask, swapped: ReadonlySet<number>): boolean {
  return swapped.has(line) && (from ?? to) !== null;
}

/** A day with its month for the day and its day for the month, where there is one. */
function otherWay(day: Day | null): Day | null {
  if (day === null) return null;
  const { year, month, dayOfMonth } = partsOf(day);
  return makeDay(year, dayOfMonth, month) ?? day;
}

function numbersOf(text: string): { readonly first: number; readonly second: number } | null {
  const [, first, second] = NUMBERS.exec(text) ?? [];
  return first === undefined ? null : { first: Number(first), second: Number(second) };
}

function isEither({ deadline }: PlanTask): boolean {
  const { first, second } = numbersOf(deadline.text) ?? { first: 0, second: 0 };
  return first !== second && first <= MONTHS && second <= MONTHS && deadline.needsReview === undefined;
}
