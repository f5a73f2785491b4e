import { advance, AT_START, type PlanEvent, type PlanFlow } from "../../src/taskpane/plan/planFlow";
import { aPlan, aTask } from "./a-plan";

const plan = aPlan([aTask()]);
const outcome = {
  taskRows: 37,
  units: 2,
  bodies: 8,
  changes: 90,
  summarySheet: "Tổng hợp",
  tasksSheet: "Nhiệm vụ",
};

function after(...events: PlanEvent[]): PlanFlow {
  return events.reduce(advance, AT_START);
}

it("leads from a pasted plan over its review to the built tracker", () => {
  const review = after({ type: "paste" }, { type: "read", from: "paste" }, { type: "understood", plan });
  expect(review).toEqual({ step: "review", plan, problem: null });
  expect(advance(advance(review, { type: "build" }), { type: "built", outcome })).toEqual({
    step: "built",
    outcome,
    problem: null,
  });
});

it("shows a plan that cannot be read where it was given", () => {
  const problem = { code: "empty-plan" };
  expect(after({ type: "paste" }, { type: "read", from: "paste" }, { type: "failed", problem })).toEqual({
    step: "paste",
    problem,
  });
  expect(after({ type: "read", from: "start" }, { type: "failed", problem })).toEqual({
    step: "start",
    returned: true,
    problem,
  });
});

it("keeps the reviewed plan when a build fails, so that it can be tried again", () => {
  const problem = { code: "cell-edit-mode" };
  const failed = after({ type: "understood", plan }, { type: "build" }, { type: "failed", problem });
  expect(failed).toEqual({ step: "review", plan, problem });
  expect(advance(failed, { type: "build" }).step).toBe("building");
});

it("counts progress and remembers that a stop was asked for", () => {
  const building = after(
    { type: "understood", plan },
    { type: "build" },
    { type: "progress", done: 3, total: 9 },
  );
  expect(advance(building, { type: "cancel" })).toEqual({
    step: "building",
    plan,
    done: 3,
    total: 9,
    cancelling: true,
  });
});

it("ignores what comes too late", () => {
  expect(after({ type: "progress", done: 1, total: 2 })).toBe(AT_START);
  expect(after({ type: "build" })).toBe(AT_START);
});

it("does not take the focus when the pane opens, but does when a person comes back", () => {
  expect(AT_START).toMatchObject({ step: "start", returned: false });
  expect(after({ type: "paste" }, { type: "home" })).toMatchObject({ step: "start", returned: true });
});
