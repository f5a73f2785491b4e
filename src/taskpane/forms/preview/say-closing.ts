import { dayOf } from "../../../domain/entry";
import type { TrackerPatch } from "../../../domain/patch/tracker-patch";
import { isBack } from "../../../domain/rounds/standing";
import type { Tracker } from "../../../domain/tracker";
import { formatDay } from "../../../i18n/format-day";
import type { Speech } from "./say-changed";

/** What closing a plan, or opening it again, means for everything beside the setting; nothing where a change does neither. */
export function sayClosing(
  { settings }: TrackerPatch,
  { rounds }: Tracker,
  { texts, language }: Pick<Speech, "texts" | "language">,
): readonly string[] {
  const on = settings?.after.closedOn;
  if (on === undefined) return [];
  const { closing, reopening } = texts.preview;
  const day = dayOf(on);
  if (day === null)
    return [
      reopening.sheets,
      ...("reportDate" in (settings?.after ?? {}) ? [reopening.day] : []),
      reopening.kept,
    ];
  const missing = rounds.filter((line) => line.recipient.trim() !== "" && !isBack(line)).length;
  return [
    closing.numbers(formatDay(day, language)),
    closing.sheets,
    closing.copies(missing),
    closing.papers,
    closing.reopen,
  ];
}
