import type { Day } from "../domain/day";
import { nameKey } from "../domain/names";
import { andThen, fail, succeed, type Problem, type Result } from "../domain/result";
import type { Tracker } from "../domain/tracker";
import type { Language } from "../i18n/language";
import { SCHEMA_PROPERTY, SCHEMA_VERSION } from "../workbook/sheets/meta";
import type { Book } from "../workbook/book/reading/open-book";
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
  const opened = files.map((file): OpenedFile => ({ file, book: openFile(file) }));
  const counted = lastWorkedIn(opened);
  const read = opened.map(({ file, book }) => ({
    file: file.name,
    standing: andThen(book, ({ tracker }) => readStanding(file, tracker, today, counted)),
  }));
  const plans = read.flatMap(({ standing }) => (standing.ok ? [standing.value] : []));
  const leftOut = read.flatMap(({ file, standing }) =>
    standing.ok ? [] : [{ file, problem: standing.problem }],
  );
  if (plans.length === 0) return fail({ code: "no-plan-to-sum" });
  const told = leftOut.map(({ file, problem }): LeftOutFile => ({ file, why: say(problem) }));
  return succeed({ content: describeRollUp(plans, told, { madeOn: today, language }), plans, leftOut });
}

interface OpenedFile {
  readonly file: RollUpFile;
  readonly book: Result<Book>;
}

function openFile({ content }: RollUpFile): Result<Book> {
  if (!content.ok) return content;
  const version = Number(content.value.properties.custom[SCHEMA_PROPERTY] ?? 0);
  return version > SCHEMA_VERSION ? fail({ code: "later-version" }) : openMaster(content.value);
}

/** Of the files of each tracker the one that was worked in last, by their logs; the first of those that tell the same. */
function lastWorkedIn(opened: readonly OpenedFile[]): ReadonlyMap<string, RollUpFile> {
  const last = new Map<string, { readonly file: RollUpFile; readonly when: string }>();
  for (const { file, book } of opened) {
    if (!book.ok) continue;
    const { tracker } = book.value;
    const when = tracker.log.reduce((latest, line) => (line.when > latest ? line.when : latest), "");
    const same = sameTracker(tracker);
    const other = last.get(same);
    if (other === undefined || when > other.when) last.set(same, { file, when });
  }
  return new Map([...last].map(([same, { file }]) => [same, file]));
}

/** `counted` says which file of each tracker counts, so that none is counted twice. */
function readStanding(
  file: RollUpFile,
  tracker: Tracker,
  today: Day,
  counted: ReadonlyMap<string, RollUpFile>,
): Result<PlanStanding> {
  const { name } = file;
  const other = counted.get(sameTracker(tracker));
  if (other !== undefined && other !== file)
    return fail({ code: "counted-already", at: name, details: { file: other.name } });
  const standing = standingOf(name, tracker, today);
  return standing === null ? fail({ code: "report-date-unreadable" }) : succeed(standing);
}

/** What two files of one tracker share, whatever was done in between: whose plan it is, and its units and bodies. */
function sameTracker({ settings, units, bodies, tasks }: Tracker): string {
  const [first] = tasks;
  const people = [...units, ...bodies].map(({ name }) => nameKey(name)).sort();
  return JSON.stringify([nameKey(settings.planNumber), nameKey(settings.organisation), people, first?.title]);
}
