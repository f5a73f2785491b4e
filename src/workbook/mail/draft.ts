import type { Day } from "../../domain/day";
import { choiceOf } from "../../domain/entry";
import type { JudgedTask } from "../../domain/report";
import type { SentCopy } from "../../domain/sent-copy";
import { MAIL, type MailWords } from "../../i18n/mail";
import { fillWords } from "../../i18n/fill-words";
import { compose, factsOf, oneLine, urgentOf, type MailDraft, type MailInput, type Urgent } from "./compose";
import { mailCount, mailDay } from "./mail-day";

/** A mail that goes with a copy: what is overdue, due soon, what to fill in, by when to return it. */
export function updateMail(input: MailInput, copy: Pick<SentCopy, "round" | "fileName">): MailDraft {
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

/** A reminder of overdue tasks, and of those due soon where that is wished; null where there is none. */
export function reminderMail(input: MailInput): MailDraft | null {
  const words = MAIL[input.language];
  const { length } = urgentOf(input, "overdue");
  if (length === 0) return input.remindsSoon ? soonMail(input, words) : null;
  const said = words.reminder;
  const by = input.returnBy === null ? "" : fillWords(said.by, { date: mailDay(input.returnBy, words) });
  const facts = { ...factsOf(input, words), by, count: mailCount(length, words) };
  return compose(input, fillWords(said.subject, facts), [
    [fillWords(said.opening, facts)],
    ...urgentLists(input, words, input.remindsSoon ? ["overdue", "due-soon"] : ["overdue"]),
    [fillWords(said.request, facts)],
  ]);
}

/** A reminder where nothing is overdue and something is due soon. */
function soonMail(input: MailInput, words: MailWords): MailDraft | null {
  const lists = urgentLists(input, words, ["due-soon"]);
  if (lists.length === 0) return null;
  const { subject, request } = words.soonReminder;
  const facts = factsOf(input, words);
  return compose(input, fillWords(subject, facts), [
    [fillWords(words.soonReminder.opening, facts)],
    ...lists,
    [fillWords(request, facts)],
  ]);
}

/** A copy of a round that has not come back. */
export interface MissingCopy {
  readonly round: number;
  readonly sentOn: Day | null;
  readonly returnBy: Day | null;
}

/** A reminder to whoever has not sent a copy back, with what is overdue and due soon. */
export function chaseMail(input: MailInput, { round, sentOn, returnBy }: MissingCopy): MailDraft {
  const words = MAIL[input.language];
  const { subject, opening, agreed, request } = words.chase;
  const day = (one: Day | null): string => (one === null ? "–" : mailDay(one, words));
  const facts = {
    ...factsOf(input, words),
    round,
    date: day(input.today),
    sent: day(sentOn),
    agreed: returnBy === null ? "" : fillWords(agreed, { date: day(returnBy) }),
    by: input.returnBy === null ? "" : fillWords(words.reminder.by, { date: day(input.returnBy) }),
  };
  return compose(input, fillWords(subject, facts), [
    [fillWords(opening, facts)],
    ...urgentLists(input, words, ["overdue", "due-soon"]),
    [fillWords(request, facts)],
  ]);
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
  // A letter names its tasks whole.
  const title = oneLine(task.title === "" ? task.shortTitle : task.title);
  const day = verdict.due.kind === "day" ? mailDay(verdict.due.day, words) : "";
  // An extension names a day, where the plan may have said "trước" another.
  const isBefore = choiceOf(task.dueKind) === "before" && task.extendedTo === null;
  const date = isBefore ? fillWords(words.before, { date: day }) : day;
  const sentence = days < 0 ? words.late : days === 0 ? words.today : words.soon;
  return fillWords(sentence, { number, title, date, days: mailCount(Math.abs(days), words) });
}
