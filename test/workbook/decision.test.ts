import fc from "fast-check";
import type { Condition } from "../../src/domain/status-rule";
import { renderDecision, type DecisionRule } from "../../src/workbook/formula/decision";

const FACTS = ["date-unreadable", "has-due", "completed", "completion-date-empty"] as const;

/** A condition as JavaScript spells it, with the facts' truth in `is`. */
function render(condition: Condition): string {
  if ("fact" in condition) return `is("${condition.fact}")`;
  if ("not" in condition) return `!(${render(condition.not)})`;
  if ("all" in condition) return `(${condition.all.map(render).join("&&") || "true"})`;
  if ("any" in condition) return `(${condition.any.map(render).join("||") || "false"})`;
  return "true";
}

const anyCondition = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom(...FACTS).map((fact): Condition => ({ fact })),
    tie("condition").map((not): Condition => ({ not })),
    fc.array(tie("condition"), { maxLength: 3 }).map((all): Condition => ({ all })),
    fc.array(tie("condition"), { maxLength: 3 }).map((any): Condition => ({ any })),
  ),
})).condition;

const anyRules = fc
  .array(anyCondition, { maxLength: 5 })
  .map((conditions): DecisionRule[] => [
    ...conditions.map((when, index) => ({ shown: String(index), when })),
    { shown: '"rest"', when: { otherwise: true } },
  ]);

type Choose = (test: boolean, then: unknown, other: unknown) => unknown;
type Decide = (choose: Choose, is: (fact: string) => boolean) => unknown;

it("shows what the first rule that matches shows, whatever the facts", () => {
  fc.assert(
    fc.property(anyRules, fc.array(fc.constantFrom(...FACTS)), (rules, facts) => {
      const is = (fact: string): boolean => (facts as string[]).includes(fact);
      const run = (text: string): unknown =>
        (new Function("IF", "is", `return ${text}`) as Decide)(
          (test, then, other) => (test ? then : other),
          is,
        );
      const first = rules.find(({ when }) => run(render(when)) === true);
      expect(run(renderDecision(rules, render))).toBe(run(first?.shown ?? ""));
    }),
    { numRuns: 500 },
  );
});

it("asks once what several rules share, and in turn what only one asks", () => {
  const [completed, hasDue]: Condition[] = [{ fact: "completed" }, { fact: "has-due" }];
  const rules = (conditions: Condition[]): DecisionRule[] =>
    [...conditions, { otherwise: true } as const].map((when, index) => ({ shown: String(index), when }));
  if (!completed || !hasDue) throw new Error("no facts");
  expect(renderDecision(rules([{ all: [completed, hasDue] }, completed]), render)).toBe(
    'IF(is("completed"),IF(is("has-due"),0,1),2)',
  );
  expect(renderDecision(rules([completed, hasDue]), render)).toBe(
    'IF(is("completed"),0,IF(is("has-due"),1,2))',
  );
});
