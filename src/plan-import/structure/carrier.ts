import { comparable } from "../text/comparable";
import type { Lines } from "../text/lines";
import { dayNamedIn } from "./announcement";
import { readNumber, type NumberAt } from "./document-number";
import { CLOSING_LINES } from "./date-line";
import { FARTHEST } from "./head-lines";

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
