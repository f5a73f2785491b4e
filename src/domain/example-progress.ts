import { addDays, type Day } from "./day";
import { makeReport } from "./report";
import { takeSnapshot } from "./snapshot";
import type { Task } from "./task";
import type { Tracker } from "./tracker";

/** Report date of the example. */
export const EXAMPLE_REPORT_DATE = "2021-04-20" as Day;

/** Days of the example's earlier reports. */
const EARLIER_REPORTS = ["2021-03-30", "2021-04-06", "2021-04-13"] as Day[];

/** Day of the first unit's congress in the example; each further unit's is a day later. */
const FIRST_EVENT = "2021-04-27" as Day;

/** A word in every row, so that nobody takes invented progress for real. */
const MARK = "ví dụ";

type Progress = Partial<Task>;

const relative = (offset: number, fields: Progress, offsetUnit: "day" | "working day" = "day"): Progress => ({
  dueKind: "relative",
  offset,
  offsetUnit,
  ...fields,
});

const doneOn = (day: string, fields: Progress = {}): Progress => ({
  state: "done",
  percent: 1,
  completedOn: day as Day,
  updatedOn: day as Day,
  ...fields,
});

/** A task of no unit has no congress to count its deadline from. */
const WITHOUT_EVENT: Progress = { dueKind: "none", offset: null, offsetUnit: null };

/** Invented progress for tasks whose plan names no deadline, taken in turn. */
const TURNS: readonly Progress[] = [
  relative(-12, doneOn("2021-04-12", { product: "Báo cáo số 15 (ví dụ)" })),
  relative(-18, {
    state: "in-progress",
    percent: 0.6,
    difficulty: "Chưa có lịch duyệt nhân sự",
    proposal: "Đề nghị làm việc với cấp ủy trước ngày 25/4",
    lateReason: "Chờ ý kiến cấp ủy",
  }),
  relative(-5, { state: "in-progress", percent: 0.5 }),
  doneOn("2021-04-08"),
  relative(7, {}, "working day"),
  relative(-9, doneOn("2021-04-20", { lateReason: "Cơ sở gửi số liệu chậm" })),
  { state: "in-progress", percent: 0.3 },
  relative(-2, { difficulty: "Kinh phí hỗ trợ chưa phân bổ", proposal: "Đề nghị tạm ứng trước ngày 23/4" }),
  relative(-20, doneOn("2021-03-26", { product: "Kế hoạch số 03 (ví dụ)" })),
  relative(-11, {
    state: "in-progress",
    extendedTo: "2021-04-19" as Day,
    lateReason: "Đổi địa điểm tổ chức",
  }),
  { state: "paused" },
];

/**
 * The tracker with a month of invented progress, marked as an example in its title and in every row: for trying the add-in
 * out. The plan's own deadlines stay as they are.
 */
export function addExampleProgress(tracker: Tracker): Tracker {
  let turn = 0;
  const tasks = tracker.tasks.map((task): Task => {
    if (task.due !== null) return { ...task, note: MARK };
    const progress = TURNS[turn % TURNS.length];
    turn += 1;
    return { ...task, ...progress, ...(task.unit === "" && WITHOUT_EVENT), note: MARK };
  });
  const settings = {
    ...tracker.settings,
    planTitle: `${tracker.settings.planTitle} (${MARK})`,
    reportDate: EXAMPLE_REPORT_DATE,
  };
  const units = tracker.units.map((unit, index) => ({ ...unit, event: addDays(FIRST_EVENT, index) }));
  return addEarlierReports({ ...tracker, settings, units, tasks: finishFirstDated(tasks) });
}

/** The plan's first dated task is done in time, so that the example shows one. */
function finishFirstDated(tasks: readonly Task[]): Task[] {
  const first = tasks.findIndex(({ dueKind }) => dueKind === "before");
  return tasks.map((task, index) => (index === first ? { ...task, ...doneOn("2021-04-01") } : task));
}

function addEarlierReports(tracker: Tracker): Tracker {
  const snapshots = EARLIER_REPORTS.map((reportDate) => {
    const earlier = { ...tracker, settings: { ...tracker.settings, reportDate } };
    return takeSnapshot(makeReport(earlier, reportDate));
  });
  return { ...tracker, snapshots };
}
