const EARLIEST = 1990;
const LATEST = 2100;
const FARTHEST = 5;
const DIGITS = [..."0123456789"];

/** Whether a year can be that of a deadline: outside, a digit is wrong. */
export function isLikelyYear(year: number): boolean {
  return year >= EARLIEST && year <= LATEST;
}

/** The years that mistyped digits can stand for: one digit too many, too few, wrong, or two that changed places. */
export function yearsMeantBy(digits: string): readonly number[] {
  const found =
    digits.length > 4 ? without(digits) : digits.length < 4 ? withOneMore(digits) : changed(digits);
  return [...new Set(found.map(Number))].filter(isLikelyYear).sort((one, other) => one - other);
}

/** Of the years that digits can stand for the only one, or the one nearest the plan's year; null where none is near. */
export function likeliestYear(choices: readonly number[], planYear: number | null): number | null {
  if (planYear === null) return choices.length === 1 ? (choices[0] ?? null) : null;
  const near = choices.filter((year) => Math.abs(year - planYear) <= FARTHEST);
  return near.reduce<number | null>(
    (best, year) => (best === null || Math.abs(year - planYear) < Math.abs(best - planYear) ? year : best),
    null,
  );
}

function without(digits: string): string[] {
  if (digits.length !== 5) return [];
  return places(digits).map((at) => digits.slice(0, at) + digits.slice(at + 1));
}

function withOneMore(digits: string): string[] {
  if (digits.length !== 3) return [];
  return [...places(digits), digits.length].flatMap((at) =>
    DIGITS.map((digit) => digits.slice(0, at) + digit + digits.slice(at)),
  );
}

function changed(digits: string): string[] {
  const wrong = places(digits).flatMap((at) =>
    DIGITS.map((digit) => digits.slice(0, at) + digit + digits.slice(at + 1)),
  );
  const swapped = places(digits).map(
    (at) => digits.slice(0, at) + (digits[at + 1] ?? "") + (digits[at] ?? "") + digits.slice(at + 2),
  );
  return [...wrong, ...swapped, `20${digits.slice(2)}`];
}

function places(digits: string): number[] {
  return [...digits].map((_, at) => at);
}
