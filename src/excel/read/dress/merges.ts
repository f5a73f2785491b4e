import type { RangeAddress } from "../../../workbook/page/content";
import { whenSupported } from "../../gated";
import { askAreasOrNull } from "../area";
import type { Pending } from "../pending";

/** Whether this Excel tells merged ranges. */
export function tellsMerges(): boolean {
  return whenSupported(
    "1.13",
    () => true,
    () => false,
  );
}

/** Asks for merged ranges; below ExcelApi 1.13 they cannot be read and come back as none. */
export function askMerges(range: Excel.Range): Pending<RangeAddress[]> {
  return whenSupported(
    "1.13",
    () => askAreasOrNull(range.getMergedAreasOrNullObject()),
    () => () => [],
  );
}
