import { says, tells } from "../text/says";
import type { OffsetUnit } from "../../domain/deadline";
import { as, maybe, meaning, number, oneOf, type Rule, upTo, word } from "../text/rules";
import { COUNT_WORD } from "../text/numbers";

/** A count of days. */
export interface Duration {
  readonly days: number;
  readonly unit: OffsetUnit;
  readonly approx: boolean;
  /** Whether two counts are given ("3-5 ngày"), of which the larger is taken. */
  readonly isRanged: boolean;
}

const DIGITS = number((digits) => (digits.length <= 3 && Number(digits) > 0 ? Number(digits) : null));
const ONES = oneOf(
  meaning({ lăm: 5 }),
  tells`${COUNT_WORD}`(([ones]) => (ones < 10 ? ones : null)),
);
/** "mười lăm", "ba mươi mốt", "hai". */
const WORDED = oneOf(
  tells`mười ${ONES}`(([ones]) => 10 + ones),
  tells`${COUNT_WORD} mươi ${maybe(oneOf(meaning({ mốt: 1 }), ONES))}`(
    ([tens, ones]) => tens * 10 + (ones ?? 0),
  ),
  COUNT_WORD,
);
/** "(mười lăm)" behind 15. */
const TOLD_AGAIN = says`('(' ${upTo(word(")"), 4)}? ')')?`;
const COUNT = tells`${oneOf(DIGITS, WORDED)} ${TOLD_AGAIN}`(([count]) => count);
/** The rest of a date or number: "15/6". */
const CONTINUES = says`</|.|- ~`;
/** "15", or of two the larger, the outer bound: "3-5", "từ 3 đến 5". */
const ONE_OR_TWO = oneOf(
  tells`!${CONTINUES} ${COUNT} -|đến|tới|hoặc ${COUNT}`(([least, most]) =>
    most > least ? { count: most, isRanged: true } : null,
  ),
  tells`!${CONTINUES} ${COUNT}`(([count]) => ({ count, isRanged: false })),
);
const UNIT = oneOf<readonly [number, OffsetUnit]>(
  as(says`ngày làm việc`, [1, "working day"]),
  meaning<readonly [number, OffsetUnit]>({ ngày: [1, "day"], tuần: [7, "day"], tháng: [30, "day"] }),
);

/** Reads "15 ngày", "3-5 ngày làm việc", "nửa tháng", "hai tuần". */
export const DURATION: Rule<Duration> = oneOf(
  as<Duration>(says`nửa tháng`, { days: 15, unit: "day", approx: true, isRanged: false }),
  tells`${ONE_OR_TWO} ${UNIT}`(([{ count, isRanged }, [days, unit]]) => ({
    days: count * days,
    unit,
    approx: days === 30,
    isRanged,
  })),
);
