import type { MatchedRow } from "./match-row";
import type { RecognisedCopy } from "./recognise";
import type { UnreadCells } from "./returned-copy";

/** What a file tells of whole rows besides what they say. */
export interface ToldRows {
  /** Ids of the rows that were sent and did not come back; what was pasted over is among them. */
  readonly missing: readonly string[];
  /** Codes that were typed over in rows known by their words. */
  readonly codes: readonly UnreadCells[];
}

/** Finds rows that did not come back, and codes that came back otherwise than they were sent. */
export function tellRows({ sentRows, copy }: RecognisedCopy, matched: readonly MatchedRow[]): ToldRows {
  const back = new Set(matched.flatMap(({ sent, master }) => sent?.id ?? master?.id ?? []));
  const missing = (sentRows ?? []).filter(({ id }) => !back.has(id)).map(({ id }) => id);
  // A column of codes that is empty altogether went with its contents, not cell by cell.
  if (copy.base === null || copy.rows.every(({ id }) => id === "")) return { missing, codes: [] };
  const codes = matched.flatMap(({ row, sent }) =>
    sent !== null && row.id !== sent.id && row.idPlace !== undefined
      ? [{ place: row.idPlace, text: row.id }]
      : [],
  );
  const [first] = codes;
  return {
    missing,
    codes: first ? [{ what: "codes", ...first, header: "", count: codes.length }] : [],
  };
}
