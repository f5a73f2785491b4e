import fc from "fast-check";
import { addDays } from "../../src/domain/day";
import type { DateEntry } from "../../src/domain/entry";
import { STREAMS } from "../../src/domain/plan";
import type { Task } from "../../src/domain/task";
import { DUE_KINDS, TASK_STATES } from "../../src/domain/fields/choices";
import type { HolidayEntry, Tracker } from "../../src/domain/tracker";
import { day, makeNumberedTask, makeSettings, makeTracker, makeUnit } from "./tracker-builder";

const CENTRE = day("2021-04-22");
const UNITS = ["Tây Hồ", "Đông Anh", "A*", "~x", "Ba Đình", "Sóc Sơn", "Mê Linh"];
const BODIES = ["Ban Tổ chức", "Báo Phụ nữ", "A*"];

/** Holidays, weekends and a make-up Saturday close together around the days that the tasks name. */
export const CROWDED_HOLIDAYS: readonly HolidayEntry[] = [
  { day: day("2021-04-21"), name: "Giỗ Tổ", kind: "off" },
  { day: day("2021-04-24"), name: "Làm bù", kind: "make-up" },
  { day: day("2021-04-30"), name: "30/4", kind: "off" },
  { day: day("2021-05-03"), name: "Nghỉ bù", kind: "off" },
  { day: day("2021-05-03"), name: "Nghỉ bù, ghi hai lần", kind: "off" },
];

/** Any entry of a date cell: mostly a day near the report's, sometimes nothing, a text or a number that is no date. */
function anyDate(spread: number): fc.Arbitrary<DateEntry> {
  return fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: -spread, max: spread }).map((days) => addDays(CENTRE, days)) },
    { weight: 4, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.constantFrom({ raw: "02/4/2021" }, { raw: 12 }, { raw: true }) },
  );
}

/** Any task of a tracker with the units and bodies of `anyTracker`. */
export function anyTask(): fc.Arbitrary<Partial<Task>> {
  return fc.record({
    title: fc.constantFrom("Nhiệm vụ", "Nhiệm vụ", "Nhiệm vụ", "Nhiệm vụ", ""),
    unit: fc.constantFrom("", ...UNITS, "tây hồ", "Không có"),
    lead: fc.constantFrom("", ...UNITS, ...BODIES, "Không có"),
    stream: fc.constantFrom(null, { raw: "Khác" }, ...STREAMS),
    dueKind: fc.constantFrom(null, ...DUE_KINDS),
    due: anyDate(12),
    offset: fc.oneof(fc.constant(null), fc.integer({ min: -12, max: 12 }), fc.constant({ raw: "năm" })),
    offsetUnit: fc.constantFrom(null, "day" as const, "working day" as const),
    extendedTo: fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: anyDate(12) }),
    state: fc.constantFrom(null, { raw: "xong" }, ...TASK_STATES),
    completedOn: fc.oneof({ weight: 2, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: anyDate(14) }),
    difficulty: fc.constantFrom("", "", "Vướng mắc"),
    proposal: fc.constantFrom("", "", "", "Kiến nghị"),
  });
}

/** Any tracker of up to a number of rows, reported on 20/4/2021. */
export function anyTracker(
  rows: { readonly minLength: number; readonly maxLength: number } = SMALL,
): fc.Arbitrary<Tracker> {
  return fc
    .record({
      tasks: fc.array(anyTask(), rows),
      events: fc.array(anyDate(20), { minLength: UNITS.length, maxLength: UNITS.length }),
      warningDays: fc.constantFrom(0, 2, 7, null),
      strictBefore: fc.constantFrom("yes" as const, "no" as const, null),
    })
    .map(({ tasks, events, warningDays, strictBefore }) =>
      makeTracker({
        settings: makeSettings({ reportDate: day("2021-04-20"), warningDays, strictBefore }),
        units: UNITS.map((name, index) => makeUnit(`DV-${index}`, name, { event: events[index] ?? null })),
        bodies: BODIES.map((name, index) => ({
          ...{ code: `DM-${index}`, name, shortName: "", otherNames: "", contact: "", email: "" },
        })),
        holidays: CROWDED_HOLIDAYS,
        tasks: tasks.map((task, index) => makeNumberedTask(index + 1, task)),
      }),
    );
}

const SMALL = { minLength: 0, maxLength: 40 };
