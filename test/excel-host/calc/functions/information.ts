import { Grid } from "../grid";
import { Reference, type Value } from "../reference";
import { FormulaError, type Scalar } from "../value";
import type { FunctionTable, ScalarSpecification, WholeSpecification } from "./specification";

/** What kind of value something is. */
export const INFORMATION: FunctionTable = {
  ISNUMBER: asks((value) => typeof value === "number"),
  ISTEXT: asks((value) => typeof value === "string"),
  ISNONTEXT: asks((value) => typeof value !== "string"),
  ISLOGICAL: asks((value) => typeof value === "boolean"),
  ISBLANK: asks((value) => value === null),
  ISERROR: asks((value) => value instanceof FormulaError),
  ISNA: asks((value) => value instanceof FormulaError && value.code === "#N/A"),
  N: firstOnly((value) => {
    if (typeof value === "number" || value instanceof FormulaError) return value;
    return value === true ? 1 : 0;
  }),
  T: firstOnly((value) => (typeof value === "string" || value instanceof FormulaError ? value : "")),
};

function asks(question: (value: Scalar) => boolean): ScalarSpecification {
  return { minimum: 1, maximum: 1, keepsErrors: true, apply: (value) => question(value ?? null) };
}

/** N and T look at the first cell of a range only, also inside array functions. */
function firstOnly(convert: (value: Scalar) => Scalar): WholeSpecification {
  return {
    minimum: 1,
    maximum: 1,
    evaluate: ([argument], scope) => convert(firstOf(argument?.value(scope) ?? null)),
  };
}

function firstOf(value: Value): Scalar {
  return value instanceof Reference || value instanceof Grid ? value.at(0, 0) : value;
}
