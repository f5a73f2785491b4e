import { parseDay } from "../../../domain/day";
import { linesOfSent } from "../../../domain/rounds/line";
import { receive } from "../../../domain/rounds/receive";
import type { SentCopy } from "../../../domain/sent-copy";
import type { LogEntry, RoundLine } from "../../../domain/tracker";
import { SHARING } from "../../../i18n/sharing";

/**
 * Who has answered as the memory of what was sent and the log tell it: for trackers made before there was a sheet for it,
 * and for those that have lost it.
 */
export function roundsSoFar(sent: readonly SentCopy[], log: readonly LogEntry[]): RoundLine[] {
  return log.reduce<readonly RoundLine[]>((lines, { when, field, after, reason, source }) => {
    const round = firstOf(field, ({ received }) => received)[0];
    const day = parseDay(when.slice(0, 10));
    if (round === undefined || day === null) return lines;
    const [taken = 0, refused = 0, waiting = 0] = firstOf(reason, ({ counts }) => counts);
    return receive(lines, [{ round, recipient: after, file: source, taken, refused, waiting }], day);
  }, linesOfSent(sent)) as RoundLine[];
}

type LogWords = (typeof SHARING)["vi"]["log"];

/** The numbers that stand in a text at the places of a sentence's words in braces, in whatever language. */
function firstOf(text: string, sentenceOf: (words: LogWords) => string): number[] {
  for (const { log } of Object.values(SHARING)) {
    const pattern = sentenceOf(log).replace(/\{\w+\}/g, "(\\d+)");
    const found = new RegExp(`^${pattern}`).exec(text);
    if (found) return found.slice(1).map(Number);
  }
  return [];
}
