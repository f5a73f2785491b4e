import { describeOverwritten } from "../../src/workbook/book/describe-overwritten";
import { describeTracker } from "../../src/workbook/book/describe";
import { makeWording } from "../../src/workbook/schema/wording";
import { taskColumnIndex } from "../../src/workbook/schema/tables/task-column";
import { day, makeNumberedTask, makeTracker } from "../support/tracker-builder";

const wording = makeWording("vi");
const numbers = [1, 2, 3, 4, 5, 6, 7, 8];
const tasks = numbers.map((number) => makeNumberedTask(number));
const content = describeTracker(makeTracker({ tasks }), wording, day("2021-04-20"));

it("the same words over many formulas of a column are told once, others each by themselves", () => {
  const cells = numbers.map((number) => ({
    sheet: wording.naming.sheets.tasks,
    ...{ row: 3 + number, column: taskColumnIndex("flag"), key: `NV-00${number}` },
    ...{ before: number === 4 ? "đã xong" : "x", after: { formula: "=1" } },
  }));
  const told = describeOverwritten(cells, content, content, wording);
  expect(told.map(({ id, field, before, after }) => [id, field, before, after].join(" | "))).toEqual([
    "NV-001 … NV-008 | Cảnh báo (7 ô) | x | (công thức)",
    "NV-004 | Cảnh báo | đã xong | (công thức)",
  ]);
});
