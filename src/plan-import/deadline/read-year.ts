import { isLikelyYear, yearsMeantBy } from "./mistyped-year";
import { touches, type Token } from "../text/tokens";

/** A year read after a month or quarter; year null where the words leave it open ("năm nay"). */
export interface YearRead {
  readonly year: number | null;
  readonly end: number;
  readonly damaged: boolean;
  /** The years that mistyped digits can stand for. */
  readonly choices?: readonly number[];
}

const EARLIEST_YEAR = 1900;
const LATEST_YEAR = 2199;

/** Value of a token that can be a year of four digits, or null. */
export function yearValue(token: Token | undefined): number | null {
  if (token?.kind !== "number" || token.text.length !== 4) return null;
  const value = Number(token.text);
  return value >= EARLIEST_YEAR && value <= LATEST_YEAR ? value : null;
}

/** Reads "/2021", "-2021", ".2021", "năm 2021", "của năm 2021", "năm nay" at an index. */
export function readYear(tokens: readonly Token[], index: number): YearRead | null {
  return readSeparatedYear(tokens, index) ?? readWordedYear(tokens, index);
}

/** Whether a token parts the numbers of a date. */
export function isSeparator(token: Token | undefined): boolean {
  return token !== undefined && (token.text === "/" || token.text === "." || token.text === "-");
}

function readSeparatedYear(tokens: readonly Token[], index: number): YearRead | null {
  const separator = tokens[index];
  if (!separator || !(isSeparator(separator) || separator.text === ",")) return null;
  const worded = separator.text === "." ? null : readWordedYear(tokens, index + 1);
  if (worded) return worded;
  if (separator.text === ",") return null;
  const joined = separator.text !== "." || (touches(tokens, index - 1) && touches(tokens, index));
  const next = tokens[index + 1];
  const year = yearValue(next);
  if (year !== null && joined) return ofFourDigits(year, next?.text ?? "", index + 2);
  const doubled = next?.text === separator.text ? yearValue(tokens[index + 2]) : null;
  if (doubled !== null) return { year: doubled, end: index + 3, damaged: true };
  const length = next?.kind === "number" && touches(tokens, index) ? next.text.length : 0;
  if (length < 3) return null;
  return { year: null, end: index + 2, damaged: true, choices: yearsMeantBy(next?.text ?? "") };
}

/** A year far from any plan ("10/4/1921") is mistyped. */
function ofFourDigits(year: number, digits: string, end: number): YearRead {
  return isLikelyYear(year)
    ? { year, end, damaged: false }
    : { year, end, damaged: true, choices: yearsMeantBy(digits) };
}

function readWordedYear(tokens: readonly Token[], index: number): YearRead | null {
  const start = tokens[index]?.text === "của" ? index + 1 : index;
  if (tokens[start]?.text !== "năm") return null;
  const year = yearValue(tokens[start + 1]);
  if (year !== null) return { year, end: start + 2, damaged: false };
  if (tokens[start + 1]?.text === "nay") return { year: null, end: start + 2, damaged: false };
  return null;
}
