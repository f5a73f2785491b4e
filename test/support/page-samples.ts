import { addDays } from "../../src/domain/day";
import { STREAMS } from "../../src/domain/plan";
import { makeReport } from "../../src/domain/report";
import { takeSnapshot } from "../../src/domain/snapshot";
import type { Task } from "../../src/domain/task";
import type { Tracker } from "../../src/domain/tracker";
import { SAMPLE_TASKS } from "./sample-tasks";
import { day, makeNumberedTask, makeSettings, makeTracker, makeUnit } from "./tracker-builder";

const REPORT_DAY = day("2021-04-20");

const PLACES = [
  "Tây Hồ",
  "Đông Anh",
  "Ba Đình",
  "Sóc Sơn",
  "Bắc Từ Liêm",
  "Mê Linh",
  "Hai Bà Trưng",
  "Phúc Thọ",
  "Hoàn Kiếm",
];
const PARTS = [
  "Thượng",
  "Trung",
  "Hạ",
  "Đông",
  "Nam",
  "Bắc",
  "Phú",
  "Xuân",
  "Minh",
  "Tân",
  "Vĩnh",
  "Hòa",
  "An",
  "Liên",
];

const BODIES = [
  ["Ban Thường vụ Hội LHPN Hà Nội", "Ban Thường vụ"],
  ["Ban Tổ chức – Kiểm tra", ""],
  ["Ban Tuyên giáo", ""],
  ["Văn phòng Thành Hội", "Văn phòng"],
  ["Báo Phụ nữ Thủ đô", ""],
] as const;

const PROPOSALS = [
  "Đề nghị Ban Thường vụ cho lùi thời gian duyệt nhân sự đến sau kỳ họp của cấp ủy ngày 28/4/2021",
  "Đề nghị tạm ứng kinh phí trước ngày 23/4/2021 để ký hợp đồng hội trường",
  "Ban Thường vụ làm việc với Huyện ủy về nhân sự chủ chốt; đơn vị đã có hai văn bản báo cáo nhưng chưa có lịch, trong khi Đại hội dự kiến tổ chức ngày 24/4/2021",
  "Cho phép tổ chức Đại hội trong một ngày",
];

/** A fixed number below `most` for a place in the sample: the same in every run. */
function draw(seed: number, most: number): number {
  return Math.floor((Math.abs(Math.sin(seed * 12.9898) * 43758.5453) % 1) * most);
}

/** A plan half-way through its month in so many units: the same tasks in each, work of the city's own, three reports. */
export function halfWay(unitCount: number, tasksEach = SAMPLE_TASKS.length): Tracker {
  const units = Array.from({ length: unitCount }, (_, index) => {
    const place = PLACES[index % PLACES.length] ?? "";
    const part = PARTS[Math.floor(index / PLACES.length)] ?? "";
    const shortName = index < PLACES.length ? place : `${place} ${part}`;
    return makeUnit(`DV-${String(index + 1).padStart(3, "0")}`, `Hội LHPN ${shortName}`, { shortName });
  });
  const bodies = BODIES.map(([name, shortName], index) => ({
    ...{ code: `DM-${index + 1}`, name, shortName, otherNames: "", contact: "", email: "" },
  }));
  const own = units.flatMap(({ name }, unit) =>
    SAMPLE_TASKS.slice(0, tasksEach).map((sample, place) => workOf(sample, place, unit, name)),
  );
  const common = Array.from({ length: 14 }, (_, place) => commonWork(place));
  const tracker = makeTracker({
    settings: makeSettings({
      reportDate: REPORT_DAY,
      planTitle:
        "Kế hoạch tổ chức Đại hội đại biểu Phụ nữ các cấp tiến tới Đại hội đại biểu Phụ nữ thành phố Hà Nội lần thứ XVI",
      preparedBy: "Nguyễn Thị Minh Nguyệt",
    }),
    units,
    bodies,
    tasks: [...common, ...own].map((task, index) => makeNumberedTask(index + 1, task)),
  });
  const reports = ["2021-03-23", "2021-03-30", "2021-04-06"].map((date) => {
    const reportDate = day(date);
    return takeSnapshot(
      makeReport({ ...tracker, settings: { ...tracker.settings, reportDate } }, reportDate),
    );
  });
  return { ...tracker, snapshots: reports };
}

function workOf(
  { title, shortTitle }: (typeof SAMPLE_TASKS)[number],
  place: number,
  unit: number,
  name: string,
): Partial<Task> {
  const seed = unit * 31 + place + 1;
  const due = addDays(day("2021-03-20"), place * 3 + draw(place + 7, 5));
  const slow = unit % 7 === 3 ? 4 : unit % 5 === 1 ? 2 : 1;
  const finished = draw(seed, 10) < 9 - slow * 2 && due < addDays(REPORT_DAY, 3);
  const late = draw(seed + 500, 8) === 0;
  const asks = draw(seed + 900, 60) === 0 || (place === 2 && unit % 9 === 1);
  return {
    title,
    shortTitle,
    unit: name,
    lead: name,
    stream: STREAMS[place % STREAMS.length] ?? null,
    dueKind: "by",
    due: place % 9 === 8 ? null : due,
    state: finished ? "done" : "in-progress",
    completedOn: finished ? addDays(due, late ? 3 : -1) : null,
    lateReason: finished || draw(seed + 40, 3) > 0 ? "" : "Chờ ý kiến của cấp ủy",
    product: finished ? "Báo cáo" : "",
    difficulty: asks ? "Nhân sự dự kiến thay đổi do điều động" : "",
    proposal: asks ? (PROPOSALS[draw(seed, PROPOSALS.length)] ?? "") : "",
  };
}

function commonWork(place: number): Partial<Task> {
  const due = addDays(day("2021-03-15"), place * 4);
  const finished = place % 3 === 0 && place < 10;
  return {
    title: `Hướng dẫn, kiểm tra công tác chuẩn bị Đại hội, đợt ${place + 1}`,
    shortTitle: `Hướng dẫn, kiểm tra đợt ${place + 1}`,
    lead: place === 12 ? "" : (BODIES[place % BODIES.length]?.[0] ?? ""),
    stream: "direction",
    dueKind: "by",
    due: place === 13 ? null : due,
    state: finished ? "done" : "in-progress",
    completedOn: finished ? due : null,
    proposal: place === 4 ? "Xin ý kiến Ban Thường vụ về thành phần Tổ công tác chỉ đạo điểm" : "",
  };
}
