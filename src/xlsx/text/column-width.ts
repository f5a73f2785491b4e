/** Pixels of the widest digit of Times New Roman 11, the standard font of the workbooks we write, and of Calibri 11. */
const DIGIT = 7;

/** Pixels Excel adds to each column: two at each side and the gridline. */
const PADDING = 5;

/** Width as a file keeps it, from the characters Excel's column width box shows. */
export function toFileWidth(characters: number): number {
  const pixels = characters < 1 ? characters * (DIGIT + PADDING) : characters * DIGIT + PADDING;
  return Math.trunc((pixels / DIGIT) * 256) / 256;
}

/** Characters as Excel's column width box shows them, from the width a file keeps. */
export function fromFileWidth(width: number): number {
  const pixels = width * DIGIT;
  const characters = pixels < DIGIT + PADDING ? pixels / (DIGIT + PADDING) : (pixels - PADDING) / DIGIT;
  return Math.round(characters * 100) / 100;
}
