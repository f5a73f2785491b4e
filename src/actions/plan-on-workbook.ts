import type { Result } from "../domain/result";
import { succeed } from "../domain/result";
import type { Change } from "../workbook/page/change";
import { unreadPages } from "../workbook/book/unread-pages";
import type { WorkbookContent } from "../workbook/page/content";
import type { PortProblem, WorkbookPort } from "../workbook/page/port";

/** What an action would do, with the workbook on which that was worked out. */
export interface Planned<Plan> {
  readonly plan: Plan;
  readonly found: WorkbookContent;
}

/** How an action is worked out on a workbook as found. */
export interface Planner<Plan, Failure> {
  plan(found: WorkbookContent): Result<Plan, Failure>;
  changesOf(plan: Plan): readonly Change[];
  /** Sheets of which every cell has to be seen beforehand; none where absent. */
  pagesOf?(found: WorkbookContent): readonly string[];
}

/**
 * Works an action out on the open workbook, of which no more is read than it takes: a page is read only where the action
 * writes to it or asks for it, and then the action is worked out again.
 */
export async function planOnWorkbook<Plan, Failure>(
  port: WorkbookPort,
  planner: Planner<Plan, Failure>,
  also: readonly string[] = [],
): Promise<Result<Planned<Plan>, Failure | PortProblem>> {
  const found = await port.read({ depth: "cells", also });
  if (!found.ok) return found;
  const unasked = (pages: readonly string[]): string[] => pages.filter((page) => !also.includes(page));
  const asked = unasked(planner.pagesOf?.(found.value) ?? []);
  if (asked.length > 0) return planOnWorkbook(port, planner, [...also, ...asked]);
  const planned = planner.plan(found.value);
  if (!planned.ok) return planned;
  const unread = unasked(unreadPages(found.value, planner.changesOf(planned.value)));
  return unread.length > 0
    ? planOnWorkbook(port, planner, [...also, ...unread])
    : succeed({ plan: planned.value, found: found.value });
}
