import {
  cannotExtend,
  cannotShift,
  clearDeadline,
  setFixedDeadline,
  setRelativeDeadline,
  shiftDeadline,
} from "../../src/domain/edit/deadlines";
import { inTurn } from "../../src/domain/edit/edit";
import { addBodies, addUnits, mergeBodies, newNames, renameUnit } from "../../src/domain/edit/people";
import { removeUnit } from "../../src/domain/edit/remove-unit";
import { addSupport, copyTasks, markDone, sendBack } from "../../src/domain/edit/tasks";
import { withUpdateDays } from "../../src/domain/edit/update-days";
import { emptyRecord } from "../../src/domain/fields/field";
import { BODY_FIELDS } from "../../src/domain/fields/fields";
import { nameFinder } from "../../src/domain/name-finder";
import { makeWorkCalendar } from "../../src/domain/working-day";
import { day, makeNumberedTask, makeTracker, makeUnit } from "../support/tracker-builder";

// 30 April and 3 May 2021 were days off, 1 and 2 May a weekend.
const calendar = makeWorkCalendar(day("2021-01-01"), [
  { day: day("2021-04-30"), name: "", kind: "off" },
  { day: day("2021-05-03"), name: "", kind: "off" },
]);

const tracker = makeTracker({
  units: [makeUnit("DV-01", "Tây Hồ", { event: day("2021-05-10") }), makeUnit("DV-02", "Đông Anh")],
  tasks: [
    makeNumberedTask(1, { unit: "Tây Hồ", lead: "Tây Hồ", dueKind: "by", due: day("2021-04-29") }),
    makeNumberedTask(2, { unit: "Tây Hồ", dueKind: "relative", offset: -10, offsetUnit: "day" }),
    makeNumberedTask(3, { lead: "Văn phòng", support: "Ban Tổ chức" }),
    makeNumberedTask(4, { dueKind: "by", due: day("2021-04-20"), extendedTo: day("2021-04-29") }),
  ],
});

const titlesOf = (unit: string): string[] =>
  tracker.tasks.filter((task) => task.unit === unit).map(({ title }) => title);

describe("deadlines", () => {
  it("set anew no longer follow an old extension", () => {
    const fixed = setFixedDeadline(["NV-004"], day("2021-05-05"), "before")(tracker).tasks[3];
    expect(fixed).toMatchObject({ dueKind: "before", due: "2021-05-05", extendedTo: null });
    const relative = setRelativeDeadline(["NV-004"], -3, "working day")(tracker).tasks[3];
    expect(relative).toMatchObject({ dueKind: "relative", due: null, offset: -3, extendedTo: null });
  });

  it("shift by working days over the days off", () => {
    const shifted = shiftDeadline(["NV-001", "NV-004"], 1, "working day", calendar)(tracker);
    expect(shifted.tasks[0]?.due).toBe("2021-05-04");
    expect(shifted.tasks[3]).toMatchObject({ due: "2021-04-20", extendedTo: "2021-05-04" });
  });

  it("name the tasks that a shift leaves alone", () => {
    const ids = tracker.tasks.map(({ id }) => id);
    expect(cannotShift(tracker, ids, "day").map(({ id }) => id)).toEqual(["NV-003"]);
    expect(cannotShift(tracker, ids, "working day").map(({ id }) => id)).toEqual(["NV-002", "NV-003"]);
  });

  it("of the congress itself are not shifted once its day is known: that day decides", () => {
    const own = { dueKind: "in", due: day("2021-04-30"), offset: 0, offsetUnit: "day" } as const;
    const congresses = {
      ...tracker,
      tasks: [
        makeNumberedTask(1, { ...own, unit: "Tây Hồ" }),
        makeNumberedTask(2, { ...own, unit: "Đông Anh" }),
      ],
    };
    const ids = ["NV-001", "NV-002"];
    expect(cannotShift(congresses, ids, "day").map(({ id }) => id)).toEqual(["NV-001"]);
    const { tasks } = shiftDeadline(ids, 3, "day", calendar)(congresses);
    expect(tasks.map(({ due }) => due)).toEqual(["2021-04-30", "2021-05-03"]);
  });

  it("are extended only to a later day than the one in force", () => {
    const ids = tracker.tasks.map(({ id }) => id);
    // Task 1 is due on 29 April, task 2 ten days before 10 May, task 4 was extended to 29 April already.
    expect(cannotExtend(tracker, ids, day("2021-04-30"), calendar).map(({ id }) => id)).toEqual([
      "NV-002",
      "NV-003",
    ]);
  });

  it("are cleared with their extension, the plan's words aside", () => {
    expect(clearDeadline(["NV-004"])(tracker).tasks[3]).toMatchObject({ dueKind: "none", extendedTo: null });
  });
});

describe("units and bodies", () => {
  it("are added once, however often and with whatever spaces they are named", () => {
    expect(newNames([" Ba Đình ", "ba đình", "", "Tây Hồ"], [{ name: "Tây Hồ" }])).toEqual(["Ba Đình"]);
    const grown = addUnits(["Ba Đình", "Ba Đình ", "TÂY HỒ"], "Khối quận", null)(tracker);
    expect(grown.units.map(({ code, name }) => `${code} ${name}`)).toEqual([
      "DV-01 Tây Hồ",
      "DV-02 Đông Anh",
      "DV-03 Ba Đình",
    ]);
    expect(addBodies(["Văn phòng", "văn phòng"])(tracker).bodies).toHaveLength(1);
  });

  it("take the tasks of a pilot over, without its progress and, where asked, without its days", () => {
    const done = markDone(["NV-001"], day("2021-04-19"), "BC 15")(tracker);
    const copied = copyTasks("Tây Hồ", ["Đông Anh"], "without-days")(done).tasks.slice(4);
    expect(copied).toMatchObject([
      { id: "NV-005", unit: "Đông Anh", lead: "Đông Anh", dueKind: "none", due: null, state: "not-started" },
      { id: "NV-006", unit: "Đông Anh", dueKind: "relative", offset: -10 },
    ]);
    expect(copied.map(({ product }) => product)).toEqual(["", ""]);
    expect(copyTasks("Tây Hồ", ["Đông Anh"])(tracker).tasks[4]?.due).toBe("2021-04-29");
  });

  it("keep the tasks of a unit that goes, as common work, where asked", () => {
    const kept = removeUnit("DV-01", "keep-tasks")(tracker);
    expect(kept.tasks.slice(0, 2).map(({ title, unit }) => [title, unit])).toEqual(
      titlesOf("Tây Hồ").map((title) => [title, ""]),
    );
    expect(removeUnit("DV-01", "with-tasks")(tracker).tasks.map(({ id }) => id)).toEqual([
      "NV-003",
      "NV-004",
    ]);
  });
});

describe("a name", () => {
  const people = makeTracker({
    units: [makeUnit("DV-01", "Xã An Khánh"), makeUnit("DV-02", "Xã Hoà An", { shortName: "Hoà An (mới)" })],
    bodies: [
      { ...emptyRecord(BODY_FIELDS), code: "DM-01", name: "Ban Tổ chức – Kiểm tra", shortName: "BTC" },
      { ...emptyRecord(BODY_FIELDS), code: "DM-02", name: "Ban Tổ chức cán bộ", shortName: "TCCB" },
    ],
  });

  it("that was short for a body which is merged means the one that stays", () => {
    const { bodies } = mergeBodies("DM-01", "DM-02")(people);
    expect(bodies.map(({ otherNames }) => otherNames)).toEqual(["Ban Tổ chức cán bộ; TCCB"]);
    expect(nameFinder(bodies).find("TCCB")?.name).toBe("Ban Tổ chức – Kiểm tra");
  });

  it("that a person made short outlives a new long one", () => {
    expect(renameUnit("DV-02", "Xã Hòa An")(people).units[1]?.shortName).toBe("Hoà An (mới)");
    expect(renameUnit("DV-01", "Xã An Thượng")(people).units[0]?.shortName).toBe("An Thượng");
  });
});

describe("work", () => {
  it("gets more support without naming a body twice", () => {
    const helped = addSupport(["NV-003"], ["Ban Tổ chức", "Văn phòng", "Ban Tuyên giáo"])(tracker);
    expect(helped.tasks[2]?.support).toBe("Ban Tổ chức; Ban Tuyên giáo");
  });

  it("that is done already is not done again, and its day of update stays", () => {
    const done = withUpdateDays(
      tracker,
      markDone(["NV-001"], day("2021-04-19"), "")(tracker),
      day("2021-04-19"),
    );
    expect(markDone(["NV-001"], day("2021-04-19"), "")(done)).toEqual(done);
    expect(done.tasks[0]?.updatedOn).toBe("2021-04-19");
  });

  it("is done and sent back in turn", () => {
    const back = inTurn(
      markDone(["NV-001"], day("2021-04-19"), "BC 15"),
      sendBack(["NV-001"], "thiếu biên bản"),
    )(tracker).tasks[0];
    expect(back).toMatchObject({ state: "in-progress", completedOn: null, percent: null });
    expect(back).toMatchObject({ product: "BC 15", note: "thiếu biên bản" });
  });
});
