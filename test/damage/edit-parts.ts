import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Damage } from "./damage";

/** The parts of a file that are its worksheets. */
export const SHEETS = /xl\/worksheets\/[^/]*\.xml$/;

/** Those that are its tables. */
export const TABLES = /xl\/tables\/.*\.xml$/;

/** Parts of a file by their names with other text in them, as a damage. */
export const inParts =
  (
    pattern: RegExp,
    rewrite: (text: string, path: string, parts: Readonly<Record<string, Uint8Array>>) => string,
  ): NonNullable<Damage["onFile"]> =>
  (bytes) => {
    const parts = unzipSync(bytes);
    for (const [path, part] of Object.entries(parts))
      if (pattern.test(path)) parts[path] = strToU8(rewrite(strFromU8(part), path, parts));
    return zipSync(parts);
  };
