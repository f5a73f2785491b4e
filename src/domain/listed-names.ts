import { splitNames, withoutName } from "./edit/joined-names";
import { entryKeys } from "./fields/field";
import { TASK_FIELDS } from "./fields/fields";
import { nameFinder, type FoundName, type NameFinder } from "./name-finder";
import { eachOnce } from "./names";
import type { Task } from "./task";
import type { Tracker } from "./tracker";

/** A field of a task that names units or bodies. */
export type NameField = {
  [Key in keyof Task]: (typeof TASK_FIELDS)[Key]["kind"] extends "name" | "names" ? Key : never;
}[keyof Task];

/** Whether a field of a task names units or bodies. */
export function isNameField(field: keyof Task): field is NameField {
  const { kind } = TASK_FIELDS[field];
  return kind === "name" || kind === "names";
}

/** The fields of a task that name units and bodies. */
export const NAME_FIELDS: readonly NameField[] = entryKeys(TASK_FIELDS).filter(isNameField);

type People = Pick<Tracker, "units" | "bodies">;

/** Finds the units that tasks name, and those who lead and support. */
export function findersOf({ units, bodies }: People): Readonly<Record<NameField, NameFinder>> {
  const doers = nameFinder([...units, ...bodies]);
  return { unit: nameFinder(units), lead: doers, support: doers };
}

/**
 * Writes the names of a task as the lists spell them, so that the workbook's formulas find whom people mean; a field that
 * names nobody of the lists stays as it was typed. `takes` says by what a name has to be found.
 */
export function nameSpeller(
  people: People,
  takes: (found: FoundName) => boolean = () => true,
): (task: Task, fields?: readonly NameField[]) => Task {
  const finders = findersOf(people);
  const spell = (field: NameField, name: string): string => {
    const found = finders[field].find(name);
    return found !== null && takes(found) ? found.name : name;
  };
  return (task, fields = NAME_FIELDS) => {
    const unit = fields.includes("unit") ? spell("unit", task.unit) : task.unit;
    const lead = fields.includes("lead") ? spell("lead", task.lead) : task.lead;
    const support = fields.includes("support")
      ? spellJoined(task.support, lead, (name) => spell("support", name))
      : task.support;
    const isSame = unit === task.unit && lead === task.lead && support === task.support;
    return isSame ? task : { ...task, unit, lead, support };
  };
}

/** Joined names spelled anew, each once and without the lead; a text in which nothing is spelled anew stays as typed. */
function spellJoined(text: string, lead: string, spell: (name: string) => string): string {
  const names = splitNames(text);
  const spelled = names.map(spell);
  if (spelled.every((name, index) => name === names[index])) return text;
  return withoutName(eachOnce(spelled, (name) => name).join("; "), lead);
}

/** What an action writes into tasks, with the names that it brings spelled as the lists spell them; the rest stays. */
export function withListedNames(before: Tracker, after: Tracker): Tracker {
  const old = new Map(before.tasks.map((task) => [task.id, task]));
  const spell = nameSpeller(after);
  const tasks = after.tasks.map((task) => {
    // A row without a code cannot be told from another; no action writes into one.
    if (task.id === "") return task;
    const was = old.get(task.id);
    const brought = NAME_FIELDS.filter((field) => was?.[field] !== task[field]);
    return brought.length === 0 ? task : spell(task, brought);
  });
  return tasks.every((task, index) => task === after.tasks[index]) ? after : { ...after, tasks };
}
