import type { RangeAddress } from "../../../src/workbook/page/content";
import { wildcardSource } from "../calc/wildcard";
import { demand } from "../rich-api/host-error";
import { contains, intersect } from "./address";
import { readFormulas, readValues } from "./cells";
import { cellPlace, type SheetState, type WorkbookState } from "./workbook-state";
import { enter } from "./write";

/** Excel.SearchCriteria and ReplaceCriteria: both default to false. */
export interface Criteria {
  readonly completeMatch: boolean;
  readonly matchCase: boolean;
}

/** Reads the criteria of a script. */
export function criteriaOf(input: unknown): Criteria {
  const given = (input ?? {}) as Record<string, unknown>;
  return { completeMatch: given["completeMatch"] === true, matchCase: given["matchCase"] === true };
}

function patternOf(text: string, { completeMatch, matchCase }: Criteria, flags = ""): RegExp {
  demand(text !== "", "InvalidArgument", "a text to find");
  const source = wildcardSource(text);
  return new RegExp(completeMatch ? `^(?:${source})$` : source, `s${matchCase ? "" : "i"}${flags}`);
}

/** Cells in reading order whose value has the text in it, wildcards as in Excel's own search. */
export function cellsWithText(
  book: WorkbookState,
  sheet: SheetState,
  within: RangeAddress,
  text: string,
  criteria: Criteria,
): RangeAddress[] {
  const pattern = patternOf(text, criteria);
  const places = [...sheet.cells.keys()]
    .map((key) => ({ ...cellPlace(key), rowCount: 1, columnCount: 1 }))
    .filter((place) => contains(within, place))
    .sort((left, right) => left.row - right.row || left.column - right.column);
  return places.filter((place) => pattern.test(String(readValues(book, sheet, place)[0]?.[0] ?? "")));
}

/** Range.replaceAll: in constants and in the texts of formulas; what comes of it is entered like typing. */
export function replaceTexts(
  book: WorkbookState,
  sheet: SheetState,
  within: RangeAddress,
  [text, replacement]: readonly [string, string],
  criteria: Criteria,
): number {
  const pattern = patternOf(text, criteria, "g");
  let count = 0;
  for (const key of [...sheet.cells.keys()]) {
    const place = intersect(within, { ...cellPlace(key), rowCount: 1, columnCount: 1 });
    if (!place) continue;
    const before = String(readFormulas(sheet, place)[0]?.[0] ?? "");
    const after = before.replace(pattern, () => {
      count += 1;
      return replacement;
    });
    if (after !== before) enter(book, sheet, place, [[after]]);
  }
  return count;
}
