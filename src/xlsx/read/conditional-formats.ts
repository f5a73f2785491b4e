import type { ConditionalFormat, ConditionalRule, RangeAddress } from "../../workbook/page/content";
import type { HucreConditionalRule } from "../hucre";
import { parseAreas, compactAddress } from "../text/address";
import { fromFileFormula } from "../text/formula-text";
import { shiftFormula } from "../text/shift-formula";
import type { ColorReader } from "./colors";
import { readConditionalStyle } from "./styles";

/**
 * The conditional formats of a sheet by priority, neighbours over one range together. Kinds of rule that the workbook
 * has no words for (colour scales, icons, comparisons) are left out.
 */
export function readConditionalFormats(
  rules: readonly HucreConditionalRule[],
  color: ColorReader,
): ConditionalFormat[] {
  const byPriority = [...rules].sort((a, b) => a.priority - b.priority);
  const formats: { range: RangeAddress; rules: ConditionalRule[] }[] = [];
  for (const { range, rule } of byPriority.flatMap((one) => readRule(one, color))) {
    const last = formats.at(-1);
    if (last && compactAddress(last.range) === compactAddress(range)) last.rules.push(rule);
    else formats.push({ range, rules: [rule] });
  }
  return formats;
}

function readRule(
  rule: HucreConditionalRule,
  color: ColorReader,
): { range: RangeAddress; rule: ConditionalRule }[] {
  const areas = parseAreas(rule.range);
  return areas.flatMap((range) => {
    const [first = range] = areas;
    const read = readOne(rule, range.row - first.row, range.column - first.column, color);
    return read ? [{ range, rule: read }] : [];
  });
}

function readOne(
  rule: HucreConditionalRule,
  rows: number,
  columns: number,
  color: ColorReader,
): ConditionalRule | null {
  if (rule.type === "expression" && typeof rule.formula === "string") {
    return {
      kind: "formula",
      formula: fromFileFormula(shiftFormula(rule.formula, rows, columns)),
      style: readConditionalStyle(rule.style ?? {}, color),
      stopIfTrue: rule.stopIfTrue ?? false,
    };
  }
  const bar = rule.type === "dataBar" ? rule.dataBar : undefined;
  const [min, max] = bar?.cfvo ?? [];
  if (!bar || min?.type !== "num" || max?.type !== "num") return null;
  const hex = color({ rgb: bar.color }) ?? "#000000";
  return { kind: "dataBar", color: hex, min: Number(min.value), max: Number(max.value) };
}
