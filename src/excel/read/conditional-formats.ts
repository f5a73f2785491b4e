import type {
  ConditionalFormat,
  ConditionalRule,
  ConditionalStyle,
  RangeAddress,
} from "../../workbook/content";
import { askAreasOrNull } from "./area";
import type { Pending } from "./pending";

/** Asks for the rules of a whole sheet; where each applies is asked for in the round trip after. */
export function askRules(sheet: Excel.Worksheet): Pending<Excel.ConditionalFormat[]> {
  const rules = sheet.getRange().conditionalFormats.load({
    type: true,
    priority: true,
    stopIfTrue: true,
    customOrNullObject: {
      rule: { formula: true },
      format: { font: { color: true, bold: true, italic: true }, fill: { color: true } },
    },
    dataBarOrNullObject: { lowerBoundRule: true, upperBoundRule: true, positiveFormat: { fillColor: true } },
  });
  return () => rules.items;
}

/**
 * Asks for the places of rules of the kinds we write; other kinds are the user's own and stay out of the result.
 * Excel gives a formula as seen from the first cell of the rule's own range, whichever range it was fetched from
 * (OfficeDev/office-js issue 5194). Rules on one range come together, in order of priority.
 */
export function askConditionalFormats(
  rules: readonly Excel.ConditionalFormat[],
): Pending<ConditionalFormat[]> {
  const pending = [...rules]
    .sort((one, other) => one.priority - other.priority)
    .map((rule) => ({
      rule: ruleOf(rule),
      borders: askBorders(rule),
      places: askAreasOrNull(rule.getRanges()),
    }));
  return () => {
    const formats = new Map<string, { range: RangeAddress; rules: ConditionalRule[] }>();
    for (const { rule, borders, places } of pending) {
      if (rule === null) continue;
      for (const range of places()) {
        const key = JSON.stringify(range);
        const format = formats.get(key) ?? { range, rules: [] };
        format.rules.push(withBorders(rule, borders()));
        formats.set(key, format);
      }
    }
    return [...formats.values()];
  };
}

function ruleOf(rule: Excel.ConditionalFormat): ConditionalRule | null {
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

function askBorders(rule: Excel.ConditionalFormat): Pending<ConditionalStyle["borders"]> {
  if (rule.type !== "Custom") return () => undefined;
  const line = rule.custom.format.borders.getItem("EdgeTop").load({ style: true, color: true });
  return () => (line.style === "Continuous" ? { style: "thin", color: line.color.toUpperCase() } : undefined);
}

function withBorders(rule: ConditionalRule, borders: ConditionalStyle["borders"]): ConditionalRule {
  if (rule.kind !== "formula" || borders === undefined) return rule;
  return { ...rule, style: { ...rule.style, borders } };
}
