import type { Sheet } from "../../workbook/page/content";
import { compactAddress } from "../text/address";
import { encodePieces } from "../package/encode";
import { type Packed, packPieces } from "../package/pack-pieces";
import { partText, type Parts } from "../package/parts";
import { markForbiddenCharacters } from "../patch/forbidden-characters";
import type { CellsToWrite } from "./cells";
import { cellWriter } from "./cell-xml";
import { SharedTexts } from "./shared-texts";
import { columnCountOf, rowCountOf, rowsXml } from "./sheet-data";

/** A sheet and its cells, laid out. */
export interface LaidOutSheet {
  readonly sheet: Sheet;
  readonly cells: CellsToWrite;
}

const SHARED_TEXTS = "xl/sharedStrings.xml";
const SHEET_DATA = /<sheetData>.*?<\/sheetData>|<sheetData\/>/;
const STYLE_CELL = /<c r="A(\d+)" s="(\d+)"/g;

/**
 * The written parts that hold cells, with them put in, each packed as it is spelled. The library would make objects and lists
 * for each cell: it writes only a column of empty ones, one for each style, from which the numbers of the styles are read.
 */
export async function packCells(
  parts: Parts,
  sheets: readonly LaidOutSheet[],
): Promise<Readonly<Record<string, Packed>>> {
  const texts = new SharedTexts();
  const writeCell = cellWriter(texts);
  const packed: Record<string, Packed> = {};
  for (const [index, { sheet, cells }] of sheets.entries()) {
    const path = `xl/worksheets/sheet${index + 1}.xml`;
    const xml = partText(parts, path);
    const [data = ""] = SHEET_DATA.exec(xml) ?? [];
    const start = xml.indexOf(data);
    const head = xml.slice(0, start).replace(/<dimension ref="[^"]*"\/>/, dimensionOf(sheet, cells));
    const tail = xml.slice(start + data.length);
    const ids = styleIdsOf(data);
    packed[path] = await packText(around(head, rowsXml(cells, sheet.rows, ids, writeCell), tail));
  }
  if (parts[SHARED_TEXTS] !== undefined) packed[SHARED_TEXTS] = await packText(texts.xml());
  return packed;
}

function packText(pieces: Iterable<string>): Promise<Packed> {
  function* marked(): Generator<Uint8Array> {
    for (const piece of encodePieces(pieces)) {
      markForbiddenCharacters(piece);
      yield piece;
    }
  }
  return packPieces(marked());
}

function styleIdsOf(sheetData: string): number[] {
  const ids: number[] = [];
  for (const [, place, id] of sheetData.matchAll(STYLE_CELL)) ids[Number(place)] = Number(id);
  return ids;
}

function dimensionOf(sheet: Sheet, cells: CellsToWrite): string {
  const lastColumn = sheet.columns.reduce(
    (most, { column, columnCount }) => Math.max(most, column + columnCount),
    columnCountOf(cells),
  );
  const size = {
    rowCount: Math.max(1, rowCountOf(cells, sheet.rows)),
    columnCount: Math.max(1, lastColumn),
  };
  const address = compactAddress({ row: 0, column: 0, ...size });
  return `<dimension ref="${address.includes(":") ? address : "A1:A1"}"/>`;
}

function* around(head: string, rows: Generator<string>, tail: string): Generator<string> {
  yield head;
  const first = rows.next();
  if (first.done) yield "<sheetData/>";
  else {
    yield "<sheetData>";
    yield first.value;
    yield* rows;
    yield "</sheetData>";
  }
  yield tail;
}
