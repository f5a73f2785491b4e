import type { Change } from "../change";
import type { RangeAddress, RangeFormat } from "../content";
import { showsDay } from "../day-number";
import { without } from "../overlap";
import { unshownDays } from "./bare-days";
import { isKnown } from "./known";
import { ownDays } from "./own-days";
import type { SheetComparison } from "./sheet-comparison";

/**
 * Number formats of days, where they show as bare numbers or as a version from before showed them; every other look is left
 * to its owner.
 */
export function formatChanges(comparison: SheetComparison): Change[] {
  const { found, desired } = comparison;
  if (!isKnown(found, "dayFormats") || found.visibility !== "visible") return [];
  const daysIn = unshownDays(comparison);
  const numbered = desired.formats.filter(({ format }) => format.numberFormat !== undefined);
  const ours = numbered.flatMap(({ range, format, replaces = [] }, index): RangeFormat[] => {
    const { numberFormat } = format;
    if (numberFormat === undefined || !showsDay(numberFormat)) return [];
    const places = numbered
      .slice(index + 1)
      .reduce<readonly RangeAddress[]>(
        (left, later) => left.flatMap((place) => without(place, later.range)),
        [range],
      );
    const { bare, isFormer } = daysIn(places, replaces);
    return (isFormer ? places : bare).map((place) => ({ range: place, format: { numberFormat } }));
  });
  return [...ours, ...ownDays(comparison)].map((one): Change => ({
    kind: "setFormat",
    sheet: desired.name,
    ...one,
  }));
}
