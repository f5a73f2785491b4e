import { countDone } from "../../domain/report";
import { fillWords } from "../../i18n/fill-words";
import { officialCount } from "../../i18n/letter-words";
import type { PapersWords } from "../../i18n/papers";
import type { PaperBlock } from "../paper";
import type { Standing } from "../progress";
import { fitting, nameOfStanding, someOf } from "../words";

/** How many late units or leads the text names; the appendix names all. */
const LONGEST = 6;

/** Who is late, the latest first, and who is not, in sentences. */
export function tellStandings(
  standings: readonly Standing[],
  appendix: string,
  words: PapersWords,
  /** Whether any task at all is overdue: one may be of nobody in the list. */
  isAnyOverdue: boolean,
): PaperBlock[] {
  if (standings.length === 0) return [];
  const said = words.report;
  const late = standings.filter(({ counts }) => counts.overdue > 0);
  const inTime = standings
    .filter(({ kind, counts }) => kind === "listed" && counts.overdue === 0)
    .map((one) => nameOfStanding(one, words));
  if (late.length === 0 && !isAnyOverdue) return [{ kind: "paragraph", text: said.allInTime }];
  const told = fitting(late.length, LONGEST);
  const more = late.length - told;
  const lines = late.slice(0, told).map((one) => tellStanding(one, words));
  const rest = fillWords(words.moreNames, { count: officialCount(more, words), appendix });
  return [
    ...[...lines, ...(more > 0 ? [rest] : [])].map((text): PaperBlock => ({ kind: "item", text })),
    ...(inTime.length === 0
      ? []
      : [{ kind: "item", text: fillWords(said.inTime, { names: someOf(inTime, words) }) } as const]),
  ];
}

function tellStanding(one: Standing, words: PapersWords): string {
  const { counts, worst } = one;
  const applicable = Object.values(counts).reduce((sum, count) => sum + count, 0) - counts["not-applicable"];
  const count = (number: number): string => officialCount(number, words);
  return fillWords(words.report.standing, {
    name: nameOfStanding(one, words),
    done: count(countDone(counts)),
    of: count(applicable),
    overdue: count(counts.overdue),
    days: count(worst),
  });
}
