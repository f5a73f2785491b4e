import type { CellBlock } from "../page/content";
import type { Expression } from "./expression";
import { fill, give, toCell, words } from "./expression";
import { factAddress } from "./facts";
import { concernColumn } from "./concern-lines";
import type { ListSizes, SectionSize } from "./list-sizes";
import { NO_START } from "./list-sizes";
import type { SummaryModel } from "./model";
import { HELPERS, at, down } from "./place";

/** The lists in their order. */
export const SECTIONS = ["overdue", "soon", "concerns"] as const;

/** A list. */
export type SectionKey = (typeof SECTIONS)[number];

/** Zero-based columns of the hidden block of sections; the headings take seven. */
export const SECTION_COLUMNS = {
  start: HELPERS.sections,
  count: HELPERS.sections + 1,
  lines: HELPERS.sections + 2,
  shown: HELPERS.sections + 3,
  rest: HELPERS.sections + 4,
  title: HELPERS.sections + 5,
  restText: HELPERS.sections + 6,
  heading: HELPERS.sections + 7,
} as const;

/** Whole column of the block, one row a section and one for the signature. */
export function sectionColumn(column: number): string {
  return down(0, column, SECTIONS.length + 1);
}

/** The hidden cells that hold the lists' sizes and fixed words. */
export function sectionBlock(model: SummaryModel, sizes: ListSizes, counts: Counts): CellBlock {
  const rows = SECTIONS.map((key, index) => sectionCells(model, key, index, sizes, counts).map(toCell));
  const above = SECTIONS.length - 1;
  const signature = give(
    `IF(${factAddress("signature")}="",${NO_START},${nextStart(above)})`,
    sizes.signature,
  );
  return { row: 0, column: HELPERS.sections, contents: [...rows, [toCell(signature)]] };
}

/** The cells that count what the lists list. */
export type Counts = Readonly<Record<SectionKey, Expression>>;

function sectionCells(
  { wording }: SummaryModel,
  key: SectionKey,
  index: number,
  sizes: ListSizes,
  counts: Counts,
): Expression[] {
  const labels = wording.labels.summary.lists;
  const size = sizes[key];
  const count = give(at(index, SECTION_COLUMNS.count), size.count);
  const remaining = give(`${count.formula}-${at(index, SECTION_COLUMNS.shown)}`, size.count - size.shown);
  const title = fill(labels[key].title, { number: count });
  const none = words(labels[key].none);
  return [
    give(index === 0 ? "1" : nextStart(index - 1), size.start),
    counts[key],
    ...sizeCells(key, index, size),
    give(
      `IF(${count.formula}=0,${none.formula},${title.formula})`,
      size.count === 0 ? none.value : title.value,
    ),
    fill(labels.rest, { number: remaining }),
    ...labels[key].head.map(words),
  ];
}

function sizeCells(key: SectionKey, index: number, size: SectionSize): Expression[] {
  const shown = shownFormulas(key, index);
  const count = at(index, SECTION_COLUMNS.count);
  return [
    give(shown.lines, size.lines),
    give(shown.shown, size.shown),
    give(`IF(${count}>${at(index, SECTION_COLUMNS.shown)},1,0)`, size.rest),
  ];
}

function shownFormulas(key: SectionKey, index: number): { lines: string; shown: string } {
  const room = factAddress("listRoom");
  const least = `INT(${room}*3/10)`;
  const wanted = factAddress("concernLinesWanted");
  const count = (row: number): string => at(row, SECTION_COLUMNS.count);
  const lines = at(index, SECTION_COLUMNS.lines);
  if (key === "overdue") {
    return {
      lines: `MIN(${count(0)},${room}-MIN(${count(1)},${least})-MIN(${wanted},${least}))`,
      shown: lines,
    };
  }
  if (key === "soon") {
    return {
      lines: `MIN(${count(1)},${room}-${at(0, SECTION_COLUMNS.lines)}-MIN(${wanted},${least}))`,
      shown: lines,
    };
  }
  const shown = at(index, SECTION_COLUMNS.shown);
  const granted = factAddress("concernLines");
  return {
    lines: `IF(${shown}=0,0,INDEX(${concernColumn("lastLine")},${shown}))`,
    shown: `SUMPRODUCT((${concernColumn("taskRow")}>0)*(${concernColumn("lastLine")}<=${granted}))`,
  };
}

/** First line of what follows a section, after its blank line. */
function nextStart(index: number): string {
  const { start, count, lines, rest } = SECTION_COLUMNS;
  return `${at(index, start)}+IF(${at(index, count)}=0,1,2+${at(index, lines)}+${at(index, rest)})+1`;
}
