import type { Day } from "../../domain/day";
import { fingerprint } from "../../domain/fingerprint";
import type { Recipient } from "../../domain/recipient";
import { listRecipients } from "../../domain/recipient";
import type { RecipientKind, SentCopy } from "../../domain/sent-copy";
import { lastRound } from "../../domain/sent-copy";
import type { Task } from "../../domain/task";
import type { Tracker } from "../../domain/tracker";
import type { Language } from "../schema/wording";
import { copyFileNames } from "./file-name";

/** What is chosen when copies are sent out. */
export interface SplitChoices {
  readonly by: RecipientKind;
  readonly sentOn: Day;
  readonly returnBy: Day | null;
  /** Names of the recipients to send to; all where it is left out. */
  readonly only?: readonly string[];
}

/** A copy with whom it goes to. */
export interface OutgoingCopy {
  readonly recipient: Recipient;
  readonly sent: SentCopy;
}

/** Copies of two plans that share number, round, recipient and day are told apart by ids and titles. */
function markOf(tasks: readonly Task[]): string {
  return fingerprint(tasks.map(({ id, title }) => `${id} ${title}`).join("\n"));
}

/** The copies of the next round. */
export function makeCopies(tracker: Tracker, choices: SplitChoices, language: Language): OutgoingCopy[] {
  const { by, sentOn, returnBy, only } = choices;
  const recipients = listRecipients(tracker, by).filter(({ name }) => only?.includes(name) ?? true);
  const round = lastRound(tracker.sent ?? []) + 1;
  const { planNumber } = tracker.settings;
  const fileNames = copyFileNames(
    planNumber,
    recipients.map(({ name }) => name),
    round,
    language,
  );
  return recipients.map((recipient, index) => ({
    recipient,
    sent: {
      id: [planNumber, round, by, recipient.name, sentOn, markOf(recipient.tasks)].join("|"),
      round,
      by,
      recipient: recipient.name,
      sentOn,
      returnBy,
      fileName: fileNames[index] ?? "",
      rows: recipient.tasks,
    },
  }));
}
