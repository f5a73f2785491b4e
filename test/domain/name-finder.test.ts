import fc from "fast-check";
import { addBodies, mergeBodies } from "../../src/domain/edit/people";
import { removeUnit } from "../../src/domain/edit/remove-unit";
import { respellNames } from "../../src/domain/edit/respell";
import { copyTasks } from "../../src/domain/edit/tasks";
import { withListedNames } from "../../src/domain/listed-names";
import { nameFinder } from "../../src/domain/name-finder";
import { isSameCell, isSameName, tightKey } from "../../src/domain/names";
import { listRecipients } from "../../src/domain/recipient";
import { makeReport } from "../../src/domain/report";
import type { Body } from "../../src/domain/tracker";
import { day, makeNumberedTask, makeTracker, makeUnit } from "../support/tracker-builder";

const aBody = (code: string, name: string, otherNames = ""): Body => ({
  ...{ code, name, shortName: name, otherNames, contact: "", email: "" },
});
const TCKT = aBody("DM-01", "Ban Tổ chức - Kiểm tra", "TCKT; Ban TCKT");
const unit = makeUnit("DV-01", "Hội LHPN quận Tây Hồ", { shortName: "Tây Hồ", event: day("2021-05-10") });

describe("whom a name means", () => {
  const finder = nameFinder([
    unit,
    TCKT,
    aBody("DM-02", "Văn phòng", "VP"),
    aBody("DM-03", "Viện Phim", "VP"),
  ]);

  test.each([
    ["hội lhpn quận tây hồ", { name: "Hội LHPN quận Tây Hồ", by: "cell" }],
    ["Hội LHPN quận Tây Hồ ", { name: "Hội LHPN quận Tây Hồ", by: "name" }],
    ["Ban Tổ chức – Kiểm tra", { name: "Ban Tổ chức - Kiểm tra", by: "name" }],
    ["dv-01", { name: "Hội LHPN quận Tây Hồ", by: "name" }],
    ["HộiLHPNquận TâyHồ", { name: "Hội LHPN quận Tây Hồ", by: "name" }],
    ["DV-01 - Hội LHPN quận Tây Hồ", { name: "Hội LHPN quận Tây Hồ", by: "name" }],
    ["Ban Tổ chức - Kiểm tra (DM-01)", { name: "Ban Tổ chức - Kiểm tra", by: "name" }],
    ["DV-02 - Hội LHPN quận Tây Hồ", null],
    ["ban tckt", { name: "Ban Tổ chức - Kiểm tra", by: "other-name" }],
    ["tây hồ".normalize("NFD"), { name: "Hội LHPN quận Tây Hồ", by: "other-name" }],
    ["Tay Ho", null],
    ["VP", null],
    ["", null],
  ] as const)("is found by “%s”", (name, found) => expect(finder.find(name)).toEqual(found));

  it("is known but not chosen where it could be several", () => {
    expect([finder.knows("vp"), finder.knows("Sở Y tế"), finder.knows(" ")]).toEqual([true, false, false]);
  });

  it("is the one of that very name before the one who is also called so", () => {
    const both = nameFinder([
      aBody("DM-01", "Ban Tuyên giáo", "Ban Tuyên huấn"),
      aBody("DM-02", "Ban Tuyên huấn"),
    ]);
    expect(both.find("Ban  Tuyên huấn")).toEqual({ name: "Ban Tuyên huấn", by: "name" });
  });

  it("stays as typed where the lists spell one name in two ways, each found by its own", () => {
    const two = nameFinder([aBody("DM-01", "Uỷ ban A"), aBody("DM-02", "Ủy ban A")]);
    expect(two.find("Uỷ ban A")?.name).toBe("Uỷ ban A");
    expect(two.find("Ủy ban A")?.name).toBe("Ủy ban A");
    expect(two.find("Ủy  ban A")).toBeNull();
  });
});

describe("an action on a tracker", () => {
  const before = makeTracker({
    units: [unit],
    bodies: [TCKT],
    tasks: [
      makeNumberedTask(1, { unit: "Hội LHPN quận  Tây Hồ", lead: "Ban Tổ chức – Kiểm tra" }),
      makeNumberedTask(2, { unit: "Hội LHPN quận Tây Hồ", lead: "Hội LHPN quận Tây Hồ" }),
    ],
  });

  it("writes what it brings as the lists spell it, and nothing else", () => {
    const [first, second] = before.tasks;
    const after = {
      ...before,
      tasks: [
        { ...first!, lead: "tckt", note: "mới" },
        { ...second!, support: "Ban Tổ chức – Kiểm tra; Sở Y tế; TCKT" },
        makeNumberedTask(3, { unit: "Tây Hồ", lead: "Tây Hồ" }),
      ],
    };
    const spelled = withListedNames(before, after).tasks.map(({ unit: of, lead, support }) => [
      of,
      lead,
      support,
    ]);
    expect(spelled).toEqual([
      ["Hội LHPN quận  Tây Hồ", "Ban Tổ chức - Kiểm tra", ""],
      ["Hội LHPN quận Tây Hồ", "Hội LHPN quận Tây Hồ", "Ban Tổ chức - Kiểm tra; Sở Y tế"],
      ["Hội LHPN quận Tây Hồ", "Hội LHPN quận Tây Hồ", ""],
    ]);
  });

  it("takes the rows of a unit for its own in whatever spelling", () => {
    const copied = copyTasks(unit.name, ["Đông Anh"])(before).tasks.slice(2);
    expect(copied.map(({ title, lead }) => [title, lead])).toEqual([
      ["Nhiệm vụ 1", "Ban Tổ chức – Kiểm tra"],
      ["Nhiệm vụ 2", "Đông Anh"],
    ]);
    expect(removeUnit("DV-01", "with-tasks")(before).tasks).toEqual([]);
  });

  it("makes no second body of another spelling or another name", () => {
    expect(
      addBodies(["Ban Tổ chức – Kiểm tra", "Ban TCKT", "Sở Y tế", "Sở  Y tế"])(before).bodies,
    ).toMatchObject([TCKT, { code: "DM-02", name: "Sở Y tế" }]);
  });

  it("that merges bodies takes the rows of each spelling along", () => {
    const two = { ...before, bodies: [TCKT, aBody("DM-02", "Ban Tổ chức cán bộ")] };
    expect(mergeBodies("DM-02", "DM-01")(two).tasks.map(({ lead }) => lead)).toEqual([
      "Ban Tổ chức cán bộ",
      "Hội LHPN quận Tây Hồ",
    ]);
  });

  it("sends one copy to one body, however its rows name it", () => {
    const rows = ["Ban Tổ chức – Kiểm tra", "Ban Tổ chức - Kiểm tra", "TCKT", "Sở Y tế", "Sở  Y tế"];
    const tracker = { ...before, tasks: rows.map((lead, index) => makeNumberedTask(index + 1, { lead })) };
    expect(
      listRecipients(tracker, "body").map(({ code, name, tasks }) => [code, name, tasks.length]),
    ).toEqual([
      ["DM-01", "Ban Tổ chức - Kiểm tra", 3],
      ["", "Sở Y tế", 2],
    ]);
  });
});

describe("the event that decides a row's deadline", () => {
  it("is that of the unit that the cell's formula finds: the first of the name, in no other spelling", () => {
    const names = ["Tây Hồ", "tây hồ", "Tây  Hồ", ""];
    const tracker = makeTracker({
      units: [
        makeUnit("DV-01", "Tây Hồ", { event: day("2021-05-10") }),
        makeUnit("DV-02", "TÂY HỒ", { event: day("2021-06-20") }),
        makeUnit("DV-03", "", { event: day("2021-07-30") }),
      ],
      tasks: names.map((of, index) => makeNumberedTask(index, { unit: of, offset: 0, dueKind: "relative" })),
    });
    const due = makeReport(tracker, day("2021-04-20")).judged.map(({ verdict }) => verdict.due);
    const event = { kind: "day", day: "2021-05-10" };
    expect(due).toEqual([event, event, { kind: "awaits-event" }, { kind: "awaits-event" }]);
  });
});

const SPELLINGS = [
  "Uỷ ban A",
  "Ủy ban A",
  "ủy  ban a",
  "ỦybanA",
  "UBND A",
  "Ban B – C",
  "Ban B - C",
  "B",
  "Lạ",
  "",
];
const anyPeople = fc.uniqueArray(fc.constantFrom(...SPELLINGS), { maxLength: 6 });
const anyRow = fc.record({
  unit: fc.constantFrom(...SPELLINGS),
  lead: fc.constantFrom(...SPELLINGS),
  support: fc.array(fc.constantFrom(...SPELLINGS), { maxLength: 3 }).map((names) => names.join("; ")),
});
const anyNamedTracker = fc
  .record({ units: anyPeople, bodies: anyPeople, rows: fc.array(anyRow, { maxLength: 5 }) })
  .map(({ units, bodies, rows }) =>
    makeTracker({
      units: units.map((name, index) => makeUnit(`DV-${index}`, name)),
      bodies: bodies.map((name, index) => aBody(`DM-${index}`, name, index === 0 ? "UBND A; B" : "")),
      tasks: rows.map((row, index) => makeNumberedTask(index + 1, row)),
    }),
  );

describe("respelling the rows of any tracker", () => {
  it("does once what it does twice, and no name becomes another to people", () => {
    fc.assert(
      fc.property(anyNamedTracker, (tracker) => {
        const once = respellNames(tracker);
        expect(respellNames(once)).toBe(once);
        once.tasks.forEach((task, index) => {
          expect(tightKey(task.lead)).toBe(tightKey(tracker.tasks[index]?.lead ?? ""));
          expect(tightKey(task.unit)).toBe(tightKey(tracker.tasks[index]?.unit ?? ""));
        });
      }),
    );
  });

  it("leaves no unit that people find in the list once and the page does not", () => {
    fc.assert(
      fc.property(anyNamedTracker, (tracker) => {
        for (const { unit: of } of respellNames(tracker).tasks) {
          const meant = tracker.units.filter(({ name }) => isSameName(name, of) && of.trim() !== "");
          const counted = tracker.units.filter(({ name }) => isSameCell(name, of) && of !== "");
          if (meant.length === 1) expect(counted).toEqual(meant);
        }
      }),
    );
  });
});
