import { said } from "../text/said";
import type { FoundIn, PlanProblem, PlanTask, Sureness } from "../../domain/plan";
import type { Roles } from "../bodies/roles";
import type { RawTask } from "./raw-task";

/** Where the facts of a task were found that its own words do not state; undefined where all are stated. */
export function surenessOf(
  raw: RawTask,
  roles: Roles,
  task: Pick<PlanTask, "lead" | "leadInferred" | "support" | "scope" | "units">,
  deadline: FoundIn | undefined,
  doubts: readonly PlanProblem[],
): Sureness | undefined {
  const isDoubted = (code: string): boolean => doubts.some((doubt) => doubt.code === code);
  const lead = isDoubted("lead-doubtful") ? "guess" : leadFrom(raw, roles, task);
  const isSupportOfHeading =
    task.support.length > 0 && !raw.support && !raw.lead && roles.support.length === 0;
  const found: Sureness = said({
    deadline: isDoubted("time-not-taken") || isDoubted("deadline-doubtful") ? ("guess" as const) : deadline,
    lead,
    support: isDoubted("support-doubtful")
      ? ("guess" as const)
      : isSupportOfHeading && raw.doer && ("heading" as const),
    units: lead === "guess" && task.scope === "each-unit" && ("guess" as const),
  });
  const isOdd = raw.isOdd ? ({ deadline: "guess", lead: "guess", support: "guess" } as const) : {};
  const all = { ...found, ...isOdd };
  return Object.keys(all).length > 0 ? all : undefined;
}

function leadFrom(
  raw: RawTask,
  { isJoint, ...roles }: Roles,
  { leadInferred }: Pick<PlanTask, "leadInferred">,
): FoundIn | undefined {
  if (leadInferred) return "guess";
  if (raw.isLeadAbove) return "neighbour";
  if (isJoint && raw.lead === undefined && raw.units === undefined) return "guess";
  const isStated = raw.lead !== undefined || raw.units !== undefined || roles.lead !== null;
  return isStated || roles.units.length > 0 || !raw.doer ? undefined : "heading";
}
