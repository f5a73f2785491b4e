import { applyEdit, type EditPlan } from "../../src/actions/edit";
import { undoLastAction } from "../../src/actions/undo";
import type { Edit } from "../../src/domain/edit/edit";
import type { Tracker } from "../../src/domain/tracker";
import { findChanges } from "../../src/workbook/page/difference/find-changes";
import { describeTracker } from "../../src/workbook/book/describe";
import type { LogNote } from "../../src/workbook/book/log-entries";
import { openBook } from "../../src/workbook/book/reading/open-book";
import { makeWording } from "../../src/workbook/schema/wording";
import { openWorkbook, type OpenWorkbook } from "../excel/open-workbook";
import { day } from "./tracker-builder";

/** The day on which the tests' trackers are worked on. */
export const TODAY = day("2021-04-20");

/** What the log says of the tests' actions. */
export const NOTE: LogNote = { when: "2021-04-20 08:00", reason: "thử", source: "Bảng điều khiển" };

/** A tracker that was built in a simulated Excel, through unmodified office.js. */
export interface TrackerInExcel extends OpenWorkbook {
  /** Does an action and fails the test where it is refused. */
  edit(edit: Edit): Promise<EditPlan>;
  undo(): ReturnType<typeof undoLastAction>;
  tracker(): Promise<Tracker>;
  /** What a person does in the workbook, as Office.js would. */
  byHand(work: (sheets: Excel.WorksheetCollection) => void): Promise<void>;
}

/** Builds a tracker in an empty workbook of a simulated Excel. */
export async function buildInExcel(tracker: Tracker, excelApi = "1.17"): Promise<TrackerInExcel> {
  const book = openWorkbook({ excelApi });
  const desired = describeTracker(tracker, makeWording("vi"), TODAY);
  await book.change(...findChanges({ found: await book.read(), baseline: null, desired }));
  return {
    ...book,
    edit: async (edit) => {
      const done = await applyEdit(book.port, { edit, title: "Thử", note: NOTE, today: TODAY });
      if (!done.ok) throw new Error(JSON.stringify(done.problem));
      return done.value;
    },
    undo: () => undoLastAction(book.port, { ...NOTE, reason: "Hoàn tác" }, TODAY),
    tracker: async () => {
      const found = openBook(await book.read());
      if (!found) throw new Error("No tracker");
      return found.tracker;
    },
    byHand: async (work) => {
      await book.host.Excel.run(async (context) => {
        work(context.workbook.worksheets);
        await context.sync();
      });
    },
  };
}
