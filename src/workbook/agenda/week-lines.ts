import { KEY_WEIGHTS } from "../formula/list-key";
import type { Cells } from "../summary/cells";
import { entry, lastUpTo, numberAt } from "../summary/cells";
import { dateText } from "../summary/date-text";
import type { Expression, Operand } from "../summary/expression";
import {
  both,
  cut,
  cutStart,
  fill,
  fixed,
  isAtMost,
  isLess,
  isMore,
  isOther,
  isSame,
  join,
  minus,
  rest,
  size,
  startOf,
  when,
} from "../summary/expression";
import { taskName, taskText, unitAndLead } from "../summary/names";
import type { Source } from "../summary/source";
import { COLUMNS, LINES, ROWS, type WordColumns } from "./week-place";
import type { WeekSections } from "./week-sections";

/** What stands on a line; the numbers are those the hidden cells hold. */
export const LINE_KINDS = { blank: 0, title: 1, item: 2, none: 3, rest: 4 } as const;

/** Characters of how many other units do a task, behind the first one's name. */
const OTHERS_LENGTH = 13;

/** Fills the lines of the sheet, hidden cells included. */
export function fillWeekLines(source: Source, sections: WeekSections, words: WordColumns): void {
  for (let line = 1; line <= LINES; line += 1) fillLine(source, sections, words, line);
}

function fillLine(source: Source, sections: WeekSections, words: WordColumns, line: number): void {
  const { page, wording } = source;
  const labels = wording.labels.agenda;
  const put = (column: keyof typeof COLUMNS, expression: Expression): Expression =>
    page.put(ROWS.first + line - 1, COLUMNS[column], expression);
  const { start, lines, total, used } = sections;
  const section = put("section", when(isAtMost(fixed(line), used), lastUpTo(fixed(line), start), 0));
  const isUsed = isMore(section, 0);
  const of = (cells: Cells): Expression => entry(cells, section);
  const offset = put("offset", when(isUsed, minus(line, of(start)), 0));
  const kind = put("kind", when(isUsed, kindOf(offset, of(lines), of(total)), LINE_KINDS.blank));
  const isItem = isSame(kind, LINE_KINDS.item);
  const ifItem = (expression: Expression, otherwise: Operand = ""): Expression =>
    when(isItem, expression, otherwise);
  const inSection = (make: (list: WeekSections["lists"][number]) => Expression): Expression =>
    sections.lists
      .map(make)
      .reduceRight((others, one, index) => when(isSame(section, index + 1), one, others));
  const count = put(
    "count",
    ifItem(
      inSection((list) => list.count(offset)),
      0,
    ),
  );
  const row = put(
    "row",
    ifItem(
      rest(
        inSection((list) => list.key(offset)),
        KEY_WEIGHTS.day,
      ),
      0,
    ),
  );
  const name = put("taskText", ifItem(taskName(source, row)));
  const who = put("whoText", ifItem(unitAndLead(source, row)));
  const first = taskText(source, "follower", row);
  const alike = inSection((list) => list.alike(offset, source.tables.task("follower"), first));
  const several = when(isSame(alike, count), first, labels.week.followers);
  const follower = put("followerText", ifItem(when(isMore(count, 1), several, first)));
  const many = fill(labels.week.many, {
    unit: cut(who, words.who.length - OTHERS_LENGTH),
    number: minus(count, 1),
  });
  const message = line === 1 ? when(isSame(sections.dated, 0), labels.noDates, "") : fixed("");
  const others = when(
    isSame(kind, LINE_KINDS.title),
    of(sections.title),
    when(
      isSame(kind, LINE_KINDS.rest),
      of(sections.rest),
      when(isSame(kind, LINE_KINDS.none), labels.week.none, message),
    ),
  );
  put("code", ifItem(taskText(source, "id", row)));
  put("task", when(isItem, cut(name, words.task.length, words.task.cut), others));
  put("who", ifItem(when(isMore(count, 1), many, cut(who, words.who.length, words.who.cut))));
  put("follower", ifItem(cutStart(follower, words.follower.length, words.follower.cut)));
  put("due", ifItem(dueCell(source, row, sections.report)));
  put("days", ifItem(daysCell(source, row)));
}

function kindOf(offset: Expression, lines: Expression, total: Expression): Expression {
  const below = when(isSame(total, 0), LINE_KINDS.none, LINE_KINDS.rest);
  const inside = when(isAtMost(offset, lines), LINE_KINDS.item, below);
  return when(isSame(offset, 0), LINE_KINDS.title, inside);
}

/** The deadline, and the last working day to finish where it is another that is still to come. */
function dueCell({ tables, wording }: Source, row: Expression, report: Expression): Expression {
  const [due, reminder] = [
    numberAt(tables.task("effectiveDue"), row),
    numberAt(tables.task("reminder"), row),
  ];
  const withReminder = fill(wording.labels.agenda.week.remind, {
    due: dateText(due, wording, "brief"),
    day: dateText(reminder, wording, "brief"),
  });
  return when(both(isOther(reminder, due), isAtMost(report, reminder)), withReminder, due);
}

/** The flag's sign with the days left or late. */
function daysCell({ tables, wording }: Source, row: Expression): Expression {
  const labels = wording.labels.agenda.week;
  const days = numberAt(tables.task("daysLeft"), row);
  const number = size(days);
  const told = when(
    isSame(days, 0),
    labels.today,
    when(isLess(days, 0), fill(labels.late, { number }), fill(labels.left, { number })),
  );
  return join(startOf(entry(tables.task("flag"), row), 1), " ", told);
}
