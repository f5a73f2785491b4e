/** Joins the lines of a paragraph or a cell; what was broken at its own sign ("12/KH-" above "UBND") is whole again. */
export function joinWords(lines: readonly string[]): string {
  return lines.reduce((text, line) => (text === "" ? line : `${text}${glue(text, line)}${line}`), "");
}

function glue(before: string, after: string): string {
  const endsOpen = /[\p{L}\d][-–/]$/u.test(before) && /^[\p{L}\d]/u.test(after);
  const beginsOpen = /\d$/.test(before) && /^[-/]\d/.test(after);
  return endsOpen || beginsOpen ? "" : " ";
}
