import { count } from "../text/count";
import { firstOf, meaning, read, type Reader } from "../text/reader";
import { behind, NUMBER, oneOf, optional, sequence, unless, word } from "../text/rules";
import { DAY_NUMBER, DAY_WORD } from "./read-day";
import { recurring, type Recurrence } from "./recurrence";

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
const TIMES = read(
  [count(1, 31), word("lần", "buổi", "kỳ", "số", "cuộc", "phiên", "ngày")],
  ([times]) => times,
);

/** Reads how often: "01 lần/tháng", "2 buổi mỗi năm", "mỗi quý 1 lần"; "02 cuộc trong năm 2026" is no rhythm. */
export const RHYTHM_COUNT: Reader<Recurrence> = recurring(
  firstOf(
    read([TIMES, oneOf(word("/", "trong", "một"), EVERY), RHYTHM, unless(NUMBER)], ([times, rhythm]) =>
      often(rhythm, times),
    ),
    read([EVERY, RHYTHM, TIMES], ([rhythm, times]) => often(rhythm, times)),
  ),
  false,
);

const OF_EVERY_MONTH = sequence(EVERY, word("tháng"));

/** Reads days of every month without "ngày", or from one to another: "trước 15 hàng tháng", "ngày 25 đến 27 hàng tháng". */
export const MONTHLY_DAYS: Reader<Recurrence> = recurring(
  firstOf(
    read(
      [behind("trước", "đến", "hết", "nhất", "từ"), DAY_NUMBER, OF_EVERY_MONTH],
      ([day]) => `monthly day ${day}`,
    ),
    read(
      [
        oneOf(DAY_WORD, behind("trước", "đến", "hết", "nhất", "từ")),
        DAY_NUMBER,
        word("-", "đến", "tới"),
        optional(DAY_WORD),
        DAY_NUMBER,
        OF_EVERY_MONTH,
      ],
      ([first, last]) => (last > first ? `monthly day ${first}-${last}` : null),
    ),
  ),
  true,
);

function often(rhythm: string, times: number): string {
  if (times === 1) return rhythm;
  return rhythm === "yearly" && times === 2 ? "half-yearly" : `${rhythm} ${times} times`;
}
