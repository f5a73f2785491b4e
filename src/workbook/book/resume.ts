import type { Day } from "../../domain/day";
import { repairCodes } from "../../domain/edit/ids";
import type { LeftAlone } from "../../domain/patch/list-patch";
import { isSamePatch } from "../../domain/patch/same-patch";
import { beforePatch } from "../../domain/patch/before-patch";
import { carryPatch, compareTrackers, fieldsOf, invertPatch } from "../../domain/patch/tracker-patch";
import type { SentCopy } from "../../domain/sent-copy";
import type { LogEntry, Tracker } from "../../domain/tracker";
import type { Change } from "../page/change";
import { carry } from "./carry";
import { remembered, unremembered } from "./commit";
import { isPartOf, withRows, withoutUnfilled } from "./memory/extra-rows";
import { readHistory } from "./memory/history";
import { closeJournal, readJournal, type Journal } from "./memory/journal";
import { forgetSent } from "./memory/forget-sent";
import type { Book } from "./reading/open-book";

/** What becomes of something that was begun: it is finished, or all of it is taken back. */
export type Ending = "finish" | "take-back";

/** Who ends it: the one who began it, trying again, or whoever came upon it. */
type EndedBy = "beginner" | "finder";

/** The changes that end what was begun, and what of it somebody has worked in since. */
export interface Resumed {
  readonly changes: readonly Change[];
  readonly left: readonly LeftAlone[];
}

/**
 * Ends what a journal tells was begun, however far it came: fields, rows and lines of the log that are there already are not
 * made twice, and what is drawn from them is drawn again.
 */
export function planResume(
  book: Book,
  journal: Journal,
  ending: Ending,
  today: Day,
  by: EndedBy = "beginner",
): Resumed {
  const { step, doing } = journal;
  const patch = ending === "finish" ? step.patch : invertPatch(step.patch);
  // Rows that go out get codes as they do undisturbed, those of somebody's own since among them; taken back, they stay as found.
  const isCoding = journal.isRepair || (journal.sent && ending === "finish");
  const coded = isCoding ? repairCodes : (tracker: Tracker): Tracker => tracker;
  const { tracker, left } = carryPatch(coded(withoutUnfilled(book, journal)), patch);
  const rest = logWithout(book.tracker.log, journal);
  const log = ending === "finish" ? [...rest, ...journal.lines] : rest;
  const logged: Tracker = { ...withSent(tracker, sentOf(book, journal, ending)), log };
  const { view, changes: cleared } = withRows(book, journal, ending, tracker);
  const base = carryPatch(view.tracker, fieldsOf(invertPatch(patch))).tracker;
  const drawn = carryPatch(book.tracker, invertPatch(patch)).tracker;
  const isRestoring = (doing === "undo") === (ending === "finish");
  const carried = carry(view, {
    base,
    drawn: { ...drawn, log: ending === "finish" ? rest : [...rest, ...journal.lines] },
    former: beforePatch(book.tracker, step.patch),
    logged,
    patch: compareTrackers(coded(base), logged),
    // What is put right on the way is told as the rest was.
    note: { when: step.when, reason: journal.lines[0]?.reason ?? "", source: journal.lines[0]?.source ?? "" },
    today,
    told: step.cells ?? [],
    ...(isRestoring ? { restored: step } : {}),
  });
  const kept = by === "finder" ? { ...journal, step: { ...step, isFinished: true as const } } : journal;
  const memory = ending === "finish" ? remembered(book, kept) : unremembered(book, journal);
  const unsent = journal.sent ? forgetSent(book, logged.sent ?? []) : [];
  return {
    changes: [...cleared, ...carried.changes, ...unsent, ...memory, ...closeJournal(book, journal)],
    left,
  };
}

/** The log without the lines of a journal, each of which may be there, half there or not. */
function logWithout(log: readonly LogEntry[], { lines, logged }: Journal): LogEntry[] {
  const missing = new Set(lines);
  return log.filter((entry, index) => {
    const own = [lines[index - logged], ...missing].filter((line) => line !== undefined);
    const line = index < logged ? undefined : own.find((one) => missing.has(one) && isPartOf(entry, one));
    return line === undefined || !missing.delete(line);
  });
}

/** The copies that a workbook is to remember. */
function sentOf({ tracker }: Book, { sent: mine = [] }: Journal, ending: Ending): SentCopy[] {
  const ids = new Set(mine.map(({ id }) => id));
  const others = (tracker.sent ?? []).filter(({ id }) => !ids.has(id));
  return ending === "finish" ? [...others, ...mine] : others;
}

function withSent({ sent, ...entered }: Tracker, wanted: readonly SentCopy[]): Tracker {
  return sent === undefined && wanted.length === 0 ? entered : { ...entered, sent: wanted };
}

/** Whether a workbook says that what a journal told was done, and nothing of it is left to do. */
export function isDone(book: Book, { doing, number, step, sent = [] }: Journal): boolean {
  if (readJournal(book) !== null) return false;
  if (doing === "send") {
    const ids = new Set((book.tracker.sent ?? []).map(({ id }) => id));
    return sent.every(({ id }) => ids.has(id));
  }
  const { done, undone } = readHistory(book);
  if (doing === "undo") return undone.some((past) => past.number === number);
  const past = done.find((one) => one.number === number);
  return past !== undefined && isSamePatch(past.patch, step.patch);
}
