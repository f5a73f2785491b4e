import { realExcelSteps } from "../../support/real-excel-steps";
import { knownMembers } from "../node/api-set-tags";
import { KNOWN_DIFFERENCES } from "../known-differences";

describe("known differences", () => {
  it("name members of the API", () => {
    const names = KNOWN_DIFFERENCES.flatMap(({ members }) => members);
    expect(names.filter((name) => !knownMembers().has(name))).toEqual([]);
  });

  it.each(KNOWN_DIFFERENCES)(
    "say what happens here, in Excel, and why: $members",
    ({ here, excel, reason }) => {
      for (const sentence of [here, excel, reason]) expect(sentence).toMatch(/^\S.*\.$/);
    },
  );

  it.each(KNOWN_DIFFERENCES)(
    "name the step in real Excel that settles them, or say why none is needed: $members",
    ({ settledBy }) => {
      if (typeof settledBy === "string")
        expect(realExcelSteps().map(({ title }) => title)).toContain(settledBy);
      else expect(settledBy.noStep).toMatch(/^\S.*\.$/);
    },
  );
});

describe("the steps in real Excel", () => {
  it("are numbered, and one person does them in half an hour", () => {
    const steps = realExcelSteps();
    expect(steps.map(({ number }) => number)).toEqual(steps.map((_, index) => index + 1));
    expect(steps.reduce((sum, { minutes }) => sum + minutes, 0)).toBeLessThanOrEqual(30);
  });

  it("have titles of their own", () => {
    const titles = realExcelSteps().map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
  });
});
