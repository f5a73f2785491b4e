import type { DayContext } from "../../../domain/merge/day-text";
import { dropEnd } from "../../../domain/drop-end";
import { foldText } from "../../../domain/merge/fold";
import type { Reading, ReturnedFact, UnitFact } from "../../../domain/merge/returned-copy";
import { UNIT_FIELDS } from "../../../domain/fields/fields";
import { cellAddress } from "../../page/address";
import { isFormula } from "../../page/formula";
import { numberFormatAt } from "../../page/number-format-at";
import { SHARING } from "../../../i18n/sharing";
import { showNumber } from "../../schema/shown-number";
import { valueOf } from "../../schema/cell-value";
import { OWN_FACTS } from "../instructions";
import { readTyped, withWords } from "./read-cell";
import type { SheetRows } from "./task-table";

type OwnFact = (typeof OWN_FACTS)[number];

const FACT_OF = new Map(
  [SHARING.vi, SHARING.en].flatMap(({ instructions }) =>
    OWN_FACTS.map((key): [string, OwnFact] => [foldText(instructions.own[key]), key]),
  ),
);

/** What the recipient tells of itself, and which cells say it. */
export interface FoundFacts {
  readonly facts: readonly ReturnedFact[];
  /** "Trần Thị B, 20/04/2021". */
  readonly filledBy: string;
  /** Addresses such as `B12` of the cells that were read. */
  readonly cells: ReadonlySet<string>;
}

/** Reads the cells beside the words that ask about the recipient. */
export function readFacts({ sheet, rows }: SheetRows, context: DayContext): FoundFacts {
  const formatAt = numberFormatAt(sheet);
  const found = rows.flatMap((cells, row) =>
    cells.slice(0, -1).flatMap((label, column) => {
      const words = valueOf(label);
      const key = typeof words === "string" ? FACT_OF.get(foldText(words)) : undefined;
      return key === undefined ? [] : [{ key, row, column: column + 1, content: cells[column + 1] }];
    }),
  );
  const facts = found.flatMap(({ key, row, column, content }): ReturnedFact[] => {
    if (isFiller(key)) return [];
    const reading = readFact(content, key, context);
    return [{ fact: key, reading, place: `${sheet.name}!${cellAddress(row, column)}` }];
  });
  const by = found
    .filter(({ key }) => isFiller(key))
    .map(({ row, column, content }) => {
      const value = valueOf(content);
      return typeof value === "number"
        ? showNumber(value, formatAt(row, column))
        : String(value ?? "").trim();
    });
  return {
    facts,
    filledBy: by.filter((part) => part !== "").join(", "),
    // Of whom a formula names that nobody worked out is not known; it is told instead.
    cells: new Set(
      found
        .filter(({ key, content }) => !isFiller(key) || !isFormula(content) || content.cached !== undefined)
        .map(({ row, column }) => cellAddress(row, column)),
    ),
  };
}

function isFiller(key: OwnFact): key is "filledBy" | "filledOn" {
  return key === "filledBy" || key === "filledOn";
}

function readFact(content: SheetRows["rows"][number][number], fact: UnitFact, context: DayContext): Reading {
  const reading = withWords(readTyped(content, UNIT_FIELDS[fact], context), UNIT_FIELDS[fact]);
  if (fact !== "email" || reading.kind !== "value") return reading;
  const { raw, value } = reading;
  if (!String(raw).includes("@")) return { kind: "unreadable", reason: "not-an-address", raw };
  return { ...reading, value: withoutStops(String(value)) };
}

/** Addresses without the full stops that a telephone puts behind them. */
function withoutStops(text: string): string {
  const pieces = text.split(/([\s;,<>]+)/);
  return pieces.map((piece) => (piece.includes("@") ? dropEnd(piece, ".") : piece)).join("");
}
