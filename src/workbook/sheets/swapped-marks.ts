import { DAYS_OF_WORK_BEFORE } from "../../domain/swapped-day";
import { namesDay } from "../formula/plan-span";
import { MAX_ROWS, columnLetters } from "../page/address";
import type { ConditionalFormat } from "../page/content";
import { SWAPPED } from "../schema/styles";
import type { TaskColumn } from "../schema/tables/task-column";
import type { Wording } from "../schema/wording";
import { columnAt, columnCells, type TablePlace } from "./table-place";

/**
 * Marks of task dates whose day and month are probably swapped, as `swappedDays` of the domain finds them, but for a
 * deadline that its words contradict in another way: that is left to the check.
 */
export function swappedTaskMarks({ naming }: Wording, place: TablePlace): ConditionalFormat[] {
  const taskCell = (key: TaskColumn): string => cellIn(place, key);
  const { planFirst, planLast, reportDate } = naming.names;
  const [due, words] = [taskCell("due"), taskCell("dueText")];
  const [extended, completed] = [taskCell("extendedTo"), taskCell("completedOn")];
  const [day, month] = [`DAY(${due})`, `MONTH(${due})`];
  const first = `${planFirst}-${DAYS_OF_WORK_BEFORE}`;
  return [
    mark(place, "due", [
      [`NOT(${namesDay(words, day, month)})`, namesDay(words, month, day)],
      [...mayNotName(words, day, month), ...leadsIn(due, planFirst, planLast)],
    ]),
    mark(place, "extendedTo", [
      [...leadsIn(extended, planFirst, planLast), `${swapped(extended)}>${taskCell("dueDay")}`],
    ]),
    mark(place, "completedOn", [
      leadsIn(completed, first, `MAX(${planLast},${reportDate})`, `N(${reportDate})`),
    ]),
  ];
}

/** The same for the days of units' congresses. */
export function swappedEventMarks({ naming }: Wording, place: TablePlace): ConditionalFormat[] {
  const { planFirst, planLast } = naming.names;
  return [mark(place, "event", [leadsIn(cellIn(place, "event"), planFirst, planLast)])];
}

/**
 * Down to the last row, so that new rows have them too. A cell that holds no date makes an error, which marks nothing. No
 * formula is longer than 255 letters, the most that Excel's object model is known to take for a rule.
 */
function mark(place: TablePlace, key: string, rules: readonly (readonly string[])[]): ConditionalFormat {
  return {
    range: columnCells(place, key, MAX_ROWS - place.row - 1),
    rules: rules.map((conditions) => ({
      kind: "formula",
      formula: `=AND(${conditions.join(",")})`,
      style: SWAPPED,
      stopIfTrue: true,
    })),
  };
}

/**
 * Whether words surely do not name the day, in whatever form ("05 tháng 4", "05.4.2021"), nor any other as "15/4": a pattern
 * may see too much in them, and then the finding alone speaks.
 */
function mayNotName(words: string, day: string, month: string): string[] {
  return [`ISERROR(FIND("/",${words}))`, `ISERROR(SEARCH(${day}&"?*"&${month},${words}))`];
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

function cellIn(place: TablePlace, key: string): string {
  return `$${columnLetters(columnAt(place, key))}${place.row + 2}`;
}
