/** How much a file may ask of the machine that opens it. */
export interface XlsxLimits {
  /** Bytes of the file itself. */
  readonly fileBytes: number;
  /** Bytes of all parts as the file declares them, before any is inflated. */
  readonly inflatedBytes: number;
  /** Number of parts. */
  readonly parts: number;
}

/** Ample for 100,000 rows; a file that asks for more is refused before it is inflated. */
export const DEFAULT_LIMITS: XlsxLimits = {
  fileBytes: 40_000_000,
  inflatedBytes: 400_000_000,
  parts: 5_000,
};
