import { strFromU8, strToU8, unzipSync } from "fflate";
import type { Packed } from "./pack-pieces";
import { writeZip } from "./write-zip";

/** The parts of a package by their path, such as "xl/workbook.xml". */
export type Parts = Record<string, Uint8Array>;

/** Inflates every part. */
export function unpack(bytes: Uint8Array): Parts {
  return unzipSync(bytes);
}

/** Zips the parts; level 0 stores those as they are that are not packed yet. */
export function pack(parts: Readonly<Record<string, Uint8Array | Packed>>, level: 0 | 6): Uint8Array {
  return writeZip(parts, level === 6);
}

/** Text of a part; empty where there is no such part. */
export function partText(parts: Parts, path: string): string {
  const bytes = parts[path];
  return bytes === undefined ? "" : strFromU8(bytes);
}

/** Rewrites the text of a part that is there. */
export function rewritePart(parts: Parts, path: string, rewrite: (xml: string) => string): void {
  const before = partText(parts, path);
  const after = rewrite(before);
  if (after !== before) parts[path] = strToU8(after);
}
