/** How many trackers one workbook may come to hold before we stop looking. */
const MOST_TRACKERS = 9;

/** Numbers under which a tracker's names may stand in a workbook. */
export function trackerNumbers(): number[] {
  return Array.from({ length: MOST_TRACKERS }, (_, index) => index + 1);
}
