import { planEdit } from "../../src/actions/edit";
import { mergeReturned, planMerge } from "../../src/actions/merge";
import { planUndo } from "../../src/actions/undo";
import type { Edit } from "../../src/domain/edit/edit";
import { mergeUnits } from "../../src/domain/edit/merge-units";
import { renameUnit } from "../../src/domain/edit/people";
import { removeUnit } from "../../src/domain/edit/remove-unit";
import { splitUnit } from "../../src/domain/edit/split-unit";
import { succeed } from "../../src/domain/result";
import type { Tracker } from "../../src/domain/tracker";
import { describeBook, describeTracker } from "../../src/workbook/book/describe";
import { openBook } from "../../src/workbook/book/reading/open-book";
import { applyChanges } from "../../src/workbook/page/apply/apply-changes";
import type { WorkbookContent } from "../../src/workbook/page/content";
import { findChanges } from "../../src/workbook/page/difference/find-changes";
import { NOTE, TODAY, sentBook, trackerBook } from "../hostile/books";
import { findWrongCaches } from "../support/cached-values";
import { openContent } from "../support/content-port";
import { describeWith } from "../support/tools";

const TAY_HO = "Hội LHPN quận Tây Hồ";
const MERGED = "Hội LHPN phường Hồ Tây";

const MERGE = mergeUnits("DV-01", "DV-02", { name: MERGED, days: "follow", doubles: "further" });
const SPLIT = splitUnit("DV-01", {
  names: ["Hội LHPN phường Bưởi"],
  rows: "move",
  ids: ["NV-002", "NV-005"],
  days: "follow",
});

function trackerIn(content: WorkbookContent): Tracker {
  const book = openBook(content);
  if (!book) throw new Error("no tracker");
  return book.tracker;
}

function after(edit: Edit, content = trackerBook()): WorkbookContent {
  const plan = planEdit(content, { edit, title: "Thử", note: NOTE, today: TODAY });
  if (!plan.ok) throw new Error(JSON.stringify(plan.problem));
  return applyChanges(content, plan.value.changes);
}

/** What should stand in a workbook, every value worked out. */
function drawn(content: WorkbookContent): WorkbookContent {
  const book = openBook(content);
  if (!book) throw new Error("no tracker");
  return describeBook(book, TODAY);
}

function outOfOrder(content: WorkbookContent): unknown[] {
  const desired = drawn(content);
  return findChanges({ found: content, baseline: desired, desired });
}

/** The workbook with a name chosen on Lịch and on Tuần này. */
function choosing(name: string): WorkbookContent {
  const book = openBook(trackerBook());
  if (!book) throw new Error("no tracker");
  const places = { ...book.places, choices: { timeline: name, week: name } };
  return describeTracker(book.tracker, book.wording, TODAY, places);
}

describe("a name chosen on Lịch and Tuần này", () => {
  const rename = renameUnit("DV-01", "Hội LHPN phường Tây Hồ");
  it.each([
    [
      "follows a new one, and the old one again when that is taken back",
      TAY_HO,
      rename,
      "Hội LHPN phường Tây Hồ",
    ],
    ["becomes that of the unit which has the rows", "Hội LHPN huyện Đông Anh", MERGE, MERGED],
    ["stays where the unit gave rows to another", TAY_HO, SPLIT, TAY_HO],
    ["gives way to all where nobody has the rows", TAY_HO, removeUnit("DV-01", "with-tasks"), null],
    ["stays where it is a person's that no list has", "Chị Hoa", MERGE, "Chị Hoa"],
  ])("%s", (_, name, edit, chosen) => {
    const before = choosing(name);
    const changed = after(edit, before);
    expect(openBook(changed)?.places.choices).toMatchObject({ timeline: chosen, week: chosen });
    expect(outOfOrder(changed)).toEqual([]);
    if (edit !== rename) return;
    const undo = planUndo(changed, NOTE, TODAY);
    if (!undo.ok) throw new Error("no undo");
    const back = openBook(applyChanges(changed, undo.value.changes));
    expect(back?.places.choices).toMatchObject({ timeline: name, week: name });
  });
});

describe.each([
  ["merged", MERGE],
  ["split", SPLIT],
])("a unit that is %s", (_, edit) => {
  it("leaves the workbook in order, and comes back by one undo", () => {
    const changed = after(edit);
    expect(outOfOrder(changed)).toEqual([]);
    const undone = planUndo(changed, NOTE, TODAY);
    if (!undone.ok) throw new Error(JSON.stringify(undone.problem));
    expect(undone.value.left).toEqual([]);
    const back = trackerIn(applyChanges(changed, undone.value.changes));
    const start = trackerIn(trackerBook());
    const byCode = <Row extends object>(rows: readonly Row[]): string[] =>
      rows.map((row) => JSON.stringify(row)).sort();
    expect(byCode(back.units)).toEqual(byCode(start.units));
    expect(byCode(back.tasks)).toEqual(byCode(start.tasks));
  });

  describeWith(["soffice", "libfaketime"], "read by LibreOffice", () => {
    it("shows on every page what was worked out", async () => {
      // The workbook is in order, so that its formulas are these.
      const { formulaCount, wrong } = await findWrongCaches(drawn(after(edit)), TODAY);
      expect(formulaCount).toBeGreaterThan(100);
      expect(wrong).toEqual([]);
    }, 120_000);
  });
});

describe("units that are merged", () => {
  it("leave the rows that go, whole, in the log", () => {
    const { log, tasks } = trackerIn(after(MERGE));
    const gone = trackerIn(trackerBook()).tasks.filter(({ id }) => !tasks.some((task) => task.id === id));
    expect(gone.length).toBeGreaterThan(0);
    for (const { id, title } of gone) {
      const line = log.find((entry) => entry.id === id && entry.after === "");
      expect(line?.before).toContain(title);
    }
    expect(tasks.filter(({ unit, lead }) => [unit, lead].includes(TAY_HO))).toEqual([]);
  });
});

describe("a copy that was sent out before", () => {
  it.each([
    ["its unit was renamed", renameUnit("DV-01", MERGED)],
    [
      "its unit joined another",
      mergeUnits("DV-02", "DV-01", { name: MERGED, days: "follow", doubles: "both" }),
    ],
  ])("is taken in although %s, and its round says that it came back", async (_, edit) => {
    const port = openContent(after(edit, sentBook().master));
    const files = [{ name: "DV-01.xlsx", content: succeed(sentBook().returned) }];
    const order = { files, preference: null, today: TODAY, when: NOTE.when };
    const preview = planMerge(port.content(), order);
    if (!preview.ok) throw new Error(preview.problem.code);
    expect(await mergeReturned(port, order, preview.value)).toMatchObject({ ok: true });
    const { tasks, rounds } = trackerIn(port.content());
    expect(tasks.find(({ id }) => id === "NV-001")).toMatchObject({ state: "done", note: "xong sớm" });
    const back = rounds.filter(({ returnedOn }) => returnedOn !== null);
    expect(back).toMatchObject([{ returnedOn: TODAY, file: "DV-01.xlsx" }]);
  });
});
