import { cellAddress } from "../page/address";
import type { CellBlock } from "../page/content";
import type { Expression } from "../summary/expression";
import { fixed, give, toCell } from "../summary/expression";

/** Figures of a page, each in a hidden cell of its own, below each other. */
export type Facts<Key extends string> = Readonly<Record<Key, Expression>>;

/** A figure as other cells of the page refer to it. */
export function factAt<Key extends string>(
  keys: readonly Key[],
  column: number,
  values?: Readonly<Partial<Record<Key, Expression["value"]>>>,
): (key: Key) => Expression {
  return (key) => give(cellAddress(keys.indexOf(key), column, true), values?.[key] ?? 0);
}

/** Changes with how the two sheets are laid out, so that one of another make is drawn anew. */
const MAKE = "4";

/** The hidden cell, at the top of a column, that says of which make a sheet is and how it is laid out. */
export function makeCell(column: number, ...layout: readonly (string | number)[]): CellBlock {
  // A formula is nobody's words, and so is never told when it changes.
  return { row: 0, column, contents: [[toCell(fixed([MAKE, ...layout].join(" ")))]] };
}

/** The cells that work the figures out. */
export function factCells<Key extends string>(
  keys: readonly Key[],
  column: number,
  facts: Facts<Key>,
): CellBlock {
  return { row: 0, column, contents: keys.map((key) => [toCell(facts[key])]) };
}
