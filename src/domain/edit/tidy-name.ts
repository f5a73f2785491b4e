const INVISIBLE = /[\u200B-\u200D\u2060]/g;

/**
 * A name as it is to be kept: no-break, doubled and invisible spaces from a web page or a Word file would make it
 * another name to the workbook's formulas, which know plain spaces only.
 */
export function tidyName(name: string): string {
  return name.normalize("NFC").replace(INVISIBLE, "").replace(/\s+/g, " ").trim();
}
