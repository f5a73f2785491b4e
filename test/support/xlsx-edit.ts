import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** The bytes of a file with the text of one part rewritten; the part must be there and must change. */
export function withPart(bytes: Uint8Array, path: string, rewrite: (text: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  const before = parts[path] && strFromU8(parts[path]);
  const after = before === undefined ? undefined : rewrite(before);
  if (after === undefined || after === before) throw new Error(`${path} is not there or did not change`);
  return zipSync({ ...parts, [path]: strToU8(after) });
}

/** The bytes of a file without some of its parts. */
export function withoutParts(bytes: Uint8Array, isGone: (path: string) => boolean): Uint8Array {
  const kept = Object.entries(unzipSync(bytes)).filter(([path]) => !isGone(path));
  return zipSync(Object.fromEntries(kept));
}
