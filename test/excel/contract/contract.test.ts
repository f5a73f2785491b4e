import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { realExcelSteps } from "../../support/real-excel-steps";
import { excelProgram, isExcelLayer } from "../excel-program";
import { readApiUsage, type ApiUse } from "../requirement-sets";
import { differencesFrom } from "./compare";
import type { ContractEntry } from "./contract-entry";
import { CONTRACT } from "./register";
import { warningsOf } from "./warnings";

function use(member: string, comment: string): ApiUse {
  return { member, comment, set: "1.1", file: "a.ts", line: 1, gate: null };
}

const [hidden, plain] = [
  use(
    "WorksheetCollectionLoadOptions.tabColor",
    "/** Its colour.\n * Not known, that is `null`, of hidden ones. */",
  ),
  use("Worksheet.position", "/** Its place among the sheets. */"),
];
const entry: ContractEntry = { member: "Worksheet.tabColor", words: ["null"], says: "…", irrelevant: "…" };

describe("the contract with Excel", () => {
  it("has an entry for every member in use whose comment warns of null, limits or refusals, and for no other", () => {
    const { uses } = readApiUsage(excelProgram(process.cwd()), isExcelLayer);
    expect(differencesFrom(CONTRACT, warningsOf(uses))).toEqual([]);
  });

  it("stands in order of the members, one entry each", () => {
    const members = CONTRACT.map(({ member }) => member);
    expect(members).toEqual([...new Set(members)].sort());
  });

  it.each(CONTRACT)(
    "says what becomes of $member: enacted, settled by a step, or of no matter",
    ({ enacted, settledBy, irrelevant, says }) => {
      expect(says).toMatch(/^\S.*\.$/);
      expect([enacted ?? settledBy, irrelevant].filter((answer) => answer !== undefined)).toHaveLength(1);
      if (irrelevant !== undefined) expect(irrelevant).toMatch(/^\S.*\.$/);
      if (settledBy !== undefined) expect(realExcelSteps().map(({ title }) => title)).toContain(settledBy);
      if (enacted !== undefined) expect(textOfTest(enacted.test)).toContain(enacted.title);
    },
  );
});

function textOfTest(name: string): string {
  const file = path.join(process.cwd(), "test/excel-host/tests", `${name}.test.ts`);
  return existsSync(file) ? readFileSync(file, "utf8") : `no file ${file}`;
}

describe("the comparison of warnings with the register", () => {
  it("takes what is asked for by load as the member itself, with the sentences that warn", () => {
    expect(warningsOf([plain, hidden])).toEqual([
      {
        member: "Worksheet.tabColor",
        words: ["null"],
        sentences: ["Not known, that is `null`, of hidden ones."],
      },
    ]);
  });

  it("says which entry is missing, with its words", () => {
    expect(differencesFrom([], warningsOf([hidden]))).toEqual([
      expect.stringMatching(/^Add Worksheet\.tabColor with the words \["null"\]/),
    ]);
  });

  it("says which entry is left over", () => {
    expect(differencesFrom([entry], warningsOf([plain]))).toEqual([
      expect.stringMatching(/^Take Worksheet\.tabColor out/),
    ]);
  });

  it("says which comment warns of something else than it did", () => {
    const before = { ...entry, words: ["null", "limit"] };
    expect(differencesFrom([before], warningsOf([hidden]))).toEqual([
      expect.stringMatching(/^Read the comment of Worksheet\.tabColor anew/),
    ]);
    expect(differencesFrom([entry], warningsOf([hidden]))).toEqual([]);
  });

  it("does not take “null object” for null, nor what every load says of itself for a warning", () => {
    const silent = [
      use("Worksheet.getRange", "/** Gives `getItemOrNullObject`, its `isNullObject` true. */"),
      use("Worksheet.load", "/** You must sync. */"),
    ];
    expect(warningsOf(silent)).toEqual([]);
  });
});
