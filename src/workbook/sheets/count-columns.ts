import { namesNobody } from "../../domain/cell-error";
import type { FlagCounts } from "../../domain/report";
import { bareName } from "../../domain/short-name";
import { STATUS_ORDER, DONE_FLAGS, FLAGS, type Flag } from "../../domain/status-rule";
import type { CellValue, Formula } from "../page/content";
import {
  COUNT_HEADERS,
  countFormula,
  criterionFormula,
  displayNameFormula,
  RANK_BASE,
  rankFormula,
  sumFormula,
  type CountedTable,
} from "../formula/count";
import { HELPER, RESULT } from "../schema/tables/looks";
import type { LaidOutColumn } from "../schema/tables/schema";
import type { Wording } from "../schema/wording";
import { printedText } from "../schema/printed-text";

/** What is counted for one row of the unit or body table. */
export interface CountedRow {
  readonly name: string;
  readonly shortName: string;
  /** Row within the table's body, from 1. */
  readonly number: number;
  /** Whether its name is blank, stands further up already or is a unit's. */
  readonly isCounted: boolean;
  readonly led: FlagCounts;
  /** What it is ranked by; null where it is not. */
  readonly ranked: FlagCounts | null;
}

interface CountColumn<Row> extends LaidOutColumn {
  readonly formula: string;
  readonly cached: (row: Row) => CellValue;
}

const GROUPS = {
  done: DONE_FLAGS,
  overdue: ["overdue"],
  soon: ["due-soon"],
  onTrack: ["on-track"],
  noDeadline: ["no-deadline"],
  other: ["needs-checking", "paused", "not-applicable"],
} as const satisfies Record<string, readonly Flag[]>;

/** A column of the unit table with its counts, shown to people. */
export function groupColumns(wording: Wording): CountColumn<{ readonly own: FlagCounts }>[] {
  return (Object.keys(GROUPS) as (keyof typeof GROUPS)[]).map((group) => ({
    key: group,
    header: wording.labels.summary.unitColumns[group],
    // Its words stand on two lines.
    width: Math.max(10, Math.ceil(wording.labels.summary.unitColumns[group].length / 2) + 1),
    shown: true,
    format: RESULT,
    formula: sumFormula(wording, "units", GROUPS[group].map(COUNT_HEADERS.own)),
    cached: ({ own }) => GROUPS[group].reduce((sum, flag) => sum + own[flag], 0),
  }));
}

/** Hidden columns of the unit table: how many of its tasks have each flag. */
export function ownCountColumns(wording: Wording): CountColumn<{ readonly own: FlagCounts }>[] {
  return STATUS_ORDER.map((flag) =>
    helper(COUNT_HEADERS.own(flag), countFormula(wording, "units", "unit", flag), ({ own }) => own[flag]),
  );
}

/** Hidden columns of the unit and body tables: names to look for and to show, their rank; how many tasks a body leads, with each flag. */
export function leadCountColumns(wording: Wording, table: CountedTable): CountColumn<CountedRow>[] {
  const flags = table === "bodies" ? STATUS_ORDER : [];
  const counts = flags.map((flag) =>
    helper<CountedRow>(
      COUNT_HEADERS.led(flag),
      countFormula(wording, table, "lead", flag),
      ({ led }) => led[flag],
    ),
  );
  const all = sumFormula(wording, table, STATUS_ORDER.map(COUNT_HEADERS.led));
  const total = helper<CountedRow>(COUNT_HEADERS.leadTotal, all, ({ led }) => totalOf(led));
  return [
    helper(COUNT_HEADERS.criterion, criterionFormula(wording, table), ({ name, isCounted }) =>
      isCounted ? `=${escaped(name)}` : "",
    ),
    helper(COUNT_HEADERS.display, displayNameFormula(wording, table), (row) => displayName(row, wording)),
    ...counts,
    ...(table === "bodies" ? [total] : []),
    helper(COUNT_HEADERS.rank, rankFormula(wording, table), ({ ranked, number }) => rankOf(ranked, number)),
  ];
}

/** The cells of a row in the columns given. */
export function countCells<Row>(columns: readonly CountColumn<Row>[], row: Row): Formula[] {
  return columns.map(({ formula, cached }) => ({ formula, cached: cached(row) }));
}

/** What somebody of the lists is called on the page: by the short name, or the name where there is none or its cell fails. */
export function displayName(
  { name, shortName }: Pick<CountedRow, "name" | "shortName">,
  wording: Wording,
): string {
  const isNone = namesNobody(shortName);
  return printedText(isNone ? bareName(name) : shortName, wording);
}

/** All tasks of a group. */
export function totalOf(counts: FlagCounts): number {
  return FLAGS.reduce((sum, flag) => sum + counts[flag], 0);
}

/** See `rankFormula`; `null` for one that is not counted. */
export function rankOf(counts: FlagCounts | null, number: number): number {
  if (counts === null) return 0;
  return (counts.overdue * RANK_BASE + counts["due-soon"]) * RANK_BASE + RANK_BASE - number;
}

function helper<Row>(header: string, formula: string, cached: (row: Row) => CellValue): CountColumn<Row> {
  return { key: header, header, width: 6, shown: false, format: HELPER, formula, cached };
}

function escaped(name: string): string {
  return name.replace(/[~*?]/g, "~$&");
}
