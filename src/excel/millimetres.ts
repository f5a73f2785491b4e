const POINTS_PER_MILLIMETRE = 72 / 25.4;

/** Points of a length in millimetres. */
export function pointsOfMillimetres(millimetres: number): number {
  return millimetres * POINTS_PER_MILLIMETRE;
}

/** Millimetres, to one decimal, of a length in points. */
export function millimetresOfPoints(points: number): number {
  return Math.round((points / POINTS_PER_MILLIMETRE) * 10) / 10;
}
