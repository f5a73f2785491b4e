import type { CellFormat, RangeAddress, Sheet } from "../page/content";
import { DATE_FORMAT, ENTRY, HEADER, HINT, TEXT_CELL, TITLE } from "../schema/styles";
import { tablePage } from "../sheets/page";
import { ROWS } from "../sheets/table-place";
import { dateCheck } from "../schema/kinds/day";
import type { Wording } from "../schema/wording";
import { OPEN_PROTECTION } from "./hidden-sheet";
import { SHARING } from "../../i18n/sharing";

/** How many tasks can be proposed. */
export const PROPOSAL_ROWS = 8;

/** Columns of the block in which new tasks are proposed. */
export const PROPOSAL_COLUMNS = ["title", "lead", "due", "reason"] as const;

const WIDTHS = [56, 34, 18, 46];

/**
 * The sheet on which whoever got the copy proposes tasks: a plain block, since tables do not grow on a protected sheet,
 * and on a sheet of its own, so that no deleted column of the table takes it along.
 */
export function describeProposals(wording: Wording): Sheet {
  const { proposals: said, sheets } = SHARING[wording.language];
  const width: number = PROPOSAL_COLUMNS.length;
  const body: RangeAddress = { row: ROWS.firstData, column: 0, rowCount: PROPOSAL_ROWS, columnCount: width };
  const due = { ...body, column: PROPOSAL_COLUMNS.indexOf("due"), columnCount: 1 };
  const dates: CellFormat = { numberFormat: DATE_FORMAT, horizontal: "center" };
  const line = (row: number): RangeAddress => ({ row, column: 0, rowCount: 1, columnCount: 1 });
  return {
    name: sheets.proposals,
    visibility: "visible",
    tabColor: "#00664F",
    showGridlines: false,
    blocks: [
      { row: ROWS.hint, column: 0, contents: [[said.hint], [said.title]] },
      { row: ROWS.header, column: 0, contents: [PROPOSAL_COLUMNS.map((key) => said.headers[key])] },
    ],
    tables: [],
    formats: [
      { range: line(ROWS.title), format: TITLE },
      { range: line(ROWS.hint), format: HINT },
      { range: { ...line(ROWS.header), columnCount: width }, format: HEADER },
      { range: body, format: { ...ENTRY, ...TEXT_CELL } },
      { range: due, format: dates },
    ],
    columns: WIDTHS.map((columnWidth, column) => ({ column, columnCount: 1, width: columnWidth })),
    rows: [
      { row: ROWS.header, rowCount: 1, height: 24 },
      { row: ROWS.firstData, rowCount: PROPOSAL_ROWS, height: 32, grows: true },
    ],
    merges: [],
    conditionalFormats: [],
    validations: [{ range: due, ...dateCheck(wording) }],
    freeze: { rows: ROWS.firstData, columns: 0 },
    page: tablePage(
      { ...body, row: ROWS.title, rowCount: ROWS.firstData + PROPOSAL_ROWS - ROWS.title },
      ROWS.header,
    ),
    protection: OPEN_PROTECTION,
    charts: [],
  };
}
