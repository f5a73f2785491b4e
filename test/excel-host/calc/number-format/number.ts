import { roundHalfUp } from "../round";
import { CalcFailure } from "../value";
import type { Piece } from "./code";

/** A size (never negative) in the places of a section: digits, thousands, percent, powers of ten. */
export function inPlaces(size: number, pieces: readonly Piece[]): string {
  if (pieces.some((piece) => isMark(piece, "/")))
    throw new CalcFailure("#UNSUPPORTED! a format of fractions");
  const powerAt = pieces.findIndex(({ kind, text }) => kind === "mark" && /^e/i.test(text));
  if (powerAt >= 0) return inPowers(size, pieces, powerAt);
  const { scale, grouped } = commasOf(pieces);
  const percents = pieces.filter((piece) => isMark(piece, "%")).length;
  const shown = pieces.filter((piece) => !isMark(piece, ","));
  return place((size * 100 ** percents) / 1000 ** scale, shown, grouped);
}

function isMark(piece: Piece | undefined, text: string): boolean {
  return piece?.kind === "mark" && piece.text === text;
}

interface Commas {
  /** Commas right behind the last place of the whole part: each divides by a thousand. */
  readonly scale: number;
  readonly grouped: boolean;
}

function commasOf(pieces: readonly Piece[]): Commas {
  const point = pieces.findIndex((piece) => isMark(piece, "."));
  const whole = point < 0 ? pieces : pieces.slice(0, point);
  let lastWhole = whole.length - 1;
  while (lastWhole >= 0 && whole[lastWhole]?.kind !== "digit") lastWhole -= 1;
  let scale = 0;
  while (isMark(whole[lastWhole + 1 + scale], ",")) scale += 1;
  const grouped = whole.slice(0, lastWhole).some((piece) => isMark(piece, ","));
  return { scale, grouped };
}

/** Puts digits into their places, the whole part from the right. */
function place(size: number, pieces: readonly Piece[], grouped: boolean): string {
  const point = pieces.findIndex((piece) => isMark(piece, "."));
  const [before, after] = point < 0 ? [pieces, []] : [pieces.slice(0, point), pieces.slice(point + 1)];
  const places = after.filter(({ kind }) => kind === "digit").length;
  const rounded = roundHalfUp(size, places);
  if (rounded >= 1e15) throw new CalcFailure("#UNSUPPORTED! a number of more than 15 digits in a format");
  const [whole = "", decimals = ""] = rounded.toFixed(places).split(".");
  const digits = whole === "0" ? "" : whole;
  return placeWhole(digits, before, grouped) + (point < 0 ? "" : `.${placeDecimals(decimals, after)}`);
}

function placeWhole(digits: string, pieces: readonly Piece[], grouped: boolean): string {
  let left = digits;
  let written = 0;
  let text = "";
  const first = pieces.findIndex(({ kind }) => kind === "digit");
  const put = (digit: string): void => {
    text = digit + (grouped && written > 0 && written % 3 === 0 && digit !== " " ? "," : "") + text;
    written += 1;
  };
  for (let index = pieces.length - 1; index >= 0; index -= 1) {
    const piece = pieces[index];
    if (piece?.kind !== "digit") text = (piece?.text ?? "") + text;
    else {
      const digit = left.slice(-1) || emptyPlace(piece.text);
      left = left.slice(0, -1);
      if (digit !== "") put(digit);
      // The first place takes all that is left.
      for (; index === first && left !== ""; left = left.slice(0, -1)) put(left.slice(-1));
    }
  }
  // A section without places before the point still shows the whole part.
  return first < 0 ? text + digits : text;
}

function emptyPlace(placeholder: string): string {
  return placeholder === "0" ? "0" : placeholder === "?" ? " " : "";
}

function placeDecimals(decimals: string, pieces: readonly Piece[]): string {
  const significant = decimals.replace(/0+$/, "").length;
  let at = 0;
  return pieces
    .map((piece) => {
      if (piece.kind !== "digit") return piece.text;
      at += 1;
      return at <= significant ? decimals.charAt(at - 1) : emptyPlace(piece.text);
    })
    .join("");
}

function inPowers(size: number, pieces: readonly Piece[], at: number): string {
  const mantissaPieces = pieces.slice(0, at);
  const decimals = mantissaPieces.slice(mantissaPieces.findIndex((piece) => isMark(piece, ".")) + 1);
  const hasPoint = mantissaPieces.some((piece) => isMark(piece, "."));
  const wholePlaces = mantissaPieces.filter(({ kind }) => kind === "digit").length;
  const places = hasPoint ? decimals.filter(({ kind }) => kind === "digit").length : 0;
  if (wholePlaces - places !== 1) throw new CalcFailure("#UNSUPPORTED! powers of ten in steps");
  const [mantissa = "0", power = "0"] = size.toExponential(places).split("e");
  const sign = Number(power) < 0 ? "-" : pieces[at]?.text.endsWith("+") ? "+" : "";
  const exponent = placeWhole(
    String(Math.abs(Number(power))).replace(/^0$/, ""),
    pieces.slice(at + 1),
    false,
  );
  return `${place(Number(mantissa), mantissaPieces, false)}E${sign}${exponent}`;
}
