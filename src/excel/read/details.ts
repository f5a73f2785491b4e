import type {
  ColumnRun,
  ConditionalFormat,
  DataValidation,
  RangeAddress,
  RangeFormat,
  RowRun,
} from "../../workbook/content";
import { whenSupported } from "../gated";
import { rangeAt, sheetNamed } from "../place";
import { askAreasOrNull } from "./area";
import { bandsOf } from "./bands";
import { askConditionalFormats } from "./conditional-formats";
import { askByCell, askFormats } from "./formats";
import type { Dress, SheetLayout } from "./layout";
import { askColumns, askRows } from "./lines";
import { all, type Pending } from "./pending";
import { askValidations } from "./validations";

/** Rules, looks and sizes of a sheet; what `unclear` and `mixed` name is to be asked again in smaller parts. */
export interface Details {
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly validations: readonly DataValidation[];
  readonly unclear: readonly RangeAddress[];
  readonly formats: readonly RangeFormat[];
  readonly mixed: readonly RangeAddress[];
  readonly columns: readonly ColumnRun[];
  readonly rows: readonly RowRun[];
  readonly merges: readonly RangeAddress[];
}

/** Details of a sheet of which only contents are wanted. */
export const NO_DETAILS: Details = {
  conditionalFormats: [],
  validations: [],
  unclear: [],
  formats: [],
  mixed: [],
  columns: [],
  rows: [],
  merges: [],
};

/** Asks for the details of a sheet. */
export function askDetails(
  context: Excel.RequestContext,
  { face, used, tables }: SheetLayout,
  dress: Dress,
): Pending<Details> {
  const sheet = sheetNamed(context, face.name);
  const rules = askConditionalFormats(dress.rules);
  const validations = askValidations(sheet, dress.validated);
  const cells =
    used === null
      ? (): CellDetails => NO_DETAILS
      : askCellDetails(
          sheet,
          used,
          tables.map(({ range }) => range),
        );
  return () => {
    const { found, unclear } = validations();
    return { ...cells(), conditionalFormats: rules(), validations: found, unclear };
  };
}

type CellDetails = Pick<Details, "formats" | "mixed" | "columns" | "rows" | "merges">;

function askCellDetails(
  sheet: Excel.Worksheet,
  used: RangeAddress,
  tables: readonly RangeAddress[],
): Pending<CellDetails> {
  const bands = bandsOf(used, tables);
  const formats = all(bands.map((band) => askFormats(sheet, band)));
  const columns = askColumns(sheet, used.column + used.columnCount);
  const small = bands.filter(({ by }) => by === "cell");
  const rows = all(small.map(({ range }) => askRows(sheet, range.row, range.rowCount)));
  const merges = askMerges(sheet, used);
  return () => {
    const seen = formats();
    return {
      formats: seen.flatMap((band) => band.formats),
      mixed: seen.flatMap((band) => band.mixed),
      columns: columns(),
      rows: rows().flat(),
      merges: merges(),
    };
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

/** Asks again for what was not clear, in smaller parts. */
export function askAgain(
  context: Excel.RequestContext,
  sheetName: string,
  details: Details,
): Pending<Details> {
  const sheet = sheetNamed(context, sheetName);
  const validations = askValidations(sheet, details.unclear);
  const formats = all(details.mixed.map((range) => askByCell(sheet, range)));
  return () => {
    const { found, unclear } = validations();
    return {
      ...details,
      validations: [...details.validations, ...found],
      unclear,
      formats: [...details.formats, ...formats().flatMap((seen) => seen.formats)],
      mixed: [],
    };
  };
}
