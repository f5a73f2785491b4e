import type { Day } from "../domain/day";
import type { Problem, Result } from "../domain/result";
import { fail, succeed } from "../domain/result";
import { isKnown } from "../workbook/page/difference/known";
import type { LeftAlone } from "../domain/patch/list-patch";
import type { WorkbookContent } from "../workbook/page/content";
import type { PortProblem, Progress, WorkbookPort } from "../workbook/page/port";
import type { Change } from "../workbook/page/change";
import { readBegun } from "../workbook/book/memory/begun-build";
import { readJournal } from "../workbook/book/memory/journal";
import { finishBuild } from "../workbook/book/new-build";
import { findUnfinished } from "../workbook/book/reading/build-state";
import type { Book } from "../workbook/book/reading/open-book";
import type { Ending } from "../workbook/book/resume";
import { planResume } from "../workbook/book/resume";
import { takeBackBuild } from "../workbook/book/take-back-build";
import type { Action } from "./carry-out";
import { carryOut } from "./carry-out";
import { openTracker, type NotThere } from "./open";
import { readForBuild } from "./read-for-build";

/** How something that was begun ended. */
export interface Ended {
  readonly title: string;
  readonly when: string;
  readonly changes: readonly Change[];
  /** Places that somebody has worked in since, which were left as they are. */
  readonly left: readonly LeftAlone[];
}

/** Why what was begun could not be ended; `changed-since`: somebody has worked in a tracker whose build is taken back. */
export type EndProblem = PortProblem | NotThere | Problem<"nothing-unfinished" | "changed-since">;

/** Finishes what was begun in the open workbook and broke off, or takes all of it back. */
export async function endUnfinished(
  port: WorkbookPort,
  ending: Ending,
  today: Day,
  progress?: Progress,
): Promise<Result<Ended, EndProblem>> {
  const ended = await carryOut(port, endingOf(ending, today), progress);
  // The build of a tracker is the one thing that is no action on one.
  return !ended.ok && ended.problem.code === "unfinished" ? endBuild(port, ending, today, progress) : ended;
}

async function endBuild(
  port: WorkbookPort,
  ending: Ending,
  today: Day,
  progress?: Progress,
): Promise<Result<Ended, EndProblem>> {
  const found = await readForBuild(port);
  if (!found.ok) return found;
  const planned = planEndOfBuild(found.value, ending, today);
  if (!planned.ok) return planned;
  const applied = await port.apply(planned.value.changes, progress, undefined, found.value);
  return applied.ok ? planned : applied;
}

function planEndOfBuild(content: WorkbookContent, ending: Ending, today: Day): Result<Ended, EndProblem> {
  const wording = findUnfinished(content);
  const begun = wording && readBegun(content, wording);
  if (!wording || !begun) return fail({ code: wording ? "build-begun" : "nothing-unfinished" });
  const { title, when } = begun;
  if (ending === "finish") {
    return succeed({ title, when, left: [], changes: finishBuild(content, wording, begun, today) });
  }
  const { changes, worked } = takeBackBuild(content, wording, begun, today);
  return worked === null
    ? succeed({ title, when, left: [], changes })
    : fail({ code: "changed-since", at: worked });
}

function endingOf(ending: Ending, today: Day): Action<Ended, EndProblem> {
  return {
    today,
    open: openTracker,
    plan: () => fail({ code: "nothing-unfinished" }),
    instead: (book, journal) => {
      const { title, when } = journal.step;
      return { title, when, ...planResume(book, journal, ending, today, "finder") };
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
