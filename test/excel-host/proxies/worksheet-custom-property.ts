import { ClientCollection, ClientObject } from "../rich-api/client-object";
import { demand } from "../rich-api/host-error";
import type { SheetState } from "../store/workbook-state";
import { textOf } from "./parts";

/** https://learn.microsoft.com/javascript/api/excel/excel.worksheetcustompropertycollection; keys without regard to case. */
export class WorksheetCustomPropertyCollection extends ClientCollection {
  readonly className = "WorksheetCustomPropertyCollection";
  constructor(readonly sheet: SheetState) {
    super();
  }
  items(): WorksheetCustomProperty[] {
    return [...this.sheet.customProperties.keys()].map((key) => new WorksheetCustomProperty(this.sheet, key));
  }
  add(key: unknown, value: unknown): WorksheetCustomProperty {
    demand(textOf("key", key).length <= 255, "InvalidArgument", "key");
    const known = this.#known(key) ?? String(key);
    this.sheet.customProperties.set(known, textOf("value", value));
    return new WorksheetCustomProperty(this.sheet, known);
  }
  getCount(): number {
    return this.sheet.customProperties.size;
  }
  getItem(key: unknown): WorksheetCustomProperty {
    const item = this.getItemOrNullObject(key);
    demand(item !== null, "ItemNotFound", `property ${String(key)}`);
    return item;
  }
  getItemOrNullObject(key: unknown): WorksheetCustomProperty | null {
    const known = this.#known(key);
    return known === undefined ? null : new WorksheetCustomProperty(this.sheet, known);
  }
  #known(key: unknown): string | undefined {
    const wanted = textOf("key", key).toLowerCase();
    return [...this.sheet.customProperties.keys()].find((each) => each.toLowerCase() === wanted);
  }
}

/** https://learn.microsoft.com/javascript/api/excel/excel.worksheetcustomproperty */
export class WorksheetCustomProperty extends ClientObject {
  readonly className = "WorksheetCustomProperty";
  constructor(
    readonly sheet: SheetState,
    private readonly property: string,
  ) {
    super();
  }
  get key(): string {
    return this.property;
  }
  get value(): string {
    return this.sheet.customProperties.get(this.property) ?? "";
  }
  set value(value: unknown) {
    this.sheet.customProperties.set(this.property, textOf("value", value));
  }
  delete(): void {
    this.sheet.customProperties.delete(this.property);
  }
}
