import type { PageLayout, RangeAddress, Sheet } from "../../workbook/content";
import { sheetNamed } from "../place";
import { askPlaceOrNull, coversAllColumns, coversAllRows } from "./area";
import { askCharts } from "./charts";
import { askRules, type SheetRule } from "./conditional-formats";
import type { Overview, SheetFace } from "./overview";
import { askPage } from "./page";
import { all, type Pending } from "./pending";
import { askTable, type TableLayout } from "./tables";
import { askValidated } from "./validations";

/** Where things are on a sheet. */
export interface SheetLayout {
  readonly face: SheetFace;
  /** null where the sheet is blank. */
  readonly used: RangeAddress | null;
  readonly tables: readonly TableLayout[];
  /** Absent where only contents were asked for. */
  readonly dress: Dress | null;
}

/** What a sheet has beside cells, and what is still to be asked about. */
export interface Dress {
  readonly freeze: Sheet["freeze"];
  readonly page: PageLayout | null;
  readonly charts: readonly Excel.Chart[];
  readonly rules: readonly SheetRule[];
  readonly validated: readonly RangeAddress[];
}

/** Asks where things are on a sheet. */
export function askLayout(
  context: Excel.RequestContext,
  face: SheetFace,
  overview: Overview,
  contentsOnly: boolean,
): Pending<SheetLayout> {
  const sheet = sheetNamed(context, face.name);
  const used = askPlaceOrNull(sheet.getUsedRangeOrNullObject(false));
  const faces = overview.tables.filter((table) => table.sheet === face.name);
  const tables = all(faces.map((table) => askTable(context, table)));
  const dress = contentsOnly ? (): null => null : askDress(sheet);
  return () => ({ face, used: used(), tables: tables(), dress: dress() });
}

function askDress(sheet: Excel.Worksheet): Pending<Dress> {
  const frozen = askPlaceOrNull(sheet.freezePanes.getLocationOrNullObject());
  const page = askPage(sheet);
  const charts = askCharts(sheet);
  const rules = askRules(sheet);
  const validated = askValidated(sheet);
  return () => ({
    freeze: freezeOf(frozen()),
    page: page(),
    charts: charts(),
    rules: rules(),
    validated: validated(),
  });
}

/** Frozen rows reach over all columns, frozen columns over all rows. */
function freezeOf(frozen: RangeAddress | null): Sheet["freeze"] {
  if (frozen === null) return { rows: 0, columns: 0 };
  return {
    rows: coversAllRows(frozen) ? 0 : frozen.rowCount,
    columns: coversAllColumns(frozen) ? 0 : frozen.columnCount,
  };
}
