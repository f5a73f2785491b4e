import { ALIVE, ClientObject } from "../rich-api/client-object";
import { HostError, demand } from "../rich-api/host-error";
import { GRID } from "../store/address";
import { usedRange } from "../store/cells";
import { copySheet, placeOfCopy } from "../store/copy-sheet";
import { EventType, tellSheet } from "../store/events";
import { cellsWithText, criteriaOf } from "../store/find";
import { joinCells } from "../store/special-cells";
import { demandSheetName } from "../store/naming";
import { renameSheet } from "../store/rename";
import type { SheetState, WorkbookState } from "../store/workbook-state";
import { activateSheet } from "./activate";
import { AutoFilter } from "./auto-filter";
import { ChartCollection } from "./chart-collection";
import { NamedItemCollection } from "./named-item";
import { PageBreakCollection } from "./page-break";
import { PageLayout } from "./page-layout";
import { colorOf, numberOf, rangeOn, textOf, truthOf, wordOf } from "./parts";
import { Range } from "./range";
import { RangeAreas } from "./range-areas";
import { TableCollection } from "./table-collection";
import { demandStructure } from "./workbook-protection";
import { WorksheetCustomPropertyCollection } from "./worksheet-custom-property";
import { WorksheetFreezePanes } from "./worksheet-freeze-panes";
import { WorksheetProtection } from "./worksheet-protection";

const VISIBILITY = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const;

/** https://learn.microsoft.com/javascript/api/excel/excel.worksheet */
export class Worksheet extends ClientObject {
  readonly className = "Worksheet";
  constructor(
    readonly book: WorkbookState,
    readonly sheet: SheetState,
  ) {
    super();
    this[ALIVE]();
  }
  override [ALIVE](): void {
    demand(this.book.sheets.includes(this.sheet), "ItemNotFound", "the sheet was deleted");
  }

  get id(): string {
    return this.sheet.id;
  }
  get name(): string {
    return this.sheet.name;
  }
  /** Formulas follow the new name, as in the grid. */
  set name(value: unknown) {
    demandStructure(this.book);
    const name = textOf("name", value);
    demandSheetName(this.book, name, this.sheet.id);
    const before = this.sheet.name;
    this.sheet.name = name;
    renameSheet(this.book, before, name);
    this.book.revision += 1;
  }
  get position(): number {
    return this.book.sheets.indexOf(this.sheet);
  }
  set position(value: unknown) {
    demandStructure(this.book);
    const position = numberOf("position", value);
    demand(position >= 0 && position < this.book.sheets.length, "InvalidArgument", "position");
    this.book.sheets.splice(this.position, 1);
    this.book.sheets.splice(position, 0, this.sheet);
  }
  get visibility(): string {
    return Object.entries(VISIBILITY).find(([, word]) => word === this.sheet.visibility)?.[0] ?? "";
  }
  /** One sheet at least stays visible; hiding the active sheet activates another. */
  set visibility(value: unknown) {
    demandStructure(this.book);
    const visibility = wordOf("visibility", value, VISIBILITY);
    const others = this.book.sheets.filter((each) => each !== this.sheet && each.visibility === "visible");
    demand(visibility === "visible" || others.length > 0, "InvalidOperation", "the last visible sheet");
    this.sheet.visibility = visibility;
    if (visibility !== "visible" && this.book.activeSheet === this.sheet && others[0])
      activateSheet(this.book, others[0]);
  }
  /** "if the worksheet is invisible, the value will be `null`" (Worksheet.tabColor). */
  get tabColor(): string | null {
    return this.sheet.visibility === "visible" ? this.sheet.tabColor : null;
  }
  /** "" takes the colour away (Worksheet.tabColor). */
  set tabColor(value: unknown) {
    this.sheet.tabColor = value === "" ? "" : colorOf("tabColor", value);
  }
  get showGridlines(): boolean {
    return this.sheet.showGridlines;
  }
  set showGridlines(value: unknown) {
    this.sheet.showGridlines = truthOf("showGridlines", value);
  }
  get showHeadings(): boolean {
    return this.sheet.showHeadings;
  }
  set showHeadings(value: unknown) {
    this.sheet.showHeadings = truthOf("showHeadings", value);
  }
  get standardHeight(): number {
    return 15;
  }
  get standardWidth(): number {
    return 8.43;
  }

  get tables(): TableCollection {
    return new TableCollection(this.book, this.sheet);
  }
  get names(): NamedItemCollection {
    return new NamedItemCollection(this.book, this.sheet);
  }
  get charts(): ChartCollection {
    return new ChartCollection(this.book, this.sheet);
  }
  get protection(): WorksheetProtection {
    return new WorksheetProtection(this.sheet);
  }
  get pageLayout(): PageLayout {
    return new PageLayout(this.book, this.sheet);
  }
  get autoFilter(): AutoFilter {
    return new AutoFilter(this.book, this.sheet, null);
  }
  get horizontalPageBreaks(): PageBreakCollection {
    return new PageBreakCollection(this.book, this.sheet, "rows");
  }
  get verticalPageBreaks(): PageBreakCollection {
    return new PageBreakCollection(this.book, this.sheet, "columns");
  }
  get customProperties(): WorksheetCustomPropertyCollection {
    return new WorksheetCustomPropertyCollection(this.sheet);
  }
  get freezePanes(): WorksheetFreezePanes {
    return new WorksheetFreezePanes(this.book, this.sheet);
  }

  getRange(address?: unknown): Range {
    const area = address === undefined || address === null ? GRID : rangeOn(this.book, this.sheet, address);
    return new Range(this.book, this.sheet, area);
  }
  /** Several ranges, or the whole sheet; addresses are separated by commas (Worksheet.getRanges). */
  getRanges(address?: unknown): RangeAreas {
    const parts = address === undefined ? null : textOf("address", address).split(",");
    const areas = parts?.map((part) => rangeOn(this.book, this.sheet, part.trim())) ?? [GRID];
    return new RangeAreas(this.book, this.sheet, areas);
  }
  findAllOrNullObject(text: unknown, criteria: unknown): RangeAreas | null {
    const cells = cellsWithText(this.book, this.sheet, GRID, textOf("text", text), criteriaOf(criteria));
    return cells.length > 0 ? new RangeAreas(this.book, this.sheet, joinCells(cells)) : null;
  }
  findAll(text: unknown, criteria: unknown): RangeAreas {
    const found = this.findAllOrNullObject(text, criteria);
    demand(found !== null, "ItemNotFound", `text ${String(text)}`);
    return found;
  }
  replaceAll(text: unknown, replacement: unknown, criteria: unknown): number {
    return this.getRange().replaceAll(text, replacement, criteria);
  }
  getNext(visibleOnly?: unknown): Worksheet {
    return this.#neighbour(1, visibleOnly) ?? notFound("next sheet");
  }
  getNextOrNullObject(visibleOnly?: unknown): Worksheet | null {
    return this.#neighbour(1, visibleOnly);
  }
  getPrevious(visibleOnly?: unknown): Worksheet {
    return this.#neighbour(-1, visibleOnly) ?? notFound("previous sheet");
  }
  getPreviousOrNullObject(visibleOnly?: unknown): Worksheet | null {
    return this.#neighbour(-1, visibleOnly);
  }
  getRangeByIndexes(row: number, column: number, rowCount: number, columnCount: number): Range {
    return new Range(this.book, this.sheet, { row, column, rowCount, columnCount });
  }
  getCell(row: number, column: number): Range {
    return new Range(this.book, this.sheet, { row, column, rowCount: 1, columnCount: 1 });
  }
  /** "If the entire worksheet is blank, it will return the top left cell" (Worksheet.getUsedRange). */
  getUsedRange(valuesOnly = false): Range {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }
  getUsedRangeOrNullObject(valuesOnly = false): Range | null {
    const used = usedRange(this.sheet, GRID, valuesOnly);
    return used && new Range(this.book, this.sheet, used);
  }
  copy(positionType: unknown = "None", relativeTo?: unknown): Worksheet {
    demandStructure(this.book);
    const beside = relativeTo instanceof Worksheet ? relativeTo.sheet : null;
    const place = placeOfCopy(this.book, positionType, beside);
    return new Worksheet(this.book, copySheet(this.book, this.sheet, place));
  }
  activate(): void {
    activateSheet(this.book, this.sheet);
  }
  calculate(_markAllDirty?: boolean): void {
    this.book.revision += 1;
  }
  /** A very hidden sheet or the last visible one cannot be deleted (Worksheet.delete). */
  delete(): void {
    demandStructure(this.book);
    const others = this.book.sheets.filter((each) => each !== this.sheet && each.visibility === "visible");
    demand(
      this.sheet.visibility !== "veryHidden" && others[0] !== undefined,
      "InvalidOperation",
      this.sheet.name,
    );
    if (this.book.activeSheet === this.sheet) activateSheet(this.book, others[0]);
    this.book.sheets.splice(this.position, 1);
    tellSheet(this.book, EventType.sheetDeleted, this.sheet);
  }
  #neighbour(step: number, visibleOnly: unknown = false): Worksheet | null {
    const { sheets } = this.book;
    const isMeant = ({ visibility }: SheetState): boolean => visibleOnly !== true || visibility === "visible";
    let index = this.position + step;
    while (sheets[index] && !isMeant(sheets[index] as SheetState)) index += step;
    const sheet = sheets[index];
    return sheet ? new Worksheet(this.book, sheet) : null;
  }
}

function notFound(details: string): never {
  throw new HostError("ItemNotFound", details);
}
