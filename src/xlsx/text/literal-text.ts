const FORMULA_START = /^[=+\-@]/;
/** The number format of cells whose entries stay text. */
const TEXT_FORMAT = "@";
const APOSTROPHE_START = /^'/;
const LOOKS_LIKE_NUMBER_OR_DATE = /^\s*\(?[.,$₫]?\d[\d\s.,:/%()₫$eE+-]*$/;
const LOOKS_LIKE_ERROR = /^#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!)$/i;
const LOOKS_LIKE_LOGICAL = /^(true|false)$/i;

/**
 * Whether Excel would read this text as something else when it is typed, or entered again with F2 + Enter:
 * a formula, a number, a date, a logical value, or a text that loses its apostrophe. In a cell formatted as text only the
 * last may happen.
 */
export function needsQuotePrefix(text: string, numberFormat?: string): boolean {
  if (numberFormat === TEXT_FORMAT) return APOSTROPHE_START.test(text);
  return (
    FORMULA_START.test(text) ||
    APOSTROPHE_START.test(text) ||
    LOOKS_LIKE_NUMBER_OR_DATE.test(text) ||
    LOOKS_LIKE_ERROR.test(text) ||
    LOOKS_LIKE_LOGICAL.test(text)
  );
}

const ESCAPE = /_(?=x[0-9A-Fa-f]{4}_)/g;

/** Keeps a text such as "_x0041_" literal: in a file it would stand for the letter A. */
export function escapeFileText(text: string): string {
  return text.includes("_x") ? text.replace(ESCAPE, "_x005F_") : text;
}

/** Undoes the escapes of characters that XML attributes cannot hold, such as "_x000a_" in a column name. */
export function unescapeFileText(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}
