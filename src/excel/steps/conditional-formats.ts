import type { ConditionalRule, ConditionalStyle } from "../../workbook/page/content";
import { rangeAt, sheetNamed } from "../place";
import { step, type Step } from "../step";
import type { ChangeOf } from "./change-of";

const CALLS_PER_RULE = 24;

/**
 * Replaces the rules of the ranges. Excel puts a new rule before all others ("at the first/top priority"), so the last
 * comes first. A rule is written through the range it covers: its relative references count from that range's first cell.
 */
export function conditionalFormatsStep(change: ChangeOf<"setConditionalFormats">): Step {
  const rules = change.formats.flatMap(({ range, rules }) => rules.map((rule) => ({ range, rule })));
  return step(
    2 + change.formats.length * 3 + rules.length * CALLS_PER_RULE,
    JSON.stringify(rules),
    (context) => {
      const sheet = sheetNamed(context, change.sheet);
      for (const { range } of change.formats) rangeAt(sheet, range).conditionalFormats.clearAll();
      for (const { range, rule } of [...rules].reverse()) addRule(rangeAt(sheet, range), rule);
    },
  );
}

function addRule(range: Excel.Range, rule: ConditionalRule): void {
  if (rule.kind === "dataBar") addDataBar(range, rule);
  else addFormula(range, rule);
}

function addFormula(range: Excel.Range, rule: Extract<ConditionalRule, { kind: "formula" }>): void {
  const added = range.conditionalFormats.add("Custom");
  added.custom.rule.formula = rule.formula;
  added.stopIfTrue = rule.stopIfTrue;
  applyStyle(added.custom.format, rule.style);
}

function applyStyle(format: Excel.ConditionalRangeFormat, style: ConditionalStyle): void {
  if (style.fontColor !== undefined) format.font.color = style.fontColor;
  if (style.bold !== undefined) format.font.bold = style.bold;
  if (style.italic !== undefined) format.font.italic = style.italic;
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.borders === undefined) return;
  for (const edge of ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const) {
    const line = format.borders.getItem(edge);
    line.style = "Continuous";
    line.color = style.borders.color;
  }
}

function addDataBar(range: Excel.Range, rule: Extract<ConditionalRule, { kind: "dataBar" }>): void {
  const { dataBar } = range.conditionalFormats.add("DataBar");
  dataBar.positiveFormat.fillColor = rule.color;
  dataBar.lowerBoundRule = { type: "Number", formula: String(rule.min) };
  dataBar.upperBoundRule = { type: "Number", formula: String(rule.max) };
}
