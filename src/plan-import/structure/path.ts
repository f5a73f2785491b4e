import type { Marker } from "../text/marker";
import type { Draft } from "./draft";

/** The path of what stands under a path by its label. */
export function joinPath(parent: string, label: string): string {
  return parent === "" ? label : `${parent}.${label}`;
}

/** A part's label as a path shows it. */
export function partLabel(marker: Marker): string {
  return marker.label.replace(/^\p{L}/u, (letter) => letter.toUpperCase());
}

const LABELLED = ["letter", "capital", "bracket", "parentheses", "letters"];

/** The path of a point under its parent. */
export function pathUnder(stack: readonly Draft[], parent: Draft, marker: Marker): string {
  const section = [...stack].reverse().find((open) => open.kind === "section");
  if (marker.style.startsWith("number")) {
    if (marker.label.includes(".")) return joinPath(section?.path ?? "", marker.label);
    return joinPath(parent.path, String(countOn(parent, marker.value ?? 1)));
  }
  return LABELLED.includes(marker.style) ? joinPath(parent.path, marker.label) : parent.path;
}

/** The number of the next point under a parent: its own where the numbering runs on, else one more than the last (a web page starts every list at 1). */
function countOn(parent: Draft, value: number): number {
  const shifted =
    value > parent.offset && parent.counted === 0 && parent.offset > 0 ? value - parent.offset : value;
  parent.counted = shifted > parent.counted ? shifted : parent.counted + 1;
  return parent.counted;
}
