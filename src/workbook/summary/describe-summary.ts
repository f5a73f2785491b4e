import type { Report } from "../../domain/report";
import type { Tracker } from "../../domain/tracker";
import type { CellBlock, Sheet } from "../page/content";
import { OFFICIAL_MARGINS, PAGE_NUMBER } from "../sheets/page";
import type { TablePlace } from "../sheets/table-place";
import type { Wording } from "../schema/wording";
import { cards } from "./cards";
import { charts } from "./charts";
import { concernBlock } from "./concern-lines";
import { factBlock, factReference } from "./facts";
import { makeFacts } from "./fact-values";
import { pageFormats, pageRows, pageRules } from "./formats";
import { heading } from "./heading";
import { leadBlock } from "./lead-rows";
import { listRow } from "./list-rows";
import { layOutLines } from "./list-lines";
import type { ListSizes } from "./list-sizes";
import { shareLines } from "./list-sizes";
import { sectionBlock } from "./list-sections";
import type { SummaryModel } from "./model";
import { modelSummary } from "./model";
import { checkLines, overview } from "./overview";
import type { PagePlan } from "./page-plan";
import { HEAD_ROWS, planPage } from "./page-plan";
import { area, emptyRow, putTogether } from "./part";
import { COLUMNS, HELPERS, LIST_COLUMNS, WIDTHS, at } from "./place";
import { statusColumn } from "./status-columns";
import { streamBlock } from "./stream-rows";
import { unitBlock } from "./unit-rows";
import { give } from "./expression";

/**
 * The Standing Committee's page: live formulas beside the values they give for the report at hand. Its chart draws from the
 * table of units where that stands.
 */
export function describeSummary(
  tracker: Tracker,
  report: Report,
  wording: Wording,
  units: TablePlace,
): Sheet {
  const model = modelSummary(tracker, report, wording);
  const plan = planPage(model);
  const sizes = shareLines(model, plan);
  const facts = makeFacts(model, plan, sizes);
  const counts = {
    overdue: give(at(HEAD_ROWS.all, statusColumn("overdue")), report.counts.overdue),
    soon: give(at(HEAD_ROWS.all, statusColumn("due-soon")), report.counts["due-soon"]),
    concerns: factReference("concerns", model.concerns.length),
  };
  const page = putTogether([
    heading(model, facts),
    cards(model, facts),
    overview(model, facts),
    checkLines(model, plan, facts),
    {
      blocks: [
        factBlock(facts),
        sectionBlock(model, sizes, counts),
        concernBlock(model),
        unitBlock(model, plan, facts),
        leadBlock(model, plan, facts),
        ...titleBlocks(model, plan),
        streamBlock(model, plan),
        listBlock(model, plan, sizes),
      ],
    },
    {
      formats: pageFormats(plan),
      conditionalFormats: pageRules(plan),
      rows: pageRows(plan),
      charts: charts(model, plan, units),
    },
  ]);
  return { ...sheetFrame(wording, plan), ...page };
}

/** The titles within the table and over the streams, and the rows between the parts, which hold nothing. */
function titleBlocks({ wording }: SummaryModel, plan: PagePlan): CellBlock[] {
  const labels = wording.labels.summary;
  return [
    { row: plan.leads.head, column: 0, contents: [emptyRow(null, labels.leads)] },
    { row: plan.streams.title, column: 0, contents: [emptyRow(null, labels.streamsTitle)] },
    ...[plan.chart.row, ...plan.gaps].map((row) => ({ row, column: 0, contents: [emptyRow()] })),
  ];
}

function listBlock(model: SummaryModel, plan: PagePlan, sizes: ListSizes): CellBlock {
  const { first, count } = plan.lists;
  const lines = layOutLines(model, sizes, count);
  return {
    row: first,
    column: LIST_COLUMNS.number,
    contents: lines.map((line, index) => listRow(line, index, first + index, model, sizes)),
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
      { column: COLUMNS.last + 1, columnCount: HELPERS.last - COLUMNS.last, width: 8, hidden: true },
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
      printArea: area(0, 0, plan.lists.first + plan.lists.count, COLUMNS.last + 1),
      headerCenter: PAGE_NUMBER,
      differentFirstPage: true,
    },
    protection: { allowSort: false, allowFilter: false, allowFormatColumns: true, allowFormatRows: true },
  };
}
