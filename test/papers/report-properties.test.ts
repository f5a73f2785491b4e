import fc from "fast-check";
import { planRollUp } from "../../src/actions/roll-up";
import type { Tracker } from "../../src/domain/tracker";
import { makeGrid } from "../../src/workbook/page/grid-of-cells";
import { composeLetters } from "../../src/papers/letter/compose-letters";
import { gatherProgress } from "../../src/papers/progress";
import { makeReport } from "../../src/domain/report";
import { composeReport } from "../../src/papers/report/compose-report";
import { workbookOf } from "../sharing/sent-copies";
import { anyTracker } from "../support/any-tracker";
import { day } from "../support/tracker-builder";
import { sectionOf } from "./paper-text";

const TODAY = day("2021-04-20");
const DONE = ["done", "done-late", "done-on-time"];

describe("the numbers of a report, whatever the rows", () => {
  it("are those of the rows", () => {
    fc.assert(
      fc.property(anyTracker(), (tracker) => {
        const progress = gatherProgress(tracker, TODAY, null);
        fc.pre(progress !== null && progress.total > 0);
        const report = composeReport(progress!, "en");
        const flags = makeReport(tracker, TODAY).judged.map(({ verdict }) => verdict.flag);
        const of = (...some: string[]): number => flags.filter((flag) => some.includes(flag)).length;
        const [total = "", done = ""] = sectionOf(report, "results");
        expect(total).toMatch(new RegExp(`^Tasks tracked: ${flags.length}\\b`));
        expect(done).toMatch(new RegExp(`^Done: ${of(...DONE)} of ${flags.length - of("not-applicable")} `));
        const remaining = sectionOf(report, "results").find((line) => line.startsWith("Remaining"));
        const sum = [...(remaining ?? "").matchAll(/\d+/g)].reduce((all, [count]) => all + Number(count), 0);
        expect(sum).toBe(flags.length - of(...DONE, "not-applicable"));
        const overdue = report.appendices.find(({ key }) => key === "overdue")?.table.rows.length ?? 0;
        expect(overdue).toBe(of("overdue"));
      }),
      { numRuns: 60 },
    );
  });
});

describe("the letters, whatever the rows", () => {
  it("tell each overdue task of somebody once, in a letter of its unit's or its lead's", () => {
    fc.assert(
      fc.property(anyTracker(), (tracker) => {
        const progress = gatherProgress(tracker, TODAY, null);
        fc.pre(progress !== null);
        const letters = composeLetters(tracker, progress!, { language: "vi", answerBy: null });
        const told = letters.flatMap(({ paper }) =>
          paper.opening.flatMap((block) => (block.kind === "table" ? block.table.rows : [])),
        );
        const owned = overdueIn(tracker).filter(({ unit, lead }) => {
          const owner = unit.trim() || lead.trim();
          return owner !== "" && owner !== tracker.settings.organisation;
        });
        expect(told).toHaveLength(owned.length);
        expect(new Set(letters.map(({ recipient }) => recipient)).size).toBe(letters.length);
      }),
      { numRuns: 60 },
    );
  });
});

describe("the page over several plans, whatever the rows", () => {
  it("counts the rows of each, and sums them", () => {
    const anyTwo = fc.tuple(anyTracker(), anyTracker());
    fc.assert(
      fc.property(anyTwo, (trackers) => {
        const plans = trackers.map((tracker, index) => ({
          ...tracker,
          settings: { ...tracker.settings, planNumber: `${index + 1}/KH`, reportDate: TODAY },
        }));
        const planned = planRollUp(
          plans.map((tracker, index) => ({
            name: `${index}.xlsx`,
            content: { ok: true as const, value: workbookOf(tracker) },
          })),
          { today: TODAY, language: "vi", say: ({ code }) => code },
        );
        if (!planned.ok) throw new Error(planned.problem.code);
        const grid = makeGrid(planned.value.content.sheets[0]!);
        const shown = (row: number): unknown[] =>
          [1, 4, 5, 9].map((column) => {
            const cell = grid.at(row, column) ?? null;
            return typeof cell === "object" && cell !== null ? cell.cached : cell;
          });
        const counted = plans.map((tracker) => {
          const flags = makeReport(tracker, TODAY).judged.map(({ verdict }) => verdict.flag);
          const done = flags.filter((flag) => DONE.includes(flag)).length;
          return [tracker.settings.planNumber, flags.length, done, overdueIn(tracker).length];
        });
        expect(new Set([shown(4), shown(5)].map(String))).toEqual(new Set(counted.map(String)));
        const sums = [1, 2, 3].map((at) => counted.reduce((all, one) => all + Number(one[at]), 0));
        expect(shown(6).slice(1)).toEqual(sums);
      }),
      { numRuns: 6 },
    );
  });
});

function overdueIn(tracker: Tracker): Tracker["tasks"] {
  return makeReport(tracker, TODAY).judged.flatMap(({ task, verdict }) =>
    verdict.flag === "overdue" ? [task] : [],
  );
}
