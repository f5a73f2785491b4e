/** Pixels of the widest digit of the standard font (Calibri 11 at 96 dots per inch). */
const DIGIT_PIXELS = 7;
/** Two pixels of padding on each side and one for the grid line. */
const PADDING_PIXELS = 5;
const POINTS_PER_PIXEL = 72 / 96;

/**
 * Points, as `RangeFormat.columnWidth` wants them, of a width in characters, as Excel's column width box shows.
 * Sources: columnWidth is in points (OfficeDev/office-js issue 187; in issue 3036 a width of 40 shows as 53 pixels);
 * characters to pixels is ECMA-376 part 1, 18.3.1.13 (col), 8.43 characters being 64 pixels. Below one character Excel
 * spreads the padding evenly.
 */
export function pointsOfCharacters(characters: number): number {
  const pixels =
    characters < 1
      ? Math.round(characters * (DIGIT_PIXELS + PADDING_PIXELS))
      : Math.round(characters * DIGIT_PIXELS) + PADDING_PIXELS;
  return pixels * POINTS_PER_PIXEL;
}

/** Characters, to two decimals as Excel shows them, of a width in points. */
export function charactersOfPoints(points: number): number {
  const pixels = Math.round(points / POINTS_PER_PIXEL);
  const whole = DIGIT_PIXELS + PADDING_PIXELS;
  const characters = pixels < whole ? pixels / whole : (pixels - PADDING_PIXELS) / DIGIT_PIXELS;
  return Math.round(characters * 100) / 100;
}
