import type { Plan, PlanTask } from "../../../src/domain/plan";
import { parsePlan } from "../../../src/plan-import";

/** A short plan of 2025, issued by UBND tỉnh A, with the given body. */
export function smallPlan(...lines: readonly string[]): Plan {
  return parsePlan(
    [
      "UBND TỈNH A",
      "Số: 12/KH-UBND",
      "A, ngày 05 tháng 01 năm 2025",
      "KẾ HOẠCH",
      "Triển khai thử năm 2025",
      "",
      ...lines,
    ].join("\n"),
  );
}

/** Title, lead and last day of each task. */
export function told(tasks: readonly PlanTask[]): (readonly [string, string | null, string | null])[] {
  return tasks.map(({ title, lead, deadline }) => [title, lead, deadline.to]);
}
