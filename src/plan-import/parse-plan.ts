import type { Day } from "../domain/day";
import type { Plan, PlanBody, PlanProblem, PlanTask } from "../domain/plan";
import { comparable, comparisonKey } from "./text/comparable";
import { organisationOf } from "./bodies/organisation";
import { bodyLinesOf } from "./structure/body-lines";
import { readHead, type DocumentHead } from "./structure/head";
import { readLines } from "./structure/lines";
import { buildOutline, type Point } from "./structure/outline";
import { collect } from "./tasks/collect";
import { finishTask, type FinishedTask } from "./tasks/finish";
import { unitsOf } from "./tasks/units";

/** What the person knows that the plan's text does not say. */
export interface PlanOptions {
  readonly contextYear?: number | undefined;
  readonly issuedOn?: Day | null | undefined;
}

/** Reads an official plan from its text; what a person should look at is in its problems, with lines of the raw text. */
export function parsePlan(text: string, options: PlanOptions = {}): Plan {
  const lines = readLines(text);
  const head = readHead(lines);
  const outline = buildOutline(bodyLinesOf(lines, head.end));
  const collected = collect(outline);
  const texts = allTexts(outline);
  const units = unitsOf(collected.unitLines, texts);
  const preamble = outline.filter((point) => point.kind === "paragraph").map((point) => point.text);
  const organisation = organisationOf(head.organisationLines, preamble);
  const issuedOn = options.issuedOn ?? head.issuedOn;
  const context = { year: options.contextYear ?? yearOfTitle(head.title), issuedOn };
  const frame = { organisation, unitNames: units.map(({ name }) => name), context };
  const finished = collected.tasks.map((raw) => finishTask(raw, frame));
  const tasks = finished.filter(({ isMilestone }) => !isMilestone).map(({ task }) => task);
  const milestones = finished.filter(({ isMilestone }) => isMilestone).map(({ task }) => task);
  return {
    number: head.number,
    title: head.title,
    issuedOn,
    organisation,
    units,
    bodies: bodiesOf(finished, frame.unitNames),
    tasks,
    milestones,
    problems: problemsOf(head, issuedOn, finished, tasks),
  };
}

function allTexts(points: readonly Point[]): string[] {
  return points.flatMap((point) => [point.text, ...allTexts(point.children)]);
}

/** The year a title is for ("năm 2021"); a term ("nhiệm kỳ 2021-2026") is no year. */
function yearOfTitle(title: string): number | undefined {
  const match = /năm\s+(\d{4})(?!\s*[-–]\s*\d)/.exec(comparable(title));
  return match ? Number(match[1]) : undefined;
}

function bodiesOf(finished: readonly FinishedTask[], unitNames: readonly string[]): PlanBody[] {
  const names = finished.flatMap(({ task, founded }) => [
    ...(task.lead === null ? [] : [task.lead]),
    ...founded,
    ...task.support,
  ]);
  const units = new Set(unitNames.map(comparisonKey));
  const bodies = names.filter((name) => !units.has(comparisonKey(name)));
  const seen = new Set<string>();
  return [...bodies, ...unitNames]
    .filter((name) => !seen.has(comparisonKey(name)) && seen.add(comparisonKey(name)))
    .map((name) => ({ name, aliases: [] }));
}

function problemsOf(
  head: DocumentHead,
  issuedOn: Day | null,
  finished: readonly FinishedTask[],
  tasks: readonly PlanTask[],
): PlanProblem[] {
  const problems: PlanProblem[] = [];
  if (issuedOn === null) problems.push({ code: "issue-date-blank", line: head.dateLine ?? 1 });
  problems.push(...finished.flatMap((task) => task.problems));
  if (tasks.length === 0) problems.push({ code: "no-task", line: 1 });
  return problems;
}
