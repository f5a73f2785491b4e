import type { DressPart, RangeAddress } from "../../../workbook/page/content";
import { rangeAt, sheetNamed } from "../../place";
import type { Asking } from "../asking";
import { bandsOf, piecesOf } from "../bands";
import type { SheetLayout } from "../layout";
import { readCharts } from "./charts";
import { readConditionalFormats } from "./conditional-formats";
import { readEach, type DressReader } from "./fragment";
import { askColumns, askRows } from "./lines";
import { askTableLooks } from "./looks";
import { askMerges } from "./merges";
import { askNumberFormats } from "./number-formats";
import { askPage } from "./page";
import { askFreeze, askTab } from "./tab";
import { readValidations } from "./validated";

/** Bytes that answers take for each thing asked about. */
const BYTES = { sheet: 2_000, looks: 400, line: 60, numberFormat: 16 } as const;

/**
 * Rows whose height and hiddenness are asked for at once. In a longer band they are the user's own affair, but where one
 * sheet alone is read: that is somebody's list, of which hidden rows are asked about, down to the 5,000 that it may have.
 */
const ROWS_AT_ONCE = 500;
const LAST_ROW = 5_000;

/** How each kind of dress is read. */
export const DRESS_READERS: Readonly<Record<DressPart, DressReader>> = {
  tab: (asking, layouts) =>
    readEach(asking, layouts, ({ face }) => [
      { bytes: BYTES.sheet, ask: () => askTab(sheetNamed(asking.context, face.name)) },
    ]),
  freeze: (asking, layouts) =>
    readEach(asking, layouts, ({ face }) => [
      { bytes: BYTES.sheet, ask: () => askFreeze(sheetNamed(asking.context, face.name)) },
    ]),
  page: (asking, layouts) =>
    readEach(asking, layouts, ({ face }) => [
      {
        bytes: BYTES.sheet,
        ask: () => {
          const page = askPage(sheetNamed(asking.context, face.name));
          return () => ({ page: page() });
        },
      },
    ]),
  columns: (asking, layouts) =>
    readEach(asking, layouts, ({ face, used }) => {
      const count = used === null ? 0 : used.column + used.columnCount;
      const counts = count === 0 ? [] : [count];
      return counts.map((columnCount) => ({
        bytes: columnCount * BYTES.line,
        ask: () => {
          const columns = askColumns(sheetNamed(asking.context, face.name), columnCount);
          return () => ({ columns: columns() });
        },
      }));
    }),
  rows: (asking, layouts) =>
    readEach(asking, layouts, (layout) =>
      rowBands(layout, layouts.length === 1).map(({ row, rowCount }) => ({
        bytes: rowCount * BYTES.line,
        ask: () => {
          const rows = askRows(sheetNamed(asking.context, layout.face.name), row, rowCount);
          return () => ({ rows: rows() });
        },
      })),
    ),
  merges: (asking, layouts) =>
    readEach(asking, layouts, ({ face, used }) =>
      (used === null ? [] : [used]).map((range) => ({
        bytes: BYTES.sheet,
        ask: () => {
          const merges = askMerges(rangeAt(sheetNamed(asking.context, face.name), range));
          return () => ({ merges: merges() });
        },
      })),
    ),
  // What is told of all cells comes after what is told of some.
  dayFormats: (asking, layouts) =>
    readEach(asking, layouts, ({ face, days = [] }) =>
      face.visibility === "visible"
        ? days.flatMap((range) => numberFormatQuestions(asking, face.name, range))
        : [],
    ),
  formats: (asking, layouts) =>
    readEach(asking, layouts, (layout) => [
      ...looksQuestions(asking.context, layout),
      ...(layout.used === null ? [] : numberFormatQuestions(asking, layout.face.name, layout.used)),
    ]),
  conditionalFormats: readConditionalFormats,
  validations: readValidations,
  charts: readCharts,
};

/** Every kind of dress. */
export const DRESS_PARTS = Object.keys(DRESS_READERS) as DressPart[];

function rowBands({ used, tables }: SheetLayout, isAlone: boolean): RangeAddress[] {
  if (used === null) return [];
  const bands = bandsOf(
    used,
    tables.map(({ range }) => range),
  );
  return isAlone
    ? bands.flatMap((band) => piecesOf(band, ROWS_AT_ONCE)).filter(({ row }) => row < LAST_ROW)
    : bands.filter(({ rowCount }) => rowCount <= ROWS_AT_ONCE);
}

type Questions = ReturnType<Parameters<typeof readEach>[2]>;

function looksQuestions(context: Excel.RequestContext, { face, tables }: SheetLayout): Questions {
  return tables.map(({ range }) => ({
    bytes: (range.columnCount + 1) * BYTES.looks,
    ask: () => {
      const formats = askTableLooks(sheetNamed(context, face.name), range);
      return () => ({ formats: formats() });
    },
  }));
}

function numberFormatQuestions({ context, budget }: Asking, sheet: string, whole: RangeAddress): Questions {
  const bytesPerRow = whole.columnCount * BYTES.numberFormat;
  return piecesOf(whole, Math.max(1, Math.floor(budget / bytesPerRow))).map((range) => ({
    bytes: bytesPerRow * range.rowCount,
    ask: () => {
      const formats = askNumberFormats(rangeAt(sheetNamed(context, sheet), range), range);
      return () => ({ formats: formats() });
    },
  }));
}
