import type { CellFormat, RangeAddress, RangeFormat } from "../../../workbook/page/content";
import { rangeAt } from "../../place";
import { all, type Pending } from "../pending";

const LOOKS = {
  format: {
    font: { name: true, size: true, bold: true, italic: true, color: true },
    fill: { color: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
    protection: { locked: true },
  },
} as const satisfies Excel.Interfaces.RangeLoadOptions;

const HORIZONTAL: Readonly<Record<string, CellFormat["horizontal"]>> = {
  General: "general",
  Left: "left",
  Center: "center",
  Right: "right",
  CenterAcrossSelection: "centerContinuous",
};
const VERTICAL: Readonly<Record<string, CellFormat["vertical"]>> = {
  Top: "top",
  Center: "center",
  Bottom: "bottom",
};

/** Asks for the looks that all cells of a table's header row, and of each column of its body, share. */
export function askTableLooks(sheet: Excel.Worksheet, table: RangeAddress): Pending<RangeFormat[]> {
  const header = { ...table, rowCount: 1 };
  const columns = Array.from({ length: table.columnCount }, (_, index) => ({
    row: table.row + 1,
    rowCount: table.rowCount - 1,
    column: table.column + index,
    columnCount: 1,
  }));
  return all([header, ...columns].map((range) => askLooks(sheet, range)));
}

function askLooks(sheet: Excel.Worksheet, range: RangeAddress): Pending<RangeFormat> {
  const cells = rangeAt(sheet, range).load(LOOKS);
  return () => ({ range, format: formatOf(cells.format) });
}

/** What Excel returns as null or "", because cells differ or there is none, is left out. */
function formatOf({
  font,
  fill,
  horizontalAlignment,
  verticalAlignment,
  wrapText,
  protection,
}: Excel.RangeFormat): CellFormat {
  const looks = {
    fontName: font.name,
    fontSize: font.size,
    bold: font.bold,
    italic: font.italic,
    fontColor: font.color?.toUpperCase(),
    fill: fill.color?.toUpperCase(),
    horizontal: HORIZONTAL[horizontalAlignment],
    vertical: VERTICAL[verticalAlignment],
    wrap: wrapText,
    locked: protection.locked,
  };
  const known = Object.entries(looks).filter(
    ([, look]) => look !== undefined && look !== null && look !== "",
  );
  return Object.fromEntries(known) as CellFormat;
}
