import type { Problem, Result } from "../../src/domain/result";

/** What came of something that has to go well; throws its problem where it did not. */
export function valueOf<Value>(result: Result<Value, Problem>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}
