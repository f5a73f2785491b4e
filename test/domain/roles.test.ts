import { addBodies, mergeBodies, renameUnit } from "../../src/domain/edit/people";
import { addTask, assign } from "../../src/domain/edit/tasks";
import { makeNumberedTask, makeTracker, makeUnit } from "../support/tracker-builder";

const tracker = addBodies(["Văn phòng", "Ban Tổ chức", "TCKT"])(
  makeTracker({
    units: [makeUnit("DV-01", "Tây Hồ")],
    tasks: [
      makeNumberedTask(1, { lead: "Văn phòng", support: "Ban Tổ chức;tây hồ" }),
      makeNumberedTask(2, { lead: "Tây Hồ", support: "Ban Tổ chức, Tây Hồ" }),
      makeNumberedTask(3, { lead: "TCKT", support: "Tây Hồ\nVăn phòng" }),
    ],
  }),
);
const supports = (of: typeof tracker): string[] => of.tasks.map(({ support }) => support);

describe("supporting bodies", () => {
  it("follow a renamed unit wherever the list is joined by semicolons or lines; commas belong to names", () => {
    expect(supports(renameUnit("DV-01", "Quảng An")(tracker))).toEqual([
      "Ban Tổ chức; Quảng An",
      "Ban Tổ chức, Tây Hồ",
      "Quảng An; Văn phòng",
    ]);
  });

  it("stay as they were typed where nobody among them is renamed", () => {
    expect(supports(renameUnit("DV-09", "Quảng An")(tracker))).toEqual(supports(tracker));
    expect(supports(mergeBodies("DM-02", "DM-03")(tracker))).toEqual(supports(tracker));
  });

  it("are named once when two of them become one, and not where the one leads", () => {
    const both = assign(["NV-001"], { support: "TCKT; Ban Tổ chức" })(tracker);
    expect(supports(mergeBodies("DM-02", "DM-03")(both))[0]).toBe("Ban Tổ chức");
    const led = assign(["NV-003"], { support: "Ban Tổ chức; Tây Hồ" })(tracker);
    expect(mergeBodies("DM-02", "DM-03")(led).tasks[2]).toMatchObject({
      lead: "Ban Tổ chức",
      support: "Tây Hồ",
    });
  });

  it("no longer name the one that leads from now on", () => {
    const { tasks } = assign(["NV-001", "NV-003"], { lead: "Tây Hồ" })(tracker);
    expect(tasks[0]).toMatchObject({ lead: "Tây Hồ", support: "Ban Tổ chức" });
    expect(tasks[2]).toMatchObject({ lead: "Tây Hồ", support: "Văn phòng" });
  });
});

describe("a task that is added", () => {
  const added = addTask({ title: "Báo cáo nhanh", support: "Tây Hồ; Văn phòng" }, ["Tây Hồ", ""])(tracker);

  it("has no stream of work until somebody chooses one", () => {
    expect(added.tasks.slice(3).map(({ stream }) => stream)).toEqual([null, null]);
  });

  it("is not supported by the unit that leads it", () => {
    expect(supports(added).slice(3)).toEqual(["Văn phòng", "Tây Hồ; Văn phòng"]);
  });
});
