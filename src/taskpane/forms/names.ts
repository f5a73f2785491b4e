import { dropEnd } from "../../domain/drop-end";
import { splitNames } from "../../domain/edit/joined-names";
import { newNames } from "../../domain/edit/people";
import { findersOf } from "../../domain/listed-names";
import type { ListedPerson } from "../../domain/name-finder";
import { tidyName } from "../../domain/names";
import type { Tracker } from "../../domain/tracker";
import { isHeaderLine, nameCell, nameColumn } from "./name-columns";

/** Names read from a text, and how many of its lines hold none. */
export interface NameList {
  readonly names: readonly string[];
  /** Header lines and lines without a word; blank lines do not count. */
  readonly left: number;
}

/**
 * Names typed or pasted, one a line or joined by semicolons. Of a pasted table the column of names counts; header lines,
 * bullets and numbers before a name are left out.
 */
export function readNameList(text: string): NameList {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== "");
  const rows = lines.map((line) => line.split("\t"));
  const headers = rows.find(isHeaderLine);
  const column = headers === undefined ? null : nameColumn(headers);
  const named = rows.map((cells) => (isHeaderLine(cells) ? [] : splitLine(nameCell(cells, column))));
  return { names: named.flat(), left: named.filter((names) => names.length === 0).length };
}

/** The names of such a list alone. */
export function readNames(text: string): readonly string[] {
  return readNameList(text).names;
}

/** The names that are new, in full, in short or by another name, and how many names and lines are left out. */
export function sortNames(
  text: string,
  known: readonly ListedPerson[],
): { readonly fresh: readonly string[]; readonly left: number } {
  const { names, left } = readNameList(text);
  const fresh = newNames(names, known);
  return { fresh, left: left + names.length - fresh.length };
}

function splitLine(line: string): string[] {
  return splitNames(line)
    .map((name) => dropEnd(tidyName(name).replace(/^(?:\d+[.)]|[-–•*+])\s+/u, ""), ",.").trim())
    .filter((name) => /\p{L}/u.test(name));
}

/** Names of units and bodies that can lead or support, each once. */
export function doerNames({ units, bodies }: Tracker): readonly string[] {
  return [...new Set([...units, ...bodies].map(({ name }) => name))].filter((name) => name !== "");
}

/** Groups that units belong to, each once. */
export function groupNames({ units }: Pick<Tracker, "units">): readonly string[] {
  return [...new Set(units.map(({ group }) => group))].filter((group) => group !== "");
}

/** A name typed in full, in short or as another name, as the tracker's lists spell it; as typed where it is new. */
export function spellName(name: string, tracker: Tracker): string {
  return findersOf(tracker).lead.find(name)?.name ?? tidyName(name);
}

/** The names that mean no unit and no body. */
export function unknownNames(names: readonly string[], tracker: Tracker): readonly string[] {
  const { lead } = findersOf(tracker);
  return names.filter((name) => name !== "" && !lead.knows(name));
}
