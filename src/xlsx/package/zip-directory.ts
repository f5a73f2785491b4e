import { strFromU8 } from "fflate";

/** A file in a zip as its directory tells it. */
export interface ZipEntry {
  readonly name: string;
  /** 0: stored as it is, 8: deflated. */
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where its header begins. */
  readonly headerAt: number;
}

/** The end of the directory. Each part of a zip begins with a signature; lengths are without names and contents. */
export const END = { signature: 0x06054b50, length: 22, longestComment: 65_535 };
const END_64 = { signature: 0x06064b50, locator: 0x07064b50, locatorLength: 20 };
/** An entry of the directory. */
export const ENTRY = { signature: 0x02014b50, length: 46 };
/** What stands before a content. */
export const HEADER = { signature: 0x04034b50, length: 30 };
/** The flag of a name that is not plain. */
export const NAME_IS_UTF8 = 0x800;
/** Number of the extra field that holds what does not fit into 32 bits. */
const LARGE_FIELD = 1;
const IN_LARGE_FIELD = 0xffffffff;

/** What a zip holds, read from its directory without inflating anything; throws a RangeError where it cannot be followed. */
export function readZipDirectory(bytes: Uint8Array): ZipEntry[] {
  const view = viewOf(bytes);
  const { count, at } = findDirectory(view);
  const entries: ZipEntry[] = [];
  for (let index = 0, next = at; index < count; index += 1) {
    if (view.getUint32(next, true) !== ENTRY.signature) throw new RangeError("no directory entry");
    entries.push(readEntry(bytes, view, next));
    next += ENTRY.length + [28, 30, 32].reduce((sum, length) => sum + view.getUint16(next + length, true), 0);
  }
  return entries;
}

/** The bytes of an entry as they lie in the zip. */
export function packedBytes(bytes: Uint8Array, { headerAt, packedSize }: ZipEntry): Uint8Array {
  const view = viewOf(bytes);
  if (view.getUint32(headerAt, true) !== HEADER.signature) throw new RangeError("no entry header");
  const start =
    headerAt + HEADER.length + view.getUint16(headerAt + 26, true) + view.getUint16(headerAt + 28, true);
  if (start + packedSize > bytes.length) throw new RangeError("entry cut off");
  return bytes.subarray(start, start + packedSize);
}

function viewOf({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength);
}

function findDirectory(view: DataView): { readonly count: number; readonly at: number } {
  let end = view.byteLength - END.length;
  const last = Math.max(0, end - END.longestComment);
  while (end >= last && view.getUint32(end, true) !== END.signature) end -= 1;
  if (end < last) throw new RangeError("no end of directory");
  const locator = end - END_64.locatorLength;
  if (locator >= 0 && view.getUint32(locator, true) === END_64.locator) {
    const large = readLarge(view, locator + 8);
    if (view.getUint32(large, true) === END_64.signature) {
      return { count: readLarge(view, large + 32), at: readLarge(view, large + 48) };
    }
  }
  return { count: view.getUint16(end + 10, true), at: view.getUint32(end + 16, true) };
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): ZipEntry {
  const nameLength = view.getUint16(at + 28, true);
  const nameAt = at + ENTRY.length;
  const isUtf8 = (view.getUint16(at + 8, true) & NAME_IS_UTF8) !== 0;
  const large = largeValues(view, nameAt + nameLength, view.getUint16(at + 30, true));
  const value = (offset: number): number => {
    const small = view.getUint32(at + offset, true);
    return small === IN_LARGE_FIELD ? large() : small;
  };
  return {
    name: strFromU8(bytes.subarray(nameAt, nameAt + nameLength), !isUtf8),
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    // The large field names only what does not fit, in this order.
    size: value(24),
    packedSize: value(20),
    headerAt: value(42),
  };
}

/** Gives the values of the extra field for large files one after the other. */
function largeValues(view: DataView, start: number, length: number): () => number {
  let at = start;
  while (at < start + length && view.getUint16(at, true) !== LARGE_FIELD)
    at += 4 + view.getUint16(at + 2, true);
  let next = at + 4;
  return () => {
    if (next + 8 > start + length) throw new RangeError("large size missing");
    next += 8;
    return readLarge(view, next - 8);
  };
}

function readLarge(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
}
