import type { Day } from "../domain/day";
import { nameKey } from "../domain/names";
import { fail, succeed, type Problem, type Result } from "../domain/result";
import type { Tracker } from "../domain/tracker";
import type { Language } from "../i18n/language";
import { SCHEMA_PROPERTY, SCHEMA_VERSION } from "../workbook/sheets/meta";
import type { WorkbookContent } from "../workbook/page/content";
import { describeRollUp, type LeftOutFile } from "../workbook/roll-up/describe-roll-up";
import { standingOf, type PlanStanding } from "../workbook/roll-up/plan-standing";
import { openMaster } from "./open";

/** A file that may be a tracker. */
export interface RollUpFile {
  readonly name: string;
  readonly content: Result<WorkbookContent>;
}

/** Why a file is not counted. */
export interface LeftOut {
  readonly file: string;
  readonly problem: Problem;
}

/** What a page over several plans is made for. */
export interface RollUpRequest {
  readonly today: Day;
  readonly language: Language;
  /** The sentence of a problem. */
  readonly say: (problem: Problem) => string;
}

/** A page over several plans, what it counts and what it leaves out. */
export interface RollUp {
  readonly content: WorkbookContent;
  readonly plans: readonly PlanStanding[];
  readonly leftOut: readonly LeftOut[];
}

/** Sums up the trackers among some files; what is no tracker, a copy or of a later version is left out and told. */
export function planRollUp(
  files: readonly RollUpFile[],
  { today, language, say }: RollUpRequest,
): Result<RollUp, Problem<"no-plan-to-sum">> {
  const counted = new Map<string, string>();
  const read = files.map((file) => ({ file: file.name, standing: readStanding(file, today, counted) }));
  const plans = read.flatMap(({ standing }) => (standing.ok ? [standing.value] : []));
  const leftOut = read.flatMap(({ file, standing }) =>
    standing.ok ? [] : [{ file, problem: standing.problem }],
  );
  if (plans.length === 0) return fail({ code: "no-plan-to-sum" });
  const told = leftOut.map(({ file, problem }): LeftOutFile => ({ file, why: say(problem) }));
  return succeed({ content: describeRollUp(plans, told, { madeOn: today, language }), plans, leftOut });
}

/** `counted` keeps which tracker each file held, so that none is counted twice. */
function readStanding(
  { name, content }: RollUpFile,
  today: Day,
  counted: Map<string, string>,
): Result<PlanStanding> {
  if (!content.ok) return content;
  const version = Number(content.value.properties.custom[SCHEMA_PROPERTY] ?? 0);
  if (version > SCHEMA_VERSION) return fail({ code: "later-version" });
  const book = openMaster(content.value);
  if (!book.ok) return book;
  const same = sameTracker(book.value.tracker);
  const earlier = counted.get(same);
  if (earlier !== undefined) return fail({ code: "counted-already", at: name, details: { file: earlier } });
  counted.set(same, name);
  const standing = standingOf(name, book.value.tracker, today);
  return standing === null ? fail({ code: "report-date-unreadable" }) : succeed(standing);
}

/** What two files of one tracker share, whatever was done in between: whose plan it is, and its units and bodies. */
function sameTracker({ settings, units, bodies, tasks }: Tracker): string {
  const [first] = tasks;
  const people = [...units, ...bodies].map(({ name }) => nameKey(name)).sort();
  return JSON.stringify([nameKey(settings.planNumber), nameKey(settings.organisation), people, first?.title]);
}
