import type { Token } from "../text/tokens";

/** Times of day before a date; from is set only where two times bound a stretch. */
export interface TimeRead {
  readonly timeFrom?: string;
  readonly time: string;
  readonly end: number;
}

const PARTS_OF_DAY = ["sáng", "chiều", "tối", "trưa", "đêm"];
const LEADS: readonly (readonly string[])[] = [["cuối", "giờ"], ["đầu", "giờ"], ["cuối"], ["đầu"], ["buổi"]];

/** Reads "17h00'", "17 giờ 30 phút", "8h00 đến 11h30", "17:00" at an index. */
export function readTime(tokens: readonly Token[], index: number): TimeRead | null {
  const first = readClock(tokens, index);
  if (!first) return null;
  const joint = tokens[first.end]?.text;
  const second =
    joint === "đến" || joint === "-" || joint === "tới" ? readClock(tokens, first.end + 1) : null;
  const read = second ? { timeFrom: first.time, time: second.time, end: second.end } : first;
  return { ...read, end: skipPartOfDay(tokens, read.end) };
}

/** Index after words such as "sáng", "buổi chiều", "cuối giờ chiều" (the index itself where there are none). */
export function skipPartOfDay(tokens: readonly Token[], index: number): number {
  const lead = LEADS.find((words) => words.every((word, offset) => tokens[index + offset]?.text === word));
  const start = index + (lead?.length ?? 0);
  return PARTS_OF_DAY.includes(tokens[start]?.text ?? "") ? start + 1 : index;
}

function readClock(tokens: readonly Token[], index: number): TimeRead | null {
  const hourToken = tokens[index];
  if (hourToken?.kind !== "number" || hourToken.text.length > 2) return null;
  const hour = Number(hourToken.text);
  const unit = tokens[index + 1]?.text;
  const byColon = unit === ":";
  if (hour > 24 || !(byColon || unit === "h" || unit === "giờ" || unit === "g")) return null;
  const minuteToken = tokens[index + 2];
  const hasMinute =
    minuteToken?.kind === "number" && minuteToken.text.length === 2 && !followsAsDate(tokens, index + 3);
  if (byColon && !hasMinute) return null;
  const minute = hasMinute ? Number(minuteToken.text) : 0;
  if (minute > 59) return null;
  const end = skipMinuteSigns(tokens, index + (hasMinute ? 3 : 2));
  return { time: `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`, end };
}

/** Index after an hour no day has ("25h", "8 giờ 75") before a date, or null. */
export function impossibleTimeEnd(tokens: readonly Token[], index: number): number | null {
  const hour = tokens[index];
  const unit = tokens[index + 1]?.text;
  if (hour?.kind !== "number" || hour.text.length > 2 || !(unit === "h" || unit === "giờ")) return null;
  const minute = tokens[index + 2]?.kind === "number" && !followsAsDate(tokens, index + 3) ? 1 : 0;
  return skipMinuteSigns(tokens, index + 2 + minute);
}

function followsAsDate(tokens: readonly Token[], index: number): boolean {
  return (
    ["/", "-"].includes(tokens[index]?.text ?? "") &&
    tokens[index + 1]?.kind === "number" &&
    tokens[index + 2]?.text !== "h"
  );
}

function skipMinuteSigns(tokens: readonly Token[], index: number): number {
  let end = index;
  while (["phút", "'", '"', "p", "’"].includes(tokens[end]?.text ?? "")) end += 1;
  return end;
}
