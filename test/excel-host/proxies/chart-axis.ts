import { ClientObject } from "../rich-api/client-object";
import { demand } from "../rich-api/host-error";
import { formatAddress } from "../store/address";
import type { ChartState } from "../store/workbook-state";
import { ChartAxisFormat } from "./chart-format";
import { Kept, keptMembers, keptText, keptTruth, keptWord } from "./kept-looks";
import { truthOf } from "./parts";
import { Range } from "./range";

const DISPLAY_UNITS = [
  "None",
  "Hundreds",
  "Thousands",
  "TenThousands",
  "HundredThousands",
  "Millions",
  "TenMillions",
  "HundredMillions",
  "Billions",
  "Trillions",
];

/** https://learn.microsoft.com/javascript/api/excel/excel.chartaxes */
export class ChartAxes extends ClientObject {
  readonly className = "ChartAxes";
  constructor(readonly chart: ChartState) {
    super();
  }
  get categoryAxis(): ChartAxis {
    return new ChartAxis(this.chart, "categoryAxis");
  }
  get valueAxis(): ChartAxis {
    return new ChartAxis(this.chart, "valueAxis");
  }
}

/** https://learn.microsoft.com/javascript/api/excel/excel.chartaxis */
export class ChartAxis extends Kept {
  readonly className = "ChartAxis";
  constructor(
    readonly chart: ChartState,
    which: "categoryAxis" | "valueAxis",
  ) {
    super(chart.looks, which);
  }
  get reversePlotOrder(): boolean {
    return this.path === "categoryAxis" && this.chart.reversed;
  }
  set reversePlotOrder(value: unknown) {
    demand(this.path === "categoryAxis", "NotSimulated", "ChartAxis.reversePlotOrder of values");
    this.chart.reversed = truthOf("categoryAxis.reversePlotOrder", value);
  }
  get tickLabelSpacing(): number | string {
    return this.path === "categoryAxis" ? this.chart.tickLabelSpacing : "";
  }
  set tickLabelSpacing(value: unknown) {
    demand(this.path === "categoryAxis", "NotSimulated", "ChartAxis.tickLabelSpacing of values");
    demand(typeof value === "number" && value >= 1 && value <= 31_999, "InvalidArgument", "tickLabelSpacing");
    this.chart.tickLabelSpacing = value;
  }
  get title(): ChartAxisTitle {
    return new ChartAxisTitle(this.looks, `${this.path}.title`);
  }
  get format(): ChartAxisFormat {
    return new ChartAxisFormat(this.looks, `${this.path}.format`);
  }
  get majorGridlines(): ChartGridlines {
    return new ChartGridlines(this.looks, `${this.path}.majorGridlines`);
  }
  get minorGridlines(): ChartGridlines {
    return new ChartGridlines(this.looks, `${this.path}.minorGridlines`);
  }
  setCategoryNames(source: unknown): void {
    demand(source instanceof Range, "InvalidArgument", "sourceData");
    for (const series of this.chart.series)
      series.categories = formatAddress(source.sheet.name, source.area, "$");
  }
}

keptMembers(ChartAxis, {
  displayUnit: keptWord("None", DISPLAY_UNITS),
  showDisplayUnitLabel: keptTruth(true),
  tickLabelPosition: keptWord("NextToAxis", ["NextToAxis", "High", "Low", "None"]),
  numberFormat: keptText("General"),
  visible: keptTruth(true),
});

/** https://learn.microsoft.com/javascript/api/excel/excel.chartaxistitle; a text makes it visible. */
export class ChartAxisTitle extends Kept {
  readonly className = "ChartAxisTitle";
  get visible(): boolean {
    return (this.looks.get(`${this.path}.visible`) ?? this.looks.has(`${this.path}.text`)) === true;
  }
  set visible(value: unknown) {
    this.looks.set(`${this.path}.visible`, truthOf("title.visible", value));
  }
}

keptMembers(ChartAxisTitle, { text: keptText("") });

/** https://learn.microsoft.com/javascript/api/excel/excel.chartgridlines; at first only the major ones of the values. */
export class ChartGridlines extends Kept {
  readonly className = "ChartGridlines";
  get visible(): boolean {
    return (this.looks.get(`${this.path}.visible`) ?? this.path === "valueAxis.majorGridlines") === true;
  }
  set visible(value: unknown) {
    this.looks.set(`${this.path}.visible`, truthOf("gridlines.visible", value));
  }
}
