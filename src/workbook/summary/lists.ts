import { KEY_WEIGHTS } from "../formula/list-key";
import type { Cells } from "./cells";
import { entry, lastUpTo, numberAt, smallest } from "./cells";
import { dateText } from "./date-text";
import { concernRow, lineWords } from "./decisions";
import type { Expression } from "./expression";
import {
  both,
  cut,
  fill,
  fixed,
  isAtMost,
  isLess,
  isMore,
  isSame,
  join,
  minus,
  placeIn,
  plus,
  rest,
  size,
  startOf,
  sum,
  when,
} from "./expression";
import type { Facts } from "./facts";
import type { Source } from "./source";
import { leadBeside, taskName, taskText, unitName, whoDoes } from "./names";
import type { PagePlan } from "./page-plan";
import { HELPERS, LIST } from "./place";
import { LINE_LENGTH } from "./decisions";
import type { SectionKey, Sections } from "./sections";
import { SECTIONS } from "./sections";

/** What stands on a line of the lists; the numbers are those the hidden cells hold. */
export const LINE_KINDS = { blank: 0, title: 1, item: 2, rest: 3 } as const;

/** Characters of who does a task, at the end of a line. */
const WHO_LENGTH = 13;

/** Characters of a task that many units do: how many they are and how late stands behind it. */
const GROUP_LENGTH = 38;

/** Number of a list, from 1, as the hidden cells hold it. */
export function sectionNumber(key: SectionKey): number {
  return SECTIONS.indexOf(key) + 1;
}

/** Fills the lines of the lists: live, so that they show what is due whatever was typed since. */
export function fillLists(source: Source, facts: Facts, plan: PagePlan, sections: Sections): void {
  const [first, second] = plan.lists;
  const rows = [first, second].flatMap(({ first: row, count }) =>
    Array.from({ length: count }, (_, index) => row + index),
  );
  rows.forEach((row, index) => fillLine(source, facts, sections, row, index + 1));
  if (plan.listsTitle === null) return;
  const { page, wording } = source;
  const kind = at(source, second.first, "kind");
  const goesOn = join(
    entry(sections.title, at(source, second.first, "section")),
    wording.labels.summary.lists.goesOn,
  );
  page.put(plan.listsTitle, LIST.text, when(isAtMost(fixed(LINE_KINDS.item), kind), goesOn, ""));
}

const placed = new WeakMap<Source["page"], Map<string, Expression>>();

function at({ page }: Source, row: number, column: keyof typeof HELPERS): Expression {
  const cell = placed.get(page)?.get(`${row} ${column}`);
  if (!cell) throw new Error(`Nothing stands in ${column} of row ${row}`);
  return cell;
}

function fillLine(source: Source, facts: Facts, sections: Sections, row: number, line: number): void {
  const { page } = source;
  const known = placed.get(page) ?? new Map<string, Expression>();
  placed.set(page, known);
  const put = (column: keyof typeof HELPERS, expression: Expression): Expression => {
    const cell = page.put(row, HELPERS[column], expression);
    known.set(`${row} ${column}`, cell);
    return cell;
  };
  const number = put("line", fixed(line));
  const section = put("section", lastUpTo(number, sections.start));
  const of = (cells: Cells): Expression => entry(cells, section);
  const offset = put("offset", plus(minus(number, of(sections.start)), 1));
  const kind = put("kind", kindOf(offset, of(sections.lines), of(sections.cut)));
  const isItem = isSame(kind, LINE_KINDS.item);
  const item = put("item", when(isItem, minus(offset, 1), 0));
  const cells = { section, item };
  const count = put("count", when(isItem, countOf(cells, sections), 0));
  const key = put("key", when(isItem, keyOf(source, facts, cells, sections), 0));
  const taskRow = put(
    "taskRow",
    when(
      isItem,
      bySection(section, { decisions: key, difficulties: concernRow(key) }, rest(key, KEY_WEIGHTS.day)),
      0,
    ),
  );
  const name = put("name", when(isItem, taskName(source, taskRow), ""));
  const whole = { ...cells, kind, count, taskRow, name };
  const words = put("words", when(isItem, wordsOf(source, whole, sections), ""));
  fillPrinted(source, row, { ...whole, words }, sections);
}

function kindOf(offset: Expression, lines: Expression, isCut: Expression): Expression {
  const below = when(
    both(isSame(isCut, 1), isSame(offset, plus(lines, 2))),
    LINE_KINDS.rest,
    LINE_KINDS.blank,
  );
  const items = when(isAtMost(offset, plus(lines, 1)), LINE_KINDS.item, below);
  return when(isSame(offset, 1), LINE_KINDS.title, items);
}

interface Item {
  readonly section: Expression;
  /** Line among the list's items, from 1. */
  readonly item: Expression;
}

/** What belongs to some lists, and to the others. */
function bySection(
  section: Expression,
  cases: Partial<Record<SectionKey, Expression>>,
  otherwise: Expression,
): Expression {
  return SECTIONS.reduceRight((others, key) => {
    const own = cases[key];
    return own ? when(isSame(section, sectionNumber(key)), own, others) : others;
  }, otherwise);
}

function countOf({ section, item }: Item, { groups }: Sections): Expression {
  const counted = (key: "overdue" | "soon"): Expression =>
    when(isAtMost(item, groups[key].active), entry(groups[key].count, entry(groups[key].order, item)), 1);
  return bySection(section, { overdue: counted("overdue"), soon: counted("soon") }, fixed(1));
}

/** The key of a line's row: of the most urgent one of a group, of a row alone, of a proposal, of a difficulty. */
function keyOf({ tables }: Source, facts: Facts, { section, item }: Item, sections: Sections): Expression {
  const { groups, decisions } = sections;
  const urgent = (key: "overdue" | "soon", before: Expression): Expression => {
    const { active, order, key: keys } = groups[key];
    const single = smallest(tables.task("urgency"), sum(minus(item, active), before));
    return when(isAtMost(item, active), entry(keys, entry(order, item)), single);
  };
  const { upTo } = groups.overdue;
  const alone = minus(facts.flags.overdue, entry(upTo, upTo.values.length));
  const cases = {
    decisions: entry(decisions.row, item),
    overdue: urgent("overdue", fixed(0)),
    soon: urgent("soon", alone),
  };
  return bySection(section, cases, smallest(tables.task("concern"), plus(facts.proposals, item)));
}

interface Line extends Item {
  readonly kind: Expression;
  readonly count: Expression;
  readonly taskRow: Expression;
  /** What its task is called. */
  readonly name: Expression;
}

function wordsOf(
  source: Source,
  { section, item, count, taskRow, name }: Line,
  { decisions }: Sections,
): Expression {
  const labels = source.wording.labels.summary.lists;
  const piece = lineWords(
    entry(decisions.text, item),
    entry(decisions.start, item),
    entry(decisions.next, item),
  );
  const reason = taskText(source, "lateReason", taskRow);
  const group = (sentence: string): Expression =>
    fill(sentence, { task: cut(name, GROUP_LENGTH), number: count, days: daysOf(source, taskRow) });
  const alone = join(name, leadBeside(source, taskRow));
  const late = join(alone, when(isSame(reason, ""), "", join(labels.reason, reason)));
  const difficulty = join(taskText(source, "difficulty", taskRow), " (", name, ")");
  return bySection(
    section,
    {
      decisions: piece,
      overdue: when(isMore(count, 1), group(labels.manyOverdue), late),
      soon: when(isMore(count, 1), group(labels.manySoon), alone),
    },
    difficulty,
  );
}

/** Days late or left. */
function daysOf({ tables, wording }: Source, row: Expression): Expression {
  const days = size(entry(tables.task("daysLeft"), row));
  const labels = wording.labels.summary.lists;
  return when(isSame(days, 0), labels.today, fill(labels.days, { number: days }));
}

function fillPrinted(
  source: Source,
  row: number,
  line: Line & { readonly words: Expression },
  sections: Sections,
): void {
  const { page, wording, tables } = source;
  const { kind, section, item, taskRow, count, words } = line;
  const labels = wording.labels.summary.lists;
  const ofSection = (cells: Cells): Expression => entry(cells, section);
  const byKind = (title: Expression, shown: Expression): Expression =>
    when(isSame(kind, LINE_KINDS.item), shown, when(isSame(kind, LINE_KINDS.title), title, ""));
  const isBegun = isSame(
    bySection(section, { decisions: entry(sections.decisions.start, item) }, fixed(1)),
    1,
  );
  const heads = (head: keyof (typeof labels)["overdue"]["heads"]): Expression =>
    when(
      isLess(ofSection(sections.lines), 1),
      "",
      bySection(
        section,
        {
          decisions: fixed(labels.decisions.heads[head]),
          overdue: fixed(labels.overdue.heads[head]),
          soon: fixed(labels.soon.heads[head]),
        },
        fixed(labels.difficulties.heads[head]),
      ),
    );
  const begun = (shown: Expression): Expression => when(isBegun, shown, "");
  const flag = entry(tables.task("flag"), taskRow);
  const sign = startOf(flag, minus(placeIn(" ", flag), 1));
  const cutWords = when(isMore(count, 1), words, cut(words, LINE_LENGTH));
  const text = when(
    isSame(kind, LINE_KINDS.rest),
    ofSection(sections.restText),
    byKind(ofSection(sections.title), cutWords),
  );
  page.put(row, LIST.text, text);
  page.put(row, LIST.due, byKind(heads("due"), begun(dueText(source, taskRow))));
  const days = bySection(section, { decisions: sign, difficulties: sign }, daysOf(source, taskRow));
  page.put(row, LIST.days, byKind(heads("days"), begun(days)));
  const name = page.put(
    row,
    HELPERS.who,
    when(
      isSame(kind, LINE_KINDS.item),
      when(
        isMore(count, 1),
        join(startOf(unitName(source, taskRow), WHO_LENGTH - labels.andOthers.length), labels.andOthers),
        whoDoes(source, taskRow),
      ),
      "",
    ),
  );
  page.put(row, LIST.who, byKind(heads("who"), begun(cut(name, WHO_LENGTH))));
}

function dueText({ tables, wording }: Source, row: Expression): Expression {
  return dateText(numberAt(tables.task("effectiveDue"), row), wording, "brief");
}
