import { count } from "../text/count";
import { meaning, oneOf, type Place, read, type Rule, upTo, word, WORD } from "../text/rules";
import { says, tells } from "../text/says";
import { DAY_NUMBER, DAY_WORD } from "./read-day";

/** A repetition, and how often: "" where the words leave that open. */
export interface Recurrence extends Place {
  readonly recurs: string;
  /** Whether a day is named, and not only a rhythm. */
  readonly dated: boolean;
}

/** A reader of how often, as a repetition that names a day or only a rhythm. */
export function recurring(reader: Rule<string>, dated: boolean): Rule<Recurrence> {
  return read([reader], ([recurs], place) => ({ ...place, recurs, dated }));
}

/** "hàng", "hằng", "mỗi", "từng". */
export const EVERY = word("hàng", "hằng", "mỗi", "từng");

/** How often by the unit of time: "hàng quý" is quarterly. */
export const RHYTHM = meaning({
  ngày: "daily",
  tuần: "weekly",
  tháng: "monthly",
  quý: "quarterly",
  năm: "yearly",
});
/** What is held so often: "02 buổi", "01 lần". */
const TIMES = tells`${count(1, 31)} lần|buổi|kỳ|số|cuộc|phiên|ngày|tin|bài|lượt|lớp`(([times]) => times);

/** Reads how often: "01 lần/tháng", "2 buổi mỗi năm", "mỗi quý 1 lần"; "02 cuộc trong năm 2026" is no rhythm. */
export const RHYTHM_COUNT: Rule<Recurrence> = recurring(
  oneOf(
    tells`${TIMES} (/|trong|một | ${EVERY}) ${RHYTHM} !#`(([times, rhythm]) => often(rhythm, times)),
    // "01 buổi truyền thông/quý"
    tells`${TIMES} ${upTo(word("/"), 3, WORD)} / ${RHYTHM} !#`(([times, rhythm]) => often(rhythm, times)),
    tells`${EVERY} ${RHYTHM} (tối thiểu | ít nhất | tổ chức)? ${TIMES}`(([rhythm, times]) =>
      often(rhythm, times),
    ),
  ),
  false,
);

const OF_EVERY_MONTH = says`${EVERY} tháng`;

/** Reads days of every month without "ngày", or from one to another: "trước 15 hàng tháng", "ngày 25 đến 27 hàng tháng". */
export const MONTHLY_DAYS: Rule<Recurrence> = recurring(
  oneOf(
    tells`<trước|đến|hết|nhất|từ ${DAY_NUMBER} ${OF_EVERY_MONTH}`(([day]) => `monthly day ${day}`),
    tells`
  (${DAY_WORD} | <trước|đến|hết|nhất|từ) ${DAY_NUMBER} -|đến|tới ${DAY_WORD}? ${DAY_NUMBER}
  ${OF_EVERY_MONTH}
`(([first, last]) => (last > first ? `monthly day ${first}-${last}` : null)),
  ),
  true,
);

function often(rhythm: string, times: number): string {
  if (times === 1) return rhythm;
  return rhythm === "yearly" && times === 2 ? "half-yearly" : `${rhythm} ${times} times`;
}
