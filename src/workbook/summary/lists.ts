import { KEY_WEIGHTS } from "../formula/list-key";
import type { Cells } from "./cells";
import { countRows, entry, lastUpTo, numberAt, smallest } from "./cells";
import { dateText } from "./date-text";
import { LINE_LENGTH, concernRow, lineWords, nextStart } from "./decisions";
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
  partOf,
  placeIn,
  plus,
  rest,
  size,
  startOf,
  when,
  whole,
} from "./expression";
import type { Facts } from "./facts";
import type { Source } from "./source";
import { codeBefore, leadBeside, taskName, taskText, whoDoes } from "./names";
import type { PagePlan } from "./page-plan";
import { HELPERS, LIST } from "./place";
import type { SectionKey, Sections } from "./sections";
import { SECTIONS } from "./sections";

/** What stands on a line of the lists; the numbers are those the hidden cells hold. */
export const LINE_KINDS = { blank: 0, title: 1, item: 2, rest: 3 } as const;

/** Characters of who does a task, at the end of a line. */
const WHO_LENGTH = 14;

/** Characters of a task that many units do: how many they are stands behind it. */
const GROUP_LENGTH = 38;

/** Characters of a text from somewhere on, more than any line has. */
const ALL = 999;

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
  let above: Drawn | null = null;
  rows.forEach((row, index) => {
    const line = index + 1;
    const isLastOfPage = second.count > 0 && line === first.count;
    const isNextPage = second.count > 0 && line === first.count + 1;
    above = fillLine(source, facts, sections, { row, above, isLastOfPage, isNextPage });
  });
  if (plan.listsTitle === null) return;
  const { page, wording } = source;
  const { kind, section } = drawnAt(source, second.first);
  const goesOn = join(entry(sections.title, section), wording.labels.summary.lists.goesOn);
  page.put(plan.listsTitle, LIST.text, when(isAtMost(fixed(LINE_KINDS.item), kind), goesOn, ""));
}

/** Cells of a line that the line below and a title above it look at. */
interface Drawn {
  readonly line: Expression;
  readonly section: Expression;
  readonly kind: Expression;
  readonly next: Expression;
  readonly spare: Expression;
}

const drawn = new WeakMap<Source["page"], Map<number, Drawn>>();

function drawnAt({ page }: Source, row: number): Drawn {
  const line = drawn.get(page)?.get(row);
  if (!line) throw new Error(`Row ${row} is no line of a list`);
  return line;
}

interface Place {
  readonly row: number;
  readonly above: Drawn | null;
  /** No title stands on the last line of a page that lists go on behind. */
  readonly isLastOfPage: boolean;
  readonly isNextPage: boolean;
}

/**
 * The number of a line among those shared out: the one above it again where its words go on here, else the next; half of one
 * more on a line left blank, since a title would end the page.
 */
function lineNumber(
  goesOn: Expression | null,
  { above, isLastOfPage, isNextPage }: Place,
  sections: Sections,
): Expression {
  if (above === null || goesOn === null) return fixed(1);
  const next = plus(isNextPage ? whole(above.line) : above.line, 1);
  const isTitle = isMore(countRows({ cells: sections.start, is: "=", than: next }), 0);
  const number = isLastOfPage ? when(isTitle, plus(above.line, fixed(0.5)), next) : next;
  return when(goesOn, above.line, number);
}

function fillLine(source: Source, facts: Facts, sections: Sections, place: Place): Drawn {
  const { page } = source;
  const { row, above } = place;
  const put = (column: keyof typeof HELPERS, expression: Expression): Expression =>
    page.put(row, HELPERS[column], expression);
  const goesOn = above && both(isMore(above.section, 1), isMore(above.next, 0), isMore(above.spare, 0));
  const line = put("line", lineNumber(goesOn, place, sections));
  const section = put("section", lastUpTo(line, sections.start));
  const of = (cells: Cells): Expression => entry(cells, section);
  const offset = put("offset", plus(minus(line, of(sections.start)), 1));
  const kind = put("kind", kindOf(offset, of(sections.lines), of(sections.cut)));
  const isItem = isSame(kind, LINE_KINDS.item);
  const item = put("item", when(isItem, minus(offset, 1), 0));
  const ifItem = (expression: Expression, otherwise: "" | 0): Expression =>
    when(isItem, expression, otherwise);
  const cells = { section, item };
  const count = put("count", ifItem(countOf(cells, sections), 0));
  const key = put("key", ifItem(keyOf(source, facts, cells, sections), 0));
  const byRow = { decisions: key, difficulties: concernRow(key) };
  const taskRow = put("taskRow", ifItem(bySection(section, byRow, rest(key, KEY_WEIGHTS.day)), 0));
  const name = put("name", ifItem(taskName(source, taskRow), ""));
  const code = put("code", ifItem(codeBefore(source, taskRow), ""));
  const shown = { ...cells, kind, count, taskRow, name, code };
  const words = put("words", ifItem(wordsOf(source, shown, sections), ""));
  const { decisions } = sections;
  const ofDecision = (cell: Cells, otherwise: Expression): Expression =>
    ifItem(bySection(section, { decisions: entry(cell, item) }, otherwise), 0);
  const start = put(
    "start",
    ofDecision(decisions.start, goesOn && above ? when(goesOn, above.next, 1) : fixed(1)),
  );
  const next = put("next", ofDecision(decisions.next, nextStart(words, start)));
  const left = above ? above.spare : sections.spare;
  const spare = put("spare", goesOn ? minus(left, when(goesOn, 1, 0)) : left);
  fillPrinted(source, row, { ...shown, words, start, next, spare }, sections);
  const known = drawn.get(page) ?? new Map<number, Drawn>();
  drawn.set(page, known.set(row, { line, section, kind, next, spare }));
  return { line, section, kind, next, spare };
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
  return bySection(section, { overdue: groups.overdue.count(item), soon: groups.soon.count(item) }, fixed(1));
}

/** The key of a line's row: of the most urgent one of a group, of a row alone, of a proposal, of a difficulty. */
function keyOf({ tables }: Source, facts: Facts, { section, item }: Item, sections: Sections): Expression {
  const { groups, decisions } = sections;
  const cases = {
    decisions: entry(decisions.row, item),
    overdue: groups.overdue.key(item),
    soon: groups.soon.key(item),
  };
  return bySection(section, cases, smallest(tables.task("concern"), plus(facts.proposals, item)));
}

interface Line extends Item {
  readonly kind: Expression;
  readonly count: Expression;
  readonly taskRow: Expression;
  /** What its task is called, and its code. */
  readonly name: Expression;
  readonly code: Expression;
}

/** The whole words of an item, of which a line prints a part. */
function wordsOf(
  source: Source,
  { section, item, count, taskRow, name, code }: Line,
  { decisions }: Sections,
): Expression {
  const labels = source.wording.labels.summary.lists;
  const reason = taskText(source, "lateReason", taskRow);
  const group = (sentence: string): Expression =>
    fill(sentence, { task: join(code, cut(name, GROUP_LENGTH)), number: count });
  const alone = join(code, name, leadBeside(source, taskRow));
  const late = join(alone, when(isSame(reason, ""), "", join(labels.reason, reason)));
  const difficulty = join(taskText(source, "difficulty", taskRow), " (", code, name, ")");
  return bySection(
    section,
    {
      decisions: entry(decisions.text, item),
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

interface PrintedLine extends Line {
  readonly words: Expression;
  readonly start: Expression;
  readonly next: Expression;
  readonly spare: Expression;
}

/** The part of an item's words that a line prints: up to where the next one goes on, else all that has room. */
function partPrinted(
  { section, item, words, start, next, spare }: PrintedLine,
  sections: Sections,
): Expression {
  const goesOn = bySection(
    section,
    { decisions: isLess(item, entry(sections.lines, sectionNumber("decisions"))) },
    isMore(spare, 0),
  );
  return when(
    both(isMore(next, 0), goesOn),
    lineWords(words, start, next),
    cut(partOf(words, start, ALL), LINE_LENGTH),
  );
}

function fillPrinted(source: Source, row: number, line: PrintedLine, sections: Sections): void {
  const { page, wording, tables } = source;
  const { kind, section, taskRow, start } = line;
  const labels = wording.labels.summary.lists;
  const ofSection = (cells: Cells): Expression => entry(cells, section);
  const byKind = (title: Expression, shown: Expression): Expression =>
    when(isSame(kind, LINE_KINDS.item), shown, when(isSame(kind, LINE_KINDS.title), title, ""));
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
  const begun = (shown: Expression): Expression => when(isSame(start, 1), shown, "");
  const flag = entry(tables.task("flag"), taskRow);
  const sign = startOf(flag, minus(placeIn(" ", flag), 1));
  const text = when(
    isSame(kind, LINE_KINDS.rest),
    ofSection(sections.restText),
    byKind(ofSection(sections.title), partPrinted(line, sections)),
  );
  page.put(row, LIST.text, text);
  page.put(row, LIST.due, byKind(heads("due"), begun(dueText(source, taskRow))));
  const days = bySection(section, { decisions: sign, difficulties: sign }, daysOf(source, taskRow));
  page.put(row, LIST.days, byKind(heads("days"), begun(days)));
  const who = when(isSame(kind, LINE_KINDS.item), whoDoes(source, taskRow), "");
  const name = page.put(row, HELPERS.who, who);
  page.put(row, LIST.who, byKind(heads("who"), begun(cut(name, WHO_LENGTH))));
}

function dueText({ tables, wording }: Source, row: Expression): Expression {
  return dateText(numberAt(tables.task("effectiveDue"), row), wording, "brief");
}
