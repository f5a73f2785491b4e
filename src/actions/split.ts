import type { Day } from "../domain/day";
import { numberRows } from "../domain/number-rows";
import { rowsForNobody, withoutRows } from "../domain/recipient";
import type { Recipient } from "../domain/recipient";
import type { Problem, Result } from "../domain/result";
import { andThen, fail, succeed } from "../domain/result";
import type { SentCopy } from "../domain/sent-copy";
import type { LogEntry, Tracker } from "../domain/tracker";
import type { Change } from "../workbook/page/change";
import { findChanges } from "../workbook/page/difference/find-changes";
import type { WorkbookContent } from "../workbook/page/content";
import { describeCopy } from "../workbook/copies/describe-copy";
import type { SplitChoices } from "../workbook/copies/make-copies";
import { makeCopies } from "../workbook/copies/make-copies";
import { SHARING, fillWords } from "../workbook/schema/sharing-words";
import { describeBook } from "../workbook/book/describe";
import type { Book } from "../workbook/book/reading/open-book";
import type { Wording } from "../workbook/schema/wording";
import { openToShare } from "./open";

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
}

/** Why nothing can be sent out. */
export type SplitProblem = Problem<
  "no-tracker" | "is-a-copy" | "doubled-ids" | "repair-first" | "nobody-to-send-to" | "return-day-past"
>;

/** The copies of the next round, and how the master comes to remember them. */
export function planSplit(content: WorkbookContent, request: SplitRequest): Result<SplitPlan, SplitProblem> {
  const { returnBy, sentOn } = request;
  if (returnBy !== null && returnBy < sentOn) return fail({ code: "return-day-past", at: returnBy });
  return andThen(openToShare(content), (book) => planOn(book, request));
}

function planOn(book: Book, request: SplitRequest): Result<SplitPlan, SplitProblem> {
  const { tracker: before, wording } = book;
  const tracker = { ...before, tasks: numberRows(before.tasks) };
  const outgoing = makeCopies(tracker, request, wording.language);
  const [first] = outgoing;
  if (!first) return fail({ code: "nobody-to-send-to" });
  const recipients = outgoing.map(({ recipient }) => recipient);
  const after = withSent(
    tracker,
    outgoing.map(({ sent }) => sent),
    request.when,
    wording,
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
    changes: findChanges({
      found: book.content,
      baseline: describeBook(book, request.today),
      desired: describeBook(book, request.today, after),
    }),
  });
}

function withSent(tracker: Tracker, sent: readonly SentCopy[], when: string, wording: Wording): Tracker {
  const words = SHARING[wording.language].log;
  const entries = sent.map(({ round, recipient, rows, fileName }): LogEntry => ({
    when,
    id: "",
    field: fillWords(words.sent, { round }),
    before: "",
    after: recipient,
    reason: fillWords(words.rows, { rows: rows.length }),
    source: fileName,
  }));
  return { ...tracker, sent: [...(tracker.sent ?? []), ...sent], log: [...tracker.log, ...entries] };
}
