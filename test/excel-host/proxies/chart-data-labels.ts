import { ChartDataLabelFormat } from "./chart-format";
import { Kept, keptMembers, keptText, keptTruth, keptWord } from "./kept-looks";

const POSITIONS = "None Center InsideEnd InsideBase OutsideEnd Left Right Top Bottom BestFit Callout".split(
  " ",
);

/** https://learn.microsoft.com/javascript/api/excel/excel.chartdatalabels */
export class ChartDataLabels extends Kept {
  readonly className = "ChartDataLabels";
  get format(): ChartDataLabelFormat {
    return new ChartDataLabelFormat(this.looks, `${this.path}.format`);
  }
}

keptMembers(ChartDataLabels, {
  showValue: keptTruth(true),
  showPercentage: keptTruth(false),
  showSeriesName: keptTruth(false),
  showCategoryName: keptTruth(false),
  showLegendKey: keptTruth(false),
  showBubbleSize: keptTruth(false),
  position: keptWord("OutsideEnd", POSITIONS),
  separator: keptText(", "),
  numberFormat: keptText("General"),
});
