import { ClientObject } from "../rich-api/client-object";
import { demand } from "../rich-api/host-error";
import type { SheetState } from "../store/workbook-state";
import { textOf } from "./parts";
import { accessors } from "./accessors";

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
}

accessors(
  HeaderFooter,
  ["leftHeader", "centerHeader", "rightHeader", "leftFooter", "centerFooter", "rightFooter"],
  ({ sheet }, member) => sheet.page.defaultForAllPages.get(member) ?? "",
  ({ sheet }, member, value) => {
    demand(textOf(member, value).length <= LONGEST, "InvalidArgument", member);
    sheet.pageTouched = true;
    sheet.page.defaultForAllPages.set(member, String(value));
  },
);
