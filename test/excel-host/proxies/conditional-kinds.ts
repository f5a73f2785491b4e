import { ClientObject } from "../rich-api/client-object";
import { demand } from "../rich-api/host-error";
import { plainFormula } from "../store/formula-text";
import type { RuleState, WorkbookState } from "../store/workbook-state";
import { ConditionalRangeFormat } from "./conditional-rules";
import { Kept, keptMembers, keptTruth, keptWord } from "./kept-looks";
import { colorOf, textOf, wordOf } from "./parts";

/** Reads a rule of a script; a symbol, since other names are the API's. */
const READ = Symbol("read");

/** A kind of conditional format that is kept and read back, with the looks it gives; our files cannot say it. */
abstract class KeptRule extends ClientObject {
  constructor(
    readonly book: WorkbookState,
    readonly state: RuleState,
  ) {
    super();
  }
  get format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.state);
  }
  get rule(): unknown {
    return this.state.looks.get("rule") ?? null;
  }
  set rule(value: unknown) {
    demand(typeof value === "object" && value !== null, "InvalidArgument", "rule");
    this.state.looks.set("rule", this[READ](value as Record<string, unknown>));
  }
  abstract [READ](rule: Readonly<Record<string, unknown>>): unknown;
}

function word(member: string, value: unknown, words: readonly string[]): string {
  return wordOf(member, value, Object.fromEntries(words.map((each) => [each, each])));
}

const CELL_OPERATORS =
  "Between NotBetween EqualTo NotEqualTo GreaterThan LessThan GreaterThanOrEqual LessThanOrEqual".split(" ");

/** https://learn.microsoft.com/javascript/api/excel/excel.cellvalueconditionalformat */
export class CellValueConditionalFormat extends KeptRule {
  readonly className = "CellValueConditionalFormat";
  override [READ]({ operator, formula1, formula2 }: Readonly<Record<string, unknown>>): unknown {
    const second = String(operator).endsWith("etween") ? this.#formula(formula2) : undefined;
    return {
      operator: word("rule.operator", operator, CELL_OPERATORS),
      formula1: this.#formula(formula1),
      ...(second === undefined ? {} : { formula2: second }),
    };
  }
  #formula(value: unknown): string {
    const text = typeof value === "number" ? String(value) : textOf("formula", value);
    return text.startsWith("=") ? plainFormula(this.book, text) : text;
  }
}

/** https://learn.microsoft.com/javascript/api/excel/excel.textconditionalformat */
export class TextConditionalFormat extends KeptRule {
  readonly className = "TextConditionalFormat";
  override [READ]({ operator, text }: Readonly<Record<string, unknown>>): unknown {
    const operators = ["Contains", "NotContains", "BeginsWith", "EndsWith"];
    return { operator: word("rule.operator", operator, operators), text: textOf("rule.text", text) };
  }
}

/** https://learn.microsoft.com/javascript/api/excel/excel.topbottomconditionalformat */
export class TopBottomConditionalFormat extends KeptRule {
  readonly className = "TopBottomConditionalFormat";
  override [READ]({ rank, type }: Readonly<Record<string, unknown>>): unknown {
    // "from 1 to 1000 … or 1 to 100 for percent ranks" (ConditionalTopBottomRule.rank).
    const limit = String(type).endsWith("Percent") ? 100 : 1000;
    demand(typeof rank === "number" && rank >= 1 && rank <= limit, "InvalidArgument", "rule.rank");
    return {
      rank,
      type: word("rule.type", type, ["TopItems", "TopPercent", "BottomItems", "BottomPercent"]),
    };
  }
}

const PRESETS = [
  ..."Blanks NonBlanks Errors NonErrors Yesterday Today Tomorrow LastSevenDays LastWeek ThisWeek NextWeek".split(
    " ",
  ),
  ..."LastMonth ThisMonth NextMonth AboveAverage BelowAverage EqualOrAboveAverage EqualOrBelowAverage".split(
    " ",
  ),
  ..."OneStdDevAboveAverage OneStdDevBelowAverage TwoStdDevAboveAverage TwoStdDevBelowAverage".split(" "),
  ..."ThreeStdDevAboveAverage ThreeStdDevBelowAverage UniqueValues DuplicateValues".split(" "),
];

/** https://learn.microsoft.com/javascript/api/excel/excel.presetcriteriaconditionalformat */
export class PresetCriteriaConditionalFormat extends KeptRule {
  readonly className = "PresetCriteriaConditionalFormat";
  override [READ]({ criterion }: Readonly<Record<string, unknown>>): unknown {
    return { criterion: word("rule.criterion", criterion, PRESETS) };
  }
}

const SCALE_TYPES = ["LowestValue", "HighestValue", "Number", "Percent", "Formula", "Percentile"];

/** https://learn.microsoft.com/javascript/api/excel/excel.colorscaleconditionalformat */
export class ColorScaleConditionalFormat extends Kept {
  readonly className = "ColorScaleConditionalFormat";
  get criteria(): unknown {
    return this.looks.get("criteria") ?? null;
  }
  /** The midpoint makes it a scale of three colours (ConditionalColorScaleCriteria). */
  set criteria(value: unknown) {
    const { minimum, midpoint, maximum } = (value ?? {}) as Record<string, unknown>;
    this.looks.set("criteria", {
      minimum: criterionOf("minimum", minimum),
      ...(midpoint === undefined || midpoint === null ? {} : { midpoint: criterionOf("midpoint", midpoint) }),
      maximum: criterionOf("maximum", maximum),
    });
  }
  get threeColorScale(): boolean {
    return "midpoint" in Object(this.criteria);
  }
}

function criterionOf(name: string, value: unknown): unknown {
  demand(typeof value === "object" && value !== null, "InvalidArgument", `criteria.${name}`);
  const { type, formula, color } = value as Record<string, unknown>;
  return {
    type: word(`${name}.type`, type, SCALE_TYPES),
    ...(formula === undefined || formula === null ? {} : { formula: String(formula) }),
    ...(color === undefined ? {} : { color: colorOf(`${name}.color`, color) }),
  };
}

const ICON_SETS = [
  ..."ThreeArrows ThreeArrowsGray ThreeFlags ThreeTrafficLights1 ThreeTrafficLights2 ThreeSigns".split(" "),
  ..."ThreeSymbols ThreeSymbols2 FourArrows FourArrowsGray FourRedToBlack FourRating FourTrafficLights".split(
    " ",
  ),
  ..."FiveArrows FiveArrowsGray FiveRating FiveQuarters ThreeStars ThreeTriangles FiveBoxes".split(" "),
];

/** https://learn.microsoft.com/javascript/api/excel/excel.iconsetconditionalformat */
export class IconSetConditionalFormat extends Kept {
  readonly className = "IconSetConditionalFormat";
  get criteria(): unknown {
    return this.looks.get("criteria") ?? [];
  }
  /** One for each icon of the set; the first holds for all that no other does. */
  set criteria(value: unknown) {
    const style = String(this.looks.get(`${this.path}.style`) ?? "Three");
    const count = style.startsWith("Three") ? 3 : style.startsWith("Four") ? 4 : 5;
    demand(Array.isArray(value) && value.length === count, "InvalidArgument", `${count} criteria`);
    for (const { type, operator } of value.slice(1) as Record<string, unknown>[]) {
      word("criteria.type", type, ["Number", "Percent", "Formula", "Percentile"]);
      word("criteria.operator", operator, ["GreaterThan", "GreaterThanOrEqual"]);
    }
    this.looks.set("criteria", value);
  }
}

keptMembers(IconSetConditionalFormat, {
  style: keptWord("ThreeTrafficLights1", ICON_SETS),
  reverseIconOrder: keptTruth(false),
  showIconOnly: keptTruth(false),
});
