import { entryKeys } from "../../domain/fields/field";
import { UNIT_FIELDS } from "../../domain/fields/fields";
import { DAYS_OF_WORK_BEFORE } from "../../domain/swapped-day";
import { namesDay } from "../formula/plan-span";
import { MAX_ROWS, columnLetters } from "../page/address";
import type { ConditionalFormat } from "../page/content";
import { SWAPPED } from "../schema/styles";
import type { TaskColumn } from "../schema/tables/task-column";
import { taskColumnIndex } from "../schema/tables/task-column";
import type { Wording } from "../schema/wording";
import { ROWS } from "./table-sheet";

/**
 * Marks of task dates whose day and month are probably swapped, as `swappedDays` of the domain finds them, but for a
 * deadline that its words contradict in another way: that is left to the check.
 */
export function swappedTaskMarks({ naming }: Wording): ConditionalFormat[] {
  const { planFirst, planLast, reportDate } = naming.names;
  const [due, words] = [taskCell("due"), taskCell("dueText")];
  const [extended, completed] = [taskCell("extendedTo"), taskCell("completedOn")];
  const [day, month] = [`DAY(${due})`, `MONTH(${due})`];
  const first = `${planFirst}-${DAYS_OF_WORK_BEFORE}`;
  return [
    mark(taskColumnIndex("due"), [
      [`NOT(${namesDay(words, day, month)})`, namesDay(words, month, day)],
      [`ISERROR(FIND("/",${words}))`, ...leadsIn(due, planFirst, planLast)],
    ]),
    mark(taskColumnIndex("extendedTo"), [
      [...leadsIn(extended, planFirst, planLast), `${swapped(extended)}>${taskCell("dueDay")}`],
    ]),
    mark(taskColumnIndex("completedOn"), [
      leadsIn(completed, first, `MAX(${planLast},${reportDate})`, `N(${reportDate})`),
    ]),
  ];
}

/** The same for the days of units' congresses. */
export function swappedEventMarks({ naming }: Wording): ConditionalFormat[] {
  const column = entryKeys(UNIT_FIELDS).indexOf("event");
  return [mark(column, [leadsIn(cellIn(column), naming.names.planFirst, naming.names.planLast)])];
}

/**
 * Down to the last row, so that new rows have them too. A cell that holds no date makes an error, which marks nothing. No
 * formula is longer than 255 letters, the most that Excel's object model is known to take for a rule.
 */
function mark(column: number, rules: readonly (readonly string[])[]): ConditionalFormat {
  return {
    range: { row: ROWS.firstData, column, rowCount: MAX_ROWS - ROWS.firstData, columnCount: 1 },
    rules: rules.map((conditions) => ({
      kind: "formula",
      formula: `=AND(${conditions.join(",")})`,
      style: SWAPPED,
      stopIfTrue: true,
    })),
  };
}

/** Whether a day lies outside of a span and the swapped one inside, up to another last day where one is given. */
function leadsIn(cell: string, first: string, last: string, upTo = last): string[] {
  const meant = swapped(cell);
  return [
    `ISNUMBER(${cell})`,
    `DAY(${cell})<13`,
    `OR(${cell}<${first},${cell}>${last})`,
    `${meant}>=${first}`,
    `${meant}<=${upTo}`,
  ];
}

function swapped(cell: string): string {
  return `DATE(YEAR(${cell}),DAY(${cell}),MONTH(${cell}))`;
}

function taskCell(key: TaskColumn): string {
  return cellIn(taskColumnIndex(key));
}

function cellIn(column: number): string {
  return `$${columnLetters(column)}${ROWS.firstData + 1}`;
}
