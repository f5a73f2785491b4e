import type { PageLayout, RangeAddress, RangeFormat } from "../page/content";
import { DATE_FORMAT, ENTRY, HEADER, HINT, TEXT_CELL, TITLE } from "../schema/styles";

/** Widths of the page's columns, in characters. */
export const WIDTHS: readonly number[] = [5, 46, 30, 12, 9, 9, 9, 9, 9, 9, 9, 9];

/** The row of the plans' headers and the first plan's, zero-based. */
export const [HEAD, FIRST] = [3, 4];

/** Rows side by side, zero-based. */
interface Rows {
  readonly row: number;
  readonly rowCount: number;
}

/** Where the page's parts stand: the plans with their sum below, the title of what is urgent above its headers, the notes. */
export interface Places {
  readonly plans: Rows;
  readonly urgent: Rows;
  readonly notes: Rows;
}

/** Columns from the left of some rows. */
export function area(row: number, columnCount: number, rowCount = 1, column = 0): RangeAddress {
  return { row, column, rowCount, columnCount };
}

/** The looks of the page. */
export function formatsOf({ plans, urgent, notes }: Places): RangeFormat[] {
  const width = WIDTHS.length;
  const withSum = plans.rowCount + 1;
  return [
    { range: area(0, 1), format: TITLE },
    { range: area(1, 1), format: HINT },
    { range: area(HEAD, width), format: HEADER },
    ...rowLooks(plans.row, withSum),
    centred(area(plans.row, width - 4, withSum, 4)),
    { range: area(plans.row, 1, withSum, 8), format: { numberFormat: "0%" } },
    { range: area(plans.row + plans.rowCount, width), format: { bold: true } },
    { range: area(urgent.row, 1), format: { ...TITLE, fontSize: 12 } },
    ...(urgent.rowCount === 0
      ? []
      : [
          { range: area(urgent.row + 1, width), format: HEADER },
          ...rowLooks(urgent.row + 2, urgent.rowCount),
          centred(area(urgent.row + 2, 2, urgent.rowCount, 10)),
        ]),
    { range: area(notes.row, 1, notes.rowCount), format: HINT },
  ];
}

/** What both lists share: a number, two columns of words, a day. */
function rowLooks(row: number, rowCount: number): RangeFormat[] {
  return [
    { range: area(row, WIDTHS.length, rowCount), format: { ...ENTRY, locked: true } },
    centred(area(row, 1, rowCount)),
    { range: area(row, 2, rowCount, 1), format: TEXT_CELL },
    { range: area(row, 1, rowCount, 3), format: { numberFormat: DATE_FORMAT, horizontal: "center" } },
  ];
}

function centred(range: RangeAddress): RangeFormat {
  return { range, format: { horizontal: "center" } };
}

/** A4 across, everything on one page. */
export function onePage(printArea: RangeAddress): PageLayout {
  return {
    orientation: "landscape",
    paper: "a4",
    fitToWidth: 1,
    fitToHeight: 1,
    margins: { top: 15, bottom: 15, left: 15, right: 15, header: 8, footer: 8 },
    centerHorizontally: true,
    printArea,
    differentFirstPage: false,
  };
}
