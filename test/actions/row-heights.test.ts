import { applyEdit } from "../../src/actions/edit";
import type { Edit } from "../../src/domain/edit/edit";
import { renameUnit } from "../../src/domain/edit/people";
import { removeTasks, updateTasks } from "../../src/domain/edit/tasks";
import { changeSettings } from "../../src/domain/edit/settings";
import { describeTracker } from "../../src/workbook/book/describe";
import { openBook } from "../../src/workbook/book/reading/open-book";
import type { Sheet, WorkbookContent } from "../../src/workbook/page/content";
import { makeWording } from "../../src/workbook/schema/wording";
import { openContent } from "../support/content-port";
import { day } from "../support/tracker-builder";
import { monthOfProgress } from "../support/tracker-samples";

const TODAY = day("2021-04-20");
const VI = makeWording("vi");
const NOTE = { when: "2021-04-20 08:00", reason: "", source: "thử" };

/** Height of each row (zero-based) of the sheets with a table, as the last run says that speaks of it. */
function heightsOf({ sheets }: WorkbookContent): Record<string, Record<number, number>> {
  const rowsOf = ({ rows, tables: [table] }: Sheet): Record<number, number> =>
    Object.fromEntries(
      rows
        .flatMap(({ row, rowCount, height = 0 }) =>
          Array.from({ length: rowCount }, (_, i) => [row + i, height]),
        )
        .filter(([row = 0]) => !table || row < table.range.row + table.range.rowCount),
    );
  return Object.fromEntries(
    sheets.filter(({ visibility }) => visibility === "visible").map((sheet) => [sheet.name, rowsOf(sheet)]),
  );
}

describe("heights of rows", () => {
  it.each<[string, Edit]>([
    ["a unit's long new name", renameUnit("DV-01", `Hội Liên hiệp Phụ nữ ${"phường Xuân La ".repeat(4)}`)],
    ["a long note", updateTasks(["NV-002"], { note: "chờ ý kiến của Ban Thường vụ ".repeat(8) })],
    ["tasks that go", removeTasks(["NV-001", "NV-004"])],
    ["a long title of the plan", changeSettings({ planTitle: "Kế hoạch tổ chức Đại hội ".repeat(12) })],
  ])("follow %s, as in a workbook built anew", async (_, edit) => {
    const port = openContent(describeTracker(monthOfProgress(TODAY), VI, TODAY));
    expect((await applyEdit(port, { edit, title: "Sửa", note: NOTE, today: TODAY })).ok).toBe(true);
    const anew = openBook(port.content())?.tracker;
    if (!anew) throw new Error("no tracker");
    expect(heightsOf(port.content())).toEqual(heightsOf(describeTracker(anew, VI, TODAY)));
  });
});
