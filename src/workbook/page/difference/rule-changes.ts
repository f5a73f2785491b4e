import { MAX_ROWS } from "../address";
import type { Change } from "../change";
import {
  UNTOLD_COLOR,
  type ConditionalFormat,
  type ConditionalRule,
  type DataValidation,
  type RangeAddress,
} from "../content";
import { isKnown } from "./known";
import { sameData } from "./same";
import type { SheetComparison } from "./sheet-comparison";

/**
 * Drop-downs, checks and colours that a sheet has lost. Where those found are not known they are taken to be as they were
 * understood, so that none is ever replaced blindly.
 */
export function ruleChanges({ found, baseline, desired }: SheetComparison): Change[] {
  const understood = baseline ?? desired;
  const { validations } = isKnown(found, "validations") ? found : understood;
  const { conditionalFormats } = isKnown(found, "conditionalFormats") ? found : understood;
  const lost = desired.validations.filter((validation) => !isChecked(validation, validations));
  const end = Math.max(0, ...desired.tables.map(({ range }) => range.row + range.rowCount));
  const colours = desired.conditionalFormats.every((format) => isColoured(format, conditionalFormats, end));
  return [
    ...lost.map((validation): Change => ({ kind: "setValidation", sheet: desired.name, validation })),
    ...(colours
      ? []
      : [
          {
            kind: "setConditionalFormats",
            sheet: desired.name,
            formats: desired.conditionalFormats,
          } satisfies Change,
        ]),
  ];
}

/** Whether a check stands over all of its range, be it in pieces: copied rows and other programs part it. */
function isChecked(desired: DataValidation, found: readonly DataValidation[]): boolean {
  const { range, ...rule } = desired;
  const pieces = found
    .filter(({ range: { row, rowCount } }) => row + rowCount > range.row)
    .filter(({ range: place }) => contains({ ...place, row: range.row, rowCount: range.rowCount }, range))
    .sort((one, other) => one.range.row - other.range.row);
  let end = range.row;
  for (const { range: place, ...other } of pieces)
    if (place.row <= end && sameData(other, rule)) end = Math.max(end, place.row + place.rowCount);
  return end >= range.row + range.rowCount;
}

function isColoured(desired: ConditionalFormat, found: readonly ConditionalFormat[], end: number): boolean {
  return found.some(
    ({ range, rules }) =>
      contains(range, shortened(desired.range, end)) &&
      rules.length === desired.rules.length &&
      desired.rules.every((rule, index) => showsSame(rules[index] ?? rule, rule)),
  );
}

/**
 * A rule that runs to the sheet's last row need only reach to the table's: rows that are deleted shorten it, and a column put
 * in among ours takes along what stands on the table alone. Excel lets it grow with the table.
 */
function shortened(range: RangeAddress, end: number): RangeAddress {
  const isOpen = range.row + range.rowCount >= MAX_ROWS;
  return isOpen ? { ...range, rowCount: Math.max(1, end - range.row) } : range;
}

/** A border whose colour was not told is taken to have the one it should have. */
function showsSame(found: ConditionalRule, desired: ConditionalRule): boolean {
  const isUntold = found.kind === "formula" && found.style.borders?.color === UNTOLD_COLOR;
  const borders = desired.kind === "formula" ? desired.style.borders : undefined;
  const told = isUntold && borders !== undefined ? { ...found, style: { ...found.style, borders } } : found;
  return sameData(looksOf(told), looksOf(desired));
}

/** What a rule shows. Whether it ends the list is lost when LibreOffice saves, and changes nothing: our rules never overlap. */
function looksOf(rule: ConditionalRule): object {
  return rule.kind === "formula" ? { formula: rule.formula, style: rule.style } : rule;
}

/** Whether one range lies within another. */
export function contains(outer: RangeAddress, inner: RangeAddress): boolean {
  return (
    outer.row <= inner.row &&
    outer.column <= inner.column &&
    outer.row + outer.rowCount >= inner.row + inner.rowCount &&
    outer.column + outer.columnCount >= inner.column + inner.columnCount
  );
}
