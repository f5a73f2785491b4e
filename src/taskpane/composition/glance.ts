import { andThen, succeed } from "../../domain/result";
import { FLAGS, type Flag } from "../../domain/status-rule";
import type { FlagCounts } from "../../domain/report";
import { LANGUAGES } from "../../i18n/language";
import { LABELS } from "../../i18n/workbook";
import { makeWording } from "../../workbook/schema/wording";
import { withChunk } from "./withTrackerChunk";

/** Where a new tracker has its column of flags. */
const FLAG_COLUMN = 1;

/** Counts of the flags that stand in the column of flags, where that is where we put it; null where it is not. */
export async function glanceAtFlags(): Promise<FlagCounts | null> {
  const counted = await withChunk(async ({ readColumnAt }) =>
    andThen(await readColumnAt(makeWording("vi").naming.tables.tasks, FLAG_COLUMN), ({ header, values }) =>
      succeed(countFlags(header, values)),
    ),
  );
  return counted.ok ? counted.value : null;
}

/** Counts flags by their words; null where a column is called otherwise, or holds anything but flags. */
export function countFlags(header: string, values: readonly unknown[]): FlagCounts | null {
  const language = LANGUAGES.find((each) => LABELS[each].tasks.flag === header);
  if (language === undefined) return null;
  const flagOf = new Map<unknown, Flag>(FLAGS.map((flag) => [LABELS[language].flags[flag], flag]));
  const counts = Object.fromEntries(FLAGS.map((flag) => [flag, 0])) as Record<Flag, number>;
  for (const value of values) {
    const flag = flagOf.get(value);
    if (flag === undefined) return null;
    counts[flag] += 1;
  }
  return counts;
}
