import { removeUnit } from "../../src/domain/edit/remove-unit";
import { makeReport } from "../../src/domain/report";
import type { Tracker } from "../../src/domain/tracker";
import { day, makeNumberedTask, makeTracker, makeUnit } from "../support/tracker-builder";

const own = { unit: "Tây Hồ", lead: "Tây Hồ" };
const tracker = makeTracker({
  units: [
    makeUnit("DV-01", "Tây Hồ", { event: day("2021-04-28"), contact: "024", email: "th@hn.vn" }),
    makeUnit("DV-02", "Đông Anh"),
  ],
  tasks: [
    makeNumberedTask(1, { ...own, dueKind: "relative", offset: -10, offsetUnit: "day" }),
    makeNumberedTask(2, { ...own, dueKind: "relative", offset: -5, offsetUnit: "working day" }),
    makeNumberedTask(3, { ...own, dueKind: "in", due: day("2021-04-30"), offset: 0, offsetUnit: "day" }),
    makeNumberedTask(4, { ...own, dueKind: "relative", offset: 3, extendedTo: day("2021-05-20") }),
    makeNumberedTask(5, { ...own, dueKind: "before", due: day("2021-04-15") }),
    makeNumberedTask(6, { unit: "Đông Anh", dueKind: "relative", offset: -10, support: "Văn phòng;tây hồ" }),
  ],
});
const flagsOf = (of: Tracker): string[] =>
  makeReport(of, day("2021-04-20")).judged.map(({ verdict }) => verdict.flag);

describe("a unit that goes while its tasks stay", () => {
  const kept = removeUnit("DV-01", "keep-tasks")(tracker);

  it("leaves each deadline as the day it stood for, so that no flag changes", () => {
    // Ten days before 28/4 is 18/4; five working days before Wednesday 28/4 is Wednesday 21/4; three days after is 1/5.
    expect(
      kept.tasks.map(({ dueKind, due, offset, extendedTo }) => [dueKind, due, offset, extendedTo]),
    ).toEqual([
      ["by", "2021-04-18", null, null],
      ["by", "2021-04-21", null, null],
      ["in", "2021-04-28", null, null],
      ["by", "2021-05-01", null, "2021-05-20"],
      ["before", "2021-04-15", null, null],
      ["relative", null, -10, null],
    ]);
    expect(flagsOf(kept)).toEqual(flagsOf(tracker));
    expect(flagsOf(kept)[0]).toBe("overdue");
  });

  it("leaves deadlines of a congress without a day as they are, and its own row the end of the plan's period", () => {
    const waiting = { ...tracker, units: [{ ...tracker.units[0]!, event: null }, tracker.units[1]!] };
    const { tasks } = removeUnit("DV-01", "keep-tasks")(waiting);
    expect(tasks[0]).toMatchObject({ dueKind: "relative", due: null, offset: -10, unit: "" });
    expect(tasks[2]).toMatchObject({ dueKind: "in", due: "2021-04-30", offset: null });
  });

  it("is still named by the work it leads, as a body with its contacts", () => {
    expect(kept.tasks[0]).toMatchObject({ unit: "", lead: "Tây Hồ" });
    expect(kept.bodies).toEqual([
      {
        code: "DM-01",
        name: "Tây Hồ",
        shortName: "Tây Hồ",
        otherNames: "",
        contact: "024",
        email: "th@hn.vn",
      },
    ]);
  });
});

describe("a unit that goes with its tasks", () => {
  it("leaves a row that has neither code nor words where it is: it is no task", () => {
    const started = makeNumberedTask(7, { ...own, id: "", title: "" });
    const { tasks } = removeUnit("DV-01", "with-tasks")({ ...tracker, tasks: [started, ...tracker.tasks] });
    expect(tasks.map(({ id }) => id)).toEqual(["", "NV-006"]);
  });

  it("becomes a body only where other work names it", () => {
    expect(removeUnit("DV-01", "with-tasks")(tracker).bodies.map(({ name }) => name)).toEqual(["Tây Hồ"]);
    expect(removeUnit("DV-02", "with-tasks")(tracker).bodies).toEqual([]);
  });
});
