import type { Day } from "../../domain/day";
import type { FoundIn } from "../../domain/plan";
import type { Lines } from "../text/lines";
import { comparable } from "../text/comparable";
import { dayNamedIn } from "./announcement";
import { FARTHEST, CLOSING_LINES } from "./head-lines";

/** A document's number, and the line where it was found. */
interface NumberAt {
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

/** "321/QĐ - U B ND": letters that a copy has set apart. */
const APART = /^\d{1,5}\/\p{Lu}{2,4} ?- ?(?:\p{Lu}{1,2} )+\p{Lu}{1,4}$/u;

/** The number behind "Số:" in the head, or null. */
export function findNumber(lines: Lines, limit: number): NumberAt | null {
  for (let index = 0; index < limit; index += 1) {
    for (const cell of lines[index]?.cells ?? []) {
      const own = NUMBER.exec(cell)?.[1]?.trimStart();
      const below = own !== undefined && /^\d*$/.test(own) ? (lines[index + 1]?.text ?? "") : "";
      // "ĐOÀN KIỂM TRA THEO QUYẾT ĐỊNH" over "SỐ 12/QĐ-SYT": what another document bears
      const isOthers = /theo quyết định$/.test(comparable(lines[index - 1]?.text ?? ""));
      const found = own === undefined || isOthers ? null : readNumber(`${own}${below}`.replace(/[–—]/g, "-"));
      if (found && below === "") return { ...found, index };
      if (found) return { ...found, from: "neighbour", index: index + 1 };
    }
  }
  return null;
}

/** A document's number as it is written, without spaces; "" where only its letters stand and the number is blank. */
function readNumber(words: string): Pick<NumberAt, "number" | "from"> | null {
  const apart = APART.exec(words);
  if (apart) return { number: apart[0].replace(/\s+/g, ""), from: "guess" };
  const form = NUMBER_FORM.exec(words);
  if (form?.[1] === "") return { number: "" };
  if (form) return { number: `${form[1] ?? ""}${form[2] ?? ""}`.replace(/\s+/g, "") };
  const spaced = SPACED_FORM.exec(words);
  const number = spaced && `${spaced[1] ?? ""}-${spaced[2] ?? ""}`.replace(/\s+/g, "");
  return number === null ? null : { number, from: "guess" };
}

const CARRIED = /^\(?(?:ban hành )?kèm theo [\p{L} ]{4,40} số:? ?(?=\d)/iu;

/** "(Kèm theo Quyết định số 12/QĐ-UBND ngày 20/01/2026 …)": an attachment alone bears the number and day of what carries it. */
export function findCarrier(lines: Lines, kind: string | undefined): NumberAt | null {
  // "PHỤ LỤC (Kèm theo Nghị quyết số …)" behind a "NGHỊ QUYẾT" without a number: its own
  const isOwn = (text: string): boolean =>
    kind !== undefined && comparable(text).includes(`kèm theo ${kind.trim()} số`);
  const index = lines.findIndex(({ text }, at) => CARRIED.test(text) && (at < FARTHEST || isOwn(text)));
  const words = (lines[index]?.text ?? "").replace(CARRIED, "");
  const number = index < 0 ? null : readNumber(words)?.number;
  return number ? { number, index, from: "document", issuedOn: dayNamedIn(words) } : null;
}

const CARRIED_OF = /^\(?(?:ban hành )?kèm theo [^()]{4,90} của (\p{Lu}[^(),;.]{3,90})\)?\.?$/iu;

/** "(Kèm theo Văn bản số … của Đảng ủy Chính phủ)": whose an attachment alone is. */
export function carrierIssuer(lines: Lines, carrier: NumberAt | null): string | undefined {
  return [...lines.slice(0, CLOSING_LINES).keys(), carrier?.index ?? -1].flatMap((at) => {
    const text = lines[at]?.text ?? "";
    const isBroken = text.startsWith("(") && !text.includes(")");
    return CARRIED_OF.exec(isBroken ? `${text} ${lines[at + 1]?.text ?? ""}` : text)?.[1] ?? [];
  })[0];
}
