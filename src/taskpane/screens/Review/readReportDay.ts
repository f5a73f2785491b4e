import type { Day } from "../../../domain/day";
import { readTypedDay } from "../../language/readTypedDay";

/** The day to report for: null (always today) where nothing is typed, undefined where what is typed is no day. */
export function readReportDay(text: string): Day | null | undefined {
  return text.trim() === "" ? null : (readTypedDay(text) ?? undefined);
}
