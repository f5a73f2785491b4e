import type { Day } from "../../domain/day";
import type { FoundIn } from "../../domain/plan";
import type { Lines } from "../text/lines";

/** A document's number, and the line where it was found. */
export interface NumberAt {
  readonly number: string;
  readonly index: number;
  readonly from?: FoundIn | undefined;
  readonly issuedOn?: Day | null;
}

const NUMBER = /^số(?:\s*:)?(.*)$/i;
const SIGNS = String.raw`\p{Lu}[\p{L}\d&]*(?:\s?[-/.]\s?\p{Lu}[\p{L}\d&]*)*`;
/** "12/KH-UBND", "45-KH/HU", "12/2025/QĐ-UBND", "369/PGD&ĐT". */
const NUMBER_FORM = new RegExp(String.raw`^(\d{0,5})((?:\/\d{4})?\s*[-/]\s*${SIGNS})`, "u");
/** "298 KH/TWĐTN": a sign was left out between number and letters. */
const SPACED_FORM = new RegExp(String.raw`^(\d{1,5})\s+(${SIGNS})`, "u");

/** The number behind "Số:" in the head, or null. */
export function findNumber(lines: Lines, limit: number): NumberAt | null {
  for (let index = 0; index < limit; index += 1) {
    for (const cell of lines[index]?.cells ?? []) {
      const own = NUMBER.exec(cell)?.[1]?.trimStart();
      const below = own !== undefined && /^\d*$/.test(own) ? (lines[index + 1]?.text ?? "") : "";
      const found = own === undefined ? null : readNumber(`${own}${below}`.replace(/[–—]/g, "-"));
      if (found && below === "") return { ...found, index };
      if (found) return { ...found, from: "neighbour", index: index + 1 };
    }
  }
  return null;
}

/** A document's number as it is written, without spaces; "" where only its letters stand and the number is blank. */
export function readNumber(words: string): Pick<NumberAt, "number" | "from"> | null {
  const form = NUMBER_FORM.exec(words);
  if (form?.[1] === "") return { number: "" };
  if (form) return { number: `${form[1] ?? ""}${form[2] ?? ""}`.replace(/\s+/g, "") };
  const spaced = SPACED_FORM.exec(words);
  const number = spaced && `${spaced[1] ?? ""}-${spaced[2] ?? ""}`.replace(/\s+/g, "");
  return number === null ? null : { number, from: "guess" };
}
