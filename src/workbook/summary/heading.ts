import type { NameKey } from "../schema/naming";
import { printedText } from "../schema/printed-text";
import { printedCell } from "../formula/pieces";
import { dateText } from "./date-text";
import type { Expression } from "./expression";
import { cut, fill, give, isSame, join, twoDigits, when } from "./expression";
import type { Facts } from "./facts";
import type { Source } from "./source";
import { HEAD_ROWS } from "./page-plan";
import { HALF, LAST_COLUMN } from "./place";
import type { Part } from "./part";
import { area } from "./part";

/** Zero-based column where the right half of the heading begins. */
const RIGHT = HALF.count;
/** Characters of the plan's title, of one line of it, and of one that has no line of its own yet. */
const TITLE_LENGTH = { all: 170, line: 80, late: 40 } as const;

/** Lines of the page that the plan's title takes. */
export function titleLines(title: string): 0 | 1 | 2 {
  if (title.trim() === "") return 0;
  return title.length > TITLE_LENGTH.line ? 2 : 1;
}

/** What a setting says, as it is printed. */
export function setting({ wording }: Source, name: NameKey, value: string): Expression {
  return give(printedCell(wording.naming.names[name], wording), () => printedText(value, wording));
}

/** Who reports on what plan, as of which day. */
export function fillHeading(source: Source, facts: Facts): Part {
  const { page, tracker, wording } = source;
  const { settings } = tracker;
  const { labels } = wording;
  const text = (expression: Expression): Expression => join(expression, "");
  const title = setting(source, "planTitle", settings.planTitle);
  const organisation = setting(source, "organisation", settings.organisation);
  const number = setting(source, "planNumber", settings.planNumber);
  page.put(HEAD_ROWS.organisation, 0, text(cut(organisation, 80)));
  page.put(
    HEAD_ROWS.organisation,
    RIGHT,
    when(isSame(number, ""), "", fill(`${labels.planLabel} {number}`, { number })),
  );
  page.put(HEAD_ROWS.asOf, RIGHT, asOf(source, facts));
  page.write(HEAD_ROWS.title, 0, labels.summary.title);
  const printed = page.put(HEAD_ROWS.planTitle, 0, text(cut(title, TITLE_LENGTH.all)));
  const submitted = fill(labels.summary.submitted, {
    units: twoDigits(facts.units),
    tasks: twoDigits(facts.tasks),
  });
  // The row of a title that is typed later has no height before the page is laid out again.
  const late = when(isSame(printed, ""), "", join(cut(printed, TITLE_LENGTH.late), " · "));
  const hasRow = titleLines(settings.planTitle) > 0;
  page.put(HEAD_ROWS.submitted, 0, hasRow ? submitted : join(late, submitted));
  const all = LAST_COLUMN + 1;
  return {
    merges: [
      area(HEAD_ROWS.organisation, 0, 2, RIGHT),
      area(HEAD_ROWS.organisation, RIGHT, 1, RIGHT),
      area(HEAD_ROWS.asOf, RIGHT, 1, RIGHT),
      area(HEAD_ROWS.title, 0, 1, all),
      area(HEAD_ROWS.planTitle, 0, 1, all),
      area(HEAD_ROWS.submitted, 0, 1, all),
    ],
  };
}

function asOf({ wording }: Source, { report }: Facts): Expression {
  const labels = wording.labels.summary;
  return when(isSame(report, 0), labels.noReportDate, fill(labels.asOf, { date: dateText(report, wording) }));
}
