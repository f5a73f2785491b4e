import { planEdit } from "../../src/actions/edit";
import { planMerge } from "../../src/actions/merge";
import { planNextTerm } from "../../src/actions/next-term";
import { planSplit } from "../../src/actions/split";
import { closePlan, reopenPlan } from "../../src/domain/edit/close-plan";
import type { Edit } from "../../src/domain/edit/edit";
import { mergeUnits } from "../../src/domain/edit/merge-units";
import { renameUnit } from "../../src/domain/edit/people";
import { removeUnit } from "../../src/domain/edit/remove-unit";
import { splitUnit } from "../../src/domain/edit/split-unit";
import { addTask, assign, removeTasks, updateTasks } from "../../src/domain/edit/tasks";
import { succeed } from "../../src/domain/result";
import type { WorkbookContent } from "../../src/workbook/page/content";
import { applyChanges } from "../../src/workbook/page/apply/apply-changes";
import { day } from "../support/tracker-builder";
import { NOTE } from "../support/tracker-in-excel";
import { TODAY, firstCopy, merge, smallRound, taskAfter, told, typeIn, type Returned } from "./sent-copies";

const round = smallRound();
const copy = firstCopy(round);
const WHEN = "2021-04-20 08:30";
const NOTED = typeIn(copy, "NV-001", { note: "đã họp" });
const BACK: Returned = ["a.xlsx", NOTED];
const DAYS = { days: "follow" } as const;

function after(...edits: readonly Edit[]): WorkbookContent {
  return edits.reduce((content, edit) => {
    const plan = planEdit(content, { edit, title: "Thử", note: NOTE, today: TODAY, isOfClosed: true });
    if (!plan.ok) throw new Error(JSON.stringify(plan.problem));
    return applyChanges(content, plan.value.changes);
  }, round.master);
}

/** Two tasks exchange their codes. */
const EXCHANGED: Edit = (tracker) => ({
  ...tracker,
  tasks: tracker.tasks.map((task) => {
    const other: Record<string, string> = { "NV-001": "NV-002", "NV-002": "NV-001" };
    return { ...task, id: other[task.id] ?? task.id };
  }),
});

describe("what is answered in a copy is taken as it stands, though since it was sent", () => {
  test.each<[string, readonly Edit[]]>([
    ["its unit was renamed", [renameUnit("DV-01", "Hồ Tây")]],
    ["its unit was renamed twice", [renameUnit("DV-01", "Hồ Tây"), renameUnit("DV-01", "Bưởi")]],
    [
      "its unit took in another",
      [mergeUnits("DV-01", "DV-02", { name: "Hồ Tây", ...DAYS, doubles: "both" })],
    ],
    [
      "its unit went into another",
      [mergeUnits("DV-02", "DV-01", { name: "Hồ Tây", ...DAYS, doubles: "both" })],
    ],
    [
      "its unit lost other tasks to a new one",
      [splitUnit("DV-01", { names: ["Bưởi"], rows: "move", ids: ["NV-002"], ...DAYS })],
    ],
    ["its deadline was moved", [updateTasks(["NV-001"], { due: day("2021-05-09") })]],
    ["another leads it", [assign(["NV-001"], { lead: "Đông Anh" })]],
    ["another task was taken out", [removeTasks(["NV-002"])]],
    ["another task was added for its unit", [addTask({ title: "Việc khác hẳn" }, ["Tây Hồ"])]],
    ["the plan was closed and opened again", [closePlan(TODAY), reopenPlan()]],
  ])("%s", (_, edits) => {
    const master = after(...edits);
    const plan = merge(master, [BACK]);
    expect(told(plan)).toEqual(["NV-001 note applied"]);
    expect(taskAfter(master, plan, "NV-001").note).toBe("đã họp");
    expect(plan.files.flatMap(({ missing, unread }) => [...missing, ...unread])).toEqual([]);
  });
});

describe("nothing is written to another's row, and no row comes back to life, when since a copy was sent", () => {
  test.each<[string, readonly Edit[], RegExp]>([
    ["the task was taken out", [removeTasks(["NV-001"])], /^NV-001 \S+ (?:refused|conflict)/],
    [
      "its unit was taken out with its tasks",
      [removeUnit("DV-01", "with-tasks")],
      /^NV-001 \S+ (?:refused|conflict)/,
    ],
    ["two codes were exchanged", [EXCHANGED], /^NV-002 note (?:conflict|applied)/],
    [
      "the task went to a new unit",
      [splitUnit("DV-01", { names: ["Bưởi"], rows: "move", ids: ["NV-001"], ...DAYS })],
      /^NV-001 note (?:applied|conflict)/,
    ],
  ])("%s", (_, edits, line) => {
    const said = told(merge(after(...edits), [BACK])).filter((one) => !one.includes(" unchanged "));
    expect(said).not.toEqual([]);
    for (const one of said) expect(one).toMatch(line);
  });
});

test("a plan that was closed takes no answers in, and says so", () => {
  const files = [{ name: "a.xlsx", content: succeed(NOTED) }];
  const plan = planMerge(after(closePlan(TODAY)), { files, preference: null, today: TODAY, when: WHEN });
  expect(plan).toMatchObject({ ok: false, problem: { code: "plan-closed" } });
});

test("a copy of the term before is not taken into the tracker of the next one unasked", () => {
  const next = planNextTerm(round.master, { number: "12/KH-BTV", title: "Nhiệm kỳ sau", today: TODAY });
  if (!next.ok) throw new Error(next.problem.code);
  const plan = merge(next.value.content, [BACK]);
  expect(plan.changes.filter(({ kind }) => kind === "applied" || kind === "new")).toEqual([]);
  expect(plan.files.some(({ problem, remarks }) => problem !== undefined || remarks.length > 0)).toBe(true);
});

test("a copy of the round before is taken in where nothing denies it", () => {
  const again = planSplit(round.master, {
    by: "unit",
    sentOn: day("2021-04-20"),
    returnBy: null,
    today: TODAY,
    when: "2021-04-20 10:00",
  });
  if (!again.ok) throw new Error(again.problem.code);
  expect(told(merge(applyChanges(round.master, again.value.changes), [BACK]))).toEqual([
    "NV-001 note applied",
  ]);
});

describe("one copy that two people filled in", () => {
  const second = (typed: Parameters<typeof typeIn>[2]): Returned => ["b.xlsx", typeIn(copy, "NV-001", typed)];

  test("gives the answers of both where they are of different cells", () => {
    expect(told(merge(round.master, [BACK, second({ difficulty: "thiếu người" })])).sort()).toEqual([
      "NV-001 difficulty applied",
      "NV-001 note applied",
    ]);
  });

  test("asks where one cell has two answers", () => {
    expect(told(merge(round.master, [BACK, second({ note: "chưa họp" })]))).toEqual([
      "NV-001 note conflict copies-differ",
      "NV-001 note conflict copies-differ",
    ]);
  });

  test("is taken once where both say the same", () => {
    const plan = merge(round.master, [BACK, second({ note: "đã họp" })]);
    expect(told(plan).filter((line) => line.includes("applied"))).toEqual(["NV-001 note applied"]);
    expect(told(plan).filter((line) => line.includes("conflict"))).toEqual([]);
  });
});

test("a copy sent on to another unit under a new name stays its recipient's", () => {
  const plan = merge(round.master, [["Dong Anh gui lai.xlsx", NOTED]]);
  expect(told(plan)).toEqual(["NV-001 note applied"]);
  expect(plan.files).toMatchObject([{ recipient: "Tây Hồ" }]);
});
