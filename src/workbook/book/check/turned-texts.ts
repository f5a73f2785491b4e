import { withoutOpenTurns } from "../../../domain/open-turn";
import type { Tracker } from "../../../domain/tracker";
import type { Wording } from "../../schema/wording";
import type { Finding } from "./findings";
import { placesOf } from "./findings";
import { recordsOf } from "./typed-entries";
import { columnOfEntry, nameOfPlace } from "./typed-findings";

/** Texts with signs that turn what our pages say behind them, as pasting brings them; told together for each column. */
export function findingsOfTurned(tracker: Tracker, wording: Wording): Finding[] {
  return recordsOf(tracker).flatMap(([list, fields, records]) =>
    Object.keys(fields).flatMap((key): Finding[] => {
      const names = records.flatMap((record, index) => {
        const raw = turnedIn(record, key);
        return raw === null
          ? []
          : [withoutOpenTurns(nameOfPlace({ list, index, key, raw }, tracker, wording))];
      });
      if (names.length === 0) return [];
      const column = columnOfEntry(list, key, wording);
      const finding = { code: "text-turned", ...placesOf(names), repairable: true } as const;
      return [column === undefined ? finding : { ...finding, column }];
    }),
  );
}

/** The tracker without those signs, every letter in its place; the same where there is none. */
export function mendTurned(tracker: Tracker): Tracker {
  const mended = recordsOf(tracker).flatMap(([list, fields, records]) => {
    // By the fields' keys: lists of a hundred thousand records are gone through without anything made for each.
    const keys = Object.keys(fields);
    const isTurned = (record: object): boolean => keys.some((key) => turnedIn(record, key) !== null);
    if (!records.some(isTurned)) return [];
    const after = records.map((record) =>
      isTurned(record) ? { ...record, ...mendedOf(record, keys) } : record,
    );
    return [[list, list === "settings" ? after[0] : after]];
  });
  return mended.length === 0 ? tracker : { ...tracker, ...(Object.fromEntries(mended) as Partial<Tracker>) };
}

function mendedOf(record: object, keys: readonly string[]): object {
  return Object.fromEntries(
    keys.flatMap((key) => {
      const text = turnedIn(record, key);
      return text === null ? [] : [[key, withoutOpenTurns(text)]];
    }),
  );
}

/** The text of a field that turns what follows it; null where it does not. */
function turnedIn(record: object, key: string): string | null {
  const entry = (record as Readonly<Record<string, unknown>>)[key];
  return typeof entry === "string" && withoutOpenTurns(entry) !== entry ? entry : null;
}
