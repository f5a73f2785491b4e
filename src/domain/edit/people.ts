import { highestNumber } from "../add-plan";
import { choiceOf } from "../entry";
import { emptyRecord } from "../fields/field";
import { BODY_FIELDS, UNIT_FIELDS } from "../fields/fields";
import { eachOnce, isSameName, tidyName } from "../names";
import { nameFinder, type ListedPerson } from "../name-finder";
import { shortenUnitNames } from "../short-name";
import type { Unit } from "../tracker";
import { makeCode } from "../tracker-from-plan";
import { copyTasks } from "./tasks";
import { inTurn, type Edit } from "./edit";
import { splitNames } from "./joined-names";
import { renamePerson } from "./rename-person";

/** Names as given that mean nobody of a list yet, in full, in short or by another name; tidied, each once. */
export function newNames(names: readonly string[], known: readonly ListedPerson[]): string[] {
  const finder = nameFinder(known);
  return eachOnce(names.map(tidyName), (name) => name).filter((name) => name !== "" && !finder.knows(name));
}

/** Adds units by name, with a group; where a unit to copy from is named, they get its tasks. Known names are left out. */
export function addUnits(names: readonly string[], group: string, copyFrom: string | null): Edit {
  return (tracker) => {
    const added = newNames(names, tracker.units);
    const last = highestNumber(tracker.units.map(({ code }) => code));
    const shortNames = shortenUnitNames([...tracker.units.map(({ name }) => name), ...added]).slice(
      tracker.units.length,
    );
    const units = added.map((name, index) =>
      makeUnit(makeCode("DV", last + index + 1), name, shortNames[index] ?? name, group),
    );
    const grown = { ...tracker, units: [...tracker.units, ...units] };
    return copyFrom === null ? grown : copyTasks(copyFrom, added)(grown);
  };
}

function makeUnit(code: string, name: string, shortName: string, group: string): Unit {
  return { ...emptyRecord(UNIT_FIELDS), code, name, shortName, group };
}

/** Renames a unit; its tasks, those it leads or supports and its copies follow, and so does a short name that nobody chose. */
export function renameUnit(code: string, name: string): Edit {
  return (tracker) => {
    const unit = tracker.units.find((candidate) => candidate.code === code);
    if (!unit) return tracker;
    const shortOf = (own: string): string => {
      const names = tracker.units.map((other) => (other === unit ? own : other.name));
      return shortenUnitNames(names)[tracker.units.indexOf(unit)] ?? own;
    };
    const isMade = ["", unit.name, shortOf(unit.name)].some((made) => isSameName(unit.shortName, made));
    const shortName = isMade ? shortOf(name) : unit.shortName;
    const units = tracker.units.map((other) => (other === unit ? { ...unit, name, shortName } : other));
    return { ...renamePerson(tracker, unit.name, name), units };
  };
}

/** Renames a unit, its tasks following, and says which group it belongs to and whether it is a pilot. */
export function editUnit(
  code: string,
  { name, group, pilot }: { readonly name: string; readonly group: string; readonly pilot: boolean },
): Edit {
  const settle = (unit: Unit): Unit => ({
    ...unit,
    group,
    pilot: (choiceOf(unit.pilot) === "yes") === pilot ? unit.pilot : pilot ? "yes" : "no",
  });
  return (tracker) => {
    const isRenamed = tracker.units.some((unit) => unit.code === code && unit.name !== name);
    const named = isRenamed ? renameUnit(code, name)(tracker) : tracker;
    return { ...named, units: named.units.map((unit) => (unit.code === code ? settle(unit) : unit)) };
  };
}

/** Adds a body by name; one that is known, by whatever name, stays as it is. */
export function addBody(name: string): Edit {
  return (tracker) => {
    if (nameFinder(tracker.bodies).knows(name)) return tracker;
    const code = makeCode("DM", highestNumber(tracker.bodies.map((body) => body.code)) + 1);
    const body = { ...emptyRecord(BODY_FIELDS), code, name, shortName: name };
    return { ...tracker, bodies: [...tracker.bodies, body] };
  };
}

/** Adds bodies by name; known ones stay as they are. */
export function addBodies(names: readonly string[]): Edit {
  return inTurn(...newNames(names, []).map(addBody));
}

/** Makes two bodies one: the first keeps its name, the other's becomes one of its other names, and its tasks follow. */
export function mergeBodies(intoCode: string, fromCode: string): Edit {
  return (tracker) => {
    const into = tracker.bodies.find(({ code }) => code === intoCode);
    const from = tracker.bodies.find(({ code }) => code === fromCode);
    if (!into || !from || into === from) return tracker;
    const theirs = [from.name, from.shortName, ...splitNames(from.otherNames)];
    const known = [into.name, into.shortName, ...splitNames(into.otherNames)];
    const otherNames = [into.otherNames, ...namesBeyond(theirs, known)]
      .filter((names) => names !== "")
      .join("; ");
    const merged = {
      ...into,
      otherNames,
      contact: into.contact || from.contact,
      email: into.email || from.email,
    };
    const bodies = tracker.bodies
      .filter((body) => body !== from)
      .map((body) => (body === into ? merged : body));
    return { ...renamePerson(tracker, from.name, into.name), bodies };
  };
}

/** Names that are none of those known, each once. */
function namesBeyond(names: readonly string[], known: readonly string[]): string[] {
  return eachOnce(names, (name) => name).filter(
    (name) => name.trim() !== "" && !known.some((other) => isSameName(name, other)),
  );
}
