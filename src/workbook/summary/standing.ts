import type { Stream } from "../../domain/plan";
import { STREAMS } from "../../domain/plan";
import { WHOLE_NAME } from "../../domain/short-name";
import type { Flag } from "../../domain/status-rule";
import { DONE_FLAGS, FLAGS } from "../../domain/status-rule";
import { COUNT_HEADERS, RANK_BASE } from "../formula/count";
import { quoteText } from "../formula/pieces";
import { share } from "./cards";
import type { Cells } from "./cells";
import { countRows, countWhere, entry, largest } from "./cells";
import type { Expression, Operand } from "./expression";
import {
  cut,
  fill,
  fixed,
  give,
  isAtMost,
  isMore,
  isSame,
  join,
  minus,
  rest,
  sum,
  toText,
  when,
} from "./expression";
import type { Facts } from "./facts";
import type { Source } from "./source";
import type { PagePlan } from "./page-plan";
import { HALF, HELPERS } from "./place";

/** What is told of everybody: work done, work that could be done, overdue, and due soon. */
const MEASURES = ["done", "applicable", "overdue", "soon"] as const;

type Measures = Readonly<Record<(typeof MEASURES)[number], Expression>>;

/** The flags that a measure counts. */
const COUNTED: Readonly<Record<keyof Measures, readonly Flag[]>> = {
  done: DONE_FLAGS,
  applicable: FLAGS.filter((flag) => flag !== "not-applicable"),
  overdue: ["overdue"],
  soon: ["due-soon"],
};

/** A line of the table: who, and the measures. */
interface Line {
  /** Number of the row in its list; 0 where there is none (any more). Without it a line is printed that has work. */
  readonly code?: Expression;
  readonly name: (code: Expression) => Operand;
  readonly measures: (code: Expression) => Measures;
}

/** Characters of a name, which is printed smaller where it is long, and of one that is cut. */
const NAME = { length: WHOLE_NAME, cut: 15 } as const;

/** Streams that have work now, in their order. */
export function streamsInUse({ tracker }: Pick<Source, "tracker">): Stream[] {
  const used = new Set(tracker.tasks.map(({ stream }) => stream));
  return STREAMS.filter((stream) => used.has(stream));
}

/** Fills the table of units, worst first, of bodies that lead, and of streams of work. */
export function fillStanding(source: Source, facts: Facts, plan: PagePlan): void {
  const lines = unitLines(source, facts, plan);
  for (const block of plan.units) {
    const count = block.count - 1;
    fillHalf(source, block.first, 0, "unit", lines.slice(block.from, block.from + count));
    if (plan.others)
      fillHalf(source, block.first, 1, "unit", lines.slice(block.from + count, block.from + 2 * count));
    const { standing, lists } = source.wording.labels.summary;
    source.page.write(block.title, 0, standing.units + (block.from > 0 ? lists.goesOn : ""));
  }
  const bodies = bodyLines(source, facts, plan);
  const streams = streamLines(source, facts);
  if (plan.others) {
    source.page.write(plan.others.title, 0, source.wording.labels.summary.standing.others);
    fillHalf(source, plan.others.first, 0, "body", bodies);
    fillHalf(source, plan.others.first, 1, "stream", streams);
    return;
  }
  const first = plan.units[0]?.first ?? 0;
  fillHalf(source, first, 1, "body", bodies);
  fillHalf(source, first + 1 + bodies.length, 1, "stream", streams);
}

/** A function that makes a line once the lines above it stand. */
type MakeLine = (above: readonly Measures[]) => Line;

/** Cells that lines above have filled, by kind of line. */
const filled = new WeakMap<Source["page"], Map<string, Measures[]>>();

function fillHalf(
  source: Source,
  row: number,
  half: 0 | 1,
  kind: "unit" | "body" | "stream",
  lines: readonly MakeLine[],
): void {
  const { page, wording } = source;
  const known = filled.get(page) ?? new Map<string, Measures[]>();
  filled.set(page, known);
  const above = known.get(kind) ?? [];
  known.set(kind, above);
  const labels = wording.labels.summary.standing;
  const column = half * HALF.count;
  if (lines.length === 0) return;
  page.write(row, column + HALF.name, labels.heads[kind]);
  page.write(row, column + HALF.share, labels.share);
  page.write(row, column + HALF.progress, labels.progress);
  page.write(row, column + HALF.overdue, labels.overdue);
  page.write(row, column + HALF.soon, labels.soon);
  page.write(row, column + HALF.rest, labels.rest);
  lines.forEach((make, index) => above.push(fillLine(source, row + 1 + index, half, make(above))));
}

function fillLine({ page }: Source, row: number, half: 0 | 1, line: Line): Measures {
  const put = (column: number, expression: Expression): Expression => page.put(row, column, expression);
  const helper = HELPERS.halves + 3 * half;
  const column = half * HALF.count;
  const code = line.code ? put(helper, line.code) : fixed(0);
  const isThere = line.code ? isMore(code, 0) : null;
  const ifThere = (expression: Expression): Expression =>
    isThere ? when(isThere, expression, 0) : expression;
  const measures = line.measures(code);
  const done = put(helper + 1, ifThere(measures.done));
  const applicable = put(helper + 2, ifThere(measures.applicable));
  const isShown = isThere ?? isMore(applicable, 0);
  const shown = (expression: Operand): Expression => when(isShown, expression, "");
  put(column + HALF.name, shown(line.name(code)));
  put(column + HALF.share, shown(when(isSame(applicable, 0), "–", join(done, "/", applicable))));
  put(column + HALF.progress, shown(when(isSame(applicable, 0), "", share(done, applicable))));
  const overdue = put(column + HALF.overdue, shown(measures.overdue));
  const soon = put(column + HALF.soon, shown(measures.soon));
  put(column + HALF.rest, shown(minus(minus(minus(applicable, done), overdue), soon)));
  return { done, applicable, overdue, soon };
}

function wholePlan({ done, applicable, flags }: Facts): Measures {
  return { done, applicable, overdue: flags.overdue, soon: flags["due-soon"] };
}

/** The whole plan less what the lines above have. */
function remainder(facts: Facts, above: readonly Measures[]): Measures {
  const all = wholePlan(facts);
  return eachMeasure((measure) => minus(all[measure], sumOf(above.map((line) => line[measure]))));
}

function eachMeasure(make: (measure: keyof Measures) => Expression): Measures {
  return Object.fromEntries(MEASURES.map((measure) => [measure, make(measure)])) as unknown as Measures;
}

/** The sum of cells, those below each other as ranges; texts among them count nothing. */
function sumOf(cells: readonly Expression[]): Expression {
  const runs: { first: string; last: string; column: string; row: number }[] = [];
  for (const { formula } of cells) {
    const [, column = "", row = ""] = formula.split("$");
    const last = runs.at(-1);
    if (last?.column === column && last.row + 1 === Number(row))
      Object.assign(last, { last: formula, row: Number(row) });
    else runs.push({ first: formula, last: formula, column, row: Number(row) });
  }
  const ranges = runs.map(({ first, last }) => (first === last ? first : `${first}:${last}`));
  return give(ranges.length === 0 ? "0" : `SUM(${ranges.join(",")})`, () =>
    cells.reduce((all, { value }) => all + (typeof value === "number" ? value : 0), 0),
  );
}

function inColumns(code: Expression, cellsFor: (flag: Flag) => Cells): Measures {
  return eachMeasure((measure) => {
    const [first = fixed(0), ...others] = COUNTED[measure].map((flag) => entry(cellsFor(flag), code));
    return sum(first, ...others);
  });
}

/** The row of who has the k-th rank; 0 where there are fewer. */
function ranked(cells: Cells, k: number, count: Expression): Expression {
  return when(isAtMost(fixed(k), count), minus(RANK_BASE, rest(largest(cells, k), RANK_BASE)), 0);
}

/** How a remainder is called: by how many have come since the page was laid out, else by what else is in it. */
function orMore(count: Expression, laidOut: number, more: string, otherwise: Operand): Expression {
  const number = minus(count, laidOut);
  return when(isMore(number, 0), fill(more, { number }), otherwise);
}

function unitLines(source: Source, facts: Facts, plan: PagePlan): MakeLine[] {
  const { tables, wording } = source;
  const labels = wording.labels.summary.standing;
  const rank = tables.unit(COUNT_HEADERS.rank);
  const names = tables.unit(COUNT_HEADERS.display);
  const units = Array.from({ length: plan.unitCount }, (_, index): MakeLine => () => ({
    code: ranked(rank, index + 1, facts.units),
    name: (code) => cut(entry(names, code), NAME.length, NAME.cut),
    measures: (code) => inColumns(code, (flag) => tables.unit(COUNT_HEADERS.own(flag))),
  }));
  return [
    () => ({ name: () => labels.whole, measures: () => wholePlan(facts) }),
    ...units,
    () => ({ name: () => wording.labels.commonWork, measures: () => without("unit", source) }),
    ([, ...above]) => ({
      name: () => orMore(facts.units, plan.unitCount, labels.moreUnits, labels.otherUnits),
      measures: () => remainder(facts, above),
    }),
  ];
}

/** Not COUNTIFS: with an empty text to look for, Excel counts empty cells and LibreOffice does not. */
function without(column: "unit" | "lead", { tables, wording }: Source): Measures {
  return eachMeasure((measure) => {
    const words = COUNTED[measure].map((flag) => wording.labels.flags[flag]);
    return countWhere(
      [tables.task(column), tables.task("flag")],
      (named, flag) =>
        `ISNUMBER(1/(${named}=""))*(${words.map((one) => `(${flag}=${quoteText(one)})`).join("+")})`,
      (named, flag) => (named ?? "") === "" && words.includes(toText(flag ?? null)),
    );
  });
}

function bodyLines(source: Source, facts: Facts, plan: PagePlan): MakeLine[] {
  const { tables, wording } = source;
  const labels = wording.labels.summary.standing;
  const rank = tables.body(COUNT_HEADERS.rank);
  const names = tables.body(COUNT_HEADERS.display);
  const bodies = Array.from({ length: plan.bodies }, (_, index): MakeLine => () => ({
    code: ranked(rank, index + 1, facts.bodies),
    name: (code) => cut(entry(names, code), NAME.length, NAME.cut),
    measures: (code) => inColumns(code, (flag) => tables.body(COUNT_HEADERS.led(flag))),
  }));
  const leaderless: MakeLine = () => ({ name: () => labels.noLead, measures: () => without("lead", source) });
  const unitsLead = when(isSame(facts.units, 0), labels.otherBodies, labels.unitsLead);
  return [
    ...bodies,
    ...(plan.hasLeaderless ? [leaderless] : []),
    (above) => ({
      name: () => orMore(facts.bodies, plan.bodies, labels.moreBodies, unitsLead),
      measures: () => remainder(facts, above),
    }),
  ];
}

/** A name of ours as a cell has room for it. */
function shortened(name: string): string {
  return String(cut(fixed(name), NAME.length, NAME.cut).value);
}

function streamLines(source: Source, facts: Facts): MakeLine[] {
  const { tables, wording } = source;
  const labels = wording.labels;
  const streams = streamsInUse(source).map((stream): MakeLine => () => ({
    name: () => shortened(labels.streams[stream]),
    measures: () =>
      eachMeasure((measure) => {
        const of = fixed(labels.streams[stream]);
        const [first = fixed(0), ...others] = COUNTED[measure].map((flag) =>
          countRows(
            { cells: tables.task("stream"), is: "=", than: of },
            { cells: tables.task("flag"), is: "=", than: fixed(labels.flags[flag]) },
          ),
        );
        return sum(first, ...others);
      }),
  }));
  return [
    ...streams,
    (above) => ({
      name: () => labels.summary.standing.otherStreams,
      measures: () => remainder(facts, above),
    }),
  ];
}
