import { isCellError, namesNobody } from "./cell-error";
import { splitNames } from "./edit/joined-names";
import { findersOf, NAME_FIELDS, type NameField } from "./listed-names";
import { foldText } from "./merge/fold";
import { cellKey, nameKey } from "./names";
import type { Task } from "./task";
import type { Body, Tracker, Unit } from "./tracker";

/** A name in rows that the workbook's formulas find in no list. */
export interface UnlistedName {
  /** Where the first of the rows has it. */
  readonly field: NameField;
  /** As the first of the rows spells it. */
  readonly name: string;
  readonly rows: readonly Task[];
  /** The name of the lists that it most probably means; null where nothing tells. */
  readonly proposal: string | null;
  /** Whether it is that name to people, only typed otherwise. */
  readonly isMisspelt: boolean;
}

/** The names of units, leads and supporters that stand in rows and in no list, each once; those that mean nobody once for a field. */
export function unlistedNames(tracker: Tracker): UnlistedName[] {
  const units = tracker.units.filter(({ name }) => !namesNobody(name));
  const bodies = tracker.bodies.filter(({ name }) => !namesNobody(name));
  const finders = findersOf({ units, bodies });
  const alike = { unit: alikeFinder(units), lead: alikeFinder([...units, ...bodies]) };
  const found = new Map<string, UnlistedName & { readonly rows: Task[] }>();
  for (const task of tracker.tasks.filter(({ title }) => title.trim() !== "")) {
    for (const [field, name] of namesOf(task)) {
      const meant = finders[field].find(name);
      if (meant?.by === "cell") continue;
      const isMisspelt = meant?.by === "name";
      // One spelling is mended at once wherever it stands.
      const key = `${isMisspelt ? "" : field} ${nameKey(name)}`;
      const known = found.get(key);
      if (known === undefined) {
        const proposal = meant?.name ?? alike[field === "unit" ? "unit" : "lead"](name);
        found.set(key, { field, name, rows: [task], proposal, isMisspelt });
      } else if (known.rows.at(-1) !== task) known.rows.push(task);
    }
  }
  return [...found.values()];
}

function namesOf(task: Task): (readonly [NameField, string])[] {
  return NAME_FIELDS.flatMap((field) =>
    (field === "support" ? splitNames(task.support) : [task[field]])
      .filter((name) => name !== "" && !isCellError(name))
      .map((name) => [field, name] as const),
  );
}

/** Finds the one person whose name differs in accents alone ("Tay Ho"): good for a proposal, never to be taken. */
function alikeFinder(people: readonly (Unit | Body)[]): (name: string) => string | null {
  const alike = new Map<string, Set<string>>();
  for (const { name, shortName } of people) {
    for (const key of [name, shortName].map(foldText)) {
      alike.set(key, (alike.get(key) ?? new Set()).add(name));
    }
  }
  return (name) => {
    const [only = null, ...several] = alike.get(foldText(name)) ?? [];
    return foldText(name) === "" || several.length > 0 ? null : only;
  };
}

/** Units and bodies that are one to people and two to the workbook's formulas, or stand in one list twice. */
export function doubledPeople({
  units,
  bodies,
}: Pick<Tracker, "units" | "bodies">): (readonly (Unit | Body)[])[] {
  const byName = new Map<string, (Unit | Body)[]>();
  for (const person of [...units, ...bodies]) {
    const key = nameKey(person.name);
    if (!namesNobody(person.name)) byName.set(key, [...(byName.get(key) ?? []), person]);
  }
  const isTwiceIn = (list: readonly (Unit | Body)[], people: readonly (Unit | Body)[]): boolean =>
    people.filter((person) => list.includes(person)).length > 1;
  return [...byName.values()].filter(
    (people) =>
      new Set(people.map(({ name }) => cellKey(name))).size > 1 ||
      isTwiceIn(units, people) ||
      isTwiceIn(bodies, people),
  );
}
