import { applyRevisions } from "../../src/domain/revise/apply-revisions";
import { comparePlan } from "../../src/domain/revise/compare-plan";
import type { Tracker } from "../../src/domain/tracker";
import { trackerFromPlan } from "../../src/domain/tracker-from-plan";
import { parsePlan } from "../../src/plan-import";
import { day } from "../support/tracker-builder";

const HEAD =
  "ỦY BAN NHÂN DÂN HUYỆN A\nSố: 12/KH-UBND\nA, ngày 01 tháng 3 năm 2025\nKẾ HOẠCH\nTổ chức ngày hội năm 2025\n";
const FIRST = `${HEAD}I. NỘI DUNG
1. Phòng Nội vụ soạn dự thảo báo cáo trước ngày 15/4/2025.
2. Văn phòng in tài liệu trước ngày 20/4/2025.
3. Công an huyện bảo đảm an ninh trật tự trước ngày 25/4/2025.
II. TỔ CHỨC
1. Văn phòng mời đại biểu trước ngày 22/4/2025.`;
const REVISED = `${HEAD}I. NỘI DUNG
1. Phòng Nội vụ soạn dự thảo báo cáo trước ngày 30/4/2025.
2. Văn phòng in tài liệu trước ngày 20/4/2025.
3. Văn phòng mời đại biểu trước ngày 22/4/2025.
II. TỔ CHỨC
1. Phòng Y tế trực cấp cứu trong ngày 28/4/2025.`;

const choices = { reportDate: null, today: day("2025-03-10") };
const tracker = (): Tracker => trackerFromPlan(parsePlan(FIRST), choices);
const revised = parsePlan(REVISED);

it("a revised plan differs by its changed deadline, moved, new and dropped tasks", () => {
  const found = comparePlan(tracker(), revised, choices);
  expect(
    found.map((revision) =>
      revision.kind === "changed"
        ? [revision.id, ...revision.what]
        : [revision.kind, revision.kind === "new" ? revision.task.id : revision.id],
    ),
  ).toEqual([
    ["NV-001", "deadline"],
    ["NV-004", "moved"],
    ["new", "NV-005"],
    ["dropped", "NV-003"],
  ]);
  expect(found[0]).toMatchObject({ fields: { due: "2025-04-30" } });
});

it("the same plan differs in nothing", () => {
  expect(comparePlan(tracker(), parsePlan(FIRST), choices)).toEqual([]);
});

it("what people entered stays, and only what was chosen is taken over", () => {
  const before = tracker();
  const worked: Tracker = {
    ...before,
    tasks: before.tasks.map((task, index) =>
      index === 0
        ? { ...task, state: "in-progress", note: "đang chờ", extendedTo: day("2025-05-05") }
        : index === 2
          ? { ...task, state: "in-progress" }
          : task,
    ),
  };
  const found = comparePlan(worked, revised, choices);
  const [deadline, , , dropped] = found;
  if (!deadline || !dropped) throw new Error("Two revisions are missing");
  const after = applyRevisions([deadline, dropped], revised, choices)(worked);
  expect(after.tasks).toHaveLength(4);
  expect(after.tasks[0]).toMatchObject({
    due: "2025-04-30",
    state: "in-progress",
    note: "đang chờ",
    extendedTo: "2025-05-05",
  });
  expect(after.tasks[2]).toEqual(worked.tasks[2]);
  expect(after.tasks[3]).toEqual(worked.tasks[3]);
});

it("a dropped task that nobody began does not apply any more", () => {
  const found = comparePlan(tracker(), revised, choices);
  const after = applyRevisions(found, revised, choices)(tracker());
  expect(after.tasks.map(({ state }) => state)).toEqual([
    "not-started",
    "not-started",
    "not-applicable",
    "not-started",
    "not-started",
  ]);
  expect(after.bodies.map(({ name }) => name)).toContain("Phòng Y tế");
});
