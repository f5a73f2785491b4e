import type { Day } from "../../domain/day";
import { dayOf } from "../../domain/entry";
import { bareNumber } from "../../domain/plan-number";
import type { Recipient } from "../../domain/recipient";
import type { JudgedTask, Report } from "../../domain/report";
import { listUrgent } from "../../domain/summary-list";
import type { Settings } from "../../domain/tracker";
import { citePlan } from "../../i18n/cite-plan";
import { MAIL, type MailWords } from "../../i18n/mail";
import { fillWords } from "../../i18n/fill-words";
import type { Language } from "../../i18n/language";
import { readAddresses } from "../../domain/addresses";
import { withoutOpenTurns } from "../../domain/open-turn";
import { mailDay } from "./mail-day";

/** A mail to be looked at, changed and sent by a person. */
export interface MailDraft {
  readonly to: readonly string[];
  readonly subject: string;
  /** Lines parted by "\n". */
  readonly body: string;
}

/** What a mail to a recipient speaks of. */
export interface MailInput {
  readonly recipient: Recipient;
  readonly report: Report;
  readonly settings: Settings;
  readonly today: Day;
  readonly returnBy: Day | null;
  readonly language: Language;
  /** Whether a reminder names what is due soon too. */
  readonly remindsSoon?: boolean;
  /** Who answers questions, as a line; left out where nobody is named. */
  readonly askAt?: string;
  /** How many tasks each list names; the rest is counted. */
  readonly longestList?: number;
}

/** A mail from its paragraphs, with greeting and signature. */
export function compose(
  { recipient, settings, language, askAt = "" }: MailInput,
  subject: string,
  paragraphs: readonly (readonly string[])[],
): MailDraft {
  const words = MAIL[language];
  const signed = settings.preparedBy.trim() === "" ? [] : [settings.preparedBy.trim()];
  const greeting = fillWords(words.greeting, { recipient: recipient.name });
  const asked = askAt === "" ? [] : [[fillWords(words.askAt, { contact: askAt })]];
  const all = [[greeting], ...paragraphs, ...asked, [words.closing, ...signed]];
  return {
    to: readAddresses(recipient.email),
    subject: withoutOpenTurns(oneLine(subject)),
    body: withoutOpenTurns(all.map((lines) => lines.join("\n")).join("\n\n")),
  };
}

/** A text as one line without control characters: what was typed into a cell never becomes a header of its own. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ").trim();
}

/** What the sentences of a mail name. */
export function factsOf(
  { recipient, settings, report, today }: MailInput,
  words: MailWords,
): Record<string, string> {
  return {
    recipient: recipient.name,
    ...senderOf(settings, words),
    date: mailDay(dayOf(report.reportDate) ?? today, words),
  };
}

/** Who writes, about which plan. */
export function senderOf(
  { planNumber, planTitle, planDate, organisation }: Settings,
  words: MailWords,
): Record<"organisation" | "plan" | "about", string> {
  const title = oneLine(planTitle);
  const day = dayOf(planDate);
  return {
    about: title === "" ? "" : fillWords(words.about, { title }),
    organisation: organisation === "" ? words.sender : organisation,
    plan: citePlan(
      { number: bareNumber(oneLine(planNumber)), day: day === null ? "" : mailDay(day, words) },
      words,
    ),
  };
}

/** A flag that mails name tasks by. */
export type Urgent = "overdue" | "due-soon";

/** The recipient's tasks of a flag, the most urgent first. */
export function urgentOf({ recipient, report }: MailInput, flag: Urgent): JudgedTask[] {
  const own = new Set(recipient.tasks.map(({ id }) => id));
  return listUrgent(report, flag).filter(({ task }) => own.has(task.id));
}
