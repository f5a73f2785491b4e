import { isSameName, nameKey } from "../names";
import type { RecipientKind, SentCopy } from "../sent-copy";
import { lastRound } from "../sent-copy";
import type { Task } from "../task";
import type { Tracker } from "../tracker";
import { namesSameTask } from "./alike";
import { foldText } from "./fold";
import type { CopyBase, ReturnedCopy } from "./returned-copy";

/** By what a file was recognised: its hidden base, its row ids, or the units and words of its tasks. */
export type RecognisedBy = "base" | "ids" | "match";

/** Something about a file that a person should know before taking it in. */
export type FileRemark =
  /** A later round was sent to the same recipient. */
  | "older-round"
  /** It holds far more rows than any copy was sent with: a copy of the whole workbook. */
  | "whole-workbook"
  /** The same rows were sent in several rounds, and nothing says of which one it is. */
  | "round-unclear"
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
  /** null where nothing says whether it is a unit's or a body's. */
  readonly by: RecipientKind | null;
  /** What the rows said when they were sent; null where nobody remembers. */
  readonly sentRows: readonly Task[] | null;
  /** What they said in other rounds that the file may be of just as well. */
  readonly otherRounds: readonly (readonly Task[])[];
  readonly remarks: readonly FileRemark[];
}

/** Why a file cannot be merged into this master. */
export type RecognitionProblem =
  | "other-plan"
  | "foreign-workbook"
  /** It was sent from a tracker of the same plan number that has other tasks. */
  | "other-tasks";

/** How much of a file's rows one sending must hold for the file to be a copy of it. */
const MOST = 0.8;

const UNKNOWN_SENDING = { round: null, recipient: "", by: null, sentRows: null, otherRounds: [] } as const;

/** How much of a file's rows must be known here, before row ids that any plan may have are trusted. */
const ENOUGH = 0.5;

/** Finds out which copy a returned file is; the problem where it belongs to another plan or to none. */
export function recogniseCopy(copy: ReturnedCopy, tracker: Tracker): RecognisedCopy | RecognitionProblem {
  return copy.base ? recogniseByBase(copy, copy.base, tracker) : recogniseByRows(copy, tracker);
}

function recogniseByBase(
  copy: ReturnedCopy,
  base: CopyBase,
  { sent = [], settings, tasks }: Tracker,
): RecognisedCopy | RecognitionProblem {
  const remembered = sent.find((one) => one.id === base.copyId && shareTasks(base.rows, one.rows));
  const isSamePlan = foldText(base.planNumber) === foldText(settings.planNumber);
  if (!remembered && !isSamePlan) return "other-plan";
  // Plans without a number, and last year's under the same one, are told apart by what their rows say.
  if (!remembered && !shareTasks(base.rows, tasks)) return "other-tasks";
  const { round, recipient, by } = remembered ?? base;
  return {
    copy,
    recognisedBy: "base",
    round,
    recipient,
    by,
    sentRows: remembered ? union(remembered.rows, base.rows) : base.rows,
    otherRounds: [],
    remarks: [
      ...(remembered ? [] : (["not-sent-from-here"] as const)),
      ...(isOlder(sent, { round, recipient, by }) ? (["older-round"] as const) : []),
    ],
  };
}

/** Whether most rows that were sent are tasks of a list, under the same id or under another. */
function shareTasks(rows: readonly Task[], tasks: readonly Task[]): boolean {
  const byId = new Map(tasks.map(({ id, title }) => [id, title]));
  const words = new Set(tasks.map(({ title }) => foldText(title)));
  const shared = rows.filter(
    ({ id, title }) => namesSameTask(byId.get(id) ?? "", title) || words.has(foldText(title)),
  );
  return shared.length >= rows.length * ENOUGH;
}

/** What the master remembers, and the rows that only the copy tells of: two people may have sent out on one day. */
function union(remembered: readonly Task[], carried: readonly Task[]): Task[] {
  const ids = new Set(remembered.map(({ id }) => id));
  return [...remembered, ...carried.filter(({ id }) => !ids.has(id))];
}

function recogniseByRows(copy: ReturnedCopy, tracker: Tracker): RecognisedCopy | RecognitionProblem {
  const titles = new Map(tracker.tasks.map(({ id, title }) => [id, nameKey(title)]));
  const known = copy.rows.filter(({ id }) => id !== "" && titles.has(id));
  const named = copy.rows.filter((row) => titleOf(row) !== "");
  // The plan may have been revised since it was sent.
  const sentAs = new Set(
    (tracker.sent ?? []).flatMap(({ rows }) => rows.map(({ id, title }) => `${id} ${nameKey(title)}`)),
  );
  const agreeing = known.filter((row) => {
    const title = nameKey(titleOf(row));
    return title === "" || title === titles.get(row.id) || sentAs.has(`${row.id} ${title}`);
  });
  if (known.length > 0 && agreeing.length >= known.length * ENOUGH) {
    return recogniseByIds(copy, tracker, new Set(known.map(({ id }) => id)));
  }
  const words = new Set(titles.values());
  const matching = named.filter((row) => words.has(nameKey(titleOf(row))));
  if (matching.length === 0 || matching.length < named.length * ENOUGH) return "foreign-workbook";
  return {
    copy,
    recognisedBy: "match",
    ...UNKNOWN_SENDING,
    remarks: [],
  };
}

function recogniseByIds(
  copy: ReturnedCopy,
  { sent = [] }: Tracker,
  ids: ReadonlySet<string>,
): RecognisedCopy {
  const [best = null, ...others] = possibleSendings(copy, sent, ids);
  if (best !== null && best.rows.filter(({ id }) => ids.has(id)).length < ids.size * MOST)
    return { ...UNKNOWN_SENDING, copy, recognisedBy: "ids", remarks: ["whole-workbook"] };
  return {
    copy,
    recognisedBy: "ids",
    round: others.length > 0 ? null : (best?.round ?? null),
    recipient: best?.recipient ?? "",
    by: best?.by ?? null,
    sentRows: best?.rows ?? null,
    otherRounds: others.map(({ rows }) => rows),
    remarks: others.length > 0 ? ["round-unclear"] : best && isOlder(sent, best) ? ["older-round"] : [],
  };
}

/** The sendings that have most of the rows, the latest first; one alone where its file name is kept in the file's. */
function possibleSendings(
  { file }: ReturnedCopy,
  sent: readonly SentCopy[],
  ids: ReadonlySet<string>,
): readonly SentCopy[] {
  const scored = sent.map((one) => ({ one, rows: one.rows.filter(({ id }) => ids.has(id)).length }));
  const most = Math.max(1, ...scored.map(({ rows }) => rows));
  const equals = scored
    .filter(({ rows }) => rows === most)
    .map(({ one }) => one)
    .sort((a, b) => b.round - a.round);
  const named = equals.find(({ fileName }) => file.includes(fileName.replace(/\.xlsx$/i, "")));
  return named ? [named] : equals;
}

/** Whether the same recipient was sent a later round; a unit's copies and a body's do not follow one another. */
function isOlder(
  sent: readonly SentCopy[],
  { round, recipient, by }: Pick<SentCopy, "round" | "recipient" | "by">,
): boolean {
  const own = sent.filter((one) => one.by === by && isSameName(one.recipient, recipient));
  return lastRound(own) > round;
}

/** Words of the task in a returned row, "" where the column is gone. */
export function titleOf({ readings }: ReturnedCopy["rows"][number]): string {
  return textOf(readings.title);
}

/** Text of a reading, "" where there is none. */
export function textOf(reading: ReturnedCopy["rows"][number]["readings"]["title"]): string {
  return reading === undefined || reading.kind === "empty" ? "" : String(reading.raw).trim();
}
