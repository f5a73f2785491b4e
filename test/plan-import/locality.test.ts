import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Plan, PlanTask } from "../../src/domain/plan";
import { parsePlan } from "../../src/plan-import";
import { sampleOf } from "../setup/sample";

const FOLDER = resolve(__dirname, "documents");
const DOCUMENTS = readdirSync(FOLDER).filter((name) => name.endsWith(".txt") && !name.includes(".rows."));
const OF_A_DAY = 4;

/** Lines as they stand in any document, none of which is work or heads any. */
const ORDINARY = [
  "Đoàn kết, sáng tạo, quyết tâm hoàn thành thắng lợi nhiệm vụ năm nay!",
  "Năm 2010 là năm cả nước kỷ niệm 80 năm ngày thành lập Đảng Cộng sản Việt Nam.",
  "Ngày 03/02/1930 là một mốc son trong lịch sử dân tộc.",
  "7",
  "Ghi chú:",
  "(Kèm theo Công văn số 15/UBND-VX ngày 02/3/2025)",
  "Kính gửi: các cơ quan như trên.",
  "-",
];
/** How many lines on either side of it a line may bear on. */
const NEAR = 6;
/** At most this share of the tasks farther off, or one of them, may change: those of the same list, or whose words another line of it makes sure. */
const ALLOWED = 0.1;
const PLACES = [0.3, 0.7];

describe("an ordinary line between two others changes no task but its neighbours", () => {
  it.each(sampleOf(DOCUMENTS, OF_A_DAY))("%s", (name) => {
    const [text = ""] = readFileSync(resolve(FOLDER, name), "utf8").split("\n=====\n");
    const lines = text.split("\n");
    const plan = parsePlan(text);
    const changed = placesIn(plan, lines.length).flatMap((at) =>
      ORDINARY.flatMap((line) => {
        const after = parsePlan([...lines.slice(0, at), line, ...lines.slice(at)].join("\n"));
        const { far, lost } = farFrom(at, plan, after);
        return lost.length > Math.max(1, far * ALLOWED)
          ? [{ at, line, lost: `${lost.length}/${far} ${lost[0]}` }]
          : [];
      }),
    );
    expect(changed).toEqual([]);
  });
});

function tasksOf(plan: Plan): readonly PlanTask[] {
  return [...plan.tasks, ...plan.milestones];
}

/** Places behind the first task. */
function placesIn(plan: Plan, length: number): readonly number[] {
  const first = Math.min(...tasksOf(plan).map(({ line }) => line));
  return PLACES.map((share) => Math.round(first + share * (length - first)));
}

/** How many tasks stand far from a place, and those of them that are not told the same any more. */
function farFrom(at: number, before: Plan, after: Plan) {
  const told = new Set(tasksOf(after).map(factsOf));
  const far = tasksOf(before).filter(({ line }) => Math.abs(line - at) > NEAR);
  return { far: far.length, lost: far.map(factsOf).filter((facts) => !told.has(facts)) };
}

function factsOf({ title, lead, support, deadline: { bound, from, to } }: PlanTask): string {
  return [title, lead ?? "", support.join("; "), bound, from ?? "", to ?? ""].join("|");
}

describe("a notice without a letterhead keeps the points above a sentence that names what heads have", () => {
  const POINTS = [
    "1. Phòng Kinh tế rà soát các chợ tạm.",
    "2. Văn phòng tổng hợp kết quả trước ngày 20/5/2026.",
  ];
  it.each([
    "Năm 2010 là năm cả nước kỷ niệm 80 năm ngày thành lập Đảng Cộng sản Việt Nam.",
    "Tuyên truyền sâu rộng về lịch sử vẻ vang của Đảng Cộng sản Việt Nam trong đoàn viên",
    "Nhân dân ta mãi khắc ghi lời Bác dạy về nước Việt Nam độc lập - tự do - hạnh phúc.",
    "ĐOÀN KẾT - SÁNG TẠO - PHÁT TRIỂN",
    "Kính gửi các đồng chí lãnh đạo.",
  ])("%s", (sentence) => {
    const { tasks } = parsePlan(
      ["Giám đốc Sở kết luận như sau:", ...POINTS, sentence, "3. Thanh tra Sở kiểm tra."].join("\n"),
    );
    expect(tasks.map(({ lead }) => lead)).toEqual(
      expect.arrayContaining(["Phòng Kinh tế", "Văn phòng", "Thanh tra Sở"]),
    );
  });
});
