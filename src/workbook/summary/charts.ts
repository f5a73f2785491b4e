import { listEarlierSnapshots } from "../../domain/snapshot";
import type { Chart } from "../page/content";
import type { Source } from "./source";
import { BAR_COLORS, TREND_COLORS } from "./looks";
import type { PagePlan, Slot } from "./page-plan";
import { HALF } from "./place";
import { BAR_PARTS, TREND_LINES, barRange, trendRange } from "./trend-block";

/** Earlier snapshots whose days can be read below each other in half of the page's width. */
const MOST_IN_HALF = 4;

/** The charts of the page's band: the units' stacked bars, and the lines of the last reports. */
export function describeCharts(source: Source, plan: PagePlan): Chart[] {
  const inset = plan.inset ? chartIn(source, plan.inset.slot, plan.inset, 0, HALF.count) : [];
  if (plan.band === null) return inset;
  const { band } = plan;
  const inBand = band.slots.flatMap((slot, index) => {
    const column = index * HALF.count;
    const end = band.slots.length === 1 ? 2 * HALF.count : column + HALF.count;
    return chartIn(source, slot, band, column, end);
  });
  return [...inset, ...inBand];
}

function chartIn(
  source: Source,
  slot: Slot,
  { row, count }: { readonly row: number; readonly count: number },
  column: number,
  end: number,
): Chart[] {
  return chartOf(source, slot, { from: { row, column }, to: { row: row + count, column: end } });
}

function chartOf(
  { tracker, report, wording }: Source,
  slot: Slot,
  place: Pick<Chart, "from" | "to">,
): Chart[] {
  const labels = wording.labels.summary;
  if (slot === "units")
    return [
      {
        ...place,
        name: "UnitStatusChart",
        kind: "barStacked",
        title: labels.unitChart,
        altText: labels.unitChartAlt,
        series: BAR_PARTS.map((part) => ({
          name: labels.barParts[part],
          values: barRange(wording, tracker.units.length, part),
          categories: barRange(wording, tracker.units.length, "name"),
          color: BAR_COLORS[part],
        })),
      },
    ];
  if (slot === "signature") return [];
  const earlier = listEarlierSnapshots(tracker.snapshots, report.reportDate).length;
  const isHalf = place.to.column - place.from.column <= HALF.count;
  const snapshots = isHalf ? Math.min(earlier, MOST_IN_HALF) : earlier;
  return [
    {
      ...place,
      name: "TrendChart",
      kind: "line",
      title: labels.trendChart,
      altText: labels.trendChartAlt,
      series: TREND_LINES.map((line) => ({
        name: labels.trend[line],
        values: trendRange(wording, snapshots, line),
        categories: trendRange(wording, snapshots, "day"),
        color: TREND_COLORS[line],
      })),
    },
  ];
}
