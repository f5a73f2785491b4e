const LONGEST = 11;

/** A number under the General format: at most eleven characters, in powers of ten where those do not do. */
export function inGeneral(value: number): string {
  if (value === 0) return "0";
  const size = Math.abs(value);
  const sign = value < 0 ? "-" : "";
  const power = Math.floor(Math.log10(size));
  const plain = withoutZeros(size.toFixed(power < 0 ? LONGEST - 2 : Math.max(0, LONGEST - 2 - power)));
  const isPlain = size < 1e11 && (power >= -4 || Number(plain) === size);
  return sign + (isPlain ? plain : inPowers(size));
}

function inPowers(size: number): string {
  const [mantissa = "", exponent = ""] = size.toExponential(5).split("e");
  const [direction = "", digits = ""] = [exponent.slice(0, 1), exponent.slice(1)];
  return `${withoutZeros(mantissa)}E${direction}${digits.padStart(2, "0")}`;
}

function withoutZeros(text: string): string {
  return text.includes(".") ? text.replace(/\.?0+$/, "") : text;
}
