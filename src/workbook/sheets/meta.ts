import type { SentCopy } from "../../domain/sent-copy";
import type { Sheet } from "../page/content";
import { emptySheet } from "../page/empty-sheet";
import { SENT_FIRST_ROW, sentLines } from "./sent-rows";
import type { Wording } from "../schema/wording";

/** Version of the workbook's make; raised when an older one has to be upgraded. */
export const SCHEMA_VERSION = 5;

/** Custom document property that marks a workbook as a tracker; it survives every program. */
export const SCHEMA_PROPERTY = "TienDoSchema";

/**
 * Zero-based rows of what the hidden sheet keeps: facts with their label in the first column and their value in the second,
 * the steps that can be taken back, and what is under way (where older makes kept one more step).
 */
export const META_ROWS = {
  schema: 0,
  language: 1,
  state: 2,
  steps: { first: 3, last: SENT_FIRST_ROW - 2 },
  journal: SENT_FIRST_ROW - 1,
} as const;

/** Where the hidden sheet says which version of Tiến độ built the workbook: beside the version of its make. */
export const MADE_WITH_CELL = { row: META_ROWS.schema, column: 2 } as const;

/** The hidden sheet that keeps what the workbook knows about itself. */
export function describeMeta(
  wording: Wording,
  sent: readonly SentCopy[] = [],
  madeWith: string | null = null,
): Sheet {
  return {
    ...emptySheet(wording.naming.sheets.meta),
    visibility: "veryHidden",
    blocks: [
      {
        row: 0,
        column: 0,
        contents: [
          ["schema", SCHEMA_VERSION, ...(madeWith === null ? [] : [madeWith])],
          ["language", wording.language],
          ["state", "complete"],
        ],
      },
      ...(sent.length > 0 ? [{ row: SENT_FIRST_ROW, column: 0, contents: sentLines(sent, wording) }] : []),
    ],
    columns: [{ column: 0, columnCount: 1, width: 16 }],
  };
}
