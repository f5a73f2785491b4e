import type { Language } from "../i18n/language";
import type { Day } from "../domain/day";
import { addPlan } from "../domain/add-plan";
import { addExampleProgress } from "../domain/example-progress";
import type { Plan } from "../domain/plan";
import { andThen, fail, succeed, type Problem, type Result } from "../domain/result";
import type { Tracker } from "../domain/tracker";
import { trackerFromPlan } from "../domain/tracker-from-plan";
import { CELL_LIMIT } from "../domain/cell-limit";
import type { Change } from "../workbook/page/change";
import { findChanges } from "../workbook/page/difference/find-changes";
import { sameData } from "../workbook/page/difference/same";
import type { WorkbookContent } from "../workbook/page/content";
import { planCommit } from "../workbook/book/commit";
import { describeBook, describeTracker } from "../workbook/book/describe";
import type { LogNote } from "../workbook/book/log-entries";
import { forgetBegun, readBegun, type BegunBuild } from "../workbook/book/memory/begun-build";
import type { Journal } from "../workbook/book/memory/journal";
import { foundBefore, lostSheets, planNewTracker } from "../workbook/book/new-build";
import type { PortProblem, Progress, WorkbookPort } from "../workbook/page/port";
import { findFreeWording, findUnfinished } from "../workbook/book/reading/build-state";
import { openBook, type Book } from "../workbook/book/reading/open-book";
import type { Wording } from "../workbook/schema/wording";
import { planIn, unfinished, type Action, type Unfinished } from "./carry-out";
import { openForEdit } from "./open";
import { readForBuild } from "./read-for-build";

/** What a tracker is built from. */
export interface BuildRequest {
  readonly plan: Plan;
  readonly language: Language;
  /** null: the day on which the workbook is opened. */
  readonly reportDate: Day | null;
  readonly today: Day;
  /** Fill in a month of invented progress, marked as an example, to try the tracker out. */
  readonly withExample?: boolean;
  /** Build a tracker that holds no task yet. */
  readonly allowEmpty?: boolean;
  /** How the log speaks of what is added to a tracker that is there; `today` and the plan's number where absent. */
  readonly note?: LogNote;
}

/** What a build did. */
export interface BuildReport {
  readonly taskRows: number;
  readonly units: number;
  readonly bodies: number;
  /** 0 where the workbook was in order already. */
  readonly changes: number;
  readonly roundTrips: number;
  /** Visible sheets of the tracker, the summary first. */
  readonly sheets: readonly string[];
}

/** Why a tracker was not built, besides what Excel itself refuses. */
export type BuildProblem =
  | PortProblem
  | Unfinished
  | Problem<"other-plan-tracked" | "names-taken" | "no-tasks" | "text-too-long" | "days-from-1904">
  | Problem<
      | "no-tracker"
      | "sample-in-tracker"
      | "build-begun"
      | "repair-first"
      | "doubled-ids"
      | "plan-closed"
      | "is-a-copy"
    >;

interface BuildPlan {
  readonly tracker: Tracker;
  readonly wording: Wording;
  readonly desired: WorkbookContent;
  readonly changes: readonly Change[];
}

/**
 * Builds the tracking workbook of a plan in an open workbook, or adds to the one that is there what the plan names and it
 * lacks. Nothing of the user's own is overwritten; a build that broke off is finished.
 */
export async function buildTracker(
  port: WorkbookPort,
  request: BuildRequest,
  progress?: Progress,
  signal?: { readonly aborted: boolean },
): Promise<Result<BuildReport, BuildProblem>> {
  const isEmpty = request.plan.tasks.length + request.plan.milestones.length === 0;
  if (isEmpty && request.allowEmpty !== true) return fail({ code: "no-tasks" });
  const tooLong = longText(request.plan);
  if (tooLong) return fail(tooLong);
  const found = await readForBuild(port);
  if (!found.ok) return found;
  const planned = planBuild(found.value, request);
  if (!planned.ok) return planned;
  const { changes } = planned.value;
  const applied =
    changes.length === 0
      ? succeed({ roundTrips: 0 })
      : await port.apply(changes, progress, signal, found.value);
  return applied.ok ? succeed(reportOf(planned.value, applied.value.roundTrips)) : applied;
}

/** The first text of a plan that no cell can hold. */
function longText({ tasks, milestones }: Plan): Problem<"text-too-long"> | null {
  for (const { line, title, product, deadline } of [...tasks, ...milestones]) {
    const length = Math.max(title.length, deadline.text.length, product?.length ?? 0);
    if (length > CELL_LIMIT)
      return { code: "text-too-long", at: String(line), details: { length, limit: CELL_LIMIT } };
  }
  return null;
}

/** What a build would do to a workbook as found. */
export function planBuild(found: WorkbookContent, request: BuildRequest): Result<BuildPlan, BuildProblem> {
  // Every date that we write would be shown four years and a day late.
  if (found.countsFrom1904) return fail({ code: "days-from-1904" });
  const begun = findUnfinished(found);
  if (begun) return planAgain(found, request, begun);
  const existing = openBook(found);
  if (existing) return andThen(openForEdit(found), (book) => planAddition(book, request));
  const lost = lostSheets(found);
  const rest = { ...found, sheets: found.sheets.filter(({ name }) => !lost.includes(name)) };
  const wording = findFreeWording(rest, request.language);
  if (!wording) return fail({ code: "names-taken" });
  const planned = planNew(rest, request, beginningOf(rest, request, wording));
  const cleared = lost.map((sheet): Change => ({ kind: "deleteSheet", sheet }));
  return succeed({ ...planned, changes: [...cleared, ...planned.changes] });
}

/** The very build that was begun is finished; another is refused until that one is, or is taken back. */
function planAgain(
  found: WorkbookContent,
  request: BuildRequest,
  wording: Wording,
): Result<BuildPlan, BuildProblem> {
  const begun = readBegun(found, wording);
  const wanted = beginningOf(found, request, wording);
  return begun && !sameData(begun.tracker, wanted.begun.tracker)
    ? fail(unfinished(begun))
    : succeed(planNew(found, request, begun ? { wording, begun } : wanted));
}

/** A build and the words that it is built in. */
interface Beginning {
  readonly wording: Wording;
  readonly begun: BegunBuild;
}

function beginningOf(found: WorkbookContent, request: BuildRequest, wording: Wording): Beginning {
  const when = request.note?.when ?? request.today;
  const tracker = trackerOf(request, wording);
  return {
    wording,
    begun: { title: wording.labels.built, when, tracker, ...foundBefore(found, wording) },
  };
}

function trackerOf(request: BuildRequest, { labels }: Wording): Tracker {
  const planned = trackerFromPlan(request.plan, { ...request, holidayNames: labels.publicHolidays });
  return request.withExample === true ? addExampleProgress(planned) : planned;
}

function planNew(found: WorkbookContent, { today }: BuildRequest, { wording, begun }: Beginning): BuildPlan {
  const { tracker } = begun;
  const desired = describeTracker(tracker, wording, today);
  return { tracker, wording, desired, changes: planNewTracker(found, desired, wording, begun) };
}

/** What a plan adds is an action like any other; where it adds nothing, what a build that broke off left undone is done. */
function planAddition(book: Book, request: BuildRequest): Result<BuildPlan, BuildProblem> {
  const kept = book.tracker.settings.planNumber;
  if (request.withExample === true) return fail({ code: "sample-in-tracker", details: { kept } });
  if (kept !== request.plan.number)
    return fail({ code: "other-plan-tracked", details: { kept, wanted: request.plan.number } });
  const action: Action<Addition, never> = {
    today: request.today,
    open: (content) => succeed(openBook(content) ?? book),
    plan: (now) => succeed(additionTo(now, request)),
    changesOf: ({ changes }) => changes,
    journalOf: ({ journal }) => journal,
  };
  return andThen(planIn(book, action), ({ plan, changes }) => {
    const desired = describeBook(book, request.today, plan.tracker);
    return succeed({ tracker: plan.tracker, wording: book.wording, desired, changes });
  });
}

interface Addition {
  readonly tracker: Tracker;
  readonly changes: readonly Change[];
  readonly journal: Journal | null;
}

function additionTo(book: Book, request: BuildRequest): Addition {
  const { content: found, tracker: before, wording } = book;
  const { plan, today } = request;
  const tracker = addPlan(before, plan, request);
  if (tracker === before) {
    const desired = describeBook(book, today);
    const changes = [...findChanges({ found, baseline: desired, desired }), ...forgetBegun(found, wording)];
    return { tracker, changes, journal: null };
  }
  const note = request.note ?? { when: today, reason: "", source: plan.number };
  const title = wording.labels.addedFromPlan;
  const { changes, journal } = planCommit(book, { after: tracker, note, title, today });
  return { tracker, changes, journal };
}

function reportOf({ tracker, desired, changes }: BuildPlan, roundTrips: number): BuildReport {
  return {
    taskRows: tracker.tasks.filter(({ title }) => title.trim() !== "").length,
    units: tracker.units.length,
    bodies: tracker.bodies.length,
    changes: changes.length,
    roundTrips,
    sheets: desired.sheets.filter(({ visibility }) => visibility === "visible").map(({ name }) => name),
  };
}
