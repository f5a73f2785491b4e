import type { PlanTask } from "../plan";
import { eachOnce, isSameName, nameKey, tidyName } from "../names";
import type { PlanDraft } from "./draft";
import { splitNames } from "../edit/joined-names";
import { leaveOut } from "./leave-out";
import type { Question } from "./question";

/** Whether a unit or body of that name is in the plan, however it is spelled. */
export function hasName({ units, bodies }: PlanDraft, name: string): boolean {
  return [...units, ...bodies].some((each) => isSameName(each.name, name));
}

/** Adds a unit; one that is there already, or no name, changes nothing. */
export function addUnit(draft: PlanDraft, name: string, group: string): PlanDraft {
  const isUnit = draft.units.some((unit) => isSameName(unit.name, name));
  if (name.trim() === "" || isUnit) return draft;
  return { ...draft, units: [...draft.units, { name: tidyName(name), group: group.trim() }] };
}

/** Adds a body; one that is there already, or no name, changes nothing. */
export function addBody(draft: PlanDraft, name: string): PlanDraft {
  if (name.trim() === "" || hasName(draft, name)) return draft;
  return { ...draft, bodies: [...draft.bodies, { name: tidyName(name), aliases: [] }] };
}

/** Gives a unit another name and group, wherever tasks name it; a name that another has changes nothing. */
export function changeUnit(draft: PlanDraft, name: string, to: string, group: string): PlanDraft {
  const next = tidyName(to);
  if (next === "" || (!isSameName(name, next) && hasName(draft, next))) return draft;
  const units = draft.units.map((unit) => (unit.name === name ? { name: next, group: group.trim() } : unit));
  const bodies = draft.bodies.map((body) => (body.name === name ? { ...body, name: next } : body));
  const pilots = draft.pilots?.map((pilot) => (isSameName(pilot, name) ? next : pilot));
  return renameEverywhere({ ...draft, units, ...(pilots && { pilots }), bodies }, name, next);
}

/** Gives a body another name, wherever tasks name it; the plan's own name stays among its other names. */
export function renameBody(draft: PlanDraft, name: string, to: string): PlanDraft {
  const next = tidyName(to);
  if (next === "" || next === name || (!isSameName(name, next) && hasName(draft, next))) return draft;
  const bodies = draft.bodies.map((body) =>
    body.name === name
      ? { name: next, aliases: [...body.aliases.filter((alias) => alias !== next), name] }
      : body,
  );
  return renameEverywhere({ ...draft, bodies }, name, next);
}

/** Takes a unit out; tasks that only it does are dropped, and can be restored. */
export function removeUnit(draft: PlanDraft, name: string): PlanDraft {
  const tasks = draft.tasks.map((entry) => {
    const { units } = entry.task;
    if (!units?.includes(name)) return entry;
    if (units.length === 1) return { ...entry, dropped: true };
    return { ...entry, task: { ...entry.task, units: units.filter((unit) => unit !== name) } };
  });
  return {
    ...draft,
    tasks,
    units: draft.units.filter((unit) => unit.name !== name),
    bodies: draft.bodies.filter((body) => body.name !== name),
  };
}

/** Takes a body out; tasks it led have no named lead any more. */
export function removeBody(draft: PlanDraft, name: string): PlanDraft {
  const tasks = draft.tasks.map((entry) => {
    const { lead, support } = entry.task;
    if (lead !== name && !support.includes(name)) return entry;
    const left = support.filter((each) => each !== name);
    const task: PlanTask = { ...entry.task, lead: lead === name ? null : lead, support: left };
    return { ...entry, task };
  });
  const questions = draft.questions.flatMap((question) => {
    if (question.form === "same-body")
      return [question.words, question.proposal].includes(name) ? [] : [question];
    if (question.form !== "lead" || question.proposal !== name) return [question];
    return [leaveOut(question, "proposal")];
  });
  return { ...draft, tasks, questions, bodies: draft.bodies.filter((body) => body.name !== name) };
}

/** Makes one body of two names that a person says are one: the first name stays, the other becomes another name of it. */
export function mergeBodies(draft: PlanDraft, keep: string, other: string): PlanDraft {
  const known = draft.bodies.find(({ name }) => isSameName(name, keep)) ?? { name: keep, aliases: [] };
  const gone = draft.bodies.find(({ name }) => isSameName(name, other));
  const aliases = [...new Set([...known.aliases, other, ...(gone?.aliases ?? [])])];
  const merged = { ...known, aliases: aliases.filter((alias) => alias !== known.name) };
  const isThere = draft.bodies.some(({ name }) => isSameName(name, keep));
  const bodies = (isThere ? draft.bodies : [...draft.bodies, known])
    .filter((body) => !isSameName(body.name, other))
    .map((body) => (isSameName(body.name, keep) ? merged : body));
  return renameEverywhere({ ...draft, bodies }, gone?.name ?? other, merged.name);
}

/** How many tasks name a unit or body. */
export function countNaming({ tasks }: PlanDraft, name: string): number {
  return tasks.filter(({ task }) => namesOf(task).some((each) => isSameName(each, name))).length;
}

/** A name that somebody corrects. */
export interface CorrectedName {
  readonly from: string;
  readonly to: string;
}

/**
 * The name that a task's new names correct: one of the old ones is gone, and one that the plan does not know yet has come.
 */
export function correctionOf(
  draft: PlanDraft,
  before: Pick<PlanTask, "lead" | "support">,
  after: Pick<PlanTask, "lead" | "support">,
): CorrectedName | null {
  const [old, now] = [namesOf(before), namesOf(after)];
  const gone = old.filter((name) => !now.some((each) => isSameName(each, name)));
  const come = now.filter((name) => !old.some((each) => isSameName(each, name)));
  const [from, to] = [gone[0], come[0]];
  if (from === undefined || to === undefined || gone.length + come.length > 2 || hasName(draft, to))
    return null;
  return { from, to: tidyName(to) };
}

/** Whether a name reads as another one put right, not as that of somebody else: it goes on, or they share half of their words. */
export function looksCorrected({ from, to }: CorrectedName): boolean {
  if (nameKey(to).startsWith(`${nameKey(from)} `)) return true;
  const one = new Set(nameKey(from).split(" "));
  const other = new Set(nameKey(to).split(" "));
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared * 2 >= Math.max(one.size, other.size);
}

function namesOf({ lead, support }: Pick<PlanTask, "lead" | "support">): readonly string[] {
  return lead === null ? support : [lead, ...support];
}

/** Makes bodies of the leads and supporters that no list names yet. */
export function withNamedBodies(draft: PlanDraft): PlanDraft {
  const named = draft.tasks.flatMap(({ task }) => namesOf(task));
  const missing = eachOnce(named, (name) => name).filter((name) => !hasName(draft, name));
  if (missing.length === 0) return draft;
  return { ...draft, bodies: [...draft.bodies, ...missing.map((name) => ({ name, aliases: [] }))] };
}

function renameEverywhere(draft: PlanDraft, from: string, to: string): PlanDraft {
  const rename = (name: string): string => (name === from ? to : name);
  const tasks = draft.tasks.map((entry) => {
    const { lead, support, units } = entry.task;
    if (lead !== from && !support.includes(from) && !units?.includes(from)) return entry;
    const newLead = lead === null ? null : rename(lead);
    const task: PlanTask = {
      ...entry.task,
      lead: newLead,
      support: [...new Set(support.map(rename))].filter((name) => name !== newLead),
      ...(units && { units: units.map(rename) }),
    };
    return { ...entry, task };
  });
  return { ...draft, tasks, questions: draft.questions.flatMap((question) => renamed(question, rename)) };
}

/**
 * A question names bodies as they are called by now. Whether two names are one body, and which of several leads, is settled
 * once they are the same name; whether a name is whole, once somebody has put it right.
 */
function renamed(question: Question, rename: (name: string) => string): readonly Question[] {
  const { code, form, words, proposal } = question;
  if (code === "joint-lead") {
    const names = [...new Set(splitNames(words ?? "").map(rename))];
    const next = proposal === undefined ? {} : { proposal: rename(proposal) };
    return names.length < 2 ? [] : [{ ...question, words: names.join("; "), ...next }];
  }
  if (code === "lead-doubtful" || code === "support-doubtful")
    return words !== undefined && rename(words) !== words ? [] : [question];
  if ((form !== "same-body" && form !== "lead") || proposal === undefined) return [question];
  const next = rename(proposal);
  if (form === "lead") return next === proposal ? [question] : [{ ...question, proposal: next }];
  const nextWords = rename(words ?? "");
  return nextWords === next ? [] : [{ ...question, words: nextWords, proposal: next }];
}
