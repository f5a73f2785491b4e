import { addPlan } from "../add-plan";
import type { Edit } from "../edit/edit";
import { editTasks } from "../edit/edit";
import type { Plan } from "../plan";
import type { Tracker } from "../tracker";
import type { TrackerChoices } from "../tracker-from-plan";
import type { Revision } from "./compare-plan";

/**
 * Takes the chosen revisions over: only what the plan says of a task is written. A task that the plan drops is marked "not
 * applicable" where nobody has begun it, else it stays as it is, for a person to decide.
 */
export function applyRevisions(chosen: readonly Revision[], plan: Plan, choices: TrackerChoices): Edit {
  return (tracker) => {
    const revised = chosen.reduce(applyOne, withNewPeople(tracker, chosen, plan, choices));
    const settings = { ...revised.settings, planNumber: plan.number, planTitle: plan.title };
    return chosen.length === 0 ? tracker : { ...revised, settings };
  };
}

/** Units and bodies that come with new tasks or leads are listed. */
function withNewPeople(
  tracker: Tracker,
  chosen: readonly Revision[],
  plan: Plan,
  choices: TrackerChoices,
): Tracker {
  const names = chosen.some(
    (each) => each.kind === "new" || (each.kind === "changed" && each.what.includes("lead")),
  );
  return names ? addPlan(tracker, { ...plan, tasks: [], milestones: [] }, choices) : tracker;
}

function applyOne(tracker: Tracker, revision: Revision): Tracker {
  switch (revision.kind) {
    case "new":
      return { ...tracker, tasks: [...tracker.tasks, revision.task] };
    case "changed":
      return editTasks(tracker, [revision.id], (task) => ({ ...task, ...revision.fields }));
    case "dropped":
      return editTasks(tracker, [revision.id], (task) =>
        task.state === "not-started" && task.completedOn === null
          ? { ...task, state: "not-applicable" }
          : task,
      );
  }
}
