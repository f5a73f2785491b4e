import { quoteText } from "../formula/pieces";
import { cellAddress } from "../page/address";
import type { DataValidation, ValidationRule } from "../page/content";
import { SHARING } from "../../i18n/sharing";
import type { Wording } from "../schema/wording";

/** Both places of the tone, and none: one person's keyboard is not another's. */
const SPELLINGS: Readonly<Record<string, readonly string[]>> = { xóa: ["xóa", "xoá", "xoa"] };

/** The check of a cell in a copy, which lets the word through that takes a content back; a list offers it. */
export function withClear(validation: DataValidation, { language }: Wording): DataValidation {
  const { clear } = SHARING[language];
  return { ...validation, rule: ruleWithClear(validation, clear) };
}

function ruleWithClear({ rule, range }: DataValidation, clear: string): ValidationRule {
  if (rule.kind === "custom") return rule;
  if (rule.kind === "list")
    return typeof rule.source === "string" ? rule : { ...rule, source: [...rule.source, clear] };
  const cell = cellAddress(range.row, range.column);
  const words = (SPELLINGS[clear] ?? [clear]).map((word) => `${cell}=${quoteText(word)}`);
  const isInBounds = [`ISNUMBER(${cell})`, ...boundsOf(rule).map((bound) => cell + bound)].join(",");
  return { kind: "custom", formula: `=OR(${words.join(",")},AND(${isInBounds}))` };
}

function boundsOf(rule: Exclude<ValidationRule, { readonly kind: "list" | "custom" }>): string[] {
  if (rule.kind !== "date") return [`>=${rule.minimum}`, `<=${rule.maximum}`];
  const bare = (formula: string): string => formula.replace(/^=/, "");
  return [`>=${bare(rule.formula1)}`, ...(rule.formula2 === undefined ? [] : [`<=${bare(rule.formula2)}`])];
}
