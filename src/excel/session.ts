import { fail, succeed, type Result } from "../domain/result";
import type { PortProblem } from "../workbook/page/port";
import { problemOf } from "./problem";

type Batch<Value> = (context: Excel.RequestContext) => Promise<Value>;

/**
 * Runs a batch on the open workbook; an error of Excel comes back as a problem.
 * @param earlier the context of an earlier batch, where the batch uses objects of it.
 */
export async function runInExcel<Value>(
  batch: Batch<Value>,
  earlier?: Excel.RequestContext,
): Promise<Result<Value, PortProblem>> {
  try {
    return succeed(await (earlier === undefined ? Excel.run(batch) : Excel.run(earlier, batch)));
  } catch (error) {
    return fail(problemOf(error));
  }
}
