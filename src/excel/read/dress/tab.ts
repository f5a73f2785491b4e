import type { RangeAddress, Sheet } from "../../../workbook/page/content";
import { askPlaceOrNull, coversAllColumns, coversAllRows } from "../area";
import type { Pending } from "../pending";

/** Asks for the looks of a sheet's tab; Excel tells no colour (null) of a hidden one (Worksheet.tabColor). */
export function askTab(sheet: Excel.Worksheet): Pending<Pick<Sheet, "tabColor" | "showGridlines">> {
  sheet.load({ tabColor: true, showGridlines: true });
  return () => {
    const tabColor: string | null = sheet.tabColor;
    return {
      ...(tabColor === null || tabColor === "" ? {} : { tabColor: tabColor.toUpperCase() }),
      showGridlines: sheet.showGridlines,
    };
  };
}

/** Asks for the rows and columns that stay in view. */
export function askFreeze(sheet: Excel.Worksheet): Pending<Pick<Sheet, "freeze">> {
  const frozen = askPlaceOrNull(sheet.freezePanes.getLocationOrNullObject());
  return () => ({ freeze: freezeOf(frozen()) });
}

/** Frozen rows reach over all columns, frozen columns over all rows. */
function freezeOf(frozen: RangeAddress | null): Sheet["freeze"] {
  if (frozen === null) return { rows: 0, columns: 0 };
  return {
    rows: coversAllRows(frozen) ? 0 : frozen.rowCount,
    columns: coversAllColumns(frozen) ? 0 : frozen.columnCount,
  };
}
