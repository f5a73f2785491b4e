import { mergeUnits } from "../../src/domain/edit/merge-units";
import { renameUnit } from "../../src/domain/edit/people";
import { splitUnit } from "../../src/domain/edit/split-unit";
import type { RoundLine, Tracker } from "../../src/domain/tracker";
import { day, makeNumberedTask, makeTracker, makeUnit } from "../support/tracker-builder";

const TAY_HO = makeUnit("DV-01", "Quận Tây Hồ", { event: day("2021-04-20"), contact: "Chị Lan" });
const BA_DINH = makeUnit("DV-02", "Quận Ba Đình", {
  event: day("2021-05-10"),
  contact: "Chị Hoa",
  email: "bd@hn.vn",
});
const ALONE = { name: "Quận Tây Hồ", days: "follow", doubles: "further" } as const;

function trackerOf(tasks: Tracker["tasks"], fields: Partial<Tracker> = {}): Tracker {
  return makeTracker({ units: [TAY_HO, BA_DINH], tasks, ...fields });
}

function sentTo(round: number, recipient: string): RoundLine {
  return {
    ...{ round, recipient, sentOn: day("2021-04-01"), returnBy: null, returnedOn: null, outcome: null },
    ...{ taken: null, refused: null, waiting: null, file: "", note: "" },
  };
}

describe("two units that become one", () => {
  it("hand rows, leads, supports and copies to the one that stays, under its new name", () => {
    const before = trackerOf(
      [
        makeNumberedTask(1, { unit: "Quận Ba Đình", lead: "Quận Ba Đình" }),
        makeNumberedTask(2, { unit: "", lead: "Ban Tổ chức", support: "Quận Ba Đình; Quận Tây Hồ" }),
      ],
      { rounds: [sentTo(1, "Quận Ba Đình")] },
    );
    const after = mergeUnits("DV-01", "DV-02", { ...ALONE, name: "Phường Hồ Tây" })(before);
    expect(after.units).toEqual([
      { ...TAY_HO, name: "Phường Hồ Tây", shortName: "Hồ Tây", email: "bd@hn.vn" },
    ]);
    expect(after.tasks).toMatchObject([
      { id: "NV-001", unit: "Phường Hồ Tây", lead: "Phường Hồ Tây" },
      { id: "NV-002", unit: "", lead: "Ban Tổ chức", support: "Phường Hồ Tây" },
    ]);
    expect(after.rounds).toMatchObject([{ round: 1, recipient: "Phường Hồ Tây" }]);
  });

  it("keep both lines of a round in which each was sent a copy", () => {
    const rounds = [sentTo(1, "Quận Tây Hồ"), sentTo(1, "Quận Ba Đình"), sentTo(2, "Quận Ba Đình")];
    const { rounds: after } = mergeUnits("DV-01", "DV-02", ALONE)(trackerOf([], { rounds }));
    expect(after.map(({ round, recipient }) => `${String(round)} ${recipient}`)).toEqual([
      "1 Quận Tây Hồ",
      "1 Quận Ba Đình",
      "2 Quận Tây Hồ",
    ]);
  });

  it("let open deadlines follow the congress to come, and finished ones keep their day", () => {
    const relative = { unit: "Quận Ba Đình", dueKind: "relative", offset: -10, offsetUnit: "day" } as const;
    const tasks = [
      makeNumberedTask(1, relative),
      makeNumberedTask(2, { ...relative, state: "done", completedOn: day("2021-04-25") }),
    ];
    const { tasks: after } = mergeUnits("DV-01", "DV-02", ALONE)(trackerOf(tasks));
    // Ten days before 10/5/2021.
    expect(after).toMatchObject([
      { unit: "Quận Tây Hồ", dueKind: "relative", due: null, offset: -10 },
      { unit: "Quận Tây Hồ", dueKind: "by", due: "2021-04-30", offset: null },
    ]);
    const kept = mergeUnits("DV-01", "DV-02", { ...ALONE, days: "keep" })(trackerOf(tasks)).tasks;
    expect(kept).toMatchObject([{ due: "2021-04-30" }, { due: "2021-04-30" }]);
  });

  it("keep of a task that both have the row that has come further, with the words of the other", () => {
    const tasks = [
      makeNumberedTask(1, {
        title: "Lập đề án",
        unit: "Quận Tây Hồ",
        state: "in-progress",
        difficulty: "thiếu mẫu",
      }),
      makeNumberedTask(2, {
        title: "lập đề án",
        unit: "Quận Ba Đình",
        state: "done",
        difficulty: "ít người",
        product: "ĐA 12",
      }),
    ];
    const further = mergeUnits("DV-01", "DV-02", ALONE)(trackerOf(tasks)).tasks;
    expect(further).toMatchObject([
      {
        id: "NV-002",
        unit: "Quận Tây Hồ",
        state: "done",
        product: "ĐA 12",
        difficulty: "ít người; Quận Tây Hồ: thiếu mẫu",
      },
    ]);
    const into = mergeUnits("DV-01", "DV-02", { ...ALONE, doubles: "into" })(trackerOf(tasks)).tasks;
    expect(into).toMatchObject([
      {
        id: "NV-001",
        state: "in-progress",
        product: "ĐA 12",
        difficulty: "thiếu mẫu; Quận Ba Đình: ít người",
      },
    ]);
    const both = mergeUnits("DV-01", "DV-02", { ...ALONE, doubles: "both" })(trackerOf(tasks)).tasks;
    expect(both.map(({ id, unit }) => `${id} ${unit}`)).toEqual(["NV-001 Quận Tây Hồ", "NV-002 Quận Tây Hồ"]);
  });
});

describe("a unit that is split", () => {
  const SPLIT = { names: ["Phường Bưởi"], rows: "move", ids: ["NV-001"], days: "follow" } as const;
  const tasks = [
    makeNumberedTask(1, { unit: "Quận Tây Hồ", lead: "Quận Tây Hồ", dueKind: "relative", offset: -5 }),
    makeNumberedTask(2, { unit: "Quận Tây Hồ", lead: "Ban Tổ chức", state: "done" }),
    makeNumberedTask(3, { unit: "Quận Ba Đình" }),
  ];

  it("hands the chosen rows over, with all that was entered in them, and keeps the others", () => {
    const after = splitUnit("DV-01", SPLIT)(trackerOf(tasks));
    expect(after.units.map(({ code, name }) => `${code} ${name}`)).toEqual([
      "DV-01 Quận Tây Hồ",
      "DV-02 Quận Ba Đình",
      "DV-03 Phường Bưởi",
    ]);
    expect(after.tasks).toEqual([
      { ...tasks[0], unit: "Phường Bưởi", lead: "Phường Bưởi" },
      tasks[1],
      tasks[2],
    ]);
  });

  it("gives each new unit fresh copies of the chosen rows under new codes", () => {
    const order = {
      ...SPLIT,
      names: ["Phường Bưởi", "Phường Nhật Tân"],
      rows: "copy",
      ids: ["NV-002"],
    } as const;
    const { tasks: after } = splitUnit("DV-01", order)(trackerOf(tasks));
    expect(after.slice(0, 3)).toEqual(tasks);
    expect(after.slice(3)).toMatchObject([
      { id: "NV-004", unit: "Phường Bưởi", title: "Nhiệm vụ 2", state: "not-started", lead: "Ban Tổ chức" },
      { id: "NV-005", unit: "Phường Nhật Tân", title: "Nhiệm vụ 2", state: "not-started" },
    ]);
  });

  it("lets the rows keep the days that they stood for where that is wished", () => {
    const { tasks: after } = splitUnit("DV-01", { ...SPLIT, days: "keep" })(trackerOf(tasks));
    // Five days before 20/4/2021.
    expect(after[0]).toMatchObject({ unit: "Phường Bưởi", dueKind: "by", due: "2021-04-15", offset: null });
  });
});

describe("a unit that is renamed", () => {
  it("stays who was sent a copy", () => {
    const before = trackerOf([], { rounds: [sentTo(1, "Quận Tây Hồ")] });
    const { rounds } = renameUnit("DV-01", "Phường Tây Hồ")(before);
    expect(rounds).toMatchObject([{ recipient: "Phường Tây Hồ" }]);
  });
});
