import { makeDay, partsOf, type Day } from "./day";

/** "05/4/2021", "5 / 4", "05.4.2021", "5-4-2021", "05 tháng 4 năm 2021": day, month and, where it stands there, year. */
const DAYS = [
  /(?<!\d)(\d{1,2})\s*\/\s*(\d{1,2})(?!\d)(?:\s*\/\s*(\d{4})(?!\d))?/gu,
  /(?<!\d)(\d{1,2})\s*[.-]\s*(\d{1,2})\s*[.-]\s*(\d{4})(?!\d)/gu,
  /(?<!\d)(\d{1,2})\s+tháng\s+(\d{1,2})(?!\d)(?:[\s,]+(?:năm\s+)?(\d{4})(?!\d))?/giu,
];

/** Whether words such as "trước ngày 05/4/2021" name a day, day first; one without its year may be of any. */
export function namesDay(words: string, day: Day): boolean {
  const { year } = partsOf(day);
  return DAYS.some((form) =>
    [...words.normalize("NFC").matchAll(form)].some(
      ([, date, month, named]) => makeDay(Number(named ?? year), Number(month), Number(date)) === day,
    ),
  );
}

/** The same as far as a short formula of the workbook sees it: "05/4" or "5/04/2021" behind a space or at the start. */
export function namesDayPlainly(words: string, day: Day): boolean {
  const { month, dayOfMonth } = partsOf(day);
  const plain = ` ${words}/`.replaceAll(" 0", " ").replaceAll("/0", "/");
  return plain.includes(` ${dayOfMonth}/${month}/`);
}
