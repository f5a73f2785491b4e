import { fail, succeed, type Result } from "../../domain/result";
import type { WorkbookContent } from "../../workbook/content";
import type { PortProblem, ReadScope } from "../../workbook/port";
import { nameKey } from "../known";
import { sheetNamed } from "../place";
import { runInExcel } from "../session";
import { assembleWorkbook } from "./assemble";
import { clearingTasks, detailTasks } from "./details";
import type { Finding } from "./finding";
import { cutJob, jobsOf } from "./jobs";
import { askLayout, type SheetLayout } from "./layout";
import { askOverview, type Overview, type SheetFace } from "./overview";
import { all, type Pending } from "./pending";
import { askCells } from "./raw-cells";
import { answersTo, type Task } from "./task";

/** An answer is asked for in parts that are thought to take this much of what Excel allows, since that is a guess. */
const FILL = 0.8;
/** How much smaller the parts of the next try are when an answer was too large after all, and the last try's. */
const SHRINK = 4;
const SMALLEST_ANSWER = 20_000;

/**
 * Reads the open workbook in three round trips: what there is, where it is, what it holds. Further ones where that is
 * too much for one answer, or where the cells of a column have different checks.
 */
export async function readWorkbook(
  scope: ReadScope,
  maximumPayload: number,
): Promise<Result<WorkbookContent, PortProblem>> {
  const outcome = await runInExcel((context) => readAll(context, scope, maximumPayload * FILL));
  if (outcome.ok) return outcome.value;
  if (outcome.problem.code !== "payload-too-large" || maximumPayload < SMALLEST_ANSWER) return outcome;
  return readWorkbook(scope, maximumPayload / SHRINK);
}

async function readAll(
  context: Excel.RequestContext,
  scope: ReadScope,
  budget: number,
): Promise<Result<WorkbookContent, PortProblem>> {
  const overview = await answerTo(context, askOverview(context));
  const faces = facesIn(overview, scope);
  if (!faces.ok) return faces;
  const contentsOnly = scope.contentsOnly ?? false;
  const layouts = await answerTo(
    context,
    all(faces.value.map((face) => askLayout(context, face, overview, contentsOnly))),
  );
  const tasks = layouts.flatMap((layout) => [
    ...cellTasks(context, layout, scope, budget),
    ...detailTasks(context, layout),
  ]);
  const answers = await clarified(context, await answersTo(context, tasks, budget), budget);
  return succeed(assembleWorkbook(overview, layouts, answers));
}

async function answerTo<Value>(context: Excel.RequestContext, pending: Pending<Value>): Promise<Value> {
  await context.sync();
  return pending();
}

function facesIn(
  { sheets }: Overview,
  { sheets: wanted }: ReadScope,
): Result<readonly SheetFace[], PortProblem> {
  if (wanted === undefined) return succeed(sheets);
  const present = new Map(sheets.map((face) => [nameKey(face.name), face]));
  const missing = wanted.find((name) => !present.has(nameKey(name)));
  if (missing !== undefined) return fail({ code: "item-not-found", at: missing });
  const keys = new Set(wanted.map(nameKey));
  return succeed(sheets.filter((face) => keys.has(nameKey(face.name))));
}

function cellTasks(
  context: Excel.RequestContext,
  layout: SheetLayout,
  { contentsOnly = false, trustCalculatedColumns = false }: ReadScope,
  budget: number,
): Task<Finding>[] {
  return jobsOf(layout, trustCalculatedColumns)
    .flatMap((job) => cutJob(job, budget))
    .map((job) => ({
      bytes: job.bytesPerRow * job.range.rowCount,
      ask: () => {
        const cells = askCells(sheetNamed(context, job.sheet), job, !contentsOnly);
        return () => ({ sheet: job.sheet, cells: [cells()] });
      },
    }));
}

/** Asks again, in smaller parts, until nothing is unclear; a single cell never is. */
async function clarified(
  context: Excel.RequestContext,
  answers: readonly Finding[],
  budget: number,
): Promise<readonly Finding[]> {
  const tasks = clearingTasks(context, answers);
  if (tasks.length === 0) return answers;
  const clearer = await answersTo(context, tasks, budget);
  return [...answers, ...(await clarified(context, clearer, budget))];
}
