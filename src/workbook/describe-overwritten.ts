import { cellAddress } from "./address";
import type { OverwrittenCell } from "./changes/overwritten";
import type { CellContent, WorkbookContent } from "./content";
import type { Difference } from "./log-entries";
import { fromSerial } from "./serial";
import { showDay } from "./show-day";
import type { Wording } from "./wording";

/** What stood in cells of ours before they were put right, as the preview and the log say it. */
export function describeOverwritten(
  cells: readonly OverwrittenCell[],
  found: WorkbookContent,
  wording: Wording,
): Difference[] {
  return cells.map((cell) => {
    const header = headerOf(cell, found);
    return {
      id: typeof cell.key === "string" ? cell.key : "",
      field: header ?? `${cell.sheet}!${cellAddress(cell.row, cell.column)}`,
      before: show(cell.before, header === wording.labels.tasks.effectiveDue),
      after: isFormula(cell.after) ? wording.labels.formula : show(cell.after, false),
    };
  });
}

/** The header above a cell of a table's body; null elsewhere. */
function headerOf({ sheet: name, row, column }: OverwrittenCell, found: WorkbookContent): string | null {
  const sheet = found.sheets.find((candidate) => candidate.name === name);
  const table = sheet?.tables.find(({ range }) => row > range.row && row < range.row + range.rowCount);
  return table?.columns[column - table.range.column]?.header ?? null;
}

function show(content: CellContent, isDay: boolean): string {
  if (isFormula(content)) return content.formula;
  const day = isDay && typeof content === "number" ? fromSerial(content) : null;
  return day === null ? String(content ?? "") : showDay(day);
}

function isFormula(content: CellContent): content is Extract<CellContent, { formula: string }> {
  return typeof content === "object" && content !== null;
}
