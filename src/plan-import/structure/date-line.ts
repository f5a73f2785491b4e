import { makeDay, type Day } from "../../domain/day";
import { dropEnd } from "../../domain/drop-end";
import { opensAgenda } from "../table/agenda";
import { comparable } from "../text/comparable";
import type { Lines } from "../text/lines";
import { LONGEST_HEAD_LINE } from "./head-lines";

const DATE_LINE = /ngày(?:\s*(\d{1,2})\s*|\W*)tháng(?:\s*(\d{1,2})\s*|\W*)năm(?:\s*(\d{4})|\W*$)/;
/** "…, hoàn thành trước ngày 28 tháng 02 năm 2026": a deadline, and not where and when the document was made. */
const DUE = /(?:trước|đến|từ|sau|nhất|vào|hết|trong|là) $/;
/** "Phước Long, ngày 12/01/2026". */
const NUMERIC_DATE_LINE = /^(?:[^,\d]{2,40}, )?ngày (\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;
/** Where a place and day stand that some documents write above the signature. */
export const CLOSING_LINES = 12;

interface DateLine {
  readonly day: Day | null;
  readonly line: number;
  readonly index: number;
}

/** Where a document tells place and day, or null; the day is null where a part of it is blank. */
export function findDateLine(lines: Lines, limit: number): DateLine | null {
  for (let index = 0; index < limit; index += 1) {
    const line = lines[index];
    const own = comparable(line?.text ?? "");
    const match = DATE_LINE.exec(own) ?? NUMERIC_DATE_LINE.exec(dropEnd(own, "."));
    const broken = match
      ? null
      : DATE_LINE.exec(comparable(`${line?.text ?? ""} ${lines[index + 1]?.text ?? ""}`));
    const found = match ?? (line?.text === "" ? null : broken);
    if (!line || !found || line.text.length > LONGEST_HEAD_LINE || !/,|^ngày/.test(comparable(line.text)))
      continue;
    if (DUE.test(found.input.slice(0, found.index)) || opensAgenda(lines[index + 1]?.text ?? "")) continue;
    const day = makeDay(Number(found[3]), Number(found[2]), Number(found[1]));
    const isWhole = Number(found[1]) > 0 && Number(found[2]) > 0;
    return { day: isWhole ? day : null, line: line.line, index: index + (match ? 0 : 1) };
  }
  return null;
}
