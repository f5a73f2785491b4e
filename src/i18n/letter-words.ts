import { officialDay } from "./format-day";

/** A count as official texts write it: with a leading zero from one to nine, in Vietnamese. */
export function officialCount(count: number, { months }: { readonly months: readonly string[] }): string {
  return months.length === 0 && count > 0 ? String(count).padStart(2, "0") : String(count);
}

/** A day (`yyyy-MM-dd`) as letters write it: 02/4/2021 in the official Vietnamese form, else with the name of its month. */
export function letterDay(day: string, { months }: { readonly months: readonly string[] }): string {
  const [year = "", month = "", date = ""] = day.split("-");
  const name = months[Number(month) - 1];
  return name === undefined ? officialDay(day) : `${Number(date)} ${name} ${year}`;
}
