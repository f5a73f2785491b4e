import { strFromU8, strToU8 } from "fflate";
import { lastIndexOfText, startsWithText } from "./bytes";

const EPOCH = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;
const DATED = ' t="d"';
/** Looked for in bytes: there are few letters d in a worksheet, and many spaces. */
const DATED_END = 'd"';
const CELL = /<(\w*:?)c\b([^<>]*) t="d"([^<>]*)><\1v>([^<>]*)<\/\1v>/g;

/** A worksheet of the strict format with its dates, which it writes as days of the calendar, as numbers of days. */
export function numberDates(part: Uint8Array): Uint8Array {
  if (!holdsDates(part)) return part;
  const numbered = strFromU8(part).replace(
    CELL,
    (whole, prefix: string, before: string, after: string, date: string) => {
      const time = Date.parse(/[Tt]/.test(date) && !/[Zz]$/.test(date) ? `${date}Z` : date);
      if (Number.isNaN(time)) return whole.replace(DATED, ' t="str"');
      return `<${prefix}c${before}${after}><${prefix}v>${serialOfTime(time)}</${prefix}v>`;
    },
  );
  return strToU8(numbered);
}

/** Excel's number of a moment in milliseconds since 1970. */
export function serialOfTime(time: number): number {
  return (time - EPOCH) / DAY;
}

function holdsDates(part: Uint8Array): boolean {
  const lead = DATED.length - DATED_END.length;
  for (let at = lastIndexOfText(part, DATED_END); at >= lead; at = lastIndexOfText(part, DATED_END, at - 1))
    if (startsWithText(part, DATED, at - lead)) return true;
  return false;
}
