import type { ZipEntry } from "./zip-directory";

/** How much a file may ask of the machine that opens it. */
export interface XlsxLimits {
  /** Bytes of the file itself. */
  readonly fileBytes: number;
  /** Bytes of all parts as the file declares them, before any is inflated. */
  readonly inflatedBytes: number;
  /** Bytes of the worksheets that are read, once what repeats in them is said once. */
  readonly readBytes: number;
  /** How many times larger than packed something may become, once it is large. */
  readonly ratio: number;
  /** Number of parts. */
  readonly parts: number;
}

/**
 * A tracker of 10,000 rows has 2.4 MB and becomes 63 MB, its largest part 25 times as large as it was packed. Mail
 * programs carry 25 MB. A file that asks for more is refused before it is inflated.
 */
export const DEFAULT_LIMITS: XlsxLimits = {
  fileBytes: 30_000_000,
  inflatedBytes: 300_000_000,
  readBytes: 300_000_000,
  ratio: 200,
  parts: 5_000,
};

/**
 * What somebody sends back holds their own rows, and is opened in a web view, which has some 600 MB for all: 6,000 rows of a
 * copy have 36 MB, and the fullest sheet of 58 MB takes 580.
 */
export const RETURNED_LIMITS: XlsxLimits = { ...DEFAULT_LIMITS, inflatedBytes: 60_000_000 };

/** Bytes of a .csv that somebody sends back: 10,000 rows of 300 letters; one of separators alone takes 500 MB. */
export const CSV_BYTES = 3_000_000;

/**
 * What a command opens: 100,000 rows are 25 MB and become 700 MB, nine tenths of them formulas that are the same in each
 * row. They are inflated, and said once before anything is read.
 */
export const COMMAND_LIMITS: XlsxLimits = {
  ...DEFAULT_LIMITS,
  fileBytes: 60_000_000,
  inflatedBytes: 900_000_000,
};

/** Below this nobody is harmed, however tightly it was packed. */
const HARMLESS_BYTES = 10_000_000;

/** What of a file is too much, and how much would be allowed. */
export interface Excess {
  readonly what: "parts" | "inflated" | "ratio";
  readonly found: number;
  readonly limit: number;
}

/** What a file asks for beyond the limits, by its directory; null where it can be inflated. */
export function findExcess(entries: readonly ZipEntry[], limits: XlsxLimits): Excess | null {
  if (entries.length > limits.parts) {
    return { what: "parts", found: entries.length, limit: limits.parts };
  }
  const sum = (key: "size" | "packedSize"): number => entries.reduce((total, entry) => total + entry[key], 0);
  const whole = { size: sum("size"), packedSize: sum("packedSize") };
  if (whole.size > limits.inflatedBytes) {
    return { what: "inflated", found: whole.size, limit: limits.inflatedBytes };
  }
  const found = Math.max(...[whole, ...entries].map(ratioOf));
  return found > limits.ratio ? { what: "ratio", found, limit: limits.ratio } : null;
}

function ratioOf({ size, packedSize }: Pick<ZipEntry, "size" | "packedSize">): number {
  return size > HARMLESS_BYTES ? Math.round(size / Math.max(1, packedSize)) : 0;
}

/** What is too much to be read of what was inflated; null where it can be. */
export function findReadExcess(parts: readonly Uint8Array[], { readBytes }: XlsxLimits): Excess | null {
  const found = parts.reduce((sum, { length }) => sum + length, 0);
  return found > readBytes ? { what: "inflated", found, limit: readBytes } : null;
}
