import type { BodyLine } from "../table/find-tables";
import { comparable } from "../text/comparable";

/** The lines of a text without what belongs to its paper: counts of pages, the boxes of flow charts. */
export function withoutPaper(lines: readonly BodyLine[]): readonly BodyLine[] {
  return withoutCharts(withoutPageCounts(lines));
}

const BARE_NUMERAL = /^(\d{1,2}) (?=\p{Lu}\p{L}+ )/u;
const FEWEST_NUMERALS = 3;
const FARTHEST_NUMERAL = 5;

/** "1 Văn phòng in …", "2 Công an xã trực …": numerals that lost their stop have it where three or more of them count on from one. */
export function withNumerals(lines: readonly BodyLine[]): readonly BodyLine[] {
  const runs: number[][] = [];
  for (const [at, { text, cells, table }] of lines.entries()) {
    const number = Number(cells.length > 1 || table ? 0 : BARE_NUMERAL.exec(text)?.[1]);
    const run = runs.at(-1);
    const isNear = run !== undefined && at - (run.at(-1) ?? 0) <= FARTHEST_NUMERAL;
    if (number === 1) runs.push([at]);
    else if (isNear && number === run.length + 1) run.push(at);
  }
  const counted = new Set(runs.filter((run) => run.length >= FEWEST_NUMERALS).flat());
  return lines.map((line, at) =>
    counted.has(at) ? { ...line, text: line.text.replace(BARE_NUMERAL, "$1. ") } : line,
  );
}

const PAGE_OF = /^(\d{1,3}) ?\/ ?(\d{1,3})$/;
const FEWEST_PAGES = 3;

/** Without "1/8" … "8/8", alone in their lines and one after the other up to the last, and what stands again below them: pages, and no days. */
function withoutPageCounts(lines: readonly BodyLine[]): readonly BodyLine[] {
  const pages = lines.flatMap(({ text }) => {
    const [, page, of] = PAGE_OF.exec(text) ?? [];
    return of === undefined ? [] : [{ page: Number(page), of: Number(of) }];
  });
  const [first, last] = [pages[0], pages.at(-1)];
  const areCounted =
    pages.length >= FEWEST_PAGES &&
    last?.page === last?.of &&
    pages.every(({ page, of }, at) => of === last?.of && page === (first?.page ?? 0) + at);
  if (!areCounted) return lines;
  const counts = new Map<string, number>();
  for (const { text } of lines) counts.set(text, (counts.get(text) ?? 0) + 1);
  let isHead = false;
  return lines.filter(({ text }) => {
    const isAgain = text === "" || (counts.get(text) ?? 0) >= FEWEST_PAGES;
    isHead = PAGE_OF.test(text) || (isHead && isAgain);
    return !isHead || text === "";
  });
}

const CHART = /^\W*lưu đồ(?: |$)/;
const BEHIND_CHART = /^(?:điều|chương|mục|phần|hình|bảng|phụ lục) (?:\d|[ivx])/;
const LONGEST_BOX = 45;

/** The words in the boxes of a flow chart, which tell once more what its steps say, are no lines of the text. */
function withoutCharts(lines: readonly BodyLine[]): readonly BodyLine[] {
  let isChart = false;
  return lines.filter(({ text, table }) => {
    const words = comparable(text);
    const isBox = !table && text.length <= LONGEST_BOX && !BEHIND_CHART.test(words);
    isChart = isChart ? isBox : CHART.test(words) && text.length <= 2 * LONGEST_BOX;
    return !isChart || CHART.test(words);
  });
}
