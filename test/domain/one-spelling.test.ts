import fc from "fast-check";
import { addPlan } from "../../src/domain/add-plan";
import { addBody, changeUnit, mergeBodies as mergeInDraft } from "../../src/domain/plan-edit/people";
import { draftOfPlan, planOfDraft } from "../../src/domain/plan-edit/draft";
import { changeTask } from "../../src/domain/plan-edit/tasks";
import { mergeBodies } from "../../src/domain/edit/people";
import { isSameName } from "../../src/domain/names";
import type { Plan } from "../../src/domain/plan";
import { withOneSpelling } from "../../src/domain/plan-names";
import { makeReport } from "../../src/domain/report";
import { groupByLead, groupByUnit } from "../../src/domain/summary-group";
import type { Tracker } from "../../src/domain/tracker";
import { trackerFromPlan } from "../../src/domain/tracker-from-plan";
import { parsePlan } from "../../src/plan-import";
import { describeTracker } from "../../src/workbook/book/describe";
import { COUNT_HEADERS } from "../../src/workbook/formula/count";
import { makeWording } from "../../src/workbook/schema/wording";
import { calculate } from "../excel-host/calc";
import { calcWorkbookOf } from "../excel-host/calc/from-content";
import { makePlan, makePlanTask } from "../support/plan-builder";
import { day } from "../support/tracker-builder";

const today = day("2021-04-20");
const choices = { reportDate: today, today };
const namesOf = ({ tasks }: Tracker): string[][] =>
  tasks.map(({ unit, lead, support }) => [unit, lead, support]);

/** One body in the spellings that Word and two typists make of it, and a unit in two. */
const plan = makePlan({
  units: [
    { name: "Hội LHPN xã Hòa An", group: "" },
    { name: "Hội LHPN xã Hoà An", group: "" },
  ],
  bodies: [
    { name: "Ban Tổ chức - Kiểm tra", aliases: ["TCKT"] },
    { name: "Ban Tổ chức – Kiểm tra", aliases: ["Ban TCKT"] },
    { name: "Ủy ban xã A", aliases: [] },
  ],
  tasks: [
    makePlanTask("Một", { lead: "Ban Tổ chức - Kiểm tra", support: ["Uỷ ban xã A", "Ủy ban xã A"] }),
    makePlanTask("Hai", { lead: "Ban Tổ chức – Kiểm tra", support: ["Ban Tổ chức - Kiểm tra", "Sở Y tế"] }),
    makePlanTask("Ba", { lead: "TCKT" }),
    makePlanTask("Bốn", { lead: "Sở  Y tế".normalize("NFD") }),
    makePlanTask("Năm", {
      scope: "each-unit",
      lead: null,
      units: ["Hội LHPN xã Hoà An", "Hội LHPN xã Hòa An"],
    }),
  ],
});

describe("a plan that spells one body in two ways", () => {
  const tracker = trackerFromPlan(plan, choices);

  it("makes one body, one unit, and one spelling in every row", () => {
    expect(tracker.units.map(({ name }) => name)).toEqual(["Hội LHPN xã Hòa An"]);
    expect(tracker.bodies.map(({ name, otherNames }) => [name, otherNames])).toEqual([
      ["Ban Tổ chức - Kiểm tra", "TCKT; Ban TCKT"],
      ["Ủy ban xã A", ""],
    ]);
    expect(namesOf(tracker)).toEqual([
      ["", "Ban Tổ chức - Kiểm tra", "Ủy ban xã A"],
      ["", "Ban Tổ chức - Kiểm tra", "Sở Y tế"],
      ["", "Ban Tổ chức - Kiểm tra", ""],
      ["", "Sở Y tế", ""],
      ["Hội LHPN xã Hòa An", "Hội LHPN xã Hòa An", ""],
    ]);
  });

  it("is counted alike by people and by the formulas of the page", () => {
    const report = makeReport(tracker, today);
    const sum = (counts: Readonly<Record<string, number>> | undefined): number =>
      Object.values(counts ?? {}).reduce((total, count) => total + count, 0);
    expect(sum(groupByLead(tracker, report).bodies[0])).toBe(3);
    expect(sum(groupByUnit(tracker, report).notInList)).toBe(0);
    const content = describeTracker(tracker, makeWording("vi"), today);
    const sheet = content.sheets.find(({ name }) => name === "Đầu mối");
    const [table] = sheet?.tables ?? [];
    const column = table?.columns.findIndex(({ header }) => header === COUNT_HEADERS.leadTotal) ?? -1;
    const { valueOf } = calculate(calcWorkbookOf(content), { today });
    expect(valueOf("Đầu mối", (table?.range.row ?? 0) + 1, (table?.range.column ?? 0) + column)).toBe(3);
  });

  it("is read from its text in one spelling", () => {
    const read = parsePlan(
      [
        "KẾ HOẠCH",
        "Thử",
        "",
        "I. NHIỆM VỤ",
        "1. Ban Tổ chức - Kiểm tra chủ trì xây dựng đề án, xong trước ngày 30/4/2021.",
        "2. Ban Tổ chức – Kiểm tra chủ trì tổng hợp báo cáo, xong trước ngày 15/5/2021.",
        "3. Huyện uỷ chủ trì thẩm định.",
        "4. Huyện ủy chủ trì ban hành văn bản.",
      ].join("\n"),
    );
    expect(read.tasks.map(({ lead }) => lead)).toEqual([
      "Ban Tổ chức - Kiểm tra",
      "Ban Tổ chức - Kiểm tra",
      "Huyện uỷ",
      "Huyện uỷ",
    ]);
    expect(read.bodies.map(({ name }) => name)).toEqual(["Ban Tổ chức - Kiểm tra", "Huyện uỷ"]);
  });

  it("adds nothing to its own tracker, in whatever spelling it comes again", () => {
    const again = (text: string): Plan =>
      JSON.parse(JSON.stringify(plan).replaceAll(text, text.normalize("NFD"))) as Plan;
    expect(addPlan(tracker, plan, choices)).toBe(tracker);
    expect(addPlan(tracker, again("Ban Tổ chức"), choices)).toBe(tracker);
  });

  it("names in new rows whom the tracker's lists name, merged bodies too", () => {
    const bodies = [
      ...tracker.bodies,
      { ...tracker.bodies[0]!, code: "DM-09", name: "Ban Tổ chức cán bộ", otherNames: "" },
    ];
    const merged = mergeBodies("DM-09", "DM-01")({ ...tracker, bodies });
    const more = { ...plan, tasks: [...plan.tasks, makePlanTask("Sáu", { lead: "Ban Tổ chức – Kiểm tra" })] };
    const grown = addPlan(merged, more, choices);
    expect(grown.bodies).toEqual(merged.bodies);
    expect(namesOf(grown).slice(merged.tasks.length)).toEqual([["", "Ban Tổ chức cán bộ", ""]]);
  });
});

describe("a plan under review", () => {
  const draft = draftOfPlan(plan);

  it("keeps the units of a task that spells them otherwise than the list", () => {
    expect(planOfDraft(draft).tasks[4]).toMatchObject({ scope: "each-unit", units: ["Hội LHPN xã Hòa An"] });
  });

  it("takes a typed name for the body that is called so", () => {
    const typed = changeTask(draft, "t4", { lead: "ban tckt", support: ["Uỷ ban xã A", "Sở  Y tế"] });
    expect(planOfDraft(typed).tasks[3]).toMatchObject({
      lead: "Ban Tổ chức - Kiểm tra",
      support: ["Ủy ban xã A", "Sở Y tế"],
    });
    expect(typed.bodies.map(({ name }) => name)).toEqual([
      "Ban Tổ chức - Kiểm tra",
      "Ủy ban xã A",
      "Sở Y tế",
    ]);
  });

  it("has no second body or unit of another spelling", () => {
    expect(addBody(draft, "Uỷ ban  xã A")).toBe(draft);
    expect(changeUnit(draft, "Hội LHPN xã Hòa An", "Uỷ ban xã A", "")).toBe(draft);
    const kept = mergeInDraft(draft, "Uỷ ban xã A", "Ban Tổ chức – Kiểm tra");
    expect(planOfDraft(kept).tasks[0]).toMatchObject({ lead: "Ủy ban xã A", support: [] });
  });
});

const SPELLINGS = [
  "Uỷ ban A",
  "Ủy ban A",
  "Ban B – C",
  "Ban B - C",
  "Ban B-C".normalize("NFD"),
  "TCKT",
  "Hội\u00A0D",
];
const anyPlan = fc
  .record({
    units: fc.array(fc.constantFrom(...SPELLINGS), { maxLength: 3 }),
    bodies: fc.array(fc.tuple(fc.constantFrom(...SPELLINGS), fc.constantFrom(...SPELLINGS)), {
      maxLength: 3,
    }),
    leads: fc.array(fc.option(fc.constantFrom(...SPELLINGS)), { maxLength: 5 }),
  })
  .map(({ units, bodies, leads }) =>
    makePlan({
      units: units.map((name) => ({ name, group: "" })),
      bodies: bodies.map(([name, alias]) => ({ name, aliases: [alias] })),
      tasks: leads.map((lead, index) =>
        makePlanTask(`Việc ${index}`, { lead, support: SPELLINGS.slice(index, index + 2) }),
      ),
    }),
  );

describe("any plan in one spelling", () => {
  it("is the same when it is spelled again, and no two of its names are one to people", () => {
    fc.assert(
      fc.property(anyPlan, (any) => {
        const once = withOneSpelling(any);
        expect(withOneSpelling(once)).toEqual(once);
        const names = new Set([
          ...[...once.units, ...once.bodies].map(({ name }) => name),
          ...once.tasks.flatMap(({ lead, support }) => [...(lead === null ? [] : [lead]), ...support]),
        ]);
        const all = [...names];
        expect(
          all.filter((name, index) => all.findIndex((other) => isSameName(other, name)) !== index),
        ).toEqual([]);
      }),
    );
  });
});
