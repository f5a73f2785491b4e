import type { RangeAddress, Sheet, SheetPart, Table, WorkbookContent } from "../../workbook/page/content";
import { emptySheet } from "../../workbook/page/empty-sheet";
import { overlap } from "../../workbook/page/overlap";
import type { DressFound } from "./dress/dress";
import { DRESS_PARTS } from "./dress/kinds";
import type { Overview, SheetFace } from "./overview";
import { contentsOf, joinCells, type RawCells } from "./raw-cells";
import type { SheetLayout } from "./layout";
import type { SheetState } from "./sheet-state";
import { tableOf, type TableLayout } from "./tables";

/** What was read of a sheet. */
export interface SheetFound {
  readonly name: string;
  /** null where the sheet was not asked. */
  readonly state: SheetState | null;
  readonly tables: readonly TableLayout[];
  /** Rectangles that share no cell, from top to bottom. */
  readonly pieces: readonly RawCells[];
  /** Whether nothing stands outside of the pieces. */
  readonly isWhole: boolean;
  readonly hasFormulas: boolean;
  readonly dress: DressFound;
  readonly usedEnd?: number;
}

/** What a reading of cells brings. */
export interface CellsFound {
  readonly overview: Overview;
  /** Sheets that were read whole. */
  readonly layouts: readonly SheetLayout[];
  readonly sheets: readonly SheetFound[];
}

/** The workbook as data, from all that was answered. */
export function assembleWorkbook(
  overview: Overview,
  found: readonly SheetFound[],
  dress: ReadonlyMap<string, DressFound>,
): WorkbookContent {
  const sheets = new Map(found.map((sheet) => [sheet.name, sheet]));
  return {
    sheets: overview.sheets.map((face) => {
      const sheet = sheets.get(face.name) ?? { ...UNASKED, name: face.name };
      return assembleSheet(face, overview, { ...sheet, dress: dress.get(face.name) ?? sheet.dress });
    }),
    names: overview.names,
    properties: overview.properties,
    ...(overview.isCalculatedByHand && { isCalculatedByHand: true }),
  };
}

const UNASKED: Omit<SheetFound, "name"> = {
  state: null,
  tables: [],
  pieces: [],
  isWhole: false,
  hasFormulas: true,
  dress: { parts: {}, untold: [] },
};

/** A sheet as data, from all that was answered; what was not is said to be unknown. */
function assembleSheet(
  face: SheetFace,
  { tables: overview }: Pick<Overview, "tables">,
  { state, tables, pieces, isWhole, hasFormulas, dress, usedEnd }: SheetFound,
): Sheet {
  const places = tables.map((table) => ({ name: table.face.name, range: table.range }));
  const blocks = joinCells(pieces).map((cells) => ({
    range: cells.range,
    contents: contentsOf(cells, places),
  }));
  const others = overview.filter(
    ({ name, sheet }) => sheet === face.name && !tables.some((table) => table.face.name === name),
  );
  const unread = DRESS_PARTS.filter((part) => !(part in dress.parts));
  const unknown: SheetPart[] = [
    ...(isWhole ? [] : (["cells"] as const)),
    ...(hasFormulas ? [] : (["formulas"] as const)),
    ...unread,
  ];
  return {
    ...emptySheet(face.name),
    visibility: face.visibility,
    blocks: blocks.map(({ range, contents }) => ({ row: range.row, column: range.column, contents })),
    tables: [
      ...tables.map((table) => {
        const around = blocks.find(({ range }) => holdsHeader(range, table.range));
        return tableOf(table, around?.contents ?? [], around?.range ?? table.range);
      }),
      ...others.map(({ name }) => unreadTable(name)),
    ],
    protection: state?.protection ?? null,
    ...(state !== null && { isStateTold: true }),
    ...(state?.isFiltered && { isFiltered: true }),
    ...Object.assign({}, ...Object.values(dress.parts)),
    ...(unknown.length > 0 && { unknown }),
    ...(usedEnd !== undefined && { usedEnd }),
    ...(dress.untold.length > 0 && { untold: dress.untold }),
  };
}

/** Rows of a table that hold nothing at its end need not be in the range that is used. */
function holdsHeader(range: RangeAddress, table: RangeAddress): boolean {
  return overlap(range, { ...table, rowCount: 1 })?.columnCount === table.columnCount;
}

/** A table of which nothing but the name was asked. */
function unreadTable(name: string): Table {
  const nowhere = { row: 0, column: 0, rowCount: 0, columnCount: 0 };
  return { name, range: nowhere, columns: [], style: "", bandedRows: false, filterButton: true };
}
