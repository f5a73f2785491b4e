import type { MatchedRow } from "./match-row";
import type { RecognisedCopy } from "./recognise";
import type { UnreadCells } from "./returned-copy";
import { tellCells } from "./tell-cells";

/** What a file tells of whole rows besides what they say. */
export interface ToldRows {
  /** Ids of the rows that were sent and did not come back; what was pasted over is among them. */
  readonly missing: readonly string[];
  /** Codes that were typed over in rows known by their words, and locked columns that were sorted alone. */
  readonly cells: readonly UnreadCells[];
}

/** Finds rows that did not come back, and codes that came back otherwise than they were sent. */
export function tellRows({ sentRows, copy }: RecognisedCopy, matched: readonly MatchedRow[]): ToldRows {
  const back = new Set(matched.flatMap(({ sent, master }) => sent?.id ?? master?.id ?? []));
  const missing = (sentRows ?? []).filter(({ id }) => !back.has(id)).map(({ id }) => id);
  // A column of codes that is empty altogether went with its contents, not cell by cell.
  if (copy.base === null || copy.rows.every(({ id }) => id === "")) return { missing, cells: [] };
  const codes = matched.flatMap(({ row, sent }) =>
    sent !== null && row.id !== sent.id && row.idPlace !== undefined
      ? [{ place: row.idPlace, text: row.id }]
      : [],
  );
  return { missing, cells: tellCells(codes, { what: "codes" }) };
}
