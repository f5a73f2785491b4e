import type { Day } from "../../domain/day";
import { fingerprint } from "../../domain/fingerprint";
import { isSameName } from "../../domain/names";
import { listRecipients, type Recipient } from "../../domain/recipient";
import { lastRound, type RecipientKind, type SentCopy } from "../../domain/sent-copy";
import type { Task } from "../../domain/task";
import type { Tracker } from "../../domain/tracker";
import type { Language } from "../../i18n/language";
import { copyFileNames } from "./file-name";

/** What is chosen when copies are sent out. */
export interface SplitChoices {
  readonly by: RecipientKind;
  readonly sentOn: Day;
  readonly returnBy: Day | null;
  /** Names of the recipients to send to; all but the sender itself where it is left out. */
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
  const { planNumber, organisation } = tracker.settings;
  const isWanted = ({ name }: Recipient): boolean =>
    only?.some((one) => isSameName(one, name)) ?? !isSameName(name, organisation);
  const recipients = listRecipients(tracker, by).filter(isWanted);
  const round = lastRound(tracker.sent ?? []) + 1;
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
