import { partsOf, type Day } from "../../domain/day";
import type { MailWords } from "../../i18n/mail";
import { officialDay } from "../../i18n/format-day";

/** A day as mails write it: 02/4/2021 in the official Vietnamese form, else with the name of its month. */
export function mailDay(day: Day, { months }: MailWords): string {
  const { year, month, dayOfMonth } = partsOf(day);
  const name = months[month - 1];
  return name === undefined ? officialDay(day) : `${dayOfMonth} ${name} ${year}`;
}

/** A count as official texts write it: with a leading zero below ten, in Vietnamese. */
export function mailCount(count: number, { months }: MailWords): string {
  return months.length === 0 ? String(count).padStart(2, "0") : String(count);
}
