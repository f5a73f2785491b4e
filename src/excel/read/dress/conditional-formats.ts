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
import { inParts } from "../in-parts";
import { all, type Pending } from "../pending";
import { answersTo } from "../task";
import type { DressReader } from "./fragment";

/** Bytes that the question about one rule takes, which is longer than its answer. */
const BYTES = 1_600;

/** Reads conditional formats: first which rules there are, then where they apply. */
export const readConditionalFormats: DressReader = async ({ context, budget }, layouts) => {
  const asked = layouts.map(({ face }) => ({
    bytes: BYTES,
    ask: () => askRules(sheetNamed(context, face.name)),
  }));
  const found = await answersTo(context, asked, budget);
  const parts = layouts.flatMap(({ face }, index) =>
    inParts(found[index] ?? []).map((rules) => ({
      bytes: rules.length * BYTES,
      ask: (): Pending<{ sheet: string; rules: PlacedRule[] }> => {
        const placed = askPlaces(sheetNamed(context, face.name), rules);
        return () => ({ sheet: face.name, rules: placed() });
      },
    })),
  );
  const placed = await answersTo(context, parts, budget);
  return layouts.map(({ face }) => ({
    sheet: face.name,
    dress: {
      conditionalFormats: byRange(placed.flatMap(({ sheet, rules }) => (sheet === face.name ? rules : []))),
    },
  }));
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

/** A rule with the ranges on which it applies. */
interface PlacedRule {
  readonly rule: ConditionalRule;
  readonly places: readonly RangeAddress[];
}

/**
 * Asks where rules apply. Excel gives a formula as seen from the first cell of the rule's own range, whichever range it
 * was fetched from (OfficeDev/office-js issue 5194).
 */
function askPlaces(sheet: Excel.Worksheet, rules: readonly SheetRule[]): Pending<PlacedRule[]> {
  const { conditionalFormats } = wholeOf(sheet);
  return all(
    rules.map(({ id, rule }) => {
      const item = conditionalFormats.getItem(id);
      const borders = askBorders(item, rule);
      const places = askAreasOrNull(item.getRanges());
      return () => ({ rule: withBorders(rule, borders()), places: places() });
    }),
  );
}

/** Rules on one range come together. */
function byRange(placed: readonly PlacedRule[]): ConditionalFormat[] {
  const formats = new Map<string, { range: RangeAddress; rules: ConditionalRule[] }>();
  for (const { rule, places } of placed) {
    for (const range of places) {
      const key = JSON.stringify(range);
      const format = formats.get(key) ?? { range, rules: [] };
      format.rules.push(rule);
      formats.set(key, format);
    }
  }
  return [...formats.values()];
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
