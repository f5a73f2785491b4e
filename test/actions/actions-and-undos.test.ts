import fc from "fast-check";
import { applyEdit } from "../../src/actions/edit";
import { recordReport } from "../../src/actions/snapshot";
import { redoNextAction, undoLastAction } from "../../src/actions/undo";
import { setEventDates, setFixedDeadline } from "../../src/domain/edit/deadlines";
import type { Edit } from "../../src/domain/edit/edit";
import { addBody, addUnits } from "../../src/domain/edit/people";
import { removeUnit } from "../../src/domain/edit/remove-unit";
import { changeSettings } from "../../src/domain/edit/settings";
import { addTask, markDone, removeTasks, updateTasks } from "../../src/domain/edit/tasks";
import type { Tracker } from "../../src/domain/tracker";
import { openBook } from "../../src/workbook/book/reading/open-book";
import type { WorkbookPort } from "../../src/workbook/page/port";
import { NOTE, TODAY } from "../hostile/books";
import { isLongRun } from "../setup/long";
import { smallTracker, workbookOf } from "../sharing/sent-copies";
import { openContent, type ContentPort } from "../support/content-port";
import { day } from "../support/tracker-builder";

type Doing = (port: WorkbookPort) => Promise<{ readonly ok: boolean }>;

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
  (port) => recordReport(port, { title: "Chốt", note: NOTE, today: TODAY, replace: true }),
];

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
      const port = openContent(workbookOf(smallTracker()));
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
        } else if ((await DOINGS[Number(move)]?.(port))?.ok) {
          done.push(Number(move));
          undone = [];
        }
      }
      const alone = openContent(workbookOf(smallTracker()));
      for (const index of done) expect(await DOINGS[index]?.(alone)).toMatchObject({ ok: true });
      expect(heldIn(port)).toEqual(heldIn(alone));
    }),
    { numRuns: isLongRun ? 300 : 3 },
  );
});
