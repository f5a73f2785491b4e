import { ClientCollection, ClientObject } from "../rich-api/client-object";
import { demand } from "../rich-api/host-error";
import type { WorkbookState } from "../store/workbook-state";
import { textOf } from "./parts";
import { accessors } from "./accessors";

/** https://learn.microsoft.com/javascript/api/excel/excel.documentproperties */
export class DocumentProperties extends ClientObject {
  readonly className = "DocumentProperties";
  constructor(readonly book: WorkbookState) {
    super();
  }
  /** The user who saved last; nobody is signed in here. */
  get lastAuthor(): string {
    return "";
  }
  get creationDate(): string {
    return `${this.book.today}T00:00:00Z`;
  }
  get revisionNumber(): number {
    return 0;
  }
  get custom(): CustomPropertyCollection {
    return new CustomPropertyCollection(this.book);
  }
}

accessors(
  DocumentProperties,
  ["title", "subject", "author"],
  ({ book }, member) => book.properties[member],
  ({ book }, member, value) => (book.properties[member] = textOf(member, value)),
);

// Kept and read back; the workbook as data has words for manager and company only.
accessors(
  DocumentProperties,
  ["keywords", "comments", "category", "manager", "company"],
  ({ book }, member) => book.properties.other.get(member) ?? "",
  ({ book }, member, value) => book.properties.other.set(member, textOf(member, value)),
);

/** Longest key and longest value of a custom property outside of Excel on the web, in UTF-16 units (CustomProperty). */
const LONGEST = 255;

/** https://learn.microsoft.com/javascript/api/excel/excel.custompropertycollection */
export class CustomPropertyCollection extends ClientCollection {
  readonly className = "CustomPropertyCollection";
  constructor(readonly book: WorkbookState) {
    super();
  }
  items(): CustomProperty[] {
    return [...this.book.customProperties.keys()].map((key) => new CustomProperty(this.book, key));
  }
  /** Adds or replaces; outside of the web keys and values are cut, not refused (CustomPropertyCollection.add). */
  add(key: unknown, value: unknown): CustomProperty {
    const isPlain = typeof value === "string" || typeof value === "number" || typeof value === "boolean";
    demand(isPlain, "InvalidArgument", "value");
    const property = this.#known(key) ?? textOf("key", key).slice(0, LONGEST);
    this.book.customProperties.set(property, typeof value === "string" ? value.slice(0, LONGEST) : value);
    return new CustomProperty(this.book, property);
  }
  getCount(): number {
    return this.book.customProperties.size;
  }
  getItem(key: unknown): CustomProperty {
    const item = this.getItemOrNullObject(key);
    demand(item !== null, "ItemNotFound", `property ${String(key)}`);
    return item;
  }
  getItemOrNullObject(key: unknown): CustomProperty | null {
    const known = this.#known(key);
    return known === undefined ? null : new CustomProperty(this.book, known);
  }
  deleteAll(): void {
    this.book.customProperties.clear();
  }
  /** Keys are "case-insensitive" (CustomPropertyCollection.getItem). */
  #known(key: unknown): string | undefined {
    const wanted = textOf("key", key).slice(0, LONGEST).toLowerCase();
    return [...this.book.customProperties.keys()].find((each) => each.toLowerCase() === wanted);
  }
}

/** https://learn.microsoft.com/javascript/api/excel/excel.customproperty */
export class CustomProperty extends ClientObject {
  readonly className = "CustomProperty";
  constructor(
    readonly book: WorkbookState,
    readonly property: string,
  ) {
    super();
  }
  get key(): string {
    return this.property;
  }
  get value(): unknown {
    return this.book.customProperties.get(this.property);
  }
  set value(value: unknown) {
    new CustomPropertyCollection(this.book).add(this.property, value);
  }
  get type(): string {
    const value = this.value;
    return typeof value === "number" ? "Number" : typeof value === "boolean" ? "Boolean" : "String";
  }
  delete(): void {
    this.book.customProperties.delete(this.property);
  }
}
