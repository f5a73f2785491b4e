import { COMMON_STARTS, WHOLE_NAME } from "../../domain/short-name";
import { STATUS_ORDER, type Flag } from "../../domain/status-rule";
import type { Wording } from "../schema/wording";
import { chosenText, escapeWildcards, printedCell, quoteText, taskColumn } from "./pieces";
import { escapeHeader } from "../page/address";

/** A table that lists those whose work is counted. */
export type CountedTable = "units" | "bodies";

/** Headers of the helper columns of the unit and body tables; the same in every language. */
export const COUNT_HEADERS = {
  criterion: "_Tieuchi",
  display: "_Ten",
  leadTotal: "_ct",
  rank: "_Hang",
  /** Tasks of the unit with a flag. */
  own: (flag: Flag): string => `_n${STATUS_ORDER.indexOf(flag) + 1}`,
  /** Tasks led with a flag. */
  led: (flag: Flag): string => `_ct${STATUS_ORDER.indexOf(flag) + 1}`,
} as const;

/** How a rank is made up: overdue work in the upper digits, then work due soon, the place in the table in the lower ones. */
export const RANK_BASE = 10_000;

/** A whole column of the unit or body table. */
export function listColumn({ naming }: Wording, table: CountedTable, header: string): string {
  return `${naming.tables[table]}[${escapeHeader(header)}]`;
}

/** The name column of the unit or body table. */
export function nameColumn(wording: Wording, table: CountedTable): string {
  return listColumn(wording, table, wording.labels[table].name);
}

function ownCell({ naming }: Wording, table: CountedTable, header: string): string {
  return `${naming.tables[table]}[[#This Row],[${escapeHeader(header)}]]`;
}

/** The row's number within the body of its table, from 1. */
function rowNumber({ naming, labels }: Wording, table: CountedTable): string {
  return `ROW()-ROW(${naming.tables[table]}[[#Headers],[${escapeHeader(labels[table].name)}]])`;
}

/**
 * What COUNTIFS looks for: "=" and the name with its wildcards escaped; "" for a blank name or a cell that fails, for a name
 * that stands further up already and for a body that is a unit, so that no task counts twice.
 */
export function criterionFormula(wording: Wording, table: CountedTable): string {
  const name = ownCell(wording, table, wording.labels[table].name);
  const sought = escapeWildcards(name);
  const isFirst = `IFERROR(MATCH(${sought},${nameColumn(wording, table)},0),0)=${rowNumber(wording, table)}`;
  const isUnit = `ISNUMBER(MATCH(${sought},${nameColumn(wording, "units")},0))`;
  const counts = table === "units" ? isFirst : `IF(${isUnit},FALSE,${isFirst})`;
  return `=IFERROR(IF(TRIM(${name})="","",IF(${counts},"="&${sought},"")),"")`;
}

/** The short name, or the name where there is none or its cell fails. Mirrors `displayName`. */
export function displayNameFormula(wording: Wording, table: CountedTable): string {
  const { name, shortName } = wording.labels[table];
  const short = ownCell(wording, table, shortName);
  const whole = bareNameOf(ownCell(wording, table, name));
  return `=${printedCell(`IF(${chosenText(short)}="",${whole},${short})&""`, wording)}`;
}

/** Mirrors `bareName`. */
function bareNameOf(cell: string): string {
  return COMMON_STARTS.reduceRight((others, start) => {
    const { length } = start;
    const bare = `UPPER(MID(${cell},${length + 1},1))&MID(${cell},${length + 2},999)`;
    const isBared = `AND(LEN(${cell})>${Math.max(WHOLE_NAME, length)},LEFT(${cell},${length})=${quoteText(start)})`;
    return `IF(${isBared},${bare},${others})`;
  }, cell);
}

/** How many tasks of the unit, or led by it, have a flag. */
export function countFormula(wording: Wording, table: CountedTable, by: "unit" | "lead", flag: Flag): string {
  const criterion = ownCell(wording, table, COUNT_HEADERS.criterion);
  const tasks = `${taskColumn(wording, by)},${criterion},${taskColumn(wording, "flag")},${quoteText(wording.labels.flags[flag])}`;
  return `=IF(${criterion}="",0,COUNTIFS(${tasks}))`;
}

/** The sum of helper columns of the row. */
export function sumFormula(wording: Wording, table: CountedTable, headers: readonly string[]): string {
  return `=${headers.map((header) => ownCell(wording, table, header)).join("+")}`;
}

/**
 * A number that sorts those who have work: who has most overdue first, then most due soon, then by their place in the table;
 * units by their own work, bodies by what they lead. 0 for one that is not counted, and for a body that leads nothing.
 */
export function rankFormula(wording: Wording, table: CountedTable): string {
  const headerOf = table === "units" ? COUNT_HEADERS.own : COUNT_HEADERS.led;
  const cell = (header: string): string => ownCell(wording, table, header);
  const isCounted =
    table === "units" ? `${cell(COUNT_HEADERS.criterion)}=""` : `${cell(COUNT_HEADERS.leadTotal)}=0`;
  const urgent = `(${cell(headerOf("overdue"))}*${RANK_BASE}+${cell(headerOf("due-soon"))})*${RANK_BASE}`;
  return `=IF(${isCounted},0,${urgent}+${RANK_BASE}-(${rowNumber(wording, table)}))`;
}
