/** A text without the marks that stand at its end, in time that grows with their number only. */
export function dropEnd(text: string, marks: string): string {
  return dropWhile(text, (letter) => marks.includes(letter));
}

/** The same without the white space between and before them. */
export function dropEndSpaced(text: string, marks: string): string {
  return dropWhile(text, (letter) => marks.includes(letter) || letter.trim() === "");
}

function dropWhile(text: string, isDropped: (letter: string) => boolean): string {
  let end = text.length;
  while (end > 0 && isDropped(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}
