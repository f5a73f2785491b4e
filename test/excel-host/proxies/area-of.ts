import type { RangeAddress } from "../../../src/workbook/page/content";
import { demand } from "../rich-api/host-error";
import { parseAddress } from "../store/address";
import { findSheet } from "../store/lookup";
import type { SheetState, WorkbookState } from "../store/workbook-state";
import { textOf } from "./parts";
import { Range } from "./range";

/** The cells an argument means: a Range of the script, or an address text. */
export function areaOf(
  book: WorkbookState,
  sheet: SheetState,
  argument: unknown,
): { sheet: SheetState; area: RangeAddress } {
  if (argument instanceof Range) return { sheet: argument.sheet, area: argument.area };
  const typed = parseAddress(textOf("address", argument));
  demand(typed !== null, "InvalidArgument", `address ${String(argument)}`);
  const named = typed.sheet === null ? sheet : findSheet(book, typed.sheet);
  demand(named !== undefined, "InvalidArgument", `sheet ${typed.sheet}`);
  return { sheet: named, area: typed.range };
}
