import type { Expression } from "./expression";
import { give } from "./expression";

/** What belongs to a number: the first case that is the number, an empty text where none is. */
export function choose(number: Expression, cases: Readonly<Partial<Record<number, Expression>>>): Expression {
  const entries = Object.entries(cases).flatMap(([key, one]) =>
    one === undefined ? [] : [{ key: Number(key), one }],
  );
  const formula = entries.reduceRight(
    (rest, { key, one }) => `IF(${number.formula}=${key},${one.formula},${rest})`,
    '""',
  );
  return give(formula, entries.find(({ key }) => key === number.value)?.one.value ?? "");
}
