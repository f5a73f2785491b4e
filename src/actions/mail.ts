import type { Day } from "../domain/day";
import { listRecipients } from "../domain/recipient";
import { makeReport } from "../domain/report";
import type { RecipientKind } from "../domain/sent-copy";
import type { Problem, Result } from "../domain/result";
import { fail, succeed } from "../domain/result";
import type { WorkbookContent } from "../workbook/content";
import type { MailDraft, MailInput } from "../workbook/mail/draft";
import { reminderMail, updateMail } from "../workbook/mail/draft";
import { shortEnoughLink } from "../workbook/mail/mailto";
import { readTracker } from "../workbook/reading/read-tracker";
import type { PlannedCopy } from "./split";

/** How many tasks a list in a link names at first; fewer where the link grows too long. */
const LINK_LISTS = [10, 5, 2, 0];

/** A mail ready to be looked at. */
export interface PreparedMail {
  readonly recipient: string;
  readonly draft: MailDraft;
  /** null where even the shortest link would be cut off. */
  readonly mailto: string | null;
}

/** What mails are made for. */
export interface MailRequest {
  readonly returnBy: Day | null;
  readonly today: Day;
}

/** The mails that go with copies, one for each. */
export function copyMails(
  content: WorkbookContent,
  copies: readonly PlannedCopy[],
  request: MailRequest,
): Result<readonly PreparedMail[], Problem<"no-tracker">> {
  const makeInput = inputMaker(content, request);
  if (!makeInput) return fail({ code: "no-tracker" });
  return succeed(
    copies.map(({ recipient, sent }) => prepare(makeInput(recipient), (input) => updateMail(input, sent))),
  );
}

/** Reminders of overdue tasks, for those who have some. */
export function reminderMails(
  content: WorkbookContent,
  by: RecipientKind,
  request: MailRequest,
): Result<readonly PreparedMail[], Problem<"no-tracker">> {
  const found = readTracker(content);
  const makeInput = inputMaker(content, request);
  if (!found || !makeInput) return fail({ code: "no-tracker" });
  const inputs = listRecipients(found.tracker, by).map(makeInput);
  return succeed(
    inputs.flatMap((input): PreparedMail[] => {
      const draft = reminderMail(input);
      return draft ? [prepare(input, (one) => reminderMail(one) ?? draft)] : [];
    }),
  );
}

function inputMaker(
  content: WorkbookContent,
  { returnBy, today }: MailRequest,
): ((recipient: MailInput["recipient"]) => MailInput) | null {
  const found = readTracker(content);
  if (!found) return null;
  const { tracker, wording } = found;
  const report = makeReport(tracker, today);
  const { settings } = tracker;
  return (recipient) => ({ recipient, report, settings, today, returnBy, language: wording.language });
}

function prepare(input: MailInput, make: (input: MailInput) => MailDraft): PreparedMail {
  const draft = make(input);
  const shorter = LINK_LISTS.map((longestList) => make({ ...input, longestList }));
  return { recipient: input.recipient.name, draft, mailto: shortEnoughLink([draft, ...shorter]) };
}
