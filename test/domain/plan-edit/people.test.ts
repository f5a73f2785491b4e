import {
  assignEachUnit,
  assignOnce,
  confirmAssumption,
  confirmSameBody,
} from "../../../src/domain/plan-edit/answers";
import type { PlanDraft } from "../../../src/domain/plan-edit/draft";
import { planOfDraft } from "../../../src/domain/plan-edit/draft";
import {
  addBody,
  addUnit,
  changeUnit,
  mergeBodies,
  removeBody,
  removeUnit,
  renameBody,
} from "../../../src/domain/plan-edit/people";
import type { Question } from "../../../src/domain/plan-edit/question";
import { makePlanTask } from "../../support/plan-builder";
import { reviewOf, titlesOf } from "./a-draft";

const units = [
  { name: "Hội LHPN xã A", group: "Khối xã" },
  { name: "Hội LHPN xã B", group: "Khối xã" },
];
const bodies = ["Ban Thường vụ", "Ban Tổ chức", "BTV"].map((name) => ({ name, aliases: [] }));

function first({ questions }: PlanDraft): Question {
  const [question] = questions;
  if (!question) throw new Error("Nothing is asked");
  return question;
}

describe("one body under two names", () => {
  const draft = reviewOf({
    bodies,
    tasks: [
      makePlanTask("Duyệt", { lead: "BTV", support: ["Ban Tổ chức"] }),
      makePlanTask("Theo dõi", { line: 2, lead: "Ban Tổ chức", support: ["BTV", "Ban Thường vụ"] }),
    ],
    problems: [{ code: "same-body", line: 2, words: "BTV", proposal: "Ban Thường vụ" }],
  });

  it("stays two until the person says yes", () => {
    expect(planOfDraft(draft).bodies.map(({ name }) => name)).toEqual([
      "Ban Thường vụ",
      "Ban Tổ chức",
      "BTV",
    ]);
  });

  it("becomes one, wherever tasks name it, with the other name kept", () => {
    const plan = planOfDraft(confirmSameBody(draft, first(draft)));
    expect(plan.bodies).toEqual([
      { name: "Ban Thường vụ", aliases: ["BTV"] },
      { name: "Ban Tổ chức", aliases: [] },
    ]);
    expect(plan.tasks.map(({ lead, support }) => [lead, support])).toEqual([
      ["Ban Thường vụ", ["Ban Tổ chức"]],
      ["Ban Tổ chức", ["Ban Thường vụ"]],
    ]);
    expect(plan.problems).toEqual([]);
  });

  it("is asked under its new name once it is renamed", () => {
    const renamed = renameBody(draft, "Ban Thường vụ", "Ban Thường vụ Hội LHPN tỉnh");
    expect(first(renamed).proposal).toBe("Ban Thường vụ Hội LHPN tỉnh");
    expect(renamed.bodies[0]).toEqual({
      name: "Ban Thường vụ Hội LHPN tỉnh",
      aliases: ["Ban Thường vụ"],
    });
  });

  it("is not asked any more once they were merged by hand or one was removed", () => {
    expect(mergeBodies(draft, "Ban Thường vụ", "BTV").questions).toEqual([]);
    expect(removeBody(draft, "BTV").questions).toEqual([]);
  });

  it("keeps a name met only in the text as another name of the body", () => {
    const merged = mergeBodies(reviewOf({ bodies }), "Ban Tổ chức", "Ban TC");
    expect(merged.bodies[1]).toEqual({ name: "Ban Tổ chức", aliases: ["Ban TC"] });
  });
});

it("takes a removed body off its tasks", () => {
  const draft = reviewOf({
    bodies,
    tasks: [makePlanTask("Duyệt", { lead: "BTV", support: ["Ban Tổ chức"] })],
  });
  expect(removeBody(draft, "BTV").tasks[0]?.task.lead).toBeNull();
  expect(removeBody(draft, "Ban Tổ chức").tasks[0]?.task.support).toEqual([]);
});

it("adds a unit or body once, whatever its capitals", () => {
  const draft = reviewOf({ units, bodies });
  expect(addUnit(draft, " Hội LHPN xã C ", "Khối xã").units.at(-1)).toEqual({
    name: "Hội LHPN xã C",
    group: "Khối xã",
  });
  expect(addUnit(draft, "hội lhpn xã a", "")).toBe(draft);
  expect(addBody(draft, "ban tổ chức")).toBe(draft);
  expect(addBody(draft, "  ")).toBe(draft);
});

it("renames a unit where tasks name it, and refuses the name of another", () => {
  const draft = reviewOf({
    units,
    tasks: [makePlanTask("Làm điểm", { scope: "each-unit", lead: null, units: ["Hội LHPN xã A"] })],
  });
  const renamed = changeUnit(draft, "Hội LHPN xã A", "Hội LHPN phường A", "Khối phường");
  expect(renamed.units[0]).toEqual({ name: "Hội LHPN phường A", group: "Khối phường" });
  expect(renamed.tasks[0]?.task.units).toEqual(["Hội LHPN phường A"]);
  expect(changeUnit(draft, "Hội LHPN xã A", "Hội LHPN xã B", "")).toBe(draft);
});

it("drops the tasks that only a removed unit does; restored they are done once", () => {
  const draft = reviewOf({
    units,
    tasks: [
      makePlanTask("Chỉ xã A", { scope: "each-unit", units: ["Hội LHPN xã A"] }),
      makePlanTask("Cả hai", { line: 2, scope: "each-unit", units: ["Hội LHPN xã A", "Hội LHPN xã B"] }),
    ],
  });
  const removed = removeUnit(draft, "Hội LHPN xã A");
  expect(titlesOf(removed)).toEqual(["Cả hai"]);
  expect(planOfDraft(removed).tasks[0]?.units).toEqual(["Hội LHPN xã B"]);
  const restored = { ...removed, tasks: removed.tasks.map((entry) => ({ ...entry, dropped: false })) };
  expect(planOfDraft(restored).tasks[0]).toMatchObject({ title: "Chỉ xã A", scope: "once" });
});

describe("what was assumed of a whole section", () => {
  const draft = reviewOf({
    tasks: [
      makePlanTask("Nội dung", { section: "III.1", scope: "each-unit", lead: null, leadInferred: true }),
      makePlanTask("Nhân sự", {
        section: "III.2",
        line: 2,
        scope: "each-unit",
        lead: null,
        leadInferred: true,
      }),
      makePlanTask("Duyệt", { section: "IV", line: 3 }),
    ],
    problems: [{ code: "each-unit-assumed", line: 1, words: "III" }],
  });

  it("is about the section's tasks that name nobody", () => {
    expect(first(draft).tasks).toEqual(["t1", "t2"]);
  });

  it("is settled by a yes", () => {
    const confirmed = confirmAssumption(draft, first(draft));
    expect(confirmed.questions).toEqual([]);
    expect(confirmed.tasks.map(({ task }) => [task.scope, task.leadInferred])).toEqual([
      ["each-unit", false],
      ["each-unit", false],
      ["once", false],
    ]);
  });

  it("is put right for all of them by a no", () => {
    const once = assignOnce(draft, first(draft), "Văn phòng");
    expect(once.tasks.map(({ task }) => [task.scope, task.lead])).toEqual([
      ["once", "Văn phòng"],
      ["once", "Văn phòng"],
      ["once", "Ban Thường vụ"],
    ]);
    expect(once.questions).toEqual([]);
  });
});

it("gives work to each unit where the issuing body was assumed to lead it", () => {
  const draft = reviewOf({
    tasks: [makePlanTask("Tuyên truyền", { section: "II.1", leadInferred: true })],
    problems: [{ code: "lead-assumed", line: 1, words: "II", proposal: "Ban Thường vụ" }],
  });
  expect(first(draft).tasks).toEqual(["t1"]);
  const each = assignEachUnit(draft, first(draft));
  expect(each.tasks[0]?.task).toMatchObject({ scope: "each-unit", lead: null, leadInferred: false });
  expect(each.questions).toEqual([]);
});

it("what is asked about names follows them, and is settled where they become one or are put right", () => {
  const asked = reviewOf({
    bodies,
    tasks: [makePlanTask("Duyệt", { lead: "BTV", support: ["Ban Tổ chức"] })],
    problems: [
      { code: "joint-lead", line: 1, words: "BTV; Ban Tổ chức", proposal: "BTV" },
      { code: "lead-doubtful", line: 1, words: "BTV" },
    ],
  });
  const told = ({ questions }: PlanDraft): unknown[] =>
    questions.map(({ code, words, proposal }) => [code, words, proposal]);
  expect(told(renameBody(asked, "BTV", "Ban Thường vụ tỉnh"))).toEqual([
    ["joint-lead", "Ban Thường vụ tỉnh; Ban Tổ chức", "Ban Thường vụ tỉnh"],
  ]);
  expect(told(mergeBodies(asked, "Ban Tổ chức", "BTV"))).toEqual([]);
});
