import type { Condition } from "../../domain/status-rule";

/** A rule that names what to show where its condition holds; of many, the first that matches decides. */
export interface DecisionRule {
  /** What to show, as a formula spells it. */
  readonly shown: string;
  readonly when: Condition;
}

const TRUE: Condition = { otherwise: true };
const FALSE: Condition = { not: TRUE };

/**
 * The rules as one nested IF. A condition that several rules share is asked once and divides them, where that makes the
 * formula shorter; the outcome is the same, since the order of the rules stays.
 */
export function renderDecision(
  rules: readonly DecisionRule[],
  render: (condition: Condition) => string,
): string {
  const [first, ...rest] = rules;
  if (first === undefined) return '""';
  if (isSame(first.when, TRUE)) return first.shown;
  const inTurn = `IF(${render(first.when)},${first.shown},${renderDecision(rest, render)})`;
  const shared = partsOf(first.when).find((part) =>
    rest.some(({ when }) => partsOf(when).some(isLike(part))),
  );
  if (shared === undefined) return inTurn;
  const [held, not] = [true, false].map((holds) => renderDecision(assume(rules, shared, holds), render));
  const divided = `IF(${render(shared)},${held},${not})`;
  return divided.length < inTurn.length ? divided : inTurn;
}

/** The rules where it is known whether a part of their conditions holds. */
function assume(rules: readonly DecisionRule[], part: Condition, holds: boolean): DecisionRule[] {
  return rules
    .map(({ shown, when }) => ({ shown, when: simplify(when, part, holds) }))
    .filter(({ when }) => !isSame(when, FALSE));
}

function simplify(condition: Condition, part: Condition, holds: boolean): Condition {
  if (isSame(condition, part)) return holds ? TRUE : FALSE;
  if ("not" in condition) return negate(simplify(condition.not, part, holds));
  if ("all" in condition) return join(condition.all, part, holds, "all");
  if ("any" in condition) return join(condition.any, part, holds, "any");
  return condition;
}

function negate(condition: Condition): Condition {
  return "not" in condition ? condition.not : { not: condition };
}

/** What is left of conditions of which all, or any, must hold: one that settles it, or those that do not follow. */
function join(
  conditions: readonly Condition[],
  part: Condition,
  holds: boolean,
  kind: "all" | "any",
): Condition {
  const [settles, follows] = kind === "all" ? [FALSE, TRUE] : [TRUE, FALSE];
  const left = conditions
    .map((condition) => simplify(condition, part, holds))
    .filter((condition) => !isSame(condition, follows));
  if (left.some((condition) => isSame(condition, settles))) return settles;
  const [only, ...others] = left;
  if (only === undefined) return follows;
  if (others.length === 0) return only;
  return kind === "all" ? { all: left } : { any: left };
}

/** The conditions of which one is made up. */
function partsOf(condition: Condition): readonly Condition[] {
  if ("not" in condition) return partsOf(condition.not);
  if ("all" in condition) return condition.all.flatMap(partsOf);
  if ("any" in condition) return condition.any.flatMap(partsOf);
  return isSame(condition, TRUE) ? [] : [condition];
}

function isLike(one: Condition): (other: Condition) => boolean {
  return (other) => isSame(one, other);
}

function isSame(one: Condition, other: Condition): boolean {
  return one === other || textOf(one) === textOf(other);
}

/** Conditions never change, and a few dozen are held against each other thousands of times. */
const texts = new WeakMap<Condition, string>();

function textOf(condition: Condition): string {
  const text = texts.get(condition) ?? JSON.stringify(condition);
  texts.set(condition, text);
  return text;
}
