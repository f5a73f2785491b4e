import type { Expression } from "./expression";
import { give, toCell, words } from "./expression";
import type { CellValue, CellBlock } from "../page/content";
import { HELPERS, at } from "./place";

/** Figures of the whole page that several cells need, each worked out once in a hidden cell. */
export const FACT_KEYS = [
  "report",
  "tasks",
  "units",
  "unitRowsUsed",
  "unitRows",
  "bodiesLeading",
  "unitsLeading",
  "bodyRows",
  "unitLeadRows",
  "dueDone",
  "dueTotal",
  "extended",
  "extendedDone",
  "extendedOverdue",
  "proposals",
  "concerns",
  "previousDay",
  "previousRow",
  "previousDate",
  "previousDone",
  "previousDueDone",
  "previousDueTotal",
  "previousApplicable",
  "signature",
  "listSpace",
  "listRoom",
  "concernLinesWanted",
  "concernLines",
] as const;

/** A figure of the whole page. */
export type FactKey = (typeof FACT_KEYS)[number];

/** All figures of the page. */
export type Facts = Readonly<Record<FactKey, Expression>>;

/** Zero-based row of a fact's cell. */
export function factRow(key: FactKey): number {
  return FACT_KEYS.indexOf(key);
}

/** Absolute address of a fact's cell. */
export function factAddress(key: FactKey): string {
  return at(factRow(key), HELPERS.fact);
}

/** The reference to a fact's cell, with the value that stands there. */
export function factReference(key: FactKey, value: CellValue): Expression {
  return give(factAddress(key), value);
}

/** The cells that work the facts out. */
export function factBlock(facts: Facts): CellBlock {
  return {
    row: 0,
    column: HELPERS.factLabel,
    contents: FACT_KEYS.map((key) => [words(key).value, toCell(facts[key])]),
  };
}
