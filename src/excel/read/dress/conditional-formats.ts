import {
  UNTOLD_COLOR,
  type ConditionalFormat,
  type ConditionalRule,
  type ConditionalStyle,
  type RangeAddress,
} from "../../../workbook/page/content";
import { sheetNamed, wholeOf } from "../../place";
import { askAreasOrNull } from "../area";
import { RULE, ruleOf } from "./conditional-rule";
import type { Pending } from "../pending";
import { answersTo } from "../task";
import { readEach, type DressReader } from "./fragment";

/** Bytes that the answer about one rule takes. */
const BYTES = 900;

/** Reads conditional formats: first which rules there are, then where they apply. */
export const readConditionalFormats: DressReader = async (asking, layouts) => {
  const { context, budget } = asking;
  const asked = layouts.map(({ face }) => ({
    bytes: BYTES,
    ask: () => askRules(sheetNamed(context, face.name)),
  }));
  const found = await answersTo(context, asked, budget);
  const rulesOf = new Map(layouts.map(({ face }, index) => [face.name, found[index] ?? []]));
  return readEach(asking, layouts, ({ face }) => {
    const rules = rulesOf.get(face.name) ?? [];
    return [
      {
        bytes: rules.length * BYTES,
        ask: () => {
          const formats = askConditionalFormats(sheetNamed(context, face.name), rules);
          return () => ({ conditionalFormats: formats() });
        },
      },
    ];
  });
};

/** A rule of a sheet, of which is not known yet where it applies. */
interface SheetRule {
  readonly id: string;
  readonly rule: ConditionalRule;
}

/** Asks for the rules of a whole sheet in order of priority; other kinds than ours are the user's own and stay out. */
function askRules(sheet: Excel.Worksheet): Pending<SheetRule[]> {
  const rules = wholeOf(sheet).conditionalFormats.load({ id: true, priority: true, ...RULE });
  return () =>
    [...rules.items]
      .sort((one, other) => one.priority - other.priority)
      .flatMap((item) => {
        const rule = ruleOf(item);
        return rule === null ? [] : [{ id: item.id, rule }];
      });
}

/**
 * Asks where rules apply. Excel gives a formula as seen from the first cell of the rule's own range, whichever range it
 * was fetched from (OfficeDev/office-js issue 5194). Rules on one range come together.
 */
function askConditionalFormats(
  sheet: Excel.Worksheet,
  rules: readonly SheetRule[],
): Pending<ConditionalFormat[]> {
  const all = wholeOf(sheet).conditionalFormats;
  const pending = rules.map(({ id, rule }) => {
    const item = all.getItem(id);
    return { rule, borders: askBorders(item, rule), places: askAreasOrNull(item.getRanges()) };
  });
  return () => {
    const formats = new Map<string, { range: RangeAddress; rules: ConditionalRule[] }>();
    for (const { rule, borders, places } of pending) {
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

function askBorders(
  item: Excel.ConditionalFormat,
  rule: ConditionalRule,
): Pending<ConditionalStyle["borders"]> {
  if (rule.kind !== "formula") return () => undefined;
  const line = item.custom.format.borders.getItem("EdgeTop").load({ style: true, color: true });
  return () =>
    line.style === "Continuous" ? { style: "thin", color: colorOf(line).toUpperCase() } : undefined;
}

/** Excel tells null where sides differ, which the types do not say. */
function colorOf({ color }: { readonly color: string | null }): string {
  return color ?? UNTOLD_COLOR;
}

function withBorders(rule: ConditionalRule, borders: ConditionalStyle["borders"]): ConditionalRule {
  if (rule.kind !== "formula" || borders === undefined) return rule;
  return { ...rule, style: { ...rule.style, borders } };
}
