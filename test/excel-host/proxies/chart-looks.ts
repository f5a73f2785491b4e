import { ClientObject } from "../rich-api/client-object";
import { demand, notSimulated } from "../rich-api/host-error";
import type { ChartState } from "../store/workbook-state";
import { textOf, truthOf } from "./parts";

/** https://learn.microsoft.com/javascript/api/excel/excel.chartlegend */
export class ChartLegend extends ClientObject {
  readonly className = "ChartLegend";
  constructor(readonly chart: ChartState) {
    super();
  }
  get position(): string {
    return this.chart.legendPosition;
  }
  set position(value: unknown) {
    const position = textOf("legend.position", value);
    // The workbook as data draws every legend at the bottom.
    if (position !== "Bottom") notSimulated(`ChartLegend.position ${position}`);
    this.chart.legendPosition = position;
  }
}

/** https://learn.microsoft.com/javascript/api/excel/excel.chartaxes */
export class ChartAxes extends ClientObject {
  readonly className = "ChartAxes";
  constructor(readonly chart: ChartState) {
    super();
  }
  get categoryAxis(): ChartAxis {
    return new ChartAxis(this.chart);
  }
}

/** https://learn.microsoft.com/javascript/api/excel/excel.chartaxis */
export class ChartAxis extends ClientObject {
  readonly className = "ChartAxis";
  constructor(readonly chart: ChartState) {
    super();
  }
  get reversePlotOrder(): boolean {
    return this.chart.reversed;
  }
  set reversePlotOrder(value: unknown) {
    this.chart.reversed = truthOf("categoryAxis.reversePlotOrder", value);
  }
  get tickLabelSpacing(): number | string {
    return this.chart.tickLabelSpacing;
  }
  set tickLabelSpacing(value: unknown) {
    demand(typeof value === "number" && value >= 1 && value <= 31_999, "InvalidArgument", "tickLabelSpacing");
    this.chart.tickLabelSpacing = value;
  }
}
