import type { RangeAddress } from "../../workbook/content";
import { whenSupported } from "../gated";
import { rangeAt, sheetNamed } from "../place";
import { askAreasOrNull } from "./area";
import { bandsOf } from "./bands";
import { askSeries } from "./charts";
import { askConditionalFormats } from "./conditional-formats";
import type { Finding } from "./finding";
import type { Dress, SheetLayout } from "./layout";
import { askColumns, askRows } from "./lines";
import { askTableLooks } from "./looks";
import { all, type Pending } from "./pending";
import type { Task } from "./task";
import { askValidations } from "./validations";

/** Bytes that answers take for each thing asked about. */
const BYTES = { rule: 900, validation: 700, chart: 1_000, looks: 400, line: 60 } as const;

/** Rows whose height and hiddenness are read; in a longer band they are the user's own affair. */
const MOST_ROWS = 500;

/** Questions about a sheet beside its cells: rules, charts, sizes, and the looks of its tables. */
export function detailTasks(context: Excel.RequestContext, layout: SheetLayout): Task<Finding>[] {
  const { dress, used, tables, face } = layout;
  if (dress === null) return [];
  return [
    ruleTask(context, layout, dress),
    ...(used === null ? [] : [sizeTask(context, layout, used)]),
    ...tables.map(({ range }) => looksTask(context, face.name, range)),
  ];
}

function ruleTask(context: Excel.RequestContext, { face }: SheetLayout, dress: Dress): Task<Finding> {
  const { rules, validated, charts } = dress;
  return {
    bytes: rules.length * BYTES.rule + validated.length * BYTES.validation + charts.length * BYTES.chart,
    ask: () => {
      const sheet = sheetNamed(context, face.name);
      const conditionalFormats = askConditionalFormats(sheet, rules);
      const validations = askValidations(sheet, validated);
      const series = askSeries(charts);
      return () => {
        const { found, unclear } = validations();
        return {
          sheet: face.name,
          conditionalFormats: conditionalFormats(),
          validations: found,
          unclear,
          charts: series(),
        };
      };
    },
  };
}

function sizeTask(
  context: Excel.RequestContext,
  { face, tables }: SheetLayout,
  used: RangeAddress,
): Task<Finding> {
  const columnCount = used.column + used.columnCount;
  const bands = bandsOf(
    used,
    tables.map(({ range }) => range),
  ).filter(({ rowCount }) => rowCount <= MOST_ROWS);
  const rowCount = bands.reduce((count, band) => count + band.rowCount, 0);
  return {
    bytes: (columnCount + rowCount) * BYTES.line,
    ask: () => {
      const sheet = sheetNamed(context, face.name);
      const columns = askColumns(sheet, columnCount);
      const rows = all(bands.map((band) => askRows(sheet, band.row, band.rowCount)));
      const merges = askMerges(sheet, used);
      return () => ({ sheet: face.name, columns: columns(), rows: rows().flat(), merges: merges() });
    },
  };
}

/** Merged ranges cannot be read below ExcelApi 1.13; there they come back as none. */
function askMerges(sheet: Excel.Worksheet, used: RangeAddress): Pending<RangeAddress[]> {
  return whenSupported(
    "1.13",
    () => askAreasOrNull(rangeAt(sheet, used).getMergedAreasOrNullObject()),
    () => () => [],
  );
}

function looksTask(context: Excel.RequestContext, name: string, table: RangeAddress): Task<Finding> {
  return {
    bytes: (table.columnCount + 1) * BYTES.looks,
    ask: () => {
      const formats = askTableLooks(sheetNamed(context, name), table);
      return () => ({ sheet: name, formats: formats() });
    },
  };
}

/** Questions about ranges that were not clear, in smaller parts; none where all was. */
export function clearingTasks(context: Excel.RequestContext, answers: readonly Finding[]): Task<Finding>[] {
  return answers
    .filter(({ unclear = [] }) => unclear.length > 0)
    .map(({ sheet, unclear = [] }) => validationTask(context, sheet, unclear));
}

function validationTask(
  context: Excel.RequestContext,
  name: string,
  ranges: readonly RangeAddress[],
): Task<Finding> {
  return {
    bytes: ranges.length * BYTES.validation,
    ask: () => {
      const validations = askValidations(sheetNamed(context, name), ranges);
      return () => {
        const { found, unclear } = validations();
        return { sheet: name, validations: found, unclear };
      };
    },
  };
}
