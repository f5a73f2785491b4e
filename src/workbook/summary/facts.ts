import { dayOf } from "../../domain/entry";
import { STATUS_ORDER, type Flag } from "../../domain/status-rule";
import { DONE_FLAGS } from "../../domain/status-rule";
import { OVER_FLAGS } from "../../domain/summary-list";
import { COUNT_HEADERS } from "../formula/count";
import { KEY_WEIGHTS } from "../formula/list-key";
import { quoteText } from "../formula/pieces";
import type { CellValue } from "../page/content";
import { FIRST_SERIAL, LAST_SERIAL, toSerial } from "../schema/serial";
import type { Cells, Criterion } from "./cells";
import { countNumbers, countRows, countWhere, greatest, isBlank, lastRowOf, numberAt } from "./cells";
import type { Expression } from "./expression";
import { fixed, give, isSame, minus, orElse, sum, toText, when } from "./expression";
import { HELPERS } from "./place";
import { roundLine } from "./round";
import type { Put, Source } from "./source";

/** Figures of the whole page that several cells need, each worked out once in a hidden cell. */
export interface Facts {
  readonly report: Expression;
  readonly tasks: Expression;
  readonly units: Expression;
  readonly bodies: Expression;
  readonly flags: Readonly<Record<Flag, Expression>>;
  /** All flags together, those that are done, and those that could be. */
  readonly counted: Expression;
  readonly done: Expression;
  readonly applicable: Expression;
  readonly dueDone: Expression;
  readonly dueTotal: Expression;
  readonly extended: Expression;
  readonly extendedOverdue: Expression;
  readonly proposals: Expression;
  readonly difficulties: Expression;
  /** Rows that tell of a difficulty and propose nothing. */
  readonly difficultiesAlone: Expression;
  readonly open: Expression;
  readonly openWithoutLead: Expression;
  readonly openWithoutDue: Expression;
  readonly openWithoutProduct: Expression;
  /** Open rows whose deadline the working calendar does not reach, so that days off before it do not count. */
  readonly openOutside: Expression;
  /** The last snapshot before the report: its day (0: none) and row. */
  readonly previousDay: Expression;
  readonly previousRow: Expression;
  readonly previousDone: Expression;
  readonly previousApplicable: Expression;
  readonly previousDueDone: Expression;
  readonly previousDueTotal: Expression;
  /** How the last round of copies stands. */
  readonly round: Expression;
}

/** Works every figure of the page out. */
export function makeFacts(source: Source): Facts {
  const { page } = source;
  let row = 0;
  const fact = (label: string, expression: Expression): Expression => {
    page.write(row, HELPERS.factLabel, label);
    return page.put(row++, HELPERS.fact, expression);
  };
  const report = fact("report", reportDay(source));
  const counts = countFacts(source, fact);
  return {
    report,
    ...counts,
    ...dueFacts(source, report, fact),
    ...wordFacts(source, fact),
    ...previousFacts(source, fact),
    round: roundLine(source, report, fact),
  };
}

function reportDay({ report, wording }: Source): Expression {
  const name = wording.naming.names.reportDate;
  const day = dayOf(report.reportDate);
  return give(`IF(ISNUMBER(${name}),${name},0)`, () => (day === null ? 0 : toSerial(day)));
}

const isMarked = (flag: Expression, cells: Cells): Criterion => ({ cells, is: "=", than: flag });

function countFacts(
  { tables, wording }: Source,
  fact: Put,
): Pick<Facts, "tasks" | "units" | "bodies" | "flags" | "counted" | "done" | "applicable"> {
  const flagCells = tables.task("flag");
  const flags = Object.fromEntries(
    STATUS_ORDER.map((flag) => [
      flag,
      fact(flag, countRows(isMarked(fixed(wording.labels.flags[flag]), flagCells))),
    ]),
  ) as Record<Flag, Expression>;
  const [first = "done", ...others] = STATUS_ORDER;
  const counted = fact("counted", sum(flags[first], ...others.map((flag) => flags[flag])));
  const [oneDone = "done", ...otherDone] = DONE_FLAGS;
  const ranked = (cells: Cells): Expression => countRows({ cells, is: ">", than: fixed(0) });
  return {
    flags,
    counted,
    tasks: fact("tasks", countFilled(tables.task("title"))),
    done: fact("done", sum(flags[oneDone], ...otherDone.map((flag) => flags[flag]))),
    applicable: fact("applicable", minus(counted, flags["not-applicable"])),
    units: fact("units", ranked(tables.unit(COUNT_HEADERS.rank))),
    bodies: fact("bodies", ranked(tables.body(COUNT_HEADERS.rank))),
  };
}

/** How many cells hold more than spaces; one that fails holds more. */
function countFilled(cells: Cells): Expression {
  return countWhere(
    [cells],
    (column) => filled(column),
    (value) => !isBlank(value),
  );
}

function filled(column: string): string {
  return `1-ISNUMBER(1/(TRIM(${column})=""))`;
}

function dueFacts(
  { tables, wording }: Source,
  report: Expression,
  fact: Put,
): Pick<Facts, "dueDone" | "dueTotal" | "extended" | "extendedOverdue"> {
  const isDue: Criterion = { cells: tables.task("effectiveDue"), is: "<=", than: report };
  const later = tables.task("extendedTo");
  const isExtended: readonly Criterion[] = [
    { cells: later, is: ">=", than: fixed(FIRST_SERIAL) },
    { cells: later, is: "<", than: fixed(LAST_SERIAL + 1) },
  ];
  const flagged = (flags: readonly Flag[], criteria: readonly Criterion[]): Expression => {
    const [first = fixed(0), ...others] = flags.map((flag) =>
      countRows(isMarked(fixed(wording.labels.flags[flag]), tables.task("flag")), ...criteria),
    );
    return sum(first, ...others);
  };
  return {
    dueDone: fact("dueDone", flagged(DONE_FLAGS, [isDue])),
    dueTotal: fact("dueTotal", countRows(isDue)),
    extended: fact("extended", flagged(STATUS_ORDER, isExtended)),
    extendedOverdue: fact("extendedOverdue", flagged(["overdue"], isExtended)),
  };
}

type WordFact =
  | "proposals"
  | "difficulties"
  | "difficultiesAlone"
  | "open"
  | "openWithoutLead"
  | "openWithoutDue"
  | "openWithoutProduct"
  | "openOutside";

function wordFacts({ tables, wording, report }: Source, fact: Put): Pick<Facts, WordFact> {
  const { calendarStart, calendarEnd } = wording.naming.names;
  const { outsideCalendar } = wording.labels;
  const { start, end } = report.context.calendar;
  const concern = tables.task("concern");
  const flag = tables.task("flag");
  const over = OVER_FLAGS.map((one) => wording.labels.flags[one]);
  const isOpen = (formula: string): string =>
    ["", ...over].map((flag) => `(${formula}<>${quoteText(flag)})`).join("*");
  const isOpenValue = (value: CellValue): boolean => !["", ...over].includes(toText(value));
  const openAnd = (cells: Cells, spell: (formula: string) => string, test: (value: CellValue) => boolean) =>
    countWhere(
      [flag, cells],
      (one, other) => `${isOpen(one)}*(${spell(other)})`,
      (one, other) => isOpenValue(one ?? null) && test(other ?? null),
    );
  const isEmpty = (formula: string): string => `ISNUMBER(1/(TRIM(${formula})=""))`;
  const open = fact("open", countWhere([flag], isOpen, isOpenValue));
  const proposals = fact(
    "proposals",
    countRows({ cells: concern, is: "<", than: fixed(KEY_WEIGHTS.difficulty) }),
  );
  return {
    open,
    proposals,
    difficulties: fact(
      "difficulties",
      openAnd(tables.task("difficulty"), filled, (value) => !isBlank(value)),
    ),
    difficultiesAlone: fact("difficultiesAlone", minus(countNumbers(concern), proposals)),
    openWithoutLead: fact("openWithoutLead", openAnd(tables.task("lead"), isEmpty, isBlank)),
    openWithoutDue: fact(
      "openWithoutDue",
      openAnd(
        tables.task("effectiveDue"),
        (formula) => `1-ISNUMBER(${formula})`,
        (value) => typeof value !== "number",
      ),
    ),
    openWithoutProduct: fact("openWithoutProduct", openAnd(tables.task("product"), isEmpty, isBlank)),
    openOutside: fact(
      "openOutside",
      openAnd(
        tables.task("effectiveDue"),
        (due) =>
          `ISNUMBER(${due})*((${due}<${calendarStart})+(${due}>${calendarEnd}))+(${due}=${quoteText(outsideCalendar)})`,
        (value) =>
          value === outsideCalendar ||
          (typeof value === "number" && (value < toSerial(start) || value > toSerial(end))),
      ),
    ),
  };
}

type PreviousFact =
  | "previousDay"
  | "previousRow"
  | "previousDone"
  | "previousApplicable"
  | "previousDueDone"
  | "previousDueTotal";

function previousFacts({ tables, wording }: Source, fact: Put): Pick<Facts, PreviousFact> {
  const { snapshots: labels, flags } = wording.labels;
  const days = tables.snapshot(labels.previous);
  const day = fact("previousDay", greatest(days));
  const row = fact("previousRow", when(isSame(day, 0), 0, lastRowOf(day, days)));
  const valueIn = (header: string): Expression => countIn(tables.snapshot(header), row);
  const ifAny = (expression: Expression): Expression => when(isSame(row, 0), 0, expression);
  const [first = "done", ...others] = DONE_FLAGS;
  return {
    previousDay: day,
    previousRow: row,
    previousDone: fact(
      "previousDone",
      ifAny(sum(valueIn(flags[first]), ...others.map((one) => valueIn(flags[one])))),
    ),
    previousApplicable: fact(
      "previousApplicable",
      ifAny(minus(valueIn(labels.total), valueIn(flags["not-applicable"]))),
    ),
    previousDueDone: fact("previousDueDone", ifAny(valueIn(labels.dueDone))),
    previousDueTotal: fact("previousDueTotal", ifAny(valueIn(labels.dueTotal))),
  };
}

/** The count in a row of a column; 0 where none stands there. */
export function countIn(cells: Cells, row: Expression): Expression {
  return orElse(numberAt(cells, row), 0);
}
