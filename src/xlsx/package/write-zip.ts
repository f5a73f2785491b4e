import { strToU8 } from "fflate";
import { codec } from "./codec";
import type { Packed } from "./pack-pieces";
import { END, ENTRY, HEADER, NAME_IS_UTF8 } from "./zip-directory";

const VERSION = 20;
const DEFLATED = 8;
/** The first of January 1980: files carry no time of their own, so that the same content gives the same bytes. */
const NO_TIME = 0x210000;

interface Entry extends Packed {
  readonly name: Uint8Array;
  readonly isPlain: boolean;
  readonly isDeflated: boolean;
}

/** Zips contents by their names, deflated or as they are; what is packed already stays as it is. */
export function writeZip(
  contents: Readonly<Record<string, Uint8Array | Packed>>,
  isDeflated: boolean,
): Uint8Array {
  const entries = Object.entries(contents).map(([path, content]): Entry => {
    const name = strToU8(path);
    const isPlain = name.length === path.length;
    if (!(content instanceof Uint8Array)) return { name, isPlain, isDeflated: true, ...content };
    const packed = isDeflated ? codec().deflate(content) : content;
    return { name, isPlain, isDeflated, packed, crc: codec().crc32(content), size: content.length };
  });
  const sum = (length: (entry: Entry) => number): number =>
    entries.reduce((total, entry) => total + length(entry), 0);
  const directoryAt = sum(({ name, packed }) => HEADER.length + name.length + packed.length);
  const directoryLength = sum(({ name }) => ENTRY.length + name.length);
  const zip = new Uint8Array(directoryAt + directoryLength + END.length);
  const view = new DataView(zip.buffer);
  let at = 0;
  let next = directoryAt;
  for (const entry of entries) {
    view.setUint32(next, ENTRY.signature, true);
    view.setUint16(next + 4, VERSION, true);
    putFields(view, next + 6, entry);
    view.setUint32(next + 42, at, true);
    zip.set(entry.name, next + ENTRY.length);
    next += ENTRY.length + entry.name.length;
    view.setUint32(at, HEADER.signature, true);
    putFields(view, at + 4, entry);
    zip.set(entry.name, at + HEADER.length);
    zip.set(entry.packed, at + HEADER.length + entry.name.length);
    at += HEADER.length + entry.name.length + entry.packed.length;
  }
  view.setUint32(next, END.signature, true);
  for (const place of [8, 10]) view.setUint16(next + place, entries.length, true);
  view.setUint32(next + 12, directoryLength, true);
  view.setUint32(next + 16, directoryAt, true);
  return zip;
}

/** What stands alike before a content and in the directory, from the version on. */
function putFields(view: DataView, at: number, entry: Entry): void {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, entry.isPlain ? 0 : NAME_IS_UTF8, true);
  view.setUint16(at + 4, entry.isDeflated ? DEFLATED : 0, true);
  view.setUint32(at + 6, NO_TIME, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.packed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, entry.name.length, true);
}
