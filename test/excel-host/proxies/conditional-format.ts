import type { RangeAddress } from "../../../src/workbook/page/content";
import { ClientCollection, ClientObject } from "../rich-api/client-object";
import { demand, notSimulated } from "../rich-api/host-error";
import { intersect, subtract } from "../store/address";
import { freshId, type RuleState, type SheetState, type WorkbookState } from "../store/workbook-state";
import {
  CellValueConditionalFormat,
  ColorScaleConditionalFormat,
  IconSetConditionalFormat,
  PresetCriteriaConditionalFormat,
  TextConditionalFormat,
  TopBottomConditionalFormat,
} from "./conditional-kinds";
import { CustomConditionalFormat, DataBarConditionalFormat } from "./conditional-rules";
import { numberOf, truthOf } from "./parts";
import { Range } from "./range";
import { RangeAreas } from "./range-areas";

/** https://learn.microsoft.com/javascript/api/excel/excel.conditionalformatcollection: the rules that touch a range. */
export class ConditionalFormatCollection extends ClientCollection {
  readonly className = "ConditionalFormatCollection";
  constructor(
    readonly book: WorkbookState,
    readonly sheet: SheetState,
    readonly range: RangeAddress,
  ) {
    super();
  }
  items(): ConditionalFormat[] {
    const touching = this.sheet.rules.filter((rule) => intersect(rule.range, this.range));
    return touching.map((rule) => new ConditionalFormat(this.book, this.sheet, rule));
  }
  getCount(): number {
    return this.items().length;
  }
  getItem(id: unknown): ConditionalFormat {
    const rule = this.sheet.rules.find((each) => each.id === id && intersect(each.range, this.range));
    demand(rule !== undefined, "ItemNotFound", `conditional format ${String(id)}`);
    return new ConditionalFormat(this.book, this.sheet, rule);
  }
  getItemAt(index: number): ConditionalFormat {
    const item = this.items()[index];
    demand(item !== undefined, "InvalidArgument", `conditional format ${index}`);
    return item;
  }
  /** "Adds a new conditional format to the collection at the first/top priority" (ConditionalFormatCollection.add). */
  add(type: unknown): ConditionalFormat {
    demand(this.sheet.protection === null, "AccessDenied", `${this.sheet.name} is protected`);
    const state: RuleState = {
      id: freshId(this.book, "{conditional-format-"),
      range: this.range,
      rule: emptyRule(type),
      edges: new Map(),
      looks: new Map(),
      ...(KEPT.includes(String(type)) ? { type: String(type) } : {}),
    };
    this.sheet.rules.unshift(state);
    return new ConditionalFormat(this.book, this.sheet, state);
  }
  /** A rule that reaches beyond the range stays on the rest of its own. */
  clearAll(): void {
    demand(this.sheet.protection === null, "AccessDenied", `${this.sheet.name} is protected`);
    this.sheet.rules = this.sheet.rules.flatMap((rule) => {
      if (!intersect(rule.range, this.range)) return [rule];
      const [first, ...others] = subtract(rule.range, this.range);
      if (first === undefined) return [];
      // Excel keeps one rule over several areas; here each further area gets a rule of its own with the same looks.
      const apart = others.map((range) => ({
        ...rule,
        id: freshId(this.book, "{conditional-format-"),
        edges: new Map(rule.edges),
        looks: new Map(rule.looks),
        range,
      }));
      return [Object.assign(rule, { range: first }), ...apart];
    });
  }
}

/** Kinds that are kept and read back, but cannot be saved. */
const KEPT = ["CellValue", "ContainsText", "TopBottom", "PresetCriteria", "ColorScale", "IconSet"];

function emptyRule(type: unknown): RuleState["rule"] {
  if (type === "Custom" || KEPT.includes(String(type)))
    return { kind: "formula", formula: "", style: {}, stopIfTrue: false };
  if (type === "DataBar") return { kind: "dataBar", color: "#638EC6", min: Number.NaN, max: Number.NaN };
  return notSimulated(`ConditionalFormatCollection.add ${String(type)}`);
}

/** https://learn.microsoft.com/javascript/api/excel/excel.conditionalformat */
export class ConditionalFormat extends ClientObject {
  readonly className = "ConditionalFormat";
  constructor(
    readonly book: WorkbookState,
    readonly sheet: SheetState,
    readonly state: RuleState,
  ) {
    super();
  }
  get id(): string {
    return this.state.id;
  }
  get type(): string {
    this.#demandReadable("type");
    return this.state.type ?? (this.state.rule.kind === "formula" ? "Custom" : "DataBar");
  }
  get priority(): number {
    this.#demandReadable("priority");
    return this.sheet.rules.indexOf(this.state);
  }
  /** A negative one counts from the back; what lies out of bounds is the last or the first (ConditionalFormat.priority). */
  set priority(value: unknown) {
    const place = numberOf("priority", value);
    this.sheet.rules.splice(this.priority, 1);
    const fromFront = place < 0 ? this.sheet.rules.length + 1 + place : place;
    this.sheet.rules.splice(Math.max(0, fromFront), 0, this.state);
  }
  /** "null on data bars, icon sets, and color scales" (ConditionalFormat.stopIfTrue). */
  get stopIfTrue(): boolean | null {
    this.#demandReadable("stopIfTrue");
    const hasNone = this.type === "ColorScale" || this.type === "IconSet";
    return this.state.rule.kind === "formula" && !hasNone ? this.state.rule.stopIfTrue : null;
  }
  set stopIfTrue(value: unknown) {
    demand(this.state.rule.kind === "formula", "InvalidOperation", "stopIfTrue");
    this.state.rule = { ...this.state.rule, stopIfTrue: truthOf("stopIfTrue", value) };
  }
  getRange(): Range {
    return new Range(this.book, this.sheet, this.state.range);
  }
  getRangeOrNullObject(): Range {
    return this.getRange();
  }
  getRanges(): RangeAreas {
    return new RangeAreas(this.book, this.sheet, [this.state.range]);
  }
  delete(): void {
    demand(this.sheet.protection === null, "AccessDenied", `${this.sheet.name} is protected`);
    this.sheet.rules = this.sheet.rules.filter((rule) => rule !== this.state);
  }
  #demandReadable(member: string): void {
    demand(this.state.isDuplicate !== true, "GeneralException", `${member} of a rule that was duplicated`);
  }
}

/** How a format of each type is reached, by `custom` or `customOrNullObject` and so on. */
const PARTS: Readonly<Record<string, (book: WorkbookState, state: RuleState) => ClientObject>> = {
  custom: (book, state) => new CustomConditionalFormat(book, state),
  dataBar: (_book, state) => new DataBarConditionalFormat(state),
  cellValue: (book, state) => new CellValueConditionalFormat(book, state),
  textComparison: (book, state) => new TextConditionalFormat(book, state),
  topBottom: (book, state) => new TopBottomConditionalFormat(book, state),
  preset: (book, state) => new PresetCriteriaConditionalFormat(book, state),
  colorScale: (_book, state) => new ColorScaleConditionalFormat(state.looks, "colorScale"),
  iconSet: (_book, state) => new IconSetConditionalFormat(state.looks, "iconSet"),
};
const TYPES: Readonly<Record<string, string>> = {
  ...{ custom: "Custom", dataBar: "DataBar", cellValue: "CellValue", textComparison: "ContainsText" },
  ...{ topBottom: "TopBottom", preset: "PresetCriteria", colorScale: "ColorScale", iconSet: "IconSet" },
};

for (const [name, make] of Object.entries(PARTS)) {
  const partOf = ({ book, state, type }: ConditionalFormat): ClientObject | null =>
    type === TYPES[name] ? make(book, state) : null;
  const demandPart = (format: ConditionalFormat): ClientObject => {
    const part = partOf(format);
    demand(part !== null, "InvalidOperation", `not a conditional format of the type ${TYPES[name]}`);
    return part;
  };
  Object.defineProperty(ConditionalFormat.prototype, name, {
    configurable: true,
    get(this: ConditionalFormat) {
      return demandPart(this);
    },
  });
  Object.defineProperty(ConditionalFormat.prototype, `${name}OrNullObject`, {
    configurable: true,
    get(this: ConditionalFormat) {
      return partOf(this);
    },
  });
}
