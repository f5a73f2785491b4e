import type { SourceLine } from "./lines";

const WEEK_DAY = String.raw`(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)`;
const DATE = String.raw`(?:ngày )?\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{4})?`;
const DAY_ALONE = new RegExp(`^${WEEK_DAY},?$`, "i");
const DATE_ALONE = new RegExp(String.raw`^\(?${DATE}\)?:?$`, "i");
const WHOLE = new RegExp(String.raw`^${WEEK_DAY}[,:]? ?\(?${DATE}\)?:?$`, "i");
const MOST_BLANK = 2;

/** "Thứ hai" over "21/5", as a web page shows a week's table, in one line. */
export function withWholeDays(lines: readonly SourceLine[]): SourceLine[] {
  const whole = [...lines];
  lines.forEach((line, at) => {
    if (!DAY_ALONE.test(line.text)) return;
    const below = lines.slice(at + 1, at + 2 + MOST_BLANK).findIndex(({ text }) => text !== "");
    const date = lines[at + 1 + below];
    if (below < 0 || !date || !DATE_ALONE.test(date.text)) return;
    const text = `${line.text} ${date.text}`;
    whole[at] = { ...line, text, cells: [text] };
    whole[at + 1 + below] = { ...date, text: "", cells: [""] };
  });
  return whole;
}

/** "Thứ hai 21/5", "Thứ Ba, ngày 22/5/2026:": a line that heads what is done on that day of a week. */
export function isWeekDay(text: string): boolean {
  return WHOLE.test(text);
}
