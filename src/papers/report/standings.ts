import { countDone } from "../../domain/report";
import { fillWords } from "../../i18n/fill-words";
import { officialCount } from "../../i18n/letter-words";
import type { PapersWords } from "../../i18n/papers";
import type { PaperBlock } from "../paper";
import type { Standing } from "../progress";

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
  const inTime = standings.filter(({ counts }) => counts.overdue === 0).map(({ name }) => name);
  if (late.length === 0 && !isAnyOverdue) return [{ kind: "paragraph", text: said.allInTime }];
  const more = late.length - LONGEST;
  const lines = late.slice(0, LONGEST).map((one) => tellStanding(one, words));
  const rest = fillWords(words.moreNames, { count: officialCount(more, words), appendix });
  return [
    ...[...lines, ...(more > 0 ? [rest] : [])].map((text): PaperBlock => ({ kind: "item", text })),
    ...(inTime.length === 0
      ? []
      : [{ kind: "item", text: fillWords(said.inTime, { names: inTime.join(words.comma) }) } as const]),
  ];
}

function tellStanding({ name, counts, worst }: Standing, words: PapersWords): string {
  const applicable = Object.values(counts).reduce((sum, count) => sum + count, 0) - counts["not-applicable"];
  const count = (number: number): string => officialCount(number, words);
  return fillWords(words.report.standing, {
    name,
    done: count(countDone(counts)),
    of: count(applicable),
    overdue: count(counts.overdue),
    days: count(worst),
  });
}
