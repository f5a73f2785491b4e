import type { RangeAddress } from "../../../src/workbook/page/content";
import type { Access } from "../rich-api/door";
import { spread } from "../store/looks";
import type { SheetState } from "../store/workbook-state";
import type { Temper } from "./temperament";

const INPUTS = new Set(["values", "formulas"]);

/** An apostrophe before an entry is part of the text in a cell that is formatted as text. */
export function apostropheKept(): Temper {
  return {
    take: (access) => {
      const { target, member, use, given } = access;
      const isInput = target.className === "Range" && INPUTS.has(member) && use === "set";
      return isInput ? [withApostrophes(access, given[0])] : given;
    },
  };
}

function withApostrophes({ target }: Access, input: unknown): unknown {
  if (!Array.isArray(input)) return input;
  const { sheet, area } = target as unknown as { readonly sheet: SheetState; readonly area: RangeAddress };
  const formats = spread(sheet.looks, area, "numberFormat", "General");
  return input.map((line: readonly unknown[], row) =>
    line.map((entry, column) =>
      // One more, since the host takes the first away.
      typeof entry === "string" && entry.startsWith("'") && formats[row]?.[column] === "@"
        ? `'${entry}`
        : entry,
    ),
  );
}
