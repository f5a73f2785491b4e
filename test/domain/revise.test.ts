import { applyRevisions } from "../../src/domain/revise/apply-revisions";
import { comparePlan, type Comparing } from "../../src/domain/revise/compare-plan";
import { readEntered } from "../../src/domain/revise/entered";
import { doubtAbout, isTakenUnder } from "../../src/domain/revise/doubt";
import { relationOf } from "../../src/domain/revise/relation";
import { isTakenAtFirst, keyOfRevision, type Revision } from "../../src/domain/revise/revision";
import { copyTasks } from "../../src/domain/edit/tasks";
import type { Task } from "../../src/domain/task";
import type { LogEntry, Tracker } from "../../src/domain/tracker";
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

const choices: Comparing = { reportDate: null, today: day("2025-03-10") };
const tracker = (text = FIRST): Tracker => trackerFromPlan(parsePlan(text), choices);
const revised = parsePlan(REVISED);
const say = (found: readonly Revision[]): string[] =>
  found.map((each) => {
    if (each.kind === "plan") return `plan ${Object.keys(each.facts).join()}`;
    const id = each.kind === "new" ? each.task.id : each.kind === "pilot" ? each.unit : each.id;
    return `${each.kind} ${id}`;
  });
const take = (found: readonly Revision[], before: Tracker, told = choices, plan = revised): Tracker =>
  applyRevisions(new Set(found.map(keyOfRevision)), plan, told)(before);
const withTasks = (before: Tracker, change: (task: Task) => Partial<Task>): Tracker => ({
  ...before,
  tasks: before.tasks.map((task) => ({ ...task, ...change(task) })),
});

it("a revised plan differs by its changed deadline, moved, new and dropped tasks, each to be chosen by itself", () => {
  const found = comparePlan(tracker(), revised, choices);
  expect(say(found)).toEqual(["deadline NV-001", "moved NV-004", "new NV-005", "dropped NV-003"]);
  expect(found[0]).toMatchObject({ fields: { due: "2025-04-30" } });
});

it("the same plan differs in nothing, also once all of a revised one was taken over", () => {
  expect(comparePlan(tracker(), parsePlan(FIRST), choices)).toEqual([]);
  const after = take(comparePlan(tracker(), revised, choices), tracker());
  expect(comparePlan(after, revised, choices)).toEqual([]);
});

it("new words, a new deadline and a new lead of one task are three things, of which each can be taken alone", () => {
  const text = FIRST.replace(
    "Phòng Nội vụ soạn dự thảo báo cáo trước ngày 15/4/2025",
    "Văn phòng soạn dự thảo báo cáo tổng kết trước ngày 30/4/2025",
  );
  const plan = parsePlan(text);
  const found = comparePlan(tracker(), plan, choices);
  expect(say(found)).toEqual(["words NV-001", "deadline NV-001", "lead NV-001"]);
  const [words, deadline, lead] = found.map((each) => take([each], tracker(), choices, plan).tasks[0]);
  const [old] = tracker().tasks;
  expect(words).toEqual({
    ...old,
    title: "Phòng Nội vụ soạn dự thảo báo cáo tổng kết trước ngày 15/4/2025",
    shortTitle: "Soạn dự thảo báo cáo tổng kết",
  });
  expect(deadline).toEqual({
    ...old,
    title: "Phòng Nội vụ soạn dự thảo báo cáo trước ngày 30/4/2025",
    dueText: "trước ngày 30/4/2025",
    due: "2025-04-30",
  });
  expect(lead).toEqual({
    ...old,
    title: "Văn phòng soạn dự thảo báo cáo trước ngày 15/4/2025",
    lead: "Văn phòng",
  });
  expect(take(found, tracker(), choices, plan).tasks[0]).toMatchObject({
    title: "Văn phòng soạn dự thảo báo cáo tổng kết trước ngày 30/4/2025",
    due: "2025-04-30",
    lead: "Văn phòng",
  });
});

it("what people entered stays, and only what was chosen is taken over", () => {
  const before = withTasks(tracker(), ({ id }) =>
    id === "NV-001"
      ? { state: "in-progress", note: "đang chờ", extendedTo: day("2025-05-05") }
      : id === "NV-003"
        ? { state: "in-progress" }
        : {},
  );
  const found = comparePlan(before, revised, choices);
  const after = take(
    found.filter(({ kind }) => kind === "deadline" || kind === "dropped"),
    before,
  );
  expect(after.tasks).toHaveLength(4);
  expect(after.tasks[0]).toMatchObject({
    due: "2025-04-30",
    state: "in-progress",
    note: "đang chờ",
    extendedTo: "2025-05-05",
  });
  expect(after.tasks.slice(1)).toEqual(before.tasks.slice(1));
});

it("a dropped task that nobody began does not apply any more, and bodies come with what names them alone", () => {
  const found = comparePlan(tracker(), revised, choices);
  const after = take(found, tracker());
  expect(after.tasks.map(({ state }) => state)).toEqual([
    "not-started",
    "not-started",
    "not-applicable",
    "not-started",
    "not-started",
  ]);
  expect(after.bodies.map(({ name }) => name)).toContain("Phòng Y tế");
  const withoutNew = take(
    found.filter(({ kind }) => kind !== "new"),
    tracker(),
  );
  expect(withoutNew.bodies).toEqual(tracker().bodies);
});

it("a day that a person gave where the plan's words stay the same is no revision", () => {
  const before = withTasks(tracker(), ({ id }) => (id === "NV-002" ? { due: day("2025-04-18") } : {}));
  const unread = {
    ...revised,
    tasks: revised.tasks.map((task) => ({ ...task, deadline: { ...task.deadline, to: null } })),
  };
  expect(say(comparePlan(before, unread, choices))).not.toContain("deadline NV-002");
});

const WORDS = {
  fields: { title: "Nhiệm vụ", due: "Hạn", lead: "Chủ trì" },
  settings: { planNumber: "Số kế hoạch" },
};
const aLine = (parts: Partial<LogEntry>): LogEntry => ({
  when: "2025-03-12 08:00",
  id: "NV-001",
  field: "Hạn",
  before: "",
  after: "",
  reason: "",
  source: "Ngăn Tiến độ",
  ...parts,
});

it("what a person changed by hand is offered, but not ticked; what a plan brought is", () => {
  const isTaken = (log: readonly LogEntry[]): boolean[] => {
    const before = { ...tracker(), log };
    const entered = readEntered(before, WORDS);
    return comparePlan(before, revised, { ...choices, entered })
      .slice(0, 1)
      .map(isTakenAtFirst);
  };
  expect(isTaken([])).toEqual([true]);
  expect(isTaken([aLine({ after: "16/4/2025" })])).toEqual([false]);
  expect(isTaken([aLine({ after: "16/4/2025" }), aLine({ before: "16/4/2025" })])).toEqual([true]);
  expect(isTaken([aLine({ id: "NV-002" }), aLine({ field: "Ghi chú" })])).toEqual([true]);
  expect(isTaken([aLine({ after: "x" }), aLine({ before: "x", after: "y", reason: "12/KH-UBND" })])).toEqual([
    true,
  ]);
  const renumbered = aLine({ id: "", field: "Số kế hoạch", before: "3/KH-UBND", after: "12/KH-UBND" });
  expect(isTaken([aLine({ reason: "3/KH-UBND" }), renumbered])).toEqual([true]);
});

it("a task that people added themselves is not dropped by a plan that never had it", () => {
  const own = { id: "NV-005", title: "Chụp ảnh tư liệu", unit: "", section: "", dueText: "" };
  const before = tracker();
  const more: Tracker = {
    ...before,
    tasks: [...before.tasks, { ...(before.tasks[0] as Task), ...own }],
    log: [aLine({ id: "NV-005", field: "Nhiệm vụ", after: "Nhiệm vụ: Chụp ảnh tư liệu" })],
  };
  const entered = readEntered(more, WORDS);
  expect(say(comparePlan(more, revised, { ...choices, entered }))).not.toContain("dropped NV-005");
});

const UNITS = `${HEAD}Đơn vị thực hiện: Hội LHPN xã Mai, Hội LHPN xã Đào.
I. NỘI DUNG
1. Các đơn vị tổ chức tổng duyệt trước ngày 15/4/2025.
2. Các đơn vị báo cáo kết quả trước ngày 20/4/2025.`;

it("work of every unit is revised for units that were added to the tracker since, none of which is dropped", () => {
  const plan = parsePlan(UNITS);
  const units = [
    { name: "Hội LHPN xã Mai", group: "" },
    { name: "Hội LHPN xã Đào", group: "" },
  ];
  const tasks = plan.tasks.map((task) => ({ ...task, scope: "each-unit" as const, lead: null }));
  const whole = { ...plan, units, tasks };
  const built = trackerFromPlan(whole, choices);
  const mother = { ...(built.units[0] as Tracker["units"][number]), code: "DV-03", name: "Hội LHPN xã Lê" };
  const rolled = copyTasks("Hội LHPN xã Mai", ["Hội LHPN xã Lê"])({
    ...built,
    units: [...built.units, mother],
  });
  expect(rolled.tasks).toHaveLength(6);
  expect(comparePlan(rolled, whole, choices)).toEqual([]);
  const later = parsePlan(UNITS.replace("15/4", "18/4"));
  const moved = {
    ...whole,
    tasks: later.tasks.map((task) => ({ ...task, scope: "each-unit" as const, lead: null })),
  };
  expect(comparePlan(rolled, moved, choices).map(({ kind }) => kind)).toEqual([
    "deadline",
    "deadline",
    "deadline",
  ]);
});

it("a plan that changes parts of another drops nothing, and further work is added beside what is there", () => {
  const found = (as: "amendment" | "addition"): string[] =>
    say(comparePlan(tracker(), revised, { ...choices, as }));
  // Its sections are its own: nothing is moved to one of them.
  expect(found("amendment")).toEqual(["deadline NV-001", "new NV-005"]);
  // The report has another deadline there: it is another plan's task.
  expect(found("addition")).toEqual(["new NV-005", "new NV-006"]);
  const other = { ...revised, number: "40/KH-UBND", title: "Kế hoạch khác" };
  const added = { ...choices, as: "addition" as const };
  const after = take(comparePlan(tracker(), other, added), tracker(), added, other);
  expect(after.settings).toEqual(tracker().settings);
  expect(after.tasks.slice(4).map(({ title }) => title)).toEqual([
    "Phòng Nội vụ soạn dự thảo báo cáo trước ngày 30/4/2025",
    "Phòng Y tế trực cấp cứu trong ngày 28/4/2025",
  ]);
});

it.each([
  ["12/KH-UBND", "", "same"],
  [" 012 /KH–UBND", "", "same"],
  ["40/KH-UBND", "Kế hoạch này thay thế Kế hoạch số 12/KH-UBND ngày 01/3/2025.", "replaces"],
  ["40/KH-UBND", "Kế hoạch số 12/KH-UBND ngày 01/3/2025 hết hiệu lực.", "replaces"],
  ["40/KH-UBND", "Sửa đổi, bổ sung một số nội dung của Kế hoạch số 12/KH-UBND như sau:", "amends"],
  ["40/KH-UBND", "Căn cứ Quyết định số 5/QĐ-UBND sửa đổi Kế hoạch số 12/KH-UBND;", "other"],
  ["40/KH-UBND", "Căn cứ Kế hoạch số 12/KH-UBND ngày 01/3/2025;", "other"],
  ["40/KH-UBND", "Thay thế Kế hoạch số 13/KH-UBND.", "other"],
  ["40/KH-UBND", "(Thay thế Kế hoạch 12/KH-UBND ngày 01/3/2025)", "replaces"],
  ["40/KH-UBND", "Kế hoạch này thay cho Kế hoạch tổ chức ngày hội số 12-KH/UBND.", "replaces"],
  ["40/KH-UBND", "Gia hạn thời gian thực hiện một số nhiệm vụ theo Kế hoạch số 12/KH-UBND:", "amends"],
  ["40/KH-UBND", "Lùi thời hạn của các nhiệm vụ sau tại Kế hoạch số 12/KH-UBND:", "amends"],
])("a plan numbered %s that says “%s” is to the tracked one: %s", (number, words, relation) => {
  const text = REVISED.replace("12/KH-UBND", number).replace("I. NỘI DUNG", `${words}\nI. NỘI DUNG`);
  expect(relationOf(tracker().settings, { ...parsePlan(text), number })).toBe(relation);
});

it("a plan without a number is the tracked one where both bear the same title", () => {
  const settings = { ...tracker().settings, planNumber: "" };
  expect(relationOf(settings, { ...revised, number: "" })).toBe("same");
  expect(relationOf(settings, { ...revised, number: "", title: "Kế hoạch khác" })).toBe("other");
});

it("a plan of the same number by another office about something else is another plan", () => {
  const head = REVISED.replace("HUYỆN A", "HUYỆN B").replace("A, ngày", "B, ngày");
  expect(relationOf(tracker().settings, parsePlan(head))).toBe("same");
  const other = parsePlan(head.replace("Tổ chức ngày hội", "Phòng, chống lụt bão"));
  expect(relationOf(tracker().settings, other)).toBe("other");
  expect(relationOf({ ...tracker().settings, organisation: "" }, other)).toBe("same");
});

it("nothing of an earlier plan is ticked, and of one that lacks most of the tracker nothing that it drops", () => {
  const ticked = (text: string): string[] => {
    const plan = parsePlan(text);
    const found = comparePlan(tracker(), plan, choices);
    return say(found.filter((each) => isTakenUnder(doubtAbout(tracker(), plan, found), each)));
  };
  expect(ticked(REVISED)).toHaveLength(4);
  expect(ticked(REVISED.replace("01 tháng 3", "28 tháng 02"))).toEqual([]);
  const short = `${HEAD}1. Phòng Nội vụ soạn dự thảo báo cáo trước ngày 30/4/2025.`;
  expect(ticked(short)).toEqual(["deadline NV-001", "moved NV-001"]);
});

it("a deadline that a plan names no more leaves the sentence too", () => {
  const plan = parsePlan(FIRST.replace(" trước ngày 15/4/2025", ""));
  const found = comparePlan(tracker(), plan, choices);
  expect(say(found)).toEqual(["deadline NV-001"]);
  expect(take(found, tracker(), choices, plan).tasks[0]).toMatchObject({
    title: "Phòng Nội vụ soạn dự thảo báo cáo",
    dueText: "",
    due: null,
  });
});

it("a sentence made longer, or joined with the next, is the same task in other words", () => {
  const longer =
    "soạn dự thảo báo cáo tổng kết và phương hướng nhiệm kỳ mới trình Ban Thường vụ xem xét trước";
  const found = comparePlan(
    tracker(),
    parsePlan(FIRST.replace("soạn dự thảo báo cáo trước", longer)),
    choices,
  );
  expect(say(found)).toEqual(["words NV-001"]);
  const joined = FIRST.replace(
    "2. Văn phòng in tài liệu trước ngày 20/4/2025.",
    "2. Văn phòng in tài liệu, làm thẻ đại biểu, đặt phòng nghỉ và lo phương tiện đưa đón trước ngày 23/4/2025.",
  );
  expect(say(comparePlan(tracker(), parsePlan(joined), choices))).toEqual([
    "words NV-002",
    "deadline NV-002",
  ]);
});

it("days that the review made of recurring work are no news when its plan is read again", () => {
  const monthly = `${FIRST}\n2. Văn phòng tổng hợp số liệu trước ngày 20 hằng tháng.`;
  const built = tracker(monthly);
  const whole = built.tasks[4] as Task;
  const days = ["20/4/2025", "20/5/2025", "20/6/2025"].map((named, index) => ({
    ...whole,
    id: `NV-00${5 + index}`,
    title: `${whole.title}: trước ngày ${named}`,
    dueText: `trước ngày ${named}`,
    dueKind: "before" as const,
    due: day(`2025-0${4 + index}-20`),
  }));
  const split = { ...built, tasks: [...built.tasks.slice(0, 4), ...days] };
  expect(comparePlan(split, parsePlan(monthly), choices)).toEqual([]);
  const led = parsePlan(monthly.replace("Văn phòng tổng hợp", "Phòng Nội vụ tổng hợp"));
  expect(say(comparePlan(split, led, choices))).toEqual(["lead NV-005", "lead NV-006", "lead NV-007"]);
});

it("a unit that a plan names no more is offered to be dropped, and not ticked", () => {
  const text = `${HEAD}Đơn vị thực hiện: Hội LHPN xã Mai, Hội LHPN xã Đào, Hội LHPN xã Lê.
I. NỘI DUNG
1. Các đơn vị tổ chức tổng duyệt trước ngày 15/4/2025.`;
  const listed = (names: readonly string[]): ReturnType<typeof parsePlan> => ({
    ...parsePlan(text),
    units: names.map((name) => ({ name, group: "" })),
    sureness: {},
  });
  const built = trackerFromPlan(listed(["Hội LHPN xã Mai", "Hội LHPN xã Đào", "Hội LHPN xã Lê"]), choices);
  expect(built.tasks).toHaveLength(3);
  const found = comparePlan(built, listed(["Hội LHPN xã Mai", "Hội LHPN xã Lê"]), choices);
  expect(found).toEqual([{ kind: "dropped", id: "NV-002", isBegun: false, isUnitGone: true }]);
  expect(found.map(isTakenAtFirst)).toEqual([false]);
  // The same where only a sentence names them is no list.
  const guessed = { ...listed(["Hội LHPN xã Mai"]), sureness: { units: "document" as const } };
  expect(comparePlan(built, guessed, choices)).toEqual([]);
});

it("a plan that chooses other pilots marks them, and takes the mark of a unit that it names away only on request", () => {
  const units = ["Hội LHPN xã Mai", "Hội LHPN xã Đào", "Hội LHPN xã Lê"].map((name) => ({ name, group: "" }));
  const first = { ...parsePlan(FIRST), units, pilots: ["Hội LHPN xã Mai"] };
  const built = trackerFromPlan(first, choices);
  const plan = { ...first, pilots: ["Hội LHPN xã Đào"] };
  const found = comparePlan(built, plan, choices);
  expect(say(found)).toEqual(["pilot Hội LHPN xã Mai", "pilot Hội LHPN xã Đào"]);
  const after = take(found.filter(isTakenAtFirst), built, choices, plan);
  expect(after.units.map(({ pilot }) => pilot)).toEqual(["yes", "yes", null]);
  expect(take(found, built, choices, plan).units.map(({ pilot }) => pilot)).toEqual([null, "yes", null]);
  expect(comparePlan(built, { ...first, pilots: [] }, choices)).toEqual([]);
});

it("a blank day of the same number leaves the plan's day, and one of another number takes it away", () => {
  const dayAfter = (text: string): unknown => {
    const plan = parsePlan(text);
    return take(comparePlan(tracker(), plan, choices), tracker(), choices, plan).settings.planDate;
  };
  const blank = REVISED.replace("ngày 01 tháng 3 năm", "ngày    tháng    năm");
  expect(dayAfter(REVISED.replace("01 tháng 3", "20 tháng 3"))).toBe("2025-03-20");
  expect(dayAfter(blank)).toBe("2025-03-01");
  expect(dayAfter(blank.replace("12/KH", "30/KH"))).toBeNull();
});

it("a replacement without a changed task still gives the tracker its number, day and organ, as one change", () => {
  const text = FIRST.replace("12/KH", "30/KH").replace("01 tháng 3", "20 tháng 3").replace("HUYỆN A", "XÃ A");
  const plan = parsePlan(text);
  const found = comparePlan(tracker(), plan, choices);
  expect(say(found)).toEqual(["plan planNumber,planDate,organisation"]);
  expect(found).toMatchObject([
    {
      was: { planNumber: "12/KH-UBND", planDate: "2025-03-01", organisation: "Ủy ban nhân dân huyện A" },
      facts: { planNumber: "30/KH-UBND", planDate: "2025-03-20", organisation: "Ủy ban nhân dân xã A" },
    },
  ]);
  expect(found.map(isTakenAtFirst)).toEqual([true]);
  const after = take(found, tracker(), choices, plan);
  expect(after.tasks).toEqual(tracker().tasks);
  expect(comparePlan(after, plan, choices)).toEqual([]);
});

it("the number of a plan is left as it is where that change alone was not chosen", () => {
  const plan = parsePlan(REVISED.replace("12/KH", "30/KH"));
  const found = comparePlan(tracker(), plan, choices).filter(({ kind }) => kind !== "plan");
  const after = take(found, tracker(), choices, plan);
  expect(after.settings).toEqual(tracker().settings);
  expect(after.tasks[0]?.due).toBe("2025-04-30");
});

it("what a person wrote of the plan stays while its number does", () => {
  const settings = { ...tracker().settings, planTitle: "Ngày hội 2025" };
  const log = [aLine({ id: "", field: "Tên kế hoạch", after: "Ngày hội 2025" })];
  const words = { ...WORDS, settings: { ...WORDS.settings, planTitle: "Tên kế hoạch" } };
  const before = { ...tracker(), settings, log };
  const entered = readEntered(before, words);
  expect(comparePlan(before, parsePlan(FIRST), { ...choices, entered })).toEqual([]);
  const next = parsePlan(FIRST.replace("12/KH", "30/KH"));
  expect(say(comparePlan(before, next, { ...choices, entered }))).toEqual(["plan planNumber,planTitle"]);
});

it("a choice holds on the workbook as it is when it is carried out", () => {
  const chosen = comparePlan(tracker(), revised, choices);
  const colleague = { ...(tracker().tasks[0] as Task), id: "NV-005", title: "Việc thêm sau", dueText: "" };
  const meanwhile: Tracker = {
    ...withTasks(tracker(), ({ id }) => (id === "NV-003" ? { state: "done" } : {})),
  };
  const grown = { ...meanwhile, tasks: [...meanwhile.tasks, colleague] };
  const after = take(chosen, grown);
  expect(after.tasks.map(({ id }) => id)).toEqual([
    "NV-001",
    "NV-002",
    "NV-003",
    "NV-004",
    "NV-005",
    "NV-006",
  ]);
  expect(after.tasks[2]?.state).toBe("done");
  expect(after.tasks[4]).toEqual(colleague);
});
