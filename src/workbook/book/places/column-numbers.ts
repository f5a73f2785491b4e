import type { CellValue } from "../../page/content";

const NUMBER = /^\(?(\d{1,3})\)?$/;

/** Whether cells of a row, each with its column, are the numbers that forms give their columns, going up by one. */
export function areColumnNumbers(
  filled: readonly { readonly cell: CellValue; readonly at: number }[],
): boolean {
  const steps = filled.map(({ cell, at }) => Number(NUMBER.exec(String(cell))?.[1] ?? NaN) - at);
  return steps.every((step) => step === steps[0]);
}
