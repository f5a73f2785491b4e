import type { Day } from "../domain/day";
import { addPlan } from "../domain/add-plan";
import { addExampleProgress } from "../domain/example-progress";
import type { Plan } from "../domain/plan";
import type { Problem, Result } from "../domain/result";
import { andThen, fail, succeed } from "../domain/result";
import type { Tracker } from "../domain/tracker";
import { trackerFromPlan } from "../domain/tracker-from-plan";
import { CELL_LIMIT } from "../workbook/page/cell-limit";
import type { Change } from "../workbook/page/change";
import { findChanges } from "../workbook/page/difference/find-changes";
import { newSheetChanges } from "../workbook/page/difference/new-sheet";
import { inOrder } from "../workbook/page/difference/phase";
import type { WorkbookContent } from "../workbook/page/content";
import { planCommit } from "../workbook/book/commit";
import { describeBook, describeTracker } from "../workbook/book/describe";
import type { LogNote } from "../workbook/book/log-entries";
import type { Journal } from "../workbook/book/memory/journal";
import type { PortProblem, Progress, WorkbookPort } from "../workbook/page/port";
import { findFreeWording, findUnfinished, isUnfinished } from "../workbook/book/reading/build-state";
import type { Book } from "../workbook/book/reading/open-book";
import { openBook } from "../workbook/book/reading/open-book";
import { META_ROWS } from "../workbook/sheets/meta";
import type { Language, Wording } from "../workbook/schema/wording";
import { planIn, type Action, type Unfinished } from "./carry-out";

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
  | Problem<"other-plan-tracked" | "sample-in-tracker" | "names-taken" | "no-tasks" | "text-too-long" | "days-from-1904">;

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
  const found = await port.read();
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
  const unfinished = findUnfinished(found);
  if (unfinished) return succeed(planNew(found, request, unfinished));
  const existing = openBook(found);
  if (existing && !isUnfinished(found, existing.wording)) return planAddition(existing, request);
  const wording = findFreeWording(found, request.language);
  return wording ? succeed(planNew(found, request, wording)) : fail({ code: "names-taken" });
}

function planNew(found: WorkbookContent, request: BuildRequest, wording: Wording): BuildPlan {
  const planned = trackerFromPlan(request.plan, { ...request, holidayNames: wording.labels.publicHolidays });
  const tracker = request.withExample === true ? addExampleProgress(planned) : planned;
  const desired = describeTracker(tracker, wording, request.today);
  const changes = inOrder([
    ...findChanges({ found, baseline: null, desired }),
    ...looksOfBegun(found, desired),
  ]);
  return { tracker, wording, desired, changes: markedAsBuilding(changes, wording) };
}

/** The looks of sheets that a build which broke off has left behind without knowing how far it came; the page is shown. */
function looksOfBegun(found: WorkbookContent, desired: WorkbookContent): Change[] {
  const there = new Set(found.sheets.map(({ name }) => name));
  const begun = desired.sheets.filter(({ name }) => there.has(name));
  const { activeSheet } = desired;
  const shown: Change[] =
    begun.length > 0 && activeSheet !== undefined ? [{ kind: "activate", sheet: activeSheet }] : [];
  return [
    ...begun.flatMap((sheet) => newSheetChanges(sheet, 0)).filter(({ kind }) => LOOKS.has(kind)),
    ...shown,
  ];
}

const LOOKS: ReadonlySet<Change["kind"]> = new Set([
  "merge",
  "setFormat",
  "setColumns",
  "setRows",
  "setFreeze",
  "setPage",
  "setSheetLooks",
]);

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
    return { tracker, changes: findChanges({ found, baseline: desired, desired }), journal: null };
  }
  const note = request.note ?? { when: today, reason: "", source: plan.number };
  const title = wording.labels.addedFromPlan;
  const { changes, journal } = planCommit(book, { after: tracker, note, title, today });
  return { tracker, changes, journal };
}

/** The hidden sheet comes first and says "building" until the last change, so that a build that breaks off is known again. */
function markedAsBuilding(changes: readonly Change[], { naming, language }: Wording): Change[] {
  const sheet = naming.sheets.meta;
  const isMeta = (kind: Change["kind"]) => (change: Change) =>
    change.kind === kind && "sheet" in change && change.sheet === sheet;
  const [add, write, protect] = (["addSheet", "writeCells", "protect"] as const).map((kind) =>
    changes.filter(isMeta(kind)),
  );
  const aside = new Set([...(add ?? []), ...(write ?? []), ...(protect ?? [])]);
  const first = (add ?? []).map((change): Change =>
    change.kind === "addSheet" ? { ...change, position: 0 } : change,
  );
  const building: Change = {
    kind: "writeCells",
    sheet,
    block: {
      row: META_ROWS.language,
      column: 0,
      contents: [
        ["language", language],
        ["state", "building"],
      ],
    },
  };
  return [
    ...first,
    building,
    ...changes.filter((change) => !aside.has(change)),
    ...(write ?? []),
    ...(protect ?? []),
  ];
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
