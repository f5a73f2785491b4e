import type { CellValue, RangeAddress } from "../../../src/workbook/page/content";
import { wildcardTest } from "../calc/wildcard";
import { notSimulated } from "../rich-api/host-error";
import { intersect } from "./address";
import { readValues } from "./cells";
import { bodyOf } from "./lookup";
import { spread } from "./looks";
import { readTexts } from "./shown-text";
import { columnBody } from "./tables";
import type { FilterCriteria, LineLook, SheetState, TableState, WorkbookState } from "./workbook-state";

/** Rows of a range that are neither hidden nor filtered out, counted from its first. */
export function visibleRows(book: WorkbookState, sheet: SheetState, range: RangeAddress): number[] {
  const lines = { ...range, column: 0, columnCount: 1 };
  const hidden = spread<LineLook, "hidden">(sheet.rows, lines, "hidden", false).map(
    ([first]) => first === true,
  );
  for (const table of sheet.tables)
    for (const [row, isKept] of keptRows(book, sheet, table))
      if (!isKept && row >= range.row && row < range.row + range.rowCount) hidden[row - range.row] = true;
  return hidden.flatMap((isHidden, row) => (isHidden ? [] : [row]));
}

/** For each row of a filtered table's body whether all its filters let it through. */
function keptRows(book: WorkbookState, sheet: SheetState, table: TableState): Map<number, boolean> {
  const kept = new Map<number, boolean>();
  const body = bodyOf(table);
  for (const [id, criteria] of table.filters) {
    const area = columnBody(
      table,
      table.columns.findIndex((column) => column.id === id),
    );
    if (!intersect(body, area)) continue;
    const values = readValues(book, sheet, area).map(([value]) => value ?? "");
    const passes = filterOf(
      criteria,
      values,
      readTexts(book, sheet, area).map(([text]) => text ?? ""),
    );
    values.forEach((_, index) => {
      const row = body.row + index;
      kept.set(row, passes(index) && kept.get(row) !== false);
    });
  }
  return kept;
}

type Passes = (index: number) => boolean;

function filterOf(criteria: FilterCriteria, values: readonly CellValue[], texts: readonly string[]): Passes {
  const numbers = values.filter((value): value is number => typeof value === "number");
  const isNumber = (index: number, test: (number: number) => boolean): boolean => {
    const value = values[index];
    return typeof value === "number" && test(value);
  };
  switch (criteria["filterOn"]) {
    case "Values":
      return listed(criteria["values"], texts);
    case "TopItems":
    case "TopPercent":
    case "BottomItems":
    case "BottomPercent": {
      const limit = limitOf(criteria, numbers);
      const isTop = criteria["filterOn"].startsWith("Top");
      return (index) => isNumber(index, (number) => (isTop ? number >= limit : number <= limit));
    }
    case "Dynamic": {
      const average = numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
      const which = criteria["dynamicCriteria"];
      if (which !== "AboveAverage" && which !== "BelowAverage") notSimulated(`Filter by ${String(which)}`);
      return (index) =>
        isNumber(index, (number) => (which === "AboveAverage" ? number > average : number < average));
    }
    case "Custom":
      return custom(criteria, values, texts);
    default:
      return notSimulated(`Filter by ${String(criteria["filterOn"])}`);
  }
}

function listed(wanted: unknown, texts: readonly string[]): Passes {
  const list = (Array.isArray(wanted) ? wanted : []).map((each) =>
    typeof each === "string" ? each.toLowerCase() : notSimulated("Filter by FilterDatetime"),
  );
  return (index) => list.includes((texts[index] ?? "").toLowerCase());
}

/** The smallest (largest) number that still belongs to the top (bottom). */
function limitOf({ filterOn, criterion1 }: FilterCriteria, numbers: readonly number[]): number {
  const ordered = [...numbers].sort((left, right) => left - right);
  if (String(filterOn).startsWith("Top")) ordered.reverse();
  const asked = Number(criterion1);
  const count = String(filterOn).endsWith("Percent") ? Math.floor((ordered.length * asked) / 100) : asked;
  return ordered[Math.min(ordered.length, Math.max(1, count)) - 1] ?? Number.NaN;
}

function custom(
  { criterion1, criterion2, operator }: FilterCriteria,
  values: readonly CellValue[],
  texts: readonly string[],
): Passes {
  const tests = [criterion1, criterion2]
    .filter((each) => each !== undefined && each !== null && each !== "")
    .map((each) => customTest(String(each), values, texts));
  return (index) =>
    operator === "Or" ? tests.some((test) => test(index)) : tests.every((test) => test(index));
}

/** A criterion such as ">50", "=*e" or "<>Xong"; a text alone means that it is equal. */
function customTest(criterion: string, values: readonly CellValue[], texts: readonly string[]): Passes {
  const [, sign = "=", operand = ""] = /^(<=|>=|<>|<|>|=)?(.*)$/s.exec(criterion) ?? [];
  const number = operand.trim() === "" ? Number.NaN : Number(operand);
  const matches = wildcardTest(operand);
  return (index) => {
    const value = values[index] ?? "";
    const isSame = Number.isNaN(number) ? matches(texts[index] ?? "") : value === number;
    if (sign === "=" || sign === "<>") return isSame === (sign === "=");
    if (Number.isNaN(number)) return notSimulated(`Filter by ${criterion}`);
    if (typeof value !== "number") return false;
    const isEqual = value === number && sign.endsWith("=");
    return isEqual || (sign.startsWith("<") ? value < number : value > number);
  };
}
