import { dayOf } from "../../domain/entry";
import type { Flag } from "../../domain/status-rule";
import { soughtFormula, soughtText } from "../formula/chosen-rows";
import { KEY_WEIGHTS, kindOf } from "../formula/list-key";
import { toSerial } from "../schema/serial";
import { lastOfWeeks } from "../sheets/choices";
import type { Cells } from "../summary/cells";
import { columnOf, countNumbers, entry } from "../summary/cells";
import { dateText } from "../summary/date-text";
import type { Expression } from "../summary/expression";
import {
  fill,
  fixed,
  give,
  isAtMost,
  isMore,
  isSame,
  larger,
  minus,
  plus,
  sum,
  times,
  when,
} from "../summary/expression";
import type { GroupedList, KeyRange } from "../summary/groups";
import { GROUP_COLUMNS, makeGroups } from "../summary/groups";
import { down } from "../summary/place";
import type { Source } from "../summary/source";
import { COLUMNS, LINES } from "./week-place";

/** The sections in the order of the page. */
const SECTIONS = ["overdue", "now", "next"] as const;

/** What the hidden cells say of the sections: a column each, one row a section. */
export interface WeekSections {
  readonly report: Expression;
  /** 0 where no task has a deadline. */
  readonly dated: Expression;
  /** Lines up to the end of the last section. */
  readonly used: Expression;
  readonly total: Cells;
  readonly lines: Cells;
  readonly start: Cells;
  readonly title: Cells;
  readonly rest: Cells;
  readonly lists: readonly GroupedList[];
}

/** Lines for tasks: the rest is for three titles and what is said below each. */
const ROOM = LINES - 2 * SECTIONS.length;
/** What a section has for itself where others would fill the page. */
const SHARE = Math.floor(ROOM / SECTIONS.length);

/** The row of the cell that holds what is sought. */
export const SOUGHT_ROW = 0;

/** Works out what is overdue, due this week and next of what is chosen, and shares the page's lines out between them. */
export function makeWeekSections(source: Source, chosen: string): WeekSections {
  const { page, tables, wording } = source;
  let row = SOUGHT_ROW;
  const fact = (expression: Expression): Expression => page.put(row++, COLUMNS.facts, expression);
  const { reportDate, weekChoice } = wording.naming.names;
  fact(give(soughtFormula(weekChoice), soughtText(chosen)));
  const day = dayOf(source.report.reportDate);
  const report = fact(give(`N(${reportDate})`, day === null ? 0 : toSerial(day)));
  const ofWeeks = give(
    `${report.formula}-MOD(${report.formula}-2,7)+13`,
    lastOfWeeks(source.report.reportDate),
  );
  const last = fact(when(isSame(report, 0), 0, ofWeeks));
  const sunday = fact(minus(last, 7));
  const dated = fact(countNumbers(tables.task("effectiveDue")));
  const from = (flag: Flag): Expression => fixed(kindOf(flag) * KEY_WEIGHTS.kind);
  const behind = (flag: Flag, upTo: Expression): Expression =>
    fact(plus(from(flag), times(plus(upTo, 1), KEY_WEIGHTS.day)));
  const open: readonly Flag[] = ["due-soon", "on-track"];
  const [thisWeek, nextWeek] = [sunday, last].map((end) => open.map((flag) => behind(flag, end)));
  const later = (bounds: readonly Expression[], below: readonly Expression[] = []): KeyRange[] =>
    bounds.map((bound, index) => ({ from: bound, below: below[index] ?? bound }));
  const ranges = [
    [{ from: from("overdue"), below: from("due-soon") }],
    later(open.map(from), thisWeek),
    later(thisWeek ?? [], nextWeek),
  ];
  const lists = ranges.map((range, index) => {
    const column = COLUMNS.groups + index * GROUP_COLUMNS;
    const put = (down: number, offset: number, expression: Expression): Expression =>
      page.put(down, column + offset, expression);
    return makeGroups(tables.task("inWeeks"), range, put, { row: 0, column });
  });
  const shared = shareLines(source, lists);
  const titles = SECTIONS.map((key, index) => {
    const number = entry(shared.total, index + 1);
    return titleOf(source, key, number, when(isSame(report, 0), 0, key === "now" ? sunday : last));
  });
  return {
    ...{ report, dated, lists },
    ...shared,
    used: fact(when(isSame(dated, 0), 0, shared.end)),
    title: page.putDown(0, COLUMNS.title, titles),
  };
}

type Shared = Pick<WeekSections, "total" | "lines" | "start" | "rest"> & { readonly end: Expression };

function shareLines({ page, wording }: Source, lists: readonly GroupedList[]): Shared {
  const fitting = (wanted: Expression, room: Expression): Expression =>
    // One that is left over stands where it would be counted.
    when(isAtMost(wanted, plus(room, 1)), wanted, room);
  const [overdue = fixed(0), current = fixed(0), next = fixed(0)] = lists.map((list) => list.lines);
  const lines: Expression[] = [];
  const put = (column: number, expression: Expression): Expression =>
    page.put(lines.length, column, expression);
  const share = (wanted: Expression, room: Expression): void =>
    void lines.push(put(COLUMNS.lines, fitting(wanted, room)));
  const left = (...others: readonly Expression[]): Expression =>
    others.reduce((room, other) => minus(room, other), fixed(ROOM));
  share(overdue, larger(left(current, next), SHARE));
  share(current, larger(left(lines[0] ?? fixed(0), next), SHARE));
  share(next, left(...lines));
  const total = page.putDown(
    0,
    COLUMNS.total,
    lists.map(({ rows }) => rows),
  );
  const shown = page.putDown(
    0,
    COLUMNS.shown,
    lists.map((list, index) => list.shown(lines[index] ?? fixed(0))),
  );
  const starts: Expression[] = [];
  const behind = (index: number): Expression => {
    const isCut = isMore(entry(total, index + 1), entry(shown, index + 1));
    return sum(starts[index] ?? fixed(1), 1, larger(1, lines[index] ?? fixed(0)), when(isCut, 1, 0));
  };
  lists.forEach((_list, index) =>
    starts.push(page.put(index, COLUMNS.start, index === 0 ? fixed(1) : behind(index - 1))),
  );
  const rest = lists.map((_list, index) =>
    fill(wording.labels.agenda.week.rest, {
      number: minus(entry(total, index + 1), entry(shown, index + 1)),
    }),
  );
  return {
    total,
    lines: columnOf(down(0, COLUMNS.lines, lists.length), lines),
    start: columnOf(down(0, COLUMNS.start, lists.length), starts),
    rest: page.putDown(0, COLUMNS.rest, rest),
    end: minus(behind(lists.length - 1), 1),
  };
}

function titleOf(
  { wording }: Source,
  key: (typeof SECTIONS)[number],
  number: Expression,
  end: Expression,
): Expression {
  const labels = wording.labels.agenda.week;
  if (key === "overdue") return fill(labels.overdue, { number });
  const first = when(isSame(end, 0), 0, minus(end, 6));
  return fill(labels[key], {
    number,
    from: dateText(first, wording, "brief"),
    to: dateText(end, wording, "brief"),
  });
}
