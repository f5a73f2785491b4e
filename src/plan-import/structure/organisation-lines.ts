import { dropEndSpaced } from "../../domain/drop-end";
import { comparable, isAllCapitals } from "../text/comparable";
import type { Lines } from "../text/lines";
import { KINDS, MOTTO } from "./head-lines";

/** "VĂN PHÒNG CHÍNH" over "PHỦ": the last syllable alone in its line. */
const LAST_SYLLABLE = /^\p{Lu}{2,7}$/u;

/** The issuing body's lines: the capitals in front of a line, without motto and title. */
export function organisationLinesOf(lines: Lines, end: number): string[] {
  const cells = lines.slice(0, end).flatMap((line) => line.cells);
  const whole = cells.map((cell, at) => {
    const next = cells[at + 1] ?? "";
    return isAllCapitals(cell) && LAST_SYLLABLE.test(next) ? `${cell} ${next}` : cell;
  });
  return whole.map(organisationPart).filter((text) => {
    const words = comparable(text);
    return isAllCapitals(text) && !MOTTO.test(words) && !KINDS.test(words);
  });
}

/** The capitals at the end of a cell: a web page's headline may stand glued before them. */
function organisationPart(cell: string): string {
  const motto = comparable(cell).search(MOTTO);
  const own = dropEndSpaced(motto > 0 ? cell.slice(0, motto) : cell, "*-").replace(/^[*\s-]+/, "");
  if (isAllCapitals(own)) return own;
  const glued = /\)\s*((?:\p{Lu}[\p{Lu}\s-]+))$/u.exec(own);
  return glued?.[1]?.trim() ?? "";
}
