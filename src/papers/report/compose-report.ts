import type { JudgedTask } from "../../domain/report";
import { fillWords } from "../../i18n/fill-words";
import type { Language } from "../../i18n/language";
import { officialCount } from "../../i18n/letter-words";
import type { PapersWords } from "../../i18n/papers";
import { partsOf } from "../../domain/day";
import type { Paper, PaperBlock, PaperSection } from "../paper";
import type { RoundStanding } from "../../domain/rounds/standing";
import type { Progress } from "../progress";
import { PAPERS, dueDayOf, ended, factsOf, oneLine, organisationOf, titleInUnit } from "../words";
import type { AppendixKey } from "./appendices";
import { listAppendices } from "./appendices";
import { tellOverdue } from "./overdue";
import { tellChange, tellResults } from "./results";
import { tellStandings } from "./standings";

/** Lines of what is due soon. */
const MOST_SOON = 15;

/** The parts of a report, in their order. */
export type ReportSection = keyof PapersWords["report"]["sections"];

/** A progress report ("Báo cáo tiến độ") in whole sentences; a part that has nothing to say is left out. */
export function composeReport(progress: Progress, language: Language): Paper {
  const words = PAPERS[language];
  const said = words.report;
  const facts = factsOf(progress, words);
  const appendices = listAppendices(progress, words);
  const nameOf = (key: AppendixKey): string =>
    fillWords(words.appendix, { number: appendices.findIndex((one) => one.key === key) + 1 });
  const parts: Readonly<Record<ReportSection, readonly PaperBlock[]>> = {
    results: tellResults(progress, words),
    change: tellChange(progress, words),
    units: tellStandings(progress.units, nameOf("units"), words, progress.overdue.length > 0),
    leads: tellStandings(progress.leads, nameOf("leads"), words, progress.overdue.length > 0),
    overdue: tellOverdue(progress.overdue, nameOf("overdue"), words),
    difficulties: tellConcerns(progress.difficulties, "difficulty", words),
    proposals: tellConcerns(progress.proposals, "proposal", words),
    round: tellRound(progress.round, words),
    soon: tellSoonest(progress.soon, words),
  };
  return {
    language,
    organisation: organisationOf(progress.settings, words),
    nation: words.nation,
    number: said.number,
    placeAndDay: fillWords(words.placeAndDay, { year: partsOf(progress.day).year }),
    title: { kind: said.kind, about: fillWords(said.about, facts) },
    subject: null,
    addressee: null,
    opening: [{ kind: "paragraph", text: fillWords(said.opening, facts) }],
    sections: sectionsOf(parts, words),
    closing: fillWords(said.closing, facts),
    copies: { title: words.copies.title, lines: [words.copies.others, words.copies.kept] },
    signature: words.signature,
    appendices,
  };
}

function sectionsOf(
  parts: Readonly<Record<ReportSection, readonly PaperBlock[]>>,
  words: PapersWords,
): PaperSection<ReportSection>[] {
  const titles = words.report.sections;
  return (Object.keys(titles) as ReportSection[])
    .filter((key) => parts[key].length > 0)
    .map((key, index) => ({ key, title: `${index + 1}. ${titles[key]}`, blocks: parts[key] }));
}

function tellConcerns(
  concerns: readonly JudgedTask[],
  field: "difficulty" | "proposal",
  words: PapersWords,
): PaperBlock[] {
  return concerns.map((one) => ({
    kind: "item",
    text: ended(
      fillWords(words.report.concern, { title: titleInUnit(one, words), text: oneLine(one.task[field]) }),
    ),
  }));
}

function tellRound(round: RoundStanding | null, words: PapersWords): PaperBlock[] {
  if (round === null) return [];
  const said = words.report;
  const missing =
    round.missing.length === 0 ? "" : fillWords(said.missing, { names: round.missing.join(words.comma) });
  const count = (number: number): string => officialCount(number, words);
  const facts = { round: round.round, back: count(round.received), of: count(round.total), missing };
  return [{ kind: "paragraph", text: fillWords(said.received, facts) }];
}

/** What is due soon, the soonest first; the rest is counted. */
function tellSoonest(soon: readonly JudgedTask[], words: PapersWords): PaperBlock[] {
  const more = soon.length - MOST_SOON;
  const rest = fillWords(words.moreTasks, { count: officialCount(more, words) });
  const lines = soon.slice(0, MOST_SOON).map((one) => tellSoon(one, words));
  return [...lines, ...(more > 0 ? [rest] : [])].map((text) => ({ kind: "item", text }));
}

function tellSoon(one: JudgedTask, words: PapersWords): string {
  const days = one.verdict.daysLeft ?? 0;
  return ended(
    fillWords(days === 0 ? words.report.today : words.report.soon, {
      title: titleInUnit(one, words),
      date: dueDayOf(one, words),
      days: officialCount(days, words),
    }),
  );
}
