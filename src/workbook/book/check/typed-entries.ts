import { isCellError } from "../../../domain/cell-error";
import type { Day } from "../../../domain/day";
import { partsOf } from "../../../domain/day";
import { dayOf, isUnrecognised } from "../../../domain/entry";
import type { Field, Fields } from "../../../domain/fields/field";
import { SETTING_FIELDS } from "../../../domain/fields/fields";
import type { DayContext } from "../../../domain/merge/day-text";
import { provesMonthFirst } from "../../../domain/merge/day-text";
import type { RawValue, Reading } from "../../../domain/merge/returned-copy";
import type { Tracker } from "../../../domain/tracker";
import { inCell } from "../../schema/kinds/kinds";
import type { MeantDay } from "./typed-days";
import { meantDays } from "./typed-days";
import { SCHEMA } from "../../schema/tables/schema";

/** A list whose cells people fill, or the settings, which are one record. */
export type EntryList = "tasks" | "units" | "bodies" | "holidays" | "snapshots" | "settings";

/** Something typed that its place does not take. */
export interface TypedEntry {
  readonly list: EntryList;
  /** Of the record within its list, from 0. */
  readonly index: number;
  readonly key: string;
  readonly field: Field;
  readonly raw: RawValue;
  /** What it most probably means; null where nothing tells, or it could mean two things. */
  readonly meant: string | number | null;
  /** Whether it can mean only that, so that it is written without asking. */
  readonly isSure: boolean;
}

/** What people typed that is no date, no word of a list or no number; what fails (#NAME?) is told apart, by its cell. */
export function typedEntries(tracker: Tracker, today: Day): TypedEntry[] {
  const found = recordsOf(tracker).flatMap(([list, fields, records]) =>
    records.flatMap((record, index) =>
      Object.entries(record).flatMap(([key, entry]) => {
        const field = fields[key];
        const isMeant = field !== undefined && isUnrecognised(entry) && !isCellError(String(entry.raw));
        return isMeant ? [{ list, index, key, field, raw: entry.raw }] : [];
      }),
    ),
  );
  const context: DayContext = {
    reference: dayOf(tracker.settings.reportDate) ?? today,
    monthFirst: found.some(({ field, raw }) => field.kind === "day" && provesMonthFirst(String(raw))),
  };
  const days = daysIn(tracker, found, context);
  // Once those are written that can only be month first, nothing tells that the others may be.
  const isEvidence = [...days.values()].some(({ isAmbiguous }) => isAmbiguous);
  return found.map((one) => {
    const day = days.get(one);
    if (day) {
      const isSure = day.meant !== null && namesYear(one.raw, day.meant);
      return {
        ...one,
        meant: day.meant,
        isSure: isSure && !(isEvidence && provesMonthFirst(String(one.raw))),
      };
    }
    const peers = found.filter(({ list, key }) => list === one.list && key === one.key);
    const all = one.field.kind === "percent" ? wholeOf(one.raw, peers) : null;
    return { ...one, ...(all ?? understand(one.field, one.raw, context)) };
  });
}

type Found = Omit<TypedEntry, "meant" | "isSure">;

/** What the days among entries mean, each column read as one. */
function daysIn(
  { tasks }: Tracker,
  found: readonly Found[],
  context: DayContext,
): ReadonlyMap<Found, MeantDay> {
  const columns = new Map<string, Found[]>();
  for (const one of found.filter(({ field }) => field.kind === "day")) {
    const column = `${one.list} ${one.key}`;
    columns.set(column, [...(columns.get(column) ?? []), one]);
  }
  return new Map(
    [...columns.values()].flatMap((entries) => {
      const meant = meantDays(
        entries.map(({ list, key, index, raw }) => ({
          raw,
          words: list === "tasks" && key === "due" ? (tasks[index]?.dueText ?? "") : "",
        })),
        context,
      );
      return entries.flatMap((one, index) => {
        const day = meant[index];
        return day ? [[one, day] as const] : [];
      });
    }),
  );
}

const PART = /^\s*'?0[.,]\d+\s*$/;

const ONE = /^\s*'?1\s*$/;

/** "1" among parts of one is all of it; alone, nobody knows. */
function wholeOf(
  raw: RawValue,
  peers: readonly { readonly raw: RawValue }[],
): Pick<TypedEntry, "meant" | "isSure"> | null {
  const isAll = ONE.test(String(raw)) && peers.some((peer) => PART.test(String(peer.raw)));
  return isAll ? { meant: 1, isSure: true } : null;
}

/** The tracker with everything that can mean only one thing as it is meant; the same where there is nothing. */
export function mendEntries(tracker: Tracker, today: Day): Tracker {
  const sure = typedEntries(tracker, today).filter(({ isSure }) => isSure);
  if (sure.length === 0) return tracker;
  const mended = recordsOf(tracker).map(([list, , records]) => {
    const own = sure.filter((one) => one.list === list);
    const after = records.map((record, index) => {
      const entries = own.filter((one) => one.index === index).map(({ key, meant }) => [key, meant]);
      return entries.length === 0 ? record : { ...record, ...Object.fromEntries(entries) };
    });
    return [list, list === "settings" ? after[0] : own.length === 0 ? tracker[list] : after];
  });
  return { ...tracker, ...(Object.fromEntries(mended) as Partial<Tracker>) };
}

type ListRecords = readonly [EntryList, Fields, readonly object[]];

/** The records whose cells people fill, list by list. */
export function recordsOf({ tasks, units, bodies, holidays, snapshots, settings }: Tracker): ListRecords[] {
  return [
    ["tasks", SCHEMA.tasks.fields, tasks],
    ["units", SCHEMA.units.fields, units],
    ["bodies", SCHEMA.bodies.fields, bodies],
    ["holidays", SCHEMA.holidays.fields, holidays],
    ["snapshots", SCHEMA.snapshots.fields, snapshots],
    ["settings", SETTING_FIELDS, [settings]],
  ];
}

function understand(field: Field, raw: RawValue, context: DayContext): Pick<TypedEntry, "meant" | "isSure"> {
  const reading: Reading = inCell(field).readTyped(raw, context);
  const meant = reading.kind === "value" ? reading.value : null;
  if (typeof meant !== "string" && typeof meant !== "number") return { meant: null, isSure: false };
  return { meant, isSure: true };
}

/** Whether what was typed says the year itself, and nobody had to take the nearest one; a number of Excel's does. */
function namesYear(raw: RawValue, day: Day): boolean {
  return !Number.isNaN(Number(raw)) || String(raw).includes(String(partsOf(day).year));
}
