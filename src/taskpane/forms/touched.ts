/** A form's values: those that a person has touched, over those of the workbook as it is now. */
export function overlay<Values extends object>(workbook: Values, touched: Partial<Values>): Values {
  return { ...workbook, ...touched };
}

/** What is touched after a change: a field that says again what the workbook says is not. */
export function touch<Values extends object>(
  touched: Partial<Values>,
  changed: Partial<Values>,
  workbook: Values,
): Partial<Values> {
  const entries = Object.entries({ ...touched, ...changed });
  return Object.fromEntries(
    entries.filter(([field, value]) => !isSame(value, workbook[field as keyof Values])),
  ) as Partial<Values>;
}

/** Values of forms are texts, ticks, and lists of plain data. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
