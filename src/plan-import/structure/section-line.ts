import { isAllCapitals } from "../text/comparable";
import type { SourceLine } from "../text/lines";
import { readMarker, type MarkedText, type Marker } from "../text/marker";
import { isWeekDay } from "../text/week-days";

/** "Điều 2. Giao Sở A …": an article of a decision stands under none of the points before it. */
export const ARTICLE = /^Điều \d+[.:] /;
const MOST_ARTICLE_WORDS = 30;
/** "Điều 1. Thông qua chương trình giám sát như sau:" over its points. */
const LISTS_WORK =
  /^(?:thông qua|phê duyệt|ban hành|phân công|giao)[^:;]*(?:chương trình|kế hoạch|nhiệm vụ|lịch|phân công)[^:;]*:$/i;

/** "Điều 4. Quy trình" over points: an article that its line only names, and others tell. */
export function headsArticle(text: string, below: SourceLine | undefined): boolean {
  const isShort = !/[.;:,]$/.test(text) && text.split(" ").length <= MOST_ARTICLE_WORDS;
  const isOver = below !== undefined && !ARTICLE.test(below.text) && !isAllCapitals(below.text);
  return (isShort && isOver) || LISTS_WORK.test(text);
}

/** "PHỤ LỤC" alone opens a part of its own. */
export function readAppendix(text: string): MarkedText | null {
  if (!/^PHỤ LỤC(?:\s*$|\s+\p{Lu}\p{Lu})/u.test(text)) return null;
  return {
    marker: { style: "part", label: "phụ lục", value: null },
    text: text.slice("PHỤ LỤC".length).trim(),
  };
}

/** Whether sections carry their Roman numeral, or have to be found by their capitals (numerals lost or flattened). */
export function haveNumerals(lines: readonly SourceLine[]): boolean {
  return lines.some(({ text }) => {
    const { marker } = readMarker(text);
    return marker?.style === "roman" && marker.value === 1;
  });
}

/** Whether a line heads a section. */
export function isSection(marker: Marker | null, text: string, byCapitals: boolean): boolean {
  if (marker?.style === "roman" || isWeekDay(text)) return true;
  if (marker?.style === "part")
    return isAllCapitals(text) || text === "" || isAllCapitals(`${marker.label} ${text}`);
  // "A. QUÝ I" is as much a section as "C. QUÝ III".
  if (marker?.style === "capital" && text === text.toUpperCase()) return true;
  return byCapitals && isAllCapitals(text) && (marker === null || marker.style === "number1");
}
