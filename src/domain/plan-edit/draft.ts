import type { Plan, PlanBody, PlanTask, PlanUnit } from "../plan";
import { withOneSpelling } from "../plan-names";
import type { DraftTask } from "./draft-task";
import { leaveOut } from "./leave-out";
import { questionsOfPlan, type Question } from "./question";

/** What a document says about itself. */
export type PlanHead = Pick<Plan, "number" | "title" | "issuedOn" | "organisation">;

/** A plan under review: everything that was read, as the person has corrected it so far. */
export interface PlanDraft {
  readonly head: PlanHead;
  readonly units: readonly PlanUnit[];
  /** Names of the units that were chosen as pilots. */
  readonly pilots?: readonly string[];
  readonly bodies: readonly PlanBody[];
  /** Tasks and milestones in the order of the text. */
  readonly tasks: readonly DraftTask[];
  /** What is not answered yet. */
  readonly questions: readonly Question[];
  /** How many ids were given. */
  readonly ids: number;
  /** Earlier documents that the plan replaces or changes. */
  readonly follows?: Plan["follows"];
  /** Places of the work that it takes out of the plan which it changes. */
  readonly drops?: Plan["drops"];
  readonly moves?: Plan["moves"];
}

/** Begins the review of a plan as it was read; names are looked up as they stand, so each is spelled in one way. */
export function draftOfPlan(read: Plan): PlanDraft {
  const plan = withOneSpelling(read);
  const milestones = new Set(plan.milestones);
  const tasks = [...plan.tasks, ...plan.milestones]
    .sort((a, b) => a.line - b.line)
    .map((task, index): DraftTask => {
      const kind = milestones.has(task) ? "milestone" : "task";
      return { id: `t${index + 1}`, kind, origin: "read", dropped: false, task };
    });
  const { number, title, issuedOn, organisation, units, pilots, bodies, follows, drops, moves } = plan;
  return {
    head: { number, title, issuedOn, organisation },
    units,
    ...(pilots && { pilots }),
    bodies,
    tasks,
    questions: questionsOfPlan(plan.problems, tasks),
    ids: tasks.length,
    ...(follows && { follows }),
    ...(drops && { drops }),
    ...(moves && { moves }),
  };
}

/** The plan as the person left it: without what was dropped, with the questions that stayed open as its problems. */
export function planOfDraft(draft: PlanDraft): Plan {
  const kept = draft.tasks.filter(({ dropped }) => !dropped);
  const names = new Set(draft.units.map(({ name }) => name));
  const ofKind = (kind: DraftTask["kind"]): PlanTask[] =>
    kept.filter((entry) => entry.kind === kind).map(({ task }) => withKnownUnits(task, names));
  return {
    ...draft.head,
    units: draft.units,
    ...(draft.pilots && { pilots: draft.pilots }),
    bodies: draft.bodies,
    tasks: ofKind("task"),
    milestones: ofKind("milestone"),
    problems: openQuestions(draft).map(({ code, line, words, proposal }) => ({
      code,
      line,
      ...(words !== undefined && { words }),
      ...(proposal !== undefined && { proposal }),
    })),
    ...(draft.follows && { follows: draft.follows }),
    ...(draft.drops && { drops: draft.drops }),
    ...(draft.moves && { moves: draft.moves }),
  };
}

/** Questions that still matter: those about dropped tasks alone do not. */
export function openQuestions({ tasks, questions }: PlanDraft): readonly Question[] {
  const dropped = new Set(tasks.filter((entry) => entry.dropped).map(({ id }) => id));
  return questions.filter(
    (question) => question.tasks.length === 0 || question.tasks.some((id) => !dropped.has(id)),
  );
}

/** Work of units of which none is left is done once. */
function withKnownUnits(task: PlanTask, names: ReadonlySet<string>): PlanTask {
  if (task.units === undefined) return task;
  const known = task.units.filter((name) => names.has(name));
  if (known.length > 0) return { ...task, units: known };
  return { ...leaveOut(task, "units"), scope: "once" };
}
