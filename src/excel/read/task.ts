import type { Pending } from "./pending";

/** A question to Excel with the bytes its answer is thought to take. */
export interface Task<Answer> {
  readonly bytes: number;
  ask(): Pending<Answer>;
}

/** Asks all questions in as few round trips as the budget of an answer allows; a heavier question travels alone. */
export async function answersTo<Answer>(
  context: Excel.RequestContext,
  tasks: readonly Task<Answer>[],
  budget: number,
): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (const trip of tripsOf(tasks, budget)) {
    answers.push(...(await answerOf(context, trip)));
  }
  return answers;
}

async function answerOf<Answer>(
  context: Excel.RequestContext,
  tasks: readonly Task<Answer>[],
): Promise<Answer[]> {
  const pending = tasks.map((task) => task.ask());
  await context.sync();
  return pending.map((read) => read());
}

function tripsOf<Answer>(tasks: readonly Task<Answer>[], budget: number): Task<Answer>[][] {
  const trips: Task<Answer>[][] = [];
  let left = 0;
  for (const task of tasks) {
    if (trips.length === 0 || task.bytes > left) {
      trips.push([]);
      left = budget;
    }
    trips.at(-1)?.push(task);
    left -= task.bytes;
  }
  return trips;
}
