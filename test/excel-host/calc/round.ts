/** Rounds the size of a number in its decimal form (2.675 to 2 digits is 2.68) and gives it its sign back. */
export function roundWith(round: (size: number) => number, number: number, places: number): number {
  const [mantissa = "0", exponent = "0"] = Math.abs(number).toPrecision(15).split("e");
  const shifted = round(Number(`${mantissa}e${Number(exponent) + places}`));
  const [rounded = "0", power = "0"] = String(shifted).split("e");
  return Math.sign(number) * Number(`${rounded}e${Number(power) - places}`);
}

/** Rounds as ROUND and number formats do: halves go away from zero. */
export function roundHalfUp(number: number, places: number): number {
  return roundWith(Math.round, number, places);
}
