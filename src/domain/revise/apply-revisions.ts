import { addPlan } from "../add-plan";
import { editTasks, type Edit } from "../edit/edit";
import { splitNames } from "../edit/joined-names";
import { nameKey } from "../names";
import type { Plan } from "../plan";
import type { Task } from "../task";
import type { Tracker } from "../tracker";
import { comparePlan, type Comparing } from "./compare-plan";
import { swapNames, swapWords, withoutDeadline } from "./pair-tasks";
import { canBeTaken, keyOfRevision, type PlannedFields, type Revision } from "./revision";

/**
 * Takes the revisions of the chosen keys over, as they are on the workbook by then. Only what the plan says of a task is
 * written. A task that the plan drops is marked "not applicable" where nobody has begun it, else it stays as it is.
 */
export function applyRevisions(keys: ReadonlySet<string>, plan: Plan, told: Comparing): Edit {
  return (tracker) => {
    const found = comparePlan(tracker, plan, told).filter(canBeTaken);
    const chosen = found.filter((revision) => keys.has(keyOfRevision(revision)));
    if (chosen.length === 0) return tracker;
    return chosen.reduce(applyOne, withNewPeople(tracker, chosen, plan, told));
  };
}

/** Units and bodies that the chosen rows name are listed. */
function withNewPeople(tracker: Tracker, chosen: readonly Revision[], plan: Plan, told: Comparing): Tracker {
  const named = new Set(chosen.flatMap(namesIn).map(nameKey));
  const isNamed = ({ name }: { readonly name: string }): boolean => named.has(nameKey(name));
  const people = { units: plan.units.filter(isNamed), bodies: plan.bodies.filter(isNamed) };
  return addPlan(tracker, { ...plan, ...people, tasks: [], milestones: [] }, told);
}

function namesIn(revision: Revision): string[] {
  const named: Partial<Pick<Task, "unit" | "lead" | "support">> =
    revision.kind === "new" ? revision.task : revision.kind === "lead" ? revision.fields : {};
  const { unit = "", lead = "", support = "" } = named;
  return [unit, lead, ...splitNames(support)];
}

function applyOne(tracker: Tracker, revision: Revision): Tracker {
  switch (revision.kind) {
    case "new":
      return { ...tracker, tasks: [...tracker.tasks, revision.task] };
    case "plan":
      return { ...tracker, settings: { ...tracker.settings, ...revision.facts } };
    case "pilot": {
      const pilot = revision.isPilot ? ("yes" as const) : null;
      const units = tracker.units.map((unit) => (unit.name === revision.unit ? { ...unit, pilot } : unit));
      return { ...tracker, units };
    }
    case "dropped":
      return editTasks(tracker, [revision.id], (task) => ({ ...task, state: "not-applicable" }));
    default:
      return editTasks(tracker, [revision.id], (task) => changeTask(task, revision.fields));
  }
}

/** A sentence that names its deadline or lead names the new one. */
function changeTask(task: Task, fields: Partial<PlannedFields>): Task {
  const { dueText = "", lead = task.lead, support = task.support } = fields;
  const dated = fields.dueText === "" ? withoutDeadline(task.title, task.dueText) : task.title;
  const title = swapNames(swapWords(dated, task.dueText, dueText), task, { lead, support });
  return { ...task, title, ...fields };
}
