import type { Day } from "../domain/day";
import type { Problem, Result } from "../domain/result";
import { andThen, fail, succeed } from "../domain/result";
import { isKnown } from "../workbook/page/difference/known";
import type { LeftAlone } from "../domain/patch/list-patch";
import type { WorkbookContent } from "../workbook/page/content";
import type { PortProblem, Progress, WorkbookPort } from "../workbook/page/port";
import type { Change } from "../workbook/page/change";
import { readJournal } from "../workbook/book/memory/journal";
import type { Book } from "../workbook/book/reading/open-book";
import type { Ending } from "../workbook/book/resume";
import { planResume } from "../workbook/book/resume";
import type { Action, Unfinished } from "./carry-out";
import { carryOut, planIn } from "./carry-out";
import { openTracker } from "./open";

/** How something that was begun ended. */
export interface Ended {
  readonly title: string;
  readonly when: string;
  readonly changes: readonly Change[];
  /** Places that somebody has worked in since, which were left as they are. */
  readonly left: readonly LeftAlone[];
}

/** Why what was begun could not be ended. */
export type EndProblem = PortProblem | Unfinished | Problem<"no-tracker" | "nothing-unfinished">;

/** Finishes what was begun in the open workbook and broke off, or takes all of it back. */
export function endUnfinished(
  port: WorkbookPort,
  ending: Ending,
  today: Day,
  progress?: Progress,
): Promise<Result<Ended, EndProblem>> {
  return carryOut(port, endingOf(ending, today), progress);
}

/** The changes that end what was begun in a workbook as found. */
export function planEnd(content: WorkbookContent, ending: Ending, today: Day): Result<Ended, EndProblem> {
  const action = endingOf(ending, today);
  const planned = andThen(openTracker(content), (book) => planIn(book, action));
  return andThen(planned, ({ plan }) => succeed(plan));
}

function endingOf(ending: Ending, today: Day): Action<Ended, EndProblem> {
  return {
    today,
    open: openTracker,
    plan: () => fail({ code: "nothing-unfinished" }),
    instead: (book, journal) => {
      const { title, when } = journal.step;
      return { title, when, ...planResume(book, journal, ending, today) };
    },
    changesOf: ({ changes }) => changes,
    journalOf: () => null,
    pagesOf: (book) => unreadOf(book, readJournal(book)?.step.cells ?? []),
    needsAll: (book) => readJournal(book)?.isRepair === true,
  };
}

/** Sheets of some cells that were not read. */
export function unreadOf({ content }: Book, cells: readonly { readonly sheet: string }[]): string[] {
  const names = new Set(cells.map(({ sheet }) => sheet));
  return content.sheets
    .filter((sheet) => names.has(sheet.name) && !isKnown(sheet, "cells"))
    .map(({ name }) => name);
}
