import { comparable } from "../text/comparable";
import { parseTimeCell } from "../deadline/parse-deadline";
import type { RawTask } from "./raw-task";

/** "Bộ Tài chính Bộ Công an": two bodies in one cell without a sign between them. */
const TWO_BODIES = /^(?:bộ|sở) [^,;/+-]*[^,;/+\s-] (?:bộ|sở) (?!trưởng)/;
const LONGEST_TIME = 30;

/** Whether the cells of a row hardly stand in their own columns: it has to be looked at. */
export function isOddRow({ text, lead = "", support = "" }: RawTask): boolean {
  if ([lead, support].some((cell) => TWO_BODIES.test(comparable(cell)))) return true;
  return text.length <= LONGEST_TIME && /^\D{0,12}\d/.test(text) && isTime(text);
}

function isTime(text: string): boolean {
  const { bound, from, to } = parseTimeCell(text, { year: 2000 });
  return bound !== "none" && (from ?? to) !== null && !/\p{L}{3} \p{L}{3,} \p{L}{3}/u.test(text);
}
