import type { Result } from "../domain/result";
import { andThen, succeed } from "../domain/result";
import type { Book } from "../workbook/book/reading/open-book";
import { unreadPages } from "../workbook/book/unread-pages";
import type { Change } from "../workbook/page/change";
import type { WorkbookContent } from "../workbook/page/content";
import type { PortProblem, Progress, WorkbookPort } from "../workbook/page/port";

/** An action: opened on a workbook as found, and worked out on the open book. */
export interface Action<Plan, Failure> {
  open(content: WorkbookContent): Result<Book, Failure>;
  plan(book: Book): Result<Plan, Failure>;
  changesOf(plan: Plan): readonly Change[];
  /** Sheets of which every cell has to be seen beforehand; none where absent. */
  pagesOf?(book: Book): readonly string[];
}

/** What an action would do, with the workbook on which that was worked out. */
interface Planned<Plan> {
  readonly plan: Plan;
  readonly found: WorkbookContent;
}

/** What an action would do to the open workbook. */
export async function preview<Plan, Failure>(
  port: WorkbookPort,
  action: Action<Plan, Failure>,
): Promise<Result<Plan, Failure | PortProblem>> {
  return andThen(await planOn(port, action), ({ plan }) => succeed(plan));
}

/** Does an action: reads the workbook as it is now, works out the changes, carries them out. */
export async function carryOut<Plan, Failure>(
  port: WorkbookPort,
  action: Action<Plan, Failure>,
  progress?: Progress,
  signal?: { readonly aborted: boolean },
): Promise<Result<Plan, Failure | PortProblem>> {
  const planned = await planOn(port, action);
  if (!planned.ok) return planned;
  const { plan, found } = planned.value;
  const applied = await port.apply(action.changesOf(plan), progress, signal, found);
  return andThen(applied, () => succeed(plan));
}

/**
 * Works an action out on the open workbook, of which no more is read than it takes: a page is read only where the action
 * writes to it or asks for it, and then the action is worked out again.
 */
async function planOn<Plan, Failure>(
  port: WorkbookPort,
  action: Action<Plan, Failure>,
  also: readonly string[] = [],
): Promise<Result<Planned<Plan>, Failure | PortProblem>> {
  const read = await port.read({ depth: "cells", also });
  if (!read.ok) return read;
  const found = read.value;
  const book = action.open(found);
  if (!book.ok) return book;
  const unasked = (pages: readonly string[]): string[] => pages.filter((page) => !also.includes(page));
  const asked = unasked(action.pagesOf?.(book.value) ?? []);
  if (asked.length > 0) return planOn(port, action, [...also, ...asked]);
  const planned = action.plan(book.value);
  if (!planned.ok) return planned;
  const unread = unasked(unreadPages(book.value, action.changesOf(planned.value)));
  return unread.length > 0
    ? planOn(port, action, [...also, ...unread])
    : succeed({ plan: planned.value, found });
}
