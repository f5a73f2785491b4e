import type { Day } from "../domain/day";
import { numberRows } from "../domain/number-rows";
import { rowsForNobody, withoutRows, type Recipient } from "../domain/recipient";
import { andThen, fail, succeed, type Problem, type Result } from "../domain/result";
import { linesOfSent } from "../domain/rounds/line";
import type { SentCopy } from "../domain/sent-copy";
import type { LogEntry } from "../domain/tracker";
import type { Change } from "../workbook/page/change";
import type { WorkbookContent } from "../workbook/page/content";
import { describeCopy } from "../workbook/copies/describe-copy";
import { makeCopies, type SplitChoices } from "../workbook/copies/make-copies";
import { SHARING } from "../i18n/sharing";
import { fillWords } from "../i18n/fill-words";
import { planCommit } from "../workbook/book/commit";
import type { Journal } from "../workbook/book/memory/journal";
import type { Book } from "../workbook/book/reading/open-book";
import type { Wording } from "../workbook/schema/wording";
import type { PortProblem, Progress, WorkbookPort } from "../workbook/page/port";
import { carryOut, planIn, type Action, type Unfinished } from "./carry-out";
import { openToShare, type NotThere } from "./open";

/** What is asked for when copies are sent out. */
export interface SplitRequest extends SplitChoices {
  readonly today: Day;
  /** `yyyy-MM-dd HH:mm`, for the log. */
  readonly when: string;
}

/** A copy that is ready to be written. */
export interface PlannedCopy {
  readonly recipient: Recipient;
  readonly sent: SentCopy;
  /** Makes the workbook of the copy; left to the last moment, since thirty of them are large. */
  readonly describe: () => WorkbookContent;
}

/** What sending out comes to. */
export interface SplitPlan {
  readonly round: number;
  readonly copies: readonly PlannedCopy[];
  /** Ids of the rows that no copy holds. */
  readonly forNobody: readonly string[];
  /** Names of units, or of bodies, that get no copy since they have no rows. */
  readonly withoutRows: readonly string[];
  /** What makes the master remember it; to be carried out once the copies are written. */
  readonly changes: readonly Change[];
  readonly journal: Journal;
}

/** Why nothing can be sent out. */
export type SplitProblem =
  | NotThere
  | Problem<
      "is-a-copy" | "doubled-ids" | "repair-first" | "plan-closed" | "nobody-to-send-to" | "return-day-past"
    >;

/** The copies of the next round, and how the master comes to remember them. */
export function planSplit(content: WorkbookContent, request: SplitRequest): Result<SplitPlan, SplitProblem> {
  const { returnBy, sentOn } = request;
  if (returnBy !== null && returnBy < sentOn) return fail({ code: "return-day-past", at: returnBy });
  const action: Action<SplitPlan, SplitProblem> = {
    today: request.today,
    open: openToShare,
    plan: (book) => planOn(book, request),
    changesOf: ({ changes }) => changes,
    journalOf: ({ journal }) => journal,
  };
  return andThen(openToShare(content), (book) =>
    andThen(planIn(book, action), ({ plan, changes }) => succeed({ ...plan, changes })),
  );
}

function planOn(book: Book, request: SplitRequest): Result<SplitPlan, SplitProblem> {
  const { tracker: before, wording } = book;
  const tracker = { ...before, tasks: numberRows(before.tasks) };
  const outgoing = makeCopies(tracker, request, wording.language);
  const [first] = outgoing;
  if (!first) return fail({ code: "nobody-to-send-to" });
  const recipients = outgoing.map(({ recipient }) => recipient);
  const { changes, journal } = commitSent(
    book,
    outgoing.map((one) => one.sent),
    request,
  );
  return succeed({
    round: first.sent.round,
    copies: outgoing.map(({ recipient, sent }) => ({
      recipient,
      sent,
      describe: () => describeCopy(tracker, sent, wording, request.today),
    })),
    forNobody: rowsForNobody(tracker, recipients).map(({ id }) => id),
    withoutRows: withoutRows(tracker, request.by),
    changes,
    journal,
  });
}

/** Copies that were made of a workbook and handed out. */
export interface HandedOut extends Pick<SplitRequest, "today" | "when"> {
  readonly sent: readonly SentCopy[];
}

/** Has the open workbook remember copies, whatever it says by now; those that it remembers already are not told twice. */
export function rememberSent(
  port: WorkbookPort,
  handedOut: HandedOut,
  progress?: Progress,
): Promise<Result<Remembered, SplitProblem | PortProblem | Unfinished>> {
  const action: Action<Remembered, SplitProblem> = {
    today: handedOut.today,
    open: openToShare,
    plan: (book) => {
      const known = new Set((book.tracker.sent ?? []).map(({ id }) => id));
      const sent = handedOut.sent.filter(({ id }) => !known.has(id));
      return succeed(sent.length === 0 ? { changes: [], journal: null } : commitSent(book, sent, handedOut));
    },
    changesOf: ({ changes }) => changes,
    journalOf: ({ journal }) => journal,
  };
  return carryOut(port, action, progress);
}

interface Remembered {
  readonly changes: readonly Change[];
  readonly journal: Journal | null;
}

function commitSent(
  book: Book,
  sent: readonly SentCopy[],
  { when, today }: Pick<HandedOut, "when" | "today">,
): Pick<SplitPlan, "changes" | "journal"> {
  const { tracker: before, wording } = book;
  const tracker = { ...before, tasks: numberRows(before.tasks) };
  return planCommit(book, {
    from: tracker,
    after: {
      ...tracker,
      sent: [...(tracker.sent ?? []), ...sent],
      rounds: [...tracker.rounds, ...linesOfSent(sent)],
    },
    note: { when, reason: "", source: "" },
    retell: () => sentEntries(sent, when, wording),
    title: fillWords(SHARING[wording.language].log.sent, { round: sent[0]?.round ?? 0 }),
    today,
    sent,
  });
}

/** The lines of the log that tell of copies sent out. */
function sentEntries(sent: readonly SentCopy[], when: string, wording: Wording): LogEntry[] {
  const words = SHARING[wording.language].log;
  return sent.map(({ round, recipient, rows, fileName }) => ({
    when,
    id: "",
    field: fillWords(words.sent, { round }),
    before: "",
    after: recipient,
    reason: fillWords(words.rows, { rows: rows.length }),
    source: fileName,
  }));
}
