import { keyOf } from "../../../../domain/report";
import type { Tracker } from "../../../../domain/tracker";

/** Names typed or pasted one a line; cells of a pasted table beside the first, bullets and numbers before a name are left out. */
export function readNames(text: string): readonly string[] {
  return text
    .split(/\r?\n/)
    .map((line) => (line.split("\t").find((cell) => /\p{L}/u.test(cell)) ?? "").trim())
    .map((line) =>
      line
        .replace(/^(?:\d+[.)]|[-–•*+])\s+/u, "")
        .replace(/[;,.]+$/, "")
        .trim(),
    )
    .filter((name) => name !== "");
}

/** Names of units and bodies that can lead or support, each once. */
export function doerNames({ units, bodies }: Tracker): readonly string[] {
  return [...new Set([...units, ...bodies].map(({ name }) => name))].filter((name) => name !== "");
}

/** Groups that units belong to, each once. */
export function groupNames({ units }: Pick<Tracker, "units">): readonly string[] {
  return [...new Set(units.map(({ group }) => group))].filter((group) => group !== "");
}

/** A name as the tracker spells it; as typed where it is new. */
export function spellName(name: string, tracker: Tracker): string {
  const typed = name.trim();
  return doerNames(tracker).find((known) => keyOf(known) === keyOf(typed)) ?? typed;
}

/** The names that are those of no unit and no body. */
export function unknownNames(names: readonly string[], tracker: Tracker): readonly string[] {
  const known = new Set(doerNames(tracker).map(keyOf));
  return names.filter((name) => name !== "" && !known.has(keyOf(name)));
}
