import type { Deadline } from "../../../src/domain/deadline";
import type { Plan, PlanTask } from "../../../src/domain/plan";

/** What a plan says, in the lines in which a person wrote down what it should: "words of the task|lead|support|deadline". */
export function toldFacts(plan: Plan, expected: readonly string[]): string[] {
  const left = [...plan.tasks, ...plan.milestones];
  const told = expected.map((line) => {
    const [, fact] = /^(number|issued|organisation|title|asked) /.exec(line) ?? [];
    if (fact !== undefined) return `${fact} ${ofPlan(plan, fact)}`;
    const [words = ""] = line.split("|");
    const [title = "", unit] = words.split("@");
    const at = left.findIndex(
      (task) => task.title.includes(title) && (unit === undefined || task.units?.includes(unit)),
    );
    const [task] = at < 0 ? [] : left.splice(at, 1);
    return [words, ...(task ? [leadOf(task), task.support.join("; "), timeOf(task.deadline)] : [])].join("|");
  });
  return [...told, ...left.map(({ title }) => `besides: ${title}`)];
}

function ofPlan(plan: Plan, fact: string): string {
  const asked = [...new Set(plan.problems.map(({ code }) => code))].sort().join(" ");
  const { number, issuedOn, organisation, title } = plan;
  const facts = new Map(Object.entries({ number, issued: issuedOn ?? "", organisation, title, asked }));
  return facts.get(fact) ?? "";
}

function leadOf({ scope, lead, leadInferred }: PlanTask): string {
  if (scope === "each-unit") return "each";
  return leadInferred ? "ISSUER" : (lead ?? "");
}

function timeOf({ bound, from, to, timeFrom, timeTo, offset }: Deadline): string {
  if (bound === "none" || bound === "recurring") return bound;
  if (bound === "relative") return offset === undefined ? bound : `relative ${offset}`;
  if (bound === "from") return `from ${from ?? "?"}`;
  const day = from !== null && from !== to ? `${from}..${to ?? ""}` : (to ?? "open");
  return [day, timeFrom, timeTo].filter((part) => part !== undefined).join(" ");
}
