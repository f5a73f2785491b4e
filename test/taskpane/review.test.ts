import { listChecks } from "../../src/taskpane/plan/checks";
import { groupBySection } from "../../src/taskpane/plan/sections";
import { aDeadline, aPlan, aTask } from "./a-plan";

it("lists everything to look at once, in the order of the text", () => {
  const plan = aPlan(
    [aTask({ line: 90, deadline: aDeadline("quý II", { needsReview: ["missing-year"] }) })],
    {
      problems: [
        { code: "missing-year", line: 90 },
        { code: "no-issue-day", line: 13, words: "ngày tháng năm 2020" },
      ],
    },
  );
  expect(listChecks(plan).map(({ line, code }) => `${line} ${code}`)).toEqual([
    "13 no-issue-day",
    "90 missing-year",
  ]);
});

it("keeps a deadline's question where the plan's own list leaves it out", () => {
  const plan = aPlan([
    aTask({ line: 7, deadline: aDeadline("đầu quý III", { needsReview: ["no-end-named"] }) }),
  ]);
  expect(listChecks(plan)).toEqual([{ code: "no-end-named", line: 7, words: "đầu quý III" }]);
});

it("groups tasks by section as the plan orders them", () => {
  const tasks = [
    aTask({ section: "III.1" }),
    aTask({ section: "III.2" }),
    aTask({ section: "III.1", line: 60 }),
  ];
  expect(groupBySection(tasks).map(({ section, tasks: members }) => [section, members.length])).toEqual([
    ["III.1", 2],
    ["III.2", 1],
  ]);
});
