import { STATUS_ORDER } from "../../domain/status-rule";
import type { Expression } from "./expression";
import { fill, isMore, isSame, join, partOf, sum, when } from "./expression";
import type { Facts } from "./facts";
import type { Source } from "./source";
import type { PagePlan } from "./page-plan";
import { HEAD_ROWS } from "./page-plan";
import { LAST_COLUMN } from "./place";
import type { Part } from "./part";
import { area } from "./part";

const MOST_LETTERS = 999;

/**
 * Under the cards: whether the ten counts add up to the rows of the task sheet, each told that is not 0; what is not clear
 * about the work that is not over; who has answered in the last round; and at the end the rule of the percentages.
 */
export function fillNotes(source: Source, facts: Facts, plan: PagePlan): Part {
  const { page, wording } = source;
  page.put(HEAD_ROWS.check, 0, checkLine(source, facts));
  page.put(HEAD_ROWS.unclear, 0, unclearLine(source, facts));
  page.put(HEAD_ROWS.round, 0, facts.round);
  page.write(plan.rule, 0, wording.labels.summary.rule);
  const rows = [HEAD_ROWS.check, HEAD_ROWS.unclear, HEAD_ROWS.round, plan.rule];
  return { merges: rows.map((row) => area(row, 0, 1, LAST_COLUMN + 1)) };
}

function checkLine({ wording }: Source, { flags, counted, tasks }: Facts): Expression {
  const labels = wording.labels.summary;
  const plusSign = " + ";
  const parts = STATUS_ORDER.map((flag) =>
    when(isSame(flags[flag], 0), "", join(`${plusSign}${wording.labels.flags[flag]} `, flags[flag])),
  );
  const verdict = when(isSame(counted, tasks), labels.agrees, labels.disagrees);
  const listed = partOf(join(...parts), plusSign.length + 1, MOST_LETTERS);
  const told = fill(labels.check, { parts: listed, sum: counted, total: tasks, verdict });
  return when(isSame(sum(counted, tasks), 0), labels.noTasks, told);
}

function unclearLine({ wording }: Source, facts: Facts): Expression {
  const labels = wording.labels.summary;
  const { open, openWithoutLead, openWithoutDue, openWithoutProduct, openOutside } = facts;
  const isUnclear = isMore(sum(openWithoutLead, openWithoutDue, openWithoutProduct, openOutside), 0);
  const told = (number: Expression, sentence: string): Expression =>
    when(isSame(number, 0), "", join(", ", fill(sentence, { number })));
  const parts = join(
    told(openWithoutLead, labels.unclear.lead),
    told(openWithoutDue, labels.unclear.due),
    told(openWithoutProduct, labels.unclear.product),
    told(openOutside, labels.unclear.calendar),
  );
  const clear = when(isSame(open, 0), labels.unclear.over, fill(labels.unclear.none, { open }));
  return when(
    isUnclear,
    fill(labels.unclear.some, { open, parts: partOf(parts, ", ".length + 1, MOST_LETTERS) }),
    when(isSame(facts.tasks, 0), "", clear),
  );
}
