import { makeReport } from "../../src/domain/report";
import { EVERY_TASK, WHOLE_VIEW, type TaskView } from "../../src/domain/task-view";
import { showField, readField } from "../../src/taskpane/drafts/card-field";
import { recallEntries } from "../../src/taskpane/drafts/useQuickEntries";
import {
  countFilters,
  isNarrowed,
  isSameView,
  readView,
  readViews,
} from "../../src/taskpane/screens/Task/kept-views";
import { listParts } from "../../src/taskpane/screens/Task/list-parts";
import { usualDayOfDone } from "../../src/taskpane/forms/usual-day";
import { actsFor } from "../../src/taskpane/screens/Task/quick-acts";
import { day, makeNumberedTask, makeTracker } from "../support/tracker-builder";

describe("a long list", () => {
  const heights = [30, 90, 90, 90, 90];

  it("draws what is in sight, and keeps the room of the rest", () => {
    // The second and third items lie from 30 to 210 pixels.
    expect(listParts(heights, [40, 200], [])).toEqual([
      { kind: "gap", before: 1, height: 30 },
      { kind: "item", index: 1 },
      { kind: "item", index: 2 },
      { kind: "gap", before: 5, height: 180 },
    ]);
  });

  it("keeps a line that has the focus, wherever it is", () => {
    expect(listParts(heights, [40, 100], [4])).toEqual([
      { kind: "gap", before: 1, height: 30 },
      { kind: "item", index: 1 },
      { kind: "gap", before: 4, height: 180 },
      { kind: "item", index: 4 },
    ]);
    expect(listParts([], [0, 100], [-1])).toEqual([]);
  });
});

describe("what a task asks for next", () => {
  const acts = (fields: Parameters<typeof makeNumberedTask>[1]): readonly string[] => {
    const tracker = makeTracker({ tasks: [makeNumberedTask(1, fields)] });
    const [judged] = makeReport(tracker, day("2021-04-20")).judged;
    return judged ? actsFor(judged) : [];
  };

  it("is being done, more time or a deadline while it is open", () => {
    expect(acts({ dueKind: "by", due: day("2021-04-25") })).toEqual(["done", "extend", "assign"]);
    expect(acts({})).toEqual(["done", "deadlines", "assign"]);
  });

  it("is the day of completion where only the state says so, and being sent back once it is done", () => {
    expect(acts({ state: "done" })).toEqual(["done", "send-back"]);
    expect(acts({ state: "done", completedOn: day("2021-04-19") })).toEqual(["send-back"]);
  });

  it("counts as done today, or on the report date where that lies before", () => {
    const today = day("2021-04-20");
    expect(usualDayOfDone({ reportDate: day("2021-04-18"), today })).toBe("2021-04-18");
    expect(usualDayOfDone({ reportDate: day("2021-04-30"), today })).toBe(today);
    expect(usualDayOfDone({ reportDate: { raw: "mai" }, today })).toBe(today);
  });
});

it("takes words of a proposal and of a reason on the card as they are typed", () => {
  const task = makeNumberedTask(1, { proposal: "Cấp kinh phí", lateReason: "chờ duyệt" });
  expect([showField("proposal", task), showField("lateReason", task)]).toEqual(["Cấp kinh phí", "chờ duyệt"]);
  expect(readField("lateReason", "mưa bão")).toEqual({ lateReason: "mưa bão" });
});

describe("what is kept between pages", () => {
  const ours: TaskView = {
    filter: { ...EVERY_TASK, unit: "Tây Hồ", flag: "overdue", week: true },
    order: "urgency",
    grouping: "lead",
  };

  it("is a view as it was saved", () => {
    expect(readViews(JSON.stringify([ours]))).toEqual([ours]);
    expect(isSameView(ours, readView(JSON.parse(JSON.stringify(ours))) ?? WHOLE_VIEW)).toBe(true);
    expect([countFilters(ours), isNarrowed(ours), isNarrowed(WHOLE_VIEW)]).toEqual([3, true, false]);
  });

  it("is nothing where it is none of ours, and narrows by nothing unknown", () => {
    expect(readViews("{")).toEqual([]);
    expect(readViews(JSON.stringify([{ filter: {}, order: "colour", grouping: "none" }]))).toEqual([]);
    const strange = { ...ours, filter: { flag: "late", stream: 3, unit: 7 } };
    expect(readView(strange)?.filter).toEqual(EVERY_TASK);
  });

  it("is a small form in which something was typed, and no empty one", () => {
    const typed = { kind: "extend", day: "30/4/2021", reason: "" };
    expect(
      recallEntries({ "NV-001": typed, "NV-002": { ...typed, day: "" }, "NV-003": { kind: "x" } }),
    ).toEqual({
      "NV-001": typed,
    });
    expect(recallEntries({ "NV-002": { ...typed, day: "" } })).toBeNull();
  });
});
