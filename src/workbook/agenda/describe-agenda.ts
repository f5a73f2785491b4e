import type { Report } from "../../domain/report";
import type { Tracker } from "../../domain/tracker";
import { cellReference } from "../page/address";
import type { DefinedName, Sheet } from "../page/content";
import type { Wording } from "../schema/wording";
import { CHOICE_CELL, type Choices } from "../sheets/choices";
import { tablesOf } from "../summary/tables";
import { choiceNames } from "./choice-lists";
import { describeTimeline } from "./describe-timeline";
import { describeWeek } from "./describe-week";
import { COLUMNS as TIMELINE } from "./timeline-place";
import { WINDOW_KEYS } from "./timeline-window";
import { COLUMNS as WEEK } from "./week-place";
import { SOUGHT_ROW } from "./week-sections";

/** The timeline and the sheet of the week, for the tables as they stand on the other sheets. */
export function describeAgenda(
  tracker: Tracker,
  report: Report,
  wording: Wording,
  choices: Choices,
  lists: readonly Sheet[],
): readonly Sheet[] {
  return [
    describeTimeline(tracker, report, wording, choices),
    describeWeek({ tracker, report, wording, tables: tablesOf(lists, wording) }, choices),
  ];
}

/** The names of their cells that rows of tasks, drop-downs and we ourselves look for. */
export function agendaNames(wording: Wording, tracker: Tracker): readonly DefinedName[] {
  const { names, sheets } = wording.naming;
  const { row, column } = CHOICE_CELL;
  const cells = [
    [names.timelineChoice, cellReference(sheets.timeline, row, column)],
    [names.timelineSought, cellReference(sheets.timeline, WINDOW_KEYS.indexOf("sought"), TIMELINE.facts)],
    [names.weekChoice, cellReference(sheets.week, row, column)],
    [names.weekSought, cellReference(sheets.week, SOUGHT_ROW, WEEK.facts)],
  ] as const;
  return [
    ...cells.map(([name, cell]): DefinedName => ({ name, formula: `=${cell}` })),
    ...choiceNames(wording, tracker),
  ];
}
