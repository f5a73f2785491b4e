import type { SentCopy } from "../../domain/sent-copy";
import { fillWords } from "../../i18n/fill-words";
import { MAIL } from "../../i18n/mail";
import { compose, factsOf, urgentOf, type MailDraft, type MailInput, type Urgent } from "./compose";
import { mailCount, mailDay } from "./mail-day";

/** The mail that goes with a copy in a few lines, for links: what is attached, how it stands, by when to return it. */
export function shortUpdateMail(
  whole: MailInput,
  { round }: Pick<SentCopy, "round">,
  longestName: number,
): MailDraft {
  const input = withShortNames(whole, longestName);
  const words = MAIL[input.language];
  const count = mailCount(input.recipient.tasks.length, words);
  const facts = { ...factsOf(input, words), by: byOf(input), count };
  const { opening, request } = words.short;
  return compose(input, fillWords(words.update.subject, { ...facts, round }), [
    [fillWords(opening, facts), standingOf(input)],
    [fillWords(request, facts)],
  ]);
}

/** A reminder without its list; null where nothing is overdue. */
export function shortReminderMail(whole: MailInput, longestName: number): MailDraft | null {
  const input = withShortNames(whole, longestName);
  const words = MAIL[input.language];
  const { length } = urgentOf(input, "overdue");
  if (length === 0) return null;
  const facts = { ...factsOf(input, words), by: byOf(input), count: mailCount(length, words) };
  const { subject, opening, request } = words.reminder;
  return compose(input, fillWords(subject, facts), [
    [fillWords(opening, facts)],
    [fillWords(request, facts)],
  ]);
}

function standingOf(input: MailInput): string {
  const words = MAIL[input.language];
  const { counts, standing } = words.short;
  const parts = (["overdue", "due-soon"] as const satisfies readonly Urgent[])
    .map((flag) => ({ flag, count: urgentOf(input, flag).length }))
    .filter(({ count }) => count > 0)
    .map(({ flag, count }) => fillWords(counts[flag], { count: mailCount(count, words) }));
  if (parts.length === 0) return words.update.nothingUrgent;
  return fillWords(standing, { date: factsOf(input, words)["date"] ?? "", counts: parts.join(", ") });
}

function byOf({ returnBy, language }: MailInput): string {
  const words = MAIL[language];
  return returnBy === null ? "" : fillWords(words.reminder.by, { date: mailDay(returnBy, words) });
}

/** A mail's input with its long names cut, for links. */
export function withShortNames(input: MailInput, longest: number): MailInput {
  const { recipient, settings } = input;
  const short = (name: string): string => {
    const letters = [...name.trim()];
    return letters.length <= longest ? name : `${letters.slice(0, longest - 1).join("")}…`;
  };
  return {
    ...input,
    recipient: { ...recipient, name: short(recipient.name) },
    settings: {
      ...settings,
      planNumber: short(settings.planNumber),
      planTitle: "",
      organisation: short(settings.organisation),
      preparedBy: short(settings.preparedBy),
    },
  };
}
