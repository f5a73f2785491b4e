import type { RangeAddress } from "../../workbook/content";
import { whenSupported } from "../gated";
import { rangeAt, sheetNamed } from "../place";
import { askAreasOrNull } from "./area";
import { bandsOf, type Band } from "./bands";
import { askSeries } from "./charts";
import { askConditionalFormats } from "./conditional-formats";
import type { Finding } from "./finding";
import { askByCell, askFormats } from "./formats";
import type { Dress, SheetLayout } from "./layout";
import { askColumns, askRows } from "./lines";
import type { Pending } from "./pending";
import type { Task } from "./task";
import { askValidations } from "./validations";

/** Bytes that answers take for each thing asked about. */
const BYTES = { rule: 900, validation: 700, chart: 1_000, looks: 450, line: 60 } as const;

/** Questions about a sheet beside its cells: rules, charts, sizes, and looks band by band. */
export function detailTasks(context: Excel.RequestContext, layout: SheetLayout): Task<Finding>[] {
  if (layout.dress === null) return [];
  const rules = ruleTask(context, layout, layout.dress);
  if (layout.used === null) return [rules];
  const bands = bandsOf(
    layout.used,
    layout.tables.map(({ range }) => range),
  );
  return [
    rules,
    sizeTask(context, layout.face.name, layout.used),
    ...bands.map((band) => looksTask(context, layout.face.name, band)),
  ];
}

function ruleTask(context: Excel.RequestContext, { face }: SheetLayout, dress: Dress): Task<Finding> {
  const { rules, validated, charts } = dress;
  return {
    bytes: rules.length * BYTES.rule + validated.length * BYTES.validation + charts.length * BYTES.chart,
    ask: () => {
      const sheet = sheetNamed(context, face.name);
      const conditionalFormats = askConditionalFormats(rules);
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

function sizeTask(context: Excel.RequestContext, name: string, used: RangeAddress): Task<Finding> {
  const columnCount = used.column + used.columnCount;
  return {
    bytes: columnCount * BYTES.line,
    ask: () => {
      const sheet = sheetNamed(context, name);
      const columns = askColumns(sheet, columnCount);
      const merges = askMerges(sheet, used);
      return () => ({ sheet: name, columns: columns(), merges: merges() });
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

function looksTask(context: Excel.RequestContext, name: string, band: Band): Task<Finding> {
  const { range, by } = band;
  const places = by === "cell" ? range.rowCount * range.columnCount : range.columnCount;
  return {
    bytes: places * BYTES.looks + range.rowCount * BYTES.line,
    ask: () => {
      const sheet = sheetNamed(context, name);
      const formats = askFormats(sheet, band);
      const rows = by === "cell" ? askRows(sheet, range.row, range.rowCount) : (): [] => [];
      return () => ({ sheet: name, ...formats(), rows: rows() });
    },
  };
}

/** Questions about what was not clear, in smaller parts; none about what is. */
export function clearingTasks(context: Excel.RequestContext, answers: readonly Finding[]): Task<Finding>[] {
  return answers.flatMap(({ sheet: name, unclear = [], mixed = [] }) => [
    ...(unclear.length === 0 ? [] : [validationTask(context, name, unclear)]),
    ...mixed.map((range): Task<Finding> => ({
      bytes: range.rowCount * BYTES.looks,
      ask: () => {
        const formats = askByCell(sheetNamed(context, name), range);
        return () => ({ sheet: name, ...formats() });
      },
    })),
  ]);
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
