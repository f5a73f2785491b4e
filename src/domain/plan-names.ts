import { nameFinder, type ListedPerson } from "./name-finder";
import { eachOnce, nameKey, tidyName } from "./names";
import type { Plan, PlanBody, PlanTask } from "./plan";

/**
 * A plan in which every unit and body is written in one way: as its lists spell it first, else as a task does. A name that
 * a body has besides its own becomes the body's.
 */
export function withOneSpelling(plan: Plan): Plan {
  const aliases = aliasesByName(plan.bodies);
  const spell = planSpeller(plan, [...plan.tasks, ...plan.milestones]);
  return {
    ...plan,
    units: eachOnce(plan.units, nameOf).map((unit) => ({ ...unit, name: spell(unit.name) })),
    ...(plan.pilots && { pilots: plan.pilots.map(spell) }),
    bodies: eachOnce(plan.bodies, nameOf).map(({ name }) => ({
      name: spell(name),
      aliases: aliases.get(nameKey(name)) ?? [],
    })),
    tasks: plan.tasks.map((task) => spellTask(task, spell)),
    milestones: plan.milestones.map((task) => spellTask(task, spell)),
  };
}

/** How a plan spells a name: as its lists do, else as one of its tasks does first, else as given but tidied. */
export function planSpeller(
  { units, bodies }: Pick<Plan, "units" | "bodies">,
  tasks: readonly PlanTask[] = [],
): (name: string) => string {
  const aliases = aliasesByName(bodies);
  const listed = eachOnce([...units, ...bodies], nameOf).map(({ name }): ListedPerson => ({
    name: tidyName(name),
    otherNames: (aliases.get(nameKey(name)) ?? []).join("; "),
  }));
  const known = nameFinder(listed);
  const met = tasks.flatMap(namesIn).filter((name) => known.find(name) === null);
  const others = eachOnce(met, (name) => name).map((name) => ({ name: tidyName(name) }));
  const finder = nameFinder([...listed, ...others]);
  return (name) => finder.find(name)?.name ?? tidyName(name);
}

/** A task's names, each spelled anew; who leads does not support besides. */
export function spellTask<Named extends Partial<Pick<PlanTask, "lead" | "support" | "units">>>(
  task: Named,
  spell: (name: string) => string,
): Named {
  const lead = typeof task.lead === "string" ? spell(task.lead) : task.lead;
  return {
    ...task,
    ...(lead !== undefined && { lead }),
    ...(task.support && {
      support: [...new Set(task.support.map(spell))].filter((name) => name !== lead),
    }),
    ...(task.units && { units: [...new Set(task.units.map(spell))] }),
  };
}

/** The other names of each body, whichever of its spellings they stand beside. */
function aliasesByName(bodies: readonly PlanBody[]): ReadonlyMap<string, readonly string[]> {
  const byName = new Map<string, string[]>();
  for (const { name, aliases } of bodies) {
    const key = nameKey(name);
    byName.set(key, [...new Set([...(byName.get(key) ?? []), ...aliases])]);
  }
  return byName;
}

function nameOf({ name }: { readonly name: string }): string {
  return name;
}

function namesIn({ lead, support, units = [] }: PlanTask): string[] {
  return [...units, ...(lead === null ? [] : [lead]), ...support].filter((name) => name.trim() !== "");
}
