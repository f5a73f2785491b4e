import { existsSync } from "node:fs";
import { parseDay } from "../../src/domain/day";
import { judge } from "../../src/domain/flag";
import { flagContextOf } from "../../src/domain/report";
import { readFlagCases } from "../support/flag-case";
import { makeSettings } from "../support/tracker-builder";

const HAND_WORKED = "../shared/plans/flags.tsv";
const lists = ["test/domain/flags-by-hand.tsv", HAND_WORKED].filter(
  (path) => existsSync(path) || process.env["CI"],
);

describe.each(lists)("flags worked out by hand in %s", (path) => {
  it.each(readFlagCases(path).map((flagCase) => [flagCase.name, flagCase] as const))(
    "%s",
    (_name, flagCase) => {
      const settings = makeSettings({
        reportDate: flagCase.reportDate,
        warningDays: flagCase.warningDays,
        strictBefore: flagCase.strictBefore ? "yes" : "no",
      });
      const context = flagContextOf(settings, flagCase.holidays, parseDay("1999-01-01")!);
      expect(judge(flagCase.task, flagCase.event, context).flag).toBe(flagCase.flag);
    },
  );
});
