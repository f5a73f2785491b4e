import type { ConditionalRule, ConditionalStyle } from "../../../workbook/page/content";

/** What is loaded of a rule for `ruleOf`. */
export const RULE = {
  type: true,
  stopIfTrue: true,
  customOrNullObject: {
    rule: { formula: true },
    format: { font: { color: true, bold: true, italic: true }, fill: { color: true } },
  },
  dataBarOrNullObject: { lowerBoundRule: true, upperBoundRule: true, positiveFormat: { fillColor: true } },
} as const satisfies Excel.Interfaces.ConditionalFormatCollectionLoadOptions;

/** A rule as data, borders aside; null where it is of a kind we do not write. */
export function ruleOf(rule: Excel.ConditionalFormat): ConditionalRule | null {
  if (rule.type === "Custom") {
    const { rule: condition, format } = rule.customOrNullObject;
    return {
      kind: "formula",
      formula: condition.formula,
      style: styleOf(format),
      stopIfTrue: rule.stopIfTrue ?? false,
    };
  }
  if (rule.type !== "DataBar") return null;
  const { positiveFormat, lowerBoundRule, upperBoundRule } = rule.dataBarOrNullObject;
  return {
    kind: "dataBar",
    color: positiveFormat.fillColor,
    min: boundOf(lowerBoundRule),
    max: boundOf(upperBoundRule),
  };
}

function boundOf(rule: Excel.ConditionalDataBarRule): number {
  return Number((rule.formula ?? "").replace(/^=/, ""));
}

/** Excel returns null or "" for what a rule leaves alone. */
function styleOf({ font, fill }: Excel.ConditionalRangeFormat): ConditionalStyle {
  return {
    ...(font.color ? { fontColor: font.color.toUpperCase() } : {}),
    ...(font.bold ? { bold: true } : {}),
    ...(font.italic ? { italic: true } : {}),
    ...(fill.color ? { fill: fill.color.toUpperCase() } : {}),
  };
}
