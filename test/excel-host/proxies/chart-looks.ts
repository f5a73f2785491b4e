import { Kept, keptMembers, keptTruth } from "./kept-looks";
import type { ChartState } from "../store/workbook-state";
import { ChartLegendFormat, ChartTitleFormat } from "./chart-format";
import { textOf, truthOf, wordOf } from "./parts";

const LEGEND_POSITIONS = {
  Top: "Top",
  Bottom: "Bottom",
  Left: "Left",
  Right: "Right",
  Corner: "Corner",
} as const;

/** https://learn.microsoft.com/javascript/api/excel/excel.chartlegend */
export class ChartLegend extends Kept {
  readonly className = "ChartLegend";
  constructor(readonly chart: ChartState) {
    super(chart.looks, "legend");
  }
  get position(): string {
    return this.chart.legendPosition;
  }
  set position(value: unknown) {
    this.chart.legendPosition = wordOf("legend.position", value, LEGEND_POSITIONS);
  }
  get format(): ChartLegendFormat {
    return new ChartLegendFormat(this.looks, "legend.format");
  }
}

keptMembers(ChartLegend, { visible: keptTruth(true), overlay: keptTruth(false) });

/** https://learn.microsoft.com/javascript/api/excel/excel.charttitle */
export class ChartTitle extends Kept {
  readonly className = "ChartTitle";
  constructor(readonly chart: ChartState) {
    super(chart.looks, "title");
  }
  get text(): string {
    return this.chart.title;
  }
  set text(value: unknown) {
    this.chart.title = textOf("title.text", value);
  }
  get visible(): boolean {
    return this.chart.titleVisible;
  }
  set visible(value: unknown) {
    this.chart.titleVisible = truthOf("title.visible", value);
  }
  get format(): ChartTitleFormat {
    return new ChartTitleFormat(this.looks, "title.format");
  }
}

keptMembers(ChartTitle, { overlay: keptTruth(false) });
