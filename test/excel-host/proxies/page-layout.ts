import { ClientObject } from "../rich-api/client-object";
import { demand, notSimulated } from "../rich-api/host-error";
import { GRID, parseAddress } from "../store/address";
import type { PageState, SheetState, WorkbookState } from "../store/workbook-state";
import { HeaderFooterGroup } from "./header-footer";
import { numberOf, textOf, truthOf, wordOf } from "./parts";
import { areaOf } from "./area-of";
import { Range } from "./range";
import { RangeAreas } from "./range-areas";
import { accessors } from "./accessors";

const ORIENTATIONS = { Portrait: "Portrait", Landscape: "Landscape" } as const;
const POINTS = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;

type Side = keyof PageState["margins"];

/** https://learn.microsoft.com/javascript/api/excel/excel.pagelayout; margins in points. */
export class PageLayout extends ClientObject {
  readonly className = "PageLayout";
  constructor(
    readonly book: WorkbookState,
    readonly sheet: SheetState,
  ) {
    super();
  }
  get orientation(): string {
    return this.sheet.page.orientation;
  }
  set orientation(value: unknown) {
    this.#page().orientation = wordOf("orientation", value, ORIENTATIONS);
  }
  get paperSize(): string {
    return this.sheet.page.paperSize;
  }
  set paperSize(value: unknown) {
    const known = ["A3", "A4", "A5", "B4", "B5", "Letter", "Legal", "Tabloid"];
    demand(known.includes(textOf("paperSize", value)), "InvalidArgument", `paperSize ${String(value)}`);
    this.#page().paperSize = String(value);
  }
  /** What is not given is null: a scale has no pages, pages have no scale (PageLayoutZoomOptions). */
  get zoom(): Readonly<Record<keyof PageState["zoom"], number | null>> {
    return { scale: null, horizontalFitToPages: null, verticalFitToPages: null, ...this.sheet.page.zoom };
  }
  /** A whole object: a scale, or pages across and down, where one left out means as many as it takes (PageLayoutZoomOptions). */
  set zoom(value: unknown) {
    demand(typeof value === "object" && value !== null, "InvalidArgument", "zoom");
    const { scale, horizontalFitToPages, verticalFitToPages } = value as PageState["zoom"];
    const isScale = typeof scale === "number" && scale >= 10 && scale <= 400;
    const isFit = horizontalFitToPages !== undefined || verticalFitToPages !== undefined;
    demand(isScale || (scale === undefined && isFit), "InvalidArgument", "zoom");
    this.#page().zoom = { ...(value as PageState["zoom"]) };
  }
  get centerHorizontally(): boolean {
    return this.sheet.page.centerHorizontally;
  }
  set centerHorizontally(value: unknown) {
    this.#page().centerHorizontally = truthOf("centerHorizontally", value);
  }
  get headersFooters(): HeaderFooterGroup {
    return new HeaderFooterGroup(this.sheet);
  }
  setPrintMargins(unit: unknown, options: unknown): void {
    const points = POINTS[unit as keyof typeof POINTS];
    demand(
      points !== undefined && typeof options === "object" && options !== null,
      "InvalidArgument",
      "unit",
    );
    for (const [side, value] of Object.entries(options))
      setMargin(this.sheet, side as Side, numberOf(side, value) * points);
  }
  setPrintArea(range: unknown): void {
    const { sheet, area } = areaOf(this.book, this.sheet, range);
    demand(sheet === this.sheet, "InvalidArgument", "a range of another sheet");
    this.#page().printArea = area;
  }
  getPrintArea(): RangeAreas {
    const areas = this.getPrintAreaOrNullObject();
    demand(areas !== null, "ItemNotFound", "no print area");
    return areas;
  }
  getPrintAreaOrNullObject(): RangeAreas | null {
    const { printArea } = this.sheet.page;
    return printArea && new RangeAreas(this.book, this.sheet, [printArea]);
  }
  setPrintTitleRows(rows: unknown): void {
    const area = rows instanceof Range ? rows.area : parseAddress(textOf("rows", rows))?.range;
    demand(area?.columnCount === GRID.columnCount, "InvalidArgument", "whole rows such as $1:$3");
    this.#page().titleRows = { first: area.row, last: area.row + area.rowCount - 1 };
  }
  getPrintTitleRowsOrNullObject(): Range | null {
    const { titleRows } = this.sheet.page;
    const { columnCount } = GRID;
    if (!titleRows) return null;
    const rowCount = titleRows.last - titleRows.first + 1;
    return new Range(this.book, this.sheet, { row: titleRows.first, column: 0, rowCount, columnCount });
  }

  #page(): PageState {
    this.sheet.pageTouched = true;
    return this.sheet.page;
  }
}

function setMargin(sheet: SheetState, side: Side, points: number): void {
  if (!(side in sheet.page.margins)) notSimulated(`PageLayout margin ${side}`);
  demand(points >= 0, "InvalidArgument", `${side}Margin`);
  sheet.pageTouched = true;
  sheet.page.margins[side] = points;
}

// Kept and read back; the workbook as data has no words for them.
accessors(
  PageLayout,
  ["centerVertically", "blackAndWhite", "draftMode", "printGridlines", "printHeadings"],
  ({ sheet }, member) => sheet.page.looks.get(member) ?? false,
  ({ sheet }, member, value) => {
    sheet.pageTouched = true;
    if (truthOf(member, value)) sheet.page.looks.set(member, true);
    else sheet.page.looks.delete(member);
  },
);

accessors(
  PageLayout,
  ["topMargin", "bottomMargin", "leftMargin", "rightMargin", "headerMargin", "footerMargin"],
  ({ sheet }, member) => sheet.page.margins[sideOf(member)],
  ({ sheet }, member, value) => setMargin(sheet, sideOf(member), numberOf(member, value)),
);

function sideOf(member: `${Side}Margin`): Side {
  return member.replace("Margin", "") as Side;
}
