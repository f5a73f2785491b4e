import { cutToCell } from "../cell-limit";
import type { UnreadCells, UnreadKind } from "./returned-copy";

/** A cell that is told, with what it shows. */
export interface ToldCell {
  /** Such as `Nhiệm vụ!AN5`. */
  readonly place: string;
  readonly text: string;
}

/** So many letters of each cell are told where several stand in one line. */
const LONGEST = 120;

/** Cells that are told in one line, each with its address and its words: the first by its place, the others behind it. */
export function tellCells(
  cells: readonly ToldCell[],
  { what, header = "" }: { readonly what?: UnreadKind; readonly header?: string } = {},
): UnreadCells[] {
  const [first, ...others] = cells;
  if (!first) return [];
  const about = { ...(what && { what }), header, count: cells.length };
  if (cells.every(({ text }) => text === ""))
    return [{ ...about, place: [first.place, ...others.map(addressOf)].join(", "), text: "" }];
  if (others.length === 0) return [{ ...about, place: first.place, text: cutToCell(first.text) }];
  const told = others.map((cell) => `${addressOf(cell)}: ${cutShort(cell.text)}`);
  return [{ ...about, place: first.place, text: cutToCell([cutShort(first.text), ...told].join("; ")) }];
}

function addressOf({ place }: ToldCell): string {
  return place.slice(place.lastIndexOf("!") + 1);
}

function cutShort(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST).replace(/[\uD800-\uDBFF]$/, "")}…` : text;
}
