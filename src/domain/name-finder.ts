import { splitNames } from "./edit/joined-names";
import { cellKey, nameKey, tightKey } from "./names";

/** Somebody that a list names: a unit or a body. */
export interface ListedPerson {
  readonly code?: string;
  readonly name: string;
  readonly shortName?: string;
  /** Joined by "; ". */
  readonly otherNames?: string;
}

/** Whom a name means: the name as the list spells it, and by what it was found. */
export interface FoundName {
  readonly name: string;
  /** The workbook's formulas find it too; only people do; by its short name or one of its other names. */
  readonly by: "cell" | "name" | "other-name";
}

/** Finds whom of some lists a name means. */
export interface NameFinder {
  /** The one that a name means; null where it means none of them, or could mean several. */
  find(name: string): FoundName | null;
  /** Whether a name means somebody of the lists, or several. */
  knows(name: string): boolean;
}

/**
 * Finds people by name, else by short name or “Tên gọi khác”, else by the code of their row, which means nobody else, with
 * their name or without, else by their name without its spaces. What Excel's formulas find comes first, and of two spellings
 * in the lists each keeps its own; a name of somebody's own is never another's other name.
 */
export function nameFinder(people: readonly ListedPerson[]): NameFinder {
  const cells = new Map<string, string>();
  const names = new Map<string, Set<string>>();
  const otherNames = new Map<string, Set<string>>();
  const codes = new Map<string, Set<string>>();
  const tight = new Map<string, Set<string>>();
  for (const { code = "", name, shortName = "", otherNames: others = "" } of people) {
    if (nameKey(name) === "") continue;
    const listed = cells.get(cellKey(name)) ?? name;
    cells.set(cellKey(name), listed);
    add(names, name, listed);
    tell(tight, tightKey(name), listed);
    if (LETTER.test(code)) {
      add(codes, code, listed);
      for (const both of [`${code} ${name}`, `${name} ${code}`]) tell(tight, signless(both), listed);
    }
    for (const other of [shortName, ...splitNames(others)]) add(otherNames, other, listed);
  }
  const meant = (name: string): ReadonlySet<string> | undefined =>
    names.get(nameKey(name)) ??
    otherNames.get(nameKey(name)) ??
    codes.get(nameKey(name)) ??
    tight.get(tightKey(name)) ??
    tight.get(signless(name));
  return {
    find: (name) => {
      const cell = cells.get(cellKey(name));
      if (cell !== undefined) return { name: cell, by: "cell" };
      const [only, ...several] = meant(name) ?? [];
      if (only === undefined || several.length > 0) return null;
      const isOther = !names.has(nameKey(name)) && otherNames.has(nameKey(name));
      return { name: only, by: isOther ? "other-name" : "name" };
    },
    knows: (name) => meant(name) !== undefined,
  };
}

/** A code of numbers alone may be anything. */
const LETTER = /\p{L}/u;

/** A code and the name behind it, whatever signs stand between and around them. */
function signless(name: string): string {
  return tightKey(name).replace(/[-():.,[\]/]/g, "");
}

function add(index: Map<string, Set<string>>, name: string, listed: string): void {
  tell(index, nameKey(name), listed);
}

function tell(index: Map<string, Set<string>>, key: string, listed: string): void {
  if (key !== "") index.set(key, (index.get(key) ?? new Set()).add(listed));
}
