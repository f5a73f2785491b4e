import type { Day } from "../domain/day";
import { dayOf } from "../domain/entry";
import { listRecipients, type Recipient } from "../domain/recipient";
import { makeReport } from "../domain/report";
import { isSameName } from "../domain/names";
import type { RecipientKind } from "../domain/sent-copy";
import { isBack } from "../domain/rounds/standing";
import type { Tracker } from "../domain/tracker";
import { andThen, succeed, type Result } from "../domain/result";
import type { WorkbookContent } from "../workbook/page/content";
import { readAddressCell } from "../domain/addresses";
import type { MailDraft, MailInput } from "../workbook/mail/compose";
import { chaseMail, reminderMail, updateMail } from "../workbook/mail/draft";
import { shortEnoughLink } from "../workbook/mail/mailto";
import { shortReminderMail, shortUpdateMail, withShortNames } from "../workbook/mail/short-draft";
import type { Book } from "../workbook/book/reading/open-book";
import { openTracker, type NotThere } from "./open";
import type { PlannedCopy } from "./split";

/** How many tasks a list in a link names at first; fewer where the link grows too long. */
const LINK_LISTS = [10, 5, 2];

/** How many letters of each name the few lines keep that a link holds else; the last fits whatever the names. */
const LINK_NAMES = [200, 60, 30, 12];

/** A mail ready to be looked at. */
export interface PreparedMail {
  readonly recipient: string;
  readonly draft: MailDraft;
  /** Without attachment and mostly shorter than the draft; null where the addresses alone are too long for a link. */
  readonly mailto: string | null;
  /** What stands in the cell of addresses and is none; a person should look at it. */
  readonly unreadAddresses: readonly string[];
}

/** What mails are made for. */
export interface MailRequest {
  readonly returnBy: Day | null;
  readonly today: Day;
  readonly remindsSoon?: boolean;
}

/** The mails that go with copies, one for each. */
export function copyMails(
  content: WorkbookContent,
  copies: readonly PlannedCopy[],
  request: MailRequest,
): Result<readonly PreparedMail[], NotThere> {
  return andThen(openTracker(content), (book) => {
    const makeInput = inputMaker(book, request);
    const mails = copies.map(({ recipient, sent }) => {
      const input = makeInput(recipient);
      const short = LINK_NAMES.map((longest) => shortUpdateMail(input, sent, longest));
      return prepare(input, (one) => updateMail(one, sent), short);
    });
    return succeed(mails);
  });
}

/** Reminders of overdue tasks, and of those due soon where that is wished, for those who have some. */
export function reminderMails(
  content: WorkbookContent,
  by: RecipientKind,
  request: MailRequest,
): Result<readonly PreparedMail[], NotThere> {
  return andThen(openTracker(content), (book) => {
    const { organisation } = book.tracker.settings;
    // Nobody writes to themselves.
    const others = listRecipients(book.tracker, by).filter(({ name }) => !isSameName(name, organisation));
    const inputs = others.map(inputMaker(book, request));
    const mails = inputs.flatMap((input): PreparedMail[] => {
      const draft = reminderMail(input);
      const short = LINK_NAMES.flatMap((longest) => shortReminderMail(input, longest) ?? []);
      return draft ? [prepare(input, (one) => reminderMail(one) ?? draft, short)] : [];
    });
    return succeed(mails);
  });
}

/** Reminders to those who have not sent back their copy of a round. */
export function roundMails(
  content: WorkbookContent,
  round: number,
  request: MailRequest,
): Result<readonly PreparedMail[], NotThere> {
  return andThen(openTracker(content), (book) => {
    const { tracker } = book;
    const by = tracker.sent?.find((copy) => copy.round === round)?.by ?? "unit";
    const known = listRecipients(tracker, by);
    const makeInput = inputMaker(book, request);
    const missing = tracker.rounds.filter(
      (line) => line.round === round && line.recipient.trim() !== "" && !isBack(line),
    );
    const mails = missing
      .filter(({ recipient }) => !isSameName(recipient, tracker.settings.organisation))
      .map(({ recipient: name, sentOn, returnBy }) => {
        const recipient = known.find((one) => isSameName(one.name, name)) ?? someone(tracker, by, name);
        const copy = { round, sentOn: dayOf(sentOn), returnBy: dayOf(returnBy) };
        const short = LINK_NAMES.map((longest) =>
          chaseMail({ ...withShortNames(makeInput(recipient), longest), longestList: 0 }, copy),
        );
        return prepare(makeInput(recipient), (one) => chaseMail(one, copy), short);
      });
    return succeed(mails);
  });
}

/** Somebody who was sent a copy and has no task any more. */
function someone({ units, bodies }: Tracker, kind: RecipientKind, name: string): Recipient {
  const person = [...units, ...bodies].find((one) => isSameName(one.name, name));
  const { code, contact, email } = person ?? { code: "", contact: "", email: "" };
  return { kind, name, code, contact, email, tasks: [] };
}

function inputMaker(
  { tracker, wording }: Book,
  { returnBy, today, remindsSoon = false }: MailRequest,
): (recipient: MailInput["recipient"]) => MailInput {
  const report = makeReport(tracker, today);
  const { settings } = tracker;
  const sender = [...tracker.bodies, ...tracker.units].find(({ name }) =>
    isSameName(name, settings.organisation),
  );
  const askAt = [sender?.contact ?? "", sender?.email ?? ""].filter((part) => part.trim() !== "").join(", ");
  const { language } = wording;
  return (recipient) => ({ recipient, report, settings, today, returnBy, language, remindsSoon, askAt });
}

function prepare(
  input: MailInput,
  make: (input: MailInput) => MailDraft,
  short: readonly MailDraft[],
): PreparedMail {
  const { name, email } = input.recipient;
  const draft = make(input);
  const withShorterLists = LINK_LISTS.map((longestList) => make({ ...input, longestList }));
  return {
    recipient: name,
    draft,
    mailto: shortEnoughLink([draft, ...withShorterLists, ...short]),
    unreadAddresses: readAddressCell(email).unread,
  };
}
