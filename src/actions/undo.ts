import type { Day } from "../domain/day";
import { applyPatch, compareTrackers, invertPatch } from "../domain/patch/tracker-patch";
import type { PatchConflict } from "../domain/patch/list-patch";
import type { Problem, Result } from "../domain/result";
import { fail, succeed } from "../domain/result";
import { cellAddress } from "../workbook/page/address";
import type { Change } from "../workbook/page/change";
import type { ChangeSet } from "../workbook/book/change-set";
import { recallChangeSet } from "../workbook/book/change-set";
import { applyChanges } from "../workbook/page/apply/apply-changes";
import { isKnown } from "../workbook/page/difference/known";
import type { OverwrittenCell } from "../workbook/book/extras/overwritten";
import { ownCells } from "../workbook/book/extras/own-cells";
import { restoreCells } from "../workbook/book/extras/restore-cells";
import { restoreOwnCells } from "../workbook/book/extras/restore-own-cells";
import type { WorkbookContent } from "../workbook/page/content";
import type { LogNote } from "../workbook/book/log-entries";
import { logEntries } from "../workbook/book/log-entries";
import type { PortProblem, Progress, WorkbookPort } from "../workbook/page/port";
import { readTracker } from "../workbook/book/reading/read-tracker";
import type { Wording } from "../workbook/schema/wording";
import { carryPatch } from "./carry-patch";
import { doubledId } from "./edit";
import { planOnWorkbook } from "./plan-on-workbook";

/** Why the last action cannot be taken back; details name the row and field that have changed since. */
export type UndoProblem =
  PortProblem | Problem<"no-tracker" | "doubled-ids" | "nothing-to-undo" | "changed-since">;

/** Takes the last action back, even in another opening of the pane; refuses where what it changed was changed again. */
export async function undoLastAction(
  port: WorkbookPort,
  note: LogNote,
  today: Day,
  progress?: Progress,
): Promise<Result<Pick<ChangeSet, "title" | "when">, UndoProblem>> {
  const planned = await planOnWorkbook<UndoPlan, UndoProblem>(port, {
    plan: (found) => planUndo(found, note, today),
    changesOf: ({ changes }) => changes,
    pagesOf: overwrittenPages,
  });
  if (!planned.ok) return planned;
  const { plan, found } = planned.value;
  const applied = await port.apply(plan.changes, progress, undefined, found);
  return applied.ok ? succeed(plan.undone) : applied;
}

/** Sheets on which cells are to be put back that were not read. */
function overwrittenPages(content: WorkbookContent): string[] {
  const found = readTracker(content);
  const cells = (found && recallChangeSet(content, found.wording)?.cells) ?? [];
  const names = new Set(cells.map(({ sheet }) => sheet));
  return content.sheets
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
  const found = readTracker(content);
  if (!found) return fail({ code: "no-tracker" });
  const { wording } = found;
  const doubled = doubledId(found.tracker);
  if (doubled !== null) return fail({ code: "doubled-ids", at: doubled });
  const undone = recallChangeSet(content, wording);
  if (undone === null) return fail({ code: "nothing-to-undo" });
  const restored = applyPatch(found.tracker, invertPatch(undone.patch));
  if (!restored.ok) return fail(changedSince(restored.problem.map((conflict) => placeOf(conflict, wording))));
  // Worked out anew: rows may have moved since, and the log tells what is removed as it stands now.
  const patch = compareTrackers(found.tracker, restored.value);
  const entered = ownCells(content, patch, wording);
  if (entered.length > 0) return fail(changedSince(entered.map(({ key }) => key)));
  const { changes } = carryPatch(content, found, {
    after: restored.value,
    patch,
    lines: logEntries(patch, note, wording),
    note,
    title: null,
    today,
  });
  const carried = applyChanges(content, changes);
  const cells = restoreCells(carried, undone.cells ?? []);
  if (!cells.ok) return fail(changedSince([cellName(cells.problem)]));
  const own = restoreOwnCells(carried, undone.own ?? [], wording);
  return succeed({ undone, changes: [...changes, ...cells.value, ...own] });
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
