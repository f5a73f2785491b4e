import { existsSync } from "node:fs";
import { readFlagCases } from "../../support/flag-case";
import { flagWorkbooks, flagsByEvaluator, flagsByLibreOffice } from "../../support/flag-workbook";
import { sampleOf } from "../../setup/sample";
import { describeWith } from "../../support/tools";

const OWN = "test/domain/flags-by-hand.tsv";
const SHARED = "../shared/plans/flags.tsv";

const cases = [OWN, SHARED].filter((path) => existsSync(path)).flatMap(readFlagCases);
const workbooks = flagWorkbooks(cases);
const expected = workbooks.map((workbook) => workbook.cases.map(({ name, flag }) => ({ name, flag })));

describe("flags worked out by hand", () => {
  test("are what the cell formula gives in our evaluator", () => {
    const flags = workbooks.map((workbook) =>
      flagsByEvaluator(workbook).map((flag, index) => ({ name: workbook.cases[index]?.name, flag })),
    );
    expect(flags).toEqual(expected);
  });

  test("are at least forty beyond those that came with the plan", () => {
    expect(readFlagCases(OWN).length).toBeGreaterThanOrEqual(44);
  });
});

describeWith(["soffice", "../shared"], "all flags worked out by hand", () => {
  test("are what the cell formula gives in LibreOffice, some of the workbooks every day", async () => {
    const judged = sampleOf(workbooks, Math.ceil(workbooks.length / 20));
    const flags = (await flagsByLibreOffice(judged)).map((row, book) =>
      row.map((flag, index) => ({ name: judged[book]?.cases[index]?.name, flag })),
    );
    expect(flags).toEqual(judged.map(({ cases }) => cases.map(({ name, flag }) => ({ name, flag }))));
    expect(expected.flat()).toHaveLength(readFlagCases(OWN).length + readFlagCases(SHARED).length);
  }, 300_000);
});
