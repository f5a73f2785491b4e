import { groupBySection, questionsByTask } from "../../src/taskpane/screens/Review/TaskSections";
import { draftOfPlan } from "../../src/domain/plan-edit/draft";
import { lineOf, sourceOfList } from "../../src/taskpane/services/source";
import { entryOf, isReady, NEW_ENTRY, patchOf } from "../../src/taskpane/screens/Review/task-entry";
import { aDeadline, aPlan, aTask } from "./a-plan";

const asIs = (title: string): string => title;

it("asks everything once, in the order of the text", () => {
  const plan = aPlan(
    [aTask({ line: 90, deadline: aDeadline("quý II", { needsReview: ["missing-year"] }) })],
    {
      problems: [
        { code: "missing-year", line: 90, words: "quý II" },
        { code: "issue-date-blank", line: 13 },
      ],
    },
  );
  expect(draftOfPlan(plan).questions.map(({ line, code }) => `${line} ${code}`)).toEqual([
    "13 issue-date-blank",
    "90 missing-year",
  ]);
});

it("asks about a deadline that the plan's own list leaves out, at the task it belongs to", () => {
  const plan = aPlan([
    aTask({ line: 7, deadline: aDeadline("đầu quý III", { needsReview: ["no-end-named"] }) }),
  ]);
  const byTask = questionsByTask(draftOfPlan(plan));
  expect(byTask.get("t1")).toMatchObject([{ code: "no-end-named", line: 7, words: "đầu quý III" }]);
});

it("groups tasks by section as the plan orders them", () => {
  const { tasks } = draftOfPlan(
    aPlan([aTask({ section: "III.1" }), aTask({ section: "III.2" }), aTask({ section: "III.1", line: 60 })]),
  );
  expect(groupBySection(tasks).map(({ section, tasks: members }) => [section, members.length])).toEqual([
    ["III.1", 2],
    ["III.2", 1],
  ]);
});

it("changes of a task only what its form changed", () => {
  const task = aTask({ deadline: aDeadline("quý II", { needsReview: ["missing-year"] }) });
  expect(patchOf(entryOf(task), task, asIs)).not.toHaveProperty("deadline");
  const typed = { ...entryOf(task), day: "30/6/2021", lead: " ", support: "Văn phòng; ; Ban Tổ chức " };
  expect(patchOf(typed, task, asIs)).toMatchObject({
    lead: null,
    support: ["Văn phòng", "Ban Tổ chức"],
    deadline: { text: "quý II", to: "2021-06-30" },
  });
});

it("does not save a task without words or with a day that is none, and names one that has no short name", () => {
  expect(isReady(NEW_ENTRY)).toBe(false);
  expect(isReady({ ...NEW_ENTRY, title: "In giấy mời", day: "31/4/2021" })).toBe(false);
  expect(isReady({ ...NEW_ENTRY, title: "In giấy mời", day: "" })).toBe(true);
  expect(patchOf({ ...NEW_ENTRY, title: "In giấy mời" }, null, asIs).shortTitle).toBe("In giấy mời");
});

it("finds the source line by its number, of a text and of a list", () => {
  expect(lineOf({ firstLine: 1, lines: ["a", " b "] }, 2)).toBe("b");
  expect(lineOf({ firstLine: 1, lines: [] }, 2)).toBe("");
  const list = { sheet: "S", firstRow: 3, firstColumn: 0, rows: [["1", "", "In"]], merges: [] };
  expect(lineOf(sourceOfList(list), 3)).toBe("1 | In");
});
