import { isUnrecognised } from "../../domain/entry";
import type { Report } from "../../domain/report";
import { FLAGS } from "../../domain/status-rule";
import type { Tracker } from "../../domain/tracker";
import type { CellContent, Sheet } from "../content";
import { quoteText, taskColumn } from "../formula/pieces";
import { DATE_FORMAT, ENTRY, HEADER, TITLE } from "../looks";
import { dateValue } from "../rows/cell-value";
import type { Wording } from "../wording";

/** The Standing Committee's page. */
export function describeSummary(tracker: Tracker, report: Report, wording: Wording): Sheet {
  const { labels, naming } = wording;
  const counts = FLAGS.map((flag): CellContent[] => [
    labels.flags[flag],
    {
      formula: `=COUNTIFS(${taskColumn(wording, "flag")},${quoteText(labels.flags[flag])})`,
      cached: report.counts[flag],
    },
  ]);
  return {
    name: naming.sheets.summary,
    visibility: "visible",
    tabColor: "#C55A11",
    showGridlines: false,
    blocks: [
      {
        row: 0,
        column: 0,
        contents: [
          [{ formula: `=${naming.names.planTitle}&""`, cached: tracker.settings.planTitle }],
          [
            {
              formula: `=${naming.names.reportDate}`,
              cached: isUnrecognised(report.reportDate) ? "!" : dateValue(report.reportDate),
            },
          ],
        ],
      },
      { row: 3, column: 0, contents: counts },
    ],
    tables: [],
    formats: [
      { range: { row: 0, column: 0, rowCount: 1, columnCount: 1 }, format: TITLE },
      { range: { row: 1, column: 0, rowCount: 1, columnCount: 1 }, format: { numberFormat: DATE_FORMAT } },
      { range: { row: 3, column: 0, rowCount: counts.length, columnCount: 1 }, format: HEADER },
      { range: { row: 3, column: 1, rowCount: counts.length, columnCount: 1 }, format: ENTRY },
    ],
    columns: [{ column: 0, columnCount: 1, width: 40 }],
    rows: [],
    merges: [],
    conditionalFormats: [],
    validations: [],
    freeze: { rows: 0, columns: 0 },
    page: null,
    protection: null,
    charts: [],
  };
}
