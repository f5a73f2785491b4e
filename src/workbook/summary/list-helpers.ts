import type { TaskColumn } from "../schema/tables/task-column";
import { listColumn, nameColumn, COUNT_HEADERS } from "../formula/count";
import { DAY_WEIGHT } from "../formula/list-key";
import { escapeWildcards, printedCell, quoteText, taskColumn } from "../formula/pieces";
import type { Wording } from "../schema/wording";
import { LINE_LENGTHS, clean, concernColumn, nameOf } from "./concern-lines";
import type { Expression } from "./expression";
import { give } from "./expression";
import type { ListLine } from "./list-lines";
import { LINE_KINDS, NAME_OFFSET } from "./list-lines";
import { SECTION_COLUMNS, SECTIONS, sectionColumn } from "./list-sections";
import { HELPERS, at } from "./place";

const SIGNATURE = SECTIONS.length + 1;

/** The hidden cells of a line: its place, section, offset, kind, item, whether its second line, row, words and date. */
export function helperCells(line: ListLine, index: number, row: number, wording: Wording): Expression[] {
  const own = (column: keyof typeof HELPERS): string => at(row, HELPERS[column]);
  const isItem = `${own("kind")}=${LINE_KINDS.item}`;
  const isConcern = `${own("section")}=${SECTIONS.length}`;
  const line3 = `${own("offset")}-2`;
  const first = concernColumn("firstLine");
  const item = `IF(${isItem},IF(${isConcern},MATCH(${line3},${first},1),${line3}),0)`;
  const second = `IF(AND(${isItem},${isConcern}),IF(${line3}>INDEX(${first},MAX(1,${own("item")})),1,0),0)`;
  const words = wordFormulas(own, isConcern, wording);
  const unlessItem = (formula: string, otherwise: string): string => `IF(${isItem},${formula},${otherwise})`;
  return [
    give(String(index + 1), index + 1),
    give(`MATCH(${own("code")},${sectionColumn(SECTION_COLUMNS.start)},1)`, line.section),
    give(`${own("code")}-INDEX(${sectionColumn(SECTION_COLUMNS.start)},${own("section")})+1`, line.offset),
    give(kindFormula(own), line.kind),
    give(item, line.item),
    give(second, line.second),
    give(unlessItem(taskRowFormula(own, isConcern, wording), "0"), line.listed?.row ?? 0),
    give(unlessItem(words.unit, '""'), line.unit),
    give(unlessItem(words.lead, '""'), line.lead),
    give(unlessItem(words.text, '""'), line.text),
    give(unlessItem(words.remark, '""'), line.remark),
    give(unlessItem(`N(INDEX(${taskColumn(wording, "effectiveDue")},${own("taskRow")}))`, "0"), line.due),
  ];
}

type Own = (column: keyof typeof HELPERS) => string;

function kindFormula(own: Own): string {
  const of = (column: number): string => `INDEX(${sectionColumn(column)},${own("section")})`;
  const offset = own("offset");
  const signature = `IF(${offset}=1,${LINE_KINDS.signature},IF(${offset}=${NAME_OFFSET},${LINE_KINDS.name},0))`;
  const below = `IF(AND(${of(SECTION_COLUMNS.rest)}=1,${offset}-2=${of(SECTION_COLUMNS.lines)}+1),${LINE_KINDS.rest},0)`;
  const items = `IF(${offset}-2<=${of(SECTION_COLUMNS.lines)},${LINE_KINDS.item},${below})`;
  const filled = `IF(${of(SECTION_COLUMNS.count)}=0,0,IF(${offset}=2,${LINE_KINDS.heading},${items}))`;
  return `IF(${own("section")}=${SIGNATURE},${signature},IF(${offset}=1,${LINE_KINDS.title},${filled}))`;
}

function taskRowFormula(own: Own, isConcern: string, wording: Wording): string {
  const overdue = at(0, SECTION_COLUMNS.count);
  const place = `${own("item")}+IF(${own("section")}=2,${overdue},0)`;
  const urgent = `MOD(SMALL(${taskColumn(wording, "urgency")},${place}),${DAY_WEIGHT})`;
  return `IF(${isConcern},INDEX(${concernColumn("taskRow")},${own("item")}),${urgent})`;
}

interface WordFormulas {
  readonly unit: string;
  readonly lead: string;
  readonly text: string;
  readonly remark: string;
}

function wordFormulas(own: Own, isConcern: string, wording: Wording): WordFormulas {
  const { labels } = wording;
  const row = own("taskRow");
  const value = (column: TaskColumn): string => `INDEX(${taskColumn(wording, column)},${row})`;
  const unit = value("unit");
  const lead = value("lead");
  const named = (table: "units" | "bodies", name: string): string =>
    `INDEX(${listColumn(wording, table, COUNT_HEADERS.display)},MATCH(${escapeWildcards(name)},${nameColumn(wording, table)},0))`;
  const leadShort = `IFERROR(${named("units", lead)},IFERROR(${named("bodies", lead)},${lead}))`;
  const reason = clean("lateReason", row, wording);
  const shown = (column: "text" | "remark"): string => {
    const whole = `INDEX(${concernColumn(column)},${own("item")})`;
    const end = `INDEX(${concernColumn(column === "text" ? "textBreak" : "remarkBreak")},${own("item")})`;
    const piece = `IF(${own("second")}=0,TRIM(LEFT(${whole},${end})),TRIM(MID(${whole},${end}+1,400)))`;
    const length = LINE_LENGTHS[column];
    return `IF(LEN(${piece})>${length},LEFT(${piece},${length - 1})&"…",${piece})`;
  };
  const noReason = quoteText(labels.summary.lists.noReason);
  const urgentRemark = `IF(${own("section")}=1,IF(${reason}="",${noReason},${reason}),${clean("dueText", row, wording)})`;
  return {
    unit: printedCell(
      `IF(${unit}="",${quoteText(labels.commonWork)},IFERROR(${named("units", unit)},${unit}))`,
      wording,
    ),
    lead: `IF(${isConcern},${nameOf(row, wording)},${printedCell(`IF(${lead}="","",${leadShort})`, wording)})`,
    text: `IF(${isConcern},${shown("text")},${nameOf(row, wording)})`,
    remark: `IF(${isConcern},${shown("remark")},${urgentRemark})`,
  };
}
