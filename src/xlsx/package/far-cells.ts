import { strFromU8, strToU8 } from "fflate";
import { columnIndex } from "../text/address";
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
  return last - used > ROOM || WIDE.test(plain(part, 0, HEAD));
}

/** What stands before the names of a worksheet's tags; undefined where it has no cells. */
function sheetDataPrefix(part: Uint8Array): string | undefined {
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
  return strFromU8(part.subarray(from, to), true);
}

/** The worksheet without the empty cells beneath and to the right of its contents. */
export function dropFarCells(part: Uint8Array): Uint8Array {
  const xml = strFromU8(part);
  const opening = SHEET_DATA.exec(xml);
  if (!opening) return part;
  const [tag, prefix = ""] = opening;
  const from = opening.index + tag.length;
  const end = xml.indexOf(`</${prefix}sheetData>`, from);
  const close = `</${prefix}row>`;
  const rows = xml.slice(from, end).split(close);
  const count = rows.reduce((last, row, number) => (CONTENT.test(row) ? number + 1 : last), 0);
  const cells = rows.slice(0, count).map((row) => row.split(CELL_START));
  const width = cells.reduce((widest, pieces) => Math.max(widest, lastContent(pieces)), -1);
  const near = cells.map((pieces) => pieces.filter((piece) => columnOf(piece) <= width).join("") + close);
  return strToU8(xml.slice(0, from) + near.join("") + xml.slice(end));
}

/** The last column of a row in which something stands. */
function lastContent(pieces: readonly string[]): number {
  return pieces.reduce((last, piece) => (CONTENT.test(piece) ? Math.max(last, columnOf(piece)) : last), -1);
}

/** Column of a cell; before the first for what is no cell or names none, so that it stays. */
function columnOf(piece: string): number {
  const letters = CELL_PLACE.exec(piece)?.[1];
  return letters === undefined ? -1 : columnIndex(letters);
}
