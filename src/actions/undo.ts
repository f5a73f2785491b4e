import type { Day } from "../domain/day";
import { applyPatch, invertPatch } from "../domain/patch/tracker-patch";
import type { Problem, Result } from "../domain/result";
import { fail, succeed } from "../domain/result";
import { cellAddress } from "../workbook/address";
import type { Change } from "../workbook/change";
import type { ChangeSet } from "../workbook/change-set";
import { recallChangeSet } from "../workbook/change-set";
import { applyChanges } from "../workbook/changes/apply-changes";
import type { OverwrittenCell } from "../workbook/changes/overwritten";
import { restoreCells } from "../workbook/changes/restore-cells";
import type { WorkbookContent } from "../workbook/content";
import type { LogNote } from "../workbook/log-entries";
import { logEntries } from "../workbook/log-entries";
import type { PortProblem, Progress, WorkbookPort } from "../workbook/port";
import { readTracker } from "../workbook/reading/read-tracker";
import { carryPatch } from "./carry-patch";

/** Why the last action cannot be taken back; details name the row and field that have changed since. */
export type UndoProblem = PortProblem | Problem<"no-tracker" | "nothing-to-undo" | "changed-since">;

/** Takes the last action back, even in another opening of the pane; refuses where what it changed was changed again. */
export async function undoLastAction(
  port: WorkbookPort,
  note: LogNote,
  today: Day,
  progress?: Progress,
): Promise<Result<Pick<ChangeSet, "title" | "when">, UndoProblem>> {
  const content = await port.read({ trustCalculatedColumns: true });
  if (!content.ok) return content;
  const planned = planUndo(content.value, note, today);
  if (!planned.ok) return planned;
  const applied = await port.apply(planned.value.changes, progress);
  return applied.ok ? succeed(planned.value.undone) : applied;
}

/** The changes that take the last action back. */
export function planUndo(
  content: WorkbookContent,
  note: LogNote,
  today: Day,
): Result<{ readonly undone: ChangeSet; readonly changes: readonly Change[] }, UndoProblem> {
  const found = readTracker(content);
  if (!found) return fail({ code: "no-tracker" });
  const undone = recallChangeSet(content, found.wording);
  if (undone === null) return fail({ code: "nothing-to-undo" });
  const inverse = invertPatch(undone.patch);
  const restored = applyPatch(found.tracker, inverse);
  if (!restored.ok) {
    const [conflict] = restored.problem;
    return fail({
      code: "changed-since",
      at: conflict?.key ?? "",
      details: { count: restored.problem.length },
    });
  }
  const { changes } = carryPatch(content, found, {
    after: restored.value,
    patch: inverse,
    lines: logEntries(inverse, note, found.wording),
    note,
    title: null,
    today,
  });
  const cells = restoreCells(applyChanges(content, changes), undone.cells ?? []);
  if (!cells.ok) return fail({ code: "changed-since", at: cellName(cells.problem), details: { count: 1 } });
  return succeed({ undone, changes: [...changes, ...cells.value] });
}

function cellName({ key, sheet, row, column }: OverwrittenCell): string {
  return typeof key === "string" ? key : `${sheet}!${cellAddress(row, column)}`;
}
