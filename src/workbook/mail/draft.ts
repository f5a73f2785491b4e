import type { Day } from "../../domain/day";
import { dayOf } from "../../domain/entry";
import type { Recipient } from "../../domain/recipient";
import type { JudgedTask, Report } from "../../domain/report";
import { listUrgent } from "../../domain/summary-list";
import type { Settings } from "../../domain/tracker";
import { mailEn } from "../../i18n/mail.en";
import type { MailWords } from "../../i18n/mail.vi";
import { mailVi } from "../../i18n/mail.vi";
import { fillWords } from "../copy/words";
import type { Language } from "../wording";
import { readAddresses } from "./addresses";
import { mailCount, mailDay } from "./mail-day";

/** The words of the mails in each language. */
export const MAIL: Readonly<Record<Language, MailWords>> = { vi: mailVi, en: mailEn };

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
  /** How many tasks each list names; the rest is counted. */
  readonly longestList?: number;
}

/** A mail that goes with a copy: what is overdue, due soon, what to fill in, by when to return it. */
export function updateMail(
  input: MailInput,
  copy: { readonly round: number; readonly fileName: string },
): MailDraft {
  const words = MAIL[input.language];
  const facts = factsOf(input, words);
  const lists = urgentLists(input, words, ["overdue", "due-soon"]);
  const said = words.update;
  const isLate = urgentOf(input, "overdue").length > 0;
  const by =
    input.returnBy === null
      ? said.return
      : fillWords(said.returnBy, { date: mailDay(input.returnBy, words) });
  const requests = [said.requests, said.fillIn, ...(isLate ? [said.lateReason] : []), by];
  const opening = fillWords(said.opening, {
    ...facts,
    file: copy.fileName,
    count: mailCount(input.recipient.tasks.length, words),
  });
  return compose(input, fillWords(said.subject, { ...facts, round: copy.round }), [
    [opening],
    ...(lists.length > 0 ? lists : [[said.nothingUrgent]]),
    requests,
  ]);
}

/** A reminder of overdue tasks alone; null where there is none. */
export function reminderMail(input: MailInput): MailDraft | null {
  const words = MAIL[input.language];
  const { length } = urgentOf(input, "overdue");
  if (length === 0) return null;
  const said = words.reminder;
  const by = input.returnBy === null ? "" : fillWords(said.by, { date: mailDay(input.returnBy, words) });
  const facts = { ...factsOf(input, words), by, count: mailCount(length, words) };
  return compose(input, fillWords(said.subject, facts), [
    [fillWords(said.opening, facts)],
    ...urgentLists(input, words, ["overdue"]),
    [fillWords(said.request, facts)],
  ]);
}

function compose(
  { recipient, settings, language }: MailInput,
  subject: string,
  paragraphs: readonly (readonly string[])[],
): MailDraft {
  const words = MAIL[language];
  const signed = settings.preparedBy.trim() === "" ? [] : [settings.preparedBy.trim()];
  const greeting = fillWords(words.greeting, { recipient: recipient.name });
  const all = [[greeting], ...paragraphs, [words.closing, ...signed]];
  return {
    to: readAddresses(recipient.email),
    subject: oneLine(subject),
    body: all.map((lines) => lines.join("\n")).join("\n\n"),
  };
}

/** A subject is one line, whatever was typed into a cell that it quotes. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ").trim();
}

function factsOf(
  { recipient, settings, report, today }: MailInput,
  words: MailWords,
): Record<string, string> {
  const { planNumber, organisation } = settings;
  return {
    recipient: recipient.name,
    organisation: organisation === "" ? words.sender : organisation,
    plan: planNumber === "" ? words.planWithoutNumber : fillWords(words.plan, { number: planNumber }),
    date: mailDay(dayOf(report.reportDate) ?? today, words),
  };
}

type Urgent = "overdue" | "due-soon";

function urgentOf({ recipient, report }: MailInput, flag: Urgent): JudgedTask[] {
  const own = new Set(recipient.tasks.map(({ id }) => id));
  return listUrgent(report, flag).filter(({ task }) => own.has(task.id));
}

function urgentLists(input: MailInput, words: MailWords, flags: readonly Urgent[]): string[][] {
  return flags.flatMap((flag) => {
    const tasks = urgentOf(input, flag);
    const limit = input.longestList ?? tasks.length;
    const heading = flag === "overdue" ? words.overdue : words.dueSoon;
    const more =
      tasks.length > limit ? [fillWords(words.more, { count: mailCount(tasks.length - limit, words) })] : [];
    const lines = tasks.slice(0, limit).map((task, index) => urgentLine(task, index + 1, words));
    return tasks.length === 0
      ? []
      : [[fillWords(heading, { count: mailCount(tasks.length, words) }), ...lines, ...more]];
  });
}

function urgentLine({ task, verdict }: JudgedTask, number: number, words: MailWords): string {
  const days = verdict.daysLeft ?? 0;
  const title = oneLine(task.shortTitle === "" ? task.title : task.shortTitle);
  const date = verdict.due.kind === "day" ? mailDay(verdict.due.day, words) : "";
  const sentence = days < 0 ? words.late : days === 0 ? words.today : words.soon;
  return fillWords(sentence, { number, title, date, days: mailCount(Math.abs(days), words) });
}
