import { planEdit } from "../../src/actions/edit";
import type { Task } from "../../src/domain/task";
import { trackerFromPlan } from "../../src/domain/tracker-from-plan";
import { parsePlan } from "../../src/plan-import";
import { applyChanges } from "../../src/workbook/page/apply/apply-changes";
import type { WorkbookContent } from "../../src/workbook/page/content";
import { merge, sendOut, TODAY, told, typeIn, workbookOf } from "./sent-copies";

const PLAN = `ỦY BAN NHÂN DÂN HUYỆN A
Số: 12/KH-UBND
A, ngày 01 tháng 3 năm 2021
KẾ HOẠCH
Tổ chức ngày hội năm 2021
I. NỘI DUNG
1. Phòng Nội vụ soạn báo cáo trước ngày 15/4/2021.
2. Phòng Nội vụ mời đại biểu trước ngày 16/4/2021.
3. Văn phòng in tài liệu trước ngày 18/4/2021.`;

const round = sendOut(
  workbookOf(trackerFromPlan(parsePlan(PLAN), { reportDate: null, today: TODAY })),
  "body",
);

/** The tracker after a change of its tasks. */
function after(change: (task: Task) => Task): WorkbookContent {
  const planned = planEdit(round.master, {
    edit: (tracker) => ({ ...tracker, tasks: tracker.tasks.map(change) }),
    title: "Sửa",
    note: { when: "2021-04-20 09:00", reason: "", source: "Sửa" },
    today: TODAY,
  });
  if (!planned.ok) throw new Error(planned.problem.code);
  return applyChanges(round.master, planned.value.changes);
}

const copyOf = (name: string): WorkbookContent => {
  const copy = round.copies.find(({ fileName }) => fileName.includes(name));
  if (!copy) throw new Error(name);
  return copy.content;
};

const redated = after((task) => ({
  ...task,
  title: task.title.replace("/4/2021", "/5/2021"),
  dueText: task.dueText.replace("/4/2021", "/5/2021"),
}));

it("takes answers of a copy from before the revision, whose sentences named the old deadlines", () => {
  const copy = typeIn(copyOf("Noi-vu"), "NV-001", { note: "đã soạn" });
  expect(told(merge(redated, [["noi-vu.xlsx", copy]]))).toEqual(["NV-001 note applied"]);
});

it("asks all the same where the old sentence is another task's by now", () => {
  const copy = typeIn(copyOf("Noi-vu"), "NV-001", { note: "đã soạn" });
  const swapped = after((task) => {
    if (task.id === "NV-001")
      return {
        ...task,
        title: "Phòng Nội vụ soạn báo cáo trước ngày 15/5/2021",
        dueText: "trước ngày 15/5/2021",
      };
    return task.id === "NV-002" ? { ...task, title: "Phòng Nội vụ soạn báo cáo trước ngày 15/4/2021" } : task;
  });
  expect(told(merge(swapped, [["noi-vu.xlsx", copy]]))).toContain("NV-002 note conflict words-differ");
});

it("knows such a copy by its codes where its hidden sheet is gone", () => {
  const copy = typeIn(copyOf("Noi-vu"), "NV-001", { note: "đã soạn" });
  const sheets = copy.sheets.filter(({ name }) => name !== "_goc");
  const plan = merge(redated, [["noi-vu.xlsx", { ...copy, sheets }]]);
  expect(plan.files[0]?.problem).toBeUndefined();
  expect(told(plan)).toEqual(["NV-001 note applied"]);
});

it("asks about what a former lead says of a task that another body leads by now, whatever side is preferred", () => {
  const handedOn = after((task) =>
    task.id === "NV-001"
      ? { ...task, lead: "Văn phòng", title: "Văn phòng soạn báo cáo trước ngày 15/4/2021" }
      : task,
  );
  const copy = typeIn(typeIn(copyOf("Noi-vu"), "NV-001", { note: "đã soạn" }), "NV-002", { note: "đã mời" });
  for (const preference of [null, "returned"] as const)
    expect(told(merge(handedOn, [["noi-vu.xlsx", copy]], preference))).toEqual([
      "NV-001 note conflict led-by-another",
      "NV-002 note applied",
    ]);
});

it("takes what a lead says whose name was only typed otherwise, or who leads with another", () => {
  const copy = typeIn(copyOf("Noi-vu"), "NV-001", { note: "đã soạn" });
  for (const lead of ["phong noi vu", "Văn phòng; Phòng Nội vụ"]) {
    const typed = after((task) => (task.id === "NV-001" ? { ...task, lead } : task));
    expect(told(merge(typed, [["noi-vu.xlsx", copy]]))).toEqual(["NV-001 note applied"]);
  }
});

it("asks about whatever is entered for a task that the plan has dropped since", () => {
  const dropped = after((task) => (task.id === "NV-001" ? { ...task, state: "not-applicable" } : task));
  const copy = typeIn(copyOf("Noi-vu"), "NV-001", { percent: 0.9, difficulty: "thiếu số liệu" });
  const plan = merge(dropped, [["noi-vu.xlsx", copy]]);
  expect(told(plan)).toEqual([
    "NV-001 percent conflict dropped-since",
    "NV-001 difficulty conflict dropped-since",
  ]);
  expect(plan.workbookChanges).toEqual([]);
});
