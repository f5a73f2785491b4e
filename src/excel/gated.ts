/** A requirement set of Excel, such as "1.13". */
export type ExcelApiSet = `1.${number}`;

/**
 * Runs the first way where the host has the requirement set, else the second. The only door to members above the
 * floor: the requirement-set check accepts them nowhere but inside the first way, written in place as a function.
 */
export function whenSupported<Outcome>(
  set: ExcelApiSet,
  withSet: () => Outcome,
  withoutSet: () => Outcome,
): Outcome {
  return Office.context.requirements.isSetSupported("ExcelApi", set) ? withSet() : withoutSet();
}
