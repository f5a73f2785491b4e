import type { RangeAddress } from "../../../src/workbook/page/content";
import { intersect, subtract } from "./address";
import type { Hyperlink, SheetState } from "./workbook-state";

/** The link of a range's first cell, or null. */
export function linkAt(sheet: SheetState, range: RangeAddress): Hyperlink | null {
  const first = { ...range, rowCount: 1, columnCount: 1 };
  return sheet.hyperlinks.find((each) => intersect(each.range, first))?.link ?? null;
}

/** Takes the links off a range. */
export function clearLinks(sheet: SheetState, range: RangeAddress): void {
  sheet.hyperlinks = sheet.hyperlinks.flatMap(({ range: linked, link }) =>
    subtract(linked, range).map((rest) => ({ range: rest, link })),
  );
}
