import type { PlanTask } from "../../domain/plan";
import type { FoundList } from "./list";
import { headDepth } from "./list-head";
import type { ListMapping } from "./list-mapping";
import { planOfList } from "./plan-of-list";

/** Rows that are read to show what they become. */
const ROWS = 12;
const TASKS = 3;

/** The first tasks of a list as a mapping reads them. */
export function previewList(list: FoundList, mapping: ListMapping): readonly PlanTask[] {
  const end = mapping.header + headDepth(list, mapping.header) + ROWS;
  const plan = planOfList({ ...list, rows: list.rows.slice(0, end) }, mapping);
  return plan.ok ? plan.value.tasks.slice(0, TASKS) : [];
}
