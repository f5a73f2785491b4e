import { KEY_WEIGHTS } from "../formula/list-key";
import type { Cells } from "./cells";
import { columnOf, smallest } from "./cells";
import type { Expression } from "./expression";
import {
  both,
  fill,
  give,
  isAtMost,
  isLess,
  isMore,
  isSame,
  join,
  lengthOf,
  minus,
  orElse,
  partOf,
  placeIn,
  plus,
  replaced,
  rest,
  sum,
  trimmed,
  when,
} from "./expression";
import type { Facts } from "./facts";
import type { Source } from "./source";
import { codeBefore, taskName, taskText } from "./names";
import { HELPERS, down } from "./place";

/** How many lines of proposals are worked out; more than any page has room for. */
export const DECISION_LINES = 70;

/** Characters that fit on a line of the lists. */
export const LINE_LENGTH = 68;

/** The proposals broken into lines between words, as columns of the hidden block. */
export interface Decisions {
  /** Which proposal stands on each line, from 1; 0 on lines that are not used. */
  readonly item: Cells;
  /** Its row in the task table. */
  readonly row: Cells;
  readonly text: Cells;
  readonly start: Cells;
  /** Where the next line begins; 0 on the last line of a proposal. */
  readonly next: Cells;
  /** The last line up to this one on which a proposal ends. */
  readonly end: Cells;
}

/** Breaks the whole text of every proposal into lines, each of which goes on where the one above it ended. */
export function breakDecisions(source: Source, facts: Facts): Decisions {
  const columns: Expression[][] = [[], [], [], [], [], []];
  for (let line = 0; line < DECISION_LINES; line += 1) {
    const put = (column: number, expression: Expression): Expression => {
      const cell = source.page.put(line, HELPERS.decisions + column, expression);
      columns[column]?.push(cell);
      return cell;
    };
    const above = (column: number): Expression => columns[column]?.[line - 1] ?? give("0", () => 0);
    const goesOn = line === 0 ? null : isMore(above(4), 0);
    const onward = (there: Expression, otherwise: Expression): Expression =>
      goesOn === null ? otherwise : when(goesOn, there, otherwise);
    const nextItem =
      line === 0
        ? isItem(
            give("1", () => 1),
            facts,
          )
        : when(isSame(above(0), 0), 0, isItem(plus(above(0), 1), facts));
    const item = put(0, onward(above(0), nextItem));
    const isUsed = isMore(item, 0);
    const row = put(1, when(isUsed, concernRow(smallest(source.tables.task("concern"), item)), 0));
    const text = put(2, onward(above(2), when(isUsed, wordsOf(source, item, row), "")));
    const start = put(3, onward(above(4), when(isUsed, 1, 0)));
    const next = put(4, when(isUsed, nextStart(text, start), 0));
    put(5, when(both(isUsed, isSame(next, 0)), line + 1, above(5)));
  }
  const column = (index: number): Cells =>
    columnOf(down(0, HELPERS.decisions + index, DECISION_LINES), columns[index] ?? []);
  return {
    ...{ item: column(0), row: column(1), text: column(2) },
    ...{ start: column(3), next: column(4), end: column(5) },
  };
}

function isItem(item: Expression, { proposals }: Facts): Expression {
  return when(isAtMost(item, proposals), item, 0);
}

/** A proposal with its number, what stands in its way, and the task it is of. */
function wordsOf(source: Source, item: Expression, row: Expression): Expression {
  const labels = source.wording.labels.summary.lists;
  const difficulty = taskText(source, "difficulty", row);
  return fill(labels.proposal, {
    number: item,
    proposal: taskText(source, "proposal", row),
    difficulty: when(isSame(difficulty, ""), "", join(labels.difficulty, difficulty)),
    task: join(codeBefore(source, row), taskName(source, row)),
  });
}

const MARK = give("CHAR(1)", () => "\u0001");

/**
 * Where the line after one begins: behind the last space that leaves room, else as many characters on as fit; 0 where the
 * rest fits.
 */
export function nextStart(text: Expression, start: Expression): Expression {
  const left = plus(minus(lengthOf(text), start), 1);
  const piece = partOf(text, start, LINE_LENGTH + 1);
  const spaces = minus(lengthOf(piece), lengthOf(replaced(piece, " ", "")));
  const marked = give(`SUBSTITUTE(${piece.formula}," ",${MARK.formula},${spaces.formula})`, () => {
    const words = String(piece.value);
    const last = words.lastIndexOf(" ");
    return last < 0 ? words : `${words.slice(0, last)}\u0001${words.slice(last + 1)}`;
  });
  const length = orElse(placeIn(MARK, marked), LINE_LENGTH);
  return when(isLess(left, LINE_LENGTH + 1), 0, sum(start, length));
}

/** The words of a line. */
export function lineWords(text: Expression, start: Expression, next: Expression): Expression {
  return trimmed(partOf(text, start, when(isSame(next, 0), LINE_LENGTH, minus(next, start))));
}

/** The task row in a key of the column of concerns. */
export function concernRow(key: Expression): Expression {
  return rest(key, KEY_WEIGHTS.day);
}
