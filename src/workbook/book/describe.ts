import type { Day } from "../../domain/day";
import { makeReport, type Report } from "../../domain/report";
import type { Tracker } from "../../domain/tracker";
import type { CellBlock, Protection, Sheet, WorkbookContent } from "../page/content";
import type { Places } from "../sheets/places";
import { usualPlaces } from "../sheets/places";
import { placesFor } from "./optional-rows";
import type { Book } from "./reading/open-book";
import { describeChoices } from "../agenda/choice-lists";
import { agendaNames, describeAgenda } from "../agenda/describe-agenda";
import { describeNames } from "./describe-names";
import { describeCalendar } from "../sheets/calendar";
import { describeRecords, describeSnapshots } from "../sheets/lists";
import { describeRounds } from "../sheets/rounds";
import { SCHEMA_PROPERTY, SCHEMA_VERSION, describeMeta } from "../sheets/meta";
import { followChoices } from "../sheets/choices";
import { describeSettings } from "../sheets/settings";
import { describeTasks } from "../sheets/tasks";
import { describeBodies, describeUnits } from "../sheets/units";
import { describeChartSource, describeSummary } from "../summary/describe-summary";
import { rememberPages, type Pages } from "./remembered-pages";
import { emptySheet } from "../page/empty-sheet";
import { joinSheets } from "../page/join-sheets";
import { inWholePixels } from "../page/whole-pixels";
import type { Wording } from "../schema/wording";

/**
 * A tracker as it should stand in an open book; the one it holds unless told. `today` as for a tracker of its own; `beside`
 * is the tracker with which it is going to be compared.
 */
export function describeBook(
  book: Book,
  today: Day,
  tracker = book.tracker,
  beside = book.tracker,
): WorkbookContent {
  const places = placesFor(book, tracker, beside);
  const choices = followChoices(places.choices, book.tracker, tracker);
  return describeTracker(tracker, book.wording, today, { ...places, choices });
}

/**
 * The whole tracking workbook as data, everything at its place. `today` stands in where the report date is left empty.
 */
export function describeTracker(
  tracker: Tracker,
  wording: Wording,
  today: Day,
  places: Places = usualPlaces(wording, tracker.settings),
): WorkbookContent {
  const source = makeSource(tracker, wording, today, places);
  const { report, lists } = source;
  const { choices } = places;
  // An older tracker lacks the columns from which the agenda's sheets are made.
  const hasAgenda = !places.withoutAgenda;
  const pages = rememberPages({ tracker, report, wording, choices, hasAgenda }, () => {
    const { sheet, chartCells } = describeSummary(tracker, report, wording, lists);
    const agenda = hasAgenda ? describeAgenda(tracker, report, wording, choices, lists) : [];
    return { summary: inWholePixels(sheet), agenda: agenda.map(inWholePixels), chartCells };
  });
  return describeWith(source, pages);
}

/** The same where nobody reads its pages: they are blank, and everything else is as in the whole. */
export function describeWithoutPages(tracker: Tracker, wording: Wording, today: Day): WorkbookContent {
  const source = makeSource(tracker, wording, today, usualPlaces(wording, tracker.settings));
  const { summary, timeline, week } = wording.naming.sheets;
  return describeWith(source, {
    summary: emptySheet(summary),
    agenda: [timeline, week].map(emptySheet),
    chartCells: describeChartSource(tracker, source.report, wording, source.lists),
  });
}

interface Described {
  readonly tracker: Tracker;
  readonly wording: Wording;
  readonly places: Places;
  readonly report: Report;
  /** The sheets of tasks, units, bodies, snapshots and rounds. */
  readonly lists: readonly [Sheet, Sheet, Sheet, Sheet, Sheet];
}

function makeSource(tracker: Tracker, wording: Wording, today: Day, places: Places): Described {
  const report = makeReport(tracker, today);
  const { tables, choices } = places;
  const tasks = describeTasks(tracker, report, wording, tables.tasks, choices);
  const units = describeUnits(tracker, report, wording, tables.units);
  const bodies = describeBodies(tracker, report, wording, tables.bodies);
  const snapshots = describeSnapshots(tracker, report.reportDate, wording, tables.snapshots);
  const rounds = describeRounds(tracker, report.reportDate, wording, tables.rounds);
  return { tracker, wording, places, report, lists: [tasks, units, bodies, snapshots, rounds] };
}

function describeWith({ tracker, wording, places, report, lists }: Described, pages: Pages): WorkbookContent {
  const { tables, settings, madeWith, withoutAgenda } = places;
  const [tasks, units, bodies, snapshots, rounds] = lists;
  const closed = tracker.settings.closedOn === null ? (sheet: Sheet): Sheet => sheet : asClosed;
  return {
    sheets: joinSheets([
      pages.summary,
      tasks,
      ...pages.agenda,
      units,
      bodies,
      describeRecords("holidays", tracker, wording, tables.holidays),
      describeSettings(tracker, report.reportDate, wording, settings),
      describeRecords("log", tracker, wording, tables.log),
      snapshots,
      rounds,
      withBlocks(describeCalendar(report.context.calendar, tracker, wording), [
        ...pages.chartCells,
        describeChoices(tracker, wording),
      ]),
      describeMeta(wording, tracker.sent, madeWith),
    ])
      .map(inWholePixels)
      .map(closed),
    names: [
      ...describeNames(wording, tracker, settings),
      ...(withoutAgenda ? [] : agendaNames(wording, tracker)),
    ],
    properties: { custom: { [SCHEMA_PROPERTY]: String(SCHEMA_VERSION) } },
    activeSheet: wording.naming.sheets.summary,
  };
}

/** A list of a plan that is closed can be read and filtered; pages of ours are protected at any time. */
function asClosed(sheet: Sheet): Sheet {
  if (sheet.visibility !== "visible" || sheet.protection) return sheet;
  return { ...sheet, isClosed: true, protection: CLOSED };
}

const CLOSED: Protection = {
  allowSort: false,
  allowFilter: true,
  allowFormatColumns: true,
  allowFormatRows: true,
};

function withBlocks(sheet: Sheet, blocks: readonly CellBlock[]): Sheet {
  return { ...sheet, blocks: [...sheet.blocks, ...blocks] };
}
