import { strFromU8, strToU8 } from "fflate";

const EPOCH = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;
const DATED = ' t="d"';
const CELL = /<(\w*:?)c\b([^<>]*) t="d"([^<>]*)><\1v>([^<>]*)<\/\1v>/g;

/** A worksheet of the strict format with its dates, which it writes as days of the calendar, as numbers of days. */
export function numberDates(part: Uint8Array): Uint8Array {
  if (!new TextDecoder("latin1").decode(part).includes(DATED)) return part;
  const numbered = strFromU8(part).replace(
    CELL,
    (whole, prefix: string, before: string, after: string, date: string) => {
      const time = Date.parse(/[Tt]/.test(date) && !/[Zz]$/.test(date) ? `${date}Z` : date);
      if (Number.isNaN(time)) return whole.replace(DATED, ' t="str"');
      return `<${prefix}c${before}${after}><${prefix}v>${(time - EPOCH) / DAY}</${prefix}v>`;
    },
  );
  return strToU8(numbered);
}
