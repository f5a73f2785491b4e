import fc from "fast-check";
import type { Day } from "../../../src/domain/day";
import { choiceOf } from "../../../src/domain/entry";
import { makeReport } from "../../../src/domain/report";
import { FLAGS } from "../../../src/domain/status-rule";
import type { Tracker } from "../../../src/domain/tracker";
import { describeTracker } from "../../../src/workbook/book/describe";
import { makeWording } from "../../../src/workbook/schema/wording";
import { calculate } from "../../excel-host/calc";
import { calcWorkbookOf } from "../../excel-host/calc/from-content";
import { anyTracker } from "../../support/any-tracker";
import { isLongRun } from "../../setup/long";
import { sampleOf } from "../../setup/sample";
import { findWrongCaches, formulasOf } from "../../support/cached-values";
import { describeWith } from "../../support/tools";
import { day } from "../../support/tracker-builder";

const ROWS = { minLength: 700, maxLength: 700 };

/** The same tasks seen on a working day, on a make-up Saturday and within holidays. */
const REPORTS: readonly (readonly [string, Day, number])[] = [
  ["a working day before a holiday", day("2021-04-20"), 1],
  ["a make-up Saturday", day("2021-04-24"), 2],
  ["a day within the holidays", day("2021-05-01"), 3],
];

function generate(reportDate: Day, seed: number): Tracker {
  const [tracker] = fc.sample(anyTracker(ROWS), { seed, numRuns: 1 });
  if (tracker === undefined) throw new Error("Nothing generated");
  const warningDays = seed === 2 ? 0 : 7;
  const strictBefore = seed === 1 ? "yes" : "no";
  return { ...tracker, settings: { ...tracker.settings, reportDate, warningDays, strictBefore } };
}

describe("generated tasks", () => {
  test("have every flag with every kind of deadline it can have", () => {
    const judged = REPORTS.flatMap(
      ([, reportDate, seed]) => makeReport(generate(reportDate, seed), reportDate).judged,
    );
    const met = new Set(judged.map(({ task, verdict }) => `${verdict.flag} ${choiceOf(task.dueKind)}`));
    expect(
      FLAGS.flatMap((flag) =>
        ["before", "by", "in", "range", "relative"].map((kind) => `${flag} ${kind}`),
      ).filter((pair) => !met.has(pair)),
    ).toEqual([]);
  });
});

describeWith(["soffice", "libfaketime"], "every formula over generated tasks", () => {
  test.each(sampleOf(REPORTS, 1))(
    "has the same value in the domain, in our evaluator and in LibreOffice on %s",
    async (_name, reportDate, seed) => {
      const tracker = generate(reportDate, seed);
      const tasks = isLongRun ? tracker.tasks : tracker.tasks.slice(0, 300);
      const content = describeTracker({ ...tracker, tasks }, makeWording("vi"), reportDate);
      const result = calculate(calcWorkbookOf(content), { today: reportDate });
      const differing = content.sheets.flatMap(formulasOf).filter(({ sheet, row, column, formula }) => {
        const value = result.valueOf(sheet, row, column);
        return (value ?? "") !== (formula.cached ?? "");
      });
      expect(differing.slice(0, 10)).toEqual([]);
      const { wrong } = await findWrongCaches(content, reportDate);
      expect(wrong.slice(0, 10)).toEqual([]);
    },
    300_000,
  );
});
