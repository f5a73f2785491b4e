import type { DayContext } from "../../../domain/merge/day-text";
import type { ProposedTask, Reading } from "../../../domain/merge/returned-copy";
import type { Sheet } from "../../content";
import { readText } from "../../rows/cell-value";
import { PROPOSAL_COLUMNS } from "../proposals-sheet";
import type { CellRows } from "./find-header";
import { findHeader } from "./find-header";
import { proposalOfHeader } from "./header-words";
import { readCell } from "./read-cell";

/** The tasks proposed in the block for them, wherever it stands now; lines without a task but with something else too. */
export function readProposals(
  sheets: readonly { readonly sheet: Sheet; readonly rows: CellRows }[],
  context: DayContext,
): ProposedTask[] {
  return sheets.flatMap(({ sheet, rows }) => {
    const header = findHeader(rows, proposalOfHeader, { least: 2, needed: [...PROPOSAL_COLUMNS] });
    if (!header) return [];
    return rows.slice(header.row + 1).flatMap((cells, index): ProposedTask[] => {
      const text = (key: (typeof PROPOSAL_COLUMNS)[number]): string => {
        const column = header.columns.get(key);
        const reading: Reading =
          column === undefined ? { kind: "empty" } : readCell(cells[column], "note", context);
        return reading.kind === "empty" ? "" : String(reading.raw).trim();
      };
      const dueColumn = header.columns.get("due");
      const due: Reading =
        dueColumn === undefined ? { kind: "empty" } : readCell(cells[dueColumn], "due", context);
      const isBlank = PROPOSAL_COLUMNS.every(
        (key) => readText(cells[header.columns.get(key) ?? -1]).trim() === "",
      );
      if (isBlank) return [];
      const place = `${sheet.name}!${header.row + 2 + index}`;
      return [{ title: text("title"), lead: text("lead"), due, reason: text("reason"), place }];
    });
  });
}
