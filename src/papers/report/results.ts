import type { FlagCounts } from "../../domain/report";
import type { Flag } from "../../domain/status-rule";
import { DONE_FLAGS } from "../../domain/status-rule";
import { countDone } from "../../domain/report";
import { fillWords } from "../../i18n/fill-words";
import { letterDay, officialCount } from "../../i18n/letter-words";
import type { PapersWords } from "../../i18n/papers";
import type { PaperBlock } from "../paper";
import type { Progress } from "../progress";
import { AT_REST } from "../progress";
import { percentOf } from "../words";

const REMAINING: readonly Flag[] = [
  "overdue",
  "due-soon",
  "on-track",
  "no-deadline",
  "paused",
  "needs-checking",
];

/** The totals in sentences; a count of nothing is not told. */
export function tellResults(progress: Progress, words: PapersWords): PaperBlock[] {
  const said = words.report;
  const { counts, total, all, due } = progress;
  if (total === 0) return [paragraph(said.nothing)];
  const count = (number: number): string => officialCount(number, words);
  const rest = counts["not-applicable"];
  const ways = enumerate(DONE_FLAGS, counts, words);
  const open = enumerate(REMAINING, counts, words);
  return [
    paragraph(
      fillWords(said.total, {
        total: count(total),
        rest: rest === 0 ? "" : fillWords(said.totalRest, { count: count(rest) }),
      }),
    ),
    paragraph(
      fillWords(said.done, {
        ...shareWords(all, words),
        ways: ways === "" ? "" : fillWords(said.ways, { ways }),
      }),
    ),
    ...(due.of === 0
      ? []
      : [paragraph(fillWords(said.due, { ...shareWords(due, words), also: alsoDue(progress, words) }))]),
    ...(open === "" ? [] : [paragraph(fillWords(said.open, { counts: open }))]),
    ...tellExtensions(progress, words),
  ];
}

/** Whom the rule counts among what is due, done or not, though nobody works at it. */
function alsoDue({ dueAtRest }: Progress, words: PapersWords): string {
  const said = words.report;
  const parts = AT_REST.filter((flag) => dueAtRest[flag] > 0)
    .map((flag) => fillWords(said.atRest[flag], { count: officialCount(dueAtRest[flag], words) }))
    .join(words.comma);
  return parts === "" ? "" : fillWords(said.dueAlso, { parts });
}

function tellExtensions({ extensions }: Progress, words: PapersWords): PaperBlock[] {
  const said = words.report;
  if (extensions.total === 0) return [];
  const parts = (["done", "overdue", "running"] as const)
    .filter((part) => extensions[part] > 0)
    .map((part) => fillWords(said.extensions[part], { count: officialCount(extensions[part], words) }))
    .join(words.comma);
  return [
    paragraph(
      fillWords(said.extended, {
        total: officialCount(extensions.total, words),
        parts: fillWords(said.extendedParts, { parts }),
      }),
    ),
  ];
}

/** What has changed since the counts that were kept last before the report date. */
export function tellChange(progress: Progress, words: PapersWords): PaperBlock[] {
  const { previous, counts, due } = progress;
  if (previous === null) return [];
  const said = words.report.changed;
  const sentence = (
    forms: (typeof said)["done"],
    [before, after]: readonly [number, number],
    say: (number: number) => string,
  ): PaperBlock => ({
    kind: "item",
    text: fillWords(after > before ? forms.up : after < before ? forms.down : forms.same, {
      before: say(before),
      after: say(after),
    }),
  });
  const count = (number: number): string => officialCount(number, words);
  const percent = (share: number): string => `${share}%`;
  const earlier = { done: previous.dueDone, of: previous.dueTotal };
  return [
    paragraph(fillWords(words.report.since, { date: letterDay(previous.day, words) })),
    sentence(said.done, [countDone(previous.counts), countDone(counts)], count),
    sentence(said.overdue, [previous.counts.overdue, counts.overdue], count),
    ...(earlier.of === 0 || due.of === 0
      ? []
      : [sentence(said.due, [wholePercent(earlier), wholePercent(due)], percent)]),
  ];
}

function wholePercent({ done, of }: { readonly done: number; readonly of: number }): number {
  return Math.round((100 * done) / of);
}

function shareWords(share: Progress["all"], words: PapersWords): Record<string, string> {
  return {
    done: officialCount(share.done, words),
    of: officialCount(share.of, words),
    percent: percentOf(share),
  };
}

function enumerate(flags: readonly Flag[], counts: FlagCounts, words: PapersWords): string {
  const forms: Readonly<Partial<Record<Flag, string>>> = words.report.counts;
  return flags
    .filter((flag) => counts[flag] > 0)
    .map((flag) => fillWords(forms[flag] ?? "", { count: officialCount(counts[flag], words) }))
    .join(words.comma);
}

function paragraph(text: string): PaperBlock {
  return { kind: "paragraph", text };
}
