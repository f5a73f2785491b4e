import type { Deadline } from "../../../src/domain/deadline";
import type { Plan, PlanTask, Stream } from "../../../src/domain/plan";
import { planImportVi, type PlaceFacts } from "../../../src/i18n/vi/plan-import";

const STREAMS: Readonly<Record<Stream, string>> = {
  content: "Nội dung",
  personnel: "Nhân sự",
  communication: "Tuyên truyền",
  logistics: "Hậu cần",
  direction: "Chỉ đạo – tổ chức",
};
const BOUNDS: Readonly<Record<Deadline["bound"], string>> = {
  before: "trước",
  by: "chậm nhất",
  on: "vào ngày",
  in: "trong",
  range: "từ – đến",
  from: "từ",
  recurring: "định kỳ",
  relative: "so với sự kiện",
  none: "chưa có",
};
const HEADER =
  "| Dòng | Mục | Nội dung | Ai làm | Phối hợp | Mảng | Nguyên văn thời hạn | Hiểu là |\n| --- | --- | --- | --- | --- | --- | --- | --- |";

/** A plan as a page that a Vietnamese reader can check against its text. */
export function planPage(plan: Plan): string {
  return [
    `# ${plan.title || "(không có tiêu đề)"}`,
    "",
    `- Số: ${plan.number || "(trống)"}`,
    `- Ngày ban hành: ${plan.issuedOn === null ? "(trống)" : shownDay(plan.issuedOn)}`,
    `- Cơ quan ban hành: ${plan.organisation || "(trống)"}`,
    `- Đơn vị thực hiện: ${plan.units.map(({ name, group }) => (group === "" ? name : `${name} (${group})`)).join("; ") || "(không nêu tên)"}`,
    `- Đầu mối: ${plan.bodies.map(({ name }) => name).join("; ") || "(không có)"}`,
    "",
    ...section("Mốc sự kiện", plan.milestones),
    ...section("Nhiệm vụ", plan.tasks),
    "## Cần hỏi lại",
    "",
    ...(plan.problems.length === 0
      ? ["(không có)"]
      : plan.problems.map((problem) => `- ${question(problem)}`)),
    "",
  ].join("\n");
}

function section(title: string, tasks: readonly PlanTask[]): string[] {
  if (tasks.length === 0) return [];
  return [`## ${title}`, "", HEADER, ...tasks.map(row), ""];
}

function row(task: PlanTask): string {
  const cells = [
    String(task.line),
    task.section,
    task.product ? `${task.title} → ${task.product}` : task.title,
    doers(task),
    task.support.join("; "),
    STREAMS[task.stream],
    task.deadline.text,
    understood(task.deadline),
  ];
  return `| ${cells.map((cell) => cell.replace(/\|/g, "/")).join(" | ")} |`;
}

function doers(task: PlanTask): string {
  const mark = task.leadInferred ? " (suy ra)" : "";
  if (task.scope === "once") return `${task.lead ?? "(không rõ)"}${mark}`;
  return `mỗi đơn vị${task.units ? `: ${task.units.join(", ")}` : ""}${task.lead ? `; ${task.lead} chủ trì` : ""}${mark}`;
}

function understood(deadline: Deadline): string {
  const times = [deadline.timeFrom, deadline.timeTo].filter((time) => time !== undefined).join("–");
  const parts = [
    BOUNDS[deadline.bound],
    span(deadline),
    times,
    deadline.approx ? "ước chừng" : "",
    deadline.recurs ?? "",
    deadline.event === undefined ? "" : `${offsetOf(deadline)}“${deadline.event}”`,
    deadline.proposedTo ? `đề xuất ${shownDay(deadline.proposedTo)}` : "",
    deadline.needsReview ? `xem lại: ${deadline.needsReview.join(", ")}` : "",
  ];
  return parts.filter((part) => part !== "").join(" · ");
}

function span({ from, to }: Deadline): string {
  if (from !== null && to !== null) return from === to ? shownDay(to) : `${shownDay(from)} – ${shownDay(to)}`;
  if (to !== null) return shownDay(to);
  return from === null ? "" : `từ ${shownDay(from)}`;
}

function offsetOf({ offset, offsetUnit }: Deadline): string {
  if (offset === undefined) return "";
  const unit = offsetUnit === "working day" ? "ngày làm việc" : "ngày";
  return `${Math.abs(offset)} ${unit} ${offset < 0 ? "trước" : "sau"} `;
}

function shownDay(day: string): string {
  return day.split("-").reverse().join("/");
}

function question({ code, line, words, proposal }: Plan["problems"][number]): string {
  const sentence = (planImportVi as Readonly<Record<string, string | ((facts: PlaceFacts) => string)>>)[code];
  if (sentence === undefined) return code;
  const facts = {
    line,
    ...(words === undefined ? {} : { words }),
    ...(proposal === undefined ? {} : { proposal }),
  };
  return typeof sentence === "string" ? sentence : sentence(facts);
}
