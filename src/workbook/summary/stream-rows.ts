import type { FlagCounts } from "../../domain/report";
import { countDone } from "../../domain/report";
import { STREAMS } from "../../domain/plan";
import type { Flag } from "../../domain/status-rule";
import { DONE_FLAGS } from "../../domain/status-rule";
import type { CellBlock, CellContent } from "../page/content";
import { quoteText, taskColumn } from "../formula/pieces";
import { totalOf } from "../sheets/count-columns";
import type { Expression } from "./expression";
import { give, toCell, words } from "./expression";
import type { SummaryModel } from "./model";
import type { PagePlan } from "./page-plan";
import { HEAD_ROWS } from "./page-plan";
import { BARRIER, COLUMNS, HELPERS, LIST_COLUMNS, at, down } from "./place";
import { statusColumn } from "./status-columns";

/** The five streams of work and what has none: share, progress, total and how many are overdue. */
export function streamBlock(model: SummaryModel, plan: PagePlan): CellBlock {
  const { streams, wording } = model;
  const { head, first } = plan.streams;
  const labels = wording.labels;
  const heading: CellContent[] = [
    null,
    labels.summary.head.stream,
    labels.summary.head.share,
    labels.summary.head.progress,
    labels.summary.head.total,
    labels.flags.overdue.split(" ")[0] ?? "",
  ];
  const noTrend = model.earlier.length === 0 ? labels.summary.noTrend : null;
  const rows = STREAMS.map((stream, index) =>
    streamRow(first + index, index + 1, words(labels.streams[stream]), streams.streams[stream], (flags) =>
      counted(model, quoteText(labels.streams[stream]), flags),
    ),
  );
  const last = first + STREAMS.length;
  const other = streamRow(
    last,
    0,
    words(labels.summary.otherStreams),
    streams.other,
    otherCounts(last, first),
  );
  const [top = [], ...below] = rows;
  const withWord = top.map((cell, column) => (column === LIST_COLUMNS.remark ? noTrend : cell));
  return { row: head, column: 0, contents: [padded(heading), withWord, ...below, other] };
}

type CountOf = (flags: readonly Flag[] | "all") => string;

function counted({ wording }: SummaryModel, stream: string, flags: readonly Flag[] | "all"): string {
  const column = taskColumn(wording, "flag");
  const criteria = flags === "all" ? ['"?*"'] : flags.map((flag) => quoteText(wording.labels.flags[flag]));
  return criteria
    .map((criterion) => `COUNTIFS(${taskColumn(wording, "stream")},${stream},${column},${criterion})`)
    .join("+");
}

/** What the whole plan has and the streams above have not. */
function otherCounts(row: number, first: number): CountOf {
  const rest = (all: string, column: number): string => `${all}-SUM(${down(first, column, row - first)})`;
  return (flags) => {
    if (flags === "all") return rest(at(HEAD_ROWS.all, COLUMNS.total), COLUMNS.total);
    const [flag] = flags;
    if (flag === "overdue") return rest(at(HEAD_ROWS.all, statusColumn("overdue")), COLUMNS.firstStatus);
    if (flag === "not-applicable") return rest(at(HEAD_ROWS.all, statusColumn(flag)), HELPERS.section);
    const done = DONE_FLAGS.map((one) => at(HEAD_ROWS.all, statusColumn(one))).join("+");
    return rest(done, HELPERS.code);
  };
}

function streamRow(
  row: number,
  number: number,
  name: Expression,
  counts: FlagCounts,
  countOf: CountOf,
): CellContent[] {
  const done = give(at(row, HELPERS.code), countDone(counts));
  const applicable = `(${at(row, COLUMNS.total)}-${at(row, HELPERS.section)})`;
  const of = totalOf(counts) - counts["not-applicable"];
  const printed = [
    give(`${done.formula}&"/"&${applicable}`, `${countDone(counts)}/${of}`),
    give(`IF(${applicable}=0,"–",${done.formula}/${applicable})`, of === 0 ? "–" : countDone(counts) / of),
    give(countOf("all"), totalOf(counts)),
    give(countOf(["overdue"]), counts.overdue),
  ];
  const hidden = [
    give(countOf(DONE_FLAGS), countDone(counts)),
    give(countOf(["not-applicable"]), counts["not-applicable"]),
  ];
  const cells = padded([number === 0 ? null : number, name.value, ...printed.map(toCell)]);
  return [...cells, ...hidden.map(toCell)];
}

function padded(cells: readonly CellContent[]): CellContent[] {
  return [...cells, ...Array.from({ length: HELPERS.barrier - cells.length }, () => null), BARRIER];
}
