import type { Day } from "../../../src/domain/day";
import type {
  CellContent,
  CellFormat,
  ConditionalFormat,
  PageLayout,
  RangeAddress,
  Sheet,
  Table,
  WorkbookContent,
} from "../../../src/workbook/page/content";
import { internEdge } from "../proxies/range-borders";
import { emptyPage, emptySheet, emptyWorkbook } from "../store/empty-workbook";
import { paint } from "../store/looks";
import {
  cellKey,
  freshId,
  type Edge,
  type Look,
  type PageState,
  type SheetState,
  type WorkbookState,
} from "../store/workbook-state";
import { pointsOfMillimetres, pointsOfWidth } from "./units";

/** Line and weight of a border style. */
export const LINES = {
  thin: { style: "Continuous", weight: "Thin" },
  medium: { style: "Continuous", weight: "Medium" },
  hair: { style: "Continuous", weight: "Hairline" },
  dotted: { style: "Dot", weight: "Thin" },
} as const;

/** An open workbook with the content given, as Excel has it after opening a file. */
export function openContent(content: WorkbookContent, today: Day): WorkbookState {
  const book = emptyWorkbook(today);
  if (content.sheets.length > 0)
    book.sheets.splice(0, 1, ...content.sheets.map((sheet) => openSheet(book, sheet)));
  for (const { name, formula } of content.names)
    book.names.push({ name, formula, visible: true, comment: "", scope: null });
  const { title = "", subject = "", author = "", manager = "", company = "", custom } = content.properties;
  const other = new Map<string, unknown>([
    ["manager", manager],
    ["company", company],
  ]);
  book.properties = { ...book.properties, title, subject, author, other };
  book.customProperties = new Map(Object.entries(custom));
  const visible = book.sheets.filter((sheet) => sheet.visibility === "visible");
  book.activeSheet =
    visible.find((sheet) => sheet.name === content.activeSheet) ?? visible[0] ?? book.activeSheet;
  return book;
}

function openSheet(book: WorkbookState, sheet: Sheet): SheetState {
  const state = emptySheet(book, sheet.name);
  state.visibility = sheet.visibility;
  state.tabColor = sheet.tabColor ?? "";
  state.showGridlines = sheet.showGridlines;
  for (const block of sheet.blocks)
    for (const [row, line] of block.contents.entries())
      for (const [column, cell] of line.entries()) put(state, block.row + row, block.column + column, cell);
  for (const { range, format } of sheet.formats) paintFormat(state, range, format);
  state.tables = sheet.tables.map((table) => openTable(book, table));
  for (const run of sheet.columns) paintColumns(state, run);
  for (const run of sheet.rows) paintRows(state, run);
  state.merges = [...sheet.merges];
  state.attached = (sheet.attached ?? []).filter(({ kind }) => ["note", "link", "inner-link"].includes(kind));
  state.rules = sheet.conditionalFormats.flatMap((each) => openRules(book, each));
  state.validations = [...sheet.validations];
  state.freeze = { ...sheet.freeze };
  if (sheet.page) openPage(state, sheet.page);
  if (sheet.protection) {
    const { allowFilter: allowAutoFilter, ...options } = sheet.protection;
    state.protection = { options: { ...options, allowAutoFilter }, password: null };
  }
  state.charts = sheet.charts.map(({ kind, series, from, to, ...chart }) => ({
    ...chart,
    id: freshId(book, "{chart-"),
    chartType: kind === "line" ? "Line" : "BarStacked",
    titleVisible: true,
    legendPosition: "Right",
    reversed: kind === "barStacked",
    tickLabelSpacing: 1,
    looks: new Map(),
    series: series.map((each) => ({ ...each, looks: new Map() })),
    from: { ...from },
    to: { ...to },
  }));
  return state;
}

function put(state: SheetState, row: number, column: number, cell: CellContent | undefined): void {
  if (cell === undefined) return;
  // A later block may empty what an earlier one filled.
  if (cell === null) {
    state.cells.delete(cellKey(row, column));
    return;
  }
  state.cells.set(
    cellKey(row, column),
    typeof cell === "object" ? { formula: cell.formula, saved: cell.cached } : { value: cell },
  );
}

function paintFormat(state: SheetState, range: RangeAddress, format: CellFormat): void {
  const { borders, borderTop, borderBottom, ...look } = format;
  if (Object.keys(look).length > 0) paint<Look>(state.looks, range, look);
  if (borders) {
    const edge = edgeOf(borders);
    paint<Look>(state.looks, range, { edgeTop: edge, edgeBottom: edge, edgeLeft: edge, edgeRight: edge });
  }
  if (borderTop) paint<Look>(state.looks, { ...range, rowCount: 1 }, { edgeTop: edgeOf(borderTop) });
  const last = { ...range, row: range.row + range.rowCount - 1, rowCount: 1 };
  if (borderBottom) paint<Look>(state.looks, last, { edgeBottom: edgeOf(borderBottom) });
}

function edgeOf({ style, color }: { style: keyof typeof LINES; color: string }): Edge {
  return internEdge({ ...LINES[style], color });
}

function openTable(book: WorkbookState, table: Table): SheetState["tables"][number] {
  return {
    id: `{${freshId(book, "00000000-000C-0000-FFFF-FFFF00000000")}}`,
    name: table.name,
    range:
      table.hasHeader === false
        ? { ...table.range, row: table.range.row - 1, rowCount: table.range.rowCount + 1 }
        : table.range,
    ...(table.hasHeader === false && { hiddenHeaders: table.columns.map(({ header }) => header) }),
    style: table.style,
    showBandedRows: table.bandedRows,
    showBandedColumns: false,
    showFilterButton: table.filterButton,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    showTotals: false,
    isBlank: false,
    columns: table.columns.map(({ formula }, index) => ({
      id: index + 1,
      ...(formula === undefined ? {} : { formula }),
    })),
    filters: new Map(),
  };
}

function paintColumns(
  state: SheetState,
  { column, columnCount, width, hidden }: Sheet["columns"][number],
): void {
  const range = { row: 0, rowCount: 1, column, columnCount };
  const size = width === undefined ? {} : { size: pointsOfWidth(width) };
  paint(state.columns, range, { ...size, ...(hidden === undefined ? {} : { hidden }) });
}

function paintRows(state: SheetState, { row, rowCount, height, hidden }: Sheet["rows"][number]): void {
  const range = { row, rowCount, column: 0, columnCount: 1 };
  const size = height === undefined ? {} : { size: height };
  paint(state.rows, range, { ...size, ...(hidden === undefined ? {} : { hidden }) });
}

function openRules(book: WorkbookState, { range, rules }: ConditionalFormat): SheetState["rules"] {
  return rules.map((rule) => {
    const borders = rule.kind === "formula" ? rule.style.borders : undefined;
    const sides = borders ? ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] : [];
    const edges = new Map(sides.map((side) => [side, { style: "Continuous", color: borders?.color ?? "" }]));
    return { id: freshId(book, "{conditional-format-"), range, rule, edges, looks: new Map() };
  });
}

function openPage(state: SheetState, page: PageLayout): void {
  const margins = Object.entries(page.margins).map(([side, value]) => [side, pointsOfMillimetres(value)]);
  const texts = {
    centerHeader: page.headerCenter,
    leftFooter: page.footerLeft,
    rightFooter: page.footerRight,
  };
  state.pageTouched = true;
  state.page = {
    ...emptyPage(),
    orientation: page.orientation === "landscape" ? "Landscape" : "Portrait",
    paperSize: page.paper === "a3" ? "A3" : "A4",
    zoom: {
      horizontalFitToPages: page.fitToWidth,
      ...(page.fitToHeight === null ? {} : { verticalFitToPages: page.fitToHeight }),
    },
    margins: Object.fromEntries(margins) as PageState["margins"],
    centerHorizontally: page.centerHorizontally,
    printArea: page.printArea ?? null,
    titleRows: page.titleRows ?? null,
    headersFootersState: page.differentFirstPage ? "FirstAndDefault" : "Default",
    defaultForAllPages: new Map(
      Object.entries(texts).flatMap(([key, text]) => (text === undefined ? [] : [[key, text]])),
    ),
  };
}
