import type { PageLayout, RangeAddress } from "../page/content";

/** Margins in millimetres within Nghị định 30/2020: top and bottom 20–25, left 30–35, right 15–20. */
export const OFFICIAL_MARGINS = { top: 20, bottom: 20, left: 30, right: 15, header: 10, footer: 10 } as const;

/** Page number centred at the top, none on the first page (Nghị định 30/2020). The font code keeps it in Times New Roman. */
export const PAGE_NUMBER = '&"Times New Roman,Regular"&13&P';

/** Landscape A4 for a table: one page wide, as many as it takes, its header (a zero-based row) repeated. */
export function tablePage(printArea: RangeAddress, headerRow: number): PageLayout {
  return {
    orientation: "landscape",
    paper: "a4",
    fitToWidth: 1,
    fitToHeight: null,
    margins: OFFICIAL_MARGINS,
    centerHorizontally: true,
    printArea,
    titleRows: { first: headerRow, last: headerRow },
    headerCenter: PAGE_NUMBER,
    differentFirstPage: true,
  };
}
