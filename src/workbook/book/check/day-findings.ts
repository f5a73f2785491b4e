import type { DateEntry } from "../../../domain/entry";
import type { SwappedDay } from "../../../domain/swapped-day";
import { swappedDays } from "../../../domain/swapped-day";
import type { Tracker } from "../../../domain/tracker";
import type { Wording } from "../../schema/wording";
import type { Finding } from "./findings";
import { placesOf } from "./findings";

/** Days whose day and month are probably swapped; equal ones of a column are told together, and none is changed. */
export function findingsOfDays(tracker: Tracker, reportDate: DateEntry, { labels }: Wording): Finding[] {
  const alike = new Map<string, SwappedDay[]>();
  for (const found of swappedDays(tracker, reportDate)) {
    const key = [found.field, found.typed, found.because].join(" ");
    alike.set(key, [...(alike.get(key) ?? []), found]);
  }
  return [...alike.values()].flatMap(([first, ...others]): Finding[] => {
    if (first === undefined) return [];
    const { field, typed, meant, because } = first;
    const header = field === "event" ? labels.units.event : labels.tasks[field];
    const rows = [first, ...others].map(({ row }) => nameOf(row));
    return [
      {
        code: because === "words" ? "day-against-words" : "day-outside-plan",
        ...placesOf(rows),
        repairable: false,
        column: header,
        days: { typed, meant },
      },
    ];
  });
}

function nameOf(row: SwappedDay["row"]): string {
  const [code, name] = "id" in row ? [row.id, row.title] : [row.code, row.name];
  return code.trim() === "" ? name : code;
}
