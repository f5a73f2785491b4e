import type { Change } from "../change";
import type { RangeFormat, Sheet } from "../content";
import type { SheetComparison } from "./sheet-comparison";

/** The formats that lock each cell of a closed sheet which people would fill otherwise; none where it is not closed. */
export function closingFormats({ isClosed, formats }: Sheet): RangeFormat[] {
  return isClosed !== true
    ? []
    : formats.flatMap(({ range, format }) =>
        format.locked === false ? [{ range, format: { locked: true } }] : [],
      );
}

/** Whether a sheet was closed by us and is to be open again: then our own protection goes for good. */
export function isReopened({ baseline, desired }: SheetComparison): boolean {
  return baseline?.isClosed === true && desired.isClosed !== true;
}

/**
 * Locks the cells of a sheet that is closed, or closed and open all the same, and unlocks those of one that is open again:
 * the locks themselves are not read, so that they go with the protection.
 */
export function closingChanges(comparison: SheetComparison): Change[] {
  const { found, baseline, desired } = comparison;
  const isToClose = desired.isClosed === true && (!found.protection || baseline?.isClosed !== true);
  const formats = isReopened(comparison)
    ? desired.formats.flatMap(({ range, format: { locked } }) =>
        locked === undefined ? [] : [{ range, format: { locked } }],
      )
    : isToClose
      ? closingFormats(desired)
      : [];
  return formats.map((one): Change => ({ kind: "setFormat", sheet: desired.name, ...one }));
}
