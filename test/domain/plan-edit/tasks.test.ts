import { NO_DEADLINE } from "../../../src/domain/deadline";
import { confirmDeadline, keepWordsOnly, withDueDay } from "../../../src/domain/plan-edit/deadlines";
import { planOfDraft } from "../../../src/domain/plan-edit/draft";
import { mergeTasks } from "../../../src/domain/plan-edit/merge-tasks";
import { splitTask } from "../../../src/domain/plan-edit/split-task";
import { addTask, changeTask, dropTask, restoreTask } from "../../../src/domain/plan-edit/tasks";
import { makePlan, makePlanTask } from "../../support/plan-builder";
import { day, dueIn, reviewOf, titlesOf } from "./a-draft";

const damaged = dueIn("trước 022/4/2021", { proposedTo: day("2021-04-22"), needsReview: ["typing-damage"] });

it("gives the plan back as it was read where nothing was changed", () => {
  const plan = makePlan({
    units: [{ name: "Hội LHPN xã A", group: "" }],
    bodies: [{ name: "Ban Thường vụ", aliases: [] }],
    tasks: [makePlanTask("Duyệt báo cáo", { line: 9 }), makePlanTask("Rút kinh nghiệm", { line: 12 })],
    milestones: [makePlanTask("Đại hội", { line: 10, scope: "each-unit", lead: null })],
    problems: [{ code: "issue-date-blank", line: 3 }],
  });
  expect(planOfDraft(reviewOf(plan))).toEqual(plan);
});

it("lists tasks and milestones in the order of the text", () => {
  const draft = reviewOf({
    tasks: [makePlanTask("Sau", { line: 12 }), makePlanTask("Trước", { line: 9 })],
    milestones: [makePlanTask("Đại hội", { line: 10 })],
  });
  expect(titlesOf(draft)).toEqual(["Trước", "Đại hội", "Sau"]);
});

it("leaves a dropped task out of the plan with its questions, and takes it back in", () => {
  const draft = reviewOf({
    tasks: [makePlanTask("Giữ"), makePlanTask("Bỏ", { line: 2, deadline: damaged })],
  });
  const dropped = dropTask(draft, "t2");
  expect(planOfDraft(dropped).tasks.map(({ title }) => title)).toEqual(["Giữ"]);
  expect(planOfDraft(dropped).problems).toEqual([]);
  expect(planOfDraft(restoreTask(dropped, "t2"))).toEqual(planOfDraft(draft));
});

it("names a lead that no list has as a body, and no longer as inferred", () => {
  const draft = reviewOf({
    tasks: [makePlanTask("Tuyên truyền", { lead: null, leadInferred: true, scope: "each-unit" })],
  });
  const plan = planOfDraft(changeTask(draft, "t1", { scope: "once", lead: "Ban Tuyên giáo" }));
  expect(plan.tasks[0]).toMatchObject({ scope: "once", lead: "Ban Tuyên giáo", leadInferred: false });
  expect(plan.bodies).toEqual([{ name: "Ban Tuyên giáo", aliases: [] }]);
});

it("forgets the named units of work that is done once", () => {
  const draft = reviewOf({
    units: [{ name: "Xã A", group: "" }],
    tasks: [makePlanTask("Làm điểm", { scope: "each-unit", units: ["Xã A"] })],
  });
  expect(changeTask(draft, "t1", { scope: "once" }).tasks[0]?.task.units).toBeUndefined();
});

it("uses a proposed day only once it is confirmed", () => {
  const draft = reviewOf({ tasks: [makePlanTask("Nộp", { deadline: damaged })] });
  expect(draft.questions.map(({ code, tasks }) => [code, tasks])).toEqual([["typing-damage", ["t1"]]]);
  const confirmed = confirmDeadline(draft, "t1");
  expect(confirmed.tasks[0]?.task.deadline).toEqual(dueIn("trước 022/4/2021", { to: day("2021-04-22") }));
  expect(confirmed.questions).toEqual([]);
});

it("keeps the words of a deadline without a day where the person wants none", () => {
  const draft = reviewOf({ tasks: [makePlanTask("Nộp", { deadline: damaged })] });
  const kept = keepWordsOnly(draft, "t1");
  expect(kept.tasks[0]?.task.deadline).toEqual(dueIn("trước 022/4/2021"));
  expect(kept.questions).toEqual([]);
});

it("asks again where a new deadline needs it, in place of what was asked", () => {
  const draft = reviewOf({ tasks: [makePlanTask("Nộp", { deadline: damaged })] });
  const deadline = dueIn("quý II", { bound: "in", needsReview: ["missing-year"] });
  const changed = changeTask(draft, "t1", { deadline });
  expect(changed.questions.map(({ code, words }) => [code, words])).toEqual([["missing-year", "quý II"]]);
  expect(changed.tasks[0]?.origin).toBe("changed");
});

it("takes a typed day as the end, in the plan's own sense of before where it has one", () => {
  expect(withDueDay(dueIn("trước mùa lũ"), day("2021-09-01"))).toEqual(
    dueIn("trước mùa lũ", { to: day("2021-09-01") }),
  );
  expect(withDueDay(NO_DEADLINE, day("2021-09-01")).bound).toBe("by");
});

it("adds a task after another, on its line, so that it stays there in the tracker", () => {
  const draft = reviewOf({ tasks: [makePlanTask("Một", { line: 5 }), makePlanTask("Hai", { line: 8 })] });
  const added = addTask(draft, makePlanTask("Xen giữa", { lead: "Văn phòng" }), "t1");
  expect(titlesOf(added.draft)).toEqual(["Một", "Xen giữa", "Hai"]);
  expect(added.draft.tasks[1]).toMatchObject({ id: added.id, origin: "added", task: { line: 5 } });
  expect(planOfDraft(added.draft).bodies.map(({ name }) => name)).toContain("Văn phòng");
});

it("splits a task in its place; a part without a deadline of its own keeps that of the whole", () => {
  const whole = makePlanTask("Duyệt báo cáo; rút kinh nghiệm trước 02/5/2021", {
    line: 7,
    deadline: dueIn("trước 02/4/2021", { to: day("2021-04-02") }),
  });
  const draft = reviewOf({ tasks: [whole, makePlanTask("Sau", { line: 9 })] });
  const own = dueIn("trước 02/5/2021", { to: day("2021-05-02") });
  const split = splitTask(draft, "t1", [
    { title: "Duyệt báo cáo", shortTitle: "Duyệt báo cáo", deadline: NO_DEADLINE },
    { title: "Rút kinh nghiệm trước 02/5/2021", shortTitle: "Rút kinh nghiệm", deadline: own },
  ]);
  expect(titlesOf(split)).toEqual(["Duyệt báo cáo", "Rút kinh nghiệm trước 02/5/2021", "Sau"]);
  expect(split.tasks.map(({ task }) => [task.line, task.deadline.to])).toEqual([
    [7, "2021-04-02"],
    [7, "2021-05-02"],
    [9, null],
  ]);
  expect(new Set(split.tasks.map(({ id }) => id)).size).toBe(3);
});

it("merges two tasks into the first, with the second's lead as support", () => {
  const draft = reviewOf({
    tasks: [
      makePlanTask("Soạn báo cáo.", { line: 3, lead: "Văn phòng", product: "Báo cáo" }),
      makePlanTask("In báo cáo", { line: 4, lead: "Ban Tuyên giáo", deadline: damaged }),
    ],
  });
  const merged = mergeTasks(draft, "t1", "t2");
  expect(merged.tasks).toHaveLength(1);
  expect(merged.tasks[0]?.task).toMatchObject({
    title: "Soạn báo cáo; In báo cáo",
    line: 3,
    lead: "Văn phòng",
    support: ["Ban Tuyên giáo"],
    product: "Báo cáo",
    deadline: damaged,
  });
  expect(merged.questions.map(({ code, tasks }) => [code, tasks])).toEqual([["typing-damage", ["t1"]]]);
});

it("asks which deadline is right where two merged tasks have different ones", () => {
  const draft = reviewOf({
    tasks: [
      makePlanTask("Soạn", { deadline: dueIn("trước 02/4/2021", { to: day("2021-04-02") }) }),
      makePlanTask("In", { line: 2, deadline: dueIn("trước 05/4/2021", { to: day("2021-04-05") }) }),
    ],
  });
  const merged = mergeTasks(draft, "t1", "t2");
  expect(merged.tasks[0]?.task.deadline.to).toBe("2021-04-02");
  expect(merged.questions).toMatchObject([
    { code: "several-deadlines", words: "trước 02/4/2021; trước 05/4/2021", tasks: ["t1"] },
  ]);
});
