import { HostError } from "../rich-api/host-error";
import type { Access } from "../rich-api/door";
import { parseAddress } from "../store/address";
import type { SheetState, TableState } from "../store/workbook-state";
import type { RangeAddress } from "../../../src/workbook/page/content";
import { isUseOf, refusing } from "./members";
import type { Temper } from "./temperament";

const SPECIAL_CELLS = ["Range", "RangeAreas", "Worksheet"].flatMap((owner) => [
  `${owner}.getSpecialCells`,
  `${owner}.getSpecialCellsOrNullObject`,
]);

/** Special cells are not found out at all. */
export const specialCellsFailing = (): Temper => refusing("GeneralException", SPECIAL_CELLS);

/** Special cells of a protected sheet are refused. */
export function specialCellsOfProtectedSheets(): Temper {
  const refused = new Set(SPECIAL_CELLS);
  return {
    meet: (access) => {
      const { sheet } = access.target as { readonly sheet?: SheetState };
      if (sheet?.protection && isUseOf(access, refused)) throw new HostError("AccessDenied", sheet.name);
    },
  };
}

/** A sheet's protection cannot be lifted. */
export const unprotectRefused = (): Temper => refusing("AccessDenied", ["WorksheetProtection.unprotect"]);

/** What fails while the window of another workbook is in front, as the page lists it. */
export function otherWorkbookInFront(): Temper {
  const general = refusing("GeneralException", [
    ...[
      "Chart.activate",
      "Range.select",
      "Table.clearFilters",
      "Worksheet.activate",
      "Worksheet.showGridlines",
    ],
    ...["Worksheet.showHeadings", "WorksheetCollection.add", "WorksheetFreezePanes.freezeAt"],
    ...[
      "WorksheetFreezePanes.freezeColumns",
      "WorksheetFreezePanes.freezeRows",
      "WorksheetFreezePanes.unfreeze",
    ],
    "WorksheetFreezePanes.getLocationOrNullObject",
  ]);
  const selection = refusing("InvalidSelection", [
    ...[
      "Workbook.getActiveCell",
      "Workbook.getSelectedRange",
      "Workbook.getSelectedRanges",
      "Worksheet.delete",
    ],
  ]);
  return {
    meet: (access) => {
      general.meet?.(access);
      selection.meet?.(access);
    },
  };
}

/** Something stands below every table that cannot move away, so that none gets more rows. */
export function tablesCannotGrow(): Temper {
  return {
    meet: (access) => {
      if (isGrowing(access)) throw new HostError("InsertDeleteConflict", "cells below the table cannot move");
    },
  };
}

function isGrowing({ target, member, use, given }: Access): boolean {
  if (use !== "call") return false;
  if (target.className === "TableRowCollection" && member === "add") return true;
  if (target.className !== "Table" || member !== "resize") return false;
  const { table } = target as unknown as { readonly table: TableState };
  const wanted = given[0] as string | { readonly area: RangeAddress };
  const area = typeof wanted === "string" ? parseAddress(wanted)?.range : wanted.area;
  return area !== undefined && area.rowCount > table.range.rowCount;
}
