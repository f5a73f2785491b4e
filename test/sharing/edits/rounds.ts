import type { WorkbookContent } from "../../../src/workbook/page/content";
import { day, makeNumberedTask, makeTracker, makeUnit } from "../../support/tracker-builder";
import { sendOut, workbookOf, type SentOut } from "../sent-copies";
import type { RoundKind } from "./edit";

const NAMES = ["Tây Hồ", "Đông Anh", "Ba Đình"];
const UNITS = NAMES.map((name, index) => makeUnit(`DV-0${index + 1}`, name));
const TASKS = [
  ["Tổ chức thảo luận đóng góp ý kiến vào dự thảo văn kiện", "2021-04-20"],
  ["Tổng hợp ý kiến đóng góp gửi về Ban Thường vụ", "2021-04-30"],
  ["Rà soát nhân sự Ban Chấp hành khóa mới", "2021-05-05"],
  ["Tuyên truyền kết quả Đại hội", "2021-05-10"],
] as const;

/** The rounds that edits are made in: each unit's copy of four tasks, and a body's copy of one task of every unit. */
export const ROUNDS: Readonly<Record<RoundKind, SentOut>> = { unit: byUnit(), body: byBody() };

/** The copy of a round at a place, in the order of its recipients. */
export function copyAt(kind: RoundKind, index: number): WorkbookContent {
  const copy = ROUNDS[kind].copies[index];
  if (!copy) throw new Error(`no copy ${index}`);
  return copy.content;
}

function byUnit(): SentOut {
  const tasks = NAMES.flatMap((unit, index) =>
    TASKS.map(([title, due], row) => {
      const begun =
        row === 1 ? { state: "in-progress" as const, percent: 0.2, note: "đã nhận giấy mời" } : {};
      const fields = { title, unit, lead: unit, due: day(due), dueKind: "by" as const };
      return makeNumberedTask(index * TASKS.length + row + 1, { ...fields, ...begun });
    }),
  );
  return sendOut(workbookOf(makeTracker({ units: UNITS, tasks })));
}

function byBody(): SentOut {
  const [title, due] = TASKS[2];
  const tasks = NAMES.map((unit, index) =>
    makeNumberedTask(index + 1, { title, unit, lead: "Ban Tổ chức", due: day(due), dueKind: "by" }),
  );
  return sendOut(workbookOf(makeTracker({ units: UNITS, tasks })), "body");
}
