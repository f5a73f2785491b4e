/** Pixels of a digit of Calibri 11 and of the padding around (ECMA-376 part 1, 18.3.1.13). */
const [DIGIT, PADDING] = [7, 5];
const POINTS_PER_PIXEL = 0.75;
const POINTS_PER_MILLIMETRE = 72 / 25.4;

/** Points of a column so many characters wide. */
export function pointsOfWidth(characters: number): number {
  const pixels = characters < 1 ? characters * (DIGIT + PADDING) : characters * DIGIT + PADDING;
  return Math.round(pixels) * POINTS_PER_PIXEL;
}

/** Characters of a column so many points wide, to two decimals. */
export function widthOfPoints(points: number): number {
  const pixels = Math.round(points / POINTS_PER_PIXEL);
  const characters = pixels < DIGIT + PADDING ? pixels / (DIGIT + PADDING) : (pixels - PADDING) / DIGIT;
  return Math.round(characters * 100) / 100;
}

/** Points of millimetres. */
export function pointsOfMillimetres(millimetres: number): number {
  return millimetres * POINTS_PER_MILLIMETRE;
}

/** Millimetres of points, to one decimal. */
export function millimetresOfPoints(points: number): number {
  return Math.round((points / POINTS_PER_MILLIMETRE) * 10) / 10;
}
