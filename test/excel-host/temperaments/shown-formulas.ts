import { stringifyTokens } from "@borgar/fx";
import { tokenizeFormula } from "../store/formula-parts";
import type { Temper } from "./temperament";

type Token = ReturnType<typeof tokenizeFormula>[number];

/** Functions that may return a range, before which an old formula gets its "@" (VBA-Docs range-formula-vs-formula2). */
const RETURN_RANGES = new Set(["INDEX", "OFFSET", "INDIRECT"]);
/** Functions that take a range where these stand directly in them, so that no "@" is put before. */
const TAKE_RANGES = new Set(
  "SUM AVERAGE COUNT COUNTA MIN MAX SMALL LARGE MATCH ROWS COLUMNS ROW COLUMN SUMPRODUCT AND OR INDEX".split(
    " ",
  ),
);
/** Functions younger than Excel 2003, which an Excel that does not know them shows with their prefix of the file. */
const YOUNG = new Set([
  "IFERROR",
  "COUNTIFS",
  "SUMIFS",
  "AVERAGEIFS",
  "AGGREGATE",
  "IFNA",
  "IFS",
  "CONCAT",
  "TEXTJOIN",
]);

const FORMULAS = new Set(["formulas", "formulasLocal"]);

/** Shows formulas in the way of a rewriting; the cells hold them as before. */
export function showing(rewrite: (formula: string) => string): Temper {
  const known = new Map<string, string>();
  const shown = (formula: string): string => {
    const text = known.get(formula) ?? rewrite(formula);
    known.set(formula, text);
    return text;
  };
  return {
    answer: ({ target, member, use }, value) => {
      const isShown = use === "load" && target.className === "Range" && FORMULAS.has(member);
      if (!isShown || !Array.isArray(value)) return value;
      return (value as unknown[][]).map((line) =>
        line.map((cell) => (typeof cell === "string" && cell.startsWith("=") ? shown(cell) : cell)),
      );
    },
  };
}

/** "@" before each function that may return a range where one value is wanted. */
export function withAt(formula: string): string {
  return rewriteCalls(formula, (call, inside) =>
    RETURN_RANGES.has(call.name) && !TAKE_RANGES.has(inside) && !call.isEndOfRange
      ? { before: "@", after: "" }
      : null,
  );
}

/** `_xlfn.` before functions that this Excel does not know, `_xlfn.SINGLE(…)` where a newer one writes "@". */
export function withPrefix(formula: string): string {
  return rewriteCalls(formula, (call, inside) => {
    if (YOUNG.has(call.name)) return { before: "_xlfn.", after: "" };
    const isSingle = RETURN_RANGES.has(call.name) && !TAKE_RANGES.has(inside) && !call.isEndOfRange;
    return isSingle && !call.hasAt ? { before: "_xlfn.SINGLE(", after: ")" } : null;
  });
}

interface Call {
  readonly name: string;
  readonly isEndOfRange: boolean;
  readonly hasAt: boolean;
}

type Around = { readonly before: string; readonly after: string } | null;

function rewriteCalls(formula: string, around: (call: Call, inside: string) => Around): string {
  const tokens = tokenizeFormula(formula);
  const open: { readonly name: string; readonly after: string }[] = [];
  const written = tokens.map((token, index) => {
    if (token.type === "func") {
      const found = around(callAt(tokens, index), open.at(-1)?.name ?? "");
      open.push({ name: token.value.toUpperCase(), after: found?.after ?? "" });
      return { ...token, value: `${found?.before ?? ""}${token.value}` };
    }
    if (token.value === "(" && tokens[index - 1]?.type !== "func") open.push({ name: "", after: "" });
    return token.value === ")" && token.type === "operator"
      ? { ...token, value: `)${open.pop()?.after ?? ""}` }
      : token;
  });
  return stringifyTokens(written);
}

function callAt(tokens: readonly Token[], index: number): Call {
  const before = tokens[index - 1]?.value;
  const isFollowed = tokens[endOf(tokens, index) + 1]?.value === ":";
  return {
    name: (tokens[index]?.value ?? "").toUpperCase(),
    isEndOfRange: before === ":" || isFollowed,
    hasAt: before === "@",
  };
}

/** The closing bracket of the call at an index. */
function endOf(tokens: readonly Token[], index: number): number {
  let depth = 0;
  for (let at = index + 1; at < tokens.length; at += 1) {
    if (tokens[at]?.type !== "operator") continue;
    if (tokens[at]?.value === "(") depth += 1;
    if (tokens[at]?.value === ")") depth -= 1;
    if (depth === 0) return at;
  }
  return tokens.length;
}
