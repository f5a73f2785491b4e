import type { Day } from "../../../domain/day";
import type { SwappedDay } from "../../../domain/swapped-day";
import { swappedDays } from "../../../domain/swapped-day";
import type { Tracker } from "../../../domain/tracker";
import { untimelyDays } from "../../../domain/untimely-day";
import type { Wording } from "../../schema/wording";
import type { Finding } from "./findings";
import { placesOf } from "./findings";

/** A day that is doubted, and why. */
interface Doubted {
  readonly code: Finding["code"];
  readonly header: string;
  readonly typed: Day;
  readonly meant: Day | null;
  readonly row: SwappedDay["row"];
}

/**
 * Days whose day and month are probably swapped, and days of work done that have not come today or lie long before the plan;
 * equal ones of a column are told together, and none is changed.
 */
export function findingsOfDays(tracker: Tracker, today: Day, { labels }: Wording): Finding[] {
  const swapped = swappedDays(tracker, tracker.settings.reportDate ?? today).map(
    ({ field, because, ...told }): Doubted => ({
      ...told,
      code: because === "words" ? "day-against-words" : "day-outside-plan",
      header: field === "event" ? labels.units.event : labels.tasks[field],
    }),
  );
  const untimely = untimelyDays(tracker, today).map(({ field, task, because, typed, meant }): Doubted => ({
    ...{ typed, meant, row: task, header: labels.tasks[field] },
    code: because === "to-come" ? "day-to-come" : "day-long-before",
  }));
  const isTold = ({ row, header }: Doubted): boolean =>
    swapped.some((one) => one.row === row && one.header === header);
  const alike = new Map<string, Doubted[]>();
  for (const found of [...swapped, ...untimely.filter((one) => !isTold(one))]) {
    const key = [found.header, found.typed, found.code].join(" ");
    alike.set(key, [...(alike.get(key) ?? []), found]);
  }
  return [...alike.values()].flatMap(([first, ...others]): Finding[] => {
    if (first === undefined) return [];
    const { code, header, typed, meant } = first;
    const rows = [first, ...others].map(({ row }) => nameOf(row));
    const days = meant === null ? { typed } : { typed, meant };
    return [{ code, ...placesOf(rows), repairable: false, column: header, days }];
  });
}

function nameOf(row: SwappedDay["row"]): string {
  const [code, name] = "id" in row ? [row.id, row.title] : [row.code, row.name];
  return code.trim() === "" ? name : code;
}
