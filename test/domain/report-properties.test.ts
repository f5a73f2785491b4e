import fc from "fast-check";
import type { Day } from "../../src/domain/day";
import { addDays } from "../../src/domain/day";
import { effectiveDueOf } from "../../src/domain/due-date";
import { countDone, flagContextOf, makeReport, shareOfAll, shareOfDue } from "../../src/domain/report";
import { takeSnapshot } from "../../src/domain/snapshot";
import { FLAGS } from "../../src/domain/status-rule";
import { groupByLead, groupByUnit } from "../../src/domain/summary-group";
import type { FlagCounts } from "../../src/domain/report";
import { anyTracker } from "../support/any-tracker";

const TODAY = "2021-04-20" as Day;
const RUNS = { numRuns: 60 };

function total(groups: readonly FlagCounts[]): number {
  return groups.reduce((sum, counts) => sum + FLAGS.reduce((part, flag) => part + counts[flag], 0), 0);
}

describe("a report on any tracker", () => {
  test("gives every row that names a task exactly one flag, and the counts add up", () => {
    fc.assert(
      fc.property(anyTracker(), (tracker) => {
        const report = makeReport(tracker, TODAY);
        const named = tracker.tasks.filter(({ title }) => title.trim() !== "").length;
        expect(report.total).toBe(named);
        expect(total([report.counts])).toBe(named);
        expect(report.judged.every(({ verdict }) => FLAGS.includes(verdict.flag))).toBe(true);
      }),
      RUNS,
    );
  });

  test("adds up over units and over leads", () => {
    fc.assert(
      fc.property(anyTracker(), (tracker) => {
        const report = makeReport(tracker, TODAY);
        const units = groupByUnit(tracker, report);
        const leads = groupByLead(tracker, report);
        expect(total([...units.units, units.common, units.notInList])).toBe(report.total);
        expect(total([...leads.units, ...leads.bodies, leads.other])).toBe(report.total);
      }),
      RUNS,
    );
  });

  test("never has more done than there is, and its snapshot says the same", () => {
    fc.assert(
      fc.property(anyTracker(), (tracker) => {
        const report = makeReport(tracker, TODAY);
        const all = shareOfAll(report.counts);
        const due = shareOfDue(report);
        expect(all.done).toBeLessThanOrEqual(all.of);
        expect(due.done).toBeLessThanOrEqual(Math.min(due.of, countDone(report.counts)));
        expect(takeSnapshot(report)).toEqual({
          day: report.reportDate,
          total: report.total,
          counts: report.counts,
          dueDone: due.done,
          dueTotal: due.of,
        });
      }),
      RUNS,
    );
  });

  test("on a later day never says of what was overdue that it is on track or due soon", () => {
    fc.assert(
      fc.property(anyTracker(), fc.integer({ min: 1, max: 400 }), (tracker, days) => {
        const flagsOn = (reportDate: Day): string[] =>
          makeReport({ ...tracker, settings: { ...tracker.settings, reportDate } }, TODAY).judged.map(
            ({ verdict }) => verdict.flag,
          );
        const now = flagsOn(TODAY);
        const later = flagsOn(addDays(TODAY, days));
        const relapsed = now.filter(
          (flag, index) => flag === "overdue" && ["on-track", "due-soon"].includes(later[index] ?? ""),
        );
        expect(relapsed).toEqual([]);
      }),
      RUNS,
    );
  });

  test("moves every due date counted in calendar days with the event it is counted from", () => {
    fc.assert(
      fc.property(fc.integer({ min: -30, max: 30 }), fc.integer({ min: -60, max: 60 }), (offset, shift) => {
        const { calendar } = flagContextOf({ ...EMPTY_SETTINGS, reportDate: TODAY }, [], TODAY);
        const task = { dueKind: "relative", due: null, offset, offsetUnit: "day", extendedTo: null } as const;
        expect(effectiveDueOf(task, addDays(TODAY, shift), calendar)).toEqual({
          kind: "day",
          day: addDays(TODAY, shift + offset),
        });
      }),
      RUNS,
    );
  });
});

const EMPTY_SETTINGS = {
  planNumber: "",
  planTitle: "",
  organisation: "",
  warningDays: null,
  strictBefore: null,
  calendarStart: "2020-01-01" as Day,
  preparedBy: "",
  planDate: null,
  closedOn: null,
} as const;
