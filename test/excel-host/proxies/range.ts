import type { CellValue, RangeAddress } from "../../../src/workbook/page/content";
import { ALIVE, ClientObject } from "../rich-api/client-object";
import { HostError, demand, notSimulated } from "../rich-api/host-error";
import {
  GRID,
  boundingRange,
  contains,
  formatAddress,
  intersect,
  isInGrid,
  isSingleCell,
  offsetRange,
  parseAddress,
} from "../store/address";
import {
  demandBounded,
  demandUnlocked,
  emptyCells,
  readCells,
  readFormulas,
  readValues,
  shapeInput,
  usedRange,
} from "../store/cells";
import { tellEdit, tellSelection } from "../store/events";
import { erase, paint, spread, uniform } from "../store/looks";
import { findSheet } from "../store/lookup";
import type { Hyperlink, LineLook, SheetState, WorkbookState } from "../store/workbook-state";
import { pointsOf } from "../store/place-on-sheet";
import { fromR1C1, readFormulasR1C1 } from "../store/r1c1";
import { readTexts } from "../store/shown-text";
import { mergeCells, unmergeCells } from "../store/merges";
import { enter } from "../store/write";
import { cellsWhere, isValueOfType } from "../store/special-cells";
import { copyCells } from "../store/copy";
import { removeDuplicates } from "../store/duplicates";
import { edgeFrom, regionAround } from "../store/edges";
import { visibleRows } from "../store/filtering";
import { cellsWithText, criteriaOf, replaceTexts } from "../store/find";
import { clearLinks, linkAt } from "../store/hyperlinks";
import { moveRange } from "../store/move-range";
import { activateSheet } from "./activate";
import { ConditionalFormatCollection } from "./conditional-format";
import { DataValidation } from "./data-validation";
import { columnProperties, rowProperties } from "./line-properties";
import { numberOf, textOf, truthOf, wordOf } from "./parts";
import { areaOf } from "./area-of";
import { getProperties, setProperties } from "./cell-properties";
import { RemoveDuplicatesResult } from "./remove-duplicates-result";
import { paintNumberFormats, typeOfValue } from "./cell-arrays";
import { RangeFormat, columnsOf, demandLines, rowsOf } from "./range-format";
import { RangeAreas } from "./range-areas";
import { RangeView } from "./range-view";
import { RangeSort } from "./range-sort";
import { TableScopedCollection } from "./table-collection";
import { Worksheet } from "./worksheet";
import { deleteCells, insertCells } from "../store/shift";

/** https://learn.microsoft.com/javascript/api/excel/excel.range */
export class Range extends ClientObject {
  readonly className = "Range";
  constructor(
    readonly book: WorkbookState,
    readonly sheet: SheetState,
    readonly area: RangeAddress,
  ) {
    super();
    this[ALIVE]();
    demand(isInGrid(area), "InvalidArgument", "outside the sheet");
  }
  override [ALIVE](): void {
    demand(this.book.sheets.includes(this.sheet), "InvalidReference", "the sheet was deleted");
  }

  get address(): string {
    return formatAddress(this.sheet.name, this.area);
  }
  get rowIndex(): number {
    return this.area.row;
  }
  get columnIndex(): number {
    return this.area.column;
  }
  get rowCount(): number {
    return this.area.rowCount;
  }
  get columnCount(): number {
    return this.area.columnCount;
  }
  /** "Returns -1 if the cell count exceeds 2^31-1" (Range.cellCount). */
  get cellCount(): number {
    const count = this.area.rowCount * this.area.columnCount;
    return count > 2_147_483_647 ? -1 : count;
  }
  get isEntireColumn(): boolean {
    return this.area.rowCount === GRID.rowCount;
  }
  get isEntireRow(): boolean {
    return this.area.columnCount === GRID.columnCount;
  }

  get values(): CellValue[][] | null {
    return this.#isUnbounded() ? null : readValues(this.book, this.sheet, this.area);
  }
  set values(input: unknown) {
    enter(this.book, this.sheet, this.area, input);
  }
  get formulas(): CellValue[][] | null {
    return this.#isUnbounded() ? null : readFormulas(this.sheet, this.area);
  }
  set formulas(input: unknown) {
    enter(this.book, this.sheet, this.area, input);
  }
  get formulasR1C1(): CellValue[][] | null {
    return this.#isUnbounded() ? null : readFormulasR1C1(this.sheet, this.area);
  }
  set formulasR1C1(input: unknown) {
    enter(this.book, this.sheet, this.area, fromR1C1(input, this.area));
  }
  get formulasLocal(): CellValue[][] | null {
    return this.formulas;
  }
  set formulasLocal(input: unknown) {
    this.formulas = input;
  }
  get numberFormatLocal(): string[][] | null {
    return this.numberFormat;
  }
  set numberFormatLocal(input: unknown) {
    this.numberFormat = input;
  }
  /** "The text value will not depend on the cell width" (Range.text). */
  get text(): string[][] | null {
    return this.#isUnbounded() ? null : readTexts(this.book, this.sheet, this.area);
  }
  get valueTypes(): string[][] | null {
    return this.values?.map((line) => line.map(typeOfValue)) ?? null;
  }
  get numberFormat(): string[][] | null {
    return this.#isUnbounded() ? null : spread(this.sheet.looks, this.area, "numberFormat", "General");
  }
  /** null in the array leaves a cell's format; a single format goes to all cells (excel-add-ins-ranges-set-format). */
  set numberFormat(input: unknown) {
    demandBounded(this.area);
    if (!this.sheet.protection?.options["allowFormatCells"]) demandUnlocked(this.sheet, this.area);
    if (!Array.isArray(input))
      paint(this.sheet.looks, this.area, { numberFormat: textOf("numberFormat", input) });
    else paintNumberFormats(this.sheet, this.area, shapeInput(input, this.area));
  }
  get rowHidden(): unknown {
    return uniform<LineLook, "hidden">(this.sheet.rows, rowsOf(this.area), "hidden", false);
  }
  set rowHidden(value: unknown) {
    demandLines(this.sheet, "allowFormatRows");
    paint<LineLook>(this.sheet.rows, rowsOf(this.area), { hidden: truthOf("rowHidden", value) });
  }
  get columnHidden(): unknown {
    return uniform<LineLook, "hidden">(this.sheet.columns, columnsOf(this.area), "hidden", false);
  }
  set columnHidden(value: unknown) {
    demandLines(this.sheet, "allowFormatColumns");
    paint<LineLook>(this.sheet.columns, columnsOf(this.area), { hidden: truthOf("columnHidden", value) });
  }

  /** Other styles cannot be given here. */
  get style(): string {
    return "Normal";
  }
  /** Whether all of the range is out of sight (Range.hidden). */
  get hidden(): boolean {
    return this.rowHidden === true || this.columnHidden === true;
  }
  get left(): number {
    return pointsOf(this.sheet, "columns", 0, this.area.column);
  }
  get top(): number {
    return pointsOf(this.sheet, "rows", 0, this.area.row);
  }
  get width(): number {
    return pointsOf(this.sheet, "columns", this.area.column, this.area.columnCount);
  }
  get height(): number {
    return pointsOf(this.sheet, "rows", this.area.row, this.area.rowCount);
  }

  /** The link of the range's first cell; its text is what the cell holds. */
  get hyperlink(): unknown {
    const link = linkAt(this.sheet, this.area);
    return link && { ...link, textToDisplay: String(this.getCell(0, 0).values?.[0]?.[0] ?? "") };
  }
  /** Excel also dresses the cells as links: blue, underlined. */
  set hyperlink(value: unknown) {
    demand(typeof value === "object" && value !== null, "InvalidArgument", "hyperlink");
    demandUnlocked(this.sheet, this.area);
    const { textToDisplay, ...link } = value as Hyperlink & { textToDisplay?: unknown };
    demand(Boolean(link.address) !== Boolean(link.documentReference), "InvalidArgument", "one target");
    clearLinks(this.sheet, this.area);
    this.sheet.hyperlinks.push({ range: this.area, link });
    if (textToDisplay !== undefined) this.values = textOf("textToDisplay", textToDisplay);
    paint(this.sheet.looks, this.area, { fontColor: "#0563C1", underline: "Single" });
    this.book.revision += 1;
  }

  get format(): RangeFormat {
    return new RangeFormat(this.sheet, this.area);
  }
  get worksheet(): Worksheet {
    return new Worksheet(this.book, this.sheet);
  }
  get dataValidation(): DataValidation {
    return new DataValidation(this.book, this.sheet, this.area);
  }
  get conditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.book, this.sheet, this.area);
  }
  get sort(): RangeSort {
    return new RangeSort(this.book, this.sheet, this.area);
  }

  /** The cell may lie outside the range, if it is on the sheet (Range.getCell). */
  getCell(row: number, column: number): Range {
    return this.#at({
      row: this.area.row + row,
      column: this.area.column + column,
      rowCount: 1,
      columnCount: 1,
    });
  }
  getRow(row: number): Range {
    return this.#at({ ...this.area, row: this.area.row + row, rowCount: 1 });
  }
  getColumn(column: number): Range {
    return this.#at({ ...this.area, column: this.area.column + column, columnCount: 1 });
  }
  getLastRow(): Range {
    return this.getRow(this.area.rowCount - 1);
  }
  getLastColumn(): Range {
    return this.getColumn(this.area.columnCount - 1);
  }
  getLastCell(): Range {
    return this.getCell(this.area.rowCount - 1, this.area.columnCount - 1);
  }
  getEntireRow(): Range {
    return this.#at({ ...this.area, column: 0, columnCount: GRID.columnCount });
  }
  getEntireColumn(): Range {
    return this.#at({ ...this.area, row: 0, rowCount: GRID.rowCount });
  }
  getOffsetRange(rows: number, columns: number): Range {
    return this.#at(offsetRange(this.area, rows, columns));
  }
  getResizedRange(rows: number, columns: number): Range {
    return this.#at({
      ...this.area,
      rowCount: this.area.rowCount + rows,
      columnCount: this.area.columnCount + columns,
    });
  }
  getAbsoluteResizedRange(rowCount: number, columnCount: number): Range {
    return this.#at({ ...this.area, rowCount, columnCount });
  }
  getRowsBelow(count = 1): Range {
    return this.#at({ ...this.area, row: this.area.row + this.area.rowCount, rowCount: count });
  }
  getRowsAbove(count = 1): Range {
    return this.#at({ ...this.area, row: this.area.row - count, rowCount: count });
  }
  getColumnsAfter(count = 1): Range {
    return this.#at({ ...this.area, column: this.area.column + this.area.columnCount, columnCount: count });
  }
  getColumnsBefore(count = 1): Range {
    return this.#at({ ...this.area, column: this.area.column - count, columnCount: count });
  }
  getBoundingRect(other: unknown): Range {
    return this.#at(boundingRange(this.area, this.#other(other)));
  }
  getIntersection(other: unknown): Range {
    const shared = this.getIntersectionOrNullObject(other);
    demand(shared !== null, "ItemNotFound", "no intersection");
    return shared;
  }
  getIntersectionOrNullObject(other: unknown): Range | null {
    const shared = intersect(this.area, this.#other(other));
    return shared && this.#at(shared);
  }
  /** Of an empty range the used range is its top left cell (Range.getUsedRange). */
  getUsedRange(valuesOnly = false): Range {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }
  getUsedRangeOrNullObject(valuesOnly = false): Range | null {
    const used = usedRange(this.sheet, this.area, valuesOnly);
    return used && this.#at(used);
  }
  /** The rows that are neither hidden nor filtered out. */
  getVisibleView(): RangeView {
    return new RangeView(this.book, this.sheet, this.area, visibleRows(this.book, this.sheet, this.area));
  }
  getTables(fullyContained = false): TableScopedCollection {
    return new TableScopedCollection(this.book, this.sheet, this.area, fullyContained);
  }

  getColumnProperties(asked: unknown): unknown[] {
    return columnProperties(this.sheet, this.area, asked);
  }
  getRowProperties(asked: unknown): unknown[] {
    return rowProperties(this.sheet, this.area, asked);
  }
  /** Cells with formulas, constants or data validation; the other kinds are not simulated. */
  getSpecialCellsOrNullObject(type: unknown, valueType: unknown = "All"): RangeAreas | null {
    const areas = this.#special(type, String(valueType));
    return areas.length > 0 ? new RangeAreas(this.book, this.sheet, areas) : null;
  }
  /** Those that begin in the range (office-js issue 3611); of more than 512 it "fails to return the result". */
  getMergedAreasOrNullObject(): RangeAreas | null {
    const merges = this.sheet.merges.filter((merge) =>
      contains(this.area, { ...merge, rowCount: 1, columnCount: 1 }),
    );
    demand(merges.length <= 512, "GeneralException", `${merges.length} merged areas`);
    return merges.length > 0 ? new RangeAreas(this.book, this.sheet, merges) : null;
  }
  getSpecialCells(type: unknown, valueType?: unknown): RangeAreas {
    const areas = this.getSpecialCellsOrNullObject(type, valueType);
    demand(areas !== null, "ItemNotFound", "no such cells");
    return areas;
  }

  getCellProperties(asked: unknown): unknown[][] {
    return readCells(this.area, (row, column) =>
      getProperties(this.#at({ row, column, rowCount: 1, columnCount: 1 }), asked),
    );
  }
  /** Of a single cell the whole sheet is searched, from the cell behind it on (Range.find). */
  findOrNullObject(text: unknown, criteria: unknown): Range | null {
    const isSheet = isSingleCell(this.area);
    const within = isSheet ? GRID : this.area;
    const found = cellsWithText(this.book, this.sheet, within, textOf("text", text), criteriaOf(criteria));
    const after = found.findIndex(({ row, column }) =>
      row === this.area.row ? column > this.area.column : row > this.area.row,
    );
    const ordered = isSheet && after >= 0 ? [...found.slice(after), ...found.slice(0, after)] : found;
    const isBackwards =
      (criteria as { searchDirection?: unknown } | undefined)?.searchDirection === "Backwards";
    const first = isBackwards ? ordered.at(-1) : ordered[0];
    return first ? this.#at(first) : null;
  }
  find(text: unknown, criteria: unknown): Range {
    const found = this.findOrNullObject(text, criteria);
    demand(found !== null, "ItemNotFound", `text ${String(text)}`);
    return found;
  }
  replaceAll(text: unknown, replacement: unknown, criteria: unknown): number {
    const words = [textOf("text", text), textOf("replacement", replacement)] as const;
    return replaceTexts(this.book, this.sheet, this.area, words, criteriaOf(criteria));
  }
  getRangeEdge(direction: unknown, activeCell?: unknown): Range {
    return this.#at(edgeFrom(this.sheet, this.#activeCell(activeCell), direction));
  }
  getExtendedRange(direction: unknown, activeCell?: unknown): Range {
    return this.getBoundingRect(this.getRangeEdge(direction, activeCell));
  }
  getSurroundingRegion(): Range {
    return this.#at(regionAround(this.sheet, this.area));
  }

  clear(applyTo: unknown = "All"): void {
    demandUnlocked(this.sheet, this.area);
    const known = ["All", "Contents", "Formats", "Hyperlinks", "RemoveHyperlinks"].includes(String(applyTo));
    if (!known) notSimulated(`Range.clear ${String(applyTo)}`);
    const isAll = applyTo === "All";
    if (isAll || applyTo === "Contents") emptyCells(this.sheet, this.area);
    // "RemoveHyperlinks" takes the looks of the cells too, "Hyperlinks" leaves them (Excel.ClearApplyTo).
    if (isAll || applyTo === "Formats" || applyTo === "RemoveHyperlinks") erase(this.sheet.looks, this.area);
    if (isAll || /Hyperlinks$/.test(String(applyTo))) clearLinks(this.sheet, this.area);
    tellEdit(this.book, this.sheet, this.area);
  }
  insert(shift: unknown): Range {
    demand(shift === "Down" || shift === "Right", "InvalidArgument", "shift");
    insertCells(this.book, this.sheet, this.area, shift);
    return this.#at(this.area);
  }
  delete(shift: unknown): void {
    demand(shift === "Up" || shift === "Left", "InvalidArgument", "shift");
    deleteCells(this.book, this.sheet, this.area, shift);
  }
  copyFrom(
    source: unknown,
    type: unknown = "All",
    skipBlanks: unknown = false,
    transpose: unknown = false,
  ): void {
    const from = areaOf(this.book, this.sheet, source);
    const words = { All: "All", Formulas: "Formulas", Values: "Values", Formats: "Formats" } as const;
    if (type === "Link") notSimulated("Range.copyFrom Link");
    copyCells(this.book, from, this, {
      type: wordOf("copyType", type, words),
      skipBlanks: truthOf("skipBlanks", skipBlanks),
      transpose: truthOf("transpose", transpose),
    });
  }
  /** Fills that copy; series, which Excel guesses from the cells, are refused. */
  autoFill(destination: unknown, type: unknown = "FillDefault"): void {
    const words = {
      FillDefault: "All",
      FillCopy: "All",
      FillValues: "Formulas",
      FillFormats: "Formats",
    } as const;
    if (!(String(type) in words)) notSimulated(`Range.autoFill ${String(type)}`);
    const target = areaOf(this.book, this.sheet, destination);
    const { area } = target;
    const isAlong = area.rowCount === this.area.rowCount || area.columnCount === this.area.columnCount;
    demand(isAlong && contains(area, this.area), "InvalidArgument", "destinationRange");
    const lines = [area.rowCount % this.area.rowCount, area.columnCount % this.area.columnCount];
    if (lines.some((rest) => rest !== 0)) notSimulated("Range.autoFill of a part of the range");
    const isSure = this.formulas?.flat().every((each) => typeof each === "string" && each.startsWith("="));
    if (type === "FillDefault" && isSure !== true) notSimulated("Range.autoFill of a series");
    const options = { type: wordOf("autoFillType", type, words), skipBlanks: false, transpose: false };
    copyCells(this.book, this, target, options);
  }
  moveTo(destination: unknown): void {
    moveRange(this.book, this, areaOf(this.book, this.sheet, destination));
  }
  removeDuplicates(columns: unknown, includesHeader: unknown): RemoveDuplicatesResult {
    demand(Array.isArray(columns), "InvalidArgument", "columns");
    const numbers = columns.map((column) => numberOf("columns", column));
    const hasHeader = truthOf("includesHeader", includesHeader);
    return new RemoveDuplicatesResult(removeDuplicates(this.book, this.sheet, this.area, numbers, hasHeader));
  }
  setCellProperties(properties: unknown): void {
    const lines = shapeInput(properties, this.area);
    for (const [row, line] of lines.entries())
      for (const [column, each] of line.entries()) setProperties(this.getCell(row, column), each);
  }
  merge(across: unknown = false): void {
    mergeCells(this.book, this.sheet, this.area, across === true);
  }
  unmerge(): void {
    unmergeCells(this.sheet, this.area);
  }
  /** Also activates the sheet ("If the worksheet is not active, select activates it" is Excel's behaviour on web; Range.select). */
  select(): void {
    demand(this.sheet.visibility === "visible", "InvalidSelection", `${this.sheet.name} is hidden`);
    activateSheet(this.book, this.sheet);
    const before = this.book.selection;
    this.book.selection = this.area;
    this.book.alsoSelected = [];
    tellSelection(this.book, before);
  }
  calculate(): void {
    this.book.revision += 1;
  }

  /** "By default, the active cell is the top-left cell of the range. An error is thrown if the active cell is not in this range." */
  #activeCell(cell: unknown): RangeAddress {
    const { area } = cell === undefined ? this.getCell(0, 0) : areaOf(this.book, this.sheet, cell);
    demand(contains(this.area, area), "InvalidArgument", "the active cell is outside the range");
    return area;
  }
  #special(type: unknown, valueType: string): RangeAddress[] {
    const isOfType = (place: RangeAddress): boolean =>
      isValueOfType(readValues(this.book, this.sheet, place)[0]?.[0] ?? "", valueType);
    if (type === "Formulas")
      return cellsWhere(this.sheet, this.area, (cell, place) => "formula" in cell && isOfType(place));
    if (type === "Constants")
      return cellsWhere(this.sheet, this.area, (cell, place) => "value" in cell && isOfType(place));
    if (type !== "DataValidations") notSimulated(`Range.getSpecialCellsOrNullObject ${String(type)}`);
    return this.sheet.validations.flatMap(({ range }) => intersect(range, this.area) ?? []);
  }
  #at(area: RangeAddress): Range {
    return new Range(this.book, this.sheet, area);
  }
  /** Values, formulas and formats of whole rows and columns read as null ("unbounded ranges", excel-add-ins-ranges-unbounded). */
  #isUnbounded(): boolean {
    return this.isEntireColumn || this.isEntireRow;
  }
  #other(other: unknown): RangeAddress {
    if (other instanceof Range) {
      demand(other.sheet === this.sheet, "InvalidArgument", "ranges of two sheets");
      return other.area;
    }
    const typed = parseAddress(textOf("range", other));
    demand(typed !== null, "InvalidArgument", String(other));
    const sheet = typed.sheet === null ? this.sheet : findSheet(this.book, typed.sheet);
    if (sheet !== this.sheet) throw new HostError("InvalidArgument", "ranges of two sheets");
    return typed.range;
  }
}
