import { beginsWithDeed } from "../bodies/deed";
import { beginsWithWhoActs, isNameAlone } from "../bodies/name-alone";
import type { BodyLine } from "../table/find-tables";
import { readMarker, type Marker } from "../text/marker";
import { readAttribute } from "./attributes";

/** "đ" stands where "d" does: some lists leave it out. */
const LETTERS = "abcdeghiklm";
const MOST_LOST = 2;

/** The place of the last point of a list, and the lines without a mark that stand behind it. */
interface OpenList {
  /** "2." of "2.1" */
  readonly over: string;
  readonly place: number;
  readonly behind: number[];
}

/** "2. …", "Rà soát …", "4. …": as many deeds or bodies as numerals are missing between two points of a list are those points. */
export function withLostNumerals(lines: readonly BodyLine[]): readonly BodyLine[] {
  const lost = new Map<number, string>();
  const open = new Map<string, OpenList>();
  for (const [at, { text, table }] of lines.entries()) {
    const { marker, text: words } = readMarker(text);
    const place = marker ? placeOf(marker) : 0;
    if (table || /^(?:part|roman|capital|stage)$/.test(marker?.style ?? "")) open.clear();
    else if (!marker && text !== "") open.forEach(({ behind }) => behind.push(at));
    if (!marker || place === 0) continue;
    const over = marker.label.slice(0, marker.label.lastIndexOf(".") + 1);
    const before = open.get(marker.style);
    const missing = before?.over === over ? place - before.place - 1 : 0;
    const mark = text.slice(0, text.length - words.length);
    if (before && missing > 0 && missing <= MOST_LOST && areItems(lines, before.behind, missing))
      before.behind.forEach((line, more) =>
        lost.set(line, mark.replace(marker.label, labelAt(marker, before.place + 1 + more))),
      );
    if (marker.style.startsWith("number")) open.delete("letter");
    open.set(marker.style, { over, place, behind: [] });
  }
  return lines.map((line, at) => ({ ...line, text: `${lost.get(at) ?? ""}${line.text}` }));
}

function placeOf({ style, value, label }: Marker): number {
  return style === "letter" ? LETTERS.indexOf(label.replace("đ", "d")) + 1 : (value ?? 0);
}

function labelAt({ style, label }: Marker, place: number): string {
  return style === "letter"
    ? (LETTERS[place - 1] ?? "")
    : `${label.slice(0, label.lastIndexOf(".") + 1)}${place}`;
}

function areItems(lines: readonly BodyLine[], found: readonly number[], count: number): boolean {
  return found.length === count && found.every((at) => isItem(lines[at]?.text ?? "", lines, at));
}

function isItem(text: string, lines: readonly BodyLine[], at: number): boolean {
  const above = lines[at - 1]?.text || (lines[at - 2]?.text ?? "");
  if (!/[.;]$/.test(above) || text.endsWith(":") || readAttribute(text, 0) !== null) return false;
  return beginsWithDeed(text) || beginsWithWhoActs(text) || isNameAlone(text);
}
