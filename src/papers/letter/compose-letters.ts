import type { Day } from "../../domain/day";
import { partsOf } from "../../domain/day";
import { namesNobody } from "../../domain/cell-error";
import { gather } from "../../domain/gather";
import { findersOf } from "../../domain/listed-names";
import { namesIn } from "../../domain/names-in";
import { nameKey } from "../../domain/names";
import type { JudgedTask } from "../../domain/report";
import type { Tracker } from "../../domain/tracker";
import { fillWords } from "../../i18n/fill-words";
import type { Language } from "../../i18n/language";
import { letterDay, officialCount } from "../../i18n/letter-words";
import type { Paper, PaperBlock } from "../paper";
import type { Progress } from "../progress";
import { taskTable } from "../tables";
import { PAPERS, askedBy, factsOf, oneLine, organisationOf } from "../words";

/** What a letter tells of a task: its reader knows who it is. */
const LETTER_COLUMNS = ["number", "task", "deadline", "due", "late"] as const;

/** A letter with the name of who gets it. */
export interface Letter {
  readonly recipient: string;
  readonly paper: Paper;
}

/** What letters ask for. */
export interface LetterOrder {
  readonly language: Language;
  /** The day by which an answer is asked for; null where none is named. */
  readonly answerBy: Day | null;
}

/**
 * A letter ("Công văn đôn đốc") to everybody who is late or whose copy of the last round has not come back. A task is
 * its unit's, or its lead's where it is of no single unit; those who lead one together are each told of it.
 */
export function composeLetters(tracker: Tracker, progress: Progress, order: LetterOrder): Letter[] {
  const finders = findersOf(tracker);
  const ownersOf = ({ task }: JudgedTask): string[] => {
    const by = namesNobody(task.unit) ? "lead" : "unit";
    return namesIn(task[by], finders[by]).map(oneLine);
  };
  const owned = progress.overdue.flatMap((one) => ownersOf(one).map((owner) => ({ owner, one })));
  const late = gather(owned, ({ owner }) => nameKey(owner));
  const silent = new Map(
    (progress.round?.missing ?? []).map((name) => {
      const known = oneLine(finders.lead.find(name)?.name ?? name);
      return [nameKey(known), known] as const;
    }),
  );
  // Nobody writes a letter to oneself.
  for (const letters of [late, silent]) letters.delete(nameKey(progress.settings.organisation));
  const names = new Map([...[...late].map(([key, [one]]) => [key, one?.owner ?? ""] as const), ...silent]);
  return [...names].map(([key, recipient]) => ({
    recipient,
    paper: letterTo(
      {
        recipient,
        overdue: (late.get(key) ?? []).map(({ one: judged }) => judged),
        isSilent: silent.has(key),
      },
      progress,
      order,
    ),
  }));
}

interface Debt {
  readonly recipient: string;
  readonly overdue: readonly JudgedTask[];
  readonly isSilent: boolean;
}

function letterTo({ recipient, overdue, isSilent }: Debt, progress: Progress, order: LetterOrder): Paper {
  const words = PAPERS[order.language];
  const said = words.letter;
  const facts = {
    ...factsOf(progress, words),
    name: recipient,
    count: officialCount(overdue.length, words),
    round: progress.round?.round ?? "",
    asked: progress.round === null ? "" : askedBy(progress.round, words),
    by: order.answerBy === null ? "" : fillWords(said.by, { date: letterDay(order.answerBy, words) }),
  };
  const isLate = overdue.length > 0;
  const silence = isLate ? said.silentToo : said.silent;
  const body: PaperBlock[] = [
    ...(isLate
      ? [
          paragraph(said.opening, facts),
          { kind: "table", table: taskTable(overdue, LETTER_COLUMNS, { words, list: "letter" }) } as const,
        ]
      : []),
    ...(isSilent ? [paragraph(silence, facts)] : []),
    paragraph(isLate ? said.request : said.requestSilent, facts),
  ];
  const subject = fillWords(isLate ? said.subject : said.subjectSilent, facts);
  return makeLetter({ subject, recipient, body }, progress, order.language);
}

/** A letter of a matter to somebody, in its form. */
export function makeLetter(
  { subject, recipient, body }: { subject: string; recipient: string; body: readonly PaperBlock[] },
  progress: Pick<Progress, "settings" | "day">,
  language: Language,
): Paper {
  const words = PAPERS[language];
  return {
    language,
    organisation: organisationOf(progress.settings, words),
    nation: words.nation,
    number: words.letter.number,
    placeAndDay: fillWords(words.placeAndDay, { year: partsOf(progress.day).year }),
    title: null,
    subject,
    addressee: fillWords(words.letter.addressee, { name: recipient }),
    opening: body,
    sections: [],
    closing: words.letter.closing,
    copies: { title: words.copies.title, lines: [words.copies.same, words.copies.kept] },
    signature: words.signature,
    appendices: [],
  };
}

function paragraph(sentence: string, facts: Readonly<Record<string, string | number>>): PaperBlock {
  return { kind: "paragraph", text: fillWords(sentence, facts) };
}
