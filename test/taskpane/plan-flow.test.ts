import { advance, AT_START, type PlanEvent, type PlanFlow } from "../../src/taskpane/plan/planFlow";
import { recallReviews, rememberReviews, withReview } from "../../src/taskpane/plan/keptReview";
import { planOfDraft } from "../../src/domain/plan-edit/draft";
import { aPlan, aTask } from "./a-plan";

const reading = { plan: aPlan([aTask()]), source: { firstLine: 1, lines: ["Chuẩn bị nhân sự Đại hội"] } };
const understood: PlanEvent = { type: "understood", reading, example: false };
const retitle: PlanEvent = {
  type: "edit",
  edit: (draft) => ({ ...draft, head: { ...draft.head, title: "Đã sửa" } }),
};
const outcome = {
  taskRows: 37,
  units: 2,
  bodies: 8,
  changes: 90,
  roundTrips: 5,
};

function after(...events: PlanEvent[]): PlanFlow {
  return events.reduce(advance, AT_START);
}

it("leads from a pasted plan over its review to the built tracker", () => {
  const review = after({ type: "paste" }, { type: "read", from: "paste" }, understood);
  expect(review).toMatchObject({ step: "review", problem: null });
  expect(review.step === "review" && planOfDraft(review.reviewing.draft)).toEqual(reading.plan);
  expect(advance(advance(review, { type: "build" }), { type: "built", outcome })).toEqual({
    step: "built",
    reviewing: review.step === "review" && review.reviewing,
    outcome,
    problem: null,
  });
});

it("leads from an existing list over its columns to the review", () => {
  const lists = [{ sheet: "Theo dõi", firstRow: 1, firstColumn: 0, rows: [["Việc"]], merges: [] }];
  const mapped = after({ type: "list" }, { type: "read", from: "list" }, { type: "found", lists });
  expect(mapped).toEqual({ step: "map", lists, problem: null });
  expect(advance(mapped, understood).step).toBe("review");
  expect(after({ type: "read", from: "list" }, { type: "failed", problem: { code: "list-empty" } })).toEqual({
    step: "list",
    problem: { code: "list-empty" },
  });
});

it("stands still where it is told once more that what was chosen is in the tracker", () => {
  const taken = after({ ...understood, isTracked: true }, { type: "taken" });
  expect(taken).toMatchObject({ step: "compare", isTaken: true });
  expect(advance(taken, { type: "taken" })).toBe(taken);
});

it("undoes the edits of a review one by one", () => {
  const edited = after(understood, retitle);
  expect(edited.step === "review" && edited.reviewing.draft.head.title).toBe("Đã sửa");
  const undone = advance(edited, { type: "undo" });
  expect(undone).toEqual(after(understood));
  expect(advance(undone, { type: "undo" })).toEqual(undone);
});

it("goes on with a review that was left, as it was when the pane was closed", () => {
  const edited = after(understood, retitle);
  if (edited.step !== "review") throw new Error("No review");
  const stored = new Map<string, string>();
  const memory = {
    recall: (key: string) => stored.get(key) ?? null,
    remember: (key: string, text: string) => void stored.set(key, text),
    forget: (key: string) => void stored.delete(key),
    showLanguage: () => undefined,
  };
  expect(recallReviews(memory)).toEqual([]);
  rememberReviews(memory, [edited.reviewing]);
  const [reviewing] = recallReviews(memory);
  expect(reviewing).toEqual({ ...edited.reviewing, past: [] });
  if (!reviewing) throw new Error("Nothing kept");
  expect(after({ type: "resume", reviewing })).toEqual({ step: "review", reviewing, problem: null });
  rememberReviews(memory, []);
  expect(recallReviews(memory)).toEqual([]);
  for (const broken of ["{half", "null", "[null, 7, {}]"]) {
    stored.set([...stored.keys()][0] ?? "", broken);
    expect(recallReviews(memory)).toEqual([]);
  }
});

it("keeps the edits of three plans, and goes on with those of a plan that is read again, also back to what was read", () => {
  const edited = after(understood, retitle);
  if (edited.step !== "review") throw new Error("No review");
  const others = ["a", "b", "c"].map((id) => ({ ...edited.reviewing, id }));
  const kept = [...others, edited.reviewing].reduce(withReview, []);
  expect(kept.map(({ id }) => id)).toEqual([edited.reviewing.id, "c", "b"]);
  const again = after({ ...understood, left: kept } as PlanEvent);
  expect(again.step === "review" && again.reviewing.draft.head.title).toBe("Đã sửa");
  const undone = advance(again, { type: "undo" });
  expect(undone.step === "review" && planOfDraft(undone.reviewing.draft)).toEqual(reading.plan);
  const another = { ...reading, plan: aPlan([aTask({ title: "Việc khác" })]) };
  const fresh = after({ type: "understood", reading: another, example: false, left: kept });
  expect(fresh.step === "review" && fresh.reviewing.past).toEqual([]);
});

it("leads beside a tracker to the comparison, from there to the review and back, and never to a build", () => {
  const beside = after({ ...understood, isTracked: true } as PlanEvent);
  expect(beside).toMatchObject({ step: "compare", isTaken: false });
  const review = advance(beside, { type: "review" });
  expect(review.step).toBe("review");
  expect(advance(review, { type: "compare" })).toEqual(beside);
  expect(advance(beside, { type: "taken" })).toMatchObject({ step: "compare", isTaken: true });
  expect(advance(beside, { type: "build" })).toBe(beside);
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

it("keeps the corrected plan when a build fails, so that it can be tried again", () => {
  const problem = { code: "cell-edit-mode" };
  const failed = after(understood, retitle, { type: "build" }, { type: "failed", problem });
  expect(failed).toEqual({ ...after(understood, retitle), problem });
  expect(advance(failed, { type: "build" }).step).toBe("building");
});

it("counts progress and remembers that a stop was asked for", () => {
  const building = after(understood, { type: "build" }, { type: "progress", done: 3, total: 9 });
  expect(advance(building, { type: "cancel" })).toMatchObject({
    step: "building",
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
