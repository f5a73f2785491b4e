import type { ConditionalFormat, ConditionalRule } from "../../workbook/page/content";
import type { HucreConditionalRule } from "../hucre";
import { compactAddress } from "../text/address";
import { toOpaqueHex } from "../text/color";
import { toFileFormula } from "../text/formula-text";
import { toConditionalStyle } from "./styles";

/** The conditional rules of a sheet as the library takes them; their order gives their priority. */
export function toConditionalRules(formats: readonly ConditionalFormat[]): HucreConditionalRule[] {
  const rules = formats.flatMap(({ range, rules: own }) => own.map((rule) => ({ range, rule })));
  return rules.map(({ range, rule }, index) => ({
    ...toRule(rule),
    priority: index + 1,
    range: compactAddress(range),
  }));
}

function toRule(rule: ConditionalRule): Omit<HucreConditionalRule, "priority" | "range"> {
  if (rule.kind === "formula") {
    return {
      type: "expression",
      formula: toFileFormula(rule.formula),
      style: toConditionalStyle(rule.style),
      ...(rule.stopIfTrue && { stopIfTrue: true }),
    };
  }
  return {
    type: "dataBar",
    dataBar: {
      cfvo: [
        { type: "num", value: String(rule.min) },
        { type: "num", value: String(rule.max) },
      ],
      color: toOpaqueHex(rule.color),
    },
  };
}
