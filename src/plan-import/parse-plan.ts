import type { Day } from "../domain/day";
import type { Plan } from "../domain/plan";
import { organisationOf } from "./bodies/organisation";
import { namesIn, sureNames } from "./bodies/met-names";
import { buildPlan, type PlanHead } from "./build-plan";
import { readDocumentHead } from "./structure/attached-plan";
import { bodyLinesOf } from "./structure/body-lines";
import { followedPlans } from "./structure/followed-plans";
import { readsAsWork, setsRules } from "./structure/likeness";
import { buildOutline, withAllBelow } from "./structure/outline";
import { unwrap } from "./structure/unwrap";
import { findTables } from "./table/find-tables";
import { collect } from "./tasks/collect";
import type { RawTask } from "./tasks/raw-task";
import { namesInRows, namesSeenWhole } from "./tasks/seen-names";
import { readLines } from "./text/lines";

/** What the person knows that the plan's text does not say. */
export interface PlanOptions {
  readonly contextYear?: number | undefined;
  readonly issuedOn?: Day | null | undefined;
  /** That it is a plan, though it reads as a charter or regulations. */
  readonly isPlanAnyway?: boolean | undefined;
}

/** Reads an official plan from its text; what a person should look at is in its problems, with lines of the raw text. */
export function parsePlan(text: string, options: PlanOptions = {}): Plan {
  const lines = readLines(text);
  const head = readDocumentHead(lines);
  const outline = buildOutline(unwrap(bodyLinesOf(findTables(lines.slice(head.end)))));
  const preamble = outline.filter((point) => point.kind === "paragraph").map((point) => point.text);
  const texts = lines.slice(head.end).map(({ text }) => text);
  const organisation = head.issuer ?? organisationOf(head.organisationLines, preamble, texts);
  const points = withAllBelow(outline);
  const seen = namesSeenWhole(points, lines, head.recipients);
  const told = points.map(({ text, line }) => ({ text, line }));
  const met = namesIn(told, seen);
  const known = seen.with(sureNames(met));
  const collected = collect(outline, head.recipients, known);
  const isDocument = head.number !== "" || head.title !== "" || head.organisationLines.length > 0;
  const isOfRules = options.isPlanAnyway !== true && setsRules(lines.slice(head.end), head.title);
  const isPlan =
    !isOfRules &&
    (isDocument || points.some(({ table }) => table !== undefined) || readsAsWork(collected.tasks));
  const { tasks, passed, unitLines } = isPlan ? collected : { tasks: [], passed: [], unitLines: [] };
  const planHead = { ...head, organisation, dateLine: isDocument ? head.dateLine : undefined };
  const follows = followedPlans(lines);
  const built = buildPlan({ tasks, passed, unitLines, texts: told, known, met }, planHead, options);
  const plan = follows.length > 0 ? { ...built, follows } : built;
  return isOfRules ? { ...plan, problems: [{ code: "reads-as-rules", line: 1 }, ...plan.problems] } : plan;
}

/** Makes a plan of tasks that were found outside a text, such as in the rows of a list. */
export function planFromTasks(
  tasks: readonly RawTask[],
  head: Pick<PlanHead, "number" | "title" | "organisation">,
  options: PlanOptions,
): Plan {
  return buildPlan(
    { tasks, passed: [], unitLines: [], texts: [], known: namesInRows(tasks), met: [] },
    { ...head, issuedOn: null, dateLine: undefined, blankNumberLine: null },
    options,
  );
}
