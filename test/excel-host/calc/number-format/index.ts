import { CalcFailure } from "../value";
import { sectionsOf, type Piece } from "./code";
import { asDate, isDateSection } from "./date";
import { inGeneral } from "./general";
import { inPlaces } from "./number";

/**
 * A value as its cell shows it under a number format's code, in en-US and without regard to the column's width
 * (support.microsoft.com "Number format codes"). Null where Excel shows a row of #: a date before 1900.
 * Throws a CalcFailure for what is not known: conditions, fractions, names of days in other languages.
 */
export function formatValue(value: string | number | boolean, code: string): string | null {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  const sections = sectionsOf(code);
  if (typeof value === "string") return formatText(value, sections);
  const [first = [], second, third] = sections.length === 4 ? sections.slice(0, 3) : sections;
  if (sections.length > 4) throw new CalcFailure(`#UNSUPPORTED! number format ${code}`);
  if (value > 0 || !second || isText(second)) return formatNumber(value, first);
  if (value < 0) return formatNumber(-value, second);
  return formatNumber(0, third && !isText(third) ? third : first);
}

/** The section for texts is the fourth, or the last where it holds an @; without one a text stands as it is. */
function formatText(value: string, sections: readonly (readonly Piece[])[]): string {
  const section = sections[3] ?? sections.find(isText);
  return section
    ? section.map(({ kind, text }) => (kind === "mark" && text === "@" ? value : text)).join("")
    : value;
}

function isText(pieces: readonly Piece[]): boolean {
  return pieces.some(({ kind, text }) => kind === "mark" && text === "@");
}

/** A negative number comes here only where no section is for it: then it keeps its sign. */
function formatNumber(value: number, pieces: readonly Piece[]): string | null {
  if (isDateSection(pieces)) return value < 0 ? null : asDate(value, pieces);
  const sign = value < 0 ? "-" : "";
  const size = Math.abs(value);
  if (pieces.some(({ kind, text }) => kind === "mark" && /^general$|^@$/i.test(text)))
    return sign + pieces.map((piece) => (piece.kind === "mark" ? inGeneral(size) : piece.text)).join("");
  if (pieces.some(({ kind }) => kind === "digit")) return sign + inPlaces(size, pieces);
  return pieces.length === 0 ? "" : sign + pieces.map(({ text }) => text).join("");
}
