const MILLIMETRES_PER_INCH = 25.4;

/** Millimetres as the inches of a file. */
export function toInches(millimetres: number): number {
  return Math.round((millimetres / MILLIMETRES_PER_INCH) * 1e6) / 1e6;
}

/** Inches of a file as millimetres, to the hundredth. */
export function fromInches(inches: number): number {
  return Math.round(inches * MILLIMETRES_PER_INCH * 100) / 100;
}
