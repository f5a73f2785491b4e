import type { Day } from "../../src/domain/day";
import { addDays } from "../../src/domain/day";
import type { Plan } from "../../src/domain/plan";
import { STREAMS } from "../../src/domain/plan";
import { VIETNAMESE_NAMES, publicHolidays } from "../../src/domain/public-holiday";
import { makeReport } from "../../src/domain/report";
import { takeSnapshot } from "../../src/domain/snapshot";
import type { Task } from "../../src/domain/task";
import type { Snapshot, Tracker } from "../../src/domain/tracker";
import { trackerFromPlan } from "../../src/domain/tracker-from-plan";
import { makePlan, makePlanTask } from "./plan-builder";
import { SAMPLE_TASKS } from "./sample-tasks";
import { day, makeNumberedTask, makeSettings, makeTracker, makeUnit } from "./tracker-builder";

const TAY_HO = "Hội LHPN quận Tây Hồ";
const DONG_ANH = "Hội LHPN huyện Đông Anh";

/** A plan for the congresses of two pilot units. */
export function twoUnitPlan(): Plan {
  return makePlan({
    title:
      "Kế hoạch chỉ đạo điểm Đại hội đại biểu Phụ nữ quận, huyện tiến tới Đại hội đại biểu Phụ nữ thành phố Hà Nội lần thứ XVI, nhiệm kỳ 2021–2026",
    organisation: "Ban Thường vụ Hội LHPN Hà Nội",
    units: [
      { name: TAY_HO, group: "Khối quận" },
      { name: DONG_ANH, group: "Khối huyện" },
    ],
    bodies: [...new Set(SAMPLE_TASKS.flatMap(({ lead }) => (lead === null ? [] : [lead])))].map((name) => ({
      name,
      aliases: [],
    })),
    tasks: SAMPLE_TASKS.map(({ title, shortTitle, stream, lead, deadline }, index) =>
      makePlanTask(title, {
        shortTitle,
        stream,
        lead,
        deadline,
        line: index + 1,
        scope: lead === null ? "each-unit" : "once",
        leadInferred: lead === null,
      }),
    ),
  });
}

/** The two-unit plan with a month of progress: work done in and out of time, an extension, difficulties, three reports. */
export function monthOfProgress(reportDate: Day = day("2021-04-20")): Tracker {
  const built = trackerFromPlan(twoUnitPlan(), { reportDate, today: reportDate });
  const events: Record<string, Day> = { [TAY_HO]: day("2021-04-28"), [DONG_ANH]: day("2021-04-24") };
  const tracker: Tracker = {
    ...built,
    units: built.units.map((unit) => ({ ...unit, pilot: "yes", event: events[unit.name] ?? null })),
    bodies: built.bodies.map((body) => ({ ...body, shortName: SHORT_BODIES[body.name] ?? body.name })),
    tasks: built.tasks.map((task) => ({ ...task, ...(PROGRESS[`${task.unit}|${task.shortTitle}`] ?? {}) })),
  };
  return {
    ...tracker,
    snapshots: ["2021-03-23", "2021-03-30", "2021-04-06"].map((date) => snapshotOn(tracker, day(date))),
  };
}

const SHORT_BODIES: Record<string, string> = {
  "Ban Thường vụ Hội LHPN Hà Nội": "Ban Thường vụ",
  "Các Ban phụ trách địa bàn": "Các Ban địa bàn",
};

const done = (date: string): Partial<Task> => ({ state: "done", completedOn: day(date), percent: 1 });

/** What happened to each task, by unit and short title. */
const PROGRESS: Record<string, Partial<Task>> = {
  [`${TAY_HO}|Chuẩn bị nội dung Đại hội`]: done("2021-04-10"),
  [`${TAY_HO}|Chuẩn bị nhân sự Đại hội`]: { state: "in-progress", percent: 0.8 },
  [`${TAY_HO}|Góp ý dự thảo văn kiện`]: {
    state: "in-progress",
    lateReason: "Cơ sở gửi ý kiến chậm, mới có 5/8 phường gửi",
  },
  [`${TAY_HO}|Báo cáo cấp ủy về công tác chuẩn bị`]: done("2021-04-02"),
  [`${TAY_HO}|Thành lập các tiểu ban`]: done("2021-04-08"),
  [`${TAY_HO}|Phân công trách nhiệm`]: done("2021-03-29"),
  [`${TAY_HO}|Công tác hậu cần`]: {
    state: "in-progress",
    difficulty: "Kinh phí hỗ trợ chưa phân bổ, chưa ký được hợp đồng hội trường",
    proposal: "Thành Hội tạm ứng kinh phí trước ngày 23/4/2021 để ký hợp đồng hội trường",
  },
  [`${DONG_ANH}|Chuẩn bị nội dung Đại hội`]: {
    state: "in-progress",
    lateReason: "Chờ ý kiến cấp ủy",
    percent: 0.6,
  },
  [`${DONG_ANH}|Chuẩn bị nhân sự Đại hội`]: {
    state: "in-progress",
    difficulty: "Chưa có lịch duyệt nhân sự của Huyện ủy",
    proposal: "Ban Thường vụ làm việc với Huyện ủy trước ngày 25/4/2021",
  },
  [`${DONG_ANH}|Góp ý dự thảo văn kiện`]: { ...done("2021-04-19") },
  [`${DONG_ANH}|Báo cáo cấp ủy về công tác chuẩn bị`]: done("2021-04-02"),
  [`${DONG_ANH}|Thành lập các tiểu ban`]: { state: "in-progress" },
  [`${DONG_ANH}|Phân công trách nhiệm`]: done("2021-03-30"),
  [`${DONG_ANH}|Tuyên truyền về Đại hội`]: done("2021-04-15"),
  "|Duyệt báo cáo và đề án nhân sự": {
    state: "in-progress",
    extendedTo: day("2021-04-19"),
    lateReason: "Đề án nhân sự của Đông Anh phải sửa",
  },
  "|Thành lập Tổ công tác chỉ đạo điểm": done("2021-03-24"),
  "|Hướng dẫn quy trình nhân sự": done("2021-04-01"),
  "|Theo dõi, tổng hợp tình hình": { state: "in-progress" },
};

function snapshotOn(tracker: Tracker, reportDate: Day): Snapshot {
  const then = { ...tracker, settings: { ...tracker.settings, reportDate } };
  return takeSnapshot(makeReport(then, reportDate));
}

const WARDS = [
  "Ba Đình",
  "Bắc Từ Liêm",
  "Cầu Giấy",
  "Đống Đa",
  "Hà Đông",
  "Hai Bà Trưng",
  "Hoàn Kiếm",
  "Hoàng Mai",
  "Long Biên",
  "Nam Từ Liêm",
  "Tây Hồ",
  "Thanh Xuân",
  "Sơn Tây",
  "Ba Vì",
  "Chương Mỹ",
  "Đan Phượng",
  "Đông Anh",
  "Gia Lâm",
  "Hoài Đức",
  "Mê Linh",
  "Mỹ Đức",
  "Phú Xuyên",
  "Phúc Thọ",
  "Quốc Oai",
  "Sóc Sơn",
  "Thạch Thất",
  "Thanh Oai",
  "Thanh Trì",
  "Thường Tín",
  "Ứng Hòa",
];

/** Thirty units and twelve hundred rows half-way through a year, with eight earlier reports. */
export function thirtyUnits(rowCount = 1200, reportDate: Day = day("2021-04-20")): Tracker {
  const units = WARDS.map((name, index) =>
    makeUnit(
      `DV-${String(index + 1).padStart(2, "0")}`,
      `Hội LHPN ${index < 12 ? "quận" : "huyện"} ${name}`,
      {
        shortName: name,
        group: index < 12 ? "Khối quận" : "Khối huyện",
        event: index % 9 === 8 ? null : addDays(day("2021-04-15"), index * 2),
      },
    ),
  );
  const bodies = BODIES.map((name, index) => ({
    code: `DM-${String(index + 1).padStart(2, "0")}`,
    name,
    shortName: SHORT_BODIES[name] ?? name,
    otherNames: "",
    contact: "",
    email: "",
  }));
  const tracker = makeTracker({
    settings: makeSettings({
      reportDate,
      planTitle:
        "Kế hoạch tổ chức Đại hội đại biểu Phụ nữ các cấp tiến tới Đại hội đại biểu Phụ nữ thành phố Hà Nội lần thứ XVI",
      preparedBy: "Nguyễn Thị Minh Nguyệt",
    }),
    units,
    bodies,
    holidays: publicHolidays([2021, 2022], VIETNAMESE_NAMES),
    tasks: Array.from({ length: rowCount }, (_, index) =>
      variedTask(
        index,
        units.map(({ name }) => name),
      ),
    ),
  });
  const days = Array.from({ length: 8 }, (_, index) => addDays(reportDate, -7 * (8 - index)));
  return { ...tracker, snapshots: days.map((date) => snapshotOn(tracker, date)) };
}

const BODIES = [
  "Ban Thường vụ Hội LHPN Hà Nội",
  "Ban Tổ chức – Kiểm tra",
  "Ban Tuyên giáo",
  "Ban Gia đình Xã hội – Kinh tế",
  "Ban Chính sách – Luật pháp",
  "Văn phòng Thành Hội",
  "Báo Phụ nữ Thủ đô",
  "Trung tâm Dạy nghề Phụ nữ",
  "Các Ban phụ trách địa bàn",
];

function variedTask(index: number, units: readonly string[]): Task {
  const sample = SAMPLE_TASKS[index % SAMPLE_TASKS.length];
  const isCommon = index % 12 === 11;
  const unit = isCommon ? "" : (units[(index * 7) % units.length] ?? "");
  const due = addDays(day("2021-03-01"), (index * 37) % 120);
  const isRelative = index % 10 === 3 && !isCommon;
  const finished = index % 5 < 2 ? addDays(due, ((index * 13) % 9) - 6) : null;
  return makeNumberedTask(index + 1, {
    title: `${sample?.title ?? ""} (việc ${index + 1})`,
    shortTitle: `${sample?.shortTitle ?? ""} (${index + 1})`,
    stream: STREAMS[(index * 3) % 5] ?? null,
    unit,
    lead: isCommon
      ? (BODIES[(index >> 3) % BODIES.length] ?? "")
      : index % 17 === 0
        ? "Ban Tuyên giáo"
        : unit,
    dueText: "theo kế hoạch của đơn vị",
    dueKind: isRelative ? "relative" : index % 3 === 0 ? "before" : "by",
    due: isRelative || index % 11 === 5 ? null : due,
    offset: isRelative ? (index % 15) - 7 : null,
    offsetUnit: isRelative ? (index % 2 === 0 ? "working day" : "day") : null,
    extendedTo: index % 40 === 7 ? addDays(due, 10) : null,
    state:
      index % 97 === 5 ? "paused" : index % 61 === 9 ? "not-applicable" : finished ? "done" : "in-progress",
    completedOn: finished,
    lateReason: index % 2 === 0 ? "Chờ ý kiến của cấp ủy và hướng dẫn của cấp trên" : "",
    difficulty: index % 150 === 20 ? "Nhân sự dự kiến thay đổi do điều động, chưa có phương án thay thế" : "",
    proposal: index % 150 === 20 ? "Đề nghị cho lùi thời gian duyệt nhân sự đến sau kỳ họp của cấp ủy" : "",
  });
}
