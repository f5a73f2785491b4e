import { nameKey } from "../../../domain/names";
import { wordsKey } from "../../../domain/revise/pair-tasks";
import { isTakenUnder, type RevisionDoubt } from "../../../domain/revise/doubt";
import { keyOfRevision, type Revision } from "../../../domain/revise/revision";
import type { Task } from "../../../domain/task";

/** The kinds of revisions in the order in which they are shown. */
const KINDS: readonly Revision["kind"][] = [
  "plan",
  "new",
  "deadline",
  "lead",
  "words",
  "moved",
  "pilot",
  "dropped",
];

/** Like revisions of one task, one a unit, which are taken or left together. */
export interface RevisionLine {
  readonly kind: Revision["kind"];
  /** The rows as they are in the tracker, or as they would be added. */
  readonly tasks: readonly Task[];
  readonly revisions: readonly Revision[];
  readonly keys: readonly string[];
}

/** Revisions as lines: the same change of the same work in several units is one. */
export function linesOf(revisions: readonly Revision[], tasks: readonly Task[]): readonly RevisionLine[] {
  const byId = new Map(tasks.map((task) => [task.id, task]));
  const lines = new Map<string, { task: Task; revision: Revision }[]>();
  const others: RevisionLine[] = [];
  for (const revision of revisions) {
    if (revision.kind === "pilot" || revision.kind === "plan") {
      const { kind } = revision;
      others.push({ kind, tasks: [], revisions: [revision], keys: [keyOfRevision(revision)] });
      continue;
    }
    const task = revision.kind === "new" ? revision.task : byId.get(revision.id);
    if (!task) continue;
    const key = likeness(revision, task);
    const line = lines.get(key);
    if (line) line.push({ task, revision });
    else lines.set(key, [{ task, revision }]);
  }
  const ofTasks = [...lines.values()].map((line) => ({
    kind: line[0]?.revision.kind ?? "new",
    tasks: line.map(({ task }) => task),
    revisions: line.map(({ revision }) => revision),
    keys: line.map(({ revision }) => keyOfRevision(revision)),
  }));
  return [...ofTasks, ...others];
}

/** Lines by their kind; a kind without one is left out. */
export function groupByKind(
  lines: readonly RevisionLine[],
): readonly { readonly kind: RevisionLine["kind"]; readonly lines: readonly RevisionLine[] }[] {
  return KINDS.map((kind) => ({ kind, lines: lines.filter((line) => line.kind === kind) })).filter(
    (group) => group.lines.length > 0,
  );
}

/** Those lines that are taken: as they are at first, but for what a person has changed; in view of what is doubtful about the plan. */
export function takenLines(
  lines: readonly RevisionLine[],
  changed: readonly string[],
  doubt: RevisionDoubt,
): readonly RevisionLine[] {
  return lines.filter((line) => {
    const isFirst = line.revisions.every((revision) => isTakenUnder(doubt, revision));
    return changed.includes(nameOfLine(line)) ? !isFirst : isFirst;
  });
}

/** Tells a line from every other. */
export function nameOfLine({ keys }: RevisionLine): string {
  return keys[0] ?? "";
}

/** Work of a unit may be led by the unit itself: that is the same lead in each. */
function likeness(revision: Exclude<Revision, { readonly kind: "pilot" | "plan" }>, task: Task): string {
  const own = (name: string): string => (nameKey(name) === nameKey(task.unit) ? "" : nameKey(name));
  const { kind } = revision;
  if (kind === "new") return JSON.stringify([kind, wordsKey(task), task.dueText, task.due, own(task.lead)]);
  if (kind === "dropped")
    return JSON.stringify([kind, wordsKey(task), revision.isBegun, revision.isUnitGone, task.state]);
  const fields = Object.entries(revision.fields).map(([field, value]) => [
    field,
    field === "lead" ? own(String(value)) : value,
  ]);
  const before = [task.dueText, task.due, own(task.lead), task.support, task.section, task.extendedTo];
  return JSON.stringify([
    kind,
    wordsKey(task),
    fields,
    before,
    revision.isEntered,
    revision.isLoose,
    revision.otherDays,
  ]);
}
