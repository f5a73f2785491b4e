import { MAX_ROWS } from "../address";
import type { Change } from "../change";
import { UNTOLD_COLOR } from "../content";
import type { ConditionalFormat, ConditionalRule, DataValidation, RangeAddress } from "../content";
import { isKnown } from "./known";
import { sameData } from "./same";
import type { SheetComparison } from "./sheet-comparison";

/** Rows that may have been deleted above a sheet's end. */
const ROWS_TO_SPARE = 500_000;

/**
 * Drop-downs, checks and colours that a sheet has lost. Where those found are not known they are taken to be as they were
 * understood, so that none is ever replaced blindly.
 */
export function ruleChanges({ found, baseline, desired }: SheetComparison): Change[] {
  const understood = baseline ?? desired;
  const { validations } = isKnown(found, "validations") ? found : understood;
  const { conditionalFormats } = isKnown(found, "conditionalFormats") ? found : understood;
  const lost = desired.validations.filter((validation) => !isChecked(validation, validations));
  const colours = desired.conditionalFormats.every((format) => isColoured(format, conditionalFormats));
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

function isChecked(desired: DataValidation, found: readonly DataValidation[]): boolean {
  const { range, ...rule } = desired;
  return found.some(({ range: place, ...other }) => contains(place, range) && sameData(other, rule));
}

function isColoured(desired: ConditionalFormat, found: readonly ConditionalFormat[]): boolean {
  return found.some(
    ({ range, rules }) =>
      contains(range, shortened(desired.range)) &&
      rules.length === desired.rules.length &&
      desired.rules.every((rule, index) => showsSame(rules[index] ?? rule, rule)),
  );
}

/** Deleting rows of a table shortens a rule that runs to the sheet's last row: it need only reach far below. */
function shortened(range: RangeAddress): RangeAddress {
  const isOpen = range.row + range.rowCount >= MAX_ROWS;
  return isOpen ? { ...range, rowCount: Math.max(1, range.rowCount - ROWS_TO_SPARE) } : range;
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
