import type { JudgedTask } from "../../domain/report";
import { fillWords } from "../../i18n/fill-words";
import type { Language } from "../../i18n/language";
import { officialCount } from "../../i18n/letter-words";
import type { PapersWords } from "../../i18n/papers";
import { partsOf } from "../../domain/day";
import type { Paper, PaperBlock, PaperSection } from "../paper";
import type { RoundStanding } from "../../domain/rounds/standing";
import type { Progress } from "../progress";
import { PAPERS, askedBy, dueDayOf, ended, factsOf, fitting, organisationOf, titleInUnit } from "../words";
import type { AppendixKey } from "./appendices";
import { listAppendices } from "./appendices";
import { MOST_CONCERNS, tellConcerns } from "./concerns";
import { tellOverdue } from "./overdue";
import { tellChange, tellResults } from "./results";
import { tellStandings } from "./standings";

/** Lines of what is due soon. */
const MOST_SOON = 15;

/** The parts of a report, in their order. */
export type ReportSection = keyof PapersWords["report"]["sections"];

/** What a report says in each of its parts; nothing where a part has nothing to say. */
export type ReportParts = Readonly<Record<ReportSection, readonly PaperBlock[]>>;

/** The parts of a report. `refer` names the appendix that a table is in, in brackets; `most` is for lines of concerns. */
export function tellParts(
  progress: Progress,
  words: PapersWords,
  { refer, most }: { readonly refer: (key: AppendixKey) => string; readonly most: number },
): ReportParts {
  const isAnyOverdue = progress.overdue.length > 0;
  const concerns = (key: "difficulties" | "proposals", field: "difficulty" | "proposal"): PaperBlock[] =>
    tellConcerns(progress[key], field, { words, most, appendix: refer(key) });
  return {
    results: tellResults(progress, words),
    change: tellChange(progress, words),
    units: tellStandings(progress.units, refer("units"), words, isAnyOverdue),
    leads: tellStandings(progress.leads, refer("leads"), words, isAnyOverdue),
    overdue: tellOverdue(progress.overdue, refer("overdue"), words),
    difficulties: concerns("difficulties", "difficulty"),
    proposals: concerns("proposals", "proposal"),
    round: tellRound(progress.round, words),
    soon: tellSoonest(progress.soon, words),
  };
}

/** A progress report ("Báo cáo tiến độ") in whole sentences; a part that has nothing to say is left out. */
export function composeReport(progress: Progress, language: Language): Paper {
  const words = PAPERS[language];
  const said = words.report;
  const facts = factsOf(progress, words);
  const appendices = listAppendices(progress, words);
  const refer = (key: AppendixKey): string => {
    const name = fillWords(words.appendix, { number: appendices.findIndex((one) => one.key === key) + 1 });
    return fillWords(words.inAppendix, { name });
  };
  const parts = tellParts(progress, words, { refer, most: MOST_CONCERNS });
  // Where nobody is late, one sentence says so of units and leads alike.
  const isSaidOnce = parts.units.length > 0 && progress.overdue.length === 0;
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
    sections: sectionsOf(isSaidOnce ? { ...parts, leads: [] } : parts, words),
    closing: fillWords(said.closing, facts),
    copies: { title: words.copies.title, lines: [words.copies.others, words.copies.kept] },
    signature: words.signature,
    appendices,
  };
}

function sectionsOf(parts: ReportParts, words: PapersWords): PaperSection<ReportSection>[] {
  const titles = words.report.sections;
  return (Object.keys(titles) as ReportSection[])
    .filter((key) => parts[key].length > 0)
    .map((key, index) => ({ key, title: `${index + 1}. ${titles[key]}`, blocks: parts[key] }));
}

function tellRound(round: RoundStanding | null, words: PapersWords): PaperBlock[] {
  if (round === null) return [];
  const said = words.report;
  const names = round.missing.join(words.comma);
  const missing = names === "" ? "" : fillWords(said.missing, { names, by: askedBy(round, words) });
  const count = (number: number): string => officialCount(number, words);
  const facts = { round: round.round, back: count(round.received), of: count(round.total), missing };
  return [{ kind: "paragraph", text: fillWords(said.received, facts) }];
}

/** What is due soon, the soonest first; the rest is counted. */
function tellSoonest(soon: readonly JudgedTask[], words: PapersWords): PaperBlock[] {
  const told = fitting(soon.length, MOST_SOON);
  const more = soon.length - told;
  const rest = fillWords(words.more, { count: officialCount(more, words), appendix: "" });
  const lines = soon.slice(0, told).map((one) => tellSoon(one, words));
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
