import type { DataValidation, RangeAddress } from "../../../workbook/page/content";
import { rangeAt } from "../../place";
import { piecesOf } from "../bands";
import type { Pending } from "../pending";
import { messagesOf, ruleOf } from "./validation-rule";

/** Ranges asked cell by cell, since so few cells are rarely alike: an entry form. */
const SMALL = 16;
const PARTS = 8;
/** In a longer range so many on top too: there a page has the cell in which one chooses. */
const TOP = 8;

/** What ranges turned out to check; `unclear` are those whose cells differ, cut smaller to be asked again. */
export interface SeenValidations {
  readonly found: readonly DataValidation[];
  readonly unclear: readonly RangeAddress[];
}

/** Asks what each range checks. */
export function askValidations(
  sheet: Excel.Worksheet,
  ranges: readonly RangeAddress[],
): Pending<SeenValidations> {
  const asked = ranges.map((range) => ({
    range,
    check: rangeAt(sheet, range).dataValidation.load({
      type: true,
      rule: true,
      errorAlert: true,
      prompt: true,
    }),
  }));
  return () => {
    const found: DataValidation[] = [];
    const unclear: RangeAddress[] = [];
    for (const { range, check } of asked) {
      const parts = isUnclear(check) ? partsOf(range) : [];
      unclear.push(...parts);
      if (parts.length === 0) found.push(...validationOf(range, check));
    }
    return { found, unclear };
  };
}

/** Joins validations that are equal and stand one below the other. */
export function joinValidations(validations: readonly DataValidation[]): DataValidation[] {
  const joined: DataValidation[] = [];
  const inOrder = [...validations].sort(
    (one, other) => one.range.column - other.range.column || one.range.row - other.range.row,
  );
  for (const validation of inOrder) {
    const last = joined.at(-1);
    if (last !== undefined && continues(last, validation)) {
      const rowCount = last.range.rowCount + validation.range.rowCount;
      joined[joined.length - 1] = { ...last, range: { ...last.range, rowCount } };
    } else joined.push(validation);
  }
  return joined;
}

function continues(upper: DataValidation, lower: DataValidation): boolean {
  const { range: above, ...upperRule } = upper;
  const { range: below, ...lowerRule } = lower;
  return (
    above.column === below.column &&
    above.columnCount === below.columnCount &&
    above.row + above.rowCount === below.row &&
    JSON.stringify(upperRule) === JSON.stringify(lowerRule)
  );
}

/** Smaller parts, none for a single row, which is as small as it gets. */
function partsOf(range: RangeAddress): RangeAddress[] {
  const { row, rowCount } = range;
  if (rowCount === 1) return [];
  if (rowCount <= SMALL) return piecesOf(range, 1);
  const rest = { ...range, row: row + TOP, rowCount: rowCount - TOP };
  return [...piecesOf({ ...range, rowCount: TOP }, 1), ...piecesOf(rest, Math.ceil(rest.rowCount / PARTS))];
}

/** Excel tells null for messages that differ from cell to cell, which the types do not say. */
function isUnclear({ type, prompt, errorAlert }: Excel.DataValidation): boolean {
  const messages: readonly (object | null)[] = [prompt, errorAlert];
  return type === "Inconsistent" || type === "MixedCriteria" || messages.includes(null);
}

function validationOf(range: RangeAddress, check: Excel.DataValidation): DataValidation[] {
  const rule = ruleOf(check.rule);
  return rule === null ? [] : [{ range, rule, ...messagesOf(check) }];
}
