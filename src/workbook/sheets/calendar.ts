import { isCellError } from "../../domain/cell-error";
import type { Tracker } from "../../domain/tracker";
import { HORIZON_DAYS, type WorkCalendar } from "../../domain/working-day";
import type { CellContent, Formula, Sheet } from "../page/content";
import { emptySheet } from "../page/empty-sheet";
import { quoteText } from "../formula/pieces";
import { escapeHeader } from "../page/address";
import { DATE_FORMAT } from "../schema/styles";
import { toSerial } from "../schema/serial";
import type { Wording } from "../schema/wording";
import { describeLikeTasks } from "./like-tasks";
import { describePlanSpan } from "./plan-span";

/** Zero-based columns of the hidden calendar sheet. */
export const CALENDAR_COLUMNS = { date: 0, count: 1, lead: 3 } as const;

/** Zero-based row of the calendar's first day. */
export const CALENDAR_FIRST_ROW = 1;

/** How many names the list of leads can offer. */
export const LEAD_LIST_ROWS = 200;

/**
 * The hidden calendar: one row a day with the running count of working days, by which "n working days" is looked up in both
 * directions; the list of units and bodies that the drop-down of leads shows; and the span of the plan's deadlines.
 */
export function describeCalendar(
  calendar: WorkCalendar,
  tracker: Pick<Tracker, "units" | "bodies" | "tasks">,
  wording: Wording,
): Sheet {
  const { naming } = wording;
  return {
    ...emptySheet(naming.sheets.calendar),
    visibility: "hidden",
    blocks: [
      {
        row: 0,
        column: CALENDAR_COLUMNS.date,
        contents: [["Date", "Working days"], ...calendarRows(calendar, wording)],
      },
      { row: 0, column: CALENDAR_COLUMNS.lead, contents: [["Leads"], ...leadRows(tracker, wording)] },
      describePlanSpan(tracker.tasks, wording),
      describeLikeTasks(tracker, wording),
    ],
    formats: [
      {
        range: {
          row: CALENDAR_FIRST_ROW,
          column: CALENDAR_COLUMNS.date,
          rowCount: HORIZON_DAYS,
          columnCount: 1,
        },
        format: { numberFormat: DATE_FORMAT },
      },
    ],
    columns: [
      { column: 0, columnCount: 2, width: 12 },
      { column: 3, columnCount: 1, width: 40 },
    ],
    freeze: { rows: 1, columns: 0 },
  };
}

function calendarRows(calendar: WorkCalendar, wording: Wording): Formula[][] {
  const formula = `=${wording.naming.names.calendarStart}+ROW()-${CALENDAR_FIRST_ROW + 1}`;
  const first = toSerial(calendar.start);
  const countFormulas = countFormulasFor(wording);
  return calendar.counts.map((count, index) => [
    { formula, cached: first + index },
    { formula: countFormulas[index] ?? "", cached: count },
  ]);
}

/** Stands for the day's cell until the row is known. */
const DAY = "\uE000";

/** An action describes the workbook before and after it: the same thousands of formulas, which compare faster so. */
let remembered: { readonly pattern: string; readonly formulas: readonly string[] } = {
  pattern: "",
  formulas: [],
};

function countFormulasFor({ labels, naming }: Wording): readonly string[] {
  const days = `${naming.tables.holidays}[${escapeHeader(labels.holidays.day)}]`;
  const kinds = `${naming.tables.holidays}[${escapeHeader(labels.holidays.kind)}]`;
  const is = (kind: "off" | "make-up"): string =>
    `COUNTIFS(${days},${DAY},${kinds},${quoteText(labels.holidayKinds[kind])})>0`;
  const pattern = `+IF(${is("make-up")},1,IF(WEEKDAY(${DAY},2)>5,0,IF(${is("off")},0,1)))`;
  if (remembered.pattern === pattern) return remembered.formulas;
  const parts = pattern.split(DAY);
  const formulas = Array.from({ length: HORIZON_DAYS }, (_, index) => {
    const row = index + CALENDAR_FIRST_ROW;
    return `=N(B${row})${parts.join(`A${row + 1}`)}`;
  });
  remembered = { pattern, formulas };
  return formulas;
}

function leadRows(
  { units, bodies }: Pick<Tracker, "units" | "bodies">,
  { labels, naming }: Wording,
): CellContent[][] {
  const unitNames = `${naming.tables.units}[${escapeHeader(labels.units.name)}]`;
  const bodyNames = `${naming.tables.bodies}[${escapeHeader(labels.bodies.name)}]`;
  const names = [...(units.length > 0 ? units : [{ name: "" }]), ...bodies].map(({ name }) => name);
  const place = `(ROW()-${CALENDAR_FIRST_ROW})`;
  const unit = `INDEX(${unitNames},${place})&""`;
  const body = `IF(${place}-ROWS(${unitNames})<=ROWS(${bodyNames}),INDEX(${bodyNames},${place}-ROWS(${unitNames}))&"","")`;
  const formula = `=IFERROR(IF(${place}<=ROWS(${unitNames}),${unit},${body}),"")`;
  return Array.from({ length: LEAD_LIST_ROWS }, (_, index) => [{ formula, cached: leadAt(names, index) }]);
}

/** A name of the list of leads; "" where it has ended or the cell fails. */
function leadAt(names: readonly string[], index: number): string {
  const name = names[index] ?? "";
  return isCellError(name) ? "" : name;
}
