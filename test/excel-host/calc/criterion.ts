import { criterionKey } from "./grid";
import { compareText, FormulaError, numberInText, type Scalar } from "./value";
import { hasWildcard, wildcardTest, withoutTildes } from "./wildcard";

/** What COUNTIF looks for: values equal to a key (answered by an index), or values that pass a test. */
export type Criterion =
  | { readonly kind: "equal"; readonly key: string; readonly test: (value: Scalar) => boolean }
  | { readonly kind: "test"; readonly test: (value: Scalar) => boolean };

const OPERATOR = /^(<>|<=|>=|=|<|>)?([\s\S]*)$/;

/** Reads a criterion argument: `5`, `"Hà*"`, `"<"&n`, `"="`, `""`. An empty cell as criterion means 0. */
export function readCriterion(argument: Scalar): Criterion {
  if (typeof argument !== "string") return equalTo(argument ?? 0);
  const [, operator = "", operand = ""] = OPERATOR.exec(argument) ?? [];
  if (operator === "" && operand === "")
    return { kind: "test", test: (value) => value === null || value === "" };
  if (operator === "" || operator === "=") return equality(operator, operand);
  if (operator === "<>") {
    const equal = equality("=", operand).test;
    return { kind: "test", test: (value) => !equal(value) };
  }
  return ordered(operator, operand);
}

function equalTo(value: Scalar): Criterion {
  const key = criterionKey(value);
  return { kind: "equal", key, test: (candidate) => candidate !== null && criterionKey(candidate) === key };
}

function equality(operator: string, operand: string): Criterion {
  if (operator === "=" && operand === "") return { kind: "test", test: (value) => value === null };
  if (hasWildcard(operand)) {
    const matches = wildcardTest(operand);
    return { kind: "test", test: (value) => typeof value === "string" && matches(value) };
  }
  return equalTo(literal(withoutTildes(operand)));
}

function literal(text: string): Scalar {
  const upper = text.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return upper === "TRUE";
  return numberInText(text) ?? text;
}

function ordered(operator: string, operand: string): Criterion {
  const bound = literal(operand);
  const holds = orderHolds(operator);
  const test = (value: Scalar): boolean => {
    if (typeof value !== typeof bound || value instanceof FormulaError) return false;
    if (typeof value === "string") return holds(compareText(value, String(bound)));
    return holds(Number(value) - Number(bound));
  };
  return { kind: "test", test };
}

function orderHolds(operator: string): (order: number) => boolean {
  if (operator === "<") return (order) => order < 0;
  if (operator === "<=") return (order) => order <= 0;
  return operator === ">" ? (order) => order > 0 : (order) => order >= 0;
}
