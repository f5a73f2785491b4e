import type { Day } from "../../../src/domain/day";
import { freshId, type PageState, type SheetState, type WorkbookState } from "./workbook-state";

const POINTS_PER_INCH = 72;

/** Page set-up of a new sheet: Excel's "normal" margins. */
export function emptyPage(): PageState {
  const inches = { top: 0.75, bottom: 0.75, left: 0.7, right: 0.7, header: 0.3, footer: 0.3 };
  const points = Object.entries(inches).map(([side, value]) => [side, value * POINTS_PER_INCH]);
  return {
    orientation: "Portrait",
    paperSize: "Letter",
    zoom: { scale: 100 },
    margins: Object.fromEntries(points) as PageState["margins"],
    centerHorizontally: false,
    printArea: null,
    titleRows: null,
    headersFootersState: "Default",
    defaultForAllPages: new Map(),
    looks: new Map(),
  };
}

/** A sheet with nothing on it. */
export function emptySheet(book: WorkbookState, name: string): SheetState {
  return {
    id: `{${freshId(book, "00000000-0001-0000-0000-00000000")}}`,
    name,
    visibility: "visible",
    tabColor: "",
    showGridlines: true,
    showHeadings: true,
    cells: new Map(),
    looks: [],
    rows: [],
    columns: [],
    merges: [],
    hyperlinks: [],
    attached: [],
    tables: [],
    rules: [],
    validations: [],
    freeze: { rows: 0, columns: 0 },
    page: emptyPage(),
    pageTouched: false,
    protection: null,
    charts: [],
    pageBreaks: { rows: [], columns: [] },
    customProperties: new Map(),
  };
}

/** A new workbook as Excel opens it: one empty sheet, Sheet1. */
export function emptyWorkbook(today: Day): WorkbookState {
  const book = {
    sheets: [] as SheetState[],
    names: [],
    properties: { title: "", subject: "", author: "", other: new Map() },
    customProperties: new Map(),
    settings: new Map(),
    selection: { row: 0, column: 0, rowCount: 1, columnCount: 1 },
    alsoSelected: [],
    openedWorkbooks: [],
    structure: null,
    calculationMode: "Automatic",
    enableEvents: true,
    today,
    revision: 0,
    nextId: 1,
    listeners: [],
    editSource: "Local" as const,
  } as unknown as WorkbookState;
  const sheet = emptySheet(book, "Sheet1");
  book.sheets.push(sheet);
  book.activeSheet = sheet;
  return book;
}
