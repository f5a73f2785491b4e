import { NO_DEADLINE } from "../../src/domain/deadline";
import type { Plan, PlanTask } from "../../src/domain/plan";

/** A plan with the given parts, the rest empty. */
export function makePlan(fields: Partial<Plan> = {}): Plan {
  return {
    number: "71/KH-BTV",
    title: "Kế hoạch thử",
    issuedOn: null,
    organisation: "Ban Thường vụ Hội LHPN Hà Nội",
    units: [],
    bodies: [],
    tasks: [],
    milestones: [],
    problems: [],
    ...fields,
  };
}

/** A task of a plan, done once and without a deadline unless given. */
export function makePlanTask(title: string, fields: Partial<PlanTask> = {}): PlanTask {
  return {
    title,
    shortTitle: title,
    section: "I",
    line: 1,
    scope: "once",
    lead: "Ban Thường vụ",
    leadInferred: false,
    support: [],
    stream: "direction",
    deadline: NO_DEADLINE,
    ...fields,
  };
}
