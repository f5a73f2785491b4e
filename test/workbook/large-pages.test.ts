import type { Tracker } from "../../src/domain/tracker";
import { describeTracker } from "../../src/workbook/book/describe";
import { makeWording } from "../../src/workbook/schema/wording";
import { day, makeNumberedTask, makeTracker, makeUnit } from "../support/tracker-builder";

const TODAY = day("2021-04-20");
const VI = makeWording("vi");

function pageOf(tracker: Tracker): string {
  const { sheets } = describeTracker(tracker, VI, TODAY);
  return JSON.stringify(sheets.find(({ name }) => name === VI.naming.sheets.summary)?.blocks);
}

it("draws the pages of many tasks anew when a unit or a task says something else, and as before when it says the same", () => {
  const tasks = Array.from({ length: 3001 }, (_, index) =>
    makeNumberedTask(index + 1, { unit: "Xã Cũ", due: TODAY }),
  );
  const before = makeTracker({ units: [makeUnit("DV-1", "Xã Cũ")], tasks });
  const retold = { ...before, tasks: before.tasks.map((task) => ({ ...task, state: "done" as const })) };
  const first = pageOf(before);
  expect(first).toContain("Xã Cũ");
  expect(pageOf({ ...before, units: [makeUnit("DV-1", "Xã Mới")] })).toContain("Xã Mới");
  expect(pageOf(retold)).not.toBe(first);
  expect(pageOf({ ...before })).toBe(first);
});
