import { keyOf } from "../report";
import type { SentCopy } from "../sent-copy";
import { lastRound } from "../sent-copy";
import type { Task } from "../task";
import type { Tracker } from "../tracker";
import { foldText } from "./fold";
import type { CopyBase, ReturnedCopy } from "./returned-copy";

/** By what a file was recognised: its hidden base, its row ids, or the units and words of its tasks. */
export type RecognisedBy = "base" | "ids" | "match";

/** Something about a file that a person should know before taking it in. */
export type FileRemark =
  /** A later round was sent to the same recipient. */
  | "older-round"
  /** The master does not remember having sent it. */
  | "not-sent-from-here";

/** A returned copy with what is known about its sending. */
export interface RecognisedCopy {
  readonly copy: ReturnedCopy;
  readonly recognisedBy: RecognisedBy;
  /** null where nothing says which one it is. */
  readonly round: number | null;
  /** "" where nothing says whose it is. */
  readonly recipient: string;
  /** What the rows said when they were sent; null where nobody remembers. */
  readonly sentRows: readonly Task[] | null;
  readonly remarks: readonly FileRemark[];
}

/** Why a file cannot be merged into this master. */
export type RecognitionProblem = "other-plan" | "foreign-workbook";

/** How much of a file's rows must be known here, before row ids that any plan may have are trusted. */
const ENOUGH = 0.5;

/** Finds out which copy a returned file is; the problem where it belongs to another plan or to none. */
export function recogniseCopy(copy: ReturnedCopy, tracker: Tracker): RecognisedCopy | RecognitionProblem {
  return copy.base ? recogniseByBase(copy, copy.base, tracker) : recogniseByRows(copy, tracker);
}

function recogniseByBase(
  copy: ReturnedCopy,
  base: CopyBase,
  { sent = [], settings }: Tracker,
): RecognisedCopy | RecognitionProblem {
  const remembered = sent.find(({ id }) => id === base.copyId);
  const isSamePlan = foldText(base.planNumber) === foldText(settings.planNumber);
  if (!remembered && !isSamePlan) return "other-plan";
  const { round, recipient } = remembered ?? base;
  return {
    copy,
    recognisedBy: "base",
    round,
    recipient,
    sentRows: remembered ? union(remembered.rows, base.rows) : base.rows,
    remarks: [
      ...(remembered ? [] : (["not-sent-from-here"] as const)),
      ...(isOlder(sent, round, recipient) ? (["older-round"] as const) : []),
    ],
  };
}

/** What the master remembers, and the rows that only the copy tells of: two people may have sent out on one day. */
function union(remembered: readonly Task[], carried: readonly Task[]): Task[] {
  const ids = new Set(remembered.map(({ id }) => id));
  return [...remembered, ...carried.filter(({ id }) => !ids.has(id))];
}

function recogniseByRows(copy: ReturnedCopy, tracker: Tracker): RecognisedCopy | RecognitionProblem {
  const titles = new Map(tracker.tasks.map(({ id, title }) => [id, keyOf(title)]));
  const known = copy.rows.filter(({ id }) => id !== "" && titles.has(id));
  const named = copy.rows.filter((row) => titleOf(row) !== "");
  const agreeing = known.filter((row) => titleOf(row) === "" || keyOf(titleOf(row)) === titles.get(row.id));
  if (known.length > 0 && agreeing.length >= known.length * ENOUGH) {
    return recogniseByIds(copy, tracker, new Set(known.map(({ id }) => id)));
  }
  const words = new Set(titles.values());
  const matching = named.filter((row) => words.has(keyOf(titleOf(row))));
  if (matching.length === 0 || matching.length < named.length * ENOUGH) return "foreign-workbook";
  return { copy, recognisedBy: "match", round: null, recipient: "", sentRows: null, remarks: [] };
}

function recogniseByIds(
  copy: ReturnedCopy,
  { sent = [] }: Tracker,
  ids: ReadonlySet<string>,
): RecognisedCopy {
  const best = bestSent(copy, sent, ids);
  return {
    copy,
    recognisedBy: "ids",
    round: best?.round ?? null,
    recipient: best?.recipient ?? "",
    sentRows: best?.rows ?? null,
    remarks: best && isOlder(sent, best.round, best.recipient) ? ["older-round"] : [],
  };
}

/** The sending that has most of the rows; of equals the one whose file name is kept in the file's, else the latest. */
function bestSent(
  { file }: ReturnedCopy,
  sent: readonly SentCopy[],
  ids: ReadonlySet<string>,
): SentCopy | null {
  const scored = sent.map((one) => ({
    one,
    rows: one.rows.filter(({ id }) => ids.has(id)).length,
    named: file.includes(one.fileName.replace(/\.xlsx$/i, "")) ? 1 : 0,
  }));
  const [best] = scored
    .filter(({ rows }) => rows > 0)
    .sort((a, b) => b.rows - a.rows || b.named - a.named || b.one.round - a.one.round);
  return best?.one ?? null;
}

function isOlder(sent: readonly SentCopy[], round: number, recipient: string): boolean {
  return lastRound(sent.filter((one) => keyOf(one.recipient) === keyOf(recipient))) > round;
}

/** Words of the task in a returned row, "" where the column is gone. */
export function titleOf({ readings }: ReturnedCopy["rows"][number]): string {
  return textOf(readings.title);
}

/** Text of a reading, "" where there is none. */
export function textOf(reading: ReturnedCopy["rows"][number]["readings"]["title"]): string {
  return reading === undefined || reading.kind === "empty" ? "" : String(reading.raw).trim();
}
