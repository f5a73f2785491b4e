import { namesNobody } from "../../domain/cell-error";
import { cellKey } from "../../domain/names";
import type { Report } from "../../domain/report";
import { listEarlierSnapshots } from "../../domain/snapshot";
import { groupByLead } from "../../domain/summary-group";
import type { Tracker } from "../../domain/tracker";
import type { CellBlock, Sheet } from "../page/content";
import { totalOf } from "../sheets/count-columns";
import { OFFICIAL_MARGINS, PAGE_NUMBER } from "../sheets/page";
import type { Wording } from "../schema/wording";
import { fixed } from "./expression";
import { fillCards } from "./cards";
import { describeCharts } from "./charts";
import type { Source } from "./source";
import { makeFacts } from "./facts";
import { pageFormats, pageRows, pageRules } from "./formats";
import { fillHeading, setting, titleLines } from "./heading";
import { fillLists } from "./lists";
import { fillNotes } from "./notes";
import { makePageCells } from "./page-cells";
import type { PageNeeds, PagePlan } from "./page-plan";
import { HEAD_ROWS, planPage } from "./page-plan";
import type { Part } from "./part";
import { area, putTogether } from "./part";
import { BARRIER, HALF, HELPERS, LAST_COLUMN, WIDTHS } from "./place";
import { makeSections } from "./sections";
import { fillStanding, streamsInUse } from "./standing";
import { tablesOf } from "./tables";
import { describeChartCells } from "./trend-block";

/** The page, and the cells on the hidden calendar sheet from which its charts draw. */
export interface Summary {
  readonly sheet: Sheet;
  readonly chartCells: readonly CellBlock[];
}

/**
 * The Standing Committee's page: live formulas, each with what it gives for the tables as they stand on the other sheets.
 * Where its lines stand follows from the lists of units and bodies, not from how the work goes.
 */
export function describeSummary(
  tracker: Tracker,
  report: Report,
  wording: Wording,
  sheets: readonly Sheet[],
): Summary {
  const page = makePageCells();
  const source = { tracker, report, wording, page, tables: tablesOf(sheets, wording) };
  const plan = planPage(needsOf(source));
  const facts = makeFacts(source);
  fillLists(source, facts, plan, makeSections(source, facts, plan));
  fillStanding(source, facts, plan);
  for (let row = 0; row < plan.rowCount; row += 1) page.write(row, HELPERS.barrier, BARRIER);
  // A formula is nobody's words, and so is never told when it changes.
  page.put(0, HELPERS.layout, fixed(layoutText(plan)));
  const parts = putTogether([
    fillHeading(source, facts),
    fillCards(source, facts),
    fillNotes(source, facts, plan),
    fillSignature(source, plan),
    {
      formats: pageFormats(plan),
      conditionalFormats: pageRules(plan),
      rows: pageRows(plan),
      charts: describeCharts(source, plan),
    },
  ]);
  return {
    sheet: { ...sheetFrame(wording, plan), ...parts, blocks: page.blocks(plan.rowCount) },
    chartCells: describeChartCells(source, facts),
  };
}

/** Only the cells from which the page's charts draw. */
export function describeChartSource(
  tracker: Tracker,
  report: Report,
  wording: Wording,
  sheets: readonly Sheet[],
): readonly CellBlock[] {
  const source = { tracker, report, wording, page: makePageCells(), tables: tablesOf(sheets, wording) };
  return describeChartCells(source, makeFacts(source));
}

/** Which make of the page this is, and what its formats, merges and heights follow from. */
function layoutText({ lists, units, others, band, inset, rule, heights, bodyLines }: PagePlan): string {
  const tables = [...lists, ...units, ...(others ? [others] : [])].map(
    ({ first, count }) => `${first}+${count}`,
  );
  const charts = [band, inset].map((place) => (place ? `${place.row}+${place.count}` : "-"));
  const high = heights.filter(({ row }) => row < HEAD_ROWS.round + 1).map(({ height }) => height);
  return [
    MAKE,
    ...tables,
    ...charts,
    band?.slots.join("+") ?? "",
    inset?.slot ?? "",
    bodyLines,
    rule,
    ...high,
  ].join(" ");
}

/** Changes with how pages are laid out, so that one of another make is drawn anew. */
const MAKE = "4";

function needsOf(source: Source): PageNeeds {
  const { tracker, report } = source;
  const named = tracker.units.flatMap(({ name }) => (namesNobody(name) ? [] : [cellKey(name)]));
  const leads = groupByLead(tracker, report).bodies;
  return {
    units: new Set(named).size,
    bodies: leads.filter((led) => totalOf(led) > 0).length,
    streams: streamsInUse(source).length,
    hasTrend: listEarlierSnapshots(tracker.snapshots, report.reportDate).length > 0,
    isSigned: tracker.settings.preparedBy !== "",
    hasLeaderless: tracker.tasks.some(({ title, lead }) => title.trim() !== "" && lead.trim() === ""),
    titleLines: titleLines(tracker.settings.planTitle),
  };
}

/** Who made the table, with room to sign. */
function fillSignature(source: Source, { band }: PagePlan): Part {
  if (!band?.slots.includes("signature")) return {};
  const { page, tracker, wording } = source;
  const name = setting(source, "preparedBy", tracker.settings.preparedBy);
  page.write(band.row, HALF.count, wording.labels.summary.preparedBy);
  page.put(band.row + band.count - 2, HALF.count, name);
  return {
    merges: [band.row, band.row + band.count - 2].map((row) => area(row, HALF.count, 1, HALF.count)),
  };
}

type Frame = Omit<Sheet, "blocks" | "formats" | "rows" | "merges" | "conditionalFormats" | "charts">;

function sheetFrame({ naming }: Wording, plan: PagePlan): Frame {
  return {
    name: naming.sheets.summary,
    visibility: "visible",
    tabColor: "#C55A11",
    showGridlines: false,
    tables: [],
    columns: [
      ...WIDTHS.map((width, column) => ({ column, columnCount: 1, width })),
      { column: LAST_COLUMN + 1, columnCount: HELPERS.last - LAST_COLUMN, width: 8, hidden: true },
    ],
    validations: [],
    freeze: { rows: 0, columns: 0 },
    page: {
      orientation: "portrait",
      paper: "a4",
      fitToWidth: 1,
      fitToHeight: plan.pages,
      margins: OFFICIAL_MARGINS,
      centerHorizontally: true,
      printArea: area(0, 0, plan.rowCount, LAST_COLUMN + 1),
      headerCenter: PAGE_NUMBER,
      differentFirstPage: true,
    },
    protection: { allowSort: false, allowFilter: false, allowFormatColumns: true, allowFormatRows: true },
  };
}
