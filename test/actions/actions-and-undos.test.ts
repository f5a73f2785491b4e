import fc from "fast-check";
import { buildTracker } from "../../src/actions/build";
import { applyEdit } from "../../src/actions/edit";
import { mergeReturned, planMerge } from "../../src/actions/merge";
import { repairWorkbook } from "../../src/actions/repair";
import { succeed } from "../../src/domain/result";
import { recordReport } from "../../src/actions/snapshot";
import { redoNextAction, undoLastAction } from "../../src/actions/undo";
import { setEventDates, setFixedDeadline } from "../../src/domain/edit/deadlines";
import type { Edit } from "../../src/domain/edit/edit";
import { addBody, addUnits, mergeBodies, renameUnit } from "../../src/domain/edit/people";
import { removeUnit } from "../../src/domain/edit/remove-unit";
import { changeSettings } from "../../src/domain/edit/settings";
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
  (edit: Edit): Doing =>
  (port) =>
    applyEdit(port, { edit, title: "Thử", note: NOTE, today: TODAY });

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

/** The number of the last step that the workbook keeps. */
function lastStep(port: ContentPort): number {
  const book = openBook(port.content());
  const { done, undone } = book ? readHistory(book) : { done: [], undone: [] };
  return Math.max(0, ...[...done, ...undone].map(({ number }) => number));
}

/** A tracker without its log, rows by their codes: those that come back come last. */
function heldIn(port: ContentPort): unknown {
  const tracker = openBook(port.content())?.tracker;
  const rest = { ...(tracker as Tracker), log: [] };
  const byCode = (rows: readonly object[]): string[] => rows.map((row) => JSON.stringify(row)).sort();
  return { ...rest, tasks: byCode(rest.tasks), units: byCode(rest.units), bodies: byCode(rest.bodies) };
}

const moves = fc.oneof(
  { weight: 3, arbitrary: fc.nat({ max: DOINGS.length - 1 }) },
  { weight: 2, arbitrary: fc.constantFrom("undo", "redo") },
);

it("any sequence of actions, undos and redos ends where the remaining actions alone would", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(moves, { minLength: 3, maxLength: isLongRun ? 14 : 5 }), async (sequence) => {
      const port = openContent(sentBook().master);
      const done: number[] = [];
      let undone: number[] = [];
      for (const move of sequence) {
        if (move === "undo") {
          const { ok } = await undoLastAction(port, NOTE, TODAY);
          expect(ok).toBe(done.length > 0);
          const last = done.pop();
          if (last !== undefined) undone.push(last);
        } else if (move === "redo") {
          const { ok } = await redoNextAction(port, NOTE, TODAY);
          expect(ok).toBe(undone.length > 0);
          const next = undone.pop();
          if (next !== undefined) done.push(next);
        } else {
          const before = lastStep(port);
          await DOINGS[Number(move)]?.(port);
          // What changed nothing, or was refused, is no step.
          if (lastStep(port) === before) continue;
          done.push(Number(move));
          undone = [];
        }
      }
      const alone = openContent(sentBook().master);
      for (const index of done) await DOINGS[index]?.(alone);
      expect(heldIn(port)).toEqual(heldIn(alone));
    }),
    { numRuns: isLongRun ? 2_000 : 3 },
  );
});
