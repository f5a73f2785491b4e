import { patternsIn } from "./patterns";
import { sampleOf } from "../setup/sample";
import { worstTexts } from "./worst-texts";

const SHORT = 1_000;
const LONG = 16 * SHORT;

/** Milliseconds of the processor below which nobody waits, whatever the growth. */
const UNNOTICED = 40;

/** What takes time as the square of the length takes 256 times as much for 16 times the text; 16 times is the aim. */
const MOST_GROWTH = 100;

function processorTime(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** How often longer an expression takes for a text 16 times as long; 0 where nobody would notice. */
function growth(expression: RegExp, text: (length: number) => string, share = 1): number {
  const [short, long] = [text(SHORT * share), text(LONG * share)];
  // What an expression takes is in what is left of a text, so that each place of it is tried.
  const use = (words: string) => (): void => void words.replace(expression, "");
  const time = processorTime(use(long));
  if (time < UNNOTICED) return 0;
  const base = Math.max(0.05, Math.min(...[1, 2, 3].map(() => processorTime(use(short)))));
  return Math.min(time, processorTime(use(long))) / base;
}

const patterns = patternsIn("src");

it("knows the expressions of the sources", () => {
  expect(patterns.length).toBeGreaterThan(300);
  expect(patterns.map(({ expression }) => expression.source)).toContain("^<([^\\s<>/!?]+)");
});

it("sees one that takes too long", () => {
  const slow = ["\\s+$", "^\\s*:?\\s*x"].map((source) => new RegExp(source));
  const worst = slow.map((expression) =>
    Math.max(...worstTexts(expression).map((text) => growth(expression, text, 0.5))),
  );
  expect(worst.filter((times) => times > MOST_GROWTH)).toHaveLength(2);
});

/** So many each day; all of them in a long run. */
const DAILY = 25;

test.each(sampleOf(patterns, DAILY))(
  "$place takes its own worst texts in time that grows with their length",
  ({ expression }) => {
    const slow = worstTexts(expression)
      .map((text) => [growth(expression, text), text(3)] as const)
      .filter(([times]) => times > MOST_GROWTH);
    expect(slow).toEqual([]);
  },
);
