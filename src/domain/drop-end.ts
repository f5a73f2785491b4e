/** A text without the marks that stand at its end, in time that grows with their number only. */
export function dropEnd(text: string, marks: string): string {
  let end = text.length;
  while (end > 0 && marks.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}
