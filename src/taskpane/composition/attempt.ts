import { problemOf } from "../services/problemOf";
import { fail, type Result } from "../../domain/result";

/** Does a work; a bug, or a part that could not be loaded, is shown to the person as well: the pane never waits for ever. */
export async function attempt<Value>(work: () => Promise<Result<Value>>): Promise<Result<Value>> {
  try {
    return await work();
  } catch (error) {
    return fail(problemOf(error));
  }
}
