import { codec } from "./codec";
import type { ZipEntry } from "./zip-directory";
import { packedBytes } from "./zip-directory";

const STORED = 0;
const DEFLATED = 8;

/** The content of an entry; null where it is not what the directory says: another length, another checksum. */
export function inflateEntry(bytes: Uint8Array, entry: ZipEntry): Uint8Array | null {
  const packed = packedBytes(bytes, entry);
  const content = unpackEntry(packed, entry);
  return content?.length === entry.size && codec().crc32(content) === entry.crc ? content : null;
}

function unpackEntry(packed: Uint8Array, { method, size }: ZipEntry): Uint8Array | null {
  if (method === STORED) return packed;
  return method === DEFLATED ? codec().inflate(packed, size) : null;
}
