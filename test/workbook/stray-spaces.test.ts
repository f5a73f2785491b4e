import { makeReport } from "../../src/domain/report";
import { applyChanges } from "../../src/workbook/page/apply/apply-changes";
import { taskColumnIndex } from "../../src/workbook/schema/tables/task-column";
import { describeTracker } from "../../src/workbook/book/describe";
import { openBook } from "../../src/workbook/book/reading/open-book";
import { makeWording } from "../../src/workbook/schema/wording";
import { calculate } from "../excel-host/calc";
import { calcWorkbookOf } from "../excel-host/calc/from-content";
import { day, makeNumberedTask, makeTracker } from "../support/tracker-builder";

const today = day("2021-04-20");
const tracker = makeTracker({ tasks: [makeNumberedTask(1, { due: day("2021-04-10"), dueKind: "by" })] });
const wording = makeWording("vi");

describe.each([
  ["Hoàn thành ", "done"],
  [" Tạm dừng", "paused"],
  ["Không  áp dụng", "not-applicable"],
  // To Excel no state at all, so that the past deadline decides.
  ["Hoàn thành".normalize("NFD"), "overdue"],
] as const)("the state “%s”, typed with stray spaces or marks apart", (typed, flag) => {
  const content = applyChanges(describeTracker(tracker, wording, today), [
    {
      kind: "writeCells",
      sheet: "Nhiệm vụ",
      block: { row: 4, column: taskColumnIndex("state"), contents: [[typed]] },
    },
  ]);

  it("is understood alike by the cell's formula and by the reading of the workbook", () => {
    const cell = calculate(calcWorkbookOf(content), { today }).valueOf(
      "Nhiệm vụ",
      4,
      taskColumnIndex("flag"),
    );
    expect(cell).toBe(wording.labels.flags[flag]);
    expect(makeReport(openBook(content)!.tracker, today).judged[0]?.verdict.flag).toBe(flag);
  });
});
