const COLUMNS = 16_384;

/** A cell's zero-based row and column as one number. */
export function cellKey(row: number, column: number): number {
  return row * COLUMNS + column;
}

/** Row and column of a key. */
export function cellPlace(key: number): { row: number; column: number } {
  return { row: Math.floor(key / COLUMNS), column: key % COLUMNS };
}
