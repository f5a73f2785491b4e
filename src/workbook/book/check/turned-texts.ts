import { withoutOpenTurns } from "../../../domain/open-turn";
import type { Tracker } from "../../../domain/tracker";
import type { Wording } from "../../schema/wording";
import type { Finding } from "./findings";
import { placesOf } from "./findings";
import { recordsOf } from "./typed-entries";
import { columnOfEntry, nameOfPlace } from "./typed-findings";

/** Texts with signs that turn what our pages say behind them, as pasting brings them; told together for each column. */
export function findingsOfTurned(tracker: Tracker, wording: Wording): Finding[] {
  return recordsOf(tracker).flatMap(([list, , records]) => {
    const rows = new Map<string, string[]>();
    records.forEach((record, index) => {
      for (const [key, raw] of turnedOf(record)) {
        const name = nameOfPlace({ list, index, key, raw }, tracker, wording);
        rows.set(key, [...(rows.get(key) ?? []), withoutOpenTurns(name)]);
      }
    });
    return [...rows].map(([key, names]): Finding => {
      const column = columnOfEntry(list, key, wording);
      const finding = { code: "text-turned", ...placesOf(names), repairable: true } as const;
      return column === undefined ? finding : { ...finding, column };
    });
  });
}

/** The tracker without those signs, every letter in its place; the same where there is none. */
export function mendTurned(tracker: Tracker): Tracker {
  const mended = recordsOf(tracker).flatMap(([list, , records]) => {
    const after = records.map((record) => {
      const turned = turnedOf(record).map(([key, text]) => [key, withoutOpenTurns(text)]);
      return turned.length === 0 ? record : { ...record, ...Object.fromEntries(turned) };
    });
    if (after.every((record, index) => record === records[index])) return [];
    return [[list, list === "settings" ? after[0] : after]];
  });
  return mended.length === 0 ? tracker : { ...tracker, ...(Object.fromEntries(mended) as Partial<Tracker>) };
}

function turnedOf(record: object): [string, string][] {
  return Object.entries(record).filter(
    (entry): entry is [string, string] =>
      typeof entry[1] === "string" && withoutOpenTurns(entry[1]) !== entry[1],
  );
}
