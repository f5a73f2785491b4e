import type { Change } from "../change";
import type { RangeAddress, RangeFormat } from "../content";
import { overlap, without } from "../overlap";
import { bareDays } from "./bare-days";
import { isKnown } from "./known";
import type { SheetComparison } from "./sheet-comparison";

/**
 * Number formats of ours from before, where cells still have them, and days that show as bare numbers; every other look is
 * left to its owner.
 */
export function formatChanges({ found, desired }: SheetComparison): Change[] {
  const formats = isKnown(found, "formats") ? found.formats : (found.rowFormats ?? []);
  return desired.formats.flatMap((wanted): Change[] => {
    const { numberFormat } = wanted.format;
    if (numberFormat === undefined) return [];
    const ranges = isShownOtherwise(wanted, formats) ? [wanted.range] : bareDays(found, wanted, formats);
    return ranges.map((range) => ({
      kind: "setFormat",
      sheet: desired.name,
      range,
      format: { numberFormat },
    }));
  });
}

function isShownOtherwise({ range, replaces = [] }: RangeFormat, formats: readonly RangeFormat[]): boolean {
  if (replaces.length === 0) return false;
  // Later formats win: what one covers is no longer shown by those before it.
  const old = formats.reduce<readonly RangeAddress[]>((places, { range: place, format }) => {
    if (format.numberFormat === undefined) return places;
    const left = places.flatMap((other) => without(other, place));
    const shared = replaces.includes(format.numberFormat) ? overlap(place, range) : null;
    return shared === null ? left : [...left, shared];
  }, []);
  return old.length > 0;
}
