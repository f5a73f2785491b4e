/** A value of a field as the preview shows it: a share of 1 as percent, whose cell is only formatted so. */
export function showValue(value: string, isPercent: boolean): string {
  const share = Number(value);
  return isPercent && value !== "" && share >= 0 && share <= 1 ? `${Math.round(share * 100)}%` : value;
}
