import { NO_DEADLINE, type Deadline } from "../../src/domain/deadline";
import type { Plan, PlanTask } from "../../src/domain/plan";

/** A task of a plan: once, without lead and deadline, unless told otherwise. */
export function aTask(parts: Partial<PlanTask> = {}): PlanTask {
  return {
    title: "Chuẩn bị nhân sự Đại hội",
    shortTitle: "Nhân sự",
    section: "III.1",
    line: 57,
    scope: "once",
    lead: null,
    leadInferred: false,
    support: [],
    stream: "personnel",
    deadline: NO_DEADLINE,
    ...parts,
  };
}

/** A deadline in the plan's words. */
export function aDeadline(text: string, parts: Partial<Deadline> = {}): Deadline {
  return { ...NO_DEADLINE, text, bound: "before", ...parts };
}

/** A plan with these tasks and nothing else. */
export function aPlan(tasks: readonly PlanTask[], parts: Partial<Plan> = {}): Plan {
  return {
    number: "71/KH-BTV",
    title: "Kế hoạch chỉ đạo điểm",
    issuedOn: null,
    organisation: "",
    units: [],
    bodies: [],
    tasks,
    milestones: [],
    problems: [],
    ...parts,
  };
}
