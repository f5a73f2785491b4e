import type { BorderStyle, CellFormat, RangeAddress, RangeFormat } from "../../../src/workbook/page/content";
import { boundingRange } from "../store/address";
import { tilesOf } from "../store/looks";
import type { Edge, Look, SheetState } from "../store/workbook-state";
import { LINES } from "./from-content";
import { InexpressibleContent } from "./inexpressible";
import { lastIndexWhere } from "../store/last-index";

const EDGES = ["edgeTop", "edgeBottom", "edgeLeft", "edgeRight"] as const;

type Edges = Readonly<Record<(typeof EDGES)[number], Edge | null>>;

/** Looks that CellFormat has no word for, and what a cell without them has. */
const PLAIN: Readonly<Record<string, unknown>> = {
  underline: "None",
  strikethrough: false,
  textOrientation: 0,
};

/** A look as a format; what no file of ours can say is named. */
function formatOf(sheet: string, look: Partial<Look>): CellFormat {
  const entries = Object.entries(look).filter(([name]) => !name.startsWith("edge"));
  for (const [name, value] of entries) {
    if (name in PLAIN && value !== PLAIN[name])
      throw new InexpressibleContent(`${sheet}: ${name} ${String(value)}`);
  }
  return Object.fromEntries(entries.filter(([name]) => !(name in PLAIN))) as CellFormat;
}

/** A sheet's looks as formats over ranges, borders last. */
export function formatsOf(sheet: SheetState): RangeFormat[] {
  const plain = sheet.looks.flatMap(({ range, look }) => {
    const format = formatOf(sheet.name, look);
    return Object.keys(format).length > 0 ? [{ range, format }] : [];
  });
  return [...plain, ...bordersOf(sheet)];
}

function bordersOf(sheet: SheetState): RangeFormat[] {
  const drawn = sheet.looks.filter(({ look }) => EDGES.some((edge) => edge in look));
  const [first] = drawn;
  if (!first) return [];
  const around = drawn.reduce((box, { range }) => boundingRange(box, range), first.range);
  const areas = mergeAreas(edgeAreas(sheet, around));
  return areas.flatMap(({ range, edges }) => borderFormats(sheet.name, range, edges));
}

interface EdgeArea {
  readonly range: RangeAddress;
  readonly edges: Edges;
}

function edgeAreas(sheet: SheetState, around: RangeAddress): EdgeArea[] {
  const grids = EDGES.map((name) => ({
    name,
    tiles: tilesOf<Look, typeof name>(sheet.looks, around, name, null),
  }));
  const rows = lines(grids.flatMap(({ tiles }) => tiles.rows));
  const columns = lines(grids.flatMap(({ tiles }) => tiles.columns));
  const end = { row: around.row + around.rowCount, column: around.column + around.columnCount };
  return rows.flatMap((row, rowIndex) =>
    columns.flatMap((column, columnIndex) => {
      const at = (name: string): Edge | null => {
        const tiles = grids.find((grid) => grid.name === name)?.tiles;
        const line = tiles?.values[lastIndexWhere(tiles.rows, (edge) => edge <= row)];
        return line?.[lastIndexWhere(tiles?.columns ?? [], (edge) => edge <= column)] ?? null;
      };
      const edges = Object.fromEntries(EDGES.map((name) => [name, at(name)])) as Edges;
      if (EDGES.every((name) => edges[name] === null)) return [];
      const rowCount = (rows[rowIndex + 1] ?? end.row) - row;
      const columnCount = (columns[columnIndex + 1] ?? end.column) - column;
      return [{ range: { row, column, rowCount, columnCount }, edges }];
    }),
  );
}

function lines(numbers: readonly number[]): number[] {
  return [...new Set(numbers)].sort((left, right) => left - right);
}

/** Joins areas of the same edges, first along rows, then down. */
function mergeAreas(areas: readonly EdgeArea[]): EdgeArea[] {
  const joinedAcross = join(
    areas,
    (last, next) =>
      last.row === next.row &&
      last.rowCount === next.rowCount &&
      last.column + last.columnCount === next.column,
  );
  return join(
    [...joinedAcross].sort(
      (left, right) => left.range.column - right.range.column || left.range.row - right.range.row,
    ),
    (last, next) =>
      last.column === next.column &&
      last.columnCount === next.columnCount &&
      last.row + last.rowCount === next.row,
  );
}

function join(
  areas: readonly EdgeArea[],
  fits: (last: RangeAddress, next: RangeAddress) => boolean,
): EdgeArea[] {
  const joined: EdgeArea[] = [];
  for (const area of areas) {
    const last = joined.at(-1);
    const isSame =
      last && EDGES.every((name) => last.edges[name] === area.edges[name]) && fits(last.range, area.range);
    if (last && isSame) joined[joined.length - 1] = { ...area, range: boundingRange(last.range, area.range) };
    else joined.push(area);
  }
  return joined;
}

function borderFormats(sheet: string, range: RangeAddress, edges: Edges): RangeFormat[] {
  const { edgeTop, edgeBottom, edgeLeft, edgeRight } = edges;
  if (edgeLeft !== edgeRight || (edgeLeft !== null && (edgeTop === null || edgeBottom === null)))
    throw new InexpressibleContent(`${sheet}: borders on some sides of cells only`);
  const formats: RangeFormat[] = edgeLeft ? [{ range, format: { borders: borderOf(edgeLeft) } }] : [];
  for (let row = range.row; row < range.row + range.rowCount; row += 1) {
    const line = { ...range, row, rowCount: 1 };
    if (edgeTop && edgeTop !== edgeLeft)
      formats.push({ range: line, format: { borderTop: borderOf(edgeTop) } });
    if (edgeBottom && edgeBottom !== edgeLeft)
      formats.push({ range: line, format: { borderBottom: borderOf(edgeBottom) } });
  }
  return formats;
}

function borderOf(edge: Edge): { style: BorderStyle; color: string } {
  const style = Object.entries(LINES).find(
    ([, line]) => line.style === edge.style && line.weight === edge.weight,
  )?.[0];
  if (style === undefined) throw new InexpressibleContent(`a border ${edge.style} ${edge.weight}`);
  return { style: style as BorderStyle, color: edge.color };
}
