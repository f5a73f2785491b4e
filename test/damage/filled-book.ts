import { addExampleProgress } from "../../src/domain/example-progress";
import { VIETNAMESE_NAMES } from "../../src/domain/public-holiday";
import type { Tracker } from "../../src/domain/tracker";
import { trackerFromPlan } from "../../src/domain/tracker-from-plan";
import type { WorkbookContent } from "../../src/workbook/page/content";
import { describeTracker } from "../../src/workbook/book/describe";
import { makeWording } from "../../src/workbook/schema/wording";
import { samplePlan } from "../support/sample-plan";
import { day } from "../support/tracker-builder";

/** The day on which everything in this folder happens. */
export const TODAY = day("2021-04-20");

/** What the log says of repairs. */
export const NOTE = { when: "2021-04-20 08:30", reason: "Kiểm tra bảng", source: "Bảng điều khiển" };

/** Plan 71 filled in: a month of progress, bodies with contacts, holidays, reports, lines of the log. */
export function filledTracker(): Tracker {
  const built = trackerFromPlan(samplePlan(), {
    reportDate: TODAY,
    today: TODAY,
    holidayNames: VIETNAMESE_NAMES,
  });
  const filled = addExampleProgress(built);
  return {
    ...filled,
    settings: { ...filled.settings, preparedBy: "Nguyễn Thị Minh Nguyệt" },
    units: filled.units.map((unit, index) => ({ ...unit, email: `donvi${index + 1}@example.vn` })),
    bodies: filled.bodies.map((body, index) => ({ ...body, contact: `Chị Lan ${index + 1}` })),
    tasks: filled.tasks.map((task, index) => (index % 4 === 1 ? { ...task, note: `Đã họp ${index}` } : task)),
    log: [1, 2, 3].map((number) => ({
      when: `2021-04-0${number} 08:00`,
      id: `NV-00${number}`,
      field: "Trạng thái",
      before: "Chưa thực hiện",
      after: "Đang thực hiện",
      reason: `Báo cáo số ${number}`,
      source: "Bảng điều khiển",
    })),
  };
}

/** The workbook of it, as the command writes it. */
export function filledBook(): WorkbookContent {
  return describeTracker(filledTracker(), makeWording("vi"), TODAY);
}
