import { partsOfSerial, weekdayOfSerial } from "../serial";
import type { Piece } from "./code";

const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);
const WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" ");
const DAY_SECONDS = 86_400;

/** A moment as its parts. */
interface Moment {
  readonly year: number;
  readonly month: number;
  readonly dayOfMonth: number;
  readonly weekday: number;
  /** Seconds since midnight, and since day 0. */
  readonly seconds: number;
  readonly elapsed: number;
}

/** Whether a section writes a date or a time. */
export function isDateSection(pieces: readonly Piece[]): boolean {
  return pieces.some(({ kind, text }) => kind === "mark" && /^\[?[ymdhs]|^a/i.test(text));
}

/** A serial number as a section writes it, in English; null where Excel has no date for it. */
export function asDate(serial: number, pieces: readonly Piece[]): string | null {
  const moment = momentOf(serial, pieces);
  if (!moment) return null;
  const hasHalves = pieces.some(({ kind, text }) => kind === "mark" && /^a/i.test(text));
  return pieces
    .map((piece, index) => {
      if (piece.kind !== "mark") return piece.text;
      return isMinutes(pieces, index) ? minutes(piece.text, moment) : write(piece.text, moment, hasHalves);
    })
    .join("");
}

/** Seconds that are not shown are cut off, those shown are rounded. */
function momentOf(serial: number, pieces: readonly Piece[]): Moment | null {
  const showsSeconds = pieces.some(({ kind, text }) => kind === "mark" && /^\[?s/i.test(text));
  // A hair more, so that 11:59 written as a fraction of a day does not become 11:58.
  const exact = serial * DAY_SECONDS + 1e-4;
  const elapsed = showsSeconds ? Math.round(exact) : Math.floor(exact);
  const day = Math.floor(elapsed / DAY_SECONDS);
  const parts = partsOfSerial(day);
  return parts && { ...parts, weekday: weekdayOfSerial(day), seconds: elapsed - day * DAY_SECONDS, elapsed };
}

/** "m" right after hours or right before seconds means minutes. */
function isMinutes(pieces: readonly Piece[], index: number): boolean {
  if (!/^m{1,2}$/i.test(pieces[index]?.text ?? "")) return false;
  const marks = (part: readonly Piece[]): string[] =>
    part.filter(({ kind, text }) => kind === "mark" && /^\[?[ymdhs]/i.test(text)).map(({ text }) => text);
  const before = marks(pieces.slice(0, index)).at(-1) ?? "";
  const [after = ""] = marks(pieces.slice(index + 1));
  return /^\[?h/i.test(before) || /^\[?s/i.test(after);
}

function minutes(text: string, { seconds }: Moment): string {
  return padded(Math.floor(seconds / 60) % 60, text.length);
}

function padded(number: number, length: number): string {
  return String(number).padStart(Math.min(length, 2), "0");
}

function write(text: string, moment: Moment, hasHalves: boolean): string {
  const hours = Math.floor(moment.seconds / 3600);
  const { length } = text;
  switch (text.charAt(0).toLowerCase()) {
    case "y":
      return length <= 2 ? padded(moment.year % 100, 2) : String(moment.year).padStart(4, "0");
    case "m":
      return length <= 2 ? padded(moment.month, length) : named(MONTHS[moment.month - 1], length);
    case "d":
      return length <= 2 ? padded(moment.dayOfMonth, length) : named(WEEKDAYS[moment.weekday - 1], length);
    case "h":
      return padded(hasHalves ? ((hours + 11) % 12) + 1 : hours, length);
    case "s":
      return padded(moment.seconds % 60, length);
    case "a":
      return text.slice(...(length > 3 ? (hours < 12 ? [0, 2] : [3]) : hours < 12 ? [0, 1] : [2]));
    case "[":
      return elapsedIn(text, moment);
    default:
      return text;
  }
}

/** Three letters, the whole name, or the first letter alone (mmmmm). */
function named(name = "", length: number): string {
  return length === 3 ? name.slice(0, 3) : length === 5 ? name.slice(0, 1) : name;
}

function elapsedIn(text: string, { elapsed }: Moment): string {
  const unit = text.charAt(1) === "h" ? 3600 : text.charAt(1) === "m" ? 60 : 1;
  return String(Math.floor(elapsed / unit)).padStart(text.length - 2, "0");
}
