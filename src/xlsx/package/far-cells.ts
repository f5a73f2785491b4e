import { strFromU8, strToU8 } from "fflate";
import { columnLetters } from "../../workbook/page/address";
import { columnIndex } from "../text/address";
import { codec } from "./codec";
import { lastIndexOfText, startsWithText } from "./bytes";

/** Rows beneath the last content that a sheet may well have for people to write in. */
const ROOM = 1_000;

const SHEET_DATA = /<((?:\w+:)?)sheetData>/;
const CONTENT = /<(?:\w+:)?(?:v|f|is)\b/;
const CELL_START = /(?=<(?:\w+:)?c\s)/;
const CELL_PLACE = /^<(?:\w+:)?c\s[^>]*?\br="([A-Z]{1,3})\d+"/;
/** What a sheet says of its size, where its last column has three letters: the 703rd or a later one. */
const WIDE = /<(?:\w+:)?dimension ref="[^"]*:[A-Z]{3}\d+"/;

/** Bytes at the beginning of a worksheet in which it tells its size. */
const HEAD = 4_096;

/**
 * Whether a worksheet has cells far beyond what a table needs: one that is only formatted, in the last row, makes
 * millions of cells.
 */
export function reachesFar(part: Uint8Array): boolean {
  const prefix = sheetDataPrefix(part);
  if (prefix === undefined) return false;
  const rowNumberBefore = (at: number): number => {
    const row = lastIndexOfText(part, `<${prefix}row `, at);
    return row < 0 ? 0 : Number(/\br="(\d+)"/.exec(plain(part, row, row + 200))?.[1] ?? 0);
  };
  const last = rowNumberBefore(part.length);
  const contentAt = last <= ROOM ? -1 : lastContentTag(part, prefix);
  const used = contentAt < 0 ? 0 : rowNumberBefore(contentAt);
  const isSparse = last > TALL && last * LEAST_ROW > part.length;
  return last - used > ROOM || isSparse || WIDE.test(plain(part, 0, HEAD));
}

/** A sheet with so many rows may have gaps between them; */
const TALL = 20_000;

/** it has none where each takes so many bytes. */
const LEAST_ROW = 8;

/** What stands before the names of a worksheet's tags; undefined where it has no cells. */
export function sheetDataPrefix(part: Uint8Array): string | undefined {
  for (let end = HEAD; ; end *= 16) {
    const found = SHEET_DATA.exec(plain(part, 0, end));
    if (found || end >= part.length) return found?.[1];
  }
}

/** Where the last content of a cell ends. */
function lastContentTag(part: Uint8Array, prefix: string): number {
  const tags = ["v", "f", "is"].map((tag) => `</${prefix}${tag}>`);
  for (let at = part.length; at >= 0; at -= 1) {
    at = lastIndexOfText(part, `</${prefix}`, at);
    if (at < 0 || tags.some((tag) => startsWithText(part, tag, at))) return at;
  }
  return -1;
}

/** A stretch of a part with a byte a letter: what is looked for is plain, and this is the quickest. */
function plain(part: Uint8Array, from: number, to: number): string {
  return codec().letters(part.subarray(from, to));
}

/** A cell that was moved to be read, zero-based. */
export interface Stray {
  readonly near: CellPlace;
  readonly far: CellPlace;
}

interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/**
 * The worksheet without the empty cells beneath and to the right of its contents, and with what somebody left far away from
 * all others moved near: between the two lie millions of cells.
 */
export function dropFarCells(part: Uint8Array): {
  readonly part: Uint8Array;
  readonly strays: readonly Stray[];
} {
  const xml = strFromU8(part);
  const opening = SHEET_DATA.exec(xml);
  if (!opening) return { part, strays: [] };
  const [tag, prefix = ""] = opening;
  const from = opening.index + tag.length;
  const end = xml.indexOf(`</${prefix}sheetData>`, from);
  const close = `</${prefix}row>`;
  const rows = xml.slice(from, end).split(close);
  const count = rows.reduce((last, row, number) => (CONTENT.test(row) ? number + 1 : last), 0);
  const cells = rows.slice(0, count).map((row) => row.split(CELL_START));
  const { height, width } = mainPart(cells);
  const far: string[] = [];
  const near = cells.flatMap((pieces) => {
    const row = rowOf(pieces[0] ?? "");
    const kept = pieces.filter((piece) => row < height && columnOf(piece) < width);
    if (!kept.includes(pieces[0] ?? "")) return piecesLeft(pieces, far);
    piecesLeft(
      pieces.filter((piece) => !kept.includes(piece)),
      far,
    );
    return [kept.join("") + close];
  });
  const strays = far.map((piece, index): Stray => ({
    near: { row: height, column: index },
    far: placeOf(piece),
  }));
  const moved = far.map((piece, index) => piece.replace(ADDRESS, `$1${columnLetters(index)}${height + 1}"`));
  const line = far.length === 0 ? "" : `<${prefix}row r="${height + 1}">${moved.join("")}${close}`;
  return { part: strToU8(xml.slice(0, from) + near.join("") + line + xml.slice(end)), strays };
}

/** Sets aside the cells with a content of a row that is left out, of which nothing stays. */
function piecesLeft(pieces: readonly string[], far: string[]): [] {
  far.push(...pieces.filter((piece) => CELL_PLACE.test(piece) && CONTENT.test(piece)));
  return [];
}

/** Rows and columns of the contents that lie together: behind so wide a gap stands what somebody left there. */
function mainPart(cells: readonly (readonly string[])[]): {
  readonly height: number;
  readonly width: number;
} {
  const filled = cells.filter((pieces) => pieces.some((piece) => CONTENT.test(piece)));
  const height = beforeGap(filled.map(([first = ""]) => rowOf(first)));
  const columns = new Set<number>();
  for (const pieces of filled)
    for (const piece of pieces)
      if (rowOf(pieces[0] ?? "") < height && CONTENT.test(piece)) columns.add(columnOf(piece));
  return { height, width: beforeGap([...columns].sort((one, other) => one - other)) };
}

function beforeGap(numbers: readonly number[]): number {
  let end = 0;
  for (const number of numbers) {
    if (number - end > ROOM) break;
    end = Math.max(end, number + 1);
  }
  return end;
}

const ROW_NUMBER = /<(?:\w+:)?row\s[^>]*?\br="(\d+)"/;
const ADDRESS = /^(<(?:\w+:)?c\s[^>]*?\br=")[A-Z]{1,3}\d+"/;

/** Zero-based row of a row's beginning; before the first where it names none, so that it stays. */
function rowOf(piece: string): number {
  return Number(ROW_NUMBER.exec(piece)?.[1] ?? 0) - 1;
}

function placeOf(piece: string): CellPlace {
  return { row: Number(/\br="[A-Z]{1,3}(\d+)"/.exec(piece)?.[1] ?? 1) - 1, column: columnOf(piece) };
}

/** Column of a cell; before the first for what is no cell or names none, so that it stays. */
function columnOf(piece: string): number {
  const letters = CELL_PLACE.exec(piece)?.[1];
  return letters === undefined ? -1 : columnIndex(letters);
}
