import { applyRevisions } from "../domain/revise/apply-revisions";
import { comparePlan, type Revision } from "../domain/revise/compare-plan";
import type { Plan } from "../domain/plan";
import type { Problem, Result } from "../domain/result";
import { fail, succeed } from "../domain/result";
import type { WorkbookContent } from "../workbook/page/content";
import type { WorkbookPort } from "../workbook/page/port";
import { openBook } from "../workbook/book/reading/open-book";
import { applyEdit, type EditPlan, type EditProblem, type EditRequest } from "./edit";

/** What a revised plan has otherwise than the tracker of a workbook. */
export function findRevisions(
  content: WorkbookContent,
  plan: Plan,
  today: EditRequest["today"],
): Result<readonly Revision[], Problem<"no-tracker">> {
  const book = openBook(content);
  return book
    ? succeed(comparePlan(book.tracker, plan, { reportDate: null, today }))
    : fail({ code: "no-tracker" });
}

/** Takes chosen revisions over as one action: logged field by field, and taken back by one undo. */
export function takeRevisions(
  port: WorkbookPort,
  request: Omit<EditRequest, "edit"> & { readonly plan: Plan; readonly chosen: readonly Revision[] },
): Promise<Result<EditPlan, EditProblem>> {
  const { plan, chosen, ...rest } = request;
  return applyEdit(port, {
    ...rest,
    edit: applyRevisions(chosen, plan, { reportDate: null, today: rest.today }),
  });
}
