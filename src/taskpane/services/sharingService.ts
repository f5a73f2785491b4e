import type { PreparedMail } from "../../actions/mail";
import type { MergePlan, ReturnedFile } from "../../actions/merge";
import type { NextTermFile, NextTermRequest } from "../../actions/next-term";
import type { SendingFinding, SummaryCopy, SummaryScope } from "../../actions/send-summary";
import type { Day } from "../../domain/day";
import type { MergeChange } from "../../domain/merge/merge-change";
import type { Result } from "../../domain/result";
import type { RecipientKind, SentCopy } from "../../domain/sent-copy";
import type { PapersService } from "./papersService";
import type { OnProgress } from "./services";

/** A file for the Standing Committee, and what was found on looking it and the open workbook through. */
export interface MadeSummary extends Omit<SummaryCopy, "content"> {
  readonly bytes: Uint8Array;
  /** What is amiss in the copy itself. */
  readonly inCopy: readonly SendingFinding[];
  /** What is amiss in the open workbook, should that be mailed instead. */
  readonly inWorkbook: readonly SendingFinding[];
}

/** What is known of the next term's plan; "" for what is not. */
export type NextTermOrder = Pick<NextTermRequest, "number" | "title">;

/** The workbook of the next term as a file. */
export interface MadeNextTerm extends Omit<NextTermFile, "content"> {
  readonly bytes: Uint8Array;
}

/** Which copies are to be made. */
export interface CopiesOrder {
  readonly by: RecipientKind;
  readonly returnBy: Day | null;
  /** Names of the recipients. */
  readonly only: readonly string[];
}

/** A copy as a file, with the mail that goes with it. */
export interface MadeCopy {
  readonly recipient: string;
  readonly fileName: string;
  readonly rows: number;
  readonly bytes: Uint8Array;
  readonly mail: PreparedMail;
}

/** The copies of a round; the workbook knows of them once they are remembered. */
export interface MadeCopies {
  readonly round: number;
  readonly zipName: string;
  readonly copies: readonly MadeCopy[];
  readonly sent: readonly SentCopy[];
}

/** What a person decided about a merge. */
export interface MergeDecision {
  /** What the person looked at: where the workbook says otherwise by now, nothing is written. */
  readonly previewed: MergePlan;
  /** What the undo button will call it. */
  readonly title: string;
  /** Whether a returned value wins where the workbook, or another copy, says otherwise. */
  choose(change: MergeChange): boolean;
  /** Whether a change is carried out. */
  accept(change: MergeChange): boolean;
  /** Whether a person settled a conflict for the workbook's value. */
  keep(change: MergeChange): boolean;
  /** The day picked for a date that can be several. */
  pick(change: MergeChange): Day | null;
}

/** Everything the pane does to send copies out and take them in again. */
export interface SharingService {
  readonly papers: PapersService;
  /** Whether this program can save a file; where not, a copy is opened in a window of its own to be saved there. */
  readonly savesFiles: boolean;
  /** Hands a file to the browser control; the problem `cannot-save` where it refuses. */
  saveFile(fileName: string, bytes: Uint8Array): Result<null>;
  /** Opens an .xlsx in a window of its own. */
  openCopy(bytes: Uint8Array): Promise<Result<null>>;
  /** Makes the file for the Standing Committee; null: the workbook's own report date. */
  makeSummary(scope: SummaryScope, reportDate: Day | null): Promise<Result<MadeSummary>>;
  /** Makes the workbook of the next term; the open one stays as it is. */
  makeNextTerm(order: NextTermOrder): Promise<Result<MadeNextTerm>>;
  /** Puts right what Excel can put right of what was found in the open workbook. */
  mend(findings: readonly SendingFinding[], onProgress: OnProgress): Promise<Result<null>>;
  /** Makes the copies of the next round; the workbook stays as it is. */
  makeCopies(order: CopiesOrder, onProgress: OnProgress, signal: AbortSignal): Promise<Result<MadeCopies>>;
  /** Saves all copies with their mails as one .zip. */
  saveAll(made: MadeCopies): Promise<Result<null>>;
  /** Has the workbook remember what was sent; for after the files were handed out. */
  remember(made: MadeCopies, onProgress: OnProgress): Promise<Result<null>>;
  /** Saves a mail as a draft, with its copy where there is one. */
  saveDraft(mail: PreparedMail, fileName: string, copy?: MadeCopy): Promise<Result<null>>;
  /** Reminders for those who have overdue tasks. */
  makeReminders(by: RecipientKind, returnBy: Day | null): Promise<Result<readonly PreparedMail[]>>;
  /** Reminders for those who have not sent back their copy of a round. */
  makeRoundReminders(round: number): Promise<Result<readonly PreparedMail[]>>;
  /** Saves mails as drafts, all in one .zip of that name (without its ending). */
  saveDrafts(mails: readonly PreparedMail[], name: string): Promise<Result<null>>;
  /** Opens returned files; one that cannot be read stops no other. */
  readFiles(
    files: readonly File[],
    onProgress: OnProgress,
    signal: AbortSignal,
  ): Promise<Result<readonly ReturnedFile[]>>;
  /** What taking returned files in would do. */
  previewMerge(files: readonly ReturnedFile[]): Promise<Result<MergePlan>>;
  /** Takes in what was decided, as one step; `changed-since-preview` where the preview no longer holds. */
  merge(
    files: readonly ReturnedFile[],
    decision: MergeDecision,
    onProgress: OnProgress,
    signal: AbortSignal,
  ): Promise<Result<MergePlan>>;
}
