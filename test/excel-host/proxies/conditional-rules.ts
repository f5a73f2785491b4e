import type { ConditionalRule, ConditionalStyle } from "../../../src/workbook/page/content";
import { ClientObject } from "../rich-api/client-object";
import { demand, notSimulated } from "../rich-api/host-error";
import { plainFormula } from "../store/formula-text";
import type { RuleState, WorkbookState } from "../store/workbook-state";
import { colorOf, textOf, truthOf, wordOf } from "./parts";
import { accessors } from "./accessors";

type FormulaRule = Extract<ConditionalRule, { kind: "formula" }>;
type DataBarRule = Extract<ConditionalRule, { kind: "dataBar" }>;

function formulaRule(state: RuleState): FormulaRule {
  demand(state.rule.kind === "formula", "InvalidOperation", "not a custom conditional format");
  return state.rule;
}

function dataBarRule(state: RuleState): DataBarRule {
  demand(state.rule.kind === "dataBar", "InvalidOperation", "not a data bar");
  return state.rule;
}

function setStyle(state: RuleState, change: ConditionalStyle): void {
  const rule = formulaRule(state);
  state.rule = { ...rule, style: { ...rule.style, ...change } };
}

/** https://learn.microsoft.com/javascript/api/excel/excel.customconditionalformat */
export class CustomConditionalFormat extends ClientObject {
  readonly className = "CustomConditionalFormat";
  constructor(
    readonly book: WorkbookState,
    readonly state: RuleState,
  ) {
    super();
  }
  get rule(): ConditionalFormatRule {
    return new ConditionalFormatRule(this.book, this.state);
  }
  get format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.state);
  }
}

/** https://learn.microsoft.com/javascript/api/excel/excel.conditionalformatrule */
export class ConditionalFormatRule extends ClientObject {
  readonly className = "ConditionalFormatRule";
  constructor(
    readonly book: WorkbookState,
    readonly state: RuleState,
  ) {
    super();
  }
  get formula(): string {
    return formulaRule(this.state).formula;
  }
  /** Relative to the range's first cell (office-js issue 5194); structured references are refused, as in Excel's box. */
  set formula(value: unknown) {
    const formula = plainFormula(this.book, textOf("formula", value));
    this.state.rule = { ...formulaRule(this.state), formula };
  }
}

/** Something of a custom rule's looks. */
abstract class RuleLooks extends ClientObject {
  constructor(readonly state: RuleState) {
    super();
  }
}

/** https://learn.microsoft.com/javascript/api/excel/excel.conditionalrangeformat */
export class ConditionalRangeFormat extends RuleLooks {
  readonly className = "ConditionalRangeFormat";
  get font(): ConditionalRangeFont {
    return new ConditionalRangeFont(this.state);
  }
  get fill(): ConditionalRangeFill {
    return new ConditionalRangeFill(this.state);
  }
  get borders(): ConditionalRangeBorderCollection {
    return new ConditionalRangeBorderCollection(this.state);
  }
}

/** https://learn.microsoft.com/javascript/api/excel/excel.conditionalrangefont: null where the rule leaves it alone. */
export class ConditionalRangeFont extends RuleLooks {
  readonly className = "ConditionalRangeFont";
  get color(): string | null {
    return formulaRule(this.state).style.fontColor ?? null;
  }
  set color(value: unknown) {
    setStyle(this.state, { fontColor: colorOf("font.color", value) });
  }
}

accessors(
  ConditionalRangeFont,
  ["bold", "italic"],
  ({ state }, member) => formulaRule(state).style[member] ?? null,
  ({ state }, member, value) => setStyle(state, { [member]: truthOf(member, value) }),
);

/** https://learn.microsoft.com/javascript/api/excel/excel.conditionalrangefill */
export class ConditionalRangeFill extends RuleLooks {
  readonly className = "ConditionalRangeFill";
  get color(): string | null {
    return formulaRule(this.state).style.fill ?? null;
  }
  set color(value: unknown) {
    setStyle(this.state, { fill: colorOf("fill.color", value) });
  }
}

/** https://learn.microsoft.com/javascript/api/excel/excel.conditionalrangebordercollection */
export class ConditionalRangeBorderCollection extends RuleLooks {
  readonly className = "ConditionalRangeBorderCollection";
  getItem(side: unknown): ConditionalRangeBorder {
    const known = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"];
    demand(known.includes(String(side)), "InvalidArgument", `border ${String(side)}`);
    return new ConditionalRangeBorder(this.state, String(side));
  }
}

/** https://learn.microsoft.com/javascript/api/excel/excel.conditionalrangeborder */
export class ConditionalRangeBorder extends ClientObject {
  readonly className = "ConditionalRangeBorder";
  constructor(
    readonly state: RuleState,
    readonly side: string,
  ) {
    super();
  }
  get sideIndex(): string {
    return this.side;
  }
  get style(): string {
    return this.state.edges.get(this.side)?.style ?? "None";
  }
  set style(value: unknown) {
    const style = textOf("border.style", value);
    if (style !== "Continuous" && style !== "None") notSimulated(`ConditionalRangeBorder.style ${style}`);
    if (style === "None") this.state.edges.delete(this.side);
    else this.state.edges.set(this.side, { color: this.color, style });
  }
  get color(): string {
    return this.state.edges.get(this.side)?.color ?? "#000000";
  }
  set color(value: unknown) {
    this.state.edges.set(this.side, { style: "Continuous", color: colorOf("border.color", value) });
  }
}

/** https://learn.microsoft.com/javascript/api/excel/excel.databarconditionalformat */
export class DataBarConditionalFormat extends RuleLooks {
  readonly className = "DataBarConditionalFormat";
  get positiveFormat(): ConditionalDataBarPositiveFormat {
    return new ConditionalDataBarPositiveFormat(this.state);
  }
  get barDirection(): unknown {
    return this.state.looks.get("barDirection") ?? "Context";
  }
  set barDirection(value: unknown) {
    const words = { LeftToRight: "LeftToRight", RightToLeft: "RightToLeft", Context: "Context" } as const;
    this.state.looks.set("barDirection", wordOf("barDirection", value, words));
  }
  get lowerBoundRule(): unknown {
    return apiBound(dataBarRule(this.state).min);
  }
  set lowerBoundRule(value: unknown) {
    this.state.rule = { ...dataBarRule(this.state), min: boundOf(value) };
  }
  get upperBoundRule(): unknown {
    return apiBound(dataBarRule(this.state).max);
  }
  set upperBoundRule(value: unknown) {
    this.state.rule = { ...dataBarRule(this.state), max: boundOf(value) };
  }
}

/** https://learn.microsoft.com/javascript/api/excel/excel.conditionaldatabarpositiveformat */
export class ConditionalDataBarPositiveFormat extends RuleLooks {
  readonly className = "ConditionalDataBarPositiveFormat";
  get fillColor(): string {
    return dataBarRule(this.state).color;
  }
  set fillColor(value: unknown) {
    this.state.rule = { ...dataBarRule(this.state), color: colorOf("fillColor", value) };
  }
}

function apiBound(bound: number): { type: string; formula?: string } {
  return Number.isNaN(bound) ? { type: "Automatic" } : { type: "Number", formula: String(bound) };
}

function boundOf(value: unknown): number {
  const { type, formula } = (value ?? {}) as { type?: unknown; formula?: unknown };
  if (type !== "Number") notSimulated(`ConditionalDataBarRule.type ${String(type)}`);
  const bound = Number(String(formula).replace(/^=/, ""));
  demand(!Number.isNaN(bound), "InvalidArgument", `bound ${String(formula)}`);
  return bound;
}
