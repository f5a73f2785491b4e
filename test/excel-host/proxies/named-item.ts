import type { CellValue } from "../../../src/workbook/page/content";
import { ClientCollection, ClientObject } from "../rich-api/client-object";
import { demand, notSimulated } from "../rich-api/host-error";
import { formatAddress, parseAddress } from "../store/address";
import { valueOfFormula } from "../store/calculation";
import { toCanonical } from "../store/formula-text";
import { findName, findSheet } from "../store/lookup";
import { demandFreeName, demandName } from "../store/naming";
import type { NameState, SheetState, WorkbookState } from "../store/workbook-state";
import { textOf, truthOf } from "./parts";
import { Range } from "./range";

/** https://learn.microsoft.com/javascript/api/excel/excel.nameditemcollection, of the workbook or of one sheet. */
export class NamedItemCollection extends ClientCollection {
  readonly className = "NamedItemCollection";
  constructor(
    readonly book: WorkbookState,
    readonly sheet: SheetState | null,
  ) {
    super();
  }
  items(): NamedItem[] {
    const scope = this.sheet?.id ?? null;
    return this.book.names
      .filter((name) => name.scope === scope)
      .map((name) => new NamedItem(this.book, name));
  }
  /** A Range becomes an absolute reference; a text must be a formula with its "=". */
  add(name: unknown, reference: unknown, comment: unknown = ""): NamedItem {
    const text = textOf("name", name);
    demandName(text);
    const scope = this.sheet?.id ?? null;
    if (scope === null) demandFreeName(this.book, text);
    else demand(findName(this.book, text, scope) === undefined, "ItemAlreadyExists", text);
    const state: NameState = {
      name: text,
      formula: formulaOf(this.book, reference),
      visible: true,
      comment: String(comment),
      scope,
    };
    this.book.names.push(state);
    this.book.revision += 1;
    return new NamedItem(this.book, state);
  }
  getCount(): number {
    return this.items().length;
  }
  getItem(name: unknown): NamedItem {
    const item = this.getItemOrNullObject(name);
    demand(item !== null, "ItemNotFound", `name ${String(name)}`);
    return item;
  }
  getItemOrNullObject(name: unknown): NamedItem | null {
    const state = findName(this.book, textOf("name", name), this.sheet?.id ?? null);
    return state ? new NamedItem(this.book, state) : null;
  }
}

/** https://learn.microsoft.com/javascript/api/excel/excel.nameditem */
export class NamedItem extends ClientObject {
  readonly className = "NamedItem";
  constructor(
    readonly book: WorkbookState,
    readonly state: NameState,
  ) {
    super();
  }
  get name(): string {
    return this.state.name;
  }
  get formula(): string {
    return this.state.formula;
  }
  set formula(value: unknown) {
    this.state.formula = formulaOf(this.book, value);
    this.book.revision += 1;
  }
  /** "For a named range, it will return the range address", else what the formula gives (NamedItem.value). */
  get value(): CellValue {
    return this.#address() === null
      ? valueOfFormula(this.book, this.state.formula)
      : this.state.formula.slice(1);
  }
  get type(): string {
    if (this.#address() !== null) return "Range";
    const { value } = this;
    if (typeof value === "string" && value.startsWith("#")) return "Error";
    return { number: "Double", boolean: "Boolean", string: "String" }[typeof value as "number"] ?? "String";
  }
  get comment(): string {
    return this.state.comment;
  }
  set comment(value: unknown) {
    this.state.comment = textOf("comment", value);
  }
  get scope(): string {
    return this.state.scope === null ? "Workbook" : "Worksheet";
  }
  get visible(): boolean {
    return this.state.visible;
  }
  set visible(value: unknown) {
    this.state.visible = truthOf("visible", value);
  }
  getRange(): Range {
    const range = this.getRangeOrNullObject();
    demand(range !== null, "InvalidOperation", `${this.state.name} is no range`);
    return range;
  }
  /** What refers into another workbook is no range of this one: "isNullObject … true" (NamedItem.getRangeOrNullObject). */
  getRangeOrNullObject(): Range | null {
    const typed = this.#address();
    if (!typed)
      return this.state.formula.includes("[") ? notSimulated("NamedItem.getRange of a formula") : null;
    const sheet = typed.sheet ? findSheet(this.book, typed.sheet) : undefined;
    return sheet ? new Range(this.book, sheet, typed.range) : null;
  }
  #address(): ReturnType<typeof parseAddress> {
    return parseAddress(this.state.formula.slice(1));
  }
  delete(): void {
    this.book.names.splice(this.book.names.indexOf(this.state), 1);
    this.book.revision += 1;
  }
}

function formulaOf(book: WorkbookState, reference: unknown): string {
  if (reference instanceof Range) return `=${formatAddress(reference.sheet.name, reference.area, "$")}`;
  const text = textOf("reference", reference);
  demand(text.startsWith("="), "NotSimulated", "NamedItemCollection.add of a constant");
  return toCanonical(book, null, text);
}
