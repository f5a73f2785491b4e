import { said } from "./text/said";
import { openingOf } from "./text/shown";
import type { Day } from "../domain/day";
import { eachOnce, nameKey } from "../domain/names";
import type { Plan, PlanBody, PlanProblem } from "../domain/plan";
import { withOneSpelling } from "../domain/plan-names";
import { proposeAliases } from "./bodies/aliases";
import type { KnownNames } from "./bodies/known-names";
import { namesIn, type MetName, askGlued } from "./bodies/met-names";
import { readAttribute } from "./structure/attributes";
import type { DocumentHead } from "./structure/head";
import { assumptionsOf } from "./tasks/assumptions";
import { blanksBelow } from "./tasks/blank-cells";
import { finishTask, type FinishedTask } from "./tasks/finish";
import { withLikelyYears, withSlipsAsked } from "./tasks/likely-year";
import type { RawTask } from "./tasks/raw-task";
import { withSides } from "./tasks/sides";
import { splitSentences } from "./tasks/split-sentences";
import { pilotsOf } from "./tasks/pilots-of";
import { unitsOf } from "./tasks/units";
import { parseDeadline } from "./deadline/parse-deadline";
import type { DeadlineContext } from "./deadline/year";
import { schoolYearOf } from "./deadline/school-year";
import { comparable } from "./text/comparable";
import type { Told } from "./text/lines";

/** What the head of a document says of the plan. */
export interface PlanHead extends Pick<
  DocumentHead,
  "number" | "numberFound" | "blankNumberLine" | "title" | "issuedOn"
> {
  readonly organisation: string;
  /** Line of the place-and-date line; null where the document has none, undefined where there is no document. */
  readonly dateLine: number | null | undefined;
}

/** What the person knows that the plan's text does not say. */
export interface PlanOptions {
  readonly contextYear?: number | undefined;
  readonly issuedOn?: Day | null | undefined;
  /** That it is a plan, though it reads as a charter or regulations. */
  readonly isPlanAnyway?: boolean | undefined;
}

/** What was found in the body. */
interface PlanMatter {
  readonly tasks: readonly RawTask[];
  /** Sentences that read as work and are none of the tasks. */
  readonly passed: readonly Told[];
  readonly unitLines: readonly Told[];
  /** Everything in the body, with its line. */
  readonly texts: readonly Told[];
  /** Names that the document shows whole somewhere. */
  readonly known: KnownNames;
  /** Names met in the texts. */
  readonly met: readonly MetName[];
}

/** Puts a plan together: units first, then every task with them in view, then bodies and questions. */
export function buildPlan(matter: PlanMatter, head: PlanHead, options: PlanOptions): Plan {
  const unitCells = matter.tasks.flatMap((task) => task.units ?? []);
  const told = matter.texts.filter(({ text, line }) => readAttribute(text, line)?.name !== "other");
  const { units, line: unitsLine } = unitsOf(matter.unitLines, unitCells, told);
  const pilots = pilotsOf(units, matter.unitLines, matter.texts);
  const issuedOn = options.issuedOn ?? head.issuedOn;
  const year =
    options.contextYear ?? yearOfTitle(head.title) ?? (issuedOn ? undefined : yearAbove(matter.texts));
  const context = { year, issuedOn, schoolYear: schoolYearOf(head.title, issuedOn) };
  const whole = timeOfTitle(head.title);
  const unitNames = units.map(({ name }) => name);
  const isForUnits = unitsOf(matter.unitLines, [], []).units.length > 0;
  const unitKeys = new Set(unitNames.map(nameKey));
  const frame = {
    organisation: head.organisation,
    unitNames,
    unitKeys,
    pilots,
    isForUnits,
    context,
    timeOfTitle: isOver(whole, context) ? "" : whole,
    known: matter.known,
  };
  const raws = withSides(matter.tasks.flatMap((raw) => splitSentences(raw, matter.known)));
  const first = raws.map((raw) => finishTask(raw, frame));
  const finished = withSlipsAsked(withLikelyYears(first, raws, frame), frame);
  const bodies = bodiesOf(finished, unitNames);
  const glued = askGlued(namedBy(finished), matter.known);
  const isGlued = (name: string | undefined): boolean => glued.some(({ words }) => words === name);
  const inDocument = unitsLine !== undefined && ("document" as const);
  const sureness = said({ number: head.numberFound?.from, units: inDocument });
  return withOneSpelling({
    number: head.number,
    title: head.title,
    issuedOn,
    organisation: head.organisation,
    units,
    ...said({ pilots }),
    ...(Object.keys(sureness).length > 0 ? { sureness } : {}),
    bodies,
    tasks: finished.filter(({ isMilestone }) => !isMilestone).map(({ task }) => task),
    milestones: finished.filter(({ isMilestone }) => isMilestone).map(({ task }) => task),
    problems: [
      ...blanksBelow(raws, finished),
      ...problemsOf(head, issuedOn, finished).filter(
        ({ code, words }) => code !== "lead-doubtful" || !isGlued(words),
      ),
      ...matter.passed.map(({ text, line }) => ({ code: "text-not-taken", line, words: openingOf(text) })),
      ...unitsAsked(isForUnits, unitNames, unitsLine, finished),
      ...glued,
      ...proposeAliases(
        bodies.map(({ name }) => name).filter((name) => !unitNames.includes(name)),
        head.organisation,
        eachOnce([...matter.met, ...namesIn(namedBy(finished), matter.known)], ({ name }) => name),
      ),
    ],
  });
}

const TIMES_OF_TITLE =
  /(?<!\p{L}|\d ?)((?:tháng|quý)[:\s]{1,2}(?:\d{1,2}(?!\d)|(?:I{1,3}|IV)(?!\p{L})))(?!\s*,)(?:(?: ?[/-] ?|(?:,? |(?<=\d))năm )(\d{4}))?/giu;

/** "… trong ngày 26/3", "LAO ĐỘNG TUẦN 7 (NGÀY 28 THÁNG 9 NĂM 2026)": the day of all of it. */
const DAY_OF_TITLE =
  /trong (ngày \d{1,2}[/.]\d{1,2}(?:[/.]\d{4})?)|\((ngày \d{1,2}(?:[/.]\d{1,2}[/.]| tháng \d{1,2} năm )\d{4})\)/iu;

/** The one day, month or quarter that a plan is for ("Công tác tháng 10/2026"), "" where its title names none or several. */
function timeOfTitle(title: string): string {
  const day = DAY_OF_TITLE.exec(title)?.slice(1).find(Boolean);
  if (day) return day.toLowerCase();
  const times = [...title.matchAll(TIMES_OF_TITLE)];
  const [time = "", ...others] = eachOnce(times, ([, named = ""]) => nameKey(named)).map(([, named = ""]) =>
    named.replace(/^\p{L}+/u, (unit) => unit.toLowerCase()),
  );
  const year = times.find((each) => each[2] !== undefined)?.[2];
  return others.length > 0 ? "" : time.replace(":", " ") + (year ? ` năm ${year}` : "");
}

/** "Triển khai Chỉ thị ban hành tháng 8 năm 2026" of September: no plan is for what is over when it is made. */
function isOver(time: string, context: DeadlineContext): boolean {
  const { issuedOn = null } = context;
  const { to } = parseDeadline(time, context);
  return to !== null && issuedOn !== null && to < issuedOn;
}

/** The year a title is for ("năm 2021", "tháng 5/2021", "từ ngày 21/5/2021"); a term ("nhiệm kỳ 2021-2026") is no year. */
function yearOfTitle(title: string): number | undefined {
  const match =
    /(?:năm\s+|(?:tháng|quý) [\div]{1,3} ?[/-] ?|(?:từ|đến|ngày) (?:ngày )?\d{1,2}\/\d{1,2}\/)(\d{4})(?!\s*[-–]\s*\d)/.exec(
      comparable(title),
    );
  return match ? Number(match[1]) : undefined;
}

const FIRST_LINES = 10;
/** "Họp tuần (04/04/2026)", "Thời gian: 7/4 → 23/4/2026". */
const HELD = /\((?:ngày )?\d{1,2}[/.-]\d{1,2}[/.-](\d{4})\)$/i;

/** The one year of what the first lines of a document without a day say of when it was, or when all of it is done. */
function yearAbove(texts: readonly Told[]): number | undefined {
  const years = texts.slice(0, FIRST_LINES).flatMap(({ text, line }) => {
    const { name, value = "" } = readAttribute(text, line) ?? {};
    return name === "time" ? (value.match(/(?<!\d)20\d{2}(?!\d)/g) ?? []) : (HELD.exec(text)?.[1] ?? []);
  });
  return new Set(years).size === 1 ? Number(years[0]) : undefined;
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

function namedBy(finished: readonly FinishedTask[]): { readonly text: string; readonly line: number }[] {
  return finished.flatMap(({ task }) =>
    [task.lead ?? "", ...task.support].map((text) => ({ text, line: task.line })),
  );
}

/** What is asked of the units that get work each: who they are, whether there are more of them, or whether those that a sentence names are meant. */
function unitsAsked(
  isForUnits: boolean,
  unitNames: readonly string[],
  unitsLine: number | undefined,
  finished: readonly FinishedTask[],
): PlanProblem[] {
  const given = finished.filter(({ task }) => task.scope === "each-unit").map(({ task }) => task);
  const [first] = given;
  const wider = given.find((task) => task.units === undefined);
  const words = unitNames.join("; ");
  if (!first) return [];
  if (unitNames.length === 0) return [{ code: "units-unnamed", line: first.line }];
  if (wider) return isForUnits ? [] : [{ code: "units-incomplete", line: wider.line, words }];
  return unitsLine === undefined ? [] : [{ code: "units-assumed", line: unitsLine, words }];
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
