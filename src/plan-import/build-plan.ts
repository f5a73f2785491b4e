import type { Day } from "../domain/day";
import type { Plan, PlanBody, PlanProblem } from "../domain/plan";
import { withOneSpelling } from "../domain/plan-names";
import { proposeAliases } from "./bodies/aliases";
import { askGlued } from "./bodies/glued-names";
import type { KnownNames } from "./bodies/known-names";
import { readAttribute } from "./structure/attributes";
import type { DocumentHead } from "./structure/head";
import { assumptionsOf } from "./tasks/assumptions";
import { withLikelyYears } from "./tasks/likely-year";
import { eachOnce, nameKey } from "../domain/names";
import { comparable } from "./text/comparable";
import { finishTask, type FinishedTask } from "./tasks/finish";
import type { RawTask } from "./tasks/raw-task";
import { withSlipsAsked } from "./tasks/slipped-year";
import { splitSentences } from "./tasks/split-sentences";
import { pilotsOf, unitsOf } from "./tasks/units";

/** What the head of a document says of the plan. */
export interface PlanHead extends Pick<
  DocumentHead,
  "number" | "numberFound" | "blankNumberLine" | "title" | "issuedOn"
> {
  readonly organisation: string;
  /** Line of the place-and-date line; null where the document has none, undefined where there is no document. */
  readonly dateLine: number | null | undefined;
}

/** What was found in the body. */
export interface PlanMatter {
  readonly tasks: readonly RawTask[];
  readonly unitLines: readonly { readonly text: string }[];
  /** Everything in the body, with its line. */
  readonly texts: readonly { readonly text: string; readonly line: number }[];
  /** Names that the document shows whole somewhere. */
  readonly known: KnownNames;
}

/** Puts a plan together: units first, then every task with them in view, then bodies and questions. */
export function buildPlan(
  matter: PlanMatter,
  head: PlanHead,
  options: { readonly contextYear?: number | undefined; readonly issuedOn?: Day | null | undefined },
): Plan {
  const unitCells = matter.tasks.flatMap((task) => task.units ?? []);
  const told = matter.texts.filter(({ text, line }) => readAttribute(text, line)?.name !== "other");
  const { units, line: unitsLine } = unitsOf(matter.unitLines, unitCells, told);
  const pilots = pilotsOf(units, matter.unitLines, matter.texts);
  const issuedOn = options.issuedOn ?? head.issuedOn;
  const context = { year: options.contextYear ?? yearOfTitle(head.title), issuedOn };
  const unitNames = units.map(({ name }) => name);
  const isForUnits = unitsOf(matter.unitLines, [], []).units.length > 0;
  const unitKeys = new Set(unitNames.map(nameKey));
  const frame = {
    organisation: head.organisation,
    unitNames,
    unitKeys,
    isForUnits,
    context,
    known: matter.known,
  };
  const raws = matter.tasks.flatMap((raw) => splitSentences(raw, matter.known));
  const first = raws.map((raw) => finishTask(raw, frame));
  const finished = withSlipsAsked(withLikelyYears(first, raws, frame), frame);
  const bodies = bodiesOf(finished, unitNames);
  return withOneSpelling({
    number: head.number,
    title: head.title,
    issuedOn,
    organisation: head.organisation,
    units,
    ...(pilots.length > 0 ? { pilots } : {}),
    ...surenessOf(head, unitsLine),
    bodies,
    tasks: finished.filter(({ isMilestone }) => !isMilestone).map(({ task }) => task),
    milestones: finished.filter(({ isMilestone }) => isMilestone).map(({ task }) => task),
    problems: [
      ...problemsOf(head, issuedOn, finished),
      ...unnamedUnits(unitNames, finished),
      ...incompleteUnits(isForUnits, unitNames, finished),
      ...assumedUnits(unitNames, unitsLine, finished),
      ...askGlued(
        namedBy(finished).map(({ text, line }) => ({ name: text, line })),
        matter.known,
      ),
      ...proposeAliases(
        bodies.map(({ name }) => name).filter((name) => !unitNames.includes(name)),
        head.organisation,
        [...matter.texts, ...namedBy(finished)],
        matter.known,
      ),
    ],
  });
}

/** The year a title is for ("năm 2021"); a term ("nhiệm kỳ 2021-2026") is no year. */
function yearOfTitle(title: string): number | undefined {
  const match = /năm\s+(\d{4})(?!\s*[-–]\s*\d)/.exec(comparable(title));
  return match ? Number(match[1]) : undefined;
}

function bodiesOf(finished: readonly FinishedTask[], unitNames: readonly string[]): PlanBody[] {
  const units = new Set(unitNames.map(nameKey));
  const names = finished.flatMap(({ task, founded }) => [
    ...(task.lead === null ? [] : [task.lead]),
    ...founded,
    ...task.support,
  ]);
  const bodies = names.filter((name) => !units.has(nameKey(name)));
  return eachOnce([...bodies, ...unitNames], (name) => name).map((name) => ({ name, aliases: [] }));
}

/** The names that cells and headings gave, as lines to look for other names in. */
function namedBy(finished: readonly FinishedTask[]): { readonly text: string; readonly line: number }[] {
  return finished.flatMap(({ task }) =>
    [task.lead ?? "", ...task.support].map((text) => ({ text, line: task.line })),
  );
}

/** Where the plan gives work to each unit and names none, the units have to be asked for. */
function unnamedUnits(unitNames: readonly string[], finished: readonly FinishedTask[]): PlanProblem[] {
  const first = unitNames.length > 0 ? undefined : finished.find(({ task }) => task.scope === "each-unit");
  return first ? [{ code: "units-unnamed", line: first.task.line }] : [];
}

/** Where only some units are named, work of "the communes" goes to units that are not in the list yet. */
function incompleteUnits(
  isForUnits: boolean,
  unitNames: readonly string[],
  finished: readonly FinishedTask[],
): PlanProblem[] {
  const wider = finished.find(({ task }) => task.scope === "each-unit" && task.units === undefined);
  if (isForUnits || unitNames.length === 0 || !wider) return [];
  return [{ code: "units-incomplete", line: wider.task.line, words: unitNames.join("; ") }];
}

/** Units that only a sentence names are asked about where work is given to each. */
function assumedUnits(
  unitNames: readonly string[],
  line: number | undefined,
  finished: readonly FinishedTask[],
): PlanProblem[] {
  const isUsed = finished.some(({ task }) => task.scope === "each-unit");
  const isAsked = finished.some(({ task }) => task.scope === "each-unit" && task.units === undefined);
  return line === undefined || !isUsed || isAsked
    ? []
    : [{ code: "units-assumed", line, words: unitNames.join("; ") }];
}

function surenessOf({ numberFound }: PlanHead, unitsLine: number | undefined): Pick<Plan, "sureness"> {
  const sureness = {
    ...(numberFound && { number: numberFound.from }),
    ...(unitsLine !== undefined && { units: "document" as const }),
  };
  return Object.keys(sureness).length > 0 ? { sureness } : {};
}

function problemsOf(head: PlanHead, issuedOn: Day | null, finished: readonly FinishedTask[]): PlanProblem[] {
  const problems: PlanProblem[] = [];
  if (head.blankNumberLine !== null) problems.push({ code: "number-blank", line: head.blankNumberLine });
  if (head.numberFound)
    problems.push({ code: "number-assumed", line: head.numberFound.line, words: head.number });
  if (issuedOn === null && head.dateLine !== undefined)
    problems.push({ code: "issue-date-blank", line: head.dateLine ?? 1 });
  problems.push(...finished.flatMap((task) => task.problems), ...assumptionsOf(finished));
  if (finished.length === 0) problems.push({ code: "no-task", line: 1 });
  return problems;
}
