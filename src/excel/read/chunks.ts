import type { RangeAddress } from "../../workbook/content";

/** A range of a sheet to be read, and the bytes one of its rows is thought to take in the answer. */
export interface ReadingJob {
  readonly sheet: string;
  readonly range: RangeAddress;
  readonly bytesPerRow: number;
}

/** Rows of a sheet that are read in one piece. */
export interface Chunk {
  readonly sheet: string;
  readonly range: RangeAddress;
}

/** Spreads jobs over round trips, none answering more than the budget; at least one row at a time, at least one trip. */
export function tripsFor(jobs: readonly ReadingJob[], budget: number): Chunk[][] {
  const trips: Chunk[][] = [[]];
  let left = budget;
  for (const { sheet, range, bytesPerRow } of jobs) {
    let done = 0;
    while (done < range.rowCount) {
      if (left < bytesPerRow && left < budget) {
        trips.push([]);
        left = budget;
      }
      const rowCount = Math.min(range.rowCount - done, Math.max(1, Math.floor(left / bytesPerRow)));
      trips.at(-1)?.push({ sheet, range: { ...range, row: range.row + done, rowCount } });
      left -= rowCount * bytesPerRow;
      done += rowCount;
    }
  }
  return trips;
}
