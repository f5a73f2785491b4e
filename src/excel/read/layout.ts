import type { RangeAddress } from "../../workbook/page/content";
import { sheetNamed } from "../place";
import { askPlaceOrNull } from "./area";
import type { Overview, SheetFace } from "./overview";
import { all, type Pending } from "./pending";
import { STATE, stateOf, type SheetState } from "./sheet-state";
import { askTable, type TableLayout } from "./tables";

/** Where things are on a sheet. */
export interface SheetLayout {
  readonly face: SheetFace;
  readonly state: SheetState;
  /** null where the sheet is blank. */
  readonly used: RangeAddress | null;
  readonly tables: readonly TableLayout[];
  /** Where numbers stand that may be days; absent where its cells were not read yet. */
  readonly days?: readonly RangeAddress[];
}

/** Asks where things are on a sheet. */
export function askLayout(
  context: Excel.RequestContext,
  face: SheetFace,
  overview: Overview,
): Pending<SheetLayout> {
  const sheet = sheetNamed(context, face.name).load(STATE);
  const used = askPlaceOrNull(sheet.getUsedRangeOrNullObject(false));
  const faces = overview.tables.filter((table) => table.sheet === face.name);
  const tables = all(faces.map((table) => askTable(context, table)));
  return () => ({ face, state: stateOf(sheet), used: used(), tables: tables() });
}
