import type { PlanProblem } from "../../domain/plan";
import type { FinishedTask } from "./finish";

/** What was assumed or taken over, asked once for all that share it, at the first such task; each task bears its own mark. */
export function assumptionsOf(finished: readonly FinishedTask[]): PlanProblem[] {
  const asked = new Map<string, PlanProblem>();
  for (const each of finished)
    for (const problem of [leadAssumed(each), jointLead(each), timeOfHeading(each), yearOfDocument(each)])
      if (problem) {
        const key = `${problem.code} ${problem.code === "year-from-document" ? (problem.proposal ?? "").slice(0, 4) : (problem.words ?? "")}`;
        if (!asked.has(key)) asked.set(key, problem);
      }
  return [...asked.values()];
}

function leadAssumed({ task, isAddressed }: FinishedTask): PlanProblem | null {
  if (!task.leadInferred || (isAddressed && task.lead === null)) return null;
  const code = task.scope === "each-unit" ? "each-unit-assumed" : "lead-assumed";
  const words = task.section.split(".")[0] ?? "";
  return { code, line: task.line, words, ...(task.lead === null ? {} : { proposal: task.lead }) };
}

/** Bodies that do the work side by side: the first is taken as the lead. */
function jointLead({ task, isJoint }: FinishedTask): PlanProblem | null {
  if (!isJoint || task.lead === null || task.support.length === 0) return null;
  const words = [task.lead, ...task.support].join("; ");
  return { code: "joint-lead", line: task.line, words, proposal: task.lead };
}

function timeOfHeading({ task: { line, deadline }, isTimeOfHeading }: FinishedTask): PlanProblem | null {
  return isTimeOfHeading ? { code: "deadline-from-heading", line, words: deadline.text } : null;
}

function yearOfDocument({ task: { sureness, line, deadline } }: FinishedTask): PlanProblem | null {
  const proposal = deadline.to ?? deadline.from;
  if (sureness?.deadline !== "document" || proposal === null) return null;
  return { code: "year-from-document", line, words: deadline.text, proposal };
}
