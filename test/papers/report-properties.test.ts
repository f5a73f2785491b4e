import fc from "fast-check";
import { gatherProgress } from "../../src/papers/progress";
import { makeReport } from "../../src/domain/report";
import { composeReport } from "../../src/papers/report/compose-report";
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
