import { ClientObject } from "../rich-api/client-object";
import { Kept, keptMembers, keptNumber, keptText, keptTruth, keptWord } from "./kept-looks";
import { colorOf } from "./parts";

/** https://learn.microsoft.com/javascript/api/excel/excel.chartfont; until set as in Excel's usual charts. */
export class ChartFont extends Kept {
  readonly className = "ChartFont";
}

keptMembers(ChartFont, {
  bold: keptTruth(false),
  italic: keptTruth(false),
  name: keptText("Calibri"),
  size: keptNumber(9, 1, 409),
  color: { absent: "#595959", read: colorOf },
  underline: keptWord("None", ["None", "Single"]),
});

/** https://learn.microsoft.com/javascript/api/excel/excel.chartfill */
export class ChartFill extends ClientObject {
  readonly className = "ChartFill";
  constructor(private readonly paint: (color: string) => void) {
    super();
  }
  /** A fill that is only kept. */
  static kept({ looks, path }: Kept): ChartFill {
    return new ChartFill((color) => looks.set(`${path}.fill`, color));
  }
  setSolidColor(color: unknown): void {
    this.paint(colorOf("color", color));
  }
}

/** Fill and font of a part of a chart. */
abstract class ChartPartFormat extends Kept {
  get fill(): ChartFill {
    return ChartFill.kept(this);
  }
  get font(): ChartFont {
    return new ChartFont(this.looks, `${this.path}.font`);
  }
}

/** https://learn.microsoft.com/javascript/api/excel/excel.chartareaformat */
export class ChartAreaFormat extends ChartPartFormat {
  readonly className = "ChartAreaFormat";
}

/** https://learn.microsoft.com/javascript/api/excel/excel.chartlegendformat */
export class ChartLegendFormat extends ChartPartFormat {
  readonly className = "ChartLegendFormat";
}

/** https://learn.microsoft.com/javascript/api/excel/excel.charttitleformat */
export class ChartTitleFormat extends ChartPartFormat {
  readonly className = "ChartTitleFormat";
}

/** https://learn.microsoft.com/javascript/api/excel/excel.chartdatalabelformat */
export class ChartDataLabelFormat extends ChartPartFormat {
  readonly className = "ChartDataLabelFormat";
}

/** https://learn.microsoft.com/javascript/api/excel/excel.chartpointformat */
export class ChartPointFormat extends Kept {
  readonly className = "ChartPointFormat";
  get fill(): ChartFill {
    return ChartFill.kept(this);
  }
}

/** https://learn.microsoft.com/javascript/api/excel/excel.chartaxisformat */
export class ChartAxisFormat extends Kept {
  readonly className = "ChartAxisFormat";
  get font(): ChartFont {
    return new ChartFont(this.looks, `${this.path}.font`);
  }
}
