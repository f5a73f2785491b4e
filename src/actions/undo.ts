import type { Day } from "../domain/day";
import type { PatchConflict } from "../domain/patch/list-patch";
import { applyPatch, invertPatch } from "../domain/patch/tracker-patch";
import type { Problem, Result } from "../domain/result";
import { andThen, fail, succeed } from "../domain/result";
import type { ChangeSet } from "../workbook/book/change-sets";
import { recallChangeSet } from "../workbook/book/change-sets";
import { planCommit } from "../workbook/book/commit";
import type { OverwrittenCell } from "../workbook/book/extras/overwritten";
import { restoreCells } from "../workbook/book/extras/restore-cells";
import { restoreOwnCells } from "../workbook/book/extras/restore-own-cells";
import type { LogNote } from "../workbook/book/log-entries";
import { uncovered } from "../workbook/book/repair/covered-table";
import type { Book } from "../workbook/book/reading/open-book";
import { cellAddress } from "../workbook/page/address";
import { applyChanges } from "../workbook/page/apply/apply-changes";
import type { Change } from "../workbook/page/change";
import type { WorkbookContent } from "../workbook/page/content";
import { isKnown } from "../workbook/page/difference/known";
import type { PortProblem, Progress, WorkbookPort } from "../workbook/page/port";
import type { Wording } from "../workbook/schema/wording";
import { carryOut } from "./carry-out";
import { openForEdit } from "./open";

/** Why the last action cannot be taken back; details name the row and field that have changed since. */
export type UndoProblem =
  PortProblem | Problem<"no-tracker" | "doubled-ids" | "repair-first" | "nothing-to-undo" | "changed-since">;

/** Takes the last action back, even in another opening of the pane; refuses where what it changed was changed again. */
export async function undoLastAction(
  port: WorkbookPort,
  note: LogNote,
  today: Day,
  progress?: Progress,
): Promise<Result<Pick<ChangeSet, "title" | "when">, UndoProblem>> {
  const done = await carryOut<UndoPlan, UndoProblem>(
    port,
    {
      open: openForEdit,
      plan: (book) => planOn(book, note, today),
      changesOf: ({ changes }) => changes,
      pagesOf: overwrittenPages,
    },
    progress,
  );
  return andThen(done, ({ undone }) => succeed(undone));
}

/** Sheets on which cells are to be put back that were not read. */
function overwrittenPages(book: Book): string[] {
  const names = new Set((recallChangeSet(book)?.cells ?? []).map(({ sheet }) => sheet));
  return book.content.sheets
    .filter((sheet) => names.has(sheet.name) && !isKnown(sheet, "cells"))
    .map(({ name }) => name);
}

/** What undo would do. */
interface UndoPlan {
  readonly undone: ChangeSet;
  readonly changes: readonly Change[];
}

/** The changes that take the last action back. */
export function planUndo(content: WorkbookContent, note: LogNote, today: Day): Result<UndoPlan, UndoProblem> {
  return andThen(openForEdit(content), (book) => planOn(book, note, today));
}

function planOn(book: Book, note: LogNote, today: Day): Result<UndoPlan, UndoProblem> {
  const undone = recallChangeSet(book);
  if (undone === null) return fail({ code: "nothing-to-undo" });
  const restored = applyPatch(book.tracker, invertPatch(undone.patch));
  if (!restored.ok)
    return fail(changedSince(restored.problem.map((conflict) => placeOf(conflict, book.wording))));
  const { own: entered, ...commit } = planCommit(book, { after: restored.value, note, title: null, today });
  if (entered.length > 0) return fail(changedSince(entered.map(({ key }) => key)));
  const carried = applyChanges(book.content, commit.changes);
  const cells = restoreCells(carried, undone.cells ?? []);
  if (!cells.ok) return fail(changedSince([cellName(cells.problem)]));
  const own = restoreOwnCells(book, restored.value, carried, undone.own ?? []);
  const outside = uncovered(book, undone.covered ?? []);
  return succeed({ undone, changes: [...commit.changes, ...cells.value, ...own, ...outside] });
}

function changedSince(places: readonly string[]): UndoProblem {
  return { code: "changed-since", at: places[0] ?? "", details: { count: places.length } };
}

/** A row by its code, what changes as a whole by its sheet. */
function placeOf({ key }: PatchConflict, { naming }: Wording): string {
  const sheets: Readonly<Record<string, string>> = naming.sheets;
  return sheets[key] ?? key;
}

function cellName({ key, sheet, row, column }: OverwrittenCell): string {
  return typeof key === "string" ? key : `${sheet}!${cellAddress(row, column)}`;
}
