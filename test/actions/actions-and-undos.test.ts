import fc from "fast-check";
import { buildTracker } from "../../src/actions/build";
import { applyEdit } from "../../src/actions/edit";
import { mergeReturned, planMerge } from "../../src/actions/merge";
import { repairWorkbook } from "../../src/actions/repair";
import { succeed } from "../../src/domain/result";
import { recordReport } from "../../src/actions/snapshot";
import { redoNextAction, undoAlone, undoLastAction } from "../../src/actions/undo";
import { closePlan, reopenPlan } from "../../src/domain/edit/close-plan";
import { setEventDates, setFixedDeadline } from "../../src/domain/edit/deadlines";
import type { Edit } from "../../src/domain/edit/edit";
import { mergeUnits } from "../../src/domain/edit/merge-units";
import { addBody, addUnits, mergeBodies, renameUnit } from "../../src/domain/edit/people";
import { removeUnit } from "../../src/domain/edit/remove-unit";
import { changeSettings } from "../../src/domain/edit/settings";
import { splitUnit } from "../../src/domain/edit/split-unit";
import { addTask, markDone, removeTasks, updateTasks } from "../../src/domain/edit/tasks";
import type { Tracker } from "../../src/domain/tracker";
import { openBook } from "../../src/workbook/book/reading/open-book";
import { readHistory } from "../../src/workbook/book/memory/history";
import { NOTE, TODAY, sentBook, typed } from "../hostile/books";
import { isLongRun } from "../setup/long";
import { smallTracker } from "../sharing/sent-copies";
import { openContent, type ContentPort } from "../support/content-port";
import { makePlanTask } from "../support/plan-builder";
import { day } from "../support/tracker-builder";
import { twoUnitPlan } from "../support/tracker-samples";

type Doing = (port: ContentPort) => Promise<{ readonly ok: boolean }>;

const editing =
  (edit: Edit, isOfClosed = false): Doing =>
  (port) =>
    applyEdit(port, { edit, title: "Thử", note: NOTE, today: TODAY, isOfClosed });

/** Actions of every kind, none of which depends on how rows stand. */
const DOINGS: readonly Doing[] = [
  editing(updateTasks(["NV-001"], { note: "một" })),
  editing(updateTasks(["NV-001", "NV-004"], { state: "paused" })),
  editing(markDone(["NV-002"], day("2021-04-19"), "BC 15")),
  editing(removeTasks(["NV-003", "NV-007"])),
  editing(addTask({ title: "Báo cáo nhanh" }, ["Tây Hồ"])),
  editing(addUnits(["Ba Đình"], "Khối quận", null)),
  editing(addBody("Văn phòng")),
  editing(removeUnit("DV-02", "keep-tasks")),
  editing(setEventDates(new Map([["DV-01", day("2021-05-02")]]))),
  editing(setFixedDeadline(["NV-005"], day("2021-05-20"), "by")),
  editing(changeSettings({ warningDays: 10 })),
  editing(renameUnit("DV-01", "Hội LHPN quận Tây Hồ")),
  editing(mergeBodies("DM-01", "DM-02")),
  editing(mergeUnits("DV-01", "DV-02", { name: "Hội LHPN Tây Hồ", days: "follow", doubles: "further" })),
  editing(
    splitUnit("DV-01", { names: ["Hội LHPN phường Bưởi"], rows: "move", ids: ["NV-002"], days: "keep" }),
  ),
  editing(closePlan(TODAY), true),
  editing(reopenPlan(), true),
  (port) => recordReport(port, { title: "Chốt", note: NOTE, today: TODAY, replace: true }),
  (port) => buildTracker(port, { plan: MORE, language: "vi", reportDate: null, today: TODAY, note: NOTE }),
  spoilAndRepair,
  mergeCopy,
];

/** A plan of the same number that names one task more. */
const MORE = {
  ...twoUnitPlan(),
  number: smallTracker().settings.planNumber,
  units: [],
  bodies: [],
  tasks: [makePlanTask("Tổng kết Đại hội điểm", { line: 99 })],
  milestones: [],
};

/** Types over a flag, which the repair writes again; taking that back brings the words back, which no tracker tells. */
async function spoilAndRepair(port: ContentPort): Promise<{ readonly ok: boolean }> {
  await port.apply(
    openContent(port.content())
      .content()
      .sheets.flatMap((sheet) =>
        sheet.name === "Nhiệm vụ"
          ? typed({ ...sheet, blocks: [] }, 1, "Cảnh báo", "xong rồi").blocks.map((block) => ({
              kind: "writeCells" as const,
              sheet: sheet.name,
              block,
            }))
          : [],
      ),
  );
  return repairWorkbook(port, TODAY, { title: "Sửa bảng", note: NOTE });
}

/** Takes in the copy of the first unit, where nothing of it has to be asked. */
async function mergeCopy(port: ContentPort): Promise<{ readonly ok: boolean }> {
  const files = [{ name: "DV-01.xlsx", content: succeed(sentBook().returned) }];
  const order = { files, preference: "returned" as const, today: TODAY, when: NOTE.when };
  const preview = planMerge(port.content(), order);
  return preview.ok ? mergeReturned(port, order, preview.value) : preview;
}

/** The numbers of the steps that a workbook keeps, those that are done and those that were taken back. */
function stepsOf(port: ContentPort): {
  readonly done: readonly number[];
  readonly undone: readonly number[];
} {
  const book = openBook(port.content());
  const { done, undone } = book ? readHistory(book) : { done: [], undone: [] };
  return { done: done.map(({ number }) => number), undone: undone.map(({ number }) => number) };
}

/**
 * A tracker without its log, rows by their codes: those that come back come last. What was counted for a report stays as it
 * was counted, also where something from before is taken back alone since.
 */
function heldIn(port: ContentPort, isAnyAlone: boolean): unknown {
  const tracker = openBook(port.content())?.tracker as Tracker;
  const snapshots = tracker.snapshots.map((one) => (isAnyAlone ? one.day : one));
  const rest = { ...tracker, log: [], snapshots };
  const byCode = (rows: readonly object[]): string[] => rows.map((row) => JSON.stringify(row)).sort();
  return { ...rest, tasks: byCode(rest.tasks), units: byCode(rest.units), bodies: byCode(rest.bodies) };
}

type Move = number | "undo" | "redo" | { readonly alone: number };

const moves: fc.Arbitrary<Move> = fc.oneof(
  { weight: 3, arbitrary: fc.nat({ max: DOINGS.length - 1 }) },
  { weight: 2, arbitrary: fc.constantFrom("undo" as const, "redo" as const) },
  { weight: 1, arbitrary: fc.record({ alone: fc.nat({ max: 20 }) }) },
);

/** Makes a move; what is done by each step's number is written down in `doings`. */
async function make(port: ContentPort, move: Move, doings: Map<number, number>): Promise<void> {
  const before = stepsOf(port);
  if (move === "undo") {
    expect((await undoLastAction(port, NOTE, TODAY)).ok).toBe(before.done.length > 0);
    expect(stepsOf(port).done).toEqual(before.done.slice(0, -1));
  } else if (move === "redo") {
    expect((await redoNextAction(port, NOTE, TODAY)).ok).toBe(before.undone.length > 0);
    expect(stepsOf(port).done).toHaveLength(before.done.length + Math.min(1, before.undone.length));
  } else if (typeof move === "object") {
    const number = before.done[move.alone % before.done.length];
    if (number === undefined) return;
    const { ok } = await undoAlone(port, number, NOTE, TODAY);
    // One that later steps rest on is refused.
    expect(stepsOf(port).done).toEqual(ok ? before.done.filter((one) => one !== number) : before.done);
  } else {
    await DOINGS[move]?.(port);
    // What changed nothing, or was refused, is no step.
    for (const number of stepsOf(port).done) if (!before.done.includes(number)) doings.set(number, move);
  }
}

it("any sequence of actions, undos and redos ends where the remaining actions alone would", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(moves, { minLength: 3, maxLength: isLongRun ? 14 : 5 }), async (sequence) => {
      const port = openContent(sentBook().master);
      const doings = new Map<number, number>();
      for (const move of sequence) await make(port, move, doings);
      const alone = openContent(sentBook().master);
      for (const number of stepsOf(port).done) await DOINGS[doings.get(number) ?? -1]?.(alone);
      const isAnyAlone = sequence.some((move) => typeof move === "object");
      expect(heldIn(port, isAnyAlone)).toEqual(heldIn(alone, isAnyAlone));
    }),
    { numRuns: isLongRun ? 20 : 3 },
  );
});
