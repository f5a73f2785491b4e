import { trackerFromPlan } from "../../src/domain/tracker-from-plan";
import { addPlan } from "../../src/domain/add-plan";
import { applyChanges } from "../../src/workbook/page/apply/apply-changes";
import { findChanges } from "../../src/workbook/page/difference/find-changes";
import type { WorkbookContent } from "../../src/workbook/page/content";
import { describeTracker } from "../../src/workbook/book/describe";
import { openBook } from "../../src/workbook/book/reading/open-book";
import { makeWording } from "../../src/workbook/schema/wording";
import { makePlan, makePlanTask } from "../support/plan-builder";
import { day, makeNumberedTask, makeTracker, makeUnit } from "../support/tracker-builder";

const today = day("2021-04-20");
const empty: WorkbookContent = { sheets: [], names: [], properties: { custom: {} } };
const wording = makeWording("vi");

function build(desired: WorkbookContent, found = empty): WorkbookContent {
  return applyChanges(found, findChanges({ found, baseline: null, desired }));
}

const tracker = makeTracker({
  units: [makeUnit("DV-01", "Hội LHPN quận Tây Hồ"), makeUnit("DV-02", "Hội LHPN huyện Đông Anh")],
  tasks: [
    makeNumberedTask(1, { unit: "Hội LHPN quận Tây Hồ", dueKind: "before", due: day("2021-04-02") }),
    makeNumberedTask(2, {
      unit: "Hội LHPN huyện Đông Anh",
      due: { raw: "02/4/2021" },
      completedOn: { raw: "xong rồi" },
    }),
    makeNumberedTask(3, { title: '=HYPERLINK("http://x")', note: "+84 912", proposal: "@x" }),
  ],
});

describe("building a workbook", () => {
  it("leaves nothing to do the second time", () => {
    const desired = describeTracker(tracker, wording, today);
    const built = build(desired);
    expect(findChanges({ found: built, baseline: desired, desired })).toEqual([]);
  });

  it("can be read back to the same tracker, mistyped dates and all", () => {
    const built = build(describeTracker(tracker, wording, today));
    expect(openBook(built)?.tracker).toEqual(tracker);
  });

  it("never touches a sheet of the user's", () => {
    const own = build(describeTracker(makeTracker(), makeWording("vi", 2), today));
    const built = build(describeTracker(tracker, wording, today), own);
    for (const sheet of own.sheets) expect(built.sheets).toContainEqual(sheet);
  });
});

describe("mending a workbook", () => {
  const desired = describeTracker(tracker, wording, today);
  const built = build(desired);
  const tasks = built.sheets.find(({ name }) => name === "Nhiệm vụ")!;
  const flagColumn = tasks.tables[0]!.columns.findIndex(({ header }) => header === "Cảnh báo");
  const dueColumn = tasks.tables[0]!.columns.findIndex(({ header }) => header === "Hạn");
  const typeInto = (row: number, column: number, value: string | number): WorkbookContent =>
    applyChanges(built, [
      { kind: "writeCells", sheet: "Nhiệm vụ", block: { row, column, contents: [[value]] } },
    ]);

  function mend(found: WorkbookContent): ReturnType<typeof findChanges> {
    const read = openBook(found)!;
    const described = describeTracker(read.tracker, read.wording, today);
    return findChanges({ found, baseline: described, desired: described });
  }

  it("writes an overwritten flag formula again, and nothing else", () => {
    const changes = mend(typeInto(5, flagColumn, "√ Hoàn thành"));
    expect(changes).toHaveLength(1);
    expect(changes[0]).toMatchObject({ kind: "writeCells", block: { row: 5, column: flagColumn } });
  });

  it("leaves what people type alone, even a date that is none", () => {
    expect(mend(typeInto(4, dueColumn, "mồng 2 tháng 4"))).toEqual([]);
    expect(mend(typeInto(4, dueColumn, 44288.75))).toEqual([]);
  });

  it("puts a lost drop-down back", () => {
    const lost = { ...tasks, validations: tasks.validations.slice(1) };
    const found = { ...built, sheets: built.sheets.map((sheet) => (sheet === tasks ? lost : sheet)) };
    expect(mend(found)).toEqual([
      { kind: "setValidation", sheet: "Nhiệm vụ", validation: tasks.validations[0] },
    ]);
  });

  it("protects the page again where someone took the protection off", () => {
    const found = applyChanges(built, [{ kind: "unprotect", sheet: "Tổng hợp" }]);
    expect(mend(found).map(({ kind }) => kind)).toEqual(["protect"]);
  });

  it("leaves a hidden sheet open: nobody sees that it is, and opening it takes Excel's own undo away", () => {
    const protection = {
      allowSort: false,
      allowFilter: false,
      allowFormatColumns: true,
      allowFormatRows: true,
    };
    const older = applyChanges(built, [{ kind: "protect", sheet: "_lich", protection }]);
    expect(mend(older)).toEqual([]);
    const damaged = applyChanges(older, [
      { kind: "writeCells", sheet: "_lich", block: { row: 10, column: 0, contents: [["x"]] } },
    ]);
    expect(mend(damaged).map(({ kind }) => kind)).toEqual(["unprotect", "writeCells"]);
  });

  it("says nothing of what was not told, and takes it for neither lost nor in order", () => {
    const untold = { ...tasks, validations: [], conditionalFormats: [], unknown: ["validations"] as const };
    const found = { ...built, sheets: built.sheets.map((sheet) => (sheet === tasks ? untold : sheet)) };
    expect(mend(found).map(({ kind }) => kind)).toEqual(["setConditionalFormats"]);
  });
});

describe("adding a plan to its tracker", () => {
  it("adds only the row that is new, numbered after the last", () => {
    const choices = { reportDate: today, today };
    const first = makePlan({ tasks: [makePlanTask("Duyệt báo cáo")] });
    const before = trackerFromPlan(first, choices);
    const after = addPlan(
      before,
      makePlan({ tasks: [makePlanTask("Duyệt báo cáo"), makePlanTask("Rút kinh nghiệm")] }),
      choices,
    );
    expect(after.tasks.map(({ id, title }) => `${id} ${title}`)).toEqual([
      "NV-001 Duyệt báo cáo",
      "NV-002 Rút kinh nghiệm",
    ]);
    const found = build(describeTracker(before, wording, today));
    const changes = findChanges({
      found,
      baseline: describeTracker(before, wording, today),
      desired: describeTracker(after, wording, today),
    });
    expect(openBook(applyChanges(found, changes))?.tracker).toEqual(after);
  });
});

it("clears no page before a table has grown, which an Excel may refuse", () => {
  const baseline = describeTracker(tracker, wording, today);
  const more = { ...tracker, units: [...tracker.units, makeUnit("DV-03", "Hội LHPN quận Ba Đình")] };
  const kinds = findChanges({
    found: build(baseline),
    baseline,
    desired: describeTracker(more, wording, today),
  }).map(({ kind }) => kind);
  expect(kinds).toContain("resizeTable");
  expect(kinds.indexOf("clearRange")).toBeGreaterThan(kinds.lastIndexOf("resizeTable"));
});
