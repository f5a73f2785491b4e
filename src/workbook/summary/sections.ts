import type { Flag } from "../../domain/status-rule";
import { KEY_WEIGHTS, kindOf } from "../formula/list-key";
import type { Cells } from "./cells";
import { columnOf, countRows, entry } from "./cells";
import type { Decisions } from "./decisions";
import { DECISION_LINES } from "./decisions";
import type { Expression } from "./expression";
import {
  both,
  fill,
  fixed,
  isAtMost,
  isLess,
  isMore,
  isSame,
  join,
  larger,
  minus,
  smaller,
  sum,
  times,
  when,
  whole,
} from "./expression";
import type { Facts } from "./facts";
import type { Source } from "./source";
import type { GroupedList } from "./groups";
import { GROUP_COLUMNS, makeGroups } from "./groups";
import { breakDecisions } from "./decisions";
import type { PagePlan } from "./page-plan";
import { HELPERS, NOWHERE, down } from "./place";

/** The lists in their order. */
export const SECTIONS = ["decisions", "overdue", "soon", "difficulties"] as const;

/** A list. */
export type SectionKey = (typeof SECTIONS)[number];

/** What the hidden block says of each list: a column each, one row a list. */
export interface Sections {
  /** Line on which it begins, from 1; behind every line where it is left out. */
  readonly start: Cells;
  /** Lines of items shown. */
  readonly lines: Cells;
  /** Where "… and n more" stands below: 1. */
  readonly cut: Cells;
  readonly title: Cells;
  readonly restText: Cells;
  /** Lines that no list needs, on which long words go on. */
  readonly spare: Expression;
  readonly decisions: Decisions;
  readonly groups: Readonly<Record<"overdue" | "soon", GroupedList>>;
}

const COLUMN = {
  count: 0,
  want: 1,
  lines: 2,
  shown: 3,
  cut: 4,
  start: 5,
  title: 6,
  restText: 7,
  room: 8,
  tried: 9,
  granted: 10,
} as const;

/** What others that want it are left of the room, at most: parts of a hundred. */
const LEFT = { overdue: 25, soon: 10, difficulties: 8 } as const;

/** Lines besides the items: the title, which shows where another list begins. */
const FRAME = 1;

/** Shares the lines out between the lists: decisions first; what one does not need goes to those behind it. */
export function makeSections(source: Source, facts: Facts, plan: PagePlan): Sections {
  const { page, wording } = source;
  const labels = wording.labels.summary.lists;
  const decisions = breakDecisions(source, facts);
  const groups = { overdue: groupsOf(source, "overdue", 0), soon: groupsOf(source, "due-soon", 1) };
  const put: Put = (index, column, expression) => page.put(index, HELPERS.sections + column, expression);
  const columnAt = (column: number, cells: readonly Expression[]): Cells =>
    columnOf(down(0, HELPERS.sections + column, SECTIONS.length), cells);

  const counts = [facts.proposals, facts.flags.overdue, facts.flags["due-soon"], facts.difficultiesAlone];
  const count = counts.map((one, index) => put(index, COLUMN.count, one));
  const wanted = [
    countRows({ cells: decisions.item, is: ">", than: fixed(0) }),
    groups.overdue.lines,
    groups.soon.lines,
    facts.difficultiesAlone,
  ];
  const want = wanted.map((one, index) => put(index, COLUMN.want, one));
  const space = makeSpace(source, plan, count);
  const isWhole = isSame(lastWhole(decisions, entry(decisions.end, DECISION_LINES)), facts.proposals);
  const lines = allotLines({ put, space, count, want, decisions, isWhole });
  const [proposalLines = fixed(0), overdueLines = fixed(0), soonLines = fixed(0), last = fixed(0)] = lines;
  const shown = [
    // A proposal that is cut is shown.
    put(0, COLUMN.shown, when(isSame(proposalLines, 0), 0, entry(decisions.item, larger(1, proposalLines)))),
    put(1, COLUMN.shown, groups.overdue.shown(overdueLines)),
    put(2, COLUMN.shown, groups.soon.shown(soonLines)),
    put(3, COLUMN.shown, last),
  ];
  const isShown = (index: number): Expression => isMore(lines[index] ?? fixed(0), 0);
  // A list that shows nothing says how many there are in its title.
  const cut = count.map((all, index) =>
    put(index, COLUMN.cut, when(both(isMore(all, shown[index] ?? 0), isShown(index)), 1, 0)),
  );
  const start = startLines({ put, count, lines, cut });
  const spare = page.put(
    SECTIONS.length,
    HELPERS.sections + COLUMN.lines,
    minus(space, sum(fixed(0), ...lines, ...cut)),
  );
  const title = SECTIONS.map((key, index) => {
    const all = count[index] ?? fixed(0);
    const filled = fill(labels[key].title, { number: all });
    const told = when(isShown(index), filled, join(filled, labels.elsewhere));
    return put(index, COLUMN.title, when(isSame(all, 0), labels[key].none, told));
  });
  const restText = SECTIONS.map((key, index) =>
    put(
      index,
      COLUMN.restText,
      fill(labels[key].rest, { number: minus(count[index] ?? 0, shown[index] ?? 0) }),
    ),
  );
  return {
    start: columnAt(COLUMN.start, start),
    lines: columnAt(COLUMN.lines, lines),
    cut: columnAt(COLUMN.cut, cut),
    title: columnAt(COLUMN.title, title),
    restText: columnAt(COLUMN.restText, restText),
    spare,
    decisions,
    groups,
  };
}

/** Writes an expression into the hidden block: the list's row, the block's column; gives the cell. */
type Put = (index: number, column: number, expression: Expression) => Expression;

/**
 * The lines of each list; where not everything has room, one line is kept for "… and n more" of each list that is cut. The
 * first try says which lists show anything: the others leave their lines to those.
 */
function allotLines(asked: {
  readonly put: Put;
  readonly space: Expression;
  readonly count: readonly Expression[];
  readonly want: readonly Expression[];
  readonly decisions: Decisions;
  /** The decisions end with their last proposal. */
  readonly isWhole: Expression;
}): Expression[] {
  const { put, space, count, want, decisions, isWhole } = asked;
  const share = (room: Expression, wanted: readonly Expression[], column: number): Expression[] =>
    shareOut(room, wanted, decisions, (index, lines) => put(index, column, lines));
  const one = (condition: Expression): Expression => when(condition, 1, 0);
  const [first = fixed(0), ...others] = want;
  const all = put(
    0,
    COLUMN.room,
    when(
      both(isAtMost(sum(first, ...others), space), isWhole),
      0,
      sum(fixed(0), ...count.map((number) => one(isMore(number, 0)))),
    ),
  );
  const tried = share(put(1, COLUMN.room, larger(1, minus(space, all))), want, COLUMN.tried);
  const short = tried.map((got, index) => {
    const wanted = want[index] ?? fixed(0);
    return when(isSame(got, 0), one(isSame(wanted, 1)), one(isLess(got, wanted)));
  });
  const left = larger(0, minus(space, larger(1, sum(fixed(0), ...short))));
  const going = tried.map((got, index) => when(isSame(got, 0), 0, want[index] ?? 0));
  const granted = share(put(2, COLUMN.room, when(isSame(all, 0), space, left)), going, COLUMN.granted);
  // Where one line is left over, it stands where it would be counted.
  return granted.map((got, index) => {
    const wanted = want[index] ?? fixed(0);
    const isOneLeft = isSame(minus(wanted, got), 1);
    return put(index, COLUMN.lines, when(index === 0 ? both(isOneLeft, isWhole) : isOneLeft, wanted, got));
  });
}

/** The line on which each list begins: behind the one above it. */
function startLines(drawn: {
  readonly put: Put;
  readonly count: readonly Expression[];
  readonly lines: readonly Expression[];
  readonly cut: readonly Expression[];
}): Expression[] {
  const { put, count, lines, cut } = drawn;
  const start: Expression[] = [];
  SECTIONS.forEach((key, index) => {
    const above = index - 1;
    const natural =
      index === 0
        ? fixed(1)
        : sum(start[above] ?? fixed(1), lines[above] ?? fixed(0), cut[above] ?? fixed(0), FRAME);
    const line = key === "difficulties" ? when(isSame(count[index] ?? 0, 0), NOWHERE, natural) : natural;
    start.push(put(index, COLUMN.start, line));
  });
  return start;
}

/** The rows of a flag, the tasks that many units do on a line each. */
function groupsOf({ tables, page }: Source, flag: Flag, place: number): GroupedList {
  const from = kindOf(flag) * KEY_WEIGHTS.kind;
  const column = HELPERS.groups + place * GROUP_COLUMNS;
  const put = (row: number, offset: number, expression: Expression): Expression =>
    page.put(row, column + offset, expression);
  const range = { from: fixed(from), below: fixed(from + KEY_WEIGHTS.kind) };
  return makeGroups(tables.task("urgency"), [range], put, { row: 0, column });
}

/** Lines for items and for "… and n more"; of two pages one is kept, since no title stands on the first one's last line. */
function makeSpace({ page }: Source, plan: PagePlan, count: readonly Expression[]): Expression {
  const [, second] = plan.lists;
  const all = plan.lists[0].count + second.count - FRAME * 3 - (second.count > 0 ? 1 : 0);
  const space = larger(0, minus(all, when(isSame(count[3] ?? 0, 0), 0, FRAME)));
  return page.put(3, HELPERS.sections + COLUMN.room, space);
}

/** The lines of each list: what one does not need goes to those behind it, which are left half of the room at most. */
function shareOut(
  room: Expression,
  want: readonly Expression[],
  decisions: Decisions,
  put: (index: number, lines: Expression) => Expression,
): Expression[] {
  const wantOf = (index: number): Expression => want[index] ?? fixed(0);
  const least = (key: keyof typeof LEFT): Expression =>
    smaller(wantOf(SECTIONS.indexOf(key)), larger(1, whole(times(room, fixed(LEFT[key] / 100)))));
  const below = [
    sum(least("overdue"), least("soon"), least("difficulties")),
    sum(least("soon"), least("difficulties")),
    least("difficulties"),
    fixed(0),
  ];
  const lines: Expression[] = [];
  below.forEach((kept, index) => {
    const open = larger(0, minus(room, sum(fixed(0), ...lines)));
    const granted = smaller(wantOf(index), minus(open, smaller(kept, whole(times(open, fixed(0.5))))));
    lines.push(put(index, index === 0 ? wholeLines(decisions, granted) : granted));
  });
  return lines;
}

/** The last proposal that ends on or before a line; 0 where none does. */
function lastWhole({ item }: Decisions, end: Expression): Expression {
  return when(isSame(end, 0), 0, entry(item, larger(1, end)));
}

/** The lines of whole proposals; as many as there is room for where not one is whole. */
function wholeLines({ end }: Decisions, granted: Expression): Expression {
  const ended = entry(end, larger(1, granted));
  return when(isSame(granted, 0), 0, when(isSame(ended, 0), granted, ended));
}
