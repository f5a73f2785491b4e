import { parsePlanText } from "../../src/taskpane/composition/planChunk";
import { describeProblem } from "../../src/taskpane/language/describeProblem";

const ARTICLES = Array.from(
  { length: 8 },
  (_, at) =>
    `Điều ${at + 1}. Sở Nội vụ theo dõi việc thực hiện khoản ${at + 1}, báo cáo trước ngày 20/5/2025.`,
);
const RULES = ["QUY CHẾ", "Làm việc của Ban Chỉ đạo", "Chương I", ...ARTICLES].join("\n");

it("a text that sets rules is refused with the reason, and read as a plan where a person says so", async () => {
  const refused = await parsePlanText(RULES);
  expect(refused).toMatchObject({ ok: false, problem: { code: "reads-as-rules" } });
  if (refused.ok) return;
  expect(describeProblem(refused.problem, "vi")).toContain("quy định thành các điều");
  const taken = await parsePlanText(RULES, true);
  expect(taken.ok && taken.value.plan.tasks).toHaveLength(8);
});
