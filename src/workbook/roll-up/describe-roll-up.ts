import { formatDay } from "../../i18n/format-day";
import type { Day } from "../../domain/day";
import { ROLL_UP, type RollUpWords } from "../../i18n/roll-up";
import { fillWords } from "../../i18n/fill-words";
import { emptySheet } from "../page/empty-sheet";
import type { CellBlock, CellContent, RangeAddress, Sheet, WorkbookContent } from "../page/content";
import { toSerial } from "../schema/serial";
import type { Language } from "../../i18n/language";
import { worstFirst, type PlanStanding } from "./plan-standing";
import { area, FIRST, formatsOf, HEAD, onePage, WIDTHS, type Places } from "./looks";
import { urgentRows } from "./urgent-rows";

/** A file that was not counted, and why in a sentence. */
export interface LeftOutFile {
  readonly file: string;
  readonly why: string;
}

/** A workbook of one printed page over several plans: how each stands, what is urgent over all, what was not counted. */
export function describeRollUp(
  standings: readonly PlanStanding[],
  leftOut: readonly LeftOutFile[],
  { madeOn, language }: { readonly madeOn: Day; readonly language: Language },
): WorkbookContent {
  const words = ROLL_UP[language];
  const plans = worstFirst(standings);
  const urgent = urgentRows(plans, words);
  const notes = [
    ...(urgent.more === "" ? [] : [urgent.more]),
    ...leftOut.map((one) => fillWords(words.leftOut, { ...one })),
  ];
  const urgentAt = FIRST + plans.length + 2;
  const places: Places = {
    plans: { row: FIRST, rowCount: plans.length },
    urgent: { row: urgentAt, rowCount: urgent.rows.length },
    notes: { row: urgentAt + 2 + urgent.rows.length, rowCount: Math.max(1, notes.length) },
  };
  const date = formatDay(madeOn, language);
  const hasUrgent = urgent.rows.length > 0;
  const sheet: Sheet = {
    ...emptySheet(words.sheet),
    showGridlines: false,
    blocks: [
      block(0, [[words.title], [fillWords(words.hint, { date })]]),
      block(HEAD, [Object.values(words.heads)]),
      block(FIRST, [...plans.map((plan, index) => planRow(plan, index, words)), sumRow(plans, words)]),
      block(urgentAt, [[hasUrgent ? words.urgent : words.noUrgent]]),
      ...(hasUrgent ? [block(urgentAt + 1, [urgent.heads, ...urgent.rows])] : []),
      block(
        places.notes.row,
        notes.map((note) => [note]),
      ),
    ],
    formats: formatsOf(places),
    merges: hasUrgent ? mergesOf(urgentAt + 1, urgent.rows.length + 1) : [],
    columns: WIDTHS.map((columnWidth, column) => ({ column, columnCount: 1, width: columnWidth })),
    rows: [{ row: HEAD, rowCount: 1, height: 34 }],
    page: onePage(area(0, WIDTHS.length, places.notes.row + places.notes.rowCount)),
  };
  return {
    sheets: [sheet],
    names: [],
    properties: { title: words.title, custom: {} },
    activeSheet: words.sheet,
  };
}

/** Who has a task, and how it stands, take several columns each. */
function mergesOf(row: number, rowCount: number): RangeAddress[] {
  return Array.from({ length: rowCount }, (_unused, index) => [
    { row: row + index, column: 4, rowCount: 1, columnCount: 6 },
    { row: row + index, column: 10, rowCount: 1, columnCount: 2 },
  ]).flat();
}

function planRow(plan: PlanStanding, index: number, words: RollUpWords): CellContent[] {
  return [
    index + 1,
    plan.plan || words.unnamed,
    plan.file,
    toSerial(plan.day),
    plan.total,
    plan.done,
    plan.due,
    plan.dueDone,
    rate(FIRST + index, plan.due, plan.dueDone),
    plan.overdue,
    plan.soon,
    plan.noDeadline,
  ];
}

function sumRow(plans: readonly PlanStanding[], words: RollUpWords): CellContent[] {
  const row = FIRST + plans.length;
  const sum = (column: string, of: (plan: PlanStanding) => number): CellContent => ({
    formula: plans.length === 0 ? "=0" : `=SUM(${column}${FIRST + 1}:${column}${row})`,
    cached: plans.reduce((all, plan) => all + of(plan), 0),
  });
  const due = plans.reduce((all, plan) => all + plan.due, 0);
  const dueDone = plans.reduce((all, plan) => all + plan.dueDone, 0);
  return [
    null,
    words.sum,
    null,
    null,
    sum("E", ({ total }) => total),
    sum("F", ({ done }) => done),
    sum("G", (plan) => plan.due),
    sum("H", (plan) => plan.dueDone),
    rate(row, due, dueDone),
    sum("J", ({ overdue }) => overdue),
    sum("K", ({ soon }) => soon),
    sum("L", ({ noDeadline }) => noDeadline),
  ];
}

/** The share of what is done among what is due, a dash where nothing is due. */
function rate(row: number, due: number, dueDone: number): CellContent {
  const at = row + 1;
  return { formula: `=IF(G${at}=0,"–",H${at}/G${at})`, cached: due === 0 ? "–" : dueDone / due };
}

function block(row: number, contents: readonly (readonly CellContent[])[]): CellBlock {
  return { row, column: 0, contents };
}
