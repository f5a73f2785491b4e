import { isText, type Field } from "../../../domain/fields/field";
import { TASK_FIELDS } from "../../../domain/fields/fields";
import type { DayContext } from "../../../domain/merge/day-text";
import { meantByMisread } from "../../../domain/misread";
import { asksToClear } from "../../../domain/merge/fold";
import type { Reading, TaskField } from "../../../domain/merge/returned-copy";
import { cutToCell, fitsCell } from "../../../domain/cell-limit";
import type { CellContent, CellValue } from "../../page/content";
import { showNumber } from "../../schema/shown-number";
import { inCell } from "../../schema/kinds/kinds";
import { addressOfLink, isHarmless } from "../formula-safety";
import { withLink } from "./attached-links";

const EMPTY: Reading = { kind: "empty" };
const WORDS: readonly string[] = ["text", "name", "names"];
const SAYS_SOMETHING = /[\p{L}\p{N}]/u;
/** Spaces and signs of no width, which a telephone leaves behind. */
const UNSEEN = /^[\s\p{Cf}]*$/u;
const NOW = /\b(?:TODAY|NOW)\s*\(/i;
/** How WPS keeps a picture in a cell, and how Excel and Google fetch one; as text where a program knows no such function. */
const PICTURE = /^=\s*(?:_xlfn\.|_xlws\.)*(?:DISPIMG|IMAGE)\s*\(/i;
const ERROR_VALUE = /^#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA|ERROR!?)/;

/** What a cell of a returned task table says. */
export function readCell(
  content: CellContent | undefined,
  field: TaskField,
  context: DayContext,
  format?: string,
): Reading {
  return readTyped(content, TASK_FIELDS[field], context, format);
}

/** A cell for words that holds none: “-”, “…” and TRUE say nothing that could be written down. */
export function withWords(reading: Reading, { kind }: Field): Reading {
  if (reading.kind !== "value" || !WORDS.includes(kind)) return reading;
  const { raw } = reading;
  return typeof raw !== "boolean" && SAYS_SOMETHING.test(String(raw))
    ? reading
    : { kind: "unreadable", reason: "not-understood", raw };
}

/**
 * What a cell of a field says. A formula arrives as its value or not at all; a number of a cell for words as the cell
 * showed it by its number format.
 */
export function readTyped(
  content: CellContent | undefined,
  field: Field,
  context: DayContext,
  format?: string,
): Reading {
  if (typeof content !== "object" || content === null) {
    const said = typeof content === "string" ? (meantByMisread(content) ?? content) : (content ?? null);
    return readPlain(asShown(said, field, format), field, context);
  }
  const { cached, formula } = content;
  if (PICTURE.test(formula)) return { kind: "unreadable", reason: "picture-in-cell", raw: formula };
  const address = isText(field) ? addressOfLink(formula) : null;
  if (address !== null && cached !== undefined)
    return withLink(readPlain(asShown(cached, field, format), field, context), address);
  if (!isHarmless(formula)) return { kind: "unreadable", reason: "external-formula", raw: cached ?? formula };
  if (cached === undefined) return { kind: "unreadable", reason: "formula-without-value", raw: formula };
  // Today's day is another one tomorrow: nobody's entry.
  if (field.kind === "day" && NOW.test(formula))
    return { kind: "unreadable", reason: "moving-date", raw: formula };
  const read = readPlain(asShown(cached, field, format), field, context);
  return read.kind === "value" ? { ...read, isWorkedOut: true } : read;
}

/** A number as it was seen: in words' cells by its format; 1.2 where its cell shows 120%. */
function asShown(value: CellValue, { kind }: Field, format: string | undefined): CellValue {
  if (typeof value !== "number" || format === undefined) return value;
  const isTooMuch = kind === "percent" && value > 1 && format.includes("%");
  return isTooMuch || WORDS.includes(kind) ? showNumber(value, format) : value;
}

function readPlain(value: CellValue, field: Field, context: DayContext): Reading {
  if (value === null || (typeof value === "string" && UNSEEN.test(value))) return EMPTY;
  if (typeof value === "string") {
    if (PICTURE.test(value)) return { kind: "unreadable", reason: "picture-in-cell", raw: value };
    if (ERROR_VALUE.test(value)) return { kind: "unreadable", reason: "error-value", raw: value };
    // What is told of it, or kept of a proposal, has to fit into a cell too.
    if (!fitsCell(value)) return { kind: "unreadable", reason: "too-long", raw: cutToCell(value) };
    if (asksToClear(value)) return { kind: "clear", raw: value };
  }
  return inCell(field).readTyped(value, context);
}
