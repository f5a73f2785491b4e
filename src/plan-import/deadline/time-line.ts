import { dropEnd } from "../../domain/drop-end";
import { remember } from "../../domain/remember";
import type { Candidate } from "./candidate";
import { parseDeadline } from "./parse-deadline";
import { findSentenceCandidates } from "./sentence";

const MOST_REMEMBERED = 500;
const LONGEST = 90;
const AROUND =
  /^(?:(?:đợt|giai đoạn|bước|vòng|tuần) (?:\d+(?: ?[-–,] ?\d+)*|[ivx]+)(?=[:.( -])|ngày (?:thứ )?(?:\d{1,2}|nhất|hai|ba|tư|năm)(?=:|$)|trong|thời gian|giai đoạn|hoàn thành|thực hiện|tiến hành|xong|dự kiến|dịp|[\s:,()-])*/i;

/** The times that a text names, from left to right. */
export const timesIn = remember(
  (text: string): readonly Candidate[] => findSentenceCandidates(text, { year: 2000 }),
  MOST_REMEMBERED,
);

/** The last time that a text names, in its words. */
export function timeIn(text: string): string | undefined {
  return timesIn(text).at(-1)?.deadline.text;
}

/** A time that bounds the work by its own words; only such a one holds for a whole list. */
export function firmTimeIn(text: string): string | undefined {
  const firm = timesIn(text).filter(({ strength }) => strength === 3);
  return firm.at(-1)?.deadline.text;
}

/** Whether a line is a time and nothing else: "Tháng 1:", "Từ 01/5 đến 31/5". */
export function isTimeOnly(text: string): boolean {
  const words = dropEnd(text, ":.;");
  if (words.length >= LONGEST) return false;
  const time = timeIn(words);
  if (time === undefined || words.replace(time, "").replace(AROUND, "").trim() !== "") return false;
  return parseDeadline(words, { year: 2000 }).bound !== "none";
}

/** Whether a line opens a day or half a day: "NGÀY 2: THỨ BA, NGÀY 25/8/2026", "Buổi chiều". */
export function opensSession(text: string): boolean {
  return (
    /^(?:Buổi|BUỔI|Sáng|SÁNG|Chiều|CHIỀU|Tối|TỐI)(?= |:|$)/.test(text) ||
    (/^\p{Lu}/u.test(text) && isTimeOnly(text))
  );
}
