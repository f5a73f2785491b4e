import type { Day } from "../../domain/day";
import { makeReport } from "../../domain/report";
import type { Tracker } from "../../domain/tracker";
import type { CellBlock, Sheet, WorkbookContent } from "../page/content";
import { describeNames } from "./describe-names";
import { describeCalendar } from "../sheets/calendar";
import { describeHolidays, describeLog, describeSnapshots } from "../sheets/lists";
import { SCHEMA_PROPERTY, SCHEMA_VERSION, describeMeta } from "../sheets/meta";
import { describeSettings } from "../sheets/settings";
import { describeTasks } from "../sheets/tasks";
import { describeBodies, describeUnits } from "../sheets/units";
import { describeSummary } from "../summary/describe-summary";
import { describeTrend } from "../summary/trend-block";
import { inWholePixels } from "../page/whole-pixels";
import type { Wording } from "../schema/wording";

/** The whole tracking workbook as data. `today` stands in where the report date is left empty. */
export function describeTracker(tracker: Tracker, wording: Wording, today: Day): WorkbookContent {
  const report = makeReport(tracker, today);
  return {
    sheets: [
      describeSummary(tracker, report, wording),
      describeTasks(tracker, report, wording),
      describeUnits(tracker, report, wording),
      describeBodies(tracker, report, wording),
      describeHolidays(tracker, wording),
      describeSettings(tracker, report.reportDate, wording),
      describeLog(tracker, wording),
      describeSnapshots(tracker, report.reportDate, wording),
      withBlock(
        describeCalendar(report.context.calendar, tracker, wording),
        describeTrend(tracker, report, wording),
      ),
      describeMeta(wording, tracker.sent),
    ].map(inWholePixels),
    names: describeNames(wording, tracker),
    properties: { custom: { [SCHEMA_PROPERTY]: String(SCHEMA_VERSION) } },
    activeSheet: wording.naming.sheets.summary,
  };
}

function withBlock(sheet: Sheet, block: CellBlock): Sheet {
  return { ...sheet, blocks: [...sheet.blocks, block] };
}
