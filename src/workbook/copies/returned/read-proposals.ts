import type { DayContext } from "../../../domain/merge/day-text";
import type { ProposedTask, Reading } from "../../../domain/merge/returned-copy";
import type { Sheet } from "../../page/content";
import { numberFormatAt } from "../../page/number-format-at";
import { PROPOSAL_COLUMNS, PROPOSAL_ROWS } from "../proposals-sheet";
import { findHeader, type CellRows, type FoundHeader } from "../../schema/find-header";
import { PROPOSAL_WORDS } from "./header-words";
import { readCell } from "./read-cell";

/** The block for proposals where it stands now, with the tasks proposed in it. */
export interface FoundProposals {
  readonly header: FoundHeader<(typeof PROPOSAL_COLUMNS)[number]>;
  /** Lines without a task but with something else are among them. */
  readonly tasks: readonly ProposedTask[];
}

/** Reads the block for proposals of a sheet; null where the sheet has none. */
export function readProposals(sheet: Sheet, rows: CellRows, context: DayContext): FoundProposals | null {
  const header = findHeader(rows, PROPOSAL_WORDS.keyOf, { least: 2, needed: [...PROPOSAL_COLUMNS] });
  if (!header) return null;
  const formatAt = numberFormatAt(sheet);
  let isApart = false;
  let isBlankAbove = false;
  const tasks = rows.slice(header.row + 1).flatMap((cells, index): ProposedTask[] => {
    const read = (key: (typeof PROPOSAL_COLUMNS)[number]): Reading => {
      const column = header.columns.get(key);
      const field = key === "due" ? "due" : "note";
      return column === undefined
        ? { kind: "empty" }
        : readCell(cells[column], field, context, formatAt(header.row + 1 + index, column));
    };
    const place = `${sheet.name}!${header.row + 2 + index}`;
    const line = { title: read("title"), lead: read("lead"), due: read("due"), reason: read("reason") };
    const isBlank = Object.values(line).every(({ kind }) => kind === "empty");
    isApart ||= index >= PROPOSAL_ROWS && isBlankAbove;
    isBlankAbove = isBlank;
    return isBlank ? [] : [{ ...line, place, ...(isApart ? { isApart } : {}) }];
  });
  return { header, tasks };
}
