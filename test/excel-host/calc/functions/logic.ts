import type { Expression, Scope } from "../expression";
import type { Value } from "../reference";
import { ERRORS, FormulaError, toBoolean, toNumber, type Scalar } from "../value";
import { isMany, valuesOf, type FunctionTable } from "./specification";

/** IF and its kin: only the branch that is asked for is calculated. */
export const LOGIC: FunctionTable = {
  IF: { minimum: 2, maximum: 3, evaluate: chooseBranch },
  IFERROR: {
    minimum: 2,
    maximum: 2,
    evaluate: ([tried, instead], scope) => unlessError(tried, instead, scope),
  },
  CHOOSE: { minimum: 2, maximum: 255, evaluate: choose },
  AND: {
    minimum: 1,
    maximum: 255,
    evaluate: (args, scope) => combine(args, scope, (all) => !all.includes(false)),
  },
  OR: {
    minimum: 1,
    maximum: 255,
    evaluate: (args, scope) => combine(args, scope, (all) => all.includes(true)),
  },
  NOT: {
    minimum: 1,
    maximum: 1,
    apply: (value) => {
      const condition = toBoolean(value ?? null);
      return condition instanceof FormulaError ? condition : !condition;
    },
  },
  TRUE: { minimum: 0, maximum: 0, apply: () => true },
  FALSE: { minimum: 0, maximum: 0, apply: () => false },
};

function chooseBranch([test, yes, no]: readonly Expression[], scope: Scope): Value {
  const condition = toBoolean(test?.scalar(scope) ?? null);
  if (condition instanceof FormulaError) return condition;
  if (condition) return yes?.value(scope) ?? null;
  return no ? no.value(scope) : false;
}

function unlessError(tried: Expression | undefined, instead: Expression | undefined, scope: Scope): Value {
  const value = tried?.scalar(scope) ?? null;
  return value instanceof FormulaError ? (instead?.value(scope) ?? null) : value;
}

function choose([index, ...choices]: readonly Expression[], scope: Scope): Value {
  const number = toNumber(index?.scalar(scope) ?? null);
  if (number instanceof FormulaError) return number;
  const chosen = choices[Math.trunc(number) - 1];
  return chosen ? chosen.value(scope) : ERRORS.value;
}

/** AND and OR read all their arguments; text and empty cells in ranges do not count. */
function combine(args: readonly Expression[], scope: Scope, decide: (all: boolean[]) => boolean): Scalar {
  const conditions: boolean[] = [];
  for (const argument of args) {
    const value = argument.value(scope);
    const items = isMany(value) ? valuesOf(value).filter(isCondition) : [value];
    for (const item of items) {
      const condition = toBoolean(item);
      if (condition instanceof FormulaError) return condition;
      conditions.push(condition);
    }
  }
  return conditions.length === 0 ? ERRORS.value : decide(conditions);
}

function isCondition(value: Scalar): boolean {
  return typeof value === "boolean" || typeof value === "number" || value instanceof FormulaError;
}
