import { rangeAt, sheetNamed } from "../place";
import { step, type Step } from "../step";
import type { ChangeOf } from "./change-of";

const VISIBILITIES = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;

/** Adds a sheet at its place among the tabs. */
export function addSheetStep(change: ChangeOf<"addSheet">): Step {
  return step(3, change.sheet, (context) => {
    const sheet = context.workbook.worksheets.add(change.sheet);
    sheet.position = change.position;
  });
}

/** Deletes a sheet; Excel refuses one that is very hidden. */
export function deleteSheetStep(change: ChangeOf<"deleteSheet">): Step {
  return step(3, change.sheet, (context) => {
    const sheet = sheetNamed(context, change.sheet);
    if (change.isOurs) sheet.visibility = "Hidden";
    sheet.delete();
  });
}

/** Shows or hides a sheet. */
export function visibilityStep(change: ChangeOf<"setVisibility">): Step {
  return step(2, change.sheet, (context) => {
    sheetNamed(context, change.sheet).visibility = VISIBILITIES[change.visibility];
  });
}

/** Colours the tab and shows or hides the grid lines. */
export function sheetLooksStep(change: ChangeOf<"setSheetLooks">): Step {
  return step(3, change.sheet, (context) => {
    const sheet = sheetNamed(context, change.sheet);
    sheet.tabColor = change.tabColor;
    sheet.showGridlines = change.showGridlines;
  });
}

/** Freezes the first rows and columns; none of both thaws the sheet. */
export function freezeStep(change: ChangeOf<"setFreeze">): Step {
  return step(4, change.sheet, (context) => freeze(sheetNamed(context, change.sheet), change));
}

function freeze(sheet: Excel.Worksheet, { rows, columns }: { rows: number; columns: number }): void {
  if (rows === 0 && columns === 0) sheet.freezePanes.unfreeze();
  else if (columns === 0) sheet.freezePanes.freezeRows(rows);
  else if (rows === 0) sheet.freezePanes.freezeColumns(columns);
  else {
    sheet.freezePanes.freezeAt(rangeAt(sheet, { row: 0, column: 0, rowCount: rows, columnCount: columns }));
  }
}

/** Shows a sheet. */
export function activateStep(change: ChangeOf<"activate">): Step {
  return step(2, change.sheet, (context) => sheetNamed(context, change.sheet).activate());
}

/** Lifts the protection of a sheet; Excel refuses where there is none, so the caller asks only where there is one. */
export function unprotectStep(change: ChangeOf<"unprotect" | "protect">): Step {
  return step(3, change.sheet, (context) => sheetNamed(context, change.sheet).protection.unprotect());
}

/** Protects a sheet without a password; Excel refuses a sheet that is protected already. */
export function protectStep(change: ChangeOf<"protect">): Step {
  const { allowSort, allowFilter, allowFormatColumns, allowFormatRows } = change.protection;
  return step(3, change.sheet, (context) =>
    sheetNamed(context, change.sheet).protection.protect({
      allowSort,
      allowAutoFilter: allowFilter,
      allowFormatColumns,
      allowFormatRows,
    }),
  );
}
