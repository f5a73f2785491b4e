import { makeDay, weekdayOf } from "../../domain/day";
import type { FinishedTask } from "./finish";
import type { RawTask } from "./raw-task";

const WEEKDAY =
  /(?:thứ (hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)[^\d\p{L}]+(?:ngày )?(\d{1,2})[/.-](\d{1,2})(?![/.\d-])/iu;
const WEEKDAYS = ["hai", "ba", "tư", "năm", "sáu", "bảy"];
const NAMED_YEAR = /(?<!\d)20\d\d(?!\d)/g;

/**
 * "Thứ 2 (14/7)", "Thứ 3 (15/7)": the one year named anywhere in which two and more such days, and all of them, are those
 * weekdays.
 */
export function yearOfWeekdays(
  yearless: readonly FinishedTask[],
  raw: readonly RawTask[],
): number | undefined {
  const days = new Map<string, readonly [number, number, number]>();
  for (const { task } of yearless) {
    const [words, name = "", day, month] = WEEKDAY.exec(task.deadline.text.normalize("NFC")) ?? [];
    const told = Number(name) || WEEKDAYS.indexOf(name.toLowerCase()) + 2;
    if (words !== undefined) days.set(words, [name === "" ? 7 : told - 1, Number(day), Number(month)]);
  }
  if (days.size < 2) return undefined;
  const texts = raw.flatMap(({ text, time = "", headings }) => [text, time, ...headings]).join(" ");
  const fits = (year: number): boolean =>
    [...days.values()].every(([weekday, day, month]) => {
      const on = makeDay(year, month, day);
      return on !== null && weekdayOf(on) === weekday;
    });
  const years = [...new Set(texts.match(NAMED_YEAR)?.map(Number))].filter(fits);
  return years.length === 1 ? years[0] : undefined;
}
