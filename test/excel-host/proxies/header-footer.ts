import { ClientObject } from "../rich-api/client-object";
import { demand } from "../rich-api/host-error";
import type { SheetState } from "../store/workbook-state";
import { textOf } from "./parts";

/** Longest header or footer of a file (Excel specifications and limits). */
const LONGEST = 255;

/** https://learn.microsoft.com/javascript/api/excel/excel.headerfootergroup */
export class HeaderFooterGroup extends ClientObject {
  readonly className = "HeaderFooterGroup";
  constructor(readonly sheet: SheetState) {
    super();
  }
  get state(): string {
    return this.sheet.page.headersFootersState;
  }
  set state(value: unknown) {
    const known = ["Default", "FirstAndDefault", "OddAndEven", "FirstOddAndEven"];
    demand(known.includes(textOf("state", value)), "InvalidArgument", `state ${String(value)}`);
    this.sheet.pageTouched = true;
    this.sheet.page.headersFootersState = String(value);
  }
  get defaultForAllPages(): HeaderFooter {
    return new HeaderFooter(this.sheet);
  }
}

/** https://learn.microsoft.com/javascript/api/excel/excel.headerfooter, of the pages that are not special. */
export class HeaderFooter extends ClientObject {
  readonly className = "HeaderFooter";
  constructor(readonly sheet: SheetState) {
    super();
  }
  get leftHeader(): string {
    return this.#text("leftHeader");
  }
  set leftHeader(value: unknown) {
    this.#set("leftHeader", value);
  }
  get centerHeader(): string {
    return this.#text("centerHeader");
  }
  set centerHeader(value: unknown) {
    this.#set("centerHeader", value);
  }
  get rightHeader(): string {
    return this.#text("rightHeader");
  }
  set rightHeader(value: unknown) {
    this.#set("rightHeader", value);
  }
  get leftFooter(): string {
    return this.#text("leftFooter");
  }
  set leftFooter(value: unknown) {
    this.#set("leftFooter", value);
  }
  get centerFooter(): string {
    return this.#text("centerFooter");
  }
  set centerFooter(value: unknown) {
    this.#set("centerFooter", value);
  }
  get rightFooter(): string {
    return this.#text("rightFooter");
  }
  set rightFooter(value: unknown) {
    this.#set("rightFooter", value);
  }
  #text(member: string): string {
    return this.sheet.page.defaultForAllPages.get(member) ?? "";
  }
  #set(member: string, value: unknown): void {
    demand(textOf(member, value).length <= LONGEST, "InvalidArgument", member);
    this.sheet.pageTouched = true;
    this.sheet.page.defaultForAllPages.set(member, String(value));
  }
}
