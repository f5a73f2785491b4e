import type { CellContent, Formula } from "./content";

/** Whether a cell holds a formula. */
export function isFormula(content: CellContent | undefined): content is Formula {
  return typeof content === "object" && content !== null;
}
