import type { Change } from "../change";
import type { WorkbookContent } from "../content";
import { nameChanges } from "./name-changes";
import { newSheetChanges } from "./new-sheet";
import { isKnown } from "./known";
import { inOrder } from "./phase";
import { withoutRefused } from "./refused-names";
import { sheetChanges } from "./sheet-changes";

/** A workbook as it is, as we understood it, and as it should be. */
export interface Comparison {
  readonly found: WorkbookContent;
  /** The description of what was understood; null for a workbook that is no tracker yet. */
  readonly baseline: WorkbookContent | null;
  readonly desired: WorkbookContent;
}

/**
 * The changes that turn a workbook as found into one as it should be, in an order in which Excel can carry them out.
 * One that is in order gives none. The user's own sheets, columns and names are not spoken of and so stay.
 */
export function findChanges({ found, baseline, desired: described }: Comparison): Change[] {
  const desired = withoutRefused(described, found);
  const there = new Map(found.sheets.map((sheet) => [sheet.name, sheet]));
  const known = new Map(baseline?.sheets.map((sheet) => [sheet.name, sheet]));
  const sheets = desired.sheets.flatMap((sheet, position) => {
    const existing = there.get(sheet.name);
    if (!existing) return newSheetChanges(sheet, position);
    return sheetChanges({ found: existing, baseline: known.get(sheet.name) ?? null, desired: sheet });
  });
  const marks = isComparedWhole(found, desired) ? propertyChanges(found, desired) : [];
  const others = [...nameChanges(found, desired, baseline), ...marks];
  const isNew = desired.sheets.every(({ name }) => !there.has(name));
  const shown = isNew && desired.activeSheet !== undefined ? [desired.activeSheet] : [];
  const blank = isNew ? blankSheet(found) : null;
  return inOrder([
    ...sheets,
    ...others,
    ...(blank === null ? [] : [{ kind: "deleteSheet", sheet: blank } satisfies Change]),
    ...shown.map((sheet): Change => ({ kind: "activate", sheet })),
  ]);
}

/** The one empty sheet that a new workbook comes with, which is not kept beside ours; null where other things stand there. */
export function blankSheet({ sheets, names }: Pick<WorkbookContent, "sheets" | "names">): string | null {
  const [only] = sheets;
  if (!only || sheets.length > 1 || names.length > 0 || !isKnown(only, "cells")) return null;
  const isBlank = only.blocks.every(({ contents }) =>
    contents.flat().every((cell) => cell === null || cell === undefined),
  );
  return isBlank && only.tables.length + only.charts.length === 0 ? only.name : null;
}

/** Whether looks and rules were asked for too: only then is a workbook brought to the version described. */
function isComparedWhole(found: WorkbookContent, desired: WorkbookContent): boolean {
  const ours = new Set(desired.sheets.map(({ name }) => name));
  return found.sheets.every(
    (sheet) =>
      !ours.has(sheet.name) || isKnown(sheet, "validations") || sheet.untold?.includes("validations"),
  );
}

function propertyChanges(found: WorkbookContent, desired: WorkbookContent): Change[] {
  return Object.entries(desired.properties.custom)
    .filter(([property, value]) => found.properties.custom[property] !== value)
    .map(([property, value]): Change => ({ kind: "setProperty", property, value, custom: true }));
}
